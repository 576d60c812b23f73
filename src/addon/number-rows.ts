import type { LogForm, Metric, Unit } from "../core/define";
import { type Line, linesOf } from "../core/drill-through";
import { MetricError } from "../core/errors";
import { evaluateOrBlank, question } from "../core/evaluate";
import { nearest } from "../core/find-metric";
import { columnOf, where } from "../core/log-inputs";
import type { Log } from "../core/logs/log";
import { readLog } from "../core/logs/read-log";
import { type Period, shift, startOf } from "../core/period";
import { reconcile } from "../core/reconcile";
import { spanIn } from "../core/series";
import type { Text } from "../core/text";
import { logReach } from "../sheet/log-series";
import { readOptions } from "../sheet/read-options";
import type { NumberChoice, Reconciled, RowLine, RowsBehind } from "../sheet/rpc";
import type { SourceTable } from "../sheet/world";
import { COHORT_WORDS, cohortLines } from "./cohort-rows";
import type { OpenFile } from "./open-file";
import { placeOf } from "./place-of";
import { readSource } from "./read-source";
import type { ReportStore } from "./report-store";

/** Lines shown in the sidebar, and lines written to a sheet at most. */
const SHOWN = 100;
const MOST = 50_000;

/** A number of a report with the rows it is made of, read anew. */
export interface NumberRows {
  readonly title: Text;
  /** As the summary calls it. */
  readonly label: Text;
  readonly unit: Unit;
  /** Ways to count it. */
  readonly methods: number;
  readonly method: Text;
  readonly numerator: Text;
  readonly denominator: Text | null;
  readonly value: number | null;
  readonly table: SourceTable;
  readonly lines: readonly Line[];
}

/** Reads the table behind a number and lists the units that add to it. */
export function numberRows(file: OpenFile, store: ReportStore, number: NumberChoice): NumberRows {
  const rows = number.cohort ? cohortRows(file, store, number, number.cohort) : metricRows(file, store, number);
  if (rows.lines.length > MOST) throw new MetricError("too_many_lines", { count: rows.lines.length, most: MOST });
  if (rows.lines.length === 0) throw new MetricError("no_lines", { name: rows.title });
  return rows;
}

function metricRows(file: OpenFile, store: ReportStore, number: NumberChoice): NumberRows {
  const { metric, form, log, table, span } = tableBehind(file, store, number);
  const q = question(form, methodOf(form, number.method));
  return {
    title: metric.title,
    label: metric.label,
    unit: metric.unit,
    methods: Object.keys(form.methods).length,
    method: q.statement.label,
    numerator: q.statement.numerator,
    denominator: q.statement.denominator,
    value: evaluateOrBlank(q, [log], span).value,
    table,
    lines: linesOf(q, log, span),
  };
}

/** A cell of the cohort block: the first log of customers that a metric of the report comes from. */
function cohortRows(
  file: OpenFile,
  store: ReportStore,
  number: NumberChoice,
  cell: { readonly from: number; readonly age: number },
): NumberRows {
  const { spec, sources } = store.find(number.report);
  const kinds = ["subs", "mrr_events", "payments"];
  const of = (at: number): string => spec.sources[at]?.kind ?? "";
  const at = spec.metrics.map((m) => m.sources[0] ?? -1).filter((k) => kinds.indexOf(of(k)) >= 0)[0];
  const source = at === undefined ? undefined : spec.sources[at];
  if (at === undefined || !source || source.kind === "periods")
    throw new MetricError("no_lines", { name: COHORT_WORDS.label });
  const { choice, table } = readSource(file, file.spreadsheet.getSheets(), source, sources[at] ?? null);
  const kind = source.kind === "mrr_events" ? "subs" : source.kind;
  const log = readLog(table.cells, [kind], file.context, readOptions({ ...choice, kind: source.kind }));
  const grain = spec.grain === "week" ? "month" : spec.grain;
  const lines = cohortLines(log, grain, cell, reachOf(log, spec.grain, file.now));
  const left = lines.reduce((sum, line) => sum + line.numerator, 0);
  return {
    title: COHORT_WORDS.label,
    label: COHORT_WORDS.label,
    unit: "share",
    methods: 1,
    method: COHORT_WORDS.label,
    numerator: kind === "payments" ? COHORT_WORDS.bought : COHORT_WORDS.active,
    denominator: COHORT_WORDS.base,
    value: lines.length === 0 ? null : left / lines.length,
    table,
    lines,
  };
}

function reachOf(log: Log, grain: "week" | "month" | "quarter" | "year", now: number): number {
  return logReach(log, (day) => shift(grain, startOf(grain, day), 1), now);
}

function methodOf(form: LogForm, method: string): Record<string, string> {
  return form.methodInput && method !== "" ? { [form.methodInput]: method } : {};
}

function tableBehind(
  file: OpenFile,
  store: ReportStore,
  number: NumberChoice,
): { metric: Metric; form: LogForm; log: Log; table: SourceTable; span: Period } {
  const { context } = file;
  const stored = store.find(number.report);
  const { spec } = stored;
  const metric = context.metrics.filter((m) => m.id === number.metric)[0];
  const familyOf = (id: string): string | undefined => context.metrics.filter((m) => m.id === id)[0]?.family;
  // A panel of complaints shows counts that were not all chosen: they come from the log of those that were.
  const chosen =
    spec.metrics.filter((m) => m.metric === number.metric)[0] ??
    spec.metrics.filter((m) => m.sources.length > 0 && familyOf(m.metric) === metric?.family)[0];
  const at = chosen?.sources[0];
  const source = at === undefined ? undefined : spec.sources[at];
  const form = metric?.log;
  if (!metric || !form || form.tables.length !== 1 || !source || source.kind === "periods" || at === undefined)
    throw new MetricError("not_a_log_metric", {
      name: metric?.title ?? number.metric,
      near: nearest(
        number.metric,
        context.metrics.filter((m) => m.log?.tables.length === 1).map((m) => m.id),
      ),
    });
  const { choice, table } = readSource(file, file.spreadsheet.getSheets(), source, stored.sources[at] ?? null);
  const takes = form.tables[0]?.logs ?? [];
  const kinds = takes.indexOf(source.kind) >= 0 ? [source.kind] : takes;
  const whole = readLog(table.cells, kinds, context, readOptions({ ...choice, kind: source.kind }));
  const by = number.by ?? (spec.segment?.source === at ? spec.segment.header : undefined);
  const log = by === undefined ? whole : segmentOf(whole, by, number.segment);
  return { metric, form, log, table, span: spanOf(form, whole, number.period, spec.grain, file.now) };
}

/** The rows of one value of a column; "" stands for the rows that say nothing there. */
function segmentOf(log: Log, header: string, segment: string | null): Log {
  if (segment === null) return log;
  if (segment !== "") return where(log, header, segment);
  const { codes } = columnOf(log, header);
  const blank: number[] = [];
  for (let i = 0; i < codes.length; i++) if ((codes[i] as number) < 0) blank.push(i);
  return log.pick(Int32Array.from(blank));
}

/** The period as the summary takes it: one that is not over ends where the data end. */
function spanOf(
  form: LogForm,
  log: Log,
  period: Period,
  grain: "week" | "month" | "quarter" | "year",
  now: number,
): Period {
  const before = Math.min(period.before, reachOf(log, grain, now));
  return spanIn(form, before > period.from ? { from: period.from, before } : period);
}

/** What the sidebar shows: the value, its sums, the first lines with a link to each row. */
export function rowsBehind(file: OpenFile, store: ReportStore, number: NumberChoice): RowsBehind {
  const { label, unit, methods, numerator, denominator, value, table, lines } = numberRows(file, store, number);
  return {
    number,
    label,
    unit,
    methods,
    source: placeOf(table, 0, 0, table.cells.length, (table.cells[0] as readonly unknown[]).length),
    value,
    numerator: lines.reduce((sum, l) => sum + l.numerator, 0),
    denominator: denominator ? lines.reduce((sum, l) => sum + (l.denominator ?? 0), 0) : null,
    numeratorLabel: numerator,
    denominatorLabel: denominator,
    count: lines.length,
    lines: lines.slice(0, SHOWN).map((line) => rowLine(line, table)),
  };
}

/** A line with its row in the sheet. */
export function rowLine({ row, id, numerator, denominator, note }: Line, table: SourceTable): RowLine {
  const { a1 } = placeOf(table, row - 1, 0, 1, (table.cells[0] as readonly unknown[]).length);
  return { row: table.row + row - 1, a1, id: id ?? "", numerator, denominator, note };
}

/** The same period by every method of the metric, and the units that each counts otherwise than the first. */
export function reconcileNumber(file: OpenFile, store: ReportStore, number: NumberChoice): Reconciled {
  const { form, log, table, span } = tableBehind(file, store, number);
  const methods = reconcile(form, log, span, {}).filter((m) => m.outcome !== null);
  let first: Record<string, Line> | null = null;
  return {
    methods: methods.map(({ method, statement, outcome, differing }) => {
      const own = byUnit(linesOf(question(form, methodOf(form, method)), log, span));
      first = first ?? own;
      const lines = differing.map((unit) => own[unit] ?? uncounted((first as Record<string, Line>)[unit] as Line));
      return {
        method,
        label: statement.label,
        who: statement.who ?? "",
        value: outcome?.value ?? null,
        numerator: outcome?.numerator ?? 0,
        denominator: outcome?.denominator ?? null,
        differs: lines.slice(0, SHOWN).map((line) => rowLine(line, table)),
        differing: differing.length,
      };
    }),
  };
}

/** A unit that only the first method counts. */
function uncounted(line: Line): Line {
  return { ...line, numerator: 0, denominator: line.denominator === null ? null : 0, note: null };
}

/** By the unit's name, or by its row where it has none. */
function byUnit(lines: readonly Line[]): Record<string, Line> {
  const out: Record<string, Line> = {};
  for (const line of lines) out[line.id ?? `#${line.row}`] = line;
  return out;
}
