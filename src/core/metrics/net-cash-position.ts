import { metric } from "../define";
import { cashBalance, debt } from "../measures";

export const netCashPosition = metric({
  id: "net-cash-position",
  family: "cash",
  title: { en: "Net cash position", it: "Cassa al netto dei debiti" },
  label: { en: "Net cash position", it: "Cassa al netto dei debiti" },
  summary: {
    en: "Cash less financial debt on one day: what finance usually calls net cash.",
    it: "Cassa meno debiti finanziari in un giorno: la posizione finanziaria netta, positiva quando la cassa supera i debiti.",
  },
  formula: { en: "cash − debt", it: "cassa − debiti finanziari" },
  source: { en: "balance sheet arithmetic", it: "aritmetica di bilancio" },
  unit: "money",
  direction: "up",
  minimumN: 1,
  benchmarks: [],
  rollup: "last",
  interval: "none",
  scalar: {
    name: "NET_CASH_POSITION",
    kind: "broadcast",
    inputs: { cash: cashBalance, debt },
    compute: ({ cash, debt: owed }) => cash - owed,
    native: (r) => ({ value: `(${r.cash})-(${r.debt})` }),
    examples: [{ args: [500, 200], result: 300, source: "500 − 200 = 300" }],
  },
  log: null,
});
