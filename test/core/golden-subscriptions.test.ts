import { describe, expect, test } from "vitest";
import { ask, type Row, serial, subsLog } from "./subs-tables";

/**
 * Twelve customers whose January 2025 holds every case on a border of a period. The numbers were computed
 * independently with NumPy; the shares can be checked by hand.
 */
const TWELVE: readonly Row[] = [
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
];

const log = subsLog(TWELVE);

describe("twelve customers in January 2025", () => {
  test.each([
    ["start_cohort", 0.25],
    ["simple", 0.5],
    ["ignore_in_period", 0.375],
    ["with_new", 0.363636],
    ["midpoint", 0.470588],
    ["avg_daily", 0.452555],
    ["daily_sum", 0.447222],
  ])("churn by %s is %d", (method, rate) => {
    expect(ask("CHURN_RATE_LOG", log, "2025-01", { method }).value).toBeCloseTo(rate, 6);
  });

  test("the mean base of avg_daily is 8.838710", () => {
    expect(ask("CHURN_RATE_LOG", log, "2025-01", { method: "avg_daily" }).denominator).toBeCloseTo(8.83871, 6);
  });

  test("daily_compound is 1 - 7/8 · 7/8 · 7/9 · 9/10... of the days on which somebody left", () => {
    // Active at the beginning of 1, 5, 10 and 28 January: 8, 9, 9, 10 (joined: J on the 1st, H 3rd, I 8th, G 12th, E 25th).
    const expected = 1 - (7 / 8) * (8 / 9) * (8 / 9) * (9 / 10);
    expect(ask("CHURN_RATE_LOG", log, "2025-01", { method: "daily_compound" }).value).toBeCloseTo(expected, 12);
    expect(expected).toBeCloseTo(0.377778, 6);
  });

  test.each([
    ["MRR", "2025-01-01", {}, 800],
    ["MRR", "2025-02-01", {}, 910],
    ["ARPA_LOG", "2025-01-01", {}, 100],
    ["ARPA_LOG", "2025-02-01", {}, 101.1111],
    ["NET_NEW_MRR_LOG", "2025-01", {}, 110],
    ["GROSS_MRR_CHURN_RATE_LOG", "2025-01", { method: "event" }, 0.55],
    ["GROSS_MRR_CHURN_RATE_LOG", "2025-01", { method: "capped" }, 0.3],
    ["GRR_LOG", "2025-01", {}, 0.7],
    ["NRR_LOG", "2025-01", {}, 0.7625],
    ["NET_MRR_CHURN_RATE_LOG", "2025-01", { method: "event_with_reactivation" }, 0.2375],
    ["NET_MRR_CHURN_RATE_LOG", "2025-01", { method: "cohort" }, 1 - 0.7625],
    ["NET_MRR_CHURN_RATE_LOG", "2025-01", { method: "event" }, (400 + 40 - 50) / 800],
    ["QUICK_RATIO_LOG", "2025-01", {}, 0.795455],
    ["QUICK_RATIO_LOG", "2025-01", { method: "event_with_reactivation" }, 1.25],
    ["ACTIVE_CUSTOMERS", "2025-01", {}, 9],
    ["NEW_CUSTOMERS", "2025-01", {}, 3],
    ["RETENTION_RATE_LOG", "2025-01", {}, 0.75],
    ["REACTIVATION_RATE_LOG", "2025-01", {}, 1],
    ["ASP_LOG", "2025-01", {}, 100],
  ])("%s of %s %o is %d", (name, when, options, value) => {
    expect(ask(name, log, when, options).value).toBeCloseTo(value, 4);
  });
});

describe("five customers: A pays 130 instead of 100, B 40 instead of 50, C leaves with 30, D stays at 20, E is new with 60", () => {
  const five = subsLog([
    ["A", "2024-01-01", "2025-01-10", 100],
    ["A", "2025-01-10", null, 130],
    ["B", "2024-01-01", "2025-01-10", 50],
    ["B", "2025-01-10", null, 40],
    ["C", "2024-01-01", "2025-01-10", 30],
    ["D", "2024-01-01", null, 20],
    ["E", "2025-01-10", null, 60],
  ]);
  test.each([
    ["NRR_LOG", 0.95],
    ["GRR_LOG", 0.8],
    ["GROSS_MRR_CHURN_RATE_LOG", 0.2],
    ["NET_MRR_CHURN_RATE_LOG", 0.05],
    ["QUICK_RATIO_LOG", 2.25],
  ])("%s is %d", (name, value) => {
    expect(ask(name, five, "2025-01").value).toBeCloseTo(value, 12);
  });
});

describe("what the vendors print", () => {
  test("ChartMogul's cap: 500 grows to 1,379 and leaves; uncapped that is 275.8% of the start", () => {
    const grown = subsLog([
      ["a", "2024-01-01", "2025-01-10", 500],
      ["a", "2025-01-10", "2025-01-20", 1379],
    ]);
    expect(ask("GROSS_MRR_CHURN_RATE_LOG", grown, "2025-01", { method: "event" }).value).toBeCloseTo(2.758, 3);
    expect(ask("GROSS_MRR_CHURN_RATE_LOG", grown, "2025-01").value).toBe(1);
  });

  /** 100 at the start, 25 new, 12 departures: 1 of a customer who joined in the period, 1 of one who came back. */
  const hundred = subsLog([
    ...Array.from({ length: 89 }, (_, i): Row => [`stay${i}`, "2024-06-01", null, 10]),
    ...Array.from({ length: 10 }, (_, i): Row => [`gone${i}`, "2024-06-01", "2025-01-15", 10]),
    ["back", "2024-06-01", "2025-01-10", 10],
    ["back", "2025-01-20", null, 10],
    ...Array.from({ length: 24 }, (_, i): Row => [`new${i}`, "2025-01-05", null, 10]),
    ["brief", "2025-01-05", "2025-01-25", 10],
  ]);
  test.each([
    ["start_cohort", 0.1],
    ["simple", 0.12],
    ["ignore_in_period", 0.11],
    ["with_new", 0.096],
    ["midpoint", 12 / ((100 + 114) / 2)],
  ])("the example of the catalogue, E = 114: %s is %d", (method, rate) => {
    expect(ask("CHURN_RATE_LOG", hundred, "2025-01", { method }).value).toBeCloseTo(rate, 12);
  });
});

test("three days with 100, 110, 121 customers and 1, 2, 3 departures", () => {
  // Day by day: daily_sum 0.052975, avg_daily 0.054381, compound 0.052099 (NumPy).
  const rows: Row[] = [];
  const add = (count: number, start: string, end: string | null): void => {
    for (let i = 0; i < count; i++) rows.push([`${start}${end}${i}`, start, end, 10]);
  };
  // At the beginning of the 1st, 2nd and 3rd: 100, 100 - 1 + 11 = 110, 110 - 2 + 13 = 121.
  add(1, "2024-01-01", "2025-01-01");
  add(2, "2024-01-01", "2025-01-02");
  add(3, "2024-01-01", "2025-01-03");
  add(94, "2024-01-01", null);
  add(11, "2025-01-01", null);
  add(13, "2025-01-02", null);
  const three = subsLog(rows);
  const days = { from: serial("2025-01-01"), before: serial("2025-01-04") };
  const rate = (method: string): number | null => ask("CHURN_RATE_LOG", three, days, { method }).value;
  expect(rate("daily_sum")).toBeCloseTo(0.052975, 6);
  expect(rate("avg_daily")).toBeCloseTo(0.054381, 6);
  expect(rate("daily_compound")).toBeCloseTo(0.052099, 6);
});
