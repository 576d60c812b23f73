import type { Log } from "./log";

/**
 * Answers of one kind of survey: a survey log whose rows may say their kind, or a tickets log with a
 * column of that name. NaN where a row holds no answer of the kind.
 */
export function surveyScores(log: Log, kind: "nps" | "csat" | "ces"): Float64Array {
  return log.memo(`answers ${kind}`, () => {
    if (log.kind.id === "tickets") return log.numbers(kind);
    const all = log.numbers("score");
    // Only whole numbers from 0 to 10 make an NPS.
    const scores = kind === "nps" ? all.map((x) => (x === Math.floor(x) ? x : Number.NaN)) : all;
    if (!log.has("kind")) return scores;
    const { codes, values } = log.words("kind");
    const other = values.map((word) => word.trim().toLowerCase() !== kind);
    const out = new Float64Array(scores.length);
    for (let i = 0; i < scores.length; i++) {
      const code = codes[i] as number;
      out[i] = code >= 0 && other[code] ? Number.NaN : (scores[i] as number);
    }
    return out;
  });
}

/** The column of scores that a tickets log lacks; a survey has its own. */
export function scoresLacked(log: Log, kind: "nps" | "csat"): string | null {
  return log.kind.id === "tickets" && !log.has(kind) ? kind : null;
}

/** The date of an answer: its own in a survey, the day the ticket was created in a tickets log. */
export function answerDate(log: Log): string {
  return log.kind.id === "tickets" ? "created" : "date";
}
