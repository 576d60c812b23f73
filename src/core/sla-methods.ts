import type { Scene, Statement } from "./define";
import { hoursOf } from "./duration-methods";
import { choice, optional } from "./inputs";
import type { Log } from "./logs/log";
import { lastKnown, ticketSpells } from "./logs/ticket-spells";
import type { Units } from "./sum";

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

interface Measured {
  /** The end of what is measured, and the column of a tool's own verdict where the table has no target hours. */
  readonly field: string;
  readonly verdict: string;
  readonly ends: (log: Log) => Float64Array;
}

function statement(label: Statement["label"], measured: Measured): Statement {
  const { field, verdict } = measured;
  return {
    label,
    numerator: { en: "cases within target", it: "casi entro lo SLA" },
    denominator: WITH_TARGET,
    lacks: (log) => {
      if (!log.has("sla_hours")) return log.has(verdict) ? null : "sla_hours";
      return log.has(field) ? null : field;
    },
    total: "ratio",
    interval: "wilson",
    units: (scene, units) =>
      scene.log.has("sla_hours") ? addByHours(scene, units, measured) : addByVerdict(scene, units, measured),
  };
}

function addByHours(scene: Scene, units: Units, { field, ends }: Measured): void {
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
}

/** What the tool itself says of each ticket; an open one that is still within its target says nothing yet. */
function addByVerdict({ log, period }: Scene, units: Units, { field, verdict, ends }: Measured): void {
  const met = log.flags(verdict);
  const done = log.has(field) ? ends(log) : null;
  for (const i of log.within("created", period)) {
    const open = done !== null && Number.isNaN(done[i] as number);
    if (met[i] === 0) units.add(i, 0, 1, open ? WAITING : LATE);
    else if (met[i] === 1 && !open) units.add(i, 1, 1, MET);
  }
}

/** What the target is compared with. */
export const SLA_METHODS: Readonly<Record<string, Statement>> = {
  resolution: statement(
    { en: "Resolution", it: "Chiusura" },
    { field: "resolved", verdict: "sla_met", ends: (log) => ticketSpells(log).resolved },
  ),
  first_reply: statement(
    { en: "First reply", it: "Prima risposta" },
    { field: "first_reply", verdict: "reply_sla_met", ends: (log) => log.dates("first_reply") },
  ),
};
