import { MetricError } from "../errors";
import { isoDay, type Period } from "../period";
import type { Log } from "./log";

/**
 * Refuses a period that a table tells nothing of, because all its dates lie before or after it: what is missing
 * there is not zero. It is judged by the whole table; inside its dates a period without rows is a zero.
 */
export function requireReach({ whole: log }: Log, period: Period): void {
  const [first, last] = log.memo("reach", () => {
    let [least, most] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
    for (const date of log.dates(log.kind.date)) {
      if (date < least) least = date;
      if (date > most) most = date;
    }
    return [Math.floor(least), Math.floor(most)] as const;
  });
  if (first > last || (period.before > first && period.from <= last)) return;
  const { en, it } = log.kind.name;
  const [from, to] = [isoDay(first), isoDay(last)];
  throw new MetricError("not_defined", {
    why: {
      en: `the table of ${en} goes from ${from} to ${to} and says nothing of this period`,
      it: `i dati di ${it} vanno dal ${from} al ${to} e non dicono nulla di questo periodo`,
    },
  });
}
