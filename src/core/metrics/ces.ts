import type { Statement } from "../define";
import { metric } from "../define";
import { MetricError } from "../errors";
import { choice, number, numbers, optional } from "../inputs";
import { checkAnswerScale } from "../logs/answer-scale";
import { answerDate, surveyScores } from "../logs/answers";
import { EFFORT } from "../sample-tables";

const SCORES = numbers({
  min: 1,
  label: { en: "scores", it: "punteggi" },
  help: {
    en: "Answers, more is easier; blanks are ignored.",
    it: "Risposte, più alto è più facile; le vuote non contano.",
  },
});
const METHOD = choice(["top3", "mean", "net"], {
  label: { en: "method", it: "metodo" },
  help: { en: '"top3" (default), "mean" or "net".', it: '"top3" (predefinito), "mean" oppure "net".' },
});
const SCALE_MAX = number({
  label: { en: "highest score of the scale", it: "punteggio massimo della scala" },
  help: { en: "5 or 7; 7 if not given.", it: "5 oppure 7; 7 se non indicato." },
});

export const ces = metric({
  id: "ces",
  family: "surveys",
  title: { en: "Customer effort score", it: "Indice di sforzo del cliente" },
  label: { en: "Customer effort score", it: "Sforzo del cliente (CES)" },
  summary: {
    en: "How easy customers found it: share of the three highest answers by default.",
    it: "Quanto è stato facile per i clienti: quota delle tre risposte più alte se non indicato altro.",
  },
  formula: {
    en: "top3: answers of the three highest points ÷ answers; mean: mean answer; net: share of the two highest − share of the two lowest",
    it: "top3: risposte dei tre punti più alti ÷ risposte; mean: risposta media; net: quota dei due più alti − quota dei due più bassi",
  },
  notes: {
    en: "More must mean easier. The first CES (1 to 5, low is good) is the other way round: turn its answers before.",
    it: "Un valore alto deve voler dire facile. Il primo CES (1-5, basso è meglio) va prima rovesciato.",
  },
  source: {
    en: "Nicereply, Simplesat and CYS (three methods in use)",
    it: "Nicereply, Simplesat e CYS (tre metodi in uso)",
  },
  unit: "share",
  direction: "up",
  minimumN: 5,
  benchmarks: [],
  rollup: "recompute",
  interval: "wilson",
  scalar: {
    name: "CES",
    kind: "aggregate",
    inputs: { scores: SCORES, method: optional(METHOD, "top3"), scale_max: optional(SCALE_MAX, 7) },
    compute: ({ scores, method, scale_max }) => {
      if (scale_max !== 5 && scale_max !== 7) {
        throw new MetricError("not_one_of", { input: { argument: "scale_max" }, known: "5, 7", value: scale_max });
      }
      let total = 0;
      for (const score of scores) {
        if (!Number.isInteger(score))
          throw new MetricError("not_whole", { input: { argument: "scores" }, value: score });
        if (score > scale_max)
          throw new MetricError("above", { input: { argument: "scores" }, limit: scale_max, value: score });
        total += partOf(method, score, scale_max);
      }
      return total / scores.length;
    },
    native: null,
    examples: [
      {
        args: [[[7], [5], [4], [1]]],
        result: 1 / 2,
        source: { en: "2 of 4 answers are 5 to 7", it: "2 risposte su 4 vanno da 5 a 7" },
      },
      { args: [[[7], [5], [4], [1]], "mean"], result: 17 / 4, source: "(7 + 5 + 4 + 1) ÷ 4 = 4.25" },
      {
        args: [[[7], [5], [4], [1]], "net"],
        result: 0,
        source: { en: "1 of 4 is 6-7, 1 of 4 is 1-2", it: "1 su 4 è 6-7, 1 su 4 è 1-2" },
      },
    ],
  },
  log: {
    name: "CES_LOG",
    tables: [{ name: "survey", logs: ["survey"] }],
    inputs: { method: optional(METHOD, "top3") },
    methodInput: "method",
    methods: {
      top3: effort("top3", { en: "Three highest answers", it: "Tre risposte più alte" }, "wilson"),
      mean: effort("mean", { en: "Mean answer", it: "Risposta media" }, "none"),
      net: effort("net", { en: "Two highest minus two lowest", it: "Due più alte meno due più basse" }, "none"),
    },
    examples: [
      {
        args: [EFFORT, "2025-07"],
        result: 1 / 2,
        source: { en: "2 of 4 answers are 5 to 7", it: "2 risposte su 4 vanno da 5 a 7" },
      },
      { args: [EFFORT, "2025-07", undefined, "mean"], result: 17 / 4, source: "(7 + 5 + 4 + 1) ÷ 4" },
    ],
  },
});

/** What one answer adds, by method. */
function partOf(method: string, score: number, scaleMax: number): number {
  if (method === "mean") return score;
  if (method === "top3") return score > scaleMax - 3 ? 1 : 0;
  return score > scaleMax - 2 ? 1 : score <= 2 ? -1 : 0;
}

function effort(method: string, label: Statement["label"], interval: Statement["interval"]): Statement {
  return {
    label,
    numerator: { en: "points of the answers", it: "punti delle risposte" },
    denominator: { en: "answers", it: "risposte" },
    total: "ratio",
    interval,
    units: ({ log, period }, units) => {
      checkAnswerScale(log, "ces", 7);
      const scores = surveyScores(log, "ces");
      for (const i of log.within(answerDate(log), period)) {
        const score = scores[i] as number;
        if (score >= 1 && score <= 7) units.add(i, partOf(method, score, 7), 1, null);
      }
    },
  };
}
