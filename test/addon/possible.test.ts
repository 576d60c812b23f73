import { expect, it } from "vitest";
import { dayOf } from "../../src/core/period";
import { monthlyTotals, smallFile } from "./small-file";

const WORDS = ["Month", "Customers at start", "Customers lost", "New customers", "Revenue"];

/** Two payments a month through a year. */
const paymentsOf = (year: number): string[][] => [
  ["Date", "Customer id", "Amount"],
  ...Array.from({ length: 24 }, (_, i) => {
    const month = String(Math.floor(i / 2) + 1).padStart(2, "0");
    return [`${year}-${month}-${i % 2 ? "28" : "05"}`, `C${i % 5}`, String(100 + i)];
  }),
];

it("takes a metric from a living table and not from a log that ended years before", () => {
  const file = smallFile({ Totals: monthlyTotals(WORDS), Old: paymentsOf(2011) });
  const sources = [file.source("Totals"), file.source("Old")];
  const possible = file.ask("possible", { sources });
  expect(possible.metrics.find((m) => m.metric === "revenue")?.sources).toEqual([0]);
  // What only the old log can say is still offered.
  expect(possible.metrics.find((m) => m.metric === "repeat-rate")?.sources).toEqual([1]);
});

it("takes it from the log where both are of the same time: rows can be shown behind it", () => {
  const file = smallFile({ Totals: monthlyTotals(WORDS), Payments: paymentsOf(2025) });
  const possible = file.ask("possible", { sources: [file.source("Totals"), file.source("Payments")] });
  expect(possible.metrics.find((m) => m.metric === "revenue")?.sources).toEqual([1]);
});

it("scores come from the survey, where the tickets before it have no column of them", () => {
  const file = smallFile({
    Tickets: [
      ["Ticket id", "Created", "Resolved", "CSAT"],
      ["T1", "2025-01-02 10:00", "2025-01-02 12:00", 5],
      ["T2", "2025-02-03 10:00", "2025-02-03 12:00", 4],
      ["T3", "2025-02-04 10:00", "2025-02-04 12:00", 2],
    ],
    Survey: [
      ["Response date", "How likely are you to recommend us?", "Customer id"],
      ["2025-01-05", 9, "C1"],
      ["2025-02-06", 3, "C2"],
      ["2025-02-07", 10, "C3"],
    ],
  });
  const tickets = file.source("Tickets", "tickets");
  const sources = [tickets, file.source("Survey", "survey")];
  const of = (metric: string, given = sources) =>
    file.ask("possible", { sources: given }).metrics.find((m) => m.metric === metric);
  expect(of("nps")?.sources).toEqual([1]);
  expect(of("csat")?.sources).toEqual([0]);
  expect(of("nps", [tickets])?.reason?.en).toBe("Needs a column with NPS answer");
});

it("offers what the scale of the answers supports, where they do not say their question", () => {
  const survey = (scores: number[]): (string | number)[][] => [
    ["Date", "Score", "Channel"],
    ...scores.map((score, i) => [`2025-01-${String(10 + i)}`, score, i % 2 ? "email" : "phone"]),
  ];
  const able = (scores: number[]): string[] => {
    const file = smallFile({ Answers: survey(scores) });
    const { metrics } = file.ask("possible", { sources: [file.source("Answers", "survey")] });
    return metrics.filter((m) => ["nps", "csat", "ces"].includes(m.metric) && m.reason === null).map((m) => m.metric);
  };
  expect(able([0, 9, 10, 7, 3, 8])).toEqual(["nps"]);
  expect(able([1, 5, 4, 4, 3, 5])).toEqual(["csat"]);
  expect(able([1, 7, 6, 4, 5, 5])).toEqual(["ces"]);
});

it("offers categories to cut by, not amounts, scores or dates that repeat", () => {
  const rows = Array.from({ length: 24 }, (_, i) => [
    `C${i}`,
    `2025-01-0${1 + (i % 3)}`,
    "",
    [20, 40, 60][i % 3] as number,
    ["Basic", "Pro"][i % 2] as string,
    [1, 2][i % 2] as number,
    ["8:30", "9:30"][i % 2] as string,
  ]);
  const file = smallFile({ Subs: [["Customer", "Start", "End", "MRR", "Plan", "Score", "Shift"], ...rows] });
  const { segments } = file.ask("possible", { sources: [file.source("Subs", "subs")] });
  expect(segments.map((s) => s.header)).toEqual(["plan"]);
});

it("names the other tables of a kind that a metric could be read from, and offers the periods of the one it reads", () => {
  const file = smallFile({ A: paymentsOf(2024), B: paymentsOf(2025).slice(0, 9), Totals: monthlyTotals(WORDS) });
  const possible = file.ask("possible", { sources: [file.source("A"), file.source("B")] });
  const revenue = possible.metrics.find((m) => m.metric === "revenue");
  expect([revenue?.sources, revenue?.rivals]).toEqual([[0], [1]]);
  // A ends on 28 December 2024, B in April 2025, which no metric reads.
  const months = possible.grains.find((g) => g.grain === "month");
  expect(months?.periods[0]?.period.from).toBe(dayOf(2024, 12, 1));
  // Totals are of another kind, and stand in for nobody.
  const both = file.ask("possible", { sources: [file.source("A"), file.source("Totals")] });
  expect(both.metrics.find((m) => m.metric === "revenue")?.rivals).toEqual([]);
});
