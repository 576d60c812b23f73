import type { Context, Metric } from "../core/define";
import { MetricError, sentence } from "../core/errors";
import { question } from "../core/evaluate";
import type { Log } from "../core/logs/log";
import { readLog } from "../core/logs/read-log";
import { GRAINS, type Period, shift, startOf } from "../core/period";
import type { Language, Text } from "../core/text";
import { answerFrom, tableForm } from "./answerable";
import { type Axis, makeAxis } from "./axis";
import { type CohortData, cohortData } from "./cohort-series";
import { complaintIdentity, type IdentityData, subscriptionIdentities, tableIdentities } from "./identity-series";
import { kindsRead } from "./kinds-read";
import { canBeLive, dateColumn } from "./live-source";
import { logReach, logRows } from "./log-series";
import { neededFor } from "./needed-for";
import { type ComplaintData, complaintData, knownSpans, type PanelData, panelOf } from "./panel-series";
import { type PeriodTable, readPeriodTable } from "./period-table";
import { readOptions } from "./read-options";
import type { ChosenMetric, ReportSpec } from "./report";
import type { MetricData, ReportData, SourceData } from "./report-data";
import { type SegmentData, segmentData } from "./segment-series";
import { type Measures, measuresByPeriod, tableReach, tableRows } from "./table-series";
import { withTextNumbers } from "./text-number";
import type { SourceTable, Step, World } from "./world";

/** A source once read. */
interface Source extends SourceData {
  readonly log: Log | null;
  readonly reach: number;
  readonly first: number;
  /** The cells of a period table with its texts read as numbers. */
  readonly read: SourceTable;
}

/**
 * Reads every source once and computes every number of a report.
 * @throws MetricError where a source cannot be read as what the report says it is
 */
export function computeReport(spec: ReportSpec, tables: readonly SourceTable[], world: World, step: Step): ReportData {
  const { language } = spec;
  const context: Context = { language, locale: world.locale, zone: world.zone, now: world.now, metrics: world.metrics };
  const sources = spec.sources.map((_, i) => readSource(spec, i, tables[i] as SourceTable, world, context));
  // What no metric reads says nothing of how far the numbers go.
  const used = sources.filter((s) => s.used);
  const span = spanOf(used, sources);
  const axis = makeAxis(spec.grain, span, spec.live || used.some((s) => s.table !== null), language);
  const logs = used.filter((s) => s.log !== null);
  const logEnd = logs.length > 0 ? Math.max(...logs.map((s) => s.reach)) : null;
  const measures: (Measures | null)[] = sources.map((s) => s.table && measuresByPeriod(s.table, s.read, axis));
  const metrics: MetricData[] = [];
  spec.metrics.forEach((chosen, i) => {
    step(i, spec.metrics.length);
    const metric = world.metrics.find((m) => m.id === chosen.metric);
    if (metric) metrics.push(computeMetric(metric, chosen, spec, sources, measures, axis, span.before, context));
  });
  step(spec.metrics.length, spec.metrics.length);
  const complaints = complaintsOf(sources, metrics, world, axis, language);
  return {
    spec,
    world: { locale: world.locale, zoneName: world.zoneName, now: world.now, version: world.version },
    axis,
    sources: sources.map(({ place, kind, table, account, dates, name, used }) => ({
      place,
      kind,
      table,
      account,
      dates,
      name,
      used,
    })),
    metrics,
    segments: segmentsOf(spec, sources, metrics, world, axis),
    complaints,
    cohorts: cohortsOf(sources, metrics, axis, language),
    forms: formsOf(sources, metrics, world, axis, language),
    identities: identitiesOf(sources, complaints, axis),
    reach: logEnd,
    end: span.before,
  };
}

function readSource(spec: ReportSpec, i: number, place: SourceTable, world: World, context: Context): Source {
  const chosen = spec.sources[i] as ReportSpec["sources"][number];
  const used = isUsed(spec, i);
  if (chosen.kind === "periods") {
    const monthFirst = /^en_(US|PH)/.test(world.locale);
    const table = readPeriodTable(place.cells, world.metrics, chosen.columns, monthFirst);
    if (!table) throw new MetricError("unknown_log", { input: place.sheetName, found: "", missing: "" });
    const first = Math.min(...table.lines.map((l) => l.from));
    const read = { ...place, cells: withTextNumbers(place.cells, world.locale) };
    const reach = Math.min(tableReach(table, read), Math.floor(world.now) + 1);
    return {
      place,
      kind: "periods",
      table,
      account: null,
      name: TOTALS[table.grain] as Text,
      log: null,
      dates: null,
      used,
      reach,
      first,
      read,
    };
  }
  const log = readLog(place.cells, kindsRead(chosen.kind), context, readOptions(chosen));
  const { dates } = log.byDate(log.kind.date);
  const grain = spec.grain;
  const reach = logReach(log, (day) => shift(grain, startOf(grain, day), 1), world.now);
  const first = Math.floor(dates[0] ?? world.now);
  return {
    place,
    kind: chosen.kind,
    table: null,
    account: log.source.account(),
    dates: spec.live ? dateColumn(log, place) : null,
    name: log.kind.name,
    used,
    log,
    reach,
    first,
    read: place,
  };
}

const TOTALS: Record<string, Text> = {
  day: { en: "daily totals", it: "totali giornalieri" },
  week: { en: "weekly totals", it: "totali settimanali" },
  month: { en: "monthly totals", it: "totali mensili" },
  quarter: { en: "quarterly totals", it: "totali trimestrali" },
  year: { en: "yearly totals", it: "totali annuali" },
};

/** Totals of a month say nothing of its weeks. */
function tooCoarse(table: PeriodTable, axis: Axis): Text {
  const [own, needed] = [TOTALS[table.grain] as Text, TOTALS[axis.grain] as Text];
  return { en: `Needs ${needed.en}: these are ${own.en}`, it: `Servono ${needed.it}: questi sono ${own.it}` };
}

/** Whether a metric reads a source; where none reads any, all are taken for read. */
function isUsed(spec: ReportSpec, i: number): boolean {
  return spec.metrics.every((m) => m.sources.length === 0) || spec.metrics.some((m) => m.sources.indexOf(i) >= 0);
}

/** What the sources span that metrics read, or where these have no dates all of them. */
function spanOf(used: readonly Source[], all: readonly Source[]): Period {
  const dated = (s: Source): boolean => Number.isFinite(s.reach) && s.reach > s.first;
  const reached = used.some(dated) ? used.filter(dated) : all.filter(dated);
  if (reached.length === 0) {
    const why = { en: "no row has a date or a period", it: "nessuna riga ha una data o un periodo" };
    throw new MetricError("no_rows", { table: all[0]?.place.sheetName ?? "", why });
  }
  return { from: Math.min(...reached.map((s) => s.first)), before: Math.max(...reached.map((s) => s.reach)) };
}

function computeMetric(
  metric: Metric,
  chosen: ChosenMetric,
  spec: ReportSpec,
  sources: readonly Source[],
  measures: readonly (Measures | null)[],
  axis: Axis,
  reach: number,
  context: Context,
): MetricData {
  const index = chosen.sources[0] ?? -1;
  const source = sources[index];
  const none = (reason: Text | null): MetricData => ({
    chosen,
    metric,
    form: "none",
    native: null,
    live: false,
    source: index,
    method: null,
    interval: "none",
    isRatio: false,
    rows: [],
    reason,
  });
  if (!source) return none(neededFor(metric));
  if (source.table) {
    if (GRAINS.indexOf(source.table.grain) > GRAINS.indexOf(axis.grain)) return none(tooCoarse(source.table, axis));
    const answer = answerFrom(source.table, metric, context.metrics);
    const native = tableForm(metric, context.metrics);
    if (!answer?.possible || !native) return none(answer?.reason ?? neededFor(metric));
    const rows = tableRows(metric, native, source.table, measures[index] as Measures, axis, source.reach, context);
    const isRatio = rows.some((r) => r.now?.denominator !== null && r.now !== null);
    // A sum of scores is no survey: only counts and shares of counts have their interval from totals.
    const interval = metric.interval === "nps" ? "none" : metric.interval;
    return {
      chosen,
      metric,
      form: "table",
      native,
      live: false,
      source: index,
      method: null,
      interval,
      isRatio,
      rows,
      reason: null,
    };
  }
  const given = chosen.sources.map((s) => sources[s]?.log);
  // A metric over two tables needs both.
  if (!metric.log || given.length < metric.log.tables.length || given.some((log) => !log))
    return none(neededFor(metric));
  try {
    const options = metric.log.methodInput && chosen.method !== "" ? { [metric.log.methodInput]: chosen.method } : {};
    const q = question(metric.log, options);
    const logs = chosen.sources.map((s) => (sources[s] as Source).log as Log);
    const { statement } = q;
    return {
      chosen,
      metric,
      form: "log",
      native: null,
      live: spec.live && canBeLive(metric.log, chosen),
      source: index,
      method: metric.log.methodInput ? statement.label : null,
      interval: statement.interval,
      isRatio: statement.denominator !== null,
      rows: logRows(q, logs, axis, Math.min(reach, Math.max(...logs.map((l) => reachOf(sources, l)))), spec.align),
      reason: null,
    };
  } catch (error) {
    if (!(error instanceof MetricError)) throw error;
    return none({ en: sentence(error.code, error.params, "en"), it: sentence(error.code, error.params, "it") });
  }
}

/** Complaints are shown where one of their metrics was chosen. */
function complaintsOf(
  sources: readonly Source[],
  metrics: readonly MetricData[],
  world: World,
  axis: Axis,
  language: Language,
): ComplaintData | null {
  const m = metrics.find((x) => x.metric.family === "complaints" && x.form === "log");
  const source = m && sources[m.source];
  if (!m || !source?.log || source.kind !== "tickets") return null;
  return complaintData(source.log, m.source, world.metrics, axis, source.reach, language);
}

/** Cohorts are shown of the first log with customers that a metric comes from. */
function cohortsOf(
  sources: readonly Source[],
  metrics: readonly MetricData[],
  axis: Axis,
  language: Language,
): CohortData | null {
  for (const m of metrics) {
    const source = m.form === "log" ? sources[m.source] : undefined;
    const cohorts = source?.log && cohortData(source.log, m.source, axis.grain, source.reach, language);
    if (cohorts) return cohorts;
  }
  return null;
}

/** Revenue by the payments' own column of forms. */
function formsOf(
  sources: readonly Source[],
  metrics: readonly MetricData[],
  world: World,
  axis: Axis,
  language: Language,
): PanelData | null {
  const m = metrics.find((x) => x.metric.id === "revenue" && x.form === "log");
  const source = m && sources[m.source];
  if (!m || !source?.log?.has("form")) return null;
  const revenue = world.metrics.find((x) => x.id === "revenue") as Metric;
  const panel = panelOf(source.log, "form", revenue, knownSpans(axis, source.reach), language, 5);
  if (!panel) return null;
  return { ...panel, title: revenue.title, by: { en: "Form", it: "Forma" }, counted: revenue.label };
}

function identitiesOf(sources: readonly Source[], complaints: ComplaintData | null, axis: Axis): IdentityData[] {
  const out: IdentityData[] = [];
  sources.forEach((s, i) => {
    if (s.table) out.push(...tableIdentities(s.table, i));
    if (s.log) out.push(...subscriptionIdentities(s.log, i, knownSpans(axis, s.reach)));
  });
  if (complaints?.movement) out.push(complaintIdentity(complaints.movement, complaints.source));
  return out;
}

function segmentsOf(
  spec: ReportSpec,
  sources: readonly Source[],
  metrics: readonly MetricData[],
  world: World,
  axis: Axis,
): SegmentData | null {
  const source = spec.segment === null ? undefined : sources[spec.segment.source];
  return source?.log ? segmentData(spec, source.log, metrics, world.metrics, axis, source.reach) : null;
}

function reachOf(sources: readonly Source[], log: Log): number {
  return (sources.find((s) => s.log === log) as Source).reach;
}
