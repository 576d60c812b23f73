import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { allFunctions } from "../../src/core/metrics/index";
import { callFunction } from "../../src/functions/call";
import { testContext } from "../context";

/** Everything a cell can hold that nobody expects. */
const cell = fc.oneof(
  fc.constantFrom<unknown>("", null, undefined, true, false, 0, -0, 1, -1, 5, 0.5, 1e308, -1e308, 1e-320, 2 ** 53),
  fc.constantFrom<unknown>(
    "#N/A",
    "#REF!",
    "abc",
    "1.234,5",
    "€ 290,00",
    "=1+1",
    "2025-07",
    "2025-02-30",
    "__proto__",
    "constructor",
  ),
  fc.double({ noNaN: true, noDefaultInfinity: true }),
  fc.integer({ min: -5, max: 40 }),
  fc.date({ min: new Date("1990-01-01"), max: new Date("2060-01-01"), noInvalidDate: true }),
  fc.string({ maxLength: 12 }),
);
const range = fc.array(fc.array(cell, { minLength: 3, maxLength: 3 }), { minLength: 1, maxLength: 6 });
const narrow = fc.array(fc.array(cell, { minLength: 1, maxLength: 1 }), { minLength: 1, maxLength: 6 });
const argument = fc.oneof(cell, range, narrow);

function check(value: unknown): void {
  if (Array.isArray(value)) {
    expect(value.length).toBeGreaterThan(0);
    const width = (value[0] as unknown[]).length;
    for (const row of value as unknown[][]) {
      expect(row.length).toBe(width);
      for (const c of row) check(c);
    }
  } else if (typeof value === "number") expect(Number.isFinite(value)).toBe(true);
  else if (value instanceof Date) expect(Number.isFinite(value.getTime())).toBe(true);
  else expect(value === null || typeof value === "string" || typeof value === "boolean").toBe(true);
}

describe("any input gives finite numbers, blanks, texts, or one sentence", () => {
  for (const f of allFunctions()) {
    test(f.name, () => {
      const count = Object.keys(f.inputs).length;
      fc.assert(
        fc.property(fc.array(argument, { minLength: 0, maxLength: count }), (args) => {
          let result: unknown;
          try {
            result = callFunction(f, args, testContext());
          } catch (error) {
            expect((error as Error).message).toMatch(new RegExp(`^${f.name}: .+[.!?]$`, "s"));
            expect((error as Error).message).not.toMatch(/undefined|NaN|\[object|\{\w+\}/);
            return;
          }
          check(result);
        }),
        { numRuns: 60, seed: 20250701 },
      );
    });
  }
});
