import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { CellFunction } from "../../../src/core/define";
import type { RawTable } from "../../../src/core/inputs";
import { allFunctions, METRICS } from "../../../src/core/metrics/index";
import { isoDay, periodsOf } from "../../../src/core/period";
import { callFunction } from "../../../src/functions/call";
import { testContext } from "../../context";
import { randomLog } from "../../generators/random-log";

const context = testContext();
const functions = new Map(allFunctions().map((f) => [f.name, f]));

/** What a cell shows: the value, or null where the function says why there is none. */
function value(name: string, args: readonly unknown[]): unknown {
  try {
    return callFunction(functions.get(name) as CellFunction, args, context);
  } catch {
    return null;
  }
}

const same = (a: unknown, b: unknown): void => {
  if (typeof a === "number" && typeof b === "number")
    expect(Math.abs(a - b)).toBeLessThanOrEqual(1e-9 * Math.max(1, Math.abs(a)));
  else expect(b ?? null).toBe(a ?? null);
};

const span = { from: "2024-12-01", before: "2025-05-01" };
const months = periodsOf("month", { from: 45627, before: 45778 });

for (const { log: form } of METRICS) {
  if (form?.tables.length !== 1 || Object.values(form.inputs ?? {}).some((i) => !i.optional)) continue;
  const random = randomLog(form.tables[0]?.logs[0] ?? "payments", form.name);

  describe(form.name, () => {
    test("a series holds what the function gives for each month", () => {
      fc.assert(
        fc.property(random, (table: RawTable) => {
          const series = value("METRIC_SERIES", [form.name, table, span.from, span.before]) as unknown[][] | null;
          months.forEach((m, i) => {
            const args = form.instant ? [table, isoDay(m.before)] : [table, isoDay(m.from), isoDay(m.before)];
            same(value(form.name, args), series === null ? null : series[i + 1]?.[1]);
          });
        }),
        { numRuns: 5, seed: 11 },
      );
    });

    if (form.where === false) return;
    test("a segment holds what the function gives with where, and the total what it gives without", () => {
      fc.assert(
        fc.property(random, (table: RawTable) => {
          const header = table[0] as readonly string[];
          const column = header.find((h) => h === "channel" || h === "plan" || h === "source");
          if (!column) return;
          const rows = value("SEGMENT_TABLE", [form.name, table, span.from, span.before, column]) as unknown[][] | null;
          if (rows === null) return;
          const at = form.instant ? [span.before] : [span.from, span.before];
          const extra = Object.keys(form.inputs ?? {}).map(() => "");
          for (const [name, v] of rows.slice(1, -1)) {
            if (name === "not stated") continue;
            same(value(form.name, [table, ...at, ...extra, column, name]), v);
          }
          same(value(form.name, [table, ...at]), rows[rows.length - 1]?.[1]);
        }),
        { numRuns: 5, seed: 12 },
      );
    });
  });
}
