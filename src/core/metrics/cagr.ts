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
  label: { en: "years", it: "anni" },
  help: { en: "Years between the two values.", it: "Anni tra i due valori." },
});

export const cagr = metric({
  id: "cagr",
  family: "growth",
  title: { en: "Compound annual growth rate", it: "Crescita annua composta" },
  label: { en: "Compound annual growth", it: "Crescita annua composta" },
  summary: {
    en: "The yearly growth that leads from the start to the end value.",
    it: "La crescita annua che porta dal valore iniziale a quello finale.",
  },
  formula: { en: "(end ÷ start)^(1 ÷ years) − 1", it: "(finale ÷ iniziale)^(1 ÷ anni) − 1" },
  source: { en: "compound growth", it: "crescita composta" },
  unit: "share",
  direction: "up",
  minimumN: 1,
  benchmarks: [],
  rollup: "recompute",
  interval: "none",
  scalar: {
    name: "CAGR",
    kind: "broadcast",
    inputs: { start: START, end: END, years: SPAN },
    compute: ({ start, end, years }) => compoundGrowth(start, end, years),
    native: null,
    examples: [{ args: [100, 200, 3], result: 0.2599210499, tolerance: 1e-9, source: "2^(1/3) − 1 = 25.9921%" }],
  },
  log: null,
});
