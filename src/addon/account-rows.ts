import { MetricError } from "../core/errors";
import type { RawCell } from "../core/inputs";
import { cellText } from "../core/logs/cell-text";
import { readLog } from "../core/logs/read-log";
import { readPeriodTable } from "../sheet/period-table";
import { readOptions } from "../sheet/read-options";
import type { AccountRows, Problem, SourceChoice } from "../sheet/rpc";
import type { SourceTable } from "../sheet/world";
import { columnOfHeader, problemsOf } from "./check-table";
import type { OpenFile } from "./open-file";
import { textProblems } from "./period-problems";
import { placeOf } from "./place-of";
import { readSource } from "./read-source";
import { monthFirst } from "./recognise-table";

const SHOWN = 100;

/** One line of the account of rows with every row it speaks of. */
export interface AccountEntryRows {
  readonly problem: Problem;
  readonly table: SourceTable;
  readonly lines: AccountRows["lines"];
}

/** Reads the table again and lists the rows of one rule, with the cell that broke it. */
export function accountEntryRows(file: OpenFile, source: SourceChoice, index: number): AccountEntryRows {
  const { choice, table } = readSource(file, file.spreadsheet.getSheets(), source);
  if (choice.kind === "periods") return periodRows(table, choice, index, file);
  const log = readLog(table.cells, [choice.kind], file.context, readOptions(choice));
  const account = log.source.account();
  const entry = account.entries[index];
  const problem = problemsOf(account, table)[index];
  if (!entry || !problem) throw new MetricError("no_lines", { name: table.sheetName });
  const column = columnOfHeader(table, entry.column);
  const width = (table.cells[0] as readonly RawCell[]).length;
  const lines = entry.rows.map((row) => ({
    row: table.row + row - 1,
    a1: (column < 0 ? placeOf(table, row - 1, 0, 1, width) : placeOf(table, row - 1, column)).a1,
    cell: column < 0 ? "" : cellText(table.cells[row - 1]?.[column] ?? null),
  }));
  return { problem, table, lines };
}

/** The cells of a table of periods that hold a text where a number belongs. */
function periodRows(table: SourceTable, choice: SourceChoice, index: number, file: OpenFile): AccountEntryRows {
  const { context } = file;
  const periods = readPeriodTable(table.cells, context.metrics, choice.columns, monthFirst(context, choice));
  const found = periods && textProblems(periods, table)[index];
  if (!found) throw new MetricError("no_lines", { name: table.sheetName });
  const lines = found.cells.map(({ row, column, text }) => {
    return { row: table.row + row, a1: placeOf(table, row, column).a1, cell: text };
  });
  return { problem: found.problem, table, lines };
}

/** The first of them, for the sidebar. */
export function accountRows(file: OpenFile, source: SourceChoice, index: number): AccountRows {
  const { problem, lines } = accountEntryRows(file, source, index);
  return { problem, count: lines.length, lines: lines.slice(0, SHOWN) };
}
