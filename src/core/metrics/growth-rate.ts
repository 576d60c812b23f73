import { metric } from "../define";
import { MetricError } from "../errors";
import { number } from "../inputs";

const CURRENT = number({
  label: { en: "current value", it: "valore attuale" },
  help: { en: "Value of this period.", it: "Valore di questo periodo." },
});
const PREVIOUS = number({
  label: { en: "previous value", it: "valore precedente" },
  help: { en: "Value of the period before.", it: "Valore del periodo precedente." },
});

export const growthRate = metric({
  id: "growth-rate",
  family: "growth",
  title: { en: "Growth rate", it: "Tasso di crescita" },
  label: { en: "Growth", it: "Crescita" },
  summary: {
    en: "Change against the value before, as a share of it.",
    it: "Variazione rispetto al valore precedente, in quota di quest'ultimo.",
  },
  formula: { en: "current ÷ previous − 1", it: "attuale ÷ precedente − 1" },
  notes: {
    en: "Not defined where the previous value is 0 or negative: compare the difference. For rates use percentage points.",
    it: "Non definita se il valore precedente è zero o negativo: guarda la differenza. Per i tassi usa i punti percentuali.",
  },
  source: { en: "arithmetic of relative change", it: "aritmetica della variazione relativa" },
  unit: "share",
  direction: "up",
  minimumN: 1,
  benchmarks: [],
  rollup: "recompute",
  interval: "none",
  scalar: {
    name: "GROWTH_RATE",
    kind: "broadcast",
    inputs: { current: CURRENT, previous: PREVIOUS },
    compute: ({ current, previous }) => {
      if (previous <= 0) throw new MetricError("zero_base", { input: { argument: "previous" }, value: previous });
      return current / previous - 1;
    },
    native: (r) => ({ value: `(${r.current})/(${r.previous})-1` }),
    examples: [
      { args: [110, 100], result: 1 / 10, source: "110 ÷ 100 − 1 = 0.1" },
      { args: [80, 100], result: -1 / 5, source: "80 ÷ 100 − 1 = −0.2" },
    ],
  },
  log: null,
});
