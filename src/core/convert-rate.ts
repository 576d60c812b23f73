import { shareAsPercent } from "./errors";
import { number } from "./inputs";

/** A churn of some period; net churn may be below 0. */
export const CHURN_RATE_INPUT = number({
  label: { en: "churn rate", it: "tasso di abbandono" },
  help: {
    en: "Share lost in one period, as a fraction: 5% or 0.05. Net churn may be negative.",
    it: "Quota persa in un periodo, come frazione: 5% oppure 0,05. La perdita netta può essere negativa.",
  },
});

/** The churn of `to` months that leaves as many as one of `from` months, over and over: 1 - (1 - rate)^(to / from). */
export function convertChurn(argument: string, rate: number, from: number, to: number): number {
  if (rate > 1) throw shareAsPercent(rate, { input: { argument } });
  return -Math.expm1((to / from) * Math.log1p(-rate));
}
