import { MetricError } from "../core/errors";
import type { RawTable } from "../core/inputs";
import type { Place, TableFound } from "../sheet/rpc";
import { a1, type Rectangle, rectangle } from "./a1";
import { type Block, findBlocks } from "./find-blocks";
import type { OpenFile } from "./open-file";
import { FIXED_ROWS } from "./read-source";
import { guessAt, recogniseTable } from "./recognise-table";
import { toolOf } from "./tool-of";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Rows that are enough to know a table; the length of a longer one follows from its sheet. */
const ENOUGH_ROWS = 1000;

/** Every table of the file, sheet by sheet, ours left out. */
export function findTables(file: OpenFile, ours: readonly number[]): TableFound[] {
  const found: TableFound[] = [];
  for (const sheet of file.spreadsheet.getSheets()) {
    if (ours.indexOf(sheet.getSheetId()) >= 0) continue;
    found.push(...tablesOf(file, sheet));
  }
  return found;
}

function tablesOf(file: OpenFile, sheet: Sheet): TableFound[] {
  const [lastRow, lastColumn] = [sheet.getLastRow(), sheet.getLastColumn()];
  if (lastRow < 2 || lastColumn < 2) return [];
  const cells = file.cells(sheet.getRange(1, 1, Math.min(lastRow, ENOUGH_ROWS), lastColumn).getValues());
  const name = sheet.getName();
  return findBlocks(cells)
    .map((block) => ({ block, end: block.bottom === cells.length - 1 ? lastRow - 1 : block.bottom }))
    .map(({ block, end }) => tableFound(file, sheet.getSheetId(), name, cells, block, end))
    .filter((table): table is TableFound => table !== null);
}

/** A block as a table; null where nothing speaks for it being one. */
function tableFound(
  file: OpenFile,
  sheetId: number,
  sheetName: string,
  cells: RawTable,
  block: Block,
  end: number,
): TableFound | null {
  const { top, left, bottom, right, title } = block;
  const inside = cells.slice(top, bottom + 1).map((row) => row.slice(left, right + 1));
  const range = { row: top + 1, column: left + 1, rows: end - top + 1, columns: right - left + 1 };
  const place: Place = { sheetId, sheetName, a1: a1(range) };
  const { readings, log } = recogniseTable(inside, guessAt(sheetId, place.a1), file.context);
  const [best, ...others] = readings;
  if (!best) return null;
  return {
    ...best,
    id: `${sheetId}!${place.a1}`,
    place,
    title,
    rows: range.rows - 1,
    columns: range.columns,
    ...toolOf(log, best.kind),
    others,
  };
}

/**
 * The table under the selection: one cell stands for the table around it, a range for the table in it. A
 * table that is nothing we know is given all the same: the person says what it is.
 */
export function tableUnderSelection(file: OpenFile): TableFound {
  const range = file.spreadsheet.getActiveRange();
  if (!range) throw new MetricError("nothing_selected");
  const sheet = range.getSheet();
  const name = sheet.getName();
  const selected = {
    row: range.getRow(),
    column: range.getColumn(),
    rows: range.getNumRows(),
    columns: range.getNumColumns(),
  };
  const cells = file.cells(sheet.getDataRange().getValues());
  const one = selected.rows === 1 && selected.columns === 1;
  const block = one ? blockAround(cells, selected) : blockInside(cells, selected);
  if (!block) throw new MetricError(one ? "nothing_selected" : "no_table", { place: `${name} ${a1(selected)}` });
  const part = !one && goesOn(cells, block) ? { assumptions: { [FIXED_ROWS.id]: FIXED_ROWS.fixed } } : {};
  const table = tableFound(file, sheet.getSheetId(), name, cells, block, block.bottom);
  if (table) return { ...table, ...part };
  const place = {
    row: block.top + 1,
    column: block.left + 1,
    rows: block.bottom - block.top + 1,
    columns: block.right - block.left + 1,
  };
  return {
    id: `${sheet.getSheetId()}!${a1(place)}`,
    place: { sheetId: sheet.getSheetId(), sheetName: name, a1: a1(place) },
    title: block.title,
    kind: "payments",
    confidence: "check",
    rows: place.rows - 1,
    columns: place.columns,
    others: [],
    ...part,
  };
}

/** Whether a table has rows below what was selected of it. */
function goesOn(cells: RawTable, { bottom, left, right }: Block): boolean {
  const next = cells[bottom + 1] ?? [];
  return next.slice(left, right + 1).some((cell) => cell !== null && cell !== "");
}

function blockAround(cells: RawTable, { row, column }: Rectangle): Block | null {
  const [r, c] = [row - 1, column - 1];
  const inside = (b: Block): boolean => b.top <= r && r <= b.bottom && b.left <= c && c <= b.right;
  return findBlocks(cells).filter(inside)[0] ?? null;
}

function blockInside(cells: RawTable, { row, column, rows, columns }: Rectangle): Block | null {
  const part = cells.slice(row - 1, row - 1 + rows).map((line) => line.slice(column - 1, column - 1 + columns));
  const block = findBlocks(part).sort((a, b) => b.bottom - b.top - (a.bottom - a.top))[0];
  if (!block) return null;
  const [down, across] = [row - 1, column - 1];
  return {
    ...block,
    top: block.top + down,
    bottom: block.bottom + down,
    left: block.left + across,
    right: block.right + across,
  };
}

/** The rectangle of a place, or a sentence. */
export function rectangleOf(place: { readonly a1: string }): Rectangle {
  const found = rectangle(place.a1);
  if (!found) throw new MetricError("no_table", { place: place.a1 });
  return found;
}
