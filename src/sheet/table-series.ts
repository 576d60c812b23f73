import type { Context, Interval, Metric, Native } from "../core/define";
import { MetricError } from "../core/errors";
import { type Outcome, Z95 } from "../core/evaluate";
import type { Input, RawCell } from "../core/inputs";
import { poisson, wilson } from "../core/math/intervals";
import { shift, startOf } from "../core/period";
import { bindInput } from "./answerable";
import { type Axis, beforeOf } from "./axis";
import type { NativeForm } from "./native-form";
import type { MeasureColumn, PeriodTable } from "./period-table";
import type { PeriodRow } from "./report-data";
import type { SourceTable } from "./world";

/**
 * What a period table gives, computed here as the data sheet's formulas compute it there: the sheet's
 * scale, its charts' axes and the sentences are chosen from these numbers, and a test compares the two.
 */
export type Measures = Readonly<Record<string, readonly (number | null)[]>>;

/** A measure of the table in every period of the axis; null where the table says nothing. */
export function measuresByPeriod(table: PeriodTable, source: SourceTable, axis: Axis): Measures {
  const out: Record<string, (number | null)[]> = {};
  for (const column of table.columns) {
    if (column.at !== null) out[column.measure.id] = axis.starts.map((_, i) => over(table, source, column, axis, i));
  }
  for (const column of table.columns) {
    const of = column.previousOf === null ? undefined : out[column.previousOf];
    if (of) out[column.measure.id] = of.map((_, i) => (i === 0 ? null : (of[i - 1] as number | null)));
  }
  return out;
}

/** What the mirror formula gives of a cell: a number within the limits of its measure, or nothing. */
export function cellAt(source: SourceTable, table: PeriodTable, line: number, column: MeasureColumn): number | null {
  const at = column.at as number;
  const cell: RawCell = (table.orientation === "down" ? source.cells[line]?.[at] : source.cells[at]?.[line]) ?? null;
  if (typeof cell !== "number") return null;
  const { min, max, above } = column.measure.input;
  const x = column.sign * cell;
  const isRight =
    (min === undefined || x >= min) && (max === undefined || x <= max) && (above === undefined || x > above);
  return isRight ? x : null;
}

function over(table: PeriodTable, source: SourceTable, column: MeasureColumn, axis: Axis, i: number): number | null {
  const from = axis.starts[i] as number;
  const lines = table.lines.filter((l) => startOf(axis.grain, l.from) === from);
  const values = lines.map((l) => cellAt(source, table, l.at, column));
  if (table.grain === axis.grain) return values[0] ?? null;
  if (column.measure.over === "none") return null;
  if (column.measure.over === "sum" || column.measure.over === "mean") return together(values, column.measure.over);
  const order = lines.map((l) => l.from);
  const edge = column.measure.over === "first" ? Math.min(...order) : Math.max(...order);
  return values[order.indexOf(edge)] ?? null;
}

/** Sum or mean of what is filled; null where nothing is. */
function together(values: readonly (number | null)[], over: "sum" | "mean"): number | null {
  const filled = values.filter((v): v is number => v !== null);
  if (filled.length === 0) return null;
  const sum = filled.reduce((a, b) => a + b, 0);
  return over === "sum" ? sum : sum / filled.length;
}

/** Measures of the year so far at each period: from its first period on the axis. */
export function measuresToDate(table: PeriodTable, measures: Measures, axis: Axis): Measures {
  const out: Record<string, (number | null)[]> = {};
  for (const { measure } of table.columns) {
    const values = measures[measure.id] as readonly (number | null)[];
    out[measure.id] = axis.starts.map((_, i) => {
      const first = axis.yearStart[i] as number;
      if (measure.over === "first") return values[first] ?? null;
      if (measure.over === "last") return values[i] ?? null;
      return measure.over === "none" ? null : together(values.slice(first, i + 1), measure.over);
    });
  }
  return out;
}

/** First day after the last period of which the table has a line with a number. */
export function tableReach(table: PeriodTable, source: SourceTable): number {
  let reach = Number.NEGATIVE_INFINITY;
  for (const line of table.lines) {
    const filled = table.columns.some((c) => c.at !== null && cellAt(source, table, line.at, c) !== null);
    if (filled) reach = Math.max(reach, shift(table.grain, line.from, 1));
  }
  return reach;
}

/** The rows of one metric over the known periods of the axis. */
export function tableRows(
  metric: Metric,
  form: NativeForm,
  table: PeriodTable,
  measures: Measures,
  axis: Axis,
  reach: number,
  context: Context,
): PeriodRow[] {
  const toDate = measuresToDate(table, measures, axis);
  const now = axis.starts.map((_, i) => outcome(form, metric.interval, table, measures, i, context));
  const year = axis.starts.map((_, i) => outcome(form, metric.interval, table, toDate, i, context)?.value ?? null);
  return axis.starts.slice(0, axis.known).map((_, i) => {
    const open = beforeOf(axis, i) > reach;
    const back = axis.yearBack[i] as number;
    return {
      now: now[i] as Outcome | null,
      previous: open || i === 0 ? null : (now[i - 1] as Outcome | null),
      year: open || back < 0 ? null : (now[back] as Outcome | null),
      toDate: metric.rollup === "last" ? (now[i]?.value ?? null) : (year[i] as number | null),
      toDateBefore:
        back < 0 ? null : metric.rollup === "last" ? (now[back]?.value ?? null) : (year[back] as number | null),
    };
  });
}

function outcome(
  form: NativeForm,
  interval: Interval,
  table: PeriodTable,
  measures: Measures,
  i: number,
  context: Context,
): Outcome | null {
  const values: Record<string, number | undefined> = {};
  const refs: Record<string, string> = {};
  for (const [name, input] of Object.entries(form.inputs) as [string, Input<unknown>][]) {
    const bound = bindInput(table, form.inputs, name);
    const value = bound ? (measures[bound.measure]?.[i - bound.back] ?? null) : null;
    if (value === null && (bound || !input.optional)) return null;
    values[name] = value ?? (input.fallback as number | undefined);
    refs[name] = String(values[name]);
  }
  try {
    const value = form.compute(values, context);
    if (value === null || !Number.isFinite(value)) return null;
    const parts = partsOf(form.native(refs));
    const [low, high] = boundsOf(interval, value, parts);
    const n = interval === "poisson" ? value : (parts?.[1] ?? 0);
    return { value, numerator: parts?.[0] ?? value, denominator: parts?.[1] ?? null, n, low, high };
  } catch (error) {
    if (error instanceof MetricError) return null;
    throw error;
  }
}

/** The two parts of a ratio whose references are numbers: sums and differences only. */
function partsOf(native: Native): readonly [number, number] | null {
  if ("value" in native) return null;
  const [k, n] = [arithmetic(native.numerator), arithmetic(native.denominator)];
  return k === null || n === null ? null : [k, n];
}

function arithmetic(expression: string): number | null {
  const plain = expression.replace(/[()]/g, "").replace(/--/g, "+");
  if (!/^-?[\d.e]+([-+]-?[\d.e]+)*$/.test(plain)) return null;
  return (plain.match(/[-+]?[\d.]+(e[-+]?\d+)?/g) ?? []).reduce((sum, term) => sum + Number(term), 0);
}

type Bounds = readonly [number | null, number | null];

function boundsOf(interval: Interval, value: number, parts: readonly [number, number] | null): Bounds {
  if (interval === "poisson") return isWhole(value) ? pair(poisson(value, 95 / 100)) : [null, null];
  if (interval !== "wilson" || !parts) return [null, null];
  const [k, n] = parts;
  return n <= 0 || k < 0 || k > n ? [null, null] : pair(wilson(k, n, Z95));
}

function isWhole(x: number): boolean {
  return x >= 0 && Number.isInteger(x);
}

function pair({ low, high }: { readonly low: number; readonly high: number }): Bounds {
  return [low, high];
}
