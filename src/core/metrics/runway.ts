import { metric } from "../define";
import { MetricError } from "../errors";
import { amount } from "../inputs";
import { cashBalance } from "../measures";

const BURN = amount({
  label: { en: "net burn a month", it: "consumo netto al mese" },
  help: {
    en: "Mean monthly net burn, as NET_BURN gives it; the mean of 3 or 6 months is steadier.",
    it: "Consumo netto medio mensile, come lo dà NET_BURN; la media di 3 o 6 mesi è più stabile.",
  },
  over: "none",
  words: ["net burn", "burn", "monthly burn", "consumo netto", "consumo di cassa"],
});

export const runway = metric({
  id: "runway",
  family: "cash",
  title: { en: "Runway", it: "Autonomia di cassa" },
  label: { en: "Runway, months", it: "Autonomia di cassa, mesi" },
  summary: { en: "Months that the cash lasts at the present burn.", it: "Mesi che la cassa dura al consumo attuale." },
  formula: { en: "cash ÷ mean monthly net burn", it: "cassa ÷ consumo netto medio mensile" },
  source: { en: "arithmetic", it: "aritmetica" },
  unit: "months",
  direction: "up",
  minimumN: 1,
  benchmarks: [],
  rollup: "last",
  interval: "none",
  scalar: {
    name: "RUNWAY",
    kind: "broadcast",
    inputs: { cash: cashBalance, net_burn: BURN },
    compute: ({ cash, net_burn }) => {
      if (net_burn <= 0) throw new MetricError("not_defined", { why: NOT_BURNING });
      return cash <= 0 ? 0 : cash / net_burn;
    },
    // Where nothing is burnt it divides by 0: not defined, as in compute.
    native: (r) => ({ value: `MAX(0;${r.cash})/MAX(0;${r.net_burn})` }),
    examples: [{ args: [600, 50], result: 12, source: { en: "600 ÷ 50 = 12 months", it: "600 ÷ 50 = 12 mesi" } }],
  },
  log: null,
});

const NOT_BURNING = {
  en: "the business is not burning cash, so the cash does not run out",
  it: "l'attività non consuma cassa, quindi la cassa non finisce",
};
