import { metric } from "../define";
import { MetricError } from "../errors";
import { slaBreached, slaMet } from "../measures";
import { SLA_MEASURE, SLA_METHODS, WITH_TARGET } from "../sla-methods";
import { SAMPLE_TICKETS } from "../support-samples";

export const slaAttainment = metric({
  id: "sla-attainment",
  family: "support",
  title: { en: "SLA attainment", it: "Rispetto dello SLA" },
  label: { en: "Within target time", it: "Entro lo SLA" },
  summary: {
    en: "Share of cases resolved, or answered, within their target time.",
    it: "Quota di casi chiusi, o che hanno avuto risposta, entro il tempo previsto.",
  },
  formula: { en: "met ÷ (met + breached)", it: "rispettati ÷ (rispettati + superati)" },
  notes: {
    en: "Counts the tickets created in the period that have a target. An open ticket past its target counts as breached; one still within it is not counted yet. Hours on hold are deducted from the resolution time if the table has them. “Now” is the latest date in the table. A table without target hours is taken at its own word, where it says which tickets kept the target.",
    it: "Conta i ticket creati nel periodo che hanno uno SLA. Un ticket ancora aperto e oltre il tempo è fuori SLA; se è ancora nei tempi non conta. Le ore in pausa sono tolte dal tempo di risoluzione, se la tabella le ha. “Adesso” è l'ultima data della tabella. Se la tabella non ha le ore previste ma dice quali ticket hanno rispettato lo SLA, vale quello che dice.",
  },
  source: { en: "Intercom, SLAs report", it: "Intercom, report degli SLA" },
  unit: "share",
  direction: "up",
  minimumN: 5,
  benchmarks: [],
  rollup: "ratio",
  interval: "wilson",
  scalar: {
    name: "SLA_ATTAINMENT",
    kind: "broadcast",
    inputs: { met: slaMet, breached: slaBreached },
    compute: (v) => {
      if (v.met + v.breached === 0) throw new MetricError("no_base", { denominator: WITH_TARGET });
      return v.met / (v.met + v.breached);
    },
    range: [0, 1],
    native: (r) => ({ numerator: r.met, denominator: `(${r.met}+${r.breached})` }),
    examples: [{ args: [180, 20], result: 9 / 10, source: "180 ÷ (180 + 20) = 0.9" }],
  },
  log: {
    name: "SLA_ATTAINMENT_LOG",
    tables: [{ name: "tickets", logs: ["tickets"] }],
    inputs: { measure: SLA_MEASURE },
    methodInput: "measure",
    methods: SLA_METHODS,
    examples: [
      {
        args: [SAMPLE_TICKETS, "2025-01"],
        result: 9 / 12,
        source: {
          en: "tickets 4 (48 hours) and 10 (72) are late, ticket 9 is open past its 24 hours: 9 of 12",
          it: "i ticket 4 (48 ore) e 10 (72) sono in ritardo, il 9 è aperto oltre le sue 24 ore: 9 su 12",
        },
      },
    ],
  },
});
