import type { Log } from "./log";

/**
 * The last day that the table of a log tells of, taken as seen to its end; -Infinity where it tells of none.
 * It is the table's also where the log holds some of its rows: the file was made on one day for all of them.
 * Dates still to come are plans (the end of a paid year, a payment due) and do not say until when it is known.
 */
export function lastDayKnown({ whole }: Log): number {
  return whole.memo("last day known", () => {
    const { now } = whole;
    let last = Number.NEGATIVE_INFINITY;
    for (const field of whole.kind.id === "subs" ? ["start", "end"] : [whole.kind.date]) {
      for (const date of whole.dates(field)) if (date > last && date <= now) last = date;
    }
    return Math.floor(last);
  });
}
