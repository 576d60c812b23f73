import type { Statement } from "./define";
import { hoursOf } from "./duration-methods";
import { choice, optional } from "./inputs";
import type { Log } from "./logs/log";
import { lastKnown, ticketSpells } from "./logs/ticket-spells";

export const SLA_MEASURE = optional(
  choice(["resolution", "first_reply"], {
    label: { en: "what the target is for", it: "a che cosa si riferisce lo SLA" },
    help: {
      en: 'Optional. "resolution" (default) or "first_reply".',
      it: 'Facoltativo. "resolution" (predefinito) oppure "first_reply".',
    },
  }),
  "resolution",
);

/** The base of SLA attainment. */
export const WITH_TARGET = { en: "cases with a target", it: "casi con un tempo previsto" };
const MET = { en: "within the target", it: "entro il tempo previsto" };
const LATE = { en: "past the target", it: "oltre il tempo previsto" };
const WAITING = { en: "still open, past the target", it: "ancora aperto, oltre il tempo previsto" };

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

/** What the target is compared with. */
export const SLA_METHODS: Readonly<Record<string, Statement>> = {
  resolution: statement({ en: "Resolution", it: "Chiusura" }, "resolved", (log) => ticketSpells(log).resolved),
  first_reply: statement({ en: "First reply", it: "Prima risposta" }, "first_reply", (log) => log.dates("first_reply")),
};
