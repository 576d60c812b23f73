import type { Context } from "../core/define";
import { isErrorCell } from "../functions/raw";
import { type PeriodTable, readPeriodTable } from "../sheet/period-table";
import type { Problem, SourceChoice } from "../sheet/rpc";
import type { SourceTable } from "../sheet/world";
import { PlaceError } from "./place-error";
import { placeOf } from "./place-of";
import { monthFirst } from "./recognise-table";

/** The cells of a period table that a measure is read from, as row and column of the table. */
function measureCells(periods: PeriodTable): { row: number; column: number; header: string }[] {
  const across = periods.orientation === "across";
  const out: { row: number; column: number; header: string }[] = [];
  for (const { at, header } of periods.columns) {
    if (at === null) continue;
    for (const line of periods.lines)
      out.push(across ? { row: at, column: line.at, header } : { row: line.at, column: at, header });
  }
  return out;
}

/** The error of a period table as its measures are read; null where there is none. */
export function errorInPeriods(table: SourceTable, choice: SourceChoice, context: Context): PlaceError | null {
  const periods = readPeriodTable(table.cells, context.metrics, choice.columns, monthFirst(context, choice));
  return periods && errorCell(periods, table);
}

/** An error in the table would show in every formula over it. */
export function errorCell(periods: PeriodTable, table: SourceTable): PlaceError | null {
  for (const { row, column } of measureCells(periods)) {
    const value = table.cells[row]?.[column];
    if (!isErrorCell(value)) continue;
    const place = placeOf(table, row, column);
    return new PlaceError("cell_error", { place: `${table.sheetName} ${place.a1}`, value }, place);
  }
  return null;
}

/** Texts where numbers belong, by column, each with all its cells. */
export function textProblems(periods: PeriodTable, table: SourceTable): { problem: Problem; cells: readonly Cell[] }[] {
  const byHeader: Record<string, Cell[]> = {};
  for (const { row, column, header } of measureCells(periods)) {
    const value = table.cells[row]?.[column];
    if (typeof value !== "string" || value.trim() === "") continue;
    byHeader[header] = [...(byHeader[header] ?? []), { row, column, text: value }];
  }
  return Object.entries(byHeader).map(([header, cells], entry) => {
    const first = cells[0] as Cell;
    const problem: Problem = {
      rule: { en: "text where a number belongs", it: "testo al posto di un numero" },
      count: cells.length,
      column: header,
      example: first.text.slice(0, 60),
      done: { en: "that period is left blank", it: "quel periodo resta vuoto" },
      leftOut: false,
      place: placeOf(table, first.row, first.column),
      entry,
    };
    return { problem, cells };
  });
}

/** A cell of a table, rows and columns from 0. */
interface Cell {
  readonly row: number;
  readonly column: number;
  readonly text: string;
}
