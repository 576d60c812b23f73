import fc from "fast-check";
import { describe, expect, test, vi } from "vitest";
import type { CellFunction } from "../../../src/core/define";
import type { RawTable } from "../../../src/core/inputs";
import { allFunctions } from "../../../src/core/metrics/index";
import { callFunction } from "../../../src/functions/call";
import { testContext } from "../../context";
import { randomLog } from "../../generators/random-log";
import { subsTable } from "../subs-tables";

const functions = new Map(allFunctions().map((f) => [f.name, f]));
const call = (name: string, args: readonly unknown[]): unknown[][] =>
  callFunction(functions.get(name) as CellFunction, args, testContext()) as unknown[][];

vi.setConfig({ testTimeout: 30_000 });
const FROM = "2025-02-01";
const BEFORE = "2025-04-01";

/** What each customer adds by a method, from DRILL_THROUGH. */
function drill(table: RawTable, method: string): Map<string, string> {
  const out = new Map<string, [number, number]>();
  let lines: unknown[][] = [];
  try {
    lines = call("DRILL_THROUGH", ["CHURN_RATE_LOG", table, FROM, BEFORE, method]).slice(1);
  } catch {
    // Nobody adds to it.
  }
  for (const [, id, denominator, numerator] of lines) {
    const [d, n] = out.get(id as string) ?? [0, 0];
    out.set(id as string, [d + (denominator as number), n + (numerator as number)]);
  }
  return new Map([...out].map(([id, parts]) => [id, parts.join()]));
}

describe("CHURN_RECONCILE", () => {
  test("gives each method's value and exactly the customers in which two drill-throughs differ", () => {
    fc.assert(
      fc.property(randomLog("subs", "CHURN_RATE_LOG"), (table) => {
        let rows: unknown[][];
        try {
          rows = call("CHURN_RECONCILE", [table, FROM, BEFORE]).slice(1);
        } catch (error) {
          expect((error as Error).message).toMatch(/not defined/);
          return;
        }
        expect(rows.length).toBe(9);
        const first = drill(table, "start_cohort");
        for (const [method, rate, lost, base, , names] of rows) {
          if (rate !== null) expect(rate).toBeCloseTo((lost as number) / (base as number), 12);
          const other = drill(table, method as string);
          const ids = [...new Set([...first.keys(), ...other.keys()])];
          const differing = ids.filter((id) => (first.get(id) ?? "0,0") !== (other.get(id) ?? "0,0"));
          expect((names as string).split(", ").filter(Boolean).sort()).toEqual(differing.sort());
        }
      }),
      { numRuns: 25, seed: 5 },
    );
  });

  test("says what the method that needs renewal dates lacks where there are none", () => {
    const table = subsTable([
      ["a", "2024-01-01", null, 10],
      ["b", "2024-01-01", "2025-02-10", 10],
    ]);
    const rows = call("CHURN_RECONCILE", [table, FROM, BEFORE]);
    expect(rows[9]).toEqual([
      "eligible",
      null,
      null,
      null,
      "Displayr (flipRevenueMetrics)",
      "no column for renewal due",
    ]);
    expect(rows[1]).toEqual(["start_cohort", 1 / 2, 1, 2, "ChartMogul", ""]);
  });

  test("says so in one sentence when there is no customer to count", () => {
    const table = subsTable([["a", "2026-01-01", null, 10]]);
    expect(() => call("CHURN_RECONCILE", [table, FROM, BEFORE])).toThrow(
      "CHURN_RECONCILE: there are no customers at the start in this period, so the result is not defined.",
    );
  });

  test("names as many customers as a cell holds, and how many more there are", () => {
    const table = [
      ...subsTable([["first", "2024-01-01", null, 10]]),
      ...Array.from({ length: 6000 }, (_, i) => [`customer ${i}`, "2025-02-05", "2025-03-05", 10]),
    ];
    const simple = call("CHURN_RECONCILE", [table, FROM, BEFORE])[2]?.[5] as string;
    expect(simple.length).toBeLessThan(50_000);
    expect(simple).toMatch(/^customer 0, customer 1, .* and \d+ more$/);
  });
});
