import { MetricError, quoted } from "./errors";
import { optional, word } from "./inputs";
import type { Log } from "./logs/log";
import { usualInterval } from "./logs/purchases";

/** The rule that says when a customer without a contract is gone: an argument of the functions over payments. */
export const THRESHOLD = optional(
  word({
    label: { en: "days without a purchase", it: "giorni senza acquisti" },
    help: {
      en: 'Optional. Days without a purchase after which a customer is inactive; "auto" (default): the 80th percentile of the days between two purchases.',
      it: 'Facoltativo. Giorni senza acquisti oltre i quali un cliente è inattivo; "auto" (predefinito): l\'80º percentile dei giorni tra due acquisti.',
    },
  }),
  "auto",
);

/** Days of the rule: a number given, or found in the purchases before an instant. */
export function thresholdDays(given: unknown, log: Log, at: number): number {
  const text = String(given).trim().toLowerCase();
  if (text === "auto") {
    const days = usualInterval(log, at);
    if (days === null) throw new MetricError("not_defined", { why: NOBODY_TWICE });
    return days;
  }
  const days = text === "" ? Number.NaN : Number(text);
  if (!Number.isFinite(days)) {
    throw new MetricError("not_one_of", { input: { argument: "threshold" }, known: KNOWN, value: quoted(given) });
  }
  if (days <= 0) throw new MetricError("not_above", { input: { argument: "threshold" }, limit: 0, value: days });
  return days;
}

const KNOWN = { en: "auto, a number of days", it: "auto, un numero di giorni" };
const NOBODY_TWICE = {
  en: "no customer bought on two days yet; give the threshold in days",
  it: "nessun cliente ha ancora comprato in due giorni diversi; indica la soglia in giorni",
};
