import { confidenceLevel, twoSided } from "../confidence";
import { cellFunction } from "../define";
import { MetricError } from "../errors";
import { number, optional, share } from "../inputs";

const MARGIN = number({
  above: 0,
  max: 200,
  label: { en: "margin in NPS points", it: "margine in punti NPS" },
  help: { en: "Half the width of the interval, in points.", it: "Metà della larghezza dell'intervallo, in punti." },
});
const PROMOTERS = share({
  label: { en: "share of promoters", it: "quota di promotori" },
  help: {
    en: "Expected share of promoters; 1/2, the worst case, if not given.",
    it: "Quota attesa di promotori; 1/2, il caso peggiore, se non indicata.",
  },
});
const DETRACTORS = share({
  label: { en: "share of detractors", it: "quota di detrattori" },
  help: {
    en: "Expected share of detractors; 1/2 if not given.",
    it: "Quota attesa di detrattori; 1/2 se non indicata.",
  },
});
const ABOVE_ONE = {
  en: "promoters and detractors together cannot be more than 1",
  it: "promoters e detractors insieme non possono superare 1",
};

export const npsSampleSize = cellFunction({
  name: "NPS_SAMPLE_SIZE",
  kind: "broadcast",
  family: "surveys",
  title: { en: "Answers needed for an NPS", it: "Risposte necessarie per un NPS" },
  summary: {
    en: "Answers needed so that the NPS is known within plus or minus the margin.",
    it: "Risposte necessarie per conoscere l'NPS entro più o meno il margine.",
  },
  formula: {
    en: "(100 × z ÷ margin)² × (p + q − (p − q)²), rounded up",
    it: "(100 × z ÷ margine)² × (p + q − (p − q)²), per eccesso",
  },
  source: { en: "variance of a difference of shares", it: "varianza di una differenza di quote" },
  unit: "count",
  inputs: {
    margin: MARGIN,
    promoters: optional(PROMOTERS, 1 / 2),
    detractors: optional(DETRACTORS, 1 / 2),
    level: optional(confidenceLevel, 95 / 100),
  },
  examples: [
    {
      args: [5],
      result: 1537,
      source: {
        en: "(100 × 1.959964 ÷ 5)² × 1 = 1536.6, rounded up",
        it: "(100 × 1,959964 ÷ 5)² × 1 = 1536,6, arrotondato per eccesso",
      },
    },
    {
      args: [10, 1 / 3, 1 / 3],
      result: 257,
      source: { en: "(19.59964)² × 2/3 = 256.1, rounded up", it: "(19,59964)² × 2/3 = 256,1, arrotondato per eccesso" },
    },
  ],
  compute: ({ margin, promoters: p, detractors: q, level }) => {
    if (p + q > 1 + 1e-12) throw new MetricError("wrong_data", { why: ABOVE_ONE });
    const n = ((100 * twoSided(level)) / margin) ** 2 * (p + q - (p - q) ** 2);
    // A hair above a whole number is rounding, not one more answer.
    return Math.ceil(n - 1e-9 * Math.max(1, n));
  },
});
