import { metric } from "../define";
import { MetricError } from "../errors";
import { amount } from "../inputs";
import { same } from "../text";

const BURN = amount({
  label: { en: "net burn", it: "consumo netto di cassa" },
  help: { en: "Net burn of the period, as NET_BURN gives it.", it: "Consumo netto del periodo, come lo dà NET_BURN." },
});
const NEW_ARR = amount({
  label: { en: "net new ARR", it: "nuovo ARR netto" },
  help: { en: "ARR at the end less ARR at the start of the period.", it: "ARR a fine meno ARR a inizio periodo." },
});

export const burnMultiple = metric({
  id: "burn-multiple",
  family: "cash",
  title: { en: "Burn multiple", it: "Burn multiple" },
  label: { en: "Burn multiple", it: "Burn multiple" },
  summary: {
    en: "Cash burned for each unit of new yearly recurring revenue.",
    it: "Cassa consumata per ogni unità di nuovi ricavi ricorrenti annui.",
  },
  formula: { en: "net burn ÷ net new ARR", it: "consumo netto ÷ nuovo ARR netto" },
  source: same("D. Sacks, The Burn Multiple (2020)"),
  unit: "ratio",
  direction: "down",
  minimumN: 1,
  benchmarks: [
    {
      segment: { en: "SaaS", it: "SaaS" },
      value: 1 / 2,
      low: 1 / 2,
      high: 3,
      population: {
        en: "rule of thumb: about 0.5 excellent, 3 or more a warning",
        it: "regola pratica: circa 0,5 ottimo, da 3 in su un allarme",
      },
      year: "2020",
      source: same("D. Sacks"),
      grade: "D",
    },
  ],
  rollup: "recompute",
  interval: "none",
  scalar: {
    name: "BURN_MULTIPLE",
    kind: "broadcast",
    inputs: { net_burn: BURN, net_new_arr: NEW_ARR },
    compute: ({ net_burn, net_new_arr }) => {
      if (net_new_arr <= 0)
        throw new MetricError("zero_base", { input: { argument: "net_new_arr" }, value: net_new_arr });
      return net_burn / net_new_arr;
    },
    native: null,
    examples: [{ args: [500, 1000], result: 1 / 2, source: "500 ÷ 1,000 = 0.5" }],
  },
  log: null,
});
