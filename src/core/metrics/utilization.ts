import { metric } from "../define";
import { divide } from "../divide";
import { availableTime, handleTime, paidTime } from "../measures";

export const utilization = metric({
  id: "utilization",
  family: "workforce",
  title: { en: "Utilization", it: "Utilizzo degli operatori" },
  label: { en: "Utilization", it: "Utilizzo operatori" },
  summary: {
    en: "Share of the paid time in which agents handle contacts or wait for them.",
    it: "Quota del tempo pagato in cui gli operatori gestiscono contatti o li aspettano.",
  },
  formula: {
    en: "(handle time + available time) ÷ paid time",
    it: "(tempo di gestione + tempo in attesa di contatti) ÷ tempo pagato",
  },
  notes: {
    en: "The rest of the 100% is breaks, training and meetings. Above 100%, people worked beyond their paid time.",
    it: "Quello che manca al 100% sono pause, formazione e riunioni. Sopra il 100% c'è stato lavoro oltre il tempo pagato.",
  },
  source: { en: "COPC, as quoted on callcentrehelper.com", it: "COPC, citato da callcentrehelper.com" },
  unit: "share",
  direction: "none",
  minimumN: 1,
  benchmarks: [],
  rollup: "ratio",
  interval: "none",
  scalar: {
    name: "UTILIZATION",
    kind: "broadcast",
    inputs: { handle_time: handleTime, available_time: availableTime, paid_time: paidTime },
    compute: (v) => divide(v.handle_time + v.available_time, v.paid_time, "paid_time"),
    native: (r) => ({ numerator: `(${r.handle_time}+${r.available_time})`, denominator: r.paid_time }),
    examples: [{ args: [120, 30, 200], result: 3 / 4, source: "(120 + 30) ÷ 200 = 0.75" }],
  },
  log: null,
});
