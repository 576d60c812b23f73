import { metric } from "../define";
import { divide } from "../divide";
import { casesResolved, interactions } from "../measures";

export const interactionsPerCase = metric({
  id: "interactions-per-case",
  family: "support",
  title: { en: "Interactions per case", it: "Interazioni per caso" },
  label: { en: "Interactions per case", it: "Interazioni per caso" },
  summary: {
    en: "How many replies or calls of an agent it takes to resolve a case.",
    it: "Quante risposte o chiamate di un operatore servono per risolvere un caso.",
  },
  formula: { en: "interactions on resolved cases ÷ resolved cases", it: "interazioni sui casi risolti ÷ casi risolti" },
  source: "P. Fabrizio, Le metriche per risparmiare tempo e guadagnare clienti (2016)",
  unit: "number",
  direction: "down",
  minimumN: 5,
  benchmarks: [],
  rollup: "ratio",
  interval: "none",
  scalar: {
    name: "INTERACTIONS_PER_CASE",
    kind: "broadcast",
    inputs: { interactions, resolved_cases: casesResolved },
    compute: (v) => divide(v.interactions, v.resolved_cases, "resolved_cases"),
    native: (r) => ({ numerator: r.interactions, denominator: r.resolved_cases }),
    examples: [{ args: [16, 11], result: 16 / 11, source: "16 interactions on 11 resolved cases: 16 ÷ 11 = 1.4545" }],
  },
  log: null,
});
