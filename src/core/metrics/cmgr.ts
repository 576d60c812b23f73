import { compoundGrowth } from "../compound-growth";
import { metric } from "../define";
import { number } from "../inputs";

const START = number({
  label: { en: "start value", it: "valore iniziale" },
  help: { en: "Value at the beginning.", it: "Valore all'inizio." },
});
const END = number({
  label: { en: "end value", it: "valore finale" },
  help: { en: "Value at the end.", it: "Valore alla fine." },
});
const SPAN = number({
  above: 0,
  label: { en: "months", it: "mesi" },
  help: { en: "Months between the two values.", it: "Mesi tra i due valori." },
});

export const cmgr = metric({
  id: "cmgr",
  family: "growth",
  title: { en: "Compound monthly growth rate", it: "Crescita mensile composta" },
  label: { en: "Compound monthly growth", it: "Crescita mensile composta" },
  summary: {
    en: "The monthly growth that leads from the start to the end value.",
    it: "La crescita mensile che porta dal valore iniziale a quello finale.",
  },
  formula: { en: "(end ÷ start)^(1 ÷ months) − 1", it: "(finale ÷ iniziale)^(1 ÷ mesi) − 1" },
  source: { en: "compound growth", it: "crescita composta" },
  unit: "share",
  direction: "up",
  minimumN: 1,
  benchmarks: [],
  rollup: "recompute",
  interval: "none",
  scalar: {
    name: "CMGR",
    kind: "broadcast",
    inputs: { start: START, end: END, months: SPAN },
    compute: ({ start, end, months }) => compoundGrowth(start, end, months),
    native: null,
    examples: [{ args: [100, 150, 5], result: 0.0844717712, tolerance: 1e-9, source: "1.5^(1/5) − 1 = 8.4472%" }],
  },
  log: null,
});
