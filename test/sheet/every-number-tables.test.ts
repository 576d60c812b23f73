import { describe, expect, test } from "vitest";
import type { Metric } from "../../src/core/define";
import { MetricError } from "../../src/core/errors";
import { functionsOf } from "../../src/core/functions-of";
import type { DayCell, Input, RawCell, RawTable } from "../../src/core/inputs";
import { METRICS } from "../../src/core/metrics";
import { dayOf, isoDay, shift, startOf } from "../../src/core/period";
import type { PlainCell } from "../../src/local/headless";
import type { ReportGrain } from "../../src/sheet/axis";
import { aggregationOf, measuresOf } from "../../src/sheet/measure";
import type { NumberPlan, Plan, SheetPlan } from "../../src/sheet/plan";
import { PRESETS } from "../../src/sheet/presets";
import type { ChosenMetric, PresetId } from "../../src/sheet/report";
import type { MetricData, ReportData } from "../../src/sheet/report-data";
import { testContext } from "../context";
import { Seeded } from "../generators/seeded";
import { ask } from "./by-catalogue";
import { evaluatePlan } from "./evaluate-plan";
import { planned, rawTable, sourceOf } from "./open-plan";
import { type Estimated, holdRow, ShownCells } from "./shown-cells";

const MEASURES = measuresOf(METRICS);
/** Parts of some whole: small, so that no share passes 1. */
const PARTS =
  /lost|reactivated|came back|converted|referred|referral|resolved at first|cannot|escalated|reopened|abandoned|short|breached|beyond|upheld|responses|positive|inactive|pending|not decided|new customers|contraction|churned MRR|won/;

/** A month (or week) a row, a column for every measure that some metric takes, under its own name. */
function wholeTable(grain: "month" | "week", rows: number, last: number): PlainCell[][] {
  const r = new Seeded(11);
  const header = [grain === "month" ? "Month" : "Week", ...MEASURES.map((m) => m.id)];
  const lines = Array.from({ length: rows }, (_, i): PlainCell[] => {
    const label = isoDay(shift(grain, last, i + 1 - rows));
    return [label, ...MEASURES.map((m, k) => cellOf(m.input, m.id, r, i, k))];
  });
  return [header, ...lines];
}

/** As people type it: what goes out with a minus, amounts as texts with a currency sign. */
function typed(rows: readonly (readonly PlainCell[])[]): PlainCell[][] {
  const at = (id: string): number => MEASURES.findIndex((m) => m.id === id) + 1;
  return rows.map((row, i) =>
    row.map((cell, k) => {
      if (i === 0 || typeof cell !== "number") return cell;
      if (k === at("contraction MRR") || k === at("investments")) return -cell;
      return k === at("cash out") ? `€ ${cell}` : k === at("churned MRR") ? `-${cell} €` : cell;
    }),
  );
}

function cellOf(input: Input<unknown>, id: string, r: Seeded, row: number, k: number): PlainCell {
  // A gap here and there, and a month in which nothing happened.
  if ((row * 7 + k) % 97 === 0) return null;
  if (input.kind === "share") return (1 + r.below(30)) / 100;
  if (id === "cases" && row === 4) return 0;
  if (id === "churned MRR") return r.below(60) + 1 / 2;
  if (PARTS.test(id)) return r.below(60);
  return 200 + r.below(400);
}

/** What a measure is over the lines of a span, and which lines those are. */
class Totals {
  readonly starts: readonly number[];
  private readonly rows: RawTable;
  private readonly grain: "month" | "week";

  constructor(rows: RawTable, grain: "month" | "week") {
    this.rows = rows.slice(1);
    this.grain = grain;
    this.starts = this.rows.map((row) => (row[0] as DayCell).serial);
  }

  /** A measure in a period, or over periods one after the other, as its kind adds up. */
  of(id: string, periods: readonly number[], grain: ReportGrain): number | null {
    const k = MEASURES.findIndex((m) => m.id === id);
    const input = MEASURES[k]?.input as Input<unknown>;
    const how = aggregationOf(input, id);
    const each = periods.map((p) => this.inOne(k, how, p, grain));
    if (periods.length === 1) return each[0] ?? null;
    if (how === "first") return each[0] ?? null;
    if (how === "last") return each[each.length - 1] ?? null;
    return how === "none" ? null : together(each, how);
  }

  private inOne(k: number, how: string, period: number, grain: ReportGrain): number | null {
    const at = this.starts.map((s, i) => (startOf(grain, s) === period ? i : -1)).filter((i) => i >= 0);
    const values = at.map((i) => (this.rows[i]?.[k + 1] ?? null) as number | null);
    if (grain === this.grain) return values[0] ?? null;
    if (how === "first") return values[0] ?? null;
    if (how === "last") return values[values.length - 1] ?? null;
    return how === "none" ? null : together(values, how);
  }
}

function together(values: readonly (number | null)[], how: string): number | null {
  const filled = values.filter((v): v is number => v !== null);
  const sum = filled.reduce((a, b) => a + b, 0);
  return filled.length === 0 ? null : how === "mean" ? sum / filled.length : sum;
}

/** Metrics whose number a table holds as it is. */
const HELD: Readonly<Record<string, string>> = {
  revenue: "revenue",
  "new-customers": "new customers",
  "active-customers": "customers at end",
  mrr: "MRR at end",
  "complaints-received": "complaints",
  "complaints-escalated": "complaints escalated",
};

/** A metric over periods of the table, by the catalogue's scalar function, with its interval by RATE_CI or COUNT_CI. */
function byScalar(
  metric: Metric,
  totals: Totals,
  periods: readonly number[],
  previous: readonly number[],
  grain: ReportGrain,
): Estimated | null {
  const held = HELD[metric.id];
  if (held !== undefined) return counted(metric, totals.of(held, periods, grain));
  const call = functionsOf(metric).find((f) => f.name === metric.scalar?.name) as ReturnType<
    typeof functionsOf
  >[number];
  const values: Record<string, unknown> = {};
  const refs: Record<string, string> = {};
  for (const [name, input] of Object.entries(call.inputs)) {
    const isMeasure = MEASURES.some((m) => m.id === input.label.en);
    const before = name === "previous" && !isMeasure ? (call.inputs["current"]?.label.en as string) : null;
    const value = before
      ? totals.of(before, previous, grain)
      : isMeasure
        ? totals.of(input.label.en, periods, grain)
        : null;
    if (value === null && (isMeasure || before)) return null;
    values[name] = value ?? input.fallback;
    refs[name] = `(${values[name]})`;
  }
  const value = orNull(() => call.compute(values, testContext()) as number | null);
  if (value === null || metric.interval !== "wilson") return counted(metric, value);
  const native = metric.scalar?.native?.(refs as never) as { numerator: string; denominator: string };
  const [k, n] = [arithmetic(native.numerator), arithmetic(native.denominator)];
  const ci = k >= 0 && k <= n ? (ask("RATE_CI", k, n) as [number, number]) : [null, null];
  return { value, n, low: ci[0], high: ci[1] };
}

function counted(metric: Metric, value: number | null): Estimated | null {
  if (value === null) return null;
  const ci = metric.interval === "poisson" ? (ask("COUNT_CI", value) as [number, number]) : [null, null];
  return { value, n: value, low: ci[0], high: ci[1] };
}

function orNull<T>(body: () => T): T | null {
  try {
    return body();
  } catch (error) {
    if (error instanceof MetricError) return null;
    throw error;
  }
}

/** Sums and differences in brackets. */
function arithmetic(expression: string): number {
  let text = expression.replace(/\s/g, "");
  for (;;) {
    const inner = /\(([^()]*)\)/.exec(text);
    if (!inner) break;
    text = text.slice(0, inner.index) + sum(inner[1] as string) + text.slice(inner.index + inner[0].length);
  }
  return sum(text);
}

function sum(text: string): number {
  return (text.replace(/--/g, "+").match(/[-+]?[\d.]+/g) ?? []).reduce((a, term) => a + Number(term), 0);
}

interface Opened {
  readonly data: ReportData;
  readonly plan: Plan;
  readonly cells: ShownCells;
  readonly grain: ReportGrain;
  readonly at: number;
  readonly totals: Totals;
}

const summaryOf = (plan: Plan): SheetPlan => plan.sheets.find((s) => s.role === "summary") as SheetPlan;

function tableRows({ data, plan }: Opened): [MetricData, number][] {
  const isOwn = (n: NumberPlan): boolean => n.range[1] === 6 && n.range[3] === 1 && n.period.of === "chosen";
  const rows = summaryOf(plan).numbers.filter((n) => isOwn(n) && (n.period as { back: number }).back === 0);
  const families = data.metrics.map((m) => m.metric.family).filter((f, i, all) => all.indexOf(f) === i);
  const ordered = families.flatMap((f) => data.metrics.filter((m) => m.metric.family === f && m.form !== "none"));
  expect(rows.length).toBe(ordered.length);
  return ordered.map((m, i) => [m, rows[i]?.range[0] as number]);
}

/** A metric in the i-th period of the axis. */
function inPeriod(o: Opened, metric: Metric, i: number): Estimated | null {
  const { starts } = o.data.axis;
  if (i < 0) return null;
  const previous = i > 0 ? [starts[i - 1] as number] : [];
  if (previous.length === 0 && metric.id === "growth-rate") return null;
  return byScalar(metric, o.totals, [starts[i] as number], previous, o.grain);
}

function yearBack(o: Opened, i: number): number {
  const { starts } = o.data.axis;
  if (o.grain === "week") return starts.indexOf((starts[i] as number) - 364);
  const months = { month: -12, quarter: -4, year: -1 }[o.grain];
  return starts.indexOf(shift(o.grain, starts[i] as number, months));
}

function holdTable(o: Opened, isOpen: boolean): void {
  for (const [m, row] of tableRows(o)) {
    const now = inPeriod(o, m.metric, o.at);
    holdRow(
      o.cells,
      row,
      {
        what: m.metric.id,
        unit: m.metric.unit,
        now,
        previous: isOpen ? null : inPeriod(o, m.metric, o.at - 1),
        year: isOpen ? null : inPeriod(o, m.metric, yearBack(o, o.at)),
        target: 1 / 2,
        counted: m.interval !== "none",
        within: m.interval === "poisson" ? 5e-8 : 1e-9,
      },
      o.grain !== "year",
    );
  }
}

const STRIP = [6, 7, 8, 10, 11, 12, 14, 15, 16, 18, 19, 20, 22];

/** The strip of the last periods and the year to date: the first of the year for a start, the last for an end. */
function holdStrip(o: Opened): void {
  const { cells, data, grain } = o;
  const { axis } = data;
  const words = { week: "weeks", month: "months", quarter: "quarters", year: "years" };
  let row = cells.rowOf(`Last 13 ${words[grain]}`) + 1;
  for (const id of data.spec.tiles) {
    row++;
    const { metric } = data.metrics.find((x) => x.metric.id === id) as MetricData;
    STRIP.forEach((column, k) => {
      cells.hold(row, column, inPeriod(o, metric, o.at + k - 12)?.value ?? null, `${id} in the strip, ${12 - k} back`);
    });
    if (grain === "year") continue;
    const toDate = (i: number): number | null => {
      if (i < 0) return null;
      if (metric.rollup === "last") return inPeriod(o, metric, i)?.value ?? null;
      const from = axis.yearStart[i] as number;
      const periods = axis.starts.slice(from, i + 1);
      return byScalar(metric, o.totals, periods, [], grain)?.value ?? null;
    };
    cells.hold(row, 23, toDate(o.at), `${id} year to date`);
    cells.hold(row, 24, toDate(yearBack(o, o.at)), `${id} year to date before`);
  }
}

const LAST = { month: dayOf(2025, 11, 1), week: dayOf(2025, 11, 24) };

const CASES: readonly (readonly [ReportGrain, PresetId])[] = [
  ["month", "everything"],
  ["quarter", "executive"],
  ["year", "retention"],
  ["week", "support"],
];

describe("every number of a report from totals is the catalogue's", { timeout: 120_000 }, () => {
  test.each(CASES)("by %s, %s", (grain, preset) => {
    const own = grain === "week" ? "week" : "month";
    const rows = wholeTable(own, own === "month" ? 30 : 60, LAST[own]);
    const columns = Object.fromEntries(MEASURES.map((m, k) => [m.id, k + 1]));
    const first = PRESETS.find((p) => p.id === preset)?.metrics ?? [];
    // A year of weeks is long: there the preset's own metrics must do.
    const ids = grain === "week" ? first : [...first, ...METRICS.map((m) => m.id)];
    const metrics = ids
      .filter((id, i, all) => all.indexOf(id) === i)
      .map(
        (metric): ChosenMetric => ({ metric, method: "", sources: [0], target: 1 / 2, benchmark: null, best: null }),
      );
    const given = {
      sheets: { Totals: typed(rows) },
      now: "2025-12-13",
      spec: { name: "Report", preset, grain, sources: [{ ...sourceOf("periods"), columns }], metrics },
    };
    const can = planned(given).data.metrics.filter((m) => m.form === "table");
    expect(can.length).toBeGreaterThan(grain === "week" ? 12 : 45);
    const tiles = (PRESETS.find((p) => p.id === preset)?.tiles ?? [])
      .filter((id) => can.some((m) => m.metric.id === id))
      .slice(0, 6);
    const { data, plan } = planned({ ...given, spec: { ...given.spec, tiles } });
    const evaluated = evaluatePlan(plan, { Totals: rawTable(typed(rows)) });
    const totals = new Totals(rawTable(rows) as RawCell[][], own);
    const { axis } = data;
    const isLastOpen = grain === "quarter" || grain === "year";
    const shown = isLastOpen ? [axis.known - 2, axis.known - 1] : [axis.known - 1, 0];
    for (const [k, at] of shown.entries()) {
      if (k > 0) evaluated.pick("Report", 4, 2, axis.names[at] as string);
      const cells = new ShownCells(evaluated.values("Report"));
      const o = { data, plan, cells, grain, at, totals };
      holdTable(o, isLastOpen && at === axis.known - 1);
      holdStrip(o);
      expect(cells.wrong.slice(0, 40)).toEqual([]);
      expect(cells.checked).toBeGreaterThan(grain === "week" ? 200 : 600);
    }
  });
});
