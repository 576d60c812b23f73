import { metric } from "../define";
import { MetricError } from "../errors";
import { number, numbers, optional } from "../inputs";
import { checkAnswerScale } from "../logs/answer-scale";
import { answerDate, scoresLacked, surveyScores } from "../logs/answers";
import { SATISFACTION } from "../sample-tables";
import { SATISFACTION_BENCHMARKS } from "../satisfaction-benchmarks";

const SCORES = numbers({
  label: { en: "scores", it: "punteggi" },
  help: { en: "Answers, one a cell; blanks are ignored.", it: "Risposte, una per cella; le vuote non contano." },
});
const TOP = number({
  label: { en: "lowest satisfied score", it: "punteggio minimo di soddisfazione" },
  help: {
    en: "Lowest score that counts as satisfied; 4 if not given.",
    it: "Punteggio più basso che vale come soddisfatto; 4 se non indicato.",
  },
});
const SCALE_MAX = number({
  min: 2,
  label: { en: "highest score of the scale", it: "punteggio massimo della scala" },
  help: { en: "Highest score possible; 5 if not given.", it: "Punteggio più alto possibile; 5 se non indicato." },
});

export const csat = metric({
  id: "csat",
  family: "surveys",
  title: { en: "Customer satisfaction", it: "Soddisfazione dei clienti" },
  label: { en: "Customer satisfaction", it: "Soddisfazione clienti" },
  summary: {
    en: "Share of answers at the top of the scale, 4 and 5 of 5 by default.",
    it: "Quota di risposte al vertice della scala, 4 e 5 su 5 se non indicato.",
  },
  formula: { en: "answers of top or more ÷ answers", it: "risposte pari a top o più ÷ risposte" },
  source: {
    en: "top-two-box satisfaction; SurveyVista, CSAT benchmarks",
    it: "soddisfazione sui due voti più alti; SurveyVista, valori di riferimento del CSAT",
  },
  unit: "share",
  direction: "up",
  minimumN: 5,
  benchmarks: SATISFACTION_BENCHMARKS,
  rollup: "recompute",
  interval: "wilson",
  scalar: {
    name: "CSAT",
    kind: "aggregate",
    inputs: { scores: SCORES, top: optional(TOP, 4), scale_max: optional(SCALE_MAX, 5) },
    compute: ({ scores, top, scale_max }) => {
      checkTop(top, scale_max);
      for (const score of scores) {
        if (score > scale_max)
          throw new MetricError("above", { input: { argument: "scores" }, limit: scale_max, value: score });
        if (score < 0) throw new MetricError("below", { input: { argument: "scores" }, limit: 0, value: score });
      }
      return scores.filter((score) => score >= top).length / scores.length;
    },
    native: null,
    examples: [
      {
        args: [[[5], [4], [3], [1], [5]]],
        result: 3 / 5,
        source: { en: "3 of 5 answers are 4 or 5", it: "3 risposte su 5 sono 4 o 5" },
      },
      {
        args: [[[7], [6], [3], [2]], 6, 7],
        result: 1 / 2,
        source: { en: "2 of 4 answers are 6 or 7 of 7", it: "2 risposte su 4 sono 6 o 7 su 7" },
      },
    ],
  },
  log: {
    name: "CSAT_LOG",
    tables: [{ name: "survey", logs: ["survey", "tickets"] }],
    inputs: { top: optional(TOP, 4), scale_max: optional(SCALE_MAX, 5) },
    methods: {
      "": {
        label: { en: "Customer satisfaction", it: "Soddisfazione clienti" },
        numerator: { en: "satisfied answers", it: "risposte soddisfatte" },
        denominator: { en: "answers", it: "risposte" },
        total: "ratio",
        interval: "wilson",
        lacks: (log) => scoresLacked(log, "csat"),
        units: ({ log, period, options }, units) => {
          const top = options["top"] as number;
          const scaleMax = options["scale_max"] as number;
          checkTop(top, scaleMax);
          checkAnswerScale(log, "csat", scaleMax);
          const scores = surveyScores(log, "csat");
          for (const i of log.within(answerDate(log), period)) {
            const score = scores[i] as number;
            if (Number.isNaN(score) || score > scaleMax || score < 0) continue;
            const satisfied = score >= top;
            units.add(i, satisfied ? 1 : 0, 1, satisfied ? SATISFIED : NOT_SATISFIED);
          }
        },
      },
    },
    examples: [
      {
        args: [SATISFACTION, "2025-07"],
        result: 3 / 5,
        source: { en: "3 of 5 answers are 4 or 5", it: "3 risposte su 5 sono 4 o 5" },
      },
    ],
  },
});

const SATISFIED = { en: "satisfied", it: "soddisfatto" };
const NOT_SATISFIED = { en: "not satisfied", it: "non soddisfatto" };

function checkTop(top: number, scaleMax: number): void {
  if (top > scaleMax) throw new MetricError("above", { input: { argument: "top" }, limit: scaleMax, value: top });
}
