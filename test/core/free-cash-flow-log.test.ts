import { expect, test } from "vitest";
import type { RawCell } from "../../src/core/inputs";
import { at, call, errorOf } from "./call";

/** Golden vector G11: net income 60 + depreciation 50 − increase of working capital 10 − investments 30 = 70. */
const HEADER = ["month", "net_income", "d_and_a", "nwc_increase", "capex"];

test("a table without an operating cash flow gives it from net income, depreciation and working capital", () => {
  expect(call("FREE_CASH_FLOW_LOG", [[HEADER, [at(1, 1), 60, 50, 10, 30]], "2025-01"])).toBe(70);
  // Working capital that falls sets cash free, a blank is none: 20 + 5 − 0 = 25.
  const rows: RawCell[][] = [HEADER, [at(1, 1), 60, 50, 10, 30], [at(2, 1), 20, null, -5, null]];
  expect(call("FREE_CASH_FLOW_LOG", [rows, "2025-Q1"])).toBe(95);
});

test("an operating cash flow contains the working capital already", () => {
  // 100 − 30; taking the 10 off once more would count them twice.
  const rows: RawCell[][] = [
    ["month", "cfo", "capex", "nwc_increase", "net_income"],
    [at(1, 1), 100, 30, 10, 60],
  ];
  expect(call("FREE_CASH_FLOW_LOG", [rows, "2025-01"])).toBe(70);
});

test("a table with neither says what is missing", () => {
  expect(
    errorOf("FREE_CASH_FLOW_LOG", [
      [
        ["month", "capex", "debt"],
        [at(1, 1), 30, 5],
      ],
      "2025-01",
    ]),
  ).toMatch(/no column for operating cash flow/);
});
