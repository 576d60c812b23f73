import type { Context, LogForm, Metric, Statement } from "../core/define";
import { lackedFields } from "../core/evaluate";
import { LOG_KINDS } from "../core/logs/kinds";
import type { Log } from "../core/logs/log";
import type { LogId } from "../core/logs/log-id";
import { readLog } from "../core/logs/read-log";
import { type Grain, type Period, periodsOf, shift, startOf } from "../core/period";
import type { Text } from "../core/text";
import { answerFrom } from "../sheet/answerable";
import { kindsRead } from "../sheet/kinds-read";
import { logReach } from "../sheet/log-series";
import { type PeriodTable, readPeriodTable } from "../sheet/period-table";
import { PRESETS, presetOf } from "../sheet/presets";
import { readOptions } from "../sheet/read-options";
import type { GrainChoice, MetricChoice, Possible, PresetChoice, SegmentChoice, SourceChoice } from "../sheet/rpc";
import type { OpenFile } from "./open-file";
import { readSource } from "./read-source";
import { monthFirst } from "./recognise-table";

/** A chosen source, read. */
interface Given {
  readonly choice: SourceChoice;
  readonly table: PeriodTable | null;
  readonly log: Log | null;
}

/** A split with more values than this is a list and no split. */
const MOST_VALUES = 30;
/** Periods offered of each grain. */
const MOST_PERIODS = 120;

/** What the chosen sources can answer, and for which periods and parts. */
export function possibleFrom(file: OpenFile, sources: readonly SourceChoice[]): Possible {
  const sheets = file.spreadsheet.getSheets();
  const { context } = file;
  const given = sources.map((source): Given => {
    const { choice, table } = readSource(file, sheets, source);
    if (choice.kind === "periods") {
      const found = readPeriodTable(table.cells, context.metrics, choice.columns, monthFirst(context, choice));
      return { choice, table: found, log: null };
    }
    return { choice, table: null, log: readLog(table.cells, kindsRead(choice.kind), context, readOptions(choice)) };
  });
  const fresh = freshOf(given, file.now);
  const metrics = context.metrics.map((metric) => {
    const living = metricChoice(metric, fresh, context);
    const choice = living.reason === null ? living : metricChoice(metric, given, context);
    return { ...choice, rivals: rivalsOf(metric, choice.sources, given, context) };
  });
  // What no metric is read from says nothing of the periods there are.
  const read = given.filter((_, i) => metrics.some((m) => m.sources.indexOf(i) >= 0));
  const { grain, grains } = grainsOf(read.length > 0 ? read : given, file.now);
  return { metrics, grains, grain, segments: segmentsOf(given), presets: presetsOf(context.metrics, metrics) };
}

/** Days by which a source may end before the others and still be of the same time. */
const SAME_TIME = 366;

/**
 * The sources without those that ended long before the others: a metric that can be had from a living table
 * is not taken from an old one, where its last periods would be blank. Places stay as they are.
 */
function freshOf(given: readonly Given[], now: number): readonly Given[] {
  const ends = given.map(({ table, log }) => {
    if (table) return Math.max(...table.lines.map((l) => l.from));
    return log ? logReach(log, (day) => day + 1, now) : Number.NEGATIVE_INFINITY;
  });
  const last = Math.max(...ends);
  return given.map((g, i) => ((ends[i] as number) >= last - SAME_TIME ? g : { ...g, table: null, log: null }));
}

/** The sources that could answer a metric as well as the one it was given: of its kind and with the same methods. */
function rivalsOf(metric: Metric, chosen: readonly number[], given: readonly Given[], context: Context): number[] {
  const first = given[chosen[0] ?? -1];
  if (!first) return [];
  const methods = (log: Log): string =>
    ableOf(metric.log as LogForm, log)
      .map(([method]) => method)
      .join();
  return given.flatMap((other, i) => {
    if (chosen.indexOf(i) >= 0 || other.choice.kind !== first.choice.kind) return [];
    if (first.log) return metric.log && other.log && methods(other.log) === methods(first.log) ? [i] : [];
    return other.table && answerFrom(other.table, metric, context.metrics)?.possible ? [i] : [];
  });
}

function metricChoice(metric: Metric, given: readonly Given[], context: Context): Omit<MetricChoice, "rivals"> {
  const shared = { metric: metric.id, unit: metric.unit, benchmarks: metric.benchmarks };
  const reasons: Text[] = [];
  if (metric.log) {
    const sources = sourcesOf(metric.log, given);
    if (sources) {
      const log = (given[sources[0] as number] as Given).log as Log;
      const methods = Object.entries(metric.log.methods);
      const able = ableOf(metric.log, log);
      if (able.length > 0) return { ...shared, sources, reason: null, methods: several(methods.length, able) };
      if (!isOnScale(metric.log, log)) reasons.push(OTHER_SCALE);
      else reasons.push(needsColumns(lackedFields((methods[0] as [string, Statement])[1], log), log));
    }
  }
  for (let i = 0; i < given.length; i++) {
    const { table } = given[i] as Given;
    const answer = table && answerFrom(table, metric, context.metrics);
    if (answer?.possible) return { ...shared, sources: [i], reason: null, methods: [] };
    if (answer?.reason) reasons.push(answer.reason);
  }
  return { ...shared, sources: [], reason: reasons[0] ?? needsTable(metric), methods: [] };
}

function several(all: number, able: readonly (readonly [string, Statement])[]): MetricChoice["methods"] {
  if (all < 2) return [];
  return able.map(([method, { label, note }]) => ({ method, label, note: note ?? null }));
}

/** The methods whose columns a log has. */
function ableOf(form: LogForm, log: Log): [string, Statement][] {
  if (!isOnScale(form, log)) return [];
  return Object.entries(form.methods).filter(([, statement]) => lackedFields(statement, log).length === 0);
}

const OTHER_SCALE: Text = {
  en: "The answers are on the scale of another survey",
  it: "Le risposte sono sulla scala di un altro sondaggio",
};

/** Answers to one question that does not say which are taken by their scale: 0-10 is NPS, 1-7 CES, 1-5 CSAT. */
function isOnScale({ name }: LogForm, log: Log): boolean {
  if (log.kind.id !== "survey" || log.has("kind")) return true;
  let [least, most] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (const score of log.numbers("score")) {
    if (score < least) least = score;
    if (score > most) most = score;
  }
  if (name === "NPS_LOG") return most > 7 || least === 0;
  if (name === "CES_LOG") return least >= 1 && most > 5 && most <= 7;
  return name !== "CSAT_LOG" || most <= 5;
}

/**
 * One source for each table of a form, each used once; null where one is not there. The first is rather one that has the
 * columns: scores come from the survey, not from tickets that stand before it and hold none.
 */
function sourcesOf(form: LogForm, given: readonly Given[]): number[] | null {
  const used: number[] = [];
  for (const { logs } of form.tables) {
    const fits = given.map((g, i) => g.log !== null && used.indexOf(i) < 0 && takes(logs, g.choice));
    const able =
      used.length > 0 ? -1 : fits.findIndex((fit, i) => fit && ableOf(form, given[i]?.log as Log).length > 0);
    const at = able < 0 ? fits.indexOf(true) : able;
    if (at < 0) return null;
    used.push(at);
  }
  return used;
}

/** Changes of MRR are read as spells where spells are wanted. */
function takes(logs: readonly LogId[], choice: SourceChoice): boolean {
  if (choice.kind === "periods") return false;
  return logs.indexOf(choice.kind) >= 0 || (choice.kind === "mrr_events" && logs.indexOf("subs") >= 0);
}

function needsColumns(fields: readonly string[], log: Log): Text {
  const labels = fields.map((f) => log.kind.fields[f]?.label ?? { en: f, it: f });
  return {
    en: `Needs a column with ${labels.map((l) => l.en).join(" and ")}`,
    it: `Serve una colonna con ${labels.map((l) => l.it).join(" e ")}`,
  };
}

/** The tables or columns that would answer it. */
function needsTable(metric: Metric): Text {
  if (metric.log) {
    const one = (language: "en" | "it", or: string): string[] =>
      (metric.log as LogForm).tables.map((t) => t.logs.map((id) => LOG_KINDS[id].name[language]).join(or));
    return {
      en: `Needs a table of ${one("en", " or ").join(" and one of ")}`,
      it: `Serve una tabella di ${one("it", " o ").join(" e una di ")}`,
    };
  }
  const labels = Object.values(metric.scalar?.inputs ?? {})
    .filter((i) => !i.optional)
    .map((i) => i.label);
  return {
    en: `Needs a table of totals with ${labels.map((l) => l.en).join(" and ")}`,
    it: `Serve una tabella di totali con ${labels.map((l) => l.it).join(" e ")}`,
  };
}

const GRAINS: readonly Grain[] = ["week", "month", "quarter", "year"];

/** The grains that the sources allow, with their periods; a period table gives its own grain and longer ones. */
function grainsOf(given: readonly Given[], now: number): { grain: Grain; grains: GrainChoice[] } {
  const spans: Period[] = [];
  const logs: { readonly log: Log; readonly first: number }[] = [];
  let least = 0;
  let own: Grain | null = null;
  for (const { table, log } of given) {
    if (table && table.lines.length > 0) {
      const starts = table.lines.map((l) => l.from);
      const last = Math.max(...starts);
      spans.push({ from: Math.min(...starts), before: shift(table.grain, startOf(table.grain, last), 1) });
      const at = Math.max(0, GRAINS.indexOf(table.grain));
      if (at >= least) [least, own] = [at, GRAINS[at] as Grain];
    }
    const dates = log?.byDate(log.kind.date).dates;
    if (log && dates && dates.length > 0) logs.push({ log, first: Math.floor(dates[0] as number) });
  }
  if (spans.length + logs.length === 0) return { grain: "month", grains: [] };
  /** How far the data reach by the summary's own rule: a period that ends in a usual silence is closed. */
  const spanOf = (grain: Grain): Period => {
    const reaches = logs.map(({ log }) => logReach(log, (day) => shift(grain, startOf(grain, day), 1), now));
    return {
      from: Math.min(...spans.map((s) => s.from), ...logs.map((l) => l.first)),
      before: Math.max(...spans.map((s) => s.before), ...reaches),
    };
  };
  const whole = spanOf("month");
  const grain = own ?? (whole.before - whole.from <= 70 ? "week" : "month");
  return { grain, grains: GRAINS.slice(least).map((g) => grainChoice(g, spanOf(g))) };
}

function grainChoice(grain: Grain, span: Period): GrainChoice {
  const periods = (span.before > span.from ? periodsOf(grain, span) : [])
    .slice(-MOST_PERIODS)
    .reverse()
    .map((period) => {
      const of = period.before - period.from;
      return { period, days: Math.min(of, Math.max(0, span.before - period.from)), of };
    });
  return { grain, periods, lastClosed: periods.findIndex((p) => p.days === p.of) };
}

/** Columns of words that cut a log in few parts; the log's own categories first. */
function segmentsOf(given: readonly Given[]): SegmentChoice[] {
  const out: SegmentChoice[] = [];
  given.forEach(({ log }, source) => {
    if (!log) return;
    const known = Object.entries(log.kind.fields).filter(([field, { type }]) => type === "word" && log.has(field));
    const fields = known.map(([field, { label }]) => ({ name: field, label: label as Text | null }));
    const headers = log.source.headers.filter((h) => h !== "").map((name) => ({ name, label: null as Text | null }));
    const seen: string[] = [];
    for (const { name, label } of [...fields, ...headers]) {
      const choice = segmentChoice(log, source, name, label);
      const key = choice ? JSON.stringify(choice.values) : "";
      if (!choice || seen.indexOf(key) >= 0) continue;
      seen.push(key);
      out.push(choice);
    }
  });
  return out;
}

function segmentChoice(log: Log, source: number, header: string, label: Text | null): SegmentChoice | null {
  const column = log.header(header);
  if (!column || column.values.length < 2 || column.values.length > MOST_VALUES) return null;
  const counts = new Array<number>(column.values.length).fill(0);
  let notStated = 0;
  for (let i = 0; i < column.codes.length; i++) {
    const code = column.codes[i] as number;
    if (code < 0) notStated++;
    else counts[code] = (counts[code] as number) + 1;
  }
  const stated = column.codes.length - notStated;
  if (isNumeric(column.values)) return null;
  // Values that hardly repeat are numbers or names of rows.
  if (stated < column.values.length * 3 || notStated > column.codes.length / 2) return null;
  const values = column.values.map((value, k) => ({ value, rows: counts[k] as number }));
  values.sort((a, b) => b.rows - a.rows);
  return { source, header, label, values, notStated };
}

/** Scores, amounts and dates repeat too, and are no categories. */
function isNumeric(values: readonly string[]): boolean {
  return (
    values.filter((v) => /^[-+(]?[€$£\s]*\d[\d\s.,:/'’-]*(?:[%€$£)]|[ap]m|h)?$/i.test(v.trim())).length * 5 >=
    values.length * 4
  );
}

function presetsOf(all: readonly Metric[], choices: readonly MetricChoice[]): PresetChoice[] {
  const able: Record<string, boolean> = {};
  for (const c of choices) able[c.metric] = c.reason === null;
  const presets = PRESETS.map(({ id, metrics }): PresetChoice => {
    const known = id === "everything" ? all.map((m) => m.id) : metrics.filter((m) => all.some((x) => x.id === m));
    const first = metrics.filter((m) => known.indexOf(m) >= 0);
    const order = [...first, ...known.filter((m) => first.indexOf(m) < 0)];
    const { tiles } = presetOf(id, all, (m) => able[m] === true);
    return { preset: id, metrics: order, possible: order.filter((m) => able[m]).length, tiles };
  });
  const share = (p: PresetChoice): number =>
    p.preset === "everything" ? -1 : p.possible / Math.max(1, p.metrics.length);
  // A page of one or two numbers is no summary, whatever its share.
  const fitness = (p: PresetChoice): number => (p.possible < 3 ? share(p) - 1 : share(p));
  const sorted = [...presets].sort((a, b) => fitness(b) - fitness(a));
  const anyFits = sorted.some((p) => p.preset !== "everything" && p.possible >= 3);
  return anyFits ? sorted : sorted.sort((a, b) => (a.preset === "everything" ? -1 : b.preset === "everything" ? 1 : 0));
}
