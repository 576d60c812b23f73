import { type Grain, shift, startOf } from "./period";

/** Customers who began in one period, and until which age they have been watched. */
export interface Cohort {
  /** First day of its period. */
  readonly start: number;
  readonly size: number;
  /** Ages that have ended; age k is the k-th period after the first, which is age 0. */
  readonly observed: number;
}

/** Which cohort each customer belongs to, oldest first; customers without a first day belong to none, -1. */
export interface Cohorts {
  readonly list: readonly Cohort[];
  readonly of: Int32Array;
  /** Most ages that any of them was watched for. */
  readonly ages: number;
}

/**
 * Groups customers by the period of their first day.
 * @param firsts first day of each customer, NaN where there is none
 * @param watched the first instant that was not watched any more
 */
export function cohortsOf(firsts: Float64Array, grain: Grain, watched: number): Cohorts {
  const sizes = new Map<number, number>();
  const starts = new Float64Array(firsts.length);
  for (let c = 0; c < firsts.length; c++) {
    const first = firsts[c] as number;
    starts[c] = first < watched ? startOf(grain, first) : Number.NaN;
    const start = starts[c] as number;
    if (!Number.isNaN(start)) sizes.set(start, (sizes.get(start) ?? 0) + 1);
  }
  const order = [...sizes.keys()].sort((a, b) => a - b);
  const places = new Map(order.map((start, k) => [start, k] as const));
  const list = order.map((start) => ({
    start,
    size: sizes.get(start) as number,
    observed: agesBetween(grain, start, watched),
  }));
  return {
    list,
    of: Int32Array.from(starts, (start) => places.get(start) ?? -1),
    ages: list.reduce((most, cohort) => Math.max(most, cohort.observed), 0),
  };
}

/** Whole periods between the start of one and an instant. */
function agesBetween(grain: Grain, start: number, until: number): number {
  let ages = 0;
  for (let end = shift(grain, start, 1); end <= until; end = shift(grain, end, 1)) ages++;
  return ages;
}

/** The age of a cohort that a day falls in. */
export function ageAt(ends: readonly number[], day: number): number {
  let low = 0;
  let high = ends.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((ends[middle] as number) <= day) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The ends of the observed ages of a cohort. */
export function ageEnds(cohort: Cohort, grain: Grain): number[] {
  const ends: number[] = [];
  let end = cohort.start;
  for (let k = 0; k < cohort.observed; k++) {
    end = shift(grain, end, 1);
    ends.push(end);
  }
  return ends;
}
