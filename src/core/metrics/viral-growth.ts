import { metric } from "../define";
import { MetricError } from "../errors";
import { count } from "../inputs";
import { same } from "../text";

const CUSTOMERS = count({
  label: { en: "customers at the beginning", it: "clienti iniziali" },
  help: { en: "Customers on day 0.", it: "Clienti al giorno 0." },
});
const K = count({
  label: { en: "viral coefficient", it: "coefficiente virale" },
  help: { en: "K, as VIRAL_COEFFICIENT gives it.", it: "K, come lo dà VIRAL_COEFFICIENT." },
});
const TIME = count({
  label: { en: "time", it: "tempo" },
  help: { en: "Time since the beginning, in days or another unit.", it: "Tempo trascorso, in giorni o altra unità." },
});
const CYCLE = count({
  above: 0,
  label: { en: "cycle time", it: "durata del ciclo" },
  help: {
    en: "Time from a customer to the customers it invited, in the same unit.",
    it: "Tempo da un cliente a quelli che ha invitato, nella stessa unità.",
  },
});

export const viralGrowth = metric({
  id: "viral-growth",
  family: "acquisition",
  title: { en: "Viral growth", it: "Crescita virale" },
  label: { en: "Viral growth", it: "Crescita virale" },
  summary: {
    en: "Customers after some time when each one invites once with coefficient K.",
    it: "Clienti dopo un certo tempo se ognuno invita una volta con coefficiente K.",
  },
  formula: {
    en: "C₀ × (K^(t ÷ cycle + 1) − 1) ÷ (K − 1); for K = 1: C₀ × (t ÷ cycle + 1)",
    it: "C₀ × (K^(t ÷ ciclo + 1) − 1) ÷ (K − 1); per K = 1: C₀ × (t ÷ ciclo + 1)",
  },
  notes: {
    en: "Assumes that each customer invites once, that the market is endless and that nobody leaves.",
    it: "Suppone che ogni cliente inviti una volta sola, che il mercato sia illimitato e che nessuno se ne vada.",
  },
  source: same("D. Skok, Lessons learnt: viral marketing (2009)"),
  unit: "count",
  direction: "up",
  minimumN: 1,
  benchmarks: [],
  rollup: "recompute",
  interval: "none",
  scalar: {
    name: "VIRAL_GROWTH",
    kind: "broadcast",
    inputs: { customers: CUSTOMERS, k: K, time: TIME, cycle_time: CYCLE },
    compute: ({ customers, k, time, cycle_time }) => {
      const cycles = time / cycle_time;
      const size = k === 1 ? cycles + 1 : (k ** (cycles + 1) - 1) / (k - 1);
      if (!Number.isFinite(customers * size)) throw new MetricError("not_defined", { why: TOO_LARGE });
      return customers * size;
    },
    native: null,
    examples: [
      {
        args: [10, 2, 20, 2],
        result: 20470,
        source: {
          en: "Skok (2009): 20,470 customers on day 20 with a cycle of 2 days",
          it: "Skok (2009): 20.470 clienti al giorno 20 con un ciclo di 2 giorni",
        },
      },
      {
        args: [10, 2, 20, 1],
        result: 20971510,
        source: {
          en: "Skok (2009): 20,971,510 with a cycle of 1 day",
          it: "Skok (2009): 20.971.510 con un ciclo di 1 giorno",
        },
      },
      { args: [10, 1, 3, 1], result: 40, source: "K = 1: 10 × (3 + 1) = 40" },
    ],
  },
  log: null,
});

const TOO_LARGE = {
  en: "it is larger than any number a sheet can hold",
  it: "supera ogni numero che un foglio può contenere",
};
