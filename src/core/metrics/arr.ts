import { metric } from "../define";
import { mrrNow } from "../measures";

export const arr = metric({
  id: "arr",
  family: "revenue",
  title: { en: "Annual recurring revenue (ARR)", it: "Ricavi ricorrenti annui (ARR)" },
  label: { en: "ARR", it: "ARR" },
  summary: {
    en: "What the recurring revenue of today brings in a year if nothing changes.",
    it: "Quanto portano in un anno i ricavi ricorrenti di oggi, se nulla cambia.",
  },
  formula: { en: "12 × MRR", it: "12 × MRR" },
  notes: {
    en: "A run rate, not the revenue of a year.",
    it: "È una proiezione su base annua, non il fatturato di un anno.",
  },
  source: { en: "General practice; GASP wiki, core metrics", it: "Prassi generale; GASP wiki, metriche di base" },
  unit: "money",
  direction: "up",
  minimumN: 1,
  benchmarks: [],
  rollup: "last",
  interval: "none",
  scalar: {
    name: "ARR",
    kind: "broadcast",
    inputs: { mrr: mrrNow },
    compute: (v) => 12 * v.mrr,
    native: (r) => ({ value: `12*(${r.mrr})` }),
    examples: [{ args: [910], result: 10920, source: "12 × 910 = 10,920" }],
  },
  log: null,
});
