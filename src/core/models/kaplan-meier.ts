import { kaplanMeierQuantile } from "../math/quantile";

/**
 * The product-limit estimate of survival: E. L. Kaplan, P. Meier, Nonparametric estimation from
 * incomplete observations, JASA 53 (1958) 457-481, with delayed entry (a duration is at risk at t when
 * entry < t <= duration) and the log-log band of J. D. Kalbfleisch, R. L. Prentice, The Statistical
 * Analysis of Failure Time Data (1980), formula 1.13, on Greenwood's variance.
 */
export interface Durations {
  /** Durations that ended, ascending. */
  readonly ends: Float64Array;
  /** Durations still running when last seen, ascending. */
  readonly running: Float64Array;
  /** The ages from which they were watched, ascending; null where all from 0. */
  readonly entries: Float64Array | null;
}

/** One time with an end. */
export interface SurvivalStep {
  readonly time: number;
  readonly atRisk: number;
  readonly events: number;
  /** Last seen from this time on and before the next step's. */
  readonly censored: number;
  readonly survival: number;
  /** Σ d / (n (n - d)); infinite once nobody is left. */
  readonly variance: number;
}

/** Splits and sorts durations. `entry` is the age from which each was watched. */
export function durationsOf(
  durations: ArrayLike<number>,
  observed: (index: number) => boolean,
  entry: ArrayLike<number> | null,
): Durations {
  const size = durations.length;
  const all = new Float64Array(size);
  let ended = 0;
  let running = size;
  for (let i = 0; i < size; i++) all[observed(i) ? ended++ : --running] = durations[i] as number;
  return {
    ends: all.subarray(0, ended).sort(),
    running: all.subarray(ended).sort(),
    entries: entry === null ? null : Float64Array.from(entry).sort(),
  };
}

/** The steps of the curve, from the first end to the last. */
export function survivalSteps({ ends, running, entries }: Durations): SurvivalStep[] {
  const steps: SurvivalStep[] = [];
  let survival = 1;
  let variance = 0;
  let gone = 0;
  let entered = entries === null ? ends.length + running.length : 0;
  for (let i = 0; i < ends.length; ) {
    const time = ends[i] as number;
    while (gone < running.length && (running[gone] as number) < time) gone++;
    if (entries !== null) while (entered < entries.length && (entries[entered] as number) < time) entered++;
    const atRisk = entered - i - gone;
    let next = i;
    while (next < ends.length && ends[next] === time) next++;
    const events = next - i;
    i = next;
    const following = i < ends.length ? (ends[i] as number) : Number.POSITIVE_INFINITY;
    let last = gone;
    while (last < running.length && (running[last] as number) < following) last++;
    survival = atRisk === events ? 0 : survival * ((atRisk - events) / atRisk);
    variance += events / (atRisk * (atRisk - events));
    steps.push({ time, atRisk, events, censored: last - gone, survival, variance });
    gone = last;
  }
  return steps;
}

/** Ends of the log-log band at one step; null where survival is 0 or 1 and there is none. */
export function logLogBand({ survival, variance }: SurvivalStep, z: number): { low: number; high: number } | null {
  if (survival <= 0 || survival >= 1) return null;
  const log = Math.log(survival);
  const w = (z * Math.sqrt(variance)) / Math.abs(log);
  return { low: Math.exp(log * Math.exp(w)), high: Math.exp(log * Math.exp(-w)) };
}

/** The first time at which survival is at most one half; null when it never is. */
export function survivalMedian(durations: Durations): number | null {
  if (durations.entries === null) return kaplanMeierQuantile(durations.ends, durations.running, 1 / 2);
  for (const step of survivalSteps(durations)) if (step.survival <= 1 / 2 + 1e-12) return step.time;
  return null;
}

/** Survival at t. Beyond the last duration seen it is not known: null, unless it has reached 0. */
export function survivalAt(durations: Durations, t: number): number | null {
  let survival = 1;
  for (const step of survivalSteps(durations)) {
    if (step.time > t) break;
    survival = step.survival;
  }
  return t > lastSeen(durations) && survival > 0 ? null : survival;
}

/** ∫ of the survival from 0 to the horizon; null where the horizon lies beyond what was seen. */
export function restrictedMean(durations: Durations, horizon: number): number | null {
  let area = 0;
  let time = 0;
  let survival = 1;
  for (const step of survivalSteps(durations)) {
    if (step.time >= horizon) break;
    area += survival * (step.time - time);
    time = step.time;
    survival = step.survival;
  }
  if (horizon > lastSeen(durations) && survival > 0) return null;
  return area + survival * (horizon - time);
}

/** The longest duration seen, ended or not. */
export function lastSeen({ ends, running }: Durations): number {
  const last = (values: Float64Array): number => (values.length ? (values[values.length - 1] as number) : 0);
  return Math.max(last(ends), last(running));
}
