import type { Model } from "@odoo/o-spreadsheet";
import { describe, expect, test } from "vitest";
import type { Metric, ScalarForm } from "../../src/core/define";
import { MetricError } from "../../src/core/errors";
import type { Input } from "../../src/core/inputs";
import { METRICS } from "../../src/core/metrics/index";
import { nodeEngine } from "../../src/local/headless";
import { testContext } from "../context";

/**
 * The native formula of a metric says what its computation says, evaluated by a spreadsheet: on the
 * examples and on seeded numbers, zero among them.
 */
const engine = nodeEngine();
const ROWS = 40;

let seed = 20250701;
function random(): number {
  seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0;
  return seed / 4294967296;
}

function number(input: Input<unknown>): number {
  if (random() < 1 / 8 && input.above === undefined) return Math.max(0, input.min ?? 0);
  if (input.kind === "share") return Math.round(random() * 1000) / 1000;
  if (input.kind === "amount" && input.min === undefined) return Math.round(random() * 20000 - 5000) / 10;
  return Math.ceil(random() * 500);
}

type Row = Readonly<Record<string, number>>;

/** Arguments a native formula has cells for: the numbers. A choice stays at its default. */
function numeric(form: ScalarForm): [string, Input<unknown>][] {
  return Object.entries(form.inputs).filter(([, i]) => i.kind !== "choice" && i.kind !== "word");
}

function rowsOf(form: ScalarForm): Row[] {
  const inputs = numeric(form);
  const rows: Row[] = [];
  const all = Object.keys(form.inputs);
  for (const example of form.examples) {
    const chosen = all.some((name, k) => form.inputs[name]?.kind === "choice" && example.args[k] !== undefined);
    const row: Record<string, number> = {};
    for (const [name, input] of inputs) {
      const value = example.args[all.indexOf(name)] ?? input.fallback;
      if (typeof value === "number") row[name] = value;
    }
    if (!chosen) rows.push(row);
  }
  while (rows.length < ROWS) {
    const row: Record<string, number> = {};
    for (const [name, input] of inputs) row[name] = number(input);
    rows.push(row);
  }
  return rows;
}

const letter = (column: number): string => String.fromCharCode(65 + column);

/** The formula's value for each row: a number, or the text of an error. */
function evaluated(form: ScalarForm, rows: readonly Row[]): unknown[] {
  const inputs = numeric(form);
  const cells: Record<string, string> = {};
  rows.forEach((row, i) => {
    const refs: Record<string, string> = {};
    inputs.forEach(([name], j) => {
      const at = `${letter(j)}${i + 1}`;
      refs[name] = at;
      if (row[name] !== undefined) cells[at] = String(row[name]);
    });
    const native = (form.native as NonNullable<ScalarForm["native"]>)(refs as never);
    const body = "value" in native ? native.value : `(${native.numerator})/(${native.denominator})`;
    // The engine's own language is that of an English file.
    cells[`Z${i + 1}`] = `=${body.replace(/;/g, ",")}`;
  });
  const model: Model = new engine.Model({ sheets: [{ id: "s", cells }] } as never);
  const sheetId = model.getters.getActiveSheetId();
  return rows.map((_, i) => model.getters.getEvaluatedCell({ sheetId, col: 25, row: i }).value);
}

function computed(metric: Metric, row: Row): number | string | null {
  const form = metric.scalar as ScalarForm;
  const values: Record<string, unknown> = {};
  for (const [name, input] of Object.entries(form.inputs)) values[name] = row[name] ?? input.fallback;
  try {
    return form.compute(values as never, testContext());
  } catch (error) {
    if (error instanceof MetricError) return error.isUndefined ? null : error.code;
    throw error;
  }
}

/** Whether the sheet shows a value: a number within the range of the form, over a base above 0. */
function isShown(form: ScalarForm, row: Row, value: unknown): boolean {
  if (typeof value !== "number" || !form.range) return typeof value === "number";
  const [low, high] = form.range;
  const refs = Object.fromEntries(Object.keys(form.inputs).map((name) => [name, `(${row[name] ?? 0})`]));
  const native = (form.native as NonNullable<ScalarForm["native"]>)(refs as never) as { denominator: string };
  const base = evaluatedAlone(native.denominator);
  return base > 0 && value >= low && (high === null || value <= high);
}

function evaluatedAlone(body: string): number {
  const model: Model = new engine.Model({ sheets: [{ id: "s", cells: { A1: `=${body}` } }] } as never);
  return model.getters.getEvaluatedCell({ sheetId: model.getters.getActiveSheetId(), col: 0, row: 0 }).value as number;
}

describe("a native formula says what the computation says", () => {
  for (const metric of METRICS) {
    const form = metric.scalar;
    if (!form?.native || form.kind !== "broadcast") continue;
    test(form.name, () => {
      const rows = rowsOf(form);
      let compared = 0;
      evaluated(form, rows).forEach((value, i) => {
        const row = rows[i] as Row;
        const expected = computed(metric, row);
        if (typeof expected === "number") {
          compared++;
          expect(typeof value, `${form.name} ${JSON.stringify(row)} gives ${String(value)}`).toBe("number");
          expect(Math.abs((value as number) - expected)).toBeLessThanOrEqual(1e-9 * Math.max(1, Math.abs(expected)));
        } else if (expected === null) {
          // Not defined: the formula ends in an error, which the sheet shows as a dash.
          expect(typeof value, `${form.name} ${JSON.stringify(row)} gives ${String(value)}`).toBe("string");
        } else {
          // Refused, as more lost than there were: the range of the form says so to the sheet.
          expect(isShown(form, row, value), `${form.name} ${JSON.stringify(row)} gives ${String(value)}`).toBe(false);
        }
      });
      expect(compared).toBeGreaterThan(0);
    });
  }
});
