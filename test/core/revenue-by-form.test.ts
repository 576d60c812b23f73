import { expect, test } from "vitest";
import type { RawCell } from "../../src/core/inputs";
import { at, call } from "./call";

const HEADER = ["date", "customer", "amount", "form"];
const table = (rows: RawCell[][]): unknown[][] =>
  (call("REVENUE_BY_FORM", [[HEADER, ...rows], "2025-07"]) as unknown[][]).slice(1);

/** "Shares sum to 100%": of a total of 0 or below nothing is a share (10 of −240 would be −4%). */
test("more given back than received has no shares", () => {
  const rows = [
    [at(7, 1), "a", 10, "subscription"],
    [at(7, 2), "b", -250, "service fee"],
  ];
  expect(table(rows)).toEqual([
    ["subscription", 10, null, null],
    ["service fee", -250, null, null],
    ["total", -240, null, null],
  ]);
});

/** 0.1 + 0.2 − 0.3 is 5.6e-17 in binary fractions and nothing in money. */
test("amounts that cancel out are no revenue to grow from or to be a part of", () => {
  const nothing = [0.1, 0.2, -0.3];
  const rows = [
    ...nothing.map((x): RawCell[] => [at(6, 2), "a", x, "subscription"]),
    [at(7, 1), "a", 5, "subscription"],
  ];
  expect(table(rows)).toEqual([
    ["subscription", 5, 1, null],
    ["total", 5, 1, null],
  ]);
  expect(table(nothing.map((x): RawCell[] => [at(7, 2), "a", x, "subscription"]))).toEqual([["total", 0, null, null]]);
});
