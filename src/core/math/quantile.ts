/**
 * The p-quantile of an ascending array, between neighbours by proportion: Hyndman & Fan (1996) type 7,
 * as PERCENTILE and MEDIAN of spreadsheets.
 * @param sorted ascending, not empty
 */
export function quantileOfSorted(sorted: ArrayLike<number>, p: number): number {
  const place = (sorted.length - 1) * p;
  const below = Math.floor(place);
  const low = sorted[below] as number;
  if (below + 1 >= sorted.length) return low;
  return low + (place - below) * ((sorted[below + 1] as number) - low);
}

/**
 * The same of numbers in any order, of which only those around the place are put in order (Hoare's FIND).
 * @param values not empty; rearranged
 */
export function quantileOf(values: Float64Array, p: number): number {
  const place = (values.length - 1) * p;
  const below = Math.floor(place);
  select(values, below);
  const low = values[below] as number;
  if (below + 1 >= values.length) return low;
  let high = Number.POSITIVE_INFINITY;
  for (let i = below + 1; i < values.length; i++) if ((values[i] as number) < high) high = values[i] as number;
  return low + (place - below) * (high - low);
}

/** Rearranges numbers so that the k-th smallest stands at k, none greater before it, none smaller behind it. */
function select(values: Float64Array, k: number): void {
  let low = 0;
  let high = values.length - 1;
  while (low < high) {
    const pivot = values[(low + high) >> 1] as number;
    let [i, j] = [low, high];
    while (i <= j) {
      while ((values[i] as number) < pivot) i++;
      while ((values[j] as number) > pivot) j--;
      if (i > j) break;
      const other = values[i] as number;
      values[i++] = values[j] as number;
      values[j--] = other;
    }
    if (k <= j) high = j;
    else if (k >= i) low = i;
    else return;
  }
}

/**
 * The same of whole numbers given as how often each occurs.
 * @param counts how often 0, 1, 2... occur
 * @param total their sum, above 0
 */
export function quantileOfCounts(counts: ArrayLike<number>, total: number, p: number): number {
  const place = (total - 1) * p;
  let value = 0;
  let seen = counts[0] as number;
  while (seen <= Math.floor(place)) seen += counts[++value] as number;
  const low = value;
  if (seen > Math.floor(place) + 1 || seen === total) return low;
  do value++;
  while (counts[value] === 0);
  return low + (place - Math.floor(place)) * (value - low);
}

/** The median of numbers in any order; null when there are none. */
export function median(values: ArrayLike<number>): number | null {
  return values.length === 0 ? null : quantileOfSorted(Float64Array.from(values).sort(), 1 / 2);
}

/** A product of factors such as 7/8 · 6/7 may miss 1/2 by rounding; times are not judged by that. */
const ROUNDING = 1e-12;

/**
 * The p-quantile of durations of which some have not ended yet: the first time at which the Kaplan-Meier
 * survival is at most 1 - p; null when it never is. Ends count before censorings of the same time.
 * @param observed durations whose end was seen
 * @param censored durations still running, as long as they were seen
 */
export function kaplanMeierQuantile(
  observed: ArrayLike<number>,
  censored: ArrayLike<number>,
  p: number,
): number | null {
  const ends = Float64Array.from(observed).sort();
  const running = Float64Array.from(censored).sort();
  let survival = 1;
  let gone = 0;
  for (let i = 0; i < ends.length; ) {
    const time = ends[i] as number;
    while (gone < running.length && (running[gone] as number) < time) gone++;
    const atRisk = ends.length - i + running.length - gone;
    let count = 0;
    while (i < ends.length && ends[i] === time) {
      i++;
      count++;
    }
    survival *= (atRisk - count) / atRisk;
    if (survival <= 1 - p + ROUNDING) return time;
  }
  return null;
}
