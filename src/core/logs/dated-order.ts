import type { Period } from "../period";
import { datedOrder, type Log, lowerBound } from "./log";

/**
 * Positions of a period by dates that are no column of the table (a first resolution, else the last one).
 * The order is made once a log, so that a series of periods costs one sort.
 */
export function withinDates(log: Log, key: string, make: () => Float64Array, period: Period): Int32Array {
  const { order, dates } = log.memo(`order ${key}`, () => datedOrder(make()));
  return order.subarray(lowerBound(dates, period.from), lowerBound(dates, period.before));
}
