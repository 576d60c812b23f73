import { metric } from "../define";
import { divide } from "../divide";
import { MetricError } from "../errors";
import { optional, share } from "../inputs";
import { customerAcquisitionCost, grossMargin, revenuePerAccount } from "../measures";
import { same } from "../text";

const CHURN = share({
  label: { en: "churn a month", it: "abbandono al mese" },
  help: {
    en: "Share of customers lost a month; 0 if not given.",
    it: "Quota di clienti persi al mese; 0 se non indicata.",
  },
});

export const cacPayback = metric({
  id: "cac-payback",
  family: "acquisition",
  title: { en: "CAC payback", it: "Recupero del costo di acquisizione" },
  label: { en: "CAC payback, months", it: "Recupero del costo, mesi" },
  summary: {
    en: "Months of gross margin that pay back the cost of winning a customer.",
    it: "Mesi di margine che ripagano il costo di acquisizione di un cliente.",
  },
  formula: {
    en: "acquisition cost ÷ (ARPA × gross margin); with churn c: ln(1 − CAC × c ÷ margin) ÷ ln(1 − c)",
    it: "costo di acquisizione ÷ (ARPA × margine); con abbandono c: ln(1 − CAC × c ÷ margine) ÷ ln(1 − c)",
  },
  notes: {
    en: "Without a gross margin it counts revenue as if it cost nothing to serve.",
    it: "Senza margine considera i ricavi come se servire i clienti non costasse nulla.",
  },
  source: same("D. Skok, SaaS Metrics 2.0; NetSuite KPI formulas"),
  unit: "months",
  direction: "down",
  minimumN: 1,
  benchmarks: [
    {
      segment: { en: "SaaS", it: "SaaS" },
      value: 12,
      low: null,
      high: 12,
      population: {
        en: "rule of thumb of investors, no study found",
        it: "regola pratica degli investitori, nessuno studio trovato",
      },
      year: "2010s",
      source: same("D. Skok, SaaS Metrics 2.0"),
      grade: "D",
    },
  ],
  rollup: "recompute",
  interval: "none",
  scalar: {
    name: "CAC_PAYBACK",
    kind: "broadcast",
    inputs: {
      cac: customerAcquisitionCost,
      arpa: revenuePerAccount,
      gross_margin: optional(grossMargin, 1),
      churn: optional(CHURN, 0),
    },
    compute: ({ cac, arpa, gross_margin, churn }) => {
      const margin = arpa * gross_margin;
      if (margin <= 0) throw new MetricError("zero_base", { input: { argument: "arpa" }, value: margin });
      if (churn === 0 || cac === 0) return divide(cac, margin, "arpa");
      if (cac * churn >= margin) throw new MetricError("not_defined", { why: NEVER });
      return churn === 1 ? 1 : Math.log(1 - (cac * churn) / margin) / Math.log(1 - churn);
    },
    native: null,
    examples: [
      {
        args: [300, 50, 4 / 5],
        result: 7.5,
        source: { en: "300 ÷ (50 × 0.8) = 7.5 months", it: "300 ÷ (50 × 0,8) = 7,5 mesi" },
      },
      {
        args: [300, 50, 4 / 5, 1 / 20],
        result: 9.1630618555,
        tolerance: 1e-8,
        source: "ln(1 − 300 × 0.05 ÷ 40) ÷ ln(0.95) = ln(0.625) ÷ ln(0.95) = 0.470003629 ÷ 0.051293294",
      },
    ],
  },
  log: null,
});

const NEVER = {
  en: "at this churn the cost is never paid back, because cac is not below arpa × gross_margin ÷ churn",
  it: "con questo abbandono il costo non si recupera mai, perché cac non è inferiore ad arpa × gross_margin ÷ churn",
};
