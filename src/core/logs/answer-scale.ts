import { MetricError } from "../errors";
import type { Text } from "../text";
import { surveyScores } from "./answers";
import type { Log } from "./log";

/** How many answers of a table make its scale plain: of so many on a longer scale some would lie above 5. */
const PLAIN = 20;
const STRAY = 1 / 20;

/**
 * Refuses answers that were plainly given on another scale than the one they are counted by. A few beyond it
 * are slips and are left out; it is judged by the whole table, so that no segment differs.
 */
export function checkAnswerScale({ whole: log }: Log, kind: "nps" | "csat" | "ces", highest: number): void {
  const why = log.memo(`scale of answers ${kind} ${highest}`, () => {
    let [count, above, most, least] = [0, 0, Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY];
    for (const score of surveyScores(log, kind)) {
      if (Number.isNaN(score)) continue;
      count++;
      if (score > highest) above++;
      most = Math.max(most, score);
      least = Math.min(least, score);
    }
    if (above > 2 && above > count * STRAY) return kind === "csat" ? beyondGiven(most, highest) : beyond(most, highest);
    if (kind === "csat" || count < PLAIN || least < 1 || most > 5) return null;
    return kind === "nps" ? NOT_TO_TEN : NOT_TO_SEVEN;
  });
  if (why) throw new MetricError("not_defined", { why });
}

const beyond = (most: number, highest: number): Text => ({
  en: `the answers go up to ${most}, beyond a scale of ${highest}`,
  it: `le risposte arrivano a ${most}, oltre una scala di ${highest}`,
});
const beyondGiven = (most: number, highest: number): Text => ({
  en: `${beyond(most, highest).en}; give scale_max and top`,
  it: `${beyond(most, highest).it}; indica scale_max e top`,
});
const NOT_TO_TEN: Text = {
  en: "the answers go from 1 to 5 only, and an NPS needs a scale from 0 to 10",
  it: "le risposte vanno solo da 1 a 5, e un NPS vuole una scala da 0 a 10",
};
const NOT_TO_SEVEN: Text = {
  en: "the answers go from 1 to 5 only, and CES_LOG counts by a scale from 1 to 7; take CES with a scale_max of 5",
  it: "le risposte vanno solo da 1 a 5, e CES_LOG conta su una scala da 1 a 7; usa CES con scale_max 5",
};
