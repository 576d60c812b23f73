import type { CellStyle, Rectangle, Run, SheetPlan } from "../sheet/plan";
import { a1 } from "./a1";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Range = GoogleAppsScript.Spreadsheet.Range;

/** How a fresh sheet looks: what needs no call. */
const FRESH: Omit<CellStyle, "format"> = {
  size: 10,
  bold: false,
  color: "#000000",
  background: null,
  align: "left",
  vertical: "bottom",
  wrap: "overflow",
};

/** Everything of a cell's look but its number format: one call a property that is not the same as on a fresh sheet. */
export function writeStyles(sheet: Sheet, plan: SheetPlan): void {
  const range = sheet.getRange(1, 1, plan.rows, plan.columns);
  const each = <K extends keyof typeof FRESH>(
    key: K,
    one: (value: CellStyle[K]) => void,
    table: (values: CellStyle[K][][]) => void,
  ): void => {
    const used = plan.styles.map((style) => style[key]);
    if (used.every((value) => value === used[0])) {
      if (used[0] !== FRESH[key]) one(used[0] as CellStyle[K]);
      return;
    }
    table(plan.style.map((row) => row.map((k) => used[k] as CellStyle[K])));
  };
  writeTexts(range, plan);
  each(
    "background",
    (v) => range.setBackground(v),
    (t) => range.setBackgrounds(t as string[][]),
  );
  // A sheet of numbers needs no more: numbers stand right and texts left by themselves, in rows of one height.
  if (plan.role === "data") return;
  each(
    "align",
    (v) => range.setHorizontalAlignment(v),
    (t) => range.setHorizontalAlignments(t),
  );
  each(
    "vertical",
    (v) => range.setVerticalAlignment(v),
    (t) => range.setVerticalAlignments(t),
  );
  each(
    "wrap",
    (v) => range.setWrapStrategy(strategy(v)),
    (t) => range.setWrapStrategies(t.map((row) => row.map(strategy))),
  );
}

/** Size, weight and colour of every text in one call. */
function writeTexts(range: Range, plan: SheetPlan): void {
  const styles = plan.styles.map(({ size, bold, color }) =>
    SpreadsheetApp.newTextStyle().setFontSize(size).setBold(bold).setForegroundColor(color).build(),
  );
  range.setTextStyles(plan.style.map((row) => row.map((k) => styles[k] as GoogleAppsScript.Spreadsheet.TextStyle)));
}

function strategy(wrap: CellStyle["wrap"]): GoogleAppsScript.Spreadsheet.WrapStrategy {
  const { CLIP, OVERFLOW, WRAP } = SpreadsheetApp.WrapStrategy;
  return wrap === "clip" ? CLIP : wrap === "wrap" ? WRAP : OVERFLOW;
}

/** One call a distinct border; a sheet of numbers is told apart by its bold heads alone. */
export function writeBorders(sheet: Sheet, plan: SheetPlan): void {
  if (plan.role === "data") return;
  for (const { edge, weight: thick, color, ranges } of plan.borders) {
    if (ranges.length === 0) continue;
    const style = thick === "medium" ? SpreadsheetApp.BorderStyle.SOLID_MEDIUM : SpreadsheetApp.BorderStyle.SOLID;
    const [top, bottom] = edge === "top" ? [true, null] : [null, true];
    sheet.getRangeList(ranges.map(notation)).setBorder(top, null, bottom, null, null, null, color, style);
  }
}

/**
 * Merges, on cells that are still empty. The first of a size is made; those that follow it in a row at one
 * distance are copies of it: a paste into a multiple of its source fills it.
 */
export function writeMerges(sheet: Sheet, plan: SheetPlan): void {
  const rows: Record<string, Rectangle[]> = {};
  for (const merge of plan.merges) {
    const key = `${merge[0]} ${merge[2]} ${merge[3]}`;
    rows[key] = [...(rows[key] ?? []), merge];
  }
  const made: Record<string, Rectangle> = {};
  // The shortest rows first: what they make is copied to the longest.
  for (const merges of Object.values(rows).sort((a, b) => a.length - b.length)) {
    merges.sort((a, b) => a[1] - b[1]);
    const [top, left, height, width] = merges[0] as Rectangle;
    const step = merges[1] ? merges[1][1] - left : width;
    const seed = made[`${height} ${width}`];
    const regular = merges.every((merge, k) => merge[1] === left + k * step);
    if (seed && regular && merges.length > 1 && left + merges.length * step - 1 <= plan.columns) {
      const source = rangeOf(sheet, [seed[0], seed[1], height, step]);
      source.copyTo(rangeOf(sheet, [top, left, height, merges.length * step]));
      continue;
    }
    for (const merge of merges) {
      rangeOf(sheet, merge).merge();
      made[`${height} ${width}`] ??= merge;
    }
  }
}

/** Widths, frozen rows, gridlines. A sheet of numbers keeps those of a fresh one. */
export function writeFrame(sheet: Sheet, plan: SheetPlan): void {
  if (plan.role === "data") return;
  writeWidths(sheet, plan);
  if (plan.frozenRows > 0) sheet.setFrozenRows(plan.frozenRows);
  if (!plan.gridlines) sheet.setHiddenGridlines(true);
}

function widthsOf(plan: SheetPlan): number[] {
  const widths: number[] = [];
  for (const { start, count, px } of plan.columnWidths) for (let k = 0; k < count; k++) widths[start - 1 + k] = px;
  return widths;
}

/**
 * Column widths. A pattern that repeats (the six groups of a summary) is set once and pasted, twice as
 * wide each time; single columns that differ follow.
 */
function writeWidths(sheet: Sheet, plan: SheetPlan): void {
  const widths = widthsOf(plan);
  const { start, size, count } = repetition(widths);
  const set: number[] = [];
  const paint = (from: number, until: number, want: readonly number[]): void => {
    const base = mostOf(want.slice(from, until));
    if (base === null) return;
    sheet.setColumnWidths(from + 1, until - from, base);
    for (let c = from; c < until; c++) set[c] = base;
  };
  paint(0, widths.length, widths);
  fillRuns(sheet, widths, set, start, start + size);
  const { PASTE_COLUMN_WIDTHS } = SpreadsheetApp.CopyPasteType;
  for (let done = 1; done < count; ) {
    const copied = Math.min(done, count - done);
    const source = rangeOf(sheet, [1, start + 1, 1, copied * size]);
    source.copyTo(rangeOf(sheet, [1, start + 1 + done * size, 1, copied * size]), PASTE_COLUMN_WIDTHS, false);
    for (let c = 0; c < copied * size; c++) set[start + done * size + c] = set[start + c] as number;
    done += copied;
  }
  fillRuns(sheet, widths, set, 0, widths.length);
}

/** Sets what is still missing, a run of one width a call. */
function fillRuns(sheet: Sheet, want: readonly number[], set: number[], from: number, until: number): void {
  for (let c = from; c < until; ) {
    let end = c;
    while (end < until && want[end] === want[c] && apart(set[end], want[end] as number)) end++;
    if (end > c) {
      sheet.setColumnWidths(c + 1, end - c, want[c] as number);
      for (let k = c; k < end; k++) set[k] = want[k] as number;
    }
    c = Math.max(end, c + 1);
  }
}

/** A few pixels at an edge are not worth a call. */
function apart(have: number | undefined, want: number): boolean {
  return have === undefined || Math.abs(have - want) > 4;
}

/** The pattern of widths that covers most columns when repeated; its last repeat may end otherwise. */
function repetition(widths: readonly number[]): { start: number; size: number; count: number } {
  let best = { start: 0, size: widths.length, count: 1 };
  let covered = 0;
  for (let size = 2; size <= 6; size++) {
    for (let start = 0; start + 2 * size <= widths.length; start++) {
      let end = start + size;
      while (end < widths.length && widths[end] === widths[end - size]) end++;
      const count = Math.min(Math.ceil((end - start) / size), Math.floor((widths.length - start) / size));
      if (count < 3 || count * size <= covered) continue;
      covered = count * size;
      best = { start, size, count };
    }
  }
  return best;
}

function mostOf(values: readonly number[]): number | null {
  const counts: Record<number, number> = {};
  for (const v of values) counts[v] = (counts[v] ?? 0) + 1;
  let best: number | null = null;
  for (const v of values) if (best === null || (counts[v] as number) > (counts[best] as number)) best = v;
  return best;
}

/** Charts and row heights cost a call each: where there are fewer charts there are more heights. */
const MOST_CHARTS_AND_HEIGHTS = 9;
const DEFAULT_HEIGHT = 21;

/** The rows that are given a height. Rows grow with their text; what no text gives is the room that fills a printed page. */
export function heightsOf(plan: SheetPlan): Run[] {
  const away = (px: number): number => Math.abs(px - DEFAULT_HEIGHT);
  return plan.rowHeights
    .filter((run) => run.px > 2 * DEFAULT_HEIGHT)
    .sort((a, b) => away(b.px) * b.count - away(a.px) * a.count)
    .slice(0, Math.max(0, MOST_CHARTS_AND_HEIGHTS - plan.charts.length));
}

/** Sets them, and takes away those of the former plan that are no more. */
export function writeHeights(sheet: Sheet, runs: readonly Run[], former: readonly Run[] = []): void {
  const same = (a: Run) => (b: Run) => a.start === b.start && a.count === b.count && a.px === b.px;
  for (const run of former) if (!runs.some(same(run))) sheet.setRowHeights(run.start, run.count, DEFAULT_HEIGHT);
  for (const run of runs) if (!former.some(same(run))) sheet.setRowHeightsForced(run.start, run.count, run.px);
}

export function rangeOf(sheet: Sheet, [row, column, rows, columns]: Rectangle): Range {
  return sheet.getRange(row, column, rows, columns);
}

function notation([row, column, rows, columns]: Rectangle): string {
  return a1({ row, column, rows, columns });
}
