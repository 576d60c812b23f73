import { cellFunction } from "../define";
import { MetricError } from "../errors";
import { numbers } from "../inputs";
import { normalCdf } from "../math/normal";
import { type NetPromoter, netPromoterScore } from "../net-promoter";

const SCORES1 = numbers({
  min: 0,
  max: 10,
  label: { en: "first scores", it: "primi punteggi" },
  help: { en: "Answers of the first survey, 0 to 10.", it: "Risposte della prima rilevazione, da 0 a 10." },
});
const SCORES2 = numbers({
  min: 0,
  max: 10,
  label: { en: "second scores", it: "secondi punteggi" },
  help: { en: "Answers of the second survey, 0 to 10.", it: "Risposte della seconda rilevazione, da 0 a 10." },
});

export const npsDiff = cellFunction({
  name: "NPS_DIFF",
  kind: "row",
  family: "surveys",
  title: { en: "Difference of two NPS", it: "Differenza tra due NPS" },
  summary: {
    en: "Second NPS minus the first, with z and the two-sided p-value: difference, z, p_value.",
    it: "Secondo NPS meno il primo, con z e p-value a due code: differenza, z, p_value.",
  },
  formula: { en: "z = (NPS₂ − NPS₁) ÷ √(se₁² + se₂²)", it: "z = (NPS₂ − NPS₁) ÷ √(se₁² + se₂²)" },
  notes: {
    en: "Meant for two different groups of people; answers of the same people are correlated, then it is cautious.",
    it: "Pensata per due gruppi di persone diverse; con le stesse persone le risposte sono correlate e il test è prudente.",
  },
  source: {
    en: "cybaea.net, NPS confidence intervals (2016)",
    it: "cybaea.net, intervalli di confidenza dell'NPS (2016)",
  },
  unit: "nps",
  inputs: { scores1: SCORES1, scores2: SCORES2 },
  examples: [
    {
      args: [
        [[10], [10], [0], [7]],
        [[10], [10], [10], [7]],
      ],
      result: [[50, 1.0690449676496976, 0.2850494074]],
      tolerance: 1e-8,
      source: {
        en: "NPS 25 and 75; p+q−(p−q)² = 0.75 − 0.0625 and 0.75 − 0.5625; se² = 1718.75 + 468.75 = 2187.5; z = 50 ÷ 46.7707",
        it: "NPS 25 e 75; p+q−(p−q)² = 0,75 − 0,0625 e 0,75 − 0,5625; se² = 1718,75 + 468,75 = 2187,5; z = 50 ÷ 46,7707",
      },
    },
  ],
  compute: ({ scores1, scores2 }) => {
    const first = netPromoterScore(scores1, "scores1");
    const second = netPromoterScore(scores2, "scores2");
    const difference = second.score - first.score;
    const error = Math.hypot(standardError(first), standardError(second));
    if (error === 0) throw new MetricError("not_defined", { why: NO_SPREAD });
    const z = difference / error;
    return [difference, z, 2 * normalCdf(-Math.abs(z))];
  },
});

const NO_SPREAD = {
  en: "all answers of both surveys are alike",
  it: "tutte le risposte delle due rilevazioni sono uguali",
};

function standardError({ promoters: p, detractors: q, n }: NetPromoter): number {
  return 100 * Math.sqrt((p + q - (p - q) ** 2) / n);
}
