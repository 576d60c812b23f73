import { describe, expect, test } from "vitest";
import { DayCell, type RawCell, type RawTable } from "../../src/core/inputs";
import { METRICS } from "../../src/core/metrics";
import { dayOf, isoDay, type Period, shift, startOf } from "../../src/core/period";
import type { PlainCell } from "../../src/local/headless";
import type { ReportGrain } from "../../src/sheet/axis";
import type { NumberPlan, Plan, SheetPlan } from "../../src/sheet/plan";
import { PRESETS } from "../../src/sheet/presets";
import type { ChosenMetric, PresetId } from "../../src/sheet/report";
import type { MetricData, ReportData } from "../../src/sheet/report-data";
import { LOGS_BEFORE, type MadeUp, madeUpLog, type Rows } from "../generators/made-up-logs";
import { type Asked, ask, byFunction, metricOf, withInterval } from "./by-catalogue";
import { evaluatePlan } from "./evaluate-plan";
import { planned, rawTable, sourceOf } from "./open-plan";
import { spansOf } from "./report-spans";
import { type Estimated, holdRow, isChance, ShownCells } from "./shown-cells";

/** The logs of one company, in the order of the report's sources. */
const LOGS: readonly { name: string; made: MadeUp; kind: Parameters<typeof sourceOf>[0] }[] = [
  { name: "Subs", made: "subs", kind: "subs" },
  { name: "Tickets", made: "tickets", kind: "tickets" },
  { name: "Contacts", made: "contacts", kind: "contacts" },
  { name: "Staff", made: "staffing", kind: "staffing" },
  { name: "Payments", made: "payments", kind: "payments" },
  { name: "Spend", made: "spend", kind: "spend" },
  { name: "Leads", made: "leads", kind: "leads" },
  { name: "NPS", made: "nps", kind: "survey" },
  { name: "CSAT", made: "csat", kind: "survey" },
  { name: "CES", made: "ces", kind: "survey" },
  { name: "Cash", made: "cash", kind: "cash" },
  { name: "MRR events", made: "mrr_events", kind: "mrr_events" },
];
const [SUBS, TICKETS, PAYMENTS, LEADS] = [0, 1, 4, 6];

const SHEETS = Object.fromEntries(LOGS.map((l) => [l.name, plain(madeUpLog(l.made))]));
const TABLES: readonly RawTable[] = LOGS.map((l) => rawTable(SHEETS[l.name] as PlainCell[][]));

function plain(rows: Rows): PlainCell[][] {
  return rows.map((row) => row.map((cell) => (cell instanceof DayCell ? stamp(cell.serial) : cell)));
}

function stamp(serial: number): string {
  const day = Math.floor(serial + 1e-9);
  const minutes = Math.round((serial - day) * 1440);
  const two = (n: number): string => String(n).padStart(2, "0");
  return minutes === 0 ? isoDay(day) : `${isoDay(day)} ${two(Math.floor(minutes / 60))}:${two(minutes % 60)}:00`;
}

/** First day that a log says nothing of: a row of a cash log is a whole month. */
function reachOf(source: number): number {
  return LOGS[source]?.kind === "cash" ? dayOf(2025, 12, 1) : LOGS_BEFORE;
}

function firstDayOf(source: number): number {
  const [header, ...rows] = TABLES[source] as RawTable;
  const at = ["start", "created", "ts", "date", "month"]
    .map((h) => (header as readonly RawCell[]).indexOf(h))
    .find((i) => i >= 0) as number;
  return Math.min(...rows.map((r) => (r[at] instanceof DayCell ? Math.floor((r[at] as DayCell).serial) : Infinity)));
}

/** Every way the logs answer a metric: each method, each log that may stand for a table. */
function waysOf(id: string): ChosenMetric[] {
  const metric = metricOf(id);
  const { log: form, benchmarks } = metric;
  if (!form) return [];
  const methods = form.methodInput ? Object.keys(form.methods) : [""];
  const suits = (made: MadeUp): boolean => ["nps", "csat", "ces"].indexOf(made) < 0 || id === made;
  const lists = form.tables.map((t) => {
    const kinds = t.logs.indexOf("subs") >= 0 ? [...t.logs, "mrr_events"] : t.logs;
    return LOGS.map((_, i) => i).filter(
      (i) => kinds.includes(LOGS[i]?.kind as never) && suits(LOGS[i]?.made as MadeUp),
    );
  });
  const ways = lists.reduce<number[][]>((all, list) => all.flatMap((w) => list.map((i) => [...w, i])), [[]]);
  const benchmark = benchmarks.length > 0 ? 0 : null;
  return ways.flatMap((sources) =>
    methods.map((method) => ({ metric: id, method, sources, target: 1 / 2, benchmark, best: null })),
  );
}

/** A preset's metrics first, then all others, each in every way. */
function chosenFor(preset: PresetId): ChosenMetric[] {
  const own = PRESETS.find((p) => p.id === preset)?.metrics ?? [];
  const ids = [...own, ...METRICS.map((m) => m.id)].filter((id, i, all) => all.indexOf(id) === i);
  return ids.flatMap(waysOf);
}

interface Opened {
  readonly data: ReportData;
  readonly plan: Plan;
  readonly cells: ShownCells;
  readonly grain: ReportGrain;
  readonly start: number;
}

const summaryOf = (plan: Plan): SheetPlan => plan.sheets.find((s) => s.role === "summary") as SheetPlan;
const askedOf = (m: MetricData): Asked => ({
  metric: m.metric,
  method: m.chosen.method,
  tables: m.chosen.sources.map((s) => TABLES[s] as RawTable),
});
const reachOfAll = (m: MetricData): number => Math.max(...m.chosen.sources.map(reachOf));

/** The number over a span, with its interval; nothing where the first table does not reach back so far or ends before. */
function estimate(m: MetricData, span: Period | null, begin: number): Estimated | null {
  if (!span || span.from < begin || span.before <= span.from) return null;
  return withInterval(askedOf(m), span);
}

const beginOf = (m: MetricData, grain: ReportGrain): number =>
  startOf(grain, firstDayOf(m.chosen.sources[0] as number));

/** The rows of the metric table with their metrics: family by family as they first come. */
function tableRows({ data, plan }: Opened): [MetricData, number][] {
  const isOwn = (n: NumberPlan): boolean =>
    n.range[1] === 6 && n.range[3] === 1 && !n.cohort && n.segment === null && n.period.of === "chosen";
  const rows = summaryOf(plan).numbers.filter((n) => isOwn(n) && (n.period as { back: number }).back === 0);
  const families = data.metrics.map((m) => m.metric.family).filter((f, i, all) => all.indexOf(f) === i);
  const ordered = families.flatMap((f) => data.metrics.filter((m) => m.metric.family === f && m.form !== "none"));
  // Below it the panels of complaints tell of their cells too.
  expect(rows.slice(ordered.length).filter((n) => !/^complaints-/.test(n.metric))).toEqual([]);
  expect(rows.length).toBeGreaterThanOrEqual(ordered.length);
  return ordered.map((m, i) => [m, rows[i]?.range[0] as number]);
}

function holdTable(o: Opened): void {
  for (const [m, row] of tableRows(o)) {
    const spans = spansOf(o.grain, o.start, reachOfAll(m));
    const begin = beginOf(m, o.grain);
    const now = spans.now.before > spans.now.from ? withInterval(askedOf(m), spans.now) : null;
    const what = `${m.metric.id} ${m.chosen.method} of ${m.chosen.sources}`;
    // What a cell function gives is what the engine under it gives; read anew each time, so once a report.
    if (now && !spans.isOpen) expect(byFunction(askedOf(m), spans.now)).toBe(now.value);
    const [previous, year] = [estimate(m, spans.previous, begin), estimate(m, spans.year, begin)];
    const isReached = spans.now.before > spans.now.from;
    const e = {
      now,
      previous: isReached ? previous : null,
      year: isReached ? year : null,
      target: m.chosen.target,
      unit: m.metric.unit,
      what,
      counted: true,
    };
    // A year is compared once: the year before is the period before.
    holdRow(o.cells, row, e, o.grain !== "year");
  }
}

/** The strip of the last periods, and the year to date. */
function holdStrip(o: Opened): void {
  const { cells, grain, data } = o;
  let row = cells.rowOf(`Last 13 ${{ week: "weeks", month: "months", quarter: "quarters", year: "years" }[grain]}`) + 1;
  const columns = [6, 7, 8, 10, 11, 12, 14, 15, 16, 18, 19, 20, 22];
  for (const id of data.spec.tiles) {
    row++;
    const m = data.metrics.find((x) => x.metric.id === id) as MetricData;
    const begin = beginOf(m, grain);
    columns.forEach((column, k) => {
      const start = shift(grain, o.start, k - 12);
      const isOn = start >= (data.axis.starts[0] as number);
      const span = { from: start, before: Math.min(shift(grain, start, 1), reachOfAll(m)) };
      const value = isOn && span.before > span.from ? withInterval(askedOf(m), span)?.value : null;
      cells.hold(row, column, value ?? null, `${id} ${isoDay(start)} in the strip`);
    });
    if (grain === "year") continue;
    const { toDate, toDateBefore } = spansOf(grain, o.start, reachOfAll(m));
    cells.hold(row, 23, withInterval(askedOf(m), toDate)?.value ?? null, `${id} year to date`);
    cells.hold(row, 24, estimate(m, toDateBefore, begin)?.value ?? null, `${id} year to date before`);
  }
}

/** Value, differences and target of every tile. */
function holdTiles(o: Opened): void {
  o.data.spec.tiles.forEach((id, group) => {
    const m = o.data.metrics.find((x) => x.metric.id === id) as MetricData;
    const at = 2 + 4 * group;
    const spans = spansOf(o.grain, o.start, reachOfAll(m));
    const isReached = spans.now.before > spans.now.from;
    const now = isReached ? (withInterval(askedOf(m), spans.now)?.value ?? null) : null;
    const times = m.metric.unit === "share" ? 100 : 1;
    const isFew = String(o.cells.at(9, at)).indexOf("○") >= 0 && !spans.isOpen;
    o.cells.hold(8, at, now, `tile ${id}`);
    [spans.previous, o.grain === "year" ? null : spans.year].forEach((span, k) => {
      const then = estimate(m, span, beginOf(m, o.grain))?.value ?? null;
      const change = now === null || then === null || isFew ? null : (now - then) * times;
      o.cells.hold(10 + k, at + 1, change, `tile ${id} change ${k}`);
    });
    o.cells.hold(12, at + 1, now === null ? null : (now - 1 / 2) * times, `tile ${id} gap`);
  });
}

/** Every segment by its own rows, and the total by all of them. */
function holdSegments(o: Opened): void {
  const { segment } = o.data.spec;
  const cut = o.data.segments;
  if (!segment || !cut) throw new Error("no segments");
  const table = TABLES[segment.source] as RawTable;
  const [header, ...rows] = table as [readonly RawCell[], ...RawTable];
  const column = header.indexOf(segment.header);
  const parts = new Map<RawCell, RawTable>();
  for (const row of rows) {
    const key = row[column] ?? null;
    parts.set(key, [...(parts.get(key) ?? [header]), row]);
  }
  const shown = summaryOf(o.plan).numbers.filter((n) => n.segment !== null && n.by === undefined);
  expect(new Set(shown.map((n) => n.segment)).size).toBe(parts.size);
  for (const n of shown) {
    const m = o.data.metrics.find((x) => x.metric.id === n.metric && x.chosen.method === n.method) as MetricData;
    const part = parts.get(n.segment === "" ? null : n.segment) as RawTable;
    const own = { ...askedOf(m), tables: [part] };
    const spans = spansOf(o.grain, o.start, reachOfAll(m));
    const now = withInterval(own, spans.now);
    const [row, at] = n.range;
    const what = `${n.metric} of ${n.segment || "not stated"}`;
    o.cells.hold(row, at, now?.value ?? null, what);
    const first = startOf(o.grain, Math.min(...rowsFrom(part)));
    [spans.previous, o.grain === "year" ? null : spans.year].forEach((span, k) => {
      const then = span && span.from >= first ? withInterval(own, span) : null;
      const isBoth = now !== null && then !== null && now.value !== null && then.value !== null;
      const change = isBoth ? changeOf(m, now.value as number, then.value as number) : null;
      o.cells.hold(row, at + 1 + k, isBoth && isChance(now, then) ? "≈" : change, `${what} change ${k}`);
    });
  }
  const total = (shown[shown.length - 1]?.range[0] as number) + 1;
  cut.metrics.forEach((i, k) => {
    const m = o.data.metrics[i] as MetricData;
    const now = withInterval(askedOf(m), spansOf(o.grain, o.start, reachOfAll(m)).now);
    o.cells.hold(total, 10 + 4 * k, now?.value ?? null, `${m.metric.id} in total`);
  });
  // Rows of the period, or customers of subscriptions.
  const counts = [...new Set(shown.map((n) => n.range[0]))].map((row) => o.cells.at(row, 6) as number);
  o.cells.hold(
    total,
    6,
    counts.reduce((a, b) => a + b, 0),
    "cases in total",
  );
}

function rowsFrom(part: RawTable): number[] {
  const header = part[0] as readonly RawCell[];
  const at = ["start", "created", "ts", "date", "month"].map((h) => header.indexOf(h)).find((i) => i >= 0) as number;
  return part.slice(1).map((r) => (r[at] instanceof DayCell ? Math.floor((r[at] as DayCell).serial) : Infinity));
}

function changeOf(m: MetricData, now: number, then: number): number | null {
  if (m.metric.unit === "share") return (now - then) * 100;
  if (m.metric.unit === "nps") return now - then;
  return then > 0 ? now / then - 1 : null;
}

/** The cohorts as COHORT_RETENTION gives them, and the bottom line weighted by size. */
function holdCohorts(o: Opened): void {
  const { cells, data } = o;
  if (!data.cohorts) throw new Error("no cohorts");
  const grain = o.grain === "week" ? "month" : o.grain;
  const table = ask("COHORT_RETENTION", TABLES[data.cohorts.source], grain, undefined, LOGS_BEFORE - 1) as RawCell[][];
  const of = new Map(table.slice(1).map((r) => [(r[0] as DayCell).serial, r]));
  const numbers = summaryOf(o.plan).numbers.filter((n) => n.cohort);
  expect(numbers.length).toBeGreaterThan(1);
  for (const n of numbers) {
    const { from, age } = n.cohort as { from: number; age: number };
    const row = of.get(from) as RawCell[];
    cells.hold(n.range[0], n.range[1], (row[2 + age] ?? null) as number | null, `cohort ${isoDay(from)} at ${age}`);
    cells.hold(n.range[0], 4, row[1] as number, `size of cohort ${isoDay(from)}`);
  }
  const shown = [...new Set(numbers.map((n) => n.cohort?.from as number))].map((from) => of.get(from) as RawCell[]);
  const last = Math.max(...numbers.map((n) => n.range[0])) + 1;
  for (const n of numbers.filter((x) => x.range[0] === last - 1)) {
    const age = n.cohort?.age as number;
    const seen = shown.filter((r) => typeof r[2 + age] === "number");
    const size = seen.reduce((sum, r) => sum + (r[1] as number), 0);
    const left = seen.reduce((sum, r) => sum + Math.round((r[1] as number) * (r[2 + age] as number)), 0);
    cells.hold(last, n.range[1], seen.length === 0 ? null : left / size, `all cohorts at ${age}`);
  }
}

/** Every panel of the complaints by COMPLAINTS_BY, COMPLAINTS_AGES and the counts. */
function holdComplaints(o: Opened): void {
  const { cells } = o;
  const tickets = TABLES[TICKETS] as RawTable;
  const { now } = spansOf(o.grain, o.start, LOGS_BEFORE);
  const top = cells.rowOf("Outstanding by age");
  const panel = (title: string, column: number, pairs: readonly (readonly [string, number])[]): void => {
    const row = cells.rowOf(title, top, column) + 2;
    const total = pairs.reduce((sum, [, x]) => sum + x, 0);
    for (const [label, value] of pairs) {
      const at = cells.rowOf(label, row, column);
      cells.hold(at, column + 4, value, `${title}: ${label}`);
      cells.hold(at, column + 5, total === 0 ? null : value / total, `${title}: share of ${label}`);
    }
  };
  const ages = ask("COMPLAINTS_AGES", tickets, now.before) as [string, number][];
  const capital = (s: string): string => s.charAt(0).toUpperCase() + s.slice(1);
  const body = ages.slice(1).filter(([l]) => !/total/i.test(l));
  panel(
    "Outstanding by age",
    2,
    body.map(([l, x]) => [capital(l.replace("-", "–")), x] as const),
  );
  const places = [
    ["Outstanding by service", "complaint_service", 3],
    ["Outstanding by contract", "contract", 3],
    ["Outstanding by employee", "agent", 3],
    ["Resolved by outcome", "resolution_type", 2],
    ["Received by channel", "channel", 1],
  ] as const;
  for (const [title, header, k] of places) {
    const column = [2, 10, 18].find((c) => has(cells, title, top, c)) as number;
    const by = ask("COMPLAINTS_BY", tickets, now.from, now.before, header) as (string | number)[][];
    const lines = by.slice(1, -1).map((r) => [capital(String(r[0])), r[k] as number] as const);
    panel(
      title,
      column,
      lines.map(([l, x]) => [l === "Not stated" ? l : String(l).toLowerCase(), x] as const),
    );
  }
}

function has(cells: ShownCells, title: string, top: number, column: number): boolean {
  try {
    cells.rowOf(title, top, column);
    return true;
  } catch {
    return false;
  }
}

/** Rows read, used and left out as DATA_CHECK says. */
function holdAccount(o: Opened): void {
  const { cells } = o;
  let row = cells.rowOf("Data quality") + 2;
  LOGS.forEach((log, i) => {
    const check = ask("DATA_CHECK", TABLES[i], log.kind === "mrr_events" ? "mrr_events" : log.kind) as RawCell[][];
    const total = (word: string): number => check.find((r) => r[0] === word)?.[1] as number;
    row = cells.rowOf(log.name, row);
    cells.hold(row, 6, total("rows read"), `${log.name} read`);
    cells.hold(row, 7, total("used"), `${log.name} used`);
    cells.hold(row, 8, total("left out"), `${log.name} left out`);
    expect(total("used") + total("left out")).toBe(total("rows read"));
  });
}

/** Start, in, out and end of customers and MRR as the movement tables say. */
function holdIdentities(o: Opened): void {
  const { cells } = o;
  const { now } = spansOf(o.grain, o.start, LOGS_BEFORE);
  const row = cells.rowOf("Customers, Subs", cells.rowOf("Data quality"));
  const table = ask("CUSTOMER_MOVEMENTS", TABLES[SUBS], now.from, now.before) as [string, number][];
  const of = (label: string): number => table.find(([l]) => l === label)?.[1] as number;
  cells.hold(row, 6, of("start"), "customers at start");
  cells.hold(row, 10, of("end"), "customers at end");
  cells.hold(row, 11, 0, "gap of customers");
}

const CASES: readonly (readonly [ReportGrain, PresetId, number, string])[] = [
  ["month", "executive", TICKETS, "channel"],
  ["quarter", "finance", SUBS, "plan"],
  ["week", "support", PAYMENTS, "form"],
  ["year", "retention", LEADS, "source"],
];

describe("every number of a report from logs is the catalogue's", { timeout: 120_000 }, () => {
  test.each(CASES)("by %s, %s", (grain, preset, source, header) => {
    const metrics = chosenFor(preset);
    const can = (id: string): boolean => metrics.some((m) => m.metric === id);
    const tiles = (PRESETS.find((p) => p.id === preset)?.tiles ?? []).filter(can).slice(0, 6);
    const { data, plan } = planned({
      sheets: SHEETS,
      now: isoDay(LOGS_BEFORE),
      spec: {
        name: "Report",
        preset,
        grain,
        sources: LOGS.map((l, i) => sourceOf(l.kind, i + 1)),
        metrics,
        tiles,
        segment: { source, header },
      },
    });
    const evaluated = evaluatePlan(plan);
    const { axis } = data;
    // The last closed period as the sheet opens, then the open one.
    for (const i of [axis.known - 2, axis.known - 1]) {
      if (i > axis.known - 2) evaluated.pick("Report", 4, 2, axis.names[i] as string);
      const cells = new ShownCells(evaluated.values("Report"));
      const o = { data, plan, cells, grain, start: axis.starts[i] as number };
      holdTable(o);
      holdTiles(o);
      holdStrip(o);
      holdSegments(o);
      holdCohorts(o);
      holdComplaints(o);
      holdAccount(o);
      holdIdentities(o);
      expect(cells.wrong.slice(0, 40)).toEqual([]);
      expect(cells.checked).toBeGreaterThan(1500);
    }
  });
});
