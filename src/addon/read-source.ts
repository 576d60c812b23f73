import { MetricError } from "../core/errors";
import type { RawCell, RawTable } from "../core/inputs";
import { foldHeader } from "../core/text";
import type { Assumption, SourceGuess } from "../sheet/rpc";
import type { SourceTable } from "../sheet/world";
import { a1, letters, type Rectangle, rectangle } from "./a1";
import { type Block, findBlocks } from "./find-blocks";
import type { OpenFile } from "./open-file";
import { PlaceError } from "./place-error";
import type { StoredSource } from "./stored-report";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** The assumption that a table has exactly the rows that were selected; otherwise it grows with its sheet. */
export const FIXED_ROWS = { id: "rows", grows: "grow", fixed: "fixed" } as const;

/** Shown where a part of a table was selected. */
export function rowsAssumption({ assumptions }: SourceGuess): Assumption[] {
  const value = assumptions[FIXED_ROWS.id];
  if (value === undefined) return [];
  const label = { en: "Rows added below the table", it: "Righe aggiunte sotto la tabella" };
  const grow = { en: "are read at the next refresh", it: "sono lette al prossimo aggiornamento" };
  const fixed = { en: "are left out", it: "restano escluse" };
  const choices = [
    { value: FIXED_ROWS.grows, label: grow },
    { value: FIXED_ROWS.fixed, label: fixed },
  ];
  return [{ id: FIXED_ROWS.id, label, value, choices }];
}

/** A source as it stands now, and the choice with its place and columns as they are now. */
export interface ReadSource<C extends SourceGuess> {
  readonly choice: C;
  readonly table: SourceTable;
}

/** The sheet of a source; a sentence when it was deleted. */
export function sheetOfSource(sheets: readonly Sheet[], choice: SourceGuess): Sheet {
  const sheet = sheets.filter((s) => s.getSheetId() === choice.place.sheetId)[0];
  if (!sheet) throw new MetricError("source_gone", { what: choice.place.a1 });
  return sheet;
}

/**
 * Reads a source in one call: from its first row down to the end of its sheet, cut where the table ends.
 * A table that was moved, or whose columns were, is found by the headers it had.
 */
export function readSource<C extends SourceGuess>(
  file: OpenFile,
  sheets: readonly Sheet[],
  choice: C,
  stored: StoredSource | null = null,
  names: "known" | "asked" = "asked",
): ReadSource<C> {
  const sheet = sheetOfSource(sheets, choice);
  const name = (names === "known" && choice.place.sheetName) || sheet.getName();
  const place = rectangle(choice.place.a1);
  if (!place) throw new MetricError("no_table", { place: `${name} ${choice.place.a1}` });
  const fixed = choice.assumptions[FIXED_ROWS.id] === FIXED_ROWS.fixed;
  // Months across grow to the right: such a table is looked for in its whole sheet.
  const whole = !fixed && (choice.kind === "periods" || choice.kind === null);
  const table = whole ? readAround(file, sheet, name, place, stored !== null) : readAt(file, sheet, name, place, fixed);
  if (table && (!stored || sameHeaders(table.cells, stored))) return { choice: placed(choice, table), table };
  if (stored) {
    const moved = readMoved(file, sheet, name, stored);
    if (moved) return { choice: placed(remapped(choice, stored, moved), moved), table: moved };
    if (table) return { choice: placed(remapped(choice, stored, table), table), table };
  }
  throw new MetricError("no_table", { place: `${name} ${choice.place.a1}` });
}

function readAt(file: OpenFile, sheet: Sheet, name: string, at: Rectangle, fixed: boolean): SourceTable | null {
  const last = letters(at.column + at.columns - 1);
  const notation = fixed ? a1(at) : `${letters(at.column)}${at.row}:${last}`;
  let values: unknown[][];
  try {
    values = sheet.getRange(notation).getValues();
  } catch {
    return null;
  }
  const cells = trimEnd(file.cells(values));
  if (cells.length === 0) return null;
  const block = fixed ? null : firstBlock(cells);
  const rows = block ? cells.slice(0, block.bottom + 1) : cells;
  return { sheetId: sheet.getSheetId(), sheetName: name, row: at.row, column: at.column, cells: rows };
}

/** Columns to the right of a known table in which its next periods are looked for. */
const NEXT_PERIODS = 12;

/** The table of the sheet that the place belongs to: of one that is known only what lies right and below is read. */
function readAround(file: OpenFile, sheet: Sheet, name: string, at: Rectangle, known: boolean): SourceTable | null {
  const near = known ? rangeFrom(sheet, at, NEXT_PERIODS) : null;
  const [down, across] = near ? [at.row - 1, at.column - 1] : [0, 0];
  const cells = file.cells((near ?? sheet.getDataRange()).getValues());
  const [row, column] = [at.row - 1 - down, at.column - 1 - across];
  const inside = (b: Block): boolean => b.top <= row && row <= b.bottom && b.left <= column && column <= b.right;
  const block = findBlocks(cells).filter(inside)[0];
  if (!block) return null;
  const table = tableOf(sheet, name, cells, block);
  return { ...table, row: table.row + down, column: table.column + across };
}

/** From a cell down to the end of the sheet and some columns further; null where the sheet is not so wide. */
function rangeFrom(sheet: Sheet, at: Rectangle, further: number): GoogleAppsScript.Spreadsheet.Range | null {
  try {
    return sheet.getRange(`${letters(at.column)}${at.row}:${letters(at.column + at.columns - 1 + further)}`);
  } catch {
    return null;
  }
}

function tableOf(sheet: Sheet, name: string, cells: RawTable, { top, left, bottom, right }: Block): SourceTable {
  return {
    sheetId: sheet.getSheetId(),
    sheetName: name,
    row: top + 1,
    column: left + 1,
    cells: cells.slice(top, bottom + 1).map((row) => row.slice(left, right + 1)),
  };
}

/** The table that begins at the top of what was read; what comes below it is another one. */
function firstBlock(cells: RawTable): Block | null {
  const blocks = findBlocks(cells).filter((b) => b.bottom > b.top);
  return blocks.reduce<Block | null>((first, b) => (first === null || b.top < first.top ? b : first), null);
}

function readMoved(file: OpenFile, sheet: Sheet, name: string, stored: StoredSource): SourceTable | null {
  const cells = file.cells(sheet.getDataRange().getValues());
  const found = findBlocks(cells).filter((block) => alike(headersAt(cells, block), stored.headers) >= 4 / 5)[0];
  if (!found) return null;
  return tableOf(sheet, name, cells, found);
}

function headersAt(cells: RawTable, { top, left, right }: Block): string[] {
  return headerTexts((cells[top] as readonly RawCell[]).slice(left, right + 1));
}

/** The first row of a table as texts. */
export function headerTexts(row: readonly RawCell[]): string[] {
  return row.map((cell) => (cell === null ? "" : typeof cell === "object" ? String(cell.serial) : String(cell)));
}

/** Share of the headers that are still there. */
function alike(now: readonly string[], then: readonly string[]): number {
  const have = now.map(foldHeader);
  const wanted = then.filter((h) => h !== "").map(foldHeader);
  return wanted.length === 0 ? 0 : wanted.filter((h) => have.indexOf(h) >= 0).length / wanted.length;
}

function sameHeaders(cells: RawTable, stored: StoredSource): boolean {
  const now = headerTexts(cells[0] as readonly RawCell[]);
  return stored.headers.every((h, k) => foldHeader(h) === foldHeader(now[k] ?? ""));
}

/** The choice at the place where the table is now. */
function placed<C extends SourceGuess>(choice: C, { row, column, cells, sheetName }: SourceTable): C {
  const place = { row, column, rows: cells.length, columns: (cells[0] as readonly RawCell[]).length };
  return { ...choice, place: { ...choice.place, a1: a1(place), sheetName } };
}

/** Columns follow their headers. One that was used and is gone is named, with where it was. */
function remapped<C extends SourceGuess>(choice: C, stored: StoredSource, table: SourceTable): C {
  const now = headerTexts(table.cells[0] as readonly RawCell[]).map(foldHeader);
  const columns: Record<string, number | null> = {};
  for (const [field, column] of Object.entries(choice.columns)) {
    if (column === null) {
      columns[field] = null;
      continue;
    }
    const header = stored.headers[column] ?? "";
    const at = now.indexOf(foldHeader(header));
    if (at < 0) {
      const place = {
        sheetId: table.sheetId,
        sheetName: table.sheetName,
        a1: `${letters(table.column + column)}${table.row}`,
      };
      throw new PlaceError("column_gone", { sheet: table.sheetName, column: header, field }, place);
    }
    columns[field] = at;
  }
  return { ...choice, columns };
}

/** Without the blank rows at the end: an open range gives every row of the grid. */
function trimEnd(cells: RawTable): RawTable {
  let end = cells.length;
  while (end > 0 && (cells[end - 1] as readonly RawCell[]).every((cell) => cell === null || cell === "")) end--;
  return cells.slice(0, end);
}

/** What a later refresh needs to find the source again. */
export function storedSource(table: SourceTable): StoredSource {
  const header = table.cells[0] as readonly RawCell[];
  const rows = table.cells.length - 1;
  return { headers: headerTexts(header), rows, range: [table.row, table.column, rows + 1, header.length] };
}
