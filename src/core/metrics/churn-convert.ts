import { CHURN_RATE_INPUT, convertChurn } from "../convert-rate";
import { cellFunction } from "../define";
import { number } from "../inputs";

export const churnConvert = cellFunction({
  name: "CHURN_CONVERT",
  kind: "broadcast",
  family: "customers",
  title: { en: "Churn of another period", it: "Abbandono su un altro periodo" },
  summary: {
    en: "The churn of a longer or shorter period that is equivalent to a given one.",
    it: "L'abbandono equivalente su un periodo più lungo o più corto.",
  },
  formula: { en: "1 − (1 − rate)^(to ÷ from)", it: "1 − (1 − tasso)^(a ÷ da)" },
  notes: {
    en: "Never multiply or divide by 12: 5% a month is 46% a year, not 60%. It assumes that everyone leaves at the same rate all the time; real customers stay longer the older they are.",
    it: "Mai moltiplicare o dividere per 12: il 5% al mese è il 46% all'anno, non il 60%. Presuppone che tutti escano sempre allo stesso ritmo; i clienti veri restano tanto più quanto più sono anziani.",
  },
  source: {
    en: "Churnkey, converting annual churn to monthly churn",
    it: "Churnkey, dall'abbandono annuo a quello mensile",
  },
  unit: "share",
  inputs: {
    rate: CHURN_RATE_INPUT,
    from_months: number({
      label: { en: "months of the rate", it: "mesi del tasso" },
      help: {
        en: "Length in months of the period of the rate: 12 for a year.",
        it: "Mesi del periodo del tasso: 12 per un anno.",
      },
      above: 0,
    }),
    to_months: number({
      label: { en: "months wanted", it: "mesi richiesti" },
      help: { en: "Length in months of the period you want.", it: "Mesi del periodo che vuoi ottenere." },
      above: 0,
    }),
  },
  examples: [
    { args: [1 / 20, 1, 12], result: 0.459639912, tolerance: 1e-8, source: "1 − 0.95^12 = 45.9640%" },
    { args: [4 / 5, 12, 1], result: 0.125515, tolerance: 1e-6, source: "1 − 0.2^(1/12) = 12.5515%" },
  ],
  compute: (v) => convertChurn("rate", v.rate, v.from_months, v.to_months),
});
