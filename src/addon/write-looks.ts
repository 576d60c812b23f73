import type { CellStyle, Rectangle, SheetPlan } from "../sheet/plan";
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
  each(
    "size",
    (v) => range.setFontSize(v),
    (t) => range.setFontSizes(t),
  );
  each(
    "bold",
    (v) => range.setFontWeight(weight(v)),
    (t) => range.setFontWeights(t.map((row) => row.map(weight))),
  );
  each(
    "color",
    (v) => range.setFontColor(v),
    (t) => range.setFontColors(t),
  );
  each(
    "background",
    (v) => range.setBackground(v),
    (t) => range.setBackgrounds(t as string[][]),
  );
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

function weight(bold: boolean): "bold" | "normal" {
  return bold ? "bold" : "normal";
}

function strategy(wrap: CellStyle["wrap"]): GoogleAppsScript.Spreadsheet.WrapStrategy {
  const { CLIP, OVERFLOW, WRAP } = SpreadsheetApp.WrapStrategy;
  return wrap === "clip" ? CLIP : wrap === "wrap" ? WRAP : OVERFLOW;
}

/** One call a distinct border. */
export function writeBorders(sheet: Sheet, plan: SheetPlan): void {
  for (const { edge, weight: thick, color, ranges } of plan.borders) {
    if (ranges.length === 0) continue;
    const style = thick === "medium" ? SpreadsheetApp.BorderStyle.SOLID_MEDIUM : SpreadsheetApp.BorderStyle.SOLID;
    const [top, bottom] = edge === "top" ? [true, null] : [null, true];
    sheet.getRangeList(ranges.map(notation)).setBorder(top, null, bottom, null, null, null, color, style);
  }
}

/**
 * Merges, on cells that are still empty. Merges of one size that repeat at one distance in a row are made
 * once and copied: a paste into a multiple of its source fills it.
 */
export function writeMerges(sheet: Sheet, plan: SheetPlan): void {
  const rows: Record<string, Rectangle[]> = {};
  for (const merge of plan.merges) {
    const key = `${merge[0]} ${merge[2]} ${merge[3]}`;
    rows[key] = [...(rows[key] ?? []), merge];
  }
  for (const merges of Object.values(rows)) {
    merges.sort((a, b) => a[1] - b[1]);
    const [first, second] = merges as [Rectangle, Rectangle?];
    rangeOf(sheet, first).merge();
    if (!second) continue;
    const step = second[1] - first[1];
    const regular = merges.every((merge, k) => merge[1] === first[1] + k * step);
    const last = first[1] + merges.length * step - 1;
    if (!regular || merges.length === 2 || last > plan.columns + step) {
      for (const merge of merges.slice(1)) rangeOf(sheet, merge).merge();
      continue;
    }
    const source = rangeOf(sheet, [first[0], first[1], first[2], step]);
    source.copyTo(rangeOf(sheet, [first[0], second[1], first[2], (merges.length - 1) * step]));
  }
}

/** Widths, heights, frozen rows, gridlines. Heights beyond the most visible ones are left to the text in them. */
export function writeFrame(sheet: Sheet, plan: SheetPlan): void {
  writeWidths(sheet, plan);
  writeHeights(sheet, plan);
  if (plan.frozenRows > 0) sheet.setFrozenRows(plan.frozenRows);
  if (!plan.gridlines) sheet.setHiddenGridlines(true);
}

/**
 * Column widths. A pattern that repeats (the six groups of a summary) is set once and pasted, twice as
 * wide each time; single columns that differ follow.
 */
function writeWidths(sheet: Sheet, plan: SheetPlan): void {
  const widths: number[] = [];
  for (const { start, count, px } of plan.columnWidths) for (let k = 0; k < count; k++) widths[start - 1 + k] = px;
  const pattern = repetition(widths);
  const { start, size, count } = pattern;
  const set: number[] = [];
  const paint = (from: number, until: number, want: readonly number[]): void => {
    const base = mostOf(want.slice(from, until));
    if (base === null) return;
    sheet.setColumnWidths(from + 1, until - from, base);
    for (let c = from; c < until; c++) set[c] = base;
  };
  paint(start, start + size, widths);
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
    while (end < until && want[end] === want[c] && set[end] !== want[end]) end++;
    if (end > c) {
      sheet.setColumnWidths(c + 1, end - c, want[c] as number);
      for (let k = c; k < end; k++) set[k] = want[k] as number;
    }
    c = Math.max(end, c + 1);
  }
}

/** The pattern of widths that covers most columns when repeated. */
function repetition(widths: readonly number[]): { start: number; size: number; count: number } {
  let best = { start: 0, size: widths.length, count: 1 };
  for (let size = 2; size <= 6; size++) {
    for (let start = 0; start + 2 * size <= widths.length; start++) {
      let end = start + size;
      while (end < widths.length && widths[end] === widths[end - size]) end++;
      const count = Math.floor((end - start) / size);
      if (count > 2 && count * size > best.size * (best.count > 1 ? best.count : 0)) best = { start, size, count };
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

/** Calls for row heights: what differs most from the default comes first, the rest follows its text. */
const MOST_HEIGHTS = 5;
const DEFAULT_HEIGHT = 21;

function writeHeights(sheet: Sheet, plan: SheetPlan): void {
  const runs = plan.rowHeights
    .filter((run) => Math.abs(run.px - DEFAULT_HEIGHT) > 3)
    .sort((a, b) => Math.abs(b.px - DEFAULT_HEIGHT) * b.count - Math.abs(a.px - DEFAULT_HEIGHT) * a.count)
    .slice(0, MOST_HEIGHTS);
  for (const { start, count, px } of runs) sheet.setRowHeightsForced(start, count, px);
}

export function rangeOf(sheet: Sheet, [row, column, rows, columns]: Rectangle): Range {
  return sheet.getRange(row, column, rows, columns);
}

function notation([row, column, rows, columns]: Rectangle): string {
  return a1({ row, column, rows, columns });
}
