import { metric } from "../define";
import { number } from "../inputs";

const GROWTH = number({
  max: 20,
  label: { en: "growth", it: "crescita" },
  help: {
    en: "Growth on the year before, a share (20% is 0.2).",
    it: "Crescita sull'anno prima, come quota (20% è 0,2).",
  },
});
const MARGIN = number({
  max: 1,
  label: { en: "margin", it: "margine" },
  help: {
    en: "Margin of the same period, a share; may be negative.",
    it: "Margine dello stesso periodo, come quota; può essere negativo.",
  },
});

export const ruleOf40 = metric({
  id: "rule-of-40",
  family: "cash",
  title: { en: "Rule of 40", it: "Regola del 40" },
  label: { en: "Rule of 40", it: "Regola del 40" },
  summary: { en: "Growth plus margin of the same period.", it: "Crescita più margine dello stesso periodo." },
  formula: { en: "growth + margin", it: "crescita + margine" },
  notes: {
    en: "Say which margin it is: EBITDA or free cash flow.",
    it: "Precisa quale margine usi: EBITDA o free cash flow.",
  },
  source: { en: "investors' rule, about 2015", it: "regola degli investitori, 2015 circa" },
  unit: "share",
  direction: "up",
  minimumN: 1,
  benchmarks: [
    {
      segment: { en: "software", it: "software" },
      value: 40 / 100,
      low: 40 / 100,
      high: null,
      population: {
        en: "rule of thumb of investors, no study found",
        it: "regola pratica degli investitori, nessuno studio trovato",
      },
      year: "c. 2015",
      source: { en: "investors' rule", it: "regola degli investitori" },
      grade: "D",
    },
  ],
  rollup: "recompute",
  interval: "none",
  scalar: {
    name: "RULE_OF_40",
    kind: "broadcast",
    inputs: { growth: GROWTH, margin: MARGIN },
    compute: ({ growth, margin }) => growth + margin,
    native: null,
    examples: [{ args: [3 / 10, 1 / 10], result: 2 / 5, source: "30% + 10% = 40%" }],
  },
  log: null,
});
