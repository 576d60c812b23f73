import type { CellFunction, Metric } from "../../src/core/define";
import { MetricError } from "../../src/core/errors";
import { evaluate, type Outcome, question } from "../../src/core/evaluate";
import { functionsOf } from "../../src/core/functions-of";
import type { RawTable } from "../../src/core/inputs";
import type { Log } from "../../src/core/logs/log";
import { readLog } from "../../src/core/logs/read-log";
import { allFunctions, METRICS } from "../../src/core/metrics";
import type { Period } from "../../src/core/period";
import { spanIn } from "../../src/core/series";
import { testContext } from "../context";

/** A metric by a method over some tables, as a person would ask a cell for it. */
export interface Asked {
  readonly metric: Metric;
  readonly method: string;
  readonly tables: readonly RawTable[];
}

export type Given = number | null;

/** The catalogue's function on the rows of some tables, as a cell would call it; null where it has no value. */
export function byFunction({ metric, method, tables }: Asked, span: Period): Given {
  const form = metric.log as NonNullable<Metric["log"]>;
  const call = functionsOf(metric).find((f) => f.name === form.name) as CellFunction;
  const values: Record<string, unknown> = {};
  for (const [name, input] of Object.entries(call.inputs)) values[name] = input.fallback;
  form.tables.forEach((t, i) => {
    values[t.name] = tables[i];
  });
  if (form.methodInput && method !== "") values[form.methodInput] = method;
  if (form.instant) values[form.instant] = span.before;
  else Object.assign(values, { from: span.from, before: span.before });
  return orNull(() => call.compute(values, testContext()) as Given);
}

const logs = new Map<RawTable, Record<string, Log>>();
/** A table read once. */
function read(table: RawTable, kinds: readonly string[]): Log {
  const known = logs.get(table) ?? {};
  logs.set(table, known);
  known[kinds.join()] ??= readLog(table, kinds as never, testContext());
  return known[kinds.join()] as Log;
}

/** The same with its cases and interval: what METRIC_SERIES says with detail. */
export function withInterval(asked: Asked, span: Period): Outcome | null {
  const { metric, method, tables } = asked;
  const form = metric.log as NonNullable<Metric["log"]>;
  const q = question(form, form.methodInput && method !== "" ? { [form.methodInput]: method } : {});
  const given = form.tables.map((t, i) => read(tables[i] as RawTable, t.logs));
  return orNull(() => evaluate(q, given, spanIn(form, span)));
}

/** Any function of the catalogue by its name, its arguments in order. */
export function ask(name: string, ...args: readonly unknown[]): unknown {
  const f = allFunctions().find((each) => each.name === name) as CellFunction;
  const values: Record<string, unknown> = {};
  Object.entries(f.inputs).forEach(([input, { fallback }], i) => {
    values[input] = args[i] === undefined ? fallback : args[i];
  });
  return orNull(() => f.compute(values as never, testContext()));
}

function orNull<T>(body: () => T): T | null {
  try {
    return body();
  } catch (error) {
    if (error instanceof MetricError) return null;
    throw error;
  }
}

export function metricOf(id: string): Metric {
  return METRICS.find((m) => m.id === id) as Metric;
}
