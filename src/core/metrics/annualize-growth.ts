import { metric } from "../define";
import { number } from "../inputs";

const RATE = number({
  min: -1,
  label: { en: "growth per period", it: "crescita per periodo" },
  help: { en: "Growth of one period, for example 2% a month.", it: "Crescita di un periodo, per esempio 2% al mese." },
});
const PERIODS = number({
  above: 0,
  label: { en: "periods per year", it: "periodi all'anno" },
  help: { en: "12 for months, 4 for quarters.", it: "12 per i mesi, 4 per i trimestri." },
});

export const annualizeGrowth = metric({
  id: "annualize-growth",
  family: "growth",
  title: { en: "Annualized growth", it: "Crescita annualizzata" },
  label: { en: "Annualized growth", it: "Crescita annualizzata" },
  summary: {
    en: "What a growth per period comes to in a year if it goes on.",
    it: "A quanto arriva in un anno la crescita di un periodo se continua.",
  },
  formula: { en: "(1 + rate)^periods − 1", it: "(1 + tasso)^periodi − 1" },
  source: { en: "compound growth", it: "crescita composta" },
  unit: "share",
  direction: "up",
  minimumN: 1,
  benchmarks: [],
  rollup: "recompute",
  interval: "none",
  scalar: {
    name: "ANNUALIZE_GROWTH",
    kind: "broadcast",
    inputs: { rate: RATE, periods_per_year: PERIODS },
    compute: ({ rate, periods_per_year }) => (rate === -1 ? -1 : Math.expm1(periods_per_year * Math.log1p(rate))),
    native: null,
    examples: [{ args: [1 / 100, 12], result: 0.12682503013, tolerance: 1e-10, source: "1.01^12 − 1" }],
  },
  log: null,
});
