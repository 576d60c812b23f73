import { metric } from "../define";
import { numbers } from "../inputs";
import { checkAnswerScale } from "../logs/answer-scale";
import { answerDate, scoresLacked, surveyScores } from "../logs/answers";
import { netPromoterScore } from "../net-promoter";
import { NET_PROMOTER_BENCHMARKS } from "../net-promoter-benchmarks";
import { SURVEY } from "../sample-tables";

const SCORES = numbers({
  min: 0,
  max: 10,
  label: { en: "scores", it: "punteggi" },
  help: {
    en: "Answers from 0 to 10, one a cell; blanks are ignored.",
    it: "Risposte da 0 a 10, una per cella; le vuote non contano.",
  },
});

export const nps = metric({
  id: "nps",
  family: "surveys",
  title: { en: "Net Promoter Score", it: "Net Promoter Score" },
  label: { en: "NPS", it: "NPS" },
  summary: {
    en: "Promoters (9-10) minus detractors (0-6), from −100 to 100.",
    it: "Promotori (9-10) meno detrattori (0-6), da −100 a 100.",
  },
  formula: {
    en: "100 × (answers of 9 or 10 − answers of 0 to 6) ÷ answers",
    it: "100 × (risposte 9 o 10 − risposte da 0 a 6) ÷ risposte",
  },
  notes: {
    en: "Only a 0-10 scale makes an NPS. Waves are not averaged: put their answers together. Every answer counts; below 30 answers read the interval, not the number.",
    it: "Solo una scala 0-10 dà un NPS. Non si fa la media di più rilevazioni: si uniscono le risposte. Ogni risposta conta; sotto le 30 guarda l'intervallo, non il numero.",
  },
  source: {
    en: "F. Reichheld, The One Number You Need to Grow (2003). Net Promoter, NPS are registered marks of Bain, NICE Satmetrix and Reichheld",
    it: "F. Reichheld, The One Number You Need to Grow (2003). Net Promoter, NPS sono marchi registrati di Bain, NICE Satmetrix e Reichheld",
  },
  unit: "nps",
  direction: "up",
  minimumN: 30,
  benchmarks: NET_PROMOTER_BENCHMARKS,
  rollup: "recompute",
  interval: "nps",
  scalar: {
    name: "NPS",
    kind: "aggregate",
    inputs: { scores: SCORES },
    compute: ({ scores }) => netPromoterScore(scores).score,
    native: null,
    examples: [
      {
        args: [[[10], [9], [8], [6]]],
        result: 25,
        source: {
          en: "2 promoters, 1 detractor of 4: 100 × (2 − 1) ÷ 4 = 25",
          it: "2 promotori, 1 detrattore su 4: 100 × (2 − 1) ÷ 4 = 25",
        },
      },
    ],
  },
  log: {
    name: "NPS_LOG",
    tables: [{ name: "survey", logs: ["survey", "tickets"] }],
    methods: {
      "": {
        label: { en: "Net Promoter Score", it: "Net Promoter Score" },
        numerator: { en: "promoters minus detractors", it: "promotori meno detrattori" },
        denominator: { en: "answers", it: "risposte" },
        total: "ratio",
        interval: "nps",
        lacks: (log) => scoresLacked(log, "nps"),
        units: ({ log, period }, units) => {
          checkAnswerScale(log, "nps", 10);
          const scores = surveyScores(log, "nps");
          for (const i of log.within(answerDate(log), period)) {
            const score = scores[i] as number;
            if (Number.isNaN(score)) continue;
            if (score >= 9) units.add(i, 100, 1, PROMOTER);
            else if (score <= 6) units.add(i, -100, 1, DETRACTOR);
            else units.add(i, 0, 1, PASSIVE);
          }
        },
      },
    },
    examples: [
      {
        args: [SURVEY, "2025-07"],
        result: 40,
        source: {
          en: "July: 3 promoters, 1 passive, 1 detractor of 5: 100 × (3 − 1) ÷ 5",
          it: "luglio: 3 promotori, 1 passivo, 1 detrattore su 5: 100 × (3 − 1) ÷ 5",
        },
      },
    ],
  },
});

const PROMOTER = { en: "promoter", it: "promotore" };
const PASSIVE = { en: "passive", it: "passivo" };
const DETRACTOR = { en: "detractor", it: "detrattore" };
