type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Rows and columns that a sheet lacks. */
export function makeRoom(sheet: Sheet, hasRows: number, hasColumns: number, rows: number, columns: number): void {
  if (rows > hasRows) sheet.insertRowsAfter(hasRows, rows - hasRows);
  if (columns > hasColumns) sheet.insertColumnsAfter(hasColumns, columns - hasColumns);
}
