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

/** The curve, one place in each column for each time with an end, ascending. */
export interface SurvivalCurve {
  readonly length: number;
  readonly time: Float64Array;
  readonly atRisk: Float64Array;
  readonly events: Float64Array;
  /** Last seen from this time on and before the next one of the curve. */
  readonly censored: Float64Array;
  readonly survival: Float64Array;
  /** Σ d / (n (n - d)); infinite once nobody is left. */
  readonly variance: Float64Array;
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
    // Who was watched from age 0 is at risk of an end at 0, as everybody is where no entry is given.
    entries: entry === null ? null : Float64Array.from(entry, (age) => age || Number.NEGATIVE_INFINITY).sort(),
  };
}

/** The curve from the first end to the last. */
export function survivalCurve({ ends, running, entries }: Durations): SurvivalCurve {
  const size = ends.length;
  const column = (): Float64Array => new Float64Array(size);
  const all = [column(), column(), column(), column(), column(), column()] as const;
  const [time, atRisk, events, censored, survival, variance] = all;
  let length = 0;
  let share = 1;
  let sum = 0;
  let gone = 0;
  let entered = entries === null ? size + running.length : 0;
  for (let i = 0; i < size; length++) {
    const now = ends[i] as number;
    while (gone < running.length && (running[gone] as number) < now) gone++;
    if (entries !== null) while (entered < entries.length && (entries[entered] as number) < now) entered++;
    const n = entered - i - gone;
    const first = i;
    while (i < size && ends[i] === now) i++;
    const d = i - first;
    share = n === d ? 0 : share * ((n - d) / n);
    sum += d / (n * (n - d));
    time[length] = now;
    atRisk[length] = n;
    events[length] = d;
    survival[length] = share;
    variance[length] = sum;
    if (length > 0) censored[length - 1] = gone - (censored[length - 1] as number);
    // For now how many had gone before; the next one makes it a difference.
    censored[length] = gone;
  }
  if (length > 0) censored[length - 1] = running.length - (censored[length - 1] as number);
  const [t, n, d, c, s, v] = all.map((filled) => filled.subarray(0, length)) as unknown as typeof all;
  return { length, time: t, atRisk: n, events: d, censored: c, survival: s, variance: v };
}

/** Ends of the log-log band; null where survival is 0 or 1 and there is none. */
export function logLogBand(survival: number, variance: number, z: number): { low: number; high: number } | null {
  if (survival <= 0 || survival >= 1) return null;
  const log = Math.log(survival);
  const w = (z * Math.sqrt(variance)) / Math.abs(log);
  return { low: Math.exp(log * Math.exp(w)), high: Math.exp(log * Math.exp(-w)) };
}

/** Rounding may leave a survival of one half a hair above it. */
const ROUNDING = 1e-12;

/** The first time at which survival is at most one half; null when it never is. */
export function survivalMedian(durations: Durations): number | null {
  const { length, time, survival } = survivalCurve(durations);
  for (let k = 0; k < length; k++) if ((survival[k] as number) <= 1 / 2 + ROUNDING) return time[k] as number;
  return null;
}

/** Survival at t. Beyond the last duration seen it is not known: null, unless it has reached 0. */
export function survivalAt(durations: Durations, t: number): number | null {
  const { length, time, survival } = survivalCurve(durations);
  let share = 1;
  for (let k = 0; k < length && (time[k] as number) <= t; k++) share = survival[k] as number;
  return t > lastSeen(durations) && share > 0 ? null : share;
}

/** ∫ of the survival from 0 to the horizon; null where the horizon lies beyond what was seen. */
export function restrictedMean(durations: Durations, horizon: number): number | null {
  const { length, time, survival } = survivalCurve(durations);
  let area = 0;
  let from = 0;
  let share = 1;
  for (let k = 0; k < length && (time[k] as number) < horizon; k++) {
    area += share * ((time[k] as number) - from);
    from = time[k] as number;
    share = survival[k] as number;
  }
  if (horizon > lastSeen(durations) && share > 0) return null;
  return area + share * (horizon - from);
}

/** The longest duration seen, ended or not. */
export function lastSeen({ ends, running }: Durations): number {
  const last = (values: Float64Array): number => (values.length ? (values[values.length - 1] as number) : 0);
  return Math.max(last(ends), last(running));
}
