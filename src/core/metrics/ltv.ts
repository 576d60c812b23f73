import { metric } from "../define";
import { divide } from "../divide";
import { optional } from "../inputs";
import { churnShare, grossMargin, revenuePerAccount } from "../measures";

export const ltv = metric({
  id: "ltv",
  family: "lifetime",
  title: { en: "Customer lifetime value (LTV)", it: "Valore nel tempo del cliente (LTV)" },
  label: { en: "Lifetime value", it: "Valore nel tempo" },
  summary: {
    en: "What a customer brings until leaving, if churn stays as it is.",
    it: "Quanto porta un cliente finché resta, se l'abbandono non cambia.",
  },
  formula: {
    en: "ARPA × gross margin ÷ churn",
    it: "ARPA × margine lordo ÷ tasso di abbandono",
  },
  notes: {
    en: "ARPA and churn of the same period, month with month. Without a gross margin it is revenue, not profit. With no churn observed there is no value: over n customers, a churn of about 3 ÷ n is still possible, so that ARPA × n ÷ 3 is a careful lower bound.",
    it: "ARPA e abbandono dello stesso periodo, mese con mese. Senza margine lordo sono ricavi, non utile. Se nessuno è uscito il valore non esiste: su n clienti un abbandono di circa 3 ÷ n è ancora possibile, quindi ARPA × n ÷ 3 è una stima prudente per difetto.",
  },
  source: {
    en: "ChartMogul, customer lifetime value; NetSuite KPI formulas (with gross margin)",
    it: "ChartMogul, valore del cliente nel tempo; NetSuite KPI formulas (con il margine lordo)",
  },
  unit: "money",
  direction: "up",
  minimumN: 5,
  benchmarks: [],
  rollup: "recompute",
  interval: "none",
  scalar: {
    name: "LTV",
    kind: "broadcast",
    inputs: { arpa: revenuePerAccount, churn: churnShare, gross_margin: optional(grossMargin, 1) },
    compute: (v) => divide(v.arpa * v.gross_margin, v.churn, "churn"),
    native: (r) => ({ value: `(${r.arpa})*(${r.gross_margin})/(${r.churn})` }),
    examples: [
      {
        args: [100, 1 / 20],
        result: 2000,
        source: {
          en: "ChartMogul, customer lifetime value: 100 ÷ 5% = 2,000",
          it: "ChartMogul, valore del cliente nel tempo: 100 ÷ 5% = 2.000",
        },
      },
      { args: [100, 1 / 20, 4 / 5], result: 1600, source: "100 × 80% ÷ 5% = 1,600" },
      {
        args: [80, 3 / 100, 4 / 5],
        result: 6400 / 3,
        source: {
          en: "pitchkit.net glossary, LTV: 80 × 0.8 ÷ 0.03 = 2,133",
          it: "pitchkit.net, glossario, LTV: 80 × 0,8 ÷ 0,03 = 2.133",
        },
      },
    ],
  },
  log: null,
});
