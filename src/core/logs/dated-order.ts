import type { Period } from "../period";
import { type Log, lowerBound } from "./log";
import { sortByDate } from "./sort-by-date";

/**
 * Positions of a period by dates that are no column of the table (a first resolution, else the last one).
 * The order is made once a log, so that a series of periods costs one sort.
 */
export function withinDates(log: Log, key: string, make: () => Float64Array, period: Period): Int32Array {
  const { order, dates } = log.memo(`order ${key}`, () => {
    const all = make();
    const filled: number[] = [];
    for (let i = 0; i < all.length; i++) if (!Number.isNaN(all[i] as number)) filled.push(i);
    const positions = Int32Array.from(filled);
    sortByDate(positions, all);
    return { order: positions, dates: Float64Array.from(positions, (i) => all[i] as number) };
  });
  return order.subarray(lowerBound(dates, period.from), lowerBound(dates, period.before));
}
