import type { Statement } from "../define";
import { metric } from "../define";
import { hoursOf } from "../duration-methods";
import { MetricError } from "../errors";
import { choice, optional } from "../inputs";
import type { Log } from "../logs/log";
import { slaBreached, slaMet } from "../measures";
import { SAMPLE_TICKETS } from "../support-samples";
import { lastKnown, ticketSpells } from "../ticket-spells";

const MEASURE = choice(["resolution", "first_reply"], {
  label: { en: "what the target is for", it: "a che cosa si riferisce lo SLA" },
  help: {
    en: 'Optional. "resolution" (default) or "first_reply".',
    it: 'Facoltativo. "resolution" (predefinito) oppure "first_reply".',
  },
});

const WITH_TARGET = { en: "cases with a target", it: "casi con un tempo previsto" };
const MET = { en: "within the target", it: "entro il tempo previsto" };
const LATE = { en: "past the target", it: "oltre il tempo previsto" };
const WAITING = { en: "still open, past the target", it: "ancora aperto, oltre il tempo previsto" };

export const slaAttainment = metric({
  id: "sla-attainment",
  family: "support",
  title: { en: "SLA attainment", it: "Rispetto dello SLA" },
  label: { en: "Within target time", it: "Entro lo SLA" },
  summary: {
    en: "Share of cases resolved, or answered, within their target time.",
    it: "Quota di casi chiusi, o risposti, entro il tempo previsto.",
  },
  formula: { en: "met ÷ (met + breached)", it: "rispettati ÷ (rispettati + superati)" },
  notes: {
    en: "Counts the tickets created in the period that have a target. An open ticket past its target counts as breached; one still within it is not counted yet. Hours on hold are deducted from the resolution time if the table has them. “Now” is the latest date in the table.",
    it: "Conta i ticket creati nel periodo che hanno uno SLA. Un ticket ancora aperto e oltre il tempo è fuori SLA; se è ancora nei tempi non conta. Le ore in pausa sono tolte dal tempo di risoluzione, se la tabella le ha. “Adesso” è l'ultima data della tabella.",
  },
  source: "Intercom, SLAs report",
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
    native: (r) => ({ numerator: r.met, denominator: `(${r.met}+${r.breached})` }),
    examples: [{ args: [180, 20], result: 9 / 10, source: "180 ÷ (180 + 20) = 0.9" }],
  },
  log: {
    name: "SLA_ATTAINMENT_LOG",
    tables: [{ name: "tickets", logs: ["tickets"] }],
    inputs: { measure: optional(MEASURE, "resolution") },
    methodInput: "measure",
    methods: {
      resolution: statement({ en: "Resolution", it: "Chiusura" }, "resolved", (log) => ticketSpells(log).resolved),
      first_reply: statement({ en: "First reply", it: "Prima risposta" }, "first_reply", (log) =>
        log.dates("first_reply"),
      ),
    },
    examples: [
      {
        args: [SAMPLE_TICKETS, "2025-01"],
        result: 9 / 12,
        source: "tickets 4 (48 hours) and 10 (72) are late, ticket 9 is open past its 24 hours: 9 of 12",
      },
    ],
  },
});

function statement(label: Statement["label"], field: string, ends: (log: Log) => Float64Array): Statement {
  return {
    label,
    numerator: { en: "cases within target", it: "casi entro lo SLA" },
    denominator: WITH_TARGET,
    needs: ["sla_hours", field],
    total: "ratio",
    interval: "wilson",
    units: (scene, units) => {
      const { log, period } = scene;
      const created = log.dates("created");
      const targets = log.numbers("sla_hours");
      const done = ends(log);
      const paused = field === "resolved" ? log.numbers("paused_hours") : null;
      const hours = hoursOf(scene);
      const now = lastKnown(log);
      for (const i of log.within("created", period)) {
        const target = targets[i] as number;
        if (!(target > 0)) continue;
        const end = done[i] as number;
        const open = Number.isNaN(end);
        const taken = hours(created[i] as number, open ? now : end) - ((paused?.[i] as number) || 0);
        if (taken > target) units.add(i, 0, 1, open ? WAITING : LATE);
        else if (!open) units.add(i, 1, 1, MET);
      }
    },
  };
}
