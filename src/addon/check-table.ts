import { MetricError } from "../core/errors";
import type { RawCell, RawTable } from "../core/inputs";
import { cellText } from "../core/logs/cell-text";
import { LOG_KINDS } from "../core/logs/kinds";
import type { Account, AccountEntry } from "../core/logs/log";
import type { LogId } from "../core/logs/log-id";
import { readLog } from "../core/logs/read-log";
import type { Recognition } from "../core/logs/recognise";
import { foldHeader } from "../core/text";
import { measuresOf } from "../sheet/measure";
import type { PeriodTable } from "../sheet/period-table";
import { readOptions } from "../sheet/read-options";
import type {
  Assumption,
  FieldChoice,
  Problem,
  Reading,
  RpcError,
  SourceChoice,
  SourceGuess,
  SourceKind,
  TableCheck,
  TableColumn,
} from "../sheet/rpc";
import type { SourceTable } from "../sheet/world";
import { letters } from "./a1";
import { errorOf } from "./answer";
import { kindRow } from "./kind-row";
import type { OpenFile } from "./open-file";
import { errorCell, textProblems } from "./period-problems";
import { placeOf } from "./place-of";
import { readSource, rowsAssumption, sheetOfSource } from "./read-source";
import { recogniseTable } from "./recognise-table";
import { toolOf } from "./tool-of";

/** Rows shown to a person, and rows from which a column's samples are taken. */
const SHOWN = 5;
const SAMPLED = 40;

/** One table as it is understood, with everything a person may want to change. */
export function checkTable(file: OpenFile, guess: SourceGuess): TableCheck {
  const sheets = file.spreadsheet.getSheets();
  const { choice, table } = readSource(file, sheets, guess);
  const { readings, periods, log } = recogniseTable(table.cells, guess, file.context);
  const kind = readings[0]?.kind ?? "payments";
  const source: SourceChoice = { ...choice, kind };
  const place = placeOf(table, 0, 0, table.cells.length, width(table.cells));
  const sheet = sheetOfSource(sheets, guess);
  const shown = sheet.getRange(table.row, table.column, Math.min(table.cells.length, SAMPLED), width(table.cells));
  const display = shown.getDisplayValues();
  const merged = mergedCells(sheet, table);
  const parts =
    kind === "periods" ? periodParts(periods, table, source, file) : logParts(log, table, kind, source, file);
  const across = kind === "periods" && periods?.orientation === "across";
  return {
    source,
    place,
    ...toolOf(log, kind),
    kinds: kindsOf(readings),
    fields: parts.fields,
    columns: columnsOf(parts.headers, table, display, parts.header, across),
    firstRows: (across ? turned(display) : display.slice(parts.header)).slice(1, 1 + SHOWN),
    problems: parts.account ? problemsOf(parts.account, table) : parts.problems,
    rows: parts.account
      ? { read: parts.account.read, used: parts.account.used, leftOut: parts.account.leftOut }
      : parts.rows,
    assumptions: [...parts.assumptions, ...rowsAssumption(source)],
    notes: periods && kind === "periods" ? periods.notes : [],
    refused: merged ?? parts.refused,
  };
}

interface Parts {
  /** Row of the headers in the table, from 0. */
  readonly header: number;
  readonly headers: readonly string[];
  readonly fields: readonly FieldChoice[];
  readonly account: Account | null;
  readonly problems: readonly Problem[];
  readonly rows: TableCheck["rows"];
  readonly assumptions: readonly Assumption[];
  readonly refused: RpcError | null;
}

function width(cells: RawTable): number {
  return (cells[0] as readonly RawCell[]).length;
}

function kindsOf(readings: readonly Reading[]): TableCheck["kinds"] {
  const known = readings.map((r) => r.kind);
  const all: SourceKind[] = ["periods", ...(Object.keys(LOG_KINDS) as LogId[])];
  const rest = all.filter((k) => known.indexOf(k) < 0).map((kind): Reading => ({ kind, confidence: "check" }));
  return [...readings, ...rest].map((r) => ({ ...r, row: kindRow(r.kind) }));
}

/** Merged cells in a table hide values under one: they are refused by their first place. */
function mergedCells(sheet: GoogleAppsScript.Spreadsheet.Sheet, table: SourceTable): RpcError | null {
  const range = sheet.getRange(table.row, table.column, table.cells.length, width(table.cells));
  const merged = range.getMergedRanges()[0];
  if (!merged) return null;
  const notation = merged.getA1Notation();
  const place = { sheetId: table.sheetId, sheetName: table.sheetName, a1: notation };
  return { code: "merged_cells", params: { place: `${table.sheetName} ${notation}` }, place };
}

function logParts(
  recognised: Recognition | null,
  table: SourceTable,
  kind: LogId,
  source: SourceGuess,
  file: OpenFile,
): Parts {
  if (!recognised) return refusedParts(table, noHeader(table));
  const { headers, fields, assumptions } = recognised;
  const header = recognised.headerRow - 1;
  let account: Account | null = null;
  let refused: RpcError | null = null;
  try {
    account = readLog(table.cells, [kind], file.context, readOptions({ ...source, kind })).source.account();
  } catch (error) {
    if (!(error instanceof MetricError)) throw error;
    refused = recognised.missing.length > 0 && headersOnTwoRows(table.cells) ? noHeader(table) : errorOf(error);
  }
  const read = table.cells.length - 1 - header;
  return {
    header,
    headers,
    fields: fields.map((f): FieldChoice => {
      const by = f.by === "recipe" ? "header" : f.by;
      return { field: f.field, label: f.label, needed: f.core, column: f.column, by };
    }),
    account,
    problems: [],
    rows: { read, used: 0, leftOut: read },
    assumptions,
    refused,
  };
}

/** A table without headers: its place is named; headers on two rows are told apart. */
function noHeader(table: SourceTable): RpcError {
  const place = placeOf(table, 0, 0, Math.min(2, table.cells.length), width(table.cells));
  const params = { place: `${table.sheetName} ${place.a1}` };
  return { code: headersOnTwoRows(table.cells) ? "header_on_two_rows" : "no_table", params, place };
}

/** Two rows of texts, the upper with gaps (groups), above columns of numbers or dates. */
export function headersOnTwoRows(cells: RawTable): boolean {
  const [first, second, third] = cells as (readonly RawCell[] | undefined)[];
  if (!first || !second || !third) return false;
  const text = (c: RawCell): boolean => typeof c === "string" && c.trim() !== "";
  const texts = (row: readonly RawCell[]): number => row.filter(text).length;
  const gaps = first.filter((c) => c === null || c === "").length;
  const columns = second.length;
  const numeric = third.filter((c) => typeof c === "number" || (typeof c === "object" && c !== null)).length;
  return texts(second) >= columns - 1 && texts(first) + gaps === columns && gaps > 0 && texts(first) > 0 && numeric > 0;
}

function refusedParts(table: SourceTable, refused: RpcError): Parts {
  const headers = (table.cells[0] as readonly RawCell[]).map(cellText);
  const read = table.cells.length - 1;
  return {
    header: 0,
    headers,
    fields: [],
    account: null,
    problems: [],
    rows: { read, used: 0, leftOut: read },
    assumptions: [],
    refused,
  };
}

function periodParts(periods: PeriodTable | null, table: SourceTable, source: SourceGuess, file: OpenFile): Parts {
  if (!periods) return refusedParts(table, noHeader(table));
  const across = periods.orientation === "across";
  const header = across ? periods.labels : periods.header;
  const lines = across
    ? table.cells.map((row) => row[periods.header] ?? null)
    : (table.cells[header] as readonly RawCell[]);
  const headers = lines.map(cellText);
  const found = periods.columns;
  const measures = measuresOf(file.context.metrics);
  const fields = found.map(
    (c): FieldChoice => ({
      field: c.measure.id,
      label: c.measure.input.label,
      needed: false,
      column: c.at,
      by: c.by === "derived" ? "none" : c.by,
    }),
  );
  // What nobody recognised can be told by the person: every measure is offered then.
  if (periods.unknown.length > 0 || found.length === 0) {
    for (const m of measures) {
      if (found.some((c) => c.measure.id === m.id)) continue;
      fields.push({
        field: m.id,
        label: m.input.label,
        needed: false,
        column: source.columns[m.id] ?? null,
        by: "none",
      });
    }
  }
  const errors = errorCell(periods, table);
  const nothing = found.every((c) => c.at === null);
  const refused = (errors && errorOf(errors)) ?? (nothing && headersOnTwoRows(table.cells) ? noHeader(table) : null);
  const read = periods.lines.length;
  return {
    header,
    headers,
    fields,
    account: null,
    problems: textProblems(periods, table).map((p) => p.problem),
    rows: { read, used: read, leftOut: 0 },
    assumptions: [],
    refused,
  };
}

/** Months across as months down, so that a cell stands under the header that names it. */
function turned(display: readonly (readonly string[])[]): string[][] {
  return (display[0] ?? []).map((_, column) => display.map((row) => row[column] ?? ""));
}

function columnsOf(
  headers: readonly string[],
  table: SourceTable,
  display: readonly (readonly string[])[],
  header: number,
  across: boolean,
): TableColumn[] {
  return headers.map((text, column): TableColumn => {
    const cells = across ? (display[column] ?? []).slice(1) : display.slice(header + 1).map((row) => row[column] ?? "");
    const samples: string[] = [];
    for (const cell of cells) {
      if (cell.trim() !== "" && samples.indexOf(cell) < 0 && samples.length < 3) samples.push(cell);
    }
    const letter = across ? String(table.row + column) : letters(table.column + column);
    return { column, letter, header: text, samples };
  });
}

/** The account of rows with the place of each line's first cell. */
export function problemsOf(account: Account, table: SourceTable): Problem[] {
  return account.entries.map((entry, index) => problemOf(entry, index, table));
}

function problemOf(entry: AccountEntry, index: number, table: SourceTable): Problem {
  const row = (entry.rows[0] ?? 1) - 1;
  const column = columnOfHeader(table, entry.column);
  const place = column < 0 ? placeOf(table, row, 0, 1, width(table.cells)) : placeOf(table, row, column);
  const { rule, done, example, leftOut } = entry;
  return { rule, count: entry.rows.length, column: entry.column, example, done, leftOut, place, entry: index };
}

/** Position of a header in the first rows of a table, -1 where the row as a whole is meant. */
export function columnOfHeader(table: SourceTable, header: string): number {
  if (header === "") return -1;
  const wanted = foldHeader(header);
  for (const row of table.cells.slice(0, 30)) {
    const at = row.map((cell) => foldHeader(cellText(cell))).indexOf(wanted);
    if (at >= 0) return at;
  }
  return -1;
}
