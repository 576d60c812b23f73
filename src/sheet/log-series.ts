import { MetricError } from "../core/errors";
import { evaluate, type Outcome, type Question } from "../core/evaluate";
import type { Log } from "../core/logs/log";
import type { LogId } from "../core/logs/log-id";
import { type Period, shift, startOf } from "../core/period";
import { spanIn } from "../core/series";
import { type Axis, beforeOf, yearBegin } from "./axis";
import type { Estimate, PeriodRow } from "./report-data";
import { alignedStart, yearBefore } from "./year-back";

/** The rows of one log metric over the known periods, from logs read once. An open period ends where the data end. */
export function logRows(
  q: Question,
  logs: readonly Log[],
  axis: Axis,
  reach: number,
  align: "calendar" | "weekday",
  withYears = true,
): PeriodRow[] {
  const begin = startOf(axis.grain, firstDay(logs[0] as Log));
  const ask = (span: Period): Outcome | null =>
    span.before > span.from ? defined(q, logs, spanIn(q.form, span)) : null;
  // Of a span that begins before the first row the data say nothing, which is not 0.
  const past = (span: Period | null): Outcome | null => (span && span.from >= begin ? ask(span) : null);
  const whole = axis.starts.slice(0, axis.known).map((from, i) => ({ from, before: beforeOf(axis, i) }));
  const now = whole.map((p) => ask(cut(p, reach)));
  return whole.map((p, i) => {
    const span = cut(p, reach);
    const open = span.before < p.before;
    const sameYear = axis.yearBack[i] as number;
    const yearSpan = align === "weekday" || open ? yearBefore(span, align) : periodBack(axis, p.from);
    const toDate = { from: yearBegin(axis.grain, p.from), before: span.before };
    const previous =
      !open && i > 0
        ? (now[i - 1] as Outcome | null)
        : past(open ? sameDaysBefore(axis, p, span) : previousOf(axis, p));
    return {
      now: now[i] as Outcome | null,
      previous: known(previous),
      year: known(!open && align === "calendar" && sameYear >= 0 ? (now[sameYear] as Outcome | null) : past(yearSpan)),
      toDate: withYears ? (ask(toDate)?.value ?? null) : null,
      toDateBefore: withYears
        ? (past(yearBefore(toDate, axis.grain === "week" ? "weekday" : "calendar"))?.value ?? null)
        : null,
    };
  });
}

function known(o: Outcome | null): Estimate | null {
  return o && o.value !== null ? { value: o.value, low: o.low, high: o.high } : null;
}

function firstDay(log: Log): number {
  return Math.floor(log.byDate(log.kind.date).dates[0] ?? 0);
}

function cut(p: Period, reach: number): Period {
  return { from: p.from, before: Math.min(p.before, reach) };
}

function previousOf(axis: Axis, p: Period): Period {
  const length = axis.grain === "week" ? 7 : axis.grain === "month" ? 1 : axis.grain === "quarter" ? 3 : 12;
  const from = axis.grain === "week" ? p.from - 7 : monthsBack(p.from, length);
  return { from, before: p.from };
}

function monthsBack(day: number, months: number): number {
  const date = new Date((day - 25569) * 864e5);
  return Math.round(Date.UTC(date.getUTCFullYear(), date.getUTCMonth() - months, 1) / 864e5) + 25569;
}

function sameDaysBefore(axis: Axis, p: Period, span: Period): Period {
  const before = previousOf(axis, p);
  return { from: before.from, before: Math.min(before.before, before.from + (span.before - span.from)) };
}

function periodBack(axis: Axis, from: number): Period | null {
  const start = alignedStart(axis.grain, from);
  if (start < 0) return null;
  const before =
    axis.grain === "week"
      ? start + 7
      : monthsBack(start, axis.grain === "month" ? -1 : axis.grain === "quarter" ? -3 : -12);
  return { from: start, before };
}

function defined(q: Question, logs: readonly Log[], span: Period): Outcome | null {
  try {
    return evaluate(q, logs, span);
  } catch (error) {
    if (error instanceof MetricError && error.isUndefined) return null;
    throw error;
  }
}

/**
 * Where a log's knowledge ends: its last day, or the end of the period when so short a silence is usual for it,
 * be it of new rows or of everything that happens to them.
 */
export function logReach(log: Log, axisEnd: (day: number) => number, now: number): number {
  const { dates } = log.byDate(log.kind.date);
  const news = Math.min(now, lastNews(log, now));
  return Math.max(reachOf(dates, log, axisEnd, now, news), reachOf(eventDays(log), log, axisEnd, now, news));
}

function reachOf(days: Float64Array, log: Log, axisEnd: (day: number) => number, now: number, news: number): number {
  let last = days.length - 1;
  while (last >= 0 && (days[last] as number) > news) last--;
  if (last < 0) return Number.NEGATIVE_INFINITY;
  const day = Math.floor(days[last] as number);
  const today = Math.floor(now);
  // A row of a cash log is a whole month.
  if (log.kind.id === "cash") return Math.min(shift("month", startOf("month", day), 1), today);
  const end = Math.min(axisEnd(day), today);
  return end - (day + 1) <= usualSilence(days, last) ? end : Math.min(day + 1, today);
}

/** What else happens to a row after its date: who leaves in a week without a new customer shows that the list goes on. */
const LATER: Partial<Record<LogId, readonly string[]>> = {
  subs: ["end", "canceled_at"],
  tickets: ["first_reply", "resolved", "reopened_at"],
  leads: ["qualified_at", "converted_at"],
};

/**
 * The last day on which something is known to have happened to subscriptions: a start after a trial that still runs, and
 * the end of one that is still active, are plans, and a file of June is not of July for them. Infinity for other logs,
 * and where there are plans only.
 */
function lastNews(log: Log, now: number): number {
  if (log.kind.id !== "subs") return Number.POSITIVE_INFINITY;
  const [starts, ends, trials, asked] = ["start", "end", "trial_end", "canceled_at"].map((f) => log.dates(f)) as [
    Float64Array,
    Float64Array,
    Float64Array,
    Float64Array,
  ];
  const { codes } = log.words("status");
  const [trying, running] = [log.meanings("status", "trial"), log.meanings("status", "running")];
  const says = (meaning: Uint8Array, i: number): boolean => meaning[codes[i] as number] === 1;
  let last = Number.NEGATIVE_INFINITY;
  const happened = (day: number): void => {
    if (day > last && day <= now) last = day;
  };
  for (let i = 0; i < log.length; i++) {
    // Without a state, who is still trying is told from who began to pay by nothing but later news.
    const planned = starts[i] === trials[i] && ((codes[i] as number) < 0 || says(trying, i));
    if (!planned) happened(starts[i] as number);
    const active = says(running, i) || says(trying, i);
    if (!active) happened(ends[i] as number);
    if (!active || asked[i] !== ends[i]) happened(asked[i] as number);
  }
  return last === Number.NEGATIVE_INFINITY ? Number.POSITIVE_INFINITY : last;
}

/** Every day on which a log says that something happened, in order. */
function eventDays(log: Log): Float64Array {
  const { dates } = log.byDate(log.kind.date);
  const later = (LATER[log.kind.id] ?? []).filter((field) => log.has(field)).map((field) => log.dates(field));
  if (later.length === 0) return dates;
  const all: number[] = [];
  for (const column of [dates, ...later]) for (const day of column) if (!Number.isNaN(day)) all.push(day);
  return Float64Array.from(all).sort();
}

/** The longest run of days without a row in the last half year of a log, at least a week end. */
function usualSilence(dates: Float64Array, last: number): number {
  let longest = 2;
  const since = (dates[last] as number) - 183;
  for (let i = last; i > 0 && (dates[i] as number) >= since; i--) {
    const gap = Math.floor(dates[i] as number) - Math.floor(dates[i - 1] as number) - 1;
    if (gap > longest) longest = gap;
  }
  return longest;
}
