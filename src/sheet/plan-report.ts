import { SHOWN } from "./axis";
import { bestInClass } from "./blocks/best-in-class";
import { cohorts } from "./blocks/cohorts";
import { complaints } from "./blocks/complaints";
import { dataQuality } from "./blocks/data-quality";
import { definitions } from "./blocks/definitions";
import { header } from "./blocks/header";
import { lastPeriods } from "./blocks/last-periods";
import { metricTable } from "./blocks/metric-table";
import { segments } from "./blocks/segments";
import { tiles } from "./blocks/tiles";
import { trends } from "./blocks/trends";
import { wideCharts } from "./blocks/wide-charts";
import { CELLS, SUMMARY_COLUMNS } from "./cells";
import { currencyOf } from "./currency";
import { DataMap } from "./data/data-map";
import { dataSheet } from "./data/data-sheet";
import { withUnit } from "./data/metric-block";
import { mirrorRows } from "./data/table-inputs";
import { Grid } from "./grid";
import { type HistoryRow, historySheet } from "./history";
import { displayOf, signsOf } from "./number-format";
import { keepTogether } from "./page-breaks";
import type { Plan, Run, SheetPlan } from "./plan";
import type { MetricData, ReportData } from "./report-data";
import type { ReportView, Shown } from "./report-view";
import type { SheetNames } from "./world";

const MOST_TILES = 6;

/** Writes a block from a row on, its gap row first, and gives the first row after it. */
type Block = (grid: Grid, view: ReportView, row: number) => number;
const BLOCKS: readonly Block[] = [
  trends,
  metricTable,
  lastPeriods,
  segments,
  wideCharts,
  cohorts,
  complaints,
  bestInClass,
];

/** Lays a computed report out: the data sheet, the summary over it, and what changed since the history that stands. */
export function planReport(data: ReportData, names: SheetNames, history: readonly HistoryRow[] = []): Plan {
  const view = viewOf(data, names);
  // The summary first: what it wants said by the data sheet is collected while it is laid out.
  const summary = summarySheet(view);
  const sheets = [dataSheet(view), summary];
  if (names.history !== undefined) sheets.push(historySheet(data, names.history, history));
  return { sheets };
}

function viewOf(data: ReportData, names: SheetNames): ReportView {
  const { language } = data.spec;
  const tileIndices = data.spec.tiles
    .map((id) => data.metrics.findIndex((m) => m.metric.id === id))
    .filter((i) => i >= 0)
    .slice(0, MOST_TILES);
  const mirrors = data.sources.map((s) => (s.table ? mirrorRows(s.table, data.axis) : 0));
  const map = new DataMap(data, names, SHOWN, mirrors, tileIndices.length);
  const families: { family: MetricData["metric"]["family"]; metrics: number[] }[] = [];
  data.metrics.forEach((m, i) => {
    const known = families.find((f) => f.family === m.metric.family);
    if (known) known.metrics.push(i);
    else families.push({ family: m.metric.family, metrics: [i] });
  });
  const shown = data.metrics.map((m): Shown => {
    const display = displayOf(m.metric.unit, largest(m), currencyOf(data, m), language);
    const label = m.metric.label[language];
    return { name: withUnit(m.metric.label, display.unit, m.metric.direction === "down", language), label, display };
  });
  const revenue = data.metrics.findIndex((m) => m.metric.id === "revenue");
  const money = shown[revenue]?.display ?? displayOf("money", 0, "", language);
  const signs = signsOf(data.world.locale);
  const facts: (string | number)[] = [];
  return {
    data,
    map,
    shown,
    tiles: tileIndices,
    families,
    facts,
    fact: (cell, from = "summary") => map.cell(map.facts + facts.push(cell) - 1, 1, from === "summary"),
    mayBeOpen: data.end < (data.axis.starts[data.axis.known] ?? data.axis.end),
    thousands: signs.thousands,
    decimal: signs.decimal,
    moneyLevel: money.level,
    moneyUnit: money.unit,
  };
}

/** The largest value that will stand in a column: of the periods, the years to date, the target. */
function largest(m: MetricData): number {
  let most = Math.abs(m.chosen.target ?? 0);
  for (const r of m.rows) {
    for (const x of [r.now?.value, r.year?.value, r.toDate, r.toDateBefore]) {
      if (x !== null && x !== undefined && Math.abs(x) > most) most = Math.abs(x);
    }
  }
  return most;
}

function summarySheet(view: ReportView): SheetPlan {
  const grid = new Grid(SUMMARY_COLUMNS);
  const starts: number[] = [];
  const place = (block: Block, row: number): number => {
    const next = block(grid, view, row);
    if (next > row) starts.push(row);
    return next;
  };
  let row = tiles(grid, view);
  for (const block of BLOCKS) row = place(block, row);
  starts.push(row);
  const quality = dataQuality(grid, view, row);
  header(grid, view, quality.outcomes);
  starts.push(quality.next);
  row = definitions(grid, view, quality.next);
  keepTogether(grid, starts, row);
  grid.height(row, 16);
  return grid.plan("summary", view.map.names.summary, {
    columnWidths: columnWidths(),
    frozenRows: 5,
    gridlines: false,
    unprotected: [
      [CELLS.period.row, CELLS.period.column, 1, 3],
      [CELLS.comparison.row, CELLS.comparison.column, 1, 3],
    ],
    named: [],
  });
}

/** A gap of 12 and three of 64, six times; and what is right of them. One pattern, so that it is pasted in few calls. */
function columnWidths(): Run[] {
  const out: Run[] = [];
  for (let group = 0; group < 6; group++) {
    out.push({ start: 1 + 4 * group, count: 1, px: 12 }, { start: 2 + 4 * group, count: 3, px: 64 });
  }
  out.push({ start: SUMMARY_COLUMNS, count: 1, px: 64 });
  return out;
}
