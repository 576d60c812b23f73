import type { Cell, Context } from "./define";
import { MetricError } from "./errors";
import { evaluate, type Outcome, question } from "./evaluate";
import { findMetric } from "./find-metric";
import type { Log } from "./logs/log";
import type { Period } from "./period";
import { segments, spanIn } from "./series";
import { foldWord } from "./text";

/**
 * The rows of one channel in three tables, undefined where a table knows no such channel: a phone system
 * says nothing about e-mails, which is not the same as none. The name is null for rows that state none.
 */
export interface Channel {
  readonly name: string | null;
  readonly tickets: Log | undefined;
  readonly contacts: Log | undefined;
  readonly staffing: Log | undefined;
}

function key(name: string | null): string {
  return name === null ? "" : foldWord(name);
}

/** Tickets created in the period. */
export function ticketsCreated(log: Log | undefined, period: Period): number {
  return log ? log.within("created", period).length : 0;
}

/** The tables cut by channel, matched by its name. */
export function channelsOf(tickets: Log, contacts: Log | undefined, staffing: Log | undefined): Channel[] {
  const cut = (log: Log | undefined) => (log ? segments(log, log.words("channel")) : []);
  const parts = [cut(tickets), cut(contacts), cut(staffing)];
  const names = new Map<string, string | null>();
  for (const part of parts) for (const { name } of part) if (!names.has(key(name))) names.set(key(name), name);
  const find = (k: string, part: number): Log | undefined => parts[part]?.find((s) => key(s.name) === k)?.log;
  return Array.from(names, ([k, name]) => ({ name, tickets: find(k, 0), contacts: find(k, 1), staffing: find(k, 2) }));
}

/** The columns of one channel after its name. */
export function channelCells({ tickets, contacts, staffing }: Channel, period: Period, context: Context): Cell[] {
  const ask = (name: string, ...logs: (Log | undefined)[]): Outcome | null => outcome(name, logs, period, context);
  const handled = ask("HANDLED_RATIO_LOG", contacts);
  return [
    handled ? handled.denominator : null,
    handled ? handled.numerator : null,
    handled?.value ?? null,
    ask("FCR_LOG", tickets)?.value ?? null,
    ask("INTERACTIONS_PER_CASE_LOG", tickets)?.value ?? null,
    ask("THROUGHPUT_PER_HOUR_LOG", contacts, staffing)?.value ?? null,
    ask("FIRST_REPLY_TIME", tickets)?.value ?? null,
    ask("RESOLUTION_TIME", tickets)?.value ?? null,
    tickets?.has("csat") ? (ask("CSAT_LOG", tickets)?.value ?? null) : null,
    ask("BACKLOG", tickets)?.value ?? null,
  ];
}

/** A metric over the rows of a channel; null where a table was not given or lacks a column. */
function outcome(name: string, logs: readonly (Log | undefined)[], period: Period, context: Context): Outcome | null {
  const { log: form } = findMetric(context.metrics, name);
  const given = logs.filter((log): log is Log => log !== undefined);
  if (!form || given.length < logs.length) return null;
  try {
    return evaluate(question(form), given, spanIn(form, period));
  } catch (error) {
    if (error instanceof MetricError && error.code === "missing_column") return null;
    throw error;
  }
}
