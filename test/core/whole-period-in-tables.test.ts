import { expect, test } from "vitest";
import type { RawCell } from "../../src/core/inputs";
import { at, call, errorOf } from "./call";

/** "from and before; or from alone as a text" (catalogue, the period) holds wherever a period is asked for. */
const payments: RawCell[][] = [
  ["date", "customer", "amount", "channel"],
  [at(6, 30), "a", 1, "web"],
  [at(7, 1), "a", 2, "web"],
  [at(7, 31, 23), "b", 3, "shop"],
  [at(8, 1), "b", 4, "shop"],
];

test("a whole period as a text needs no day after it", () => {
  expect(call("SEGMENT_TABLE", ["REVENUE", payments, "2025-07", "", "channel"])).toEqual([
    ["segment", "value", "n", "low", "high"],
    ["shop", 3, 1, null, null],
    ["web", 2, 1, null, null],
    ["total", 5, 2, null, null],
  ]);
  const series = call("METRIC_SERIES", ["REVENUE", payments, "2025-Q3", ""]) as RawCell[][];
  expect(series.map((row) => row[1])).toEqual(["REVENUE", 5, 4, 0]);
});

test("a first day alone is no period", () => {
  for (const [name, ...args] of [
    ["SEGMENT_TABLE", "REVENUE", payments, at(7, 1), "", "channel"],
    ["METRIC_SERIES", "REVENUE", payments, at(7, 1)],
  ] as [string, ...unknown[]][])
    expect(errorOf(name, args)).toMatch(/before|period/);
});
