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
    const out = dates.slice();
    for (let i = 0; i < out.length; i++) {
      if (flags[i] === 0) out[i] = Number.NaN;
      else if (flags[i] === 1 && Number.isNaN(out[i] as number)) out[i] = created[i] as number;
    }
    return out;
  });
}

/** Tickets escalated in the period. */
export function escalatedWithin(log: Log, period: Period): Int32Array {
  return withinDates(log, "escalations", () => escalations(log), period);
}
