import { MetricError } from "../errors";
import type { Text } from "../text";
import { surveyScores } from "./answers";
import { KIND_OF_QUESTION } from "./kind-of-question";
import type { Log } from "./log";

/** How many answers of a table make its scale plain: of so many on a longer scale some would lie above 5. */
const PLAIN = 20;
/** Enough where no word of the table says that it asks for a recommendation. */
const PLAIN_UNNAMED = 8;
const STRAY = 1 / 20;

/**
 * Refuses answers that were plainly given on another scale than the one they are counted by. A few beyond it
 * are slips and are left out; it is judged by the whole table, so that no segment differs.
 */
export function checkAnswerScale({ whole: log }: Log, kind: "nps" | "csat" | "ces", highest: number): void {
  const why = log.memo(`scale of answers ${kind} ${highest}`, () => {
    const titles = titlesOf(log, kind);
    const declared = titles.map(declaredScale).find((scale) => scale !== null && scale !== highest);
    if (declared) return declaredOther(kind, declared, highest);
    let [count, above, most, least] = [0, 0, Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY];
    for (const score of surveyScores(log, kind)) {
      if (Number.isNaN(score)) continue;
      count++;
      if (score > highest) above++;
      most = Math.max(most, score);
      least = Math.min(least, score);
    }
    if (above > 2 && above > count * STRAY) return kind === "csat" ? beyondGiven(most, highest) : beyond(most, highest);
    const enough = kind === "nps" && !isNamed(log, titles) ? PLAIN_UNNAMED : PLAIN;
    if (kind === "csat" || count < enough || least < 1 || most > 5) return null;
    return kind === "nps" ? NOT_TO_TEN : NOT_TO_SEVEN;
  });
  if (why) throw new MetricError("not_defined", { why });
}

/** The headers of the answers of one kind; where a table asks for several, those whose words are of that kind. */
function titlesOf(log: Log, kind: "nps" | "csat" | "ces"): readonly string[] {
  const titles = log.source.titles?.(log.kind.id === "tickets" ? kind : "score") ?? [];
  const pattern = patternOf(kind);
  return titles.length > 1 ? titles.filter((title) => pattern?.test(title.toLowerCase())) : titles;
}

function patternOf(kind: string): RegExp | undefined {
  return KIND_OF_QUESTION.find(([each]) => each === kind)?.[1];
}

/** Whether the table says that its answers are a recommendation. */
function isNamed(log: Log, titles: readonly string[]): boolean {
  return log.has("kind") || titles.some((title) => patternOf("nps")?.test(title.toLowerCase()));
}

/** The highest answer of the scale that a header declares: `Score (1-5)`, `Voto da 1 a 5`, `out of 5`, `stars`; else null. */
export function declaredScale(title: string): number | null {
  const text = title.toLowerCase();
  const range =
    /(?:^|[^\d.,/-])[01]\s*(?:-|–|—|\.\.\.?|…|\/|to|through|a|al|fino a)\s*(3|4|5|6|7|9|10|100)(?![\d.,/-])/.exec(text);
  if (range) return Number(range[1]);
  const most = /(?:\bout of|\bsu|^\/|\s\/|\(\/)\s*(3|4|5|6|7|9|10|100)(?![\d.,/-])/.exec(text);
  if (most) return Number(most[1]);
  const points = /\b(3|4|5|6|7|9|10)[\s-]*(?:points?|point scale|punti|stars?|stelle)\b/.exec(text);
  if (points) return Number(points[1]);
  return /\b(?:stars?|star rating|stelle)\b/.test(text) ? 5 : null;
}

/** What is to be done about a scale that the header declares and the metric does not count by. */
function declaredOther(kind: "nps" | "csat" | "ces", declared: number, highest: number): Text {
  const said: Text = {
    en: `the column's header says a scale up to ${declared}`,
    it: `l'intestazione della colonna dice una scala fino a ${declared}`,
  };
  if (kind === "nps")
    return {
      en: `${said.en}, and an NPS needs a scale from 0 to 10`,
      it: `${said.it}, e un NPS vuole una scala da 0 a 10`,
    };
  if (kind === "ces")
    return {
      en: `${said.en}, and CES_LOG counts by a scale from 1 to 7; take CES with a scale_max of ${declared}`,
      it: `${said.it}, e CES_LOG conta su una scala da 1 a 7; usa CES con scale_max ${declared}`,
    };
  return {
    en: `${said.en}, not ${highest}; give scale_max and top`,
    it: `${said.it}, non ${highest}; indica scale_max e top`,
  };
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
