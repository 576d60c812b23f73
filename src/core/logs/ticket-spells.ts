import type { Period } from "../period";
import { requireField } from "../require-field";
import { withinDates } from "./dated-order";
import type { Log } from "./log";
import { OpenAt } from "./open-at";

/**
 * When tickets were open. A ticket is open from its creation to its resolution, and again from its
 * reopening to the next resolution, as far as the dates tell: a reopening after the resolution opens it
 * again with no end; one before it needs the first resolution to leave a gap.
 */
export interface TicketSpells {
  /** Ticket of each spell. */
  readonly ticket: Int32Array;
  readonly opened: Float64Array;
  /** NaN while it is open. */
  readonly closed: Float64Array;
  /** First spell that comes from a reopening; those before it begin with the creation, one a ticket. */
  readonly reopenings: number;
  /** By ticket: its last resolution, NaN when it is open (again). */
  readonly resolved: Float64Array;
}

/** The spells of a log of tickets; needs the date of resolution. */
export function ticketSpells(log: Log): TicketSpells {
  return log.memo("ticket spells", () => {
    const created = log.dates("created");
    const last = log.dates("resolved");
    const first = log.dates("first_resolved");
    const reopened = log.dates("reopened_at");
    const n = log.length;
    if (!log.has("reopened_at")) {
      const ticket = new Int32Array(n);
      for (let i = 0; i < n; i++) ticket[i] = i;
      return { ticket, opened: created, closed: last, reopenings: n, resolved: last };
    }
    const resolved = new Float64Array(n);
    const closedFirst = new Float64Array(n);
    const again: number[] = [];
    for (let i = 0; i < n; i++) {
      const end = last[i] as number;
      const back = reopened[i] as number;
      const early = first[i] as number;
      closedFirst[i] = end;
      resolved[i] = end;
      if (back > end) resolved[i] = Number.NaN;
      else if (early <= back) closedFirst[i] = early;
      else continue;
      again.push(i);
    }
    const total = n + again.length;
    const ticket = new Int32Array(total);
    const opened = new Float64Array(total);
    const closed = new Float64Array(total);
    for (let i = 0; i < n; i++) ticket[i] = i;
    opened.set(created);
    closed.set(closedFirst);
    again.forEach((i, k) => {
      ticket[n + k] = i;
      opened[n + k] = reopened[i] as number;
      closed[n + k] = resolved[i] as number;
    });
    return { ticket, opened, closed, reopenings: n, resolved };
  });
}

/** Which spells are open at an instant. */
export function openSpells(log: Log): OpenAt {
  return log.memo("open spells", () => {
    const { opened, closed, reopenings } = ticketSpells(log);
    const order = opened.length === reopenings ? log.byDate("created").order : null;
    return new OpenAt(opened, closed, order);
  });
}

/** Spells that end with a resolution in the period, by its date. */
export function resolutionsWithin(log: Log, period: Period): Int32Array {
  const { closed, reopenings } = ticketSpells(log);
  // Without a reopening the spells are the tickets, in whose order by date others may have asked.
  if (closed.length === reopenings) return log.within("resolved", period);
  return withinDates(log, "resolutions", () => closed, period);
}

/**
 * By ticket its first resolution: the last one where it was not reopened, NaN while there is none,
 * -Infinity where the table does not tell when it was. A table without that column is refused.
 */
export function firstResolutions(log: Log): Float64Array {
  return log.memo("first resolutions", () => {
    requireField(log, "first_resolved");
    const first = log.dates("first_resolved");
    const last = log.dates("resolved");
    const dates = log.dates("reopened_at");
    const reopened = reopenedTickets(log);
    const out = first.slice();
    for (let i = 0; i < out.length; i++) {
      if (!Number.isNaN(out[i] as number)) continue;
      const end = last[i] as number;
      out[i] = !reopened[i] || (dates[i] as number) > end ? end : Number.NEGATIVE_INFINITY;
    }
    return out;
  });
}

/** By ticket its first resolution where the table has one, else the last. */
export function firstOrLastResolutions(log: Log): Float64Array {
  const last = log.dates("resolved");
  if (!log.has("first_resolved")) return last;
  return log.memo("first or last resolutions", () => {
    const out = log.dates("first_resolved").slice();
    for (let i = 0; i < out.length; i++) if (Number.isNaN(out[i] as number)) out[i] = last[i] as number;
    return out;
  });
}

/** Tickets resolved in the period, by their first resolution where the table has one. */
export function resolvedWithin(log: Log, period: Period): Int32Array {
  if (!log.has("first_resolved")) return log.within("resolved", period);
  return withinDates(log, "first or last resolution", () => firstOrLastResolutions(log), period);
}

/** What a table of tickets lacks to tell which are resolved. */
export function resolvedLacks(log: Log): string | null {
  return log.has("resolved") || log.has("status") ? null : "resolved";
}

/** By ticket whether it is resolved by the end of the data: by its date, or by its status where the table has no such date. */
export function resolvedTickets(log: Log): Uint8Array {
  return log.memo("resolved tickets", () => {
    const out = new Uint8Array(log.length);
    if (log.has("resolved")) {
      const { resolved } = ticketSpells(log);
      for (let i = 0; i < out.length; i++) out[i] = Number.isNaN(resolved[i] as number) ? 0 : 1;
      return out;
    }
    if (!log.has("status")) requireField(log, "resolved");
    const isResolved = log.meanings("status", "resolved");
    const { codes } = log.words("status");
    for (let i = 0; i < out.length; i++)
      out[i] = (codes[i] as number) >= 0 ? (isResolved[codes[i] as number] as number) : 0;
    return out;
  });
}

const REOPENED_FIELDS = ["reopens", "reopened", "reopened_at"];

/** What a table of tickets lacks to tell which were reopened. */
export function reopenedLacks(log: Log): string | null {
  return REOPENED_FIELDS.some((field) => log.has(field)) ? null : "reopens";
}

/** By ticket whether it was ever opened again: by a count, a yes, or the date of a reopening. */
export function reopenedTickets(log: Log): Uint8Array {
  return log.memo("reopened tickets", () => {
    const out = new Uint8Array(log.length);
    const counts = log.numbers("reopens");
    const flags = log.flags("reopened");
    const dates = log.dates("reopened_at");
    for (let i = 0; i < out.length; i++) {
      if ((counts[i] as number) > 0 || flags[i] === 1 || !Number.isNaN(dates[i] as number)) out[i] = 1;
    }
    return out;
  });
}

/** The last instant that the table of a log of tickets knows of: its "now". */
export function lastKnown({ whole: log }: Log): number {
  return log.memo("last known instant", () => {
    let last = Number.NEGATIVE_INFINITY;
    for (const field of ["created", "first_reply", "resolved", "first_resolved", "reopened_at", "escalated_at"]) {
      if (!log.has(field)) continue;
      for (const d of log.dates(field)) if (d > last) last = d;
    }
    return last;
  });
}
