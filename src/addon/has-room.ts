import type { Stage } from "./pending-run";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Whether a sheet, if there is one, has all the rows and columns that a stage needs. */
export function hasRoom(sheet: Sheet | null, { rows, columns }: Stage): boolean {
  try {
    sheet?.getRange(rows, columns);
    return true;
  } catch {
    return false;
  }
}
