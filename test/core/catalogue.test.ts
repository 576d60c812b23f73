import { describe, expect, test } from "vitest";
import type { Cell, Example, ExampleArgument } from "../../src/core/define";
import { DayCell } from "../../src/core/inputs";
import { allFunctions, METRICS, TOOLS } from "../../src/core/metrics/index";
import { callFunction } from "../../src/functions/call";
import { testContext } from "../context";

/** An argument as a cell would pass it. */
function given(argument: ExampleArgument): unknown {
  return argument !== null && typeof argument === "object" && "cells" in argument ? argument.cells : argument;
}

function compare(actual: unknown, expected: Cell | readonly (readonly Cell[])[], tolerance: number): void {
  if (Array.isArray(expected)) {
    expect(Array.isArray(actual)).toBe(true);
    const rows = actual as unknown[][];
    expect(rows.length).toBe(expected.length);
    expected.forEach((row, i) => {
      (row as readonly Cell[]).forEach((cell, j) => {
        compare(rows[i]?.[j], cell, tolerance);
      });
    });
  } else if (typeof expected === "number") {
    expect(typeof actual).toBe("number");
    expect(Math.abs((actual as number) - expected)).toBeLessThanOrEqual(tolerance * Math.max(1, Math.abs(expected)));
  } else if (expected instanceof DayCell) expect(actual).toEqual(new Date(testContext().zone.toEpoch(expected.serial)));
  else expect(actual).toEqual(expected);
}

function sourceOf({ source }: Example): string {
  return typeof source === "string" ? source : source.en;
}

describe("the examples of every definition", () => {
  for (const f of allFunctions()) {
    f.examples.forEach((example, i) => {
      test(`${f.name} ${i + 1}: ${sourceOf(example)}`, () => {
        const result = callFunction(f, example.args.map(given), testContext());
        compare(result, example.result, example.tolerance ?? 1e-12);
      });
    });
  }
});

test("the source of an example is in both languages, unless it is arithmetic alone", () => {
  const wordy = allFunctions().filter((f) =>
    f.examples.some((e) => typeof e.source === "string" && /[a-z]{3}/i.test(e.source)),
  );
  expect(wordy.map((f) => f.name)).toEqual([]);
});

test("every function has an example", () => {
  expect(
    allFunctions()
      .filter((f) => f.examples.length === 0)
      .map((f) => f.name),
  ).toEqual([]);
});

test("labels fit the sheet and begin with no sign that makes a formula", () => {
  const wrong = METRICS.filter(
    (m) => /^[+\-=@]/.test(m.label.en + m.label.it) || m.label.en.length > 32 || m.label.it.length > 32,
  );
  expect(wrong.map((m) => m.id)).toEqual([]);
});

test("no text is empty, and the two languages differ where there are words", () => {
  const texts = [
    ...METRICS.flatMap((m) => [m.title, m.label, m.summary, m.formula, m.source]),
    ...TOOLS.flatMap((f) => [f.title, f.summary, f.formula, f.source]),
    ...allFunctions().flatMap((f) => Object.values(f.inputs).flatMap((i) => [i.label, i.help])),
  ];
  expect(texts.filter((t) => !t.en.trim() || !t.it.trim())).toEqual([]);
  const words = allFunctions().flatMap((f) => Object.values(f.inputs).flatMap((i) => i.words ?? []));
  expect(words.filter((word) => !word.trim())).toEqual([]);
});

test("a log form can be asked without its further arguments, as a summary asks it", () => {
  const asking = METRICS.filter((m) => Object.values(m.log?.inputs ?? {}).some((input) => !input.optional));
  expect(asking.map((m) => m.id)).toEqual([]);
});
