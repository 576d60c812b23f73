import type { LogForm, Options, Scene, Statement, Total } from "./define";
import { MetricError, quoted } from "./errors";
import type { Log } from "./logs/log";
import { npsInterval, poisson, wilson } from "./math/intervals";
import { kaplanMeierQuantile, quantileOf } from "./math/quantile";
import type { Period } from "./period";
import { requireField } from "./require-field";
import { Units } from "./sum";

/** Two-sided 95%: the normal quantile of 0.975. */
export const Z95 = 1.959963984540054;

/** One number of a log metric with everything that can be said of it. */
export interface Outcome {
  /** Null where it is not defined: no case in the period. */
  readonly value: number | null;
  /** Sums over the units; the denominator is null for sums and counts. */
  readonly numerator: number;
  readonly denominator: number | null;
  /** Cases: the denominator of a counted share, else the units that took part. */
  readonly n: number;
  readonly low: number | null;
  readonly high: number | null;
}

/** A log form asked for one method: what {@link evaluate} and {@link listUnits} run. */
export interface Question {
  readonly form: LogForm;
  readonly statement: Statement;
  readonly options: Options;
}

/** Fills the options of a form with their defaults and finds the statement of the method asked for. */
export function question(form: LogForm, given: Options = {}): Question {
  const options: Record<string, unknown> = {};
  for (const [name, input] of Object.entries(form.inputs ?? {})) {
    options[name] = given[name] === undefined ? input.fallback : given[name];
  }
  const method = form.methodInput ? String(options[form.methodInput]) : "";
  const statement = form.methods[method];
  if (!statement) {
    const known = Object.keys(form.methods).join(", ");
    throw new MetricError("not_one_of", {
      input: { argument: form.methodInput ?? "method" },
      known,
      value: quoted(method),
    });
  }
  return { form, statement, options };
}

/** Fields that a statement needs and the table lacks. */
export function lackedFields(statement: Pick<Statement, "needs" | "lacks">, log: Log): string[] {
  const lacked = (statement.needs ?? []).filter((field) => !log.has(field));
  const other = statement.lacks ? statement.lacks(log) : null;
  return other === null ? lacked : [...lacked, other];
}

/** Refuses a table that lacks a field the statement needs. */
export function checkFields(statement: Pick<Statement, "needs" | "lacks">, log: Log): void {
  for (const field of lackedFields(statement, log)) requireField(log, field);
}

const NEEDS_VALUES: readonly Total[] = ["median", "p90", "km_median"];

/** Runs a statement over one period. `keep` keeps every unit, for a list of rows. */
export function unitsOf(q: Question, logs: readonly Log[], period: Period, keep: boolean): Units {
  const [log, ...others] = logs as [Log, ...Log[]];
  checkFields(q.statement, log);
  const units = new Units(keep ? "all" : NEEDS_VALUES.indexOf(q.statement.total) >= 0 ? "values" : "nothing");
  const scene: Scene = { log, others, period, options: q.options };
  q.statement.units(scene, units);
  return units;
}

/** One metric, one method, one period: the value, its parts, n and the interval. */
export function evaluate(q: Question, logs: readonly Log[], period: Period): Outcome {
  return outcomeOf(q, unitsOf(q, logs, period, false));
}

/** The same where a number that does not exist is a blank among others: a period of a series, a segment. */
export function evaluateOrBlank(q: Question, logs: readonly Log[], period: Period): Outcome {
  try {
    return evaluate(q, logs, period);
  } catch (error) {
    if (!(error instanceof MetricError) || !error.isUndefined) throw error;
    return { value: null, numerator: 0, denominator: null, n: 0, low: null, high: null };
  }
}

/** What the sums of a statement say. */
export function outcomeOf(q: Question, units: Units): Outcome {
  const { statement } = q;
  const value = totalOf(statement.total, units, q.options);
  const ratio = statement.denominator !== null;
  // A counted base is the number of cases; of durations only those count whose end was seen.
  const counted = statement.interval === "wilson" || statement.interval === "nps";
  const seen = statement.total === "median" || statement.total === "p90";
  const base = (ratio && counted) || seen ? units.denominator : units.units;
  const n = statement.cases === "numerator" ? units.numerator : base;
  const [low, high] = value === null ? [null, null] : intervalOf(statement, units);
  return { value, numerator: units.numerator, denominator: ratio ? units.denominator : null, n, low, high };
}

function totalOf(total: Total, units: Units, options: Options): number | null {
  if (typeof total === "function") return finite(total(units, options));
  if (total === "sum") return finite(units.numerator);
  if (total === "ratio" || total === "mean") {
    return units.denominator === 0 ? null : finite(units.numerator / units.denominator);
  }
  const durations = units.durations(true);
  if (total === "km_median") return kaplanMeierQuantile(durations, units.durations(false), 1 / 2);
  return durations.length === 0 ? null : quantileOf(durations, total === "median" ? 1 / 2 : 9 / 10);
}

function finite(x: number | null): number | null {
  return x !== null && Number.isFinite(x) ? x : null;
}

function intervalOf(statement: Statement, units: Units): readonly [number | null, number | null] {
  if (statement.interval === "wilson") {
    // Where the two counts come from different cases the ratio may pass 1: no share, no interval.
    if (units.numerator > units.denominator) return [null, null];
    const { low, high } = wilson(units.numerator, units.denominator, Z95);
    return [low, high];
  }
  if (statement.interval === "poisson") {
    const { low, high } = poisson(units.numerator, 95 / 100);
    return [low, high];
  }
  if (statement.interval === "nps") {
    // Each answer adds 100, 0 or -100: p + q and p - q follow from the two sums.
    const n = units.denominator;
    const both = units.squares / 1e4 / n;
    const net = units.numerator / 100 / n;
    const { low, high } = npsInterval((both + net) / 2, (both - net) / 2, n, Z95);
    return [low, high];
  }
  return [null, null];
}

/** The value, or the sentence why there is none. */
export function definedValue(q: Question, logs: readonly Log[], period: Period): number {
  const { value, n } = evaluate(q, logs, period);
  if (value !== null) return value;
  if (q.statement.total === "km_median" && n > 0) throw new MetricError("not_defined", { why: NOT_REACHED });
  throw new MetricError("no_base", { denominator: q.statement.denominator ?? q.statement.numerator });
}

const NOT_REACHED = {
  en: "more than half of the cases are still waiting, so their median is not known yet",
  it: "più di metà dei casi è ancora in attesa, quindi la mediana non è ancora nota",
};
