import { metric } from "../define";
import { cashIn, cashOut } from "../measures";

export const netBurn = metric({
  id: "net-burn",
  family: "cash",
  title: { en: "Net burn", it: "Consumo netto di cassa" },
  label: { en: "Net burn", it: "Consumo netto di cassa" },
  summary: {
    en: "Cash that went out beyond what came in, loans and capital left out.",
    it: "Cassa uscita oltre quella entrata, senza prestiti e capitale.",
  },
  formula: { en: "cash out − cash in", it: "uscite − entrate" },
  notes: { en: "Negative means that the business makes cash.", it: "Se è negativo, l'attività genera cassa." },
  source: { en: "arithmetic of cash movements", it: "aritmetica dei movimenti di cassa" },
  unit: "money",
  direction: "down",
  minimumN: 1,
  benchmarks: [],
  rollup: "sum",
  interval: "none",
  scalar: {
    name: "NET_BURN",
    kind: "broadcast",
    inputs: { cash_out: cashOut, cash_in: cashIn },
    compute: ({ cash_out, cash_in }) => cash_out - cash_in,
    native: (r) => ({ value: `(${r.cash_out})-(${r.cash_in})` }),
    examples: [{ args: [120, 90], result: 30, source: "120 − 90 = 30" }],
  },
  log: null,
});
