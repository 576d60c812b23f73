import { expect, it } from "vitest";
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
