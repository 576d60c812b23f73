import { CHURN_RATE_INPUT, convertChurn } from "../convert-rate";
import { cellFunction } from "../define";

export const churnAnnual = cellFunction({
  name: "CHURN_ANNUAL",
  kind: "broadcast",
  family: "customers",
  title: { en: "Yearly churn from monthly", it: "Abbandono annuo da quello mensile" },
  summary: {
    en: "The churn of a year that is equivalent to a monthly one.",
    it: "L'abbandono annuo equivalente a uno mensile.",
  },
  formula: { en: "1 − (1 − monthly rate)^12", it: "1 − (1 − tasso mensile)^12" },
  notes: {
    en: "Not 12 times the monthly rate. It assumes the same rate in every month.",
    it: "Non è 12 volte il tasso mensile. Presuppone lo stesso tasso in tutti i mesi.",
  },
  source: {
    en: "Churnkey, converting annual churn to monthly churn",
    it: "Churnkey, dall'abbandono annuo a quello mensile",
  },
  unit: "share",
  inputs: { monthly_rate: CHURN_RATE_INPUT },
  examples: [{ args: [1 / 20], result: 0.459639912, tolerance: 1e-8, source: "1 − 0.95^12 = 45.9640%" }],
  compute: (v) => convertChurn("monthly_rate", v.monthly_rate, 1, 12),
});
