import type { Place } from "../sheet/rpc";
import type { SourceTable } from "../sheet/world";
import { a1 } from "./a1";

/** A rectangle of the table as a place of the sheet; rows and columns of the table from 0. */
export function placeOf(table: SourceTable, row: number, column: number, rows = 1, columns = 1): Place {
  const at = { row: table.row + row, column: table.column + column, rows, columns };
  return { sheetId: table.sheetId, sheetName: table.sheetName, a1: a1(at) };
}
