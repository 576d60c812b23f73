import { expect, it } from "vitest";
import { reportOf, smallFile } from "./small-file";

/** Cash in, cash out, cash at the end: 100 + 50 - 30 = 120, + 60 - 40 = 140, + 10 - 30 = 120. */
const CASH = [
  ["Month", "Cash in", "Cash out", "Cash balance"],
  ["2025-01-01", 50, 30, 120],
  ["2025-02-01", 60, 40, 140],
  ["2025-03-01", 10, 30, 120],
];

const identities = (rows: (string | number)[][]) => {
  const file = smallFile({ Cash: rows });
  const sources = [file.source("Cash", "periods")];
  const possible = file.ask("possible", { sources }).metrics.filter((m) => m.reason === null);
  const report = reportOf(
    file,
    sources,
    possible.map((m) => m.metric),
  );
  return file.ask("build", { report, token: "t" }).identities.map(({ label, gap }) => [label.en, gap]);
};

it("holds the cash of a period to the cash of the period before", () => {
  expect(identities(CASH)).toEqual([["Cash balance", null]]);
  expect(identities(CASH.map((row, i) => (i === 3 ? ["2025-03-01", 10, 30, 125] : row)))).toEqual([
    ["Cash balance", -5],
  ]);
});

it("does not hold it where investments stand beside the payments", () => {
  expect(identities(CASH.map((row, i) => [...row, i === 0 ? "Capex" : 3]))).toEqual([]);
});
