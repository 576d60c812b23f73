import { CHURN_RATE_INPUT, convertChurn } from "../convert-rate";
import { cellFunction } from "../define";

export const churnMonthly = cellFunction({
  name: "CHURN_MONTHLY",
  kind: "broadcast",
  family: "customers",
  title: { en: "Monthly churn from yearly", it: "Abbandono mensile da quello annuo" },
  summary: {
    en: "The churn of a month that is equivalent to a yearly one.",
    it: "L'abbandono mensile equivalente a uno annuo.",
  },
  formula: { en: "1 − (1 − yearly rate)^(1 ÷ 12)", it: "1 − (1 − tasso annuo)^(1 ÷ 12)" },
  notes: {
    en: "Not a twelfth of the yearly rate. It assumes the same rate in every month.",
    it: "Non è un dodicesimo del tasso annuo. Presuppone lo stesso tasso in tutti i mesi.",
  },
  source: {
    en: "Churnkey, converting annual churn to monthly churn",
    it: "Churnkey, dall'abbandono annuo a quello mensile",
  },
  unit: "share",
  inputs: { annual_rate: CHURN_RATE_INPUT },
  examples: [{ args: [4 / 5], result: 0.125515, tolerance: 1e-6, source: "1 − 0.2^(1/12) = 12.5515%" }],
  compute: (v) => convertChurn("annual_rate", v.annual_rate, 12, 1),
});
