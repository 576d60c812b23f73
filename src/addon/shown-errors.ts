import { isErrorCell } from "../functions/raw";
import type { SheetPlan } from "../sheet/plan";
import { a1 } from "./a1";
import { attempt } from "./insist";
import type { OpenFile } from "./open-file";
import { PlaceError } from "./place-error";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** An error that nobody planned, on a sheet that is not seen yet, ends the build before anything has changed. */
export function refuseErrors(file: OpenFile, sheet: Sheet, plan: SheetPlan): void {
  const found = firstError(sheet, plan);
  if (!found) return;
  const { place, value } = found;
  const where = { sheetId: sheet.getSheetId(), sheetName: plan.role, a1: place };
  throw new PlaceError("cell_refused", { place, value, locale: file.context.locale }, where);
}

/** One on a sheet whose numbers are already new is said. */
export function sayErrors(sheet: Sheet, plan: SheetPlan): void {
  const seen: { place: string; value: string }[] = [];
  attempt(() => {
    const found = firstError(sheet, plan);
    if (found) seen.push(found);
  });
  for (const { place, value } of seen) {
    throw new PlaceError(
      "cell_shows",
      { place, value },
      { sheetId: sheet.getSheetId(), sheetName: plan.name, a1: place },
    );
  }
}

/** Reads what a sheet shows, in one call: Sheets finishes what was written before it. */
function firstError(sheet: Sheet, { rows, columns }: SheetPlan): { place: string; value: string } | null {
  const shown = sheet.getRange(1, 1, rows, columns).getDisplayValues();
  for (let r = 0; r < shown.length; r++) {
    const row = shown[r] as string[];
    const c = row.findIndex((value) => isErrorCell(value));
    if (c >= 0) return { place: a1({ row: r + 1, column: c + 1, rows: 1, columns: 1 }), value: row[c] as string };
  }
  return null;
}
