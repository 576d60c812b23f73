import { metric } from "../define";
import { MetricError } from "../errors";
import { choice, numbersWithBlanks, optional } from "../inputs";
import { pairs } from "../pairs";
import { same } from "../text";

const BASE = numbersWithBlanks({
  min: 0,
  label: { en: "base of each cycle", it: "base di ogni ciclo" },
  help: {
    en: "Customers at the start of each cycle, one row a cycle.",
    it: "Clienti a inizio di ogni ciclo, una riga per ciclo.",
  },
});
const CONVERTED = numbersWithBlanks({
  min: 0,
  label: { en: "converted of each cycle", it: "convertiti di ogni ciclo" },
  help: { en: "Customers won by referral in each cycle.", it: "Clienti arrivati dal passaparola in ogni ciclo." },
});
const MEAN = choice(["geometric", "arithmetic"], {
  label: { en: "kind of mean", it: "tipo di media" },
  help: { en: '"geometric" (default) or "arithmetic".', it: '"geometric" (predefinita) oppure "arithmetic".' },
});

export const organicGrowthMean = metric({
  id: "organic-growth-mean",
  family: "acquisition",
  title: { en: "Mean organic growth per cycle", it: "Crescita organica media per ciclo" },
  label: { en: "Organic growth, mean", it: "Crescita organica media" },
  summary: {
    en: "Mean growth per cycle over several cycles, one row a cycle.",
    it: "Crescita media per ciclo su più cicli, una riga per ciclo.",
  },
  formula: {
    en: "geometric: ((1 + g₁)(1 + g₂)…)^(1 ÷ cycles) − 1; arithmetic: mean of the growth rates",
    it: "geometrica: ((1 + g₁)(1 + g₂)…)^(1 ÷ cicli) − 1; aritmetica: media dei tassi",
  },
  notes: {
    en: "The arithmetic mean overstates growth whenever the cycles differ.",
    it: "La media aritmetica sovrastima la crescita quando i cicli sono diversi.",
  },
  source: same("R. Yonatan, 10 customer service metrics (2018)"),
  unit: "share",
  direction: "up",
  minimumN: 1,
  benchmarks: [],
  rollup: "recompute",
  interval: "none",
  scalar: {
    name: "ORGANIC_GROWTH_MEAN",
    kind: "aggregate",
    inputs: { base: BASE, converted: CONVERTED, mean: optional(MEAN, "geometric") },
    compute: ({ base, converted, mean }) => {
      const rates = pairs("base", base, "converted", converted).filter(([b]) => b > 0);
      if (rates.length === 0) throw new MetricError("zero_base", { input: { argument: "base" }, value: 0 });
      if (mean === "arithmetic") return rates.reduce((sum, [b, c]) => sum + c / b, 0) / rates.length;
      return Math.expm1(rates.reduce((sum, [b, c]) => sum + Math.log1p(c / b), 0) / rates.length);
    },
    native: null,
    examples: [
      {
        args: [
          [[100], [200]],
          [[100], [100]],
        ],
        result: 0.7320508075688772,
        source: {
          en: "growth 100% then 50%: √(2 × 1.5) − 1 = √3 − 1",
          it: "crescita 100%, poi 50%: √(2 × 1,5) − 1 = √3 − 1",
        },
      },
      { args: [[[100], [200]], [[100], [100]], "arithmetic"], result: 3 / 4, source: "(100% + 50%) ÷ 2 = 75%" },
    ],
  },
  log: null,
});
