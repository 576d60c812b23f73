import type { SampleTable } from "./define";

/** Small tables that the examples of several functions compute on; every result can be checked by hand. */

export const PAYMENTS: SampleTable = {
  range: "Payments!A1:E11",
  cells: [
    ["date", "customer", "amount", "status", "form"],
    ["2025-05-10", "Anna", 100, "paid", "new sale"],
    ["2025-06-03", "Bruno", 80, "paid", "new sale"],
    ["2025-06-20", "Anna", 100, "paid", "subscription"],
    ["2025-07-02", "Anna", 100, "paid", "subscription"],
    ["2025-07-05", "Carla", 60, "paid", "new sale"],
    ["2025-07-09", "Bruno", 40, "failed", "subscription"],
    ["2025-07-15", "Carla", 30, "paid", "service fee"],
    ["2025-07-20", "Anna", 20, "refund", "subscription"],
    ["2025-07-31", "Dario", 90, "paid", "new sale"],
    ["2025-08-01", "Elena", 70, "paid", "new sale"],
  ],
};

export const LEADS: SampleTable = {
  range: "Leads!A1:F8",
  cells: [
    ["lead id", "created", "source", "referrer customer id", "qualified at", "converted at"],
    ["L1", "2025-01-07", "ads", null, "2025-01-08", "2025-02-01"],
    ["L2", "2025-01-09", "ads", null, "2025-01-12", null],
    ["L3", "2025-01-15", "referral", "Anna", "2025-01-16", "2025-01-30"],
    ["L4", "2025-01-20", "referral", "Bruno", "2025-01-25", "2025-06-30"],
    ["L5", "2025-02-02", "events", null, "2025-02-03", null],
    ["L6", "2025-02-10", "ads", null, "2025-02-11", "2025-02-20"],
    ["L7", "2025-06-25", "referral", "Anna", "2025-06-28", null],
  ],
};

export const SPEND: SampleTable = {
  range: "Spend!A1:D6",
  cells: [
    ["date", "amount", "channel", "kind"],
    ["2025-01-05", 300, "ads", "paid"],
    ["2025-01-10", 100, "events", "other"],
    ["2025-02-05", 500, "ads", "paid"],
    ["2025-02-12", 100, "events", "other"],
    ["2025-03-01", 200, "ads", "paid"],
  ],
};

export const SURVEY: SampleTable = {
  range: "Survey!A1:C9",
  cells: [
    ["date", "score", "customer"],
    ["2025-07-01", 10, "Anna"],
    ["2025-07-03", 9, "Bruno"],
    ["2025-07-08", 7, "Carla"],
    ["2025-07-12", 3, "Dario"],
    ["2025-07-20", 10, "Elena"],
    ["2025-08-02", 6, "Fabio"],
    ["2025-08-03", 9, "Gina"],
    ["2025-08-09", 8, "Hugo"],
  ],
};

export const SATISFACTION: SampleTable = {
  range: "Satisfaction!A1:B6",
  cells: [
    ["date", "satisfaction score"],
    ["2025-07-01", 5],
    ["2025-07-03", 4],
    ["2025-07-08", 2],
    ["2025-07-12", 3],
    ["2025-07-20", 5],
  ],
};

export const EFFORT: SampleTable = {
  range: "Effort!A1:B5",
  cells: [
    ["date", "how easy was it to solve your problem (1-7)"],
    ["2025-07-01", 7],
    ["2025-07-03", 5],
    ["2025-07-08", 4],
    ["2025-07-12", 1],
  ],
};

export const CASH: SampleTable = {
  range: "Cash!A1:C4",
  cells: [
    ["month", "operating cash flow", "capex"],
    ["2025-01-01", 100, 30],
    ["2025-02-01", 80, 50],
    ["2025-03-01", 120, 10],
  ],
};

/** One customer a case: J, K and L start or end exactly on a border of January; C and D change price; E and G come back. */
export const SUBS: SampleTable = {
  range: "Subs!A1:D17",
  cells: [
    ["customer", "start", "end", "mrr"],
    ["A", "2024-01-01", null, 100],
    ["B", "2024-03-01", "2025-01-10", 100],
    ["C", "2024-05-01", "2025-01-15", 100],
    ["C", "2025-01-15", null, 150],
    ["D", "2024-06-01", "2025-01-20", 100],
    ["D", "2025-01-20", null, 60],
    ["E", "2024-07-01", "2025-01-05", 100],
    ["E", "2025-01-25", null, 100],
    ["F", "2024-08-01", null, 100],
    ["G", "2024-02-01", "2024-11-01", 100],
    ["G", "2025-01-12", null, 100],
    ["H", "2025-01-03", null, 100],
    ["I", "2025-01-08", "2025-01-28", 100],
    ["J", "2025-01-01", null, 100],
    ["K", "2024-04-01", "2025-01-01", 100],
    ["L", "2024-09-01", "2025-02-01", 100],
  ],
};

/** Contracts of a year; Epsilon falls due later. */
export const CONTRACTS: SampleTable = {
  range: "Contracts!A1:E9",
  cells: [
    ["customer", "start", "end", "mrr", "renewal due"],
    ["Alfa", "2024-01-10", null, 100, "2025-01-10"],
    ["Beta", "2024-01-15", "2024-12-20", 200, "2025-01-15"],
    ["Beta", "2024-12-20", null, 220, "2025-12-20"],
    ["Gamma", "2024-01-20", "2025-01-20", 150, "2025-01-20"],
    ["Gamma", "2025-02-09", null, 150, "2026-02-09"],
    ["Delta", "2024-01-31", "2025-01-31", 200, "2025-01-31"],
    ["Epsilon", "2024-02-01", null, 80, "2025-02-01"],
    ["Zeta", "2025-03-15", null, 90, "2026-03-15"],
  ],
};
