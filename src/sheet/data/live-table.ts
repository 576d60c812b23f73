import { a1, area, fn, formula, letters, sheetName, text } from "../formula";
import type { Grid } from "../grid";
import type { MetricData, ReportData } from "../report-data";
import type { ReportView } from "../report-view";
import { say } from "../words";
import type { SourceTable } from "../world";
import { type DataMap, LIST } from "./data-map";
import { DATA_KEY, DATE, dataLook } from "./section";

/** Where the names of the metrics stand, right of the section's title. */
const NAMES = 9;
/** Columns that one metric spills to, after the period: value, n, low, high. */
const SPILLED = ["value", "n", "low", "high"] as const;
export type Spilled = (typeof SPILLED)[number];

/** The live metrics of a source, in order. */
export function liveMetrics(data: ReportData, source: number): MetricData[] {
  return data.metrics.filter((m) => m.live && m.source === source);
}

/** Columns that the live tables need. */
export function liveWidth(data: ReportData): number {
  return Math.max(
    0,
    ...data.sources.map((_, i) => Math.max(1 + 4 * liveMetrics(data, i).length, NAMES + liveMetrics(data, i).length)),
  );
}

/** One call of the add-on's own function for all live metrics of a source: it spills from its header down. */
export function liveTable(grid: Grid, view: ReportView, source: number): void {
  const { map, data } = view;
  const first = map.live[source] as number;
  if (!first) return;
  const { language } = data.spec;
  const metrics = liveMetrics(data, source);
  const place = data.sources[source]?.place as SourceTable;
  grid.put(first - 2, 1, say("blockLive", language) + place.sheetName, DATA_KEY);
  metrics.forEach((m, k) => {
    grid.put(first - 2, NAMES + k, m.metric.log?.name ?? "", DATA_KEY);
  });
  const names = area(first - 2, NAMES, 1, metrics.length);
  const begin = map.cell(map.lists, LIST.start);
  const end = map.cell(map.lists + map.periods - 1, LIST.before);
  const call = fn("METRIC_SERIES", names, wholeTable(place), begin, end, text(data.axis.grain), fn("TRUE"));
  grid.put(first - 1, 1, formula(call), DATE);
  for (let i = 0; i < map.periods; i++) {
    grid.dress(first + i, 1, DATE);
    metrics.forEach((_, k) => {
      SPILLED.forEach((_part, p) => {
        grid.dress(first + i, 2 + 4 * k + p, dataLook("General"));
      });
    });
  }
}

/** The whole table, open at its end, so that new rows are in it. */
function wholeTable(place: SourceTable): string {
  const width = place.cells.reduce((most, row) => Math.max(most, row.length), 1);
  return `${sheetName(place.sheetName)}${a1(place.row, place.column, "both")}:$${letters(place.column + width - 1)}`;
}

/** A cell of the spilled table. */
export function liveCell(map: DataMap, data: ReportData, m: MetricData, period: number, part: Spilled): string {
  const k = liveMetrics(data, m.source).indexOf(m);
  return map.cell((map.live[m.source] as number) + period, 2 + 4 * k + SPILLED.indexOf(part));
}

/** First day after the last row of a live source, as its own cells say. */
export function liveEnd(place: SourceTable, column: number): string {
  const at = place.column + column;
  const dates = `${sheetName(place.sheetName)}${a1(place.row, at, "both")}:$${letters(at)}`;
  return `${fn("INT", fn("MAX", dates))}+1`;
}
