import type { Context } from "../core/define";
import type { RawCell, RawTable } from "../core/inputs";
import { METRICS } from "../core/metrics/index";
import { contextOf } from "../functions/call";
import { rawCell } from "../functions/raw";
import { spreadsheetEnvironment } from "./environment";

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** The file of this execution: what was asked of it once is kept. */
export interface OpenFile {
  readonly spreadsheet: Spreadsheet;
  readonly context: Context;
  readonly timeZone: string;
  /** Now on the file's wall clock, as a serial. */
  readonly now: number;
  /** Values as Sheets gives them, dates as wall-clock cells and blanks as null. */
  cells(values: readonly (readonly unknown[])[]): RawTable;
}

/** The active spreadsheet, its locale and its time zone; each is read when first needed. */
export function openFile(): OpenFile {
  const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
  const environment = spreadsheetEnvironment();
  let timeZone: string | null = null;
  const zoneName = (): string => {
    if (timeZone === null) timeZone = environment.timeZone();
    return timeZone;
  };
  const context = contextOf({ ...environment, timeZone: zoneName }, () => METRICS);
  const zone = (): Context["zone"] => context.zone;
  return {
    spreadsheet,
    context,
    get timeZone() {
      return zoneName();
    },
    get now() {
      return context.zone.toSerial(Date.now());
    },
    cells: (values) => values.map((row) => row.map((value): RawCell => rawCell(value, zone))),
  };
}
