import type { Period } from "../period";
import { requireField } from "../require-field";
import { withinDates } from "./dated-order";
import type { Log } from "./log";

/** What a table lacks to tell which tickets were escalated. */
export function escalationsLack(log: Log): string | null {
  return log.has("escalated") || log.has("escalated_at") ? null : "escalated";
}

/**
 * When each ticket was escalated, NaN if it was not. A flag without a date counts at the creation.
 * A table with neither column is refused.
 */
export function escalations(log: Log): Float64Array {
  return log.memo("escalations", () => {
    if (!log.has("escalated_at")) requireField(log, "escalated");
    const dates = log.dates("escalated_at");
    const flags = log.flags("escalated");
    const created = log.dates("created");
    return Float64Array.from(dates, (date, i) =>
      Number.isNaN(date) && flags[i] === 1 ? (created[i] as number) : flags[i] === 0 ? Number.NaN : date,
    );
  });
}

/** Tickets escalated in the period. */
export function escalatedWithin(log: Log, period: Period): Int32Array {
  return withinDates(log, "escalations", () => escalations(log), period);
}
