import { confidenceLevel, twoSided } from "../confidence";
import { cellFunction } from "../define";
import { numbers, optional } from "../inputs";
import { npsInterval } from "../math/intervals";
import { netPromoterScore } from "../net-promoter";

const SCORES = numbers({
  min: 0,
  max: 10,
  label: { en: "scores", it: "punteggi" },
  help: {
    en: "Answers from 0 to 10, one a cell; blanks are ignored.",
    it: "Risposte da 0 a 10, una per cella; le vuote non contano.",
  },
});

export const npsCi = cellFunction({
  name: "NPS_CI",
  kind: "row",
  family: "surveys",
  title: { en: "Interval of an NPS", it: "Intervallo di un NPS" },
  summary: {
    en: "NPS with the interval that chance alone leaves open: nps, low, high.",
    it: "NPS con l'intervallo dovuto al solo caso: nps, minimo, massimo.",
  },
  formula: {
    en: "NPS ± z × 100 × √((p + q − (p − q)²) ÷ n), cut at −100 and 100",
    it: "NPS ± z × 100 × √((p + q − (p − q)²) ÷ n), entro −100 e 100",
  },
  source: {
    en: "Rowe and Sarndal variance of a difference of shares; cybaea.net, NPS confidence intervals (2016)",
    it: "Varianza di una differenza di quote (Rowe e Sarndal); cybaea.net, intervalli di confidenza dell'NPS (2016)",
  },
  unit: "nps",
  inputs: { scores: SCORES, level: optional(confidenceLevel, 95 / 100) },
  examples: [
    {
      args: [exampleScores(60, 20, 20)],
      result: [[40, 24.3203, 55.6797]],
      tolerance: 1e-4,
      source: {
        en: "60 promoters, 20 passives, 20 detractors: se = 100 × √((0.8 − 0.16) ÷ 100) = 8; 40 ± 1.959964 × 8",
        it: "60 promotori, 20 passivi, 20 detrattori: se = 100 × √((0,8 − 0,16) ÷ 100) = 8; 40 ± 1,959964 × 8",
      },
    },
  ],
  compute: ({ scores, level }) => {
    const { score, promoters, detractors, n } = netPromoterScore(scores);
    const { low, high } = npsInterval(promoters, detractors, n, twoSided(level));
    return [score, low, high];
  },
});

/** A column of answers with so many promoters, passives and detractors. */
function exampleScores(promoters: number, passives: number, detractors: number): number[][] {
  const all = [promoters, passives, detractors].map((n, i) => new Array<number[]>(n).fill([[9, 8, 6][i] as number]));
  return ([] as number[][]).concat(...all);
}
