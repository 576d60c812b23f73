import { metric } from "../define";
import { divide } from "../divide";
import { availableTime, handleTime } from "../measures";

export const occupancy = metric({
  id: "occupancy",
  family: "workforce",
  title: { en: "Occupancy", it: "Occupazione degli operatori" },
  label: { en: "Occupancy", it: "Occupazione operatori" },
  summary: {
    en: "Share of the signed-in time that agents spend on contacts instead of waiting for them.",
    it: "Quota del tempo collegati che gli operatori passano sui contatti invece che ad aspettarli.",
  },
  formula: {
    en: "handle time ÷ (handle time + available time)",
    it: "tempo di gestione ÷ (tempo di gestione + tempo in attesa di contatti)",
  },
  notes: {
    en: "Above about 85 to 90% for long, agents wear out: a rule of thumb. It is not utilization, whose base is the paid time.",
    it: "Sopra circa l'85-90% per molto tempo gli operatori si logorano: è una regola pratica. Non è l'utilizzo, che ha per base il tempo pagato.",
  },
  source: { en: "TechTarget, agent occupancy", it: "TechTarget, occupazione degli operatori" },
  unit: "share",
  direction: "none",
  minimumN: 1,
  benchmarks: [],
  rollup: "ratio",
  interval: "none",
  scalar: {
    name: "OCCUPANCY",
    kind: "broadcast",
    inputs: { handle_time: handleTime, available_time: availableTime },
    compute: (v) => divide(v.handle_time, v.handle_time + v.available_time, "handle_time"),
    native: (r) => ({ numerator: r.handle_time, denominator: `(${r.handle_time}+${r.available_time})` }),
    examples: [{ args: [120, 30], result: 4 / 5, source: "120 ÷ (120 + 30) = 0.8" }],
  },
  log: null,
});
