import { expect, test } from "vitest";
import { DayCell, type RawTable } from "../../src/core/inputs";
import { isoDay } from "../../src/core/period";
import type { PlainCell } from "../../src/local/headless";
import { historySheet, newHistory, readHistory } from "../../src/sheet/history";
import { planned, sourceOf } from "./open-plan";

const table = (lost: number): PlainCell[][] => [
  ["Month", "Customers at start", "Lost customers"],
  ["2025-09-01", 100, 5],
  ["2025-10-01", 110, lost],
  ["2025-11-01", 120, 6],
];
const report = (lost: number, now: string) =>
  planned({
    sheets: { Data: table(lost) },
    now,
    spec: {
      sources: [sourceOf("periods")],
      metrics: [{ metric: "churn-rate", method: "", sources: [0], target: null, benchmark: null, best: null }],
    },
  }).data;

test("the first build writes what is closed, a refresh only what changed", () => {
  // In the middle of November its row is not closed yet.
  const first = newHistory(report(11, "2025-11-12"), []);
  expect(first.map((r) => [isoDay(r.from), r.value, r.n])).toEqual([
    ["2025-09-01", 5 / 100, 100],
    ["2025-10-01", 11 / 110, 110],
  ]);
  expect(newHistory(report(11, "2025-11-13"), first)).toEqual([]);
  const later = newHistory(report(22, "2025-12-02"), first);
  expect(later.map((r) => [isoDay(r.from), r.value])).toEqual([
    ["2025-10-01", 22 / 110],
    ["2025-11-01", 6 / 120],
  ]);
});

test("what the sheet holds is read back as it was written", () => {
  const data = report(11, "2025-12-02");
  const sheet = historySheet(data, "S - history", []);
  const cells: RawTable = sheet.cells.map((row, r) =>
    row.map((cell, c) => {
      const format = sheet.styles[sheet.style[r]?.[c] as number]?.format ?? "";
      if (typeof cell === "number" && /yyyy/.test(format)) return new DayCell(cell);
      return typeof cell === "object" ? null : cell;
    }),
  );
  const read = readHistory(cells);
  expect(read).toHaveLength(3);
  expect(newHistory(data, read)).toEqual([]);
});
