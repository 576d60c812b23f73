import type { SheetPlan } from "../sheet/plan";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** What people chose in the input cells of the standing sheet stays chosen. */
export function carryInputs(from: Sheet, to: Sheet, { unprotected }: SheetPlan): void {
  if (unprotected.length === 0) return;
  const rows = unprotected.map(([row]) => row);
  const oneLine = rows.every((row) => row === rows[0]);
  const first = Math.min(...unprotected.map(([, column]) => column));
  const last = Math.max(...unprotected.map(([, column, , columns]) => column + columns - 1));
  const areas = oneLine ? [[rows[0] as number, first, 1, last - first + 1] as const] : unprotected;
  for (const [row, column, n, m] of areas) {
    const target = to.getRange(row, column, n, m);
    from.getRange(row, column, n, m).copyTo(target, SpreadsheetApp.CopyPasteType.PASTE_FORMULA, false);
  }
}
