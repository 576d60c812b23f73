import { expect, test } from "vitest";
import { call, errorOf } from "./call";

/** (end ÷ start)^(1 ÷ span) − 1; catalogue: not defined for a start ≤ 0 and where the sign changes. */
test.each(["CMGR", "CAGR"])("%s of a value that falls to nothing is −100%, as its growth is", (name) => {
  expect(call(name, [100, 0, 5])).toBe(-1);
  expect(call("GROWTH_RATE", [0, 100])).toBe(-1);
});

test.each(["CMGR", "CAGR"])("%s is blank among others where the sign changes, alone an error", (name) => {
  expect(call(name, [[[100], [100]], [[-50], [100]], 1])).toEqual([[null], [0]]);
  expect(errorOf(name, [100, -50, 5])).toMatch(/not defined: the end value is negative/);
  expect(errorOf(name, [0, 50, 5])).toMatch(/start \(start value\) must be above 0/);
});
