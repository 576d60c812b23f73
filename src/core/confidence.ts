import { MetricError, shareAsPercent } from "./errors";
import { number } from "./inputs";
import { normalQuantile } from "./math/normal";

/** The confidence level of an interval, an optional last argument of the functions that give one. */
export const confidenceLevel = number({
  label: { en: "confidence level", it: "livello di confidenza" },
  help: {
    en: "Optional. Confidence level between 0 and 1; 95% if not given.",
    it: "Facoltativo. Livello di confidenza tra 0 e 1; 95% se non indicato.",
  },
});

/** The normal quantile of a two-sided interval at that level; a level of 0 or 1 makes no interval. */
export function twoSided(level: number): number {
  checkLevel(level);
  return normalQuantile((1 + level) / 2);
}

/** Refuses a level outside (0, 1): 95 typed for 95%. */
export function checkLevel(level: number): void {
  if (level >= 1) throw shareAsPercent(level, { input: { argument: "level" } });
  if (level <= 0) throw new MetricError("not_above", { input: { argument: "level" }, limit: 0, value: level });
}
