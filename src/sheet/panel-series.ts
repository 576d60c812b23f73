import type { Metric } from "../core/define";
import { MetricError } from "../core/errors";
import { evaluate, question, unitsOf } from "../core/evaluate";
import { agesOfOpen } from "../core/logs/ages-of-open";
import { complaintRows } from "../core/logs/complaint-register";
import type { Log } from "../core/logs/log";
import { ticketSpells } from "../core/logs/ticket-spells";
import type { Period } from "../core/period";
import { spanIn } from "../core/series";
import { NOT_STATED } from "../core/table-words";
import type { Language, Text } from "../core/text";
import { type Axis, beforeOf } from "./axis";

/** Counts (or sums) of one thing by some categories in every known period. */
export interface PanelData {
  readonly title: Text;
  /** What the categories are: "Service". */
  readonly by: Text;
  /** What is counted: "Outstanding". */
  readonly counted: Text;
  readonly categories: readonly string[];
  /** By period, then by category. */
  readonly values: readonly (readonly number[])[];
  /** What stands behind a number: a metric cut by a field, and the value of each category ("" not stated, null several). */
  readonly behind: {
    readonly metric: string;
    readonly field: string;
    readonly keys: readonly (string | null)[];
  } | null;
}

/** How complaints moved in every known period; null where the table lacks what a count needs. */
export interface MovementData {
  readonly start: readonly number[];
  readonly received: readonly number[];
  /** Opened again in the period, as far as the table tells. */
  readonly reopened: readonly number[];
  readonly resolved: readonly number[];
  readonly end: readonly number[];
  readonly escalated: readonly (number | null)[];
}

export interface ComplaintData {
  readonly source: number;
  readonly ages: PanelData | null;
  readonly movement: MovementData | null;
  readonly panels: readonly PanelData[];
}

const MOST_CATEGORIES = 7;
const OUTSTANDING = "complaints-outstanding";

/** Everything the block of complaints shows, from a tickets log that says which tickets are complaints. */
export function complaintData(
  log: Log,
  source: number,
  metrics: readonly Metric[],
  axis: Axis,
  reach: number,
  language: Language,
): ComplaintData | null {
  try {
    complaintRows(log);
  } catch (error) {
    if (error instanceof MetricError) return null;
    throw error;
  }
  const spans = knownSpans(axis, reach);
  const panels: PanelData[] = [];
  for (const { field, metric, title, counted } of PANELS) {
    if (!log.has(field)) continue;
    const by = log.kind.fields[field]?.label ?? { en: field, it: field };
    const panel = panelOf(log, field, find(metrics, metric), spans, language);
    if (panel) panels.push({ ...panel, title, by: sentenceCase(by), counted });
  }
  return { source, ages: ages(log, spans, language), movement: movement(log, metrics, spans), panels };
}

/** The known periods as far as the data go. */
export function knownSpans(axis: Axis, reach: number): Period[] {
  return axis.starts
    .slice(0, axis.known)
    .map((from, i) => ({ from, before: Math.max(from, Math.min(beforeOf(axis, i), reach)) }));
}

const OPEN: Text = { en: "Outstanding", it: "Aperti" };
const PANELS: readonly { field: string; metric: string; title: Text; counted: Text }[] = [
  {
    field: "complaint_service",
    metric: OUTSTANDING,
    title: { en: "Outstanding by service", it: "Aperti per servizio" },
    counted: OPEN,
  },
  {
    field: "contract",
    metric: OUTSTANDING,
    title: { en: "Outstanding by contract", it: "Aperti per contratto" },
    counted: OPEN,
  },
  {
    field: "agent",
    metric: OUTSTANDING,
    title: { en: "Outstanding by employee", it: "Aperti per addetto" },
    counted: OPEN,
  },
  {
    field: "resolution_type",
    metric: "complaints-resolved",
    title: { en: "Resolved by outcome", it: "Risolti per esito" },
    counted: { en: "Resolved", it: "Risolti" },
  },
  {
    field: "channel",
    metric: "complaints-received",
    title: { en: "Received by channel", it: "Ricevuti per canale" },
    counted: { en: "Received", it: "Ricevuti" },
  },
];

function find(metrics: readonly Metric[], id: string): Metric {
  return metrics.find((m) => m.id === id) as Metric;
}

function sentenceCase(t: Text): Text {
  const up = (s: string): string => s.charAt(0).toUpperCase() + s.slice(1);
  return { en: up(t.en), it: up(t.it) };
}

/** A log metric added up by the words of a field, in every period. */
export function panelOf(
  log: Log,
  field: string,
  metric: Metric,
  spans: readonly Period[],
  language: Language,
  most = MOST_CATEGORIES,
): Pick<PanelData, "categories" | "values" | "behind"> | null {
  const form = metric.log;
  if (!form) return null;
  const { codes, values: words } = log.words(field);
  const blank = words.length;
  const counts: Float64Array[] = [];
  const totals = new Float64Array(blank + 1);
  const q = question(form);
  try {
    for (const span of spans) {
      const count = new Float64Array(blank + 1);
      if (span.before > span.from) {
        const units = unitsOf(q, [log], spanIn(form, span), true);
        units.rows.forEach((row, k) => {
          const code = codes[row] as number;
          const at = code < 0 ? blank : code;
          count[at] = (count[at] as number) + (units.numerators[k] as number);
        });
      }
      count.forEach((x, c) => {
        totals[c] = (totals[c] as number) + x;
      });
      counts.push(count);
    }
  } catch (error) {
    if (error instanceof MetricError) return null;
    throw error;
  }
  const order = words.map((_, c) => c).filter((c) => totals[c] !== 0);
  order.sort((a, b) => (totals[b] as number) - (totals[a] as number) || a - b);
  const alone = order.length > most ? order.slice(0, most - 1) : order;
  const rest = order.slice(alone.length);
  const categories = alone.map((c) => words[c] as string);
  if (rest.length > 0) categories.push(language === "it" ? `altri (${rest.length})` : `others (${rest.length})`);
  const hasBlank = totals[blank] !== 0;
  if (hasBlank) categories.push(capital(NOT_STATED[language]));
  const values = counts.map((count) => {
    const row = alone.map((c) => count[c] as number);
    if (rest.length > 0) row.push(rest.reduce((sum, c) => sum + (count[c] as number), 0));
    if (hasBlank) row.push(count[blank] as number);
    return row;
  });
  const keys: (string | null)[] = alone.map((c) => words[c] as string);
  if (rest.length > 0) keys.push(null);
  if (hasBlank) keys.push("");
  return categories.length === 0 ? null : { categories, values, behind: { metric: metric.id, field, keys } };
}

function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}

function ages(log: Log, spans: readonly Period[], language: Language): PanelData | null {
  if (!log.has("resolved")) return null;
  const complaints = complaintRows(log);
  const rows = spans.map((s) => agesOfOpen(log, s.before, (i) => complaints[i] === 1, language));
  return {
    title: { en: "Outstanding by age", it: "Aperti per età" },
    by: { en: "Since received", it: "Dal ricevimento" },
    counted: OPEN,
    categories: (rows[0] ?? []).map((r) => capital(String(r[0]).replace("-", "–"))),
    values: rows.map((r) => r.map((cell) => cell[1] as number)),
    behind: null,
  };
}

function reopenedIn(log: Log, span: Period): number {
  const complaints = complaintRows(log);
  const { ticket, opened, reopenings } = ticketSpells(log);
  let count = 0;
  for (let spell = reopenings; spell < opened.length; spell++) {
    const at = opened[spell] as number;
    if (at >= span.from && at < span.before && complaints[ticket[spell] as number] === 1) count++;
  }
  return count;
}

function movement(log: Log, metrics: readonly Metric[], spans: readonly Period[]): MovementData | null {
  const value = (id: string, span: Period): number | null => {
    const form = find(metrics, id).log;
    if (!form || span.before <= span.from) return 0;
    try {
      return evaluate(question(form), [log], spanIn(form, span)).value ?? 0;
    } catch (error) {
      if (error instanceof MetricError) return null;
      throw error;
    }
  };
  const outstanding = (at: number): number | null => value(OUTSTANDING, { from: at - 1, before: at });
  const start = spans.map((s) => outstanding(s.from));
  if (start.some((x) => x === null)) return null;
  const all = (id: string): number[] => spans.map((s) => value(id, s) ?? 0);
  return {
    start: start as number[],
    received: all("complaints-received"),
    reopened: spans.map((s) => reopenedIn(log, s)),
    resolved: all("complaints-resolved"),
    end: spans.map((s) => outstanding(s.before) ?? 0),
    escalated: spans.map((s) => value("complaints-escalated", s)),
  };
}
