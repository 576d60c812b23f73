import type { Metric, ScalarForm } from "../../src/core/define";
import { MetricError } from "../../src/core/errors";
import type { Input } from "../../src/core/inputs";
import { METRICS } from "../../src/core/metrics/index";
import { testContext } from "../context";

const ROWS = 40;

let seed = 0;
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

export type Row = Readonly<Record<string, number>>;

/** Arguments a native formula has cells for: the numbers. A choice stays at its default. */
export function numeric(form: ScalarForm): [string, Input<unknown>][] {
  return Object.entries(form.inputs).filter(([, i]) => i.kind !== "choice" && i.kind !== "word");
}

/** The examples of a metric, and seeded numbers, zero among them. */
export function rowsOf(form: ScalarForm): Row[] {
  seed = 20250701;
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

/** The metric's own formula over the cells of a row, which begin in column A. */
export function nativeFormula(form: ScalarForm, row: number): string {
  const refs: Record<string, string> = {};
  numeric(form).forEach(([name], column) => {
    refs[name] = `${letter(column)}${row}`;
  });
  const native = (form.native as NonNullable<ScalarForm["native"]>)(refs as never);
  return "value" in native ? native.value : `(${native.numerator})/(${native.denominator})`;
}

/** What the metric computes of a row: a number, null where it is not defined, or the code of a refusal. */
export function computed(metric: Metric, row: Row): number | string | null {
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

/** The metrics that a spreadsheet can compute by itself. */
export const NATIVES = METRICS.filter((metric) => metric.scalar?.native && metric.scalar.kind === "broadcast");
