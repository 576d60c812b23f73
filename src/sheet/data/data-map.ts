import { thirds } from "../cohort-series";
import { a1, area, fn, sheetName } from "../formula";
import type { PanelData } from "../panel-series";
import type { ReportData } from "../report-data";
import type { SheetNames } from "../world";

/** Columns of a metric's block on the data sheet, from 1. */
export const COL = {
  period: 1,
  value: 2,
  numerator: 3,
  denominator: 4,
  n: 5,
  low: 6,
  high: 7,
  previous: 9,
  previousLow: 10,
  previousHigh: 11,
  year: 12,
  yearLow: 13,
  yearHigh: 14,
  toDate: 15,
  toDateBefore: 16,
} as const;

/** Columns of the table of the chosen period, one row a metric. */
export const NOW = {
  label: 1,
  value: 2,
  n: 3,
  low: 4,
  high: 5,
  previous: 6,
  year: 7,
  previousNoise: 9,
  yearNoise: 10,
  status: 11,
  cases: 12,
  off: 13,
  toDate: 14,
  toDateBefore: 15,
  target: 16,
} as const;

/** Columns of the lists. */
export const LIST = {
  start: 1,
  before: 2,
  name: 3,
  medium: 4,
  short: 5,
  yearBack: 6,
  choice: 9,
  comparison: 10,
  previousMedium: 11,
  yearMedium: 12,
  previousName: 13,
  yearName: 14,
  previousShort: 15,
  yearShort: 16,
} as const;

/** Columns of the segments: one row a period and segment, then as many columns a metric. */
export const SEGMENT = { period: 1, name: 2, count: 3, first: 9 } as const;
export const SEGMENT_PARTS = ["value", "n", "previous", "year", "previousNoise", "yearNoise"] as const;
export type SegmentPart = (typeof SEGMENT_PARTS)[number];

/** Columns of the bars: sorted, then as they come with what breaks a tie. */
export const BARS = { name: 1, value: 2, year: 3, ownValue: 4, ownYear: 5, rank: 6 } as const;

/** Columns of a trend. */
export const TREND = { position: 1, label: 2, current: 3, year: 4, target: 5, open: 6 } as const;

/** Parameters and words, one row each, in this order. */
export const PARAMETERS = [
  "chosen",
  "previous",
  "year",
  "open",
  "reach",
  "last",
  "closed",
  "days",
  "ofDays",
  "compare",
  "decimal",
  "thousands",
  "tolerance",
  "z",
  "zSquared",
  "status1",
  "status2",
  "status3",
  "status4",
  "status5",
  "status6",
  "status7",
  "dash",
] as const;
export type Parameter = (typeof PARAMETERS)[number];

export const FIRST_ROW = 5;
export const DATA_COLUMNS = 16;

/** Ages 0 to 12 of the cohort curves, then the two parts that their message compares. */
export const CURVE_AGES = 13;
const CURVE_ROWS = CURVE_AGES + 2;
/** Columns of a cohort, then one an age. */
export const COHORT = { start: 1, size: 2, age: 3 } as const;

/** Counts whose bounds stand in a table: 0 to 50; larger ones are computed. */
export const POISSON_ROWS = 51;
/** Columns of the bounds, and of the terms that larger counts are computed from: one row an end. */
export const POISSON = { count: 1, low: 2, high: 3, term: 9 } as const;

/** The tables of counts by category: ages and panels of complaints, then money by form. */
export function panelsOf(data: ReportData): PanelData[] {
  const panels = data.complaints ? [...data.complaints.panels] : [];
  if (data.complaints?.ages) panels.unshift(data.complaints.ages);
  return data.forms ? [...panels, data.forms] : panels;
}

/** Column of the k-th measure or category after the first `first`, clear of the gap between the halves. */
export function clearColumn(first: number, k: number): number {
  const column = first + k;
  return first < GAP_COLUMN && column >= GAP_COLUMN ? column + 1 : column;
}
const GAP_COLUMN = 8;

/** Where everything stands on the data sheet. Rows are first rows of data, under title and head. */
export class DataMap {
  readonly metrics: number[] = [];
  readonly now: number;
  readonly trends: number[] = [];
  readonly inputs: number[] = [];
  readonly mirrors: number[] = [];
  /** The live call of each source. */
  readonly live: number[] = [];
  readonly segments: number;
  /** Tables of counts by category, in the order of {@link panelsOf}. */
  readonly panels: number[] = [];
  readonly movement: number;
  readonly identities: number[] = [];
  /** Periods of a stacked chart. */
  readonly stack: number;
  readonly cohorts: number;
  /** Segments of the first metric by value, for the bars. */
  readonly bars: number;
  /** Ages of the cohort curves. */
  readonly curves: number;
  /** Exact bounds of small counts, where a table gives counts. */
  readonly poisson: number;
  readonly parameters: number;
  readonly lists: number;
  /** What changes with every refresh and is no number of a metric: the summary shows it from here. Grows down. */
  readonly facts: number;
  readonly periods: number;
  readonly names: SheetNames;

  constructor(data: ReportData, names: SheetNames, trendRows: number, mirrorRows: readonly number[], tiles: number) {
    this.names = names;
    this.periods = data.axis.starts.length;
    let row = FIRST_ROW;
    // Title, head, rows, one blank row.
    const take = (rows: number): number => {
      const first = row + 2;
      row = first + rows + 1;
      return first;
    };
    for (const m of data.metrics) {
      this.metrics.push(m.form === "none" ? 0 : take(this.periods));
    }
    this.now = take(data.metrics.length);
    for (let t = 0; t < tiles; t++) this.trends.push(take(trendRows));
    data.sources.forEach((s, i) => {
      this.live[i] = data.metrics.some((m) => m.live && m.source === i) ? take(this.periods) : 0;
      this.inputs[i] = s.table ? take(this.periods) : 0;
      this.mirrors[i] = s.table ? take(mirrorRows[i] as number) : 0;
    });
    this.segments = data.segments ? take(data.segments.segments.length * this.periods) : 0;
    panelsOf(data).forEach((_, i) => {
      this.panels[i] = take(this.periods);
    });
    this.movement = data.complaints?.movement ? take(this.periods) : 0;
    data.identities.forEach((identity, i) => {
      this.identities[i] = identity.measures ? 0 : take(this.periods);
    });
    this.stack = data.forms ? take(trendRows) : 0;
    this.bars = data.segments ? take(data.segments.segments.length) : 0;
    this.cohorts = data.cohorts ? take(data.cohorts.starts.length) : 0;
    this.curves = data.cohorts && thirds(data.cohorts).length > 0 ? take(CURVE_ROWS) : 0;
    const counts = data.metrics.some((m) => m.form === "table" && m.interval === "poisson");
    this.poisson = counts ? take(POISSON_ROWS) : 0;
    this.parameters = take(PARAMETERS.length);
    this.lists = take(this.periods);
    this.facts = take(0);
  }

  /** A cell of the data sheet, for a formula on it or, with `outside`, on another sheet. */
  cell(row: number, column: number, outside = false): string {
    return (outside ? sheetName(this.names.data) : "") + a1(row, column, "both");
  }

  area(row: number, column: number, rows: number, outside = false): string {
    return (outside ? sheetName(this.names.data) : "") + area(row, column, rows, 1);
  }

  parameter(name: Parameter, outside = false): string {
    return this.cell(this.parameters + PARAMETERS.indexOf(name), 2, outside);
  }

  list(column: number, outside = false): string {
    return this.area(this.lists, column, this.periods, outside);
  }

  nowCell(metric: number, column: number, outside = false): string {
    return this.cell(this.now + metric, column, outside);
  }

  nowArea(metrics: number, column: number, outside = false): string {
    return this.area(this.now, column, Math.max(1, metrics), outside);
  }

  /** The words of a status code, for the summary; nothing for 0. */
  statusWord(code: string): string {
    const words = this.area(this.parameters + PARAMETERS.indexOf("status1"), 2, 7, true);
    return fn("IF", `${code}=0`, '""', fn("INDEX", words, code));
  }

  /** The signs of numbers as other sheets refer to them. */
  outside(): { parameter(name: "decimal" | "thousands"): string } {
    return { parameter: (name) => this.parameter(name, true) };
  }

  /** A cell of the summary, for a formula of the data sheet. */
  summary(row: number, column: number): string {
    return sheetName(this.names.summary) + a1(row, column, "both");
  }
}
