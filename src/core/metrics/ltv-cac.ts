import { metric } from "../define";
import { divide } from "../divide";
import { customerAcquisitionCost, lifetimeValue } from "../measures";
import { same } from "../text";

export const ltvCac = metric({
  id: "ltv-cac",
  family: "acquisition",
  title: { en: "LTV to CAC", it: "Rapporto LTV / CAC" },
  label: { en: "LTV to CAC", it: "LTV su CAC" },
  summary: {
    en: "How many times a customer's lifetime value pays back what winning the customer cost.",
    it: "Quante volte il valore nel tempo di un cliente ripaga il costo per acquisirlo.",
  },
  formula: { en: "lifetime value ÷ acquisition cost", it: "valore nel tempo ÷ costo di acquisizione" },
  notes: {
    en: "Same currency and same margin basis on both sides.",
    it: "Stessa valuta e stessa base di margine da entrambe le parti.",
  },
  source: same("D. Skok, SaaS Metrics 2.0"),
  unit: "ratio",
  direction: "up",
  minimumN: 1,
  benchmarks: [
    {
      segment: { en: "SaaS", it: "SaaS" },
      value: 3,
      low: 3,
      high: null,
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
    name: "LTV_CAC",
    kind: "broadcast",
    inputs: { ltv: lifetimeValue, cac: customerAcquisitionCost },
    compute: ({ ltv, cac }) => divide(ltv, cac, "cac"),
    native: (r) => ({ value: `(${r.ltv})/(${r.cac})` }),
    examples: [{ args: [1200, 400], result: 3, source: "1,200 ÷ 400 = 3" }],
  },
  log: null,
});
