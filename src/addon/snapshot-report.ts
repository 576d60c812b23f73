import { MetricError } from "../core/errors";
import { isoDay } from "../core/period";
import { isErrorCell } from "../functions/raw";
import type { Place } from "../sheet/rpc";
import { a1 } from "./a1";
import { oneBuildAtATime } from "./build-lock";
import { BuildProgress } from "./build-progress";
import { clockText } from "./clock-text";
import { freeName } from "./free-name";
import { attempt } from "./insist";
import type { OpenFile } from "./open-file";
import { PlaceError } from "./place-error";
import type { ReportStore } from "./report-store";
import { summarySheet } from "./saved-reports";
import { mark, markedSheet } from "./sheet-marks";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Range = GoogleAppsScript.Spreadsheet.Range;

/** Rows between the summary and the numbers of its charts. */
const GAP = 3;

/**
 * One dated sheet that never changes: the summary as it is seen now, values only, and below it the data sheet's
 * values, which its charts are drawn from. Nothing in it refers to another sheet, so it can be copied away.
 */
export function snapshotReport(file: OpenFile, store: ReportStore, id: string, token: string): Place {
  const report = store.find(id);
  const { spreadsheet } = file;
  const progress = new BuildProgress(token);
  return oneBuildAtATime(report.spec.name, clockText(file.now), () => {
    progress.at("read");
    const sheets = spreadsheet.getSheets();
    const summary = summarySheet(file, report, sheets);
    const known = report.sheets.data;
    const data =
      (known && sheets.filter((s) => s.getSheetId() === known.sheetId)[0]) ?? markedSheet(spreadsheet, id, "data");
    if (!summary || !data) throw new MetricError("report_gone");
    const from = data.getDataRange();
    refuseUnfinished(file, summary, summary.getDataRange());
    refuseUnfinished(file, data, from);
    progress.at("summary");
    const active = spreadsheet.getActiveSheet();
    const copy = summary.copyTo(spreadsheet);
    try {
      freeze(copy, from, file, `${report.spec.name} ${isoDay(file.now)}`, data.getSheetId());
      mark(copy, id, "snapshot");
    } catch (error) {
      attempt(() => spreadsheet.deleteSheet(copy));
      throw error;
    } finally {
      attempt(() => spreadsheet.setActiveSheet(active));
      progress.finish();
    }
    return { sheetId: copy.getSheetId(), sheetName: copy.getName(), a1: "A1" };
  });
}

/** A cell that still computes, or shows an error, would be frozen as it is. */
function refuseUnfinished(file: OpenFile, sheet: Sheet, range: Range): void {
  range.getDisplayValues().forEach((row, r) => {
    row.forEach((value, c) => {
      if (!isErrorCell(value) && !/^(Loading|Caricamento|Cargando|Chargement|Wird geladen)/.test(value)) return;
      const at = a1({ row: range.getRow() + r, column: range.getColumn() + c, rows: 1, columns: 1 });
      const place = { sheetId: sheet.getSheetId(), sheetName: sheet.getName(), a1: at };
      throw new PlaceError("cell_refused", { place: at, value, locale: file.context.locale }, place);
    });
  });
}

function freeze(copy: Sheet, data: Range, file: OpenFile, name: string, dataSheetId: number): void {
  const { PASTE_FORMAT, PASTE_VALUES } = SpreadsheetApp.CopyPasteType;
  const whole = copy.getDataRange();
  whole.copyTo(whole, PASTE_VALUES, false);
  whole.clearDataValidations();
  const first = whole.getLastRow() + GAP;
  const [rows, columns] = [data.getLastRow(), data.getLastColumn()];
  const lacking = first + rows - 1 - copy.getMaxRows();
  if (lacking > 0) copy.insertRowsAfter(copy.getMaxRows(), lacking);
  if (columns > copy.getMaxColumns()) copy.insertColumnsAfter(copy.getMaxColumns(), columns - copy.getMaxColumns());
  const below = copy.getRange(first, 1, rows, columns);
  data.copyTo(below, PASTE_FORMAT, false);
  data.copyTo(below, PASTE_VALUES, false);
  for (const chart of copy.getCharts()) {
    const ranges = chart.getRanges();
    const moved = chart.modify().clearRanges();
    for (const range of ranges)
      moved.addRange(range.getSheet().getSheetId() === dataSheetId ? downBy(copy, range, first - 1) : range);
    copy.updateChart(moved.build());
  }
  copy.setName(freeName(file, name));
}

/** The same cells below the summary. */
function downBy(copy: Sheet, range: Range, rows: number): Range {
  return copy.getRange(range.getRow() + rows, range.getColumn(), range.getNumRows(), range.getNumColumns());
}
