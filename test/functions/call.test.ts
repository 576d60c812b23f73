import { describe, expect, test } from "vitest";
import type { CellFunction } from "../../src/core/define";
import { allFunctions } from "../../src/core/metrics/index";
import { callFunction } from "../../src/functions/call";
import { testContext } from "../context";

function fn(name: string): CellFunction {
  return allFunctions().find((f) => f.name === name) as CellFunction;
}

function call(name: string, args: readonly unknown[], locale = "en_US"): unknown {
  return callFunction(fn(name), args, testContext({ locale }));
}

const column = (...values: unknown[]): unknown[][] => values.map((v) => [v]);

describe("broadcasting", () => {
  test("a single value gives a single value", () => {
    expect(call("CHURN_RATE", [12, 240])).toBe(0.05);
    expect(call("CHURN_RATE", [[[12]], [[240]]])).toBe(0.05);
  });

  test("ranges of equal shape spill row by row", () => {
    expect(call("CHURN_RATE", [column(1, 2), column(10, 10)])).toEqual(column(0.1, 0.2));
    expect(call("CHURN_RATE", [[[1, 2]], [[10, 10]]])).toEqual([[0.1, 0.2]]);
  });

  test("a single value is repeated", () => {
    expect(call("CHURN_RATE", [column(1, 2), 10])).toEqual(column(0.1, 0.2));
  });

  test("trailing blank rows of an open range do not exist", () => {
    expect(call("CHURN_RATE", [column(1, 2, "", ""), column(10, 10, "", "")])).toEqual(column(0.1, 0.2));
  });

  test("a blank row inside stays blank, and so does a row that is still being filled in", () => {
    expect(call("CHURN_RATE", [column(1, "", 2), column(10, "", 10)])).toEqual(column(0.1, null, 0.2));
    expect(call("CHURN_RATE", [column(1, "", 2), column(10, 10, 10)])).toEqual(column(0.1, null, 0.2));
  });

  test("all inputs blank is blank, alone too", () => {
    expect(call("CHURN_RATE", ["", ""])).toBeNull();
    expect(call("CHURN_RATE", [column("", ""), column("", "")])).toBeNull();
  });

  test("a month without customers does not destroy the column", () => {
    expect(call("CHURN_RATE", [column(1, 0), column(10, 0)])).toEqual(column(0.1, null));
  });

  test("alone, or where no row can be computed, it says why", () => {
    expect(() => call("CHURN_RATE", [5, 0])).toThrow("CHURN_RATE: start (customers at start) must be above 0; got 0.");
    expect(() => call("CHURN_RATE", [column(0, 0), column(0, 0)])).toThrow(
      "CHURN_RATE: start (customers at start) must be above 0; got 0.",
    );
  });

  // Catalogue 0: "an error that says it never pays back" alone; in a spill a month of bad luck is a blank.
  test("a cost that is never paid back is blank among others and a sentence alone", () => {
    expect(call("CAC_PAYBACK", [column(300, 0, 50), 50, 1, column(0.25, 0.25, 1)])).toEqual(column(null, 0, null));
    expect(() => call("CAC_PAYBACK", [300, 50, 1, 0.25])).toThrow(/never paid back/);
  });

  test("an optional argument left out in the middle has its default", () => {
    const twice = [
      call("CAC_PAYBACK", [300, 50, "", 0]),
      call("CAC_PAYBACK", [300, 50, null, 0]),
      call("CAC_PAYBACK", [300, 50, undefined, 0]),
    ];
    expect(twice).toEqual([6, 6, 6]);
  });
});

describe("bad input is one sentence that names function, argument, row and value", () => {
  const cases: [string, unknown[], string][] = [
    [
      "CHURN_RATE",
      [column(1, "abc"), column(10, 10)],
      "CHURN_RATE: lost (customers lost) must be a number; got “abc” in row 2.",
    ],
    [
      "CHURN_RATE",
      [column(1, 12), column(10, 10)],
      "CHURN_RATE: lost (customers lost) cannot be more than start (customers at start); got 12 and 10 in row 2.",
    ],
    ["CHURN_RATE", [-1, 10], "CHURN_RATE: lost (customers lost) must be at least 0; got -1."],
    [
      "CHURN_RATE",
      [column(1, "#N/A"), column(10, 10)],
      "CHURN_RATE: lost (customers lost) holds the error #N/A in row 2; correct that cell first.",
    ],
    ["CHURN_RATE", [true, 10], "CHURN_RATE: lost (customers lost) must be a number; got true."],
    ["CHURN_RATE", [5], "CHURN_RATE: start (customers at start) is missing; give it a value."],
    [
      "CHURN_RATE",
      [column(1, 2, 3), column(10, 10)],
      "CHURN_RATE: lost (customers lost) is 3×1 cells and start (customers at start) is 2×1; give ranges of the same size.",
    ],
    ["CHURN_RATE", [1, 2, 3], "CHURN_RATE: it takes at most 2 arguments; got 3."],
    [
      "VIRAL_COEFFICIENT",
      [2, 5],
      "VIRAL_COEFFICIENT: conversion (conversion of an invitation) must be a share between 0 and 1; got 5. If you mean 5 per cent, write 5% or 0.05.",
    ],
    ["NPS", [column(9, 11)], "NPS: scores must be at most 10; got 11 in row 2."],
    ["NPS", [column(9, "ten")], "NPS: scores must be a number; got “ten” in row 2."],
    ["NPS", [column(9, 7.5)], "NPS: scores must be a whole number; got 7.5."],
    ["NPS", [column("", "")], "NPS: scores has no filled cell; select the cells with your data."],
    ["METRIC_INFO", ["CHRUN_RATE"], "METRIC_INFO: there is no metric called CHRUN_RATE; did you mean CHURN_RATE"],
  ];
  for (const [name, args, message] of cases) {
    test(message, () => {
      expect(() => call(name, args)).toThrow(message);
    });
  }

  test("in an Italian file the sentence is Italian, and names of arguments stay", () => {
    expect(() => call("CHURN_RATE", [5, 0], "it_IT")).toThrow(
      "CHURN_RATE: start (clienti a inizio periodo) deve essere maggiore di 0; trovato 0.",
    );
  });
});

test("what a cell says follows the file's language", () => {
  expect(call("NPS_CATEGORY", [9], "it_IT")).toBe("Promotore");
  expect(call("NPS_CATEGORY", [9], "de_DE")).toBe("Promoter");
});

test("a status without a value says so, without a target stays blank", () => {
  expect(call("STATUS", [column("", 3), column(5, ""), "up"])).toEqual(column("○ Not enough data", null));
});
