import { MetricError } from "../core/errors";
import type { Place, ShareInfo } from "../sheet/rpc";
import { attempt } from "./insist";
import type { OpenFile } from "./open-file";
import type { ReportStore } from "./report-store";
import { summaryPlace } from "./saved-reports";
import { markedSheets, type Role } from "./sheet-marks";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** What goes to whoever the file is shared with, and the link to the summary. */
export function shareInfo(file: OpenFile, store: ReportStore, id: string): ShareInfo {
  const report = store.find(id);
  const sheets = file.spreadsheet.getSheets();
  const summary = summaryPlace(file, report, sheets);
  if (!summary) throw new MetricError("report_gone");
  const raw = report.spec.sources.map((s) => s.place.sheetId);
  return {
    summary,
    url: `${file.spreadsheet.getUrl()}#gid=${summary.sheetId}`,
    rawSheets: sheets.filter((s) => raw.indexOf(s.getSheetId()) >= 0).map(placeOfSheet),
    snapshots: markedSheets(file.spreadsheet, id, "snapshot").map(placeOfSheet),
  };
}

function placeOfSheet(sheet: Sheet): Place {
  return { sheetId: sheet.getSheetId(), sheetName: sheet.getName(), a1: "A1" };
}

/** The sheets that belong to a report and to nothing else. A snapshot is a document of its own and stays. */
const OWN: readonly Role[] = ["summary", "data", "history", "rows"];

function ownSheets(file: OpenFile, store: ReportStore, id: string): Sheet[] {
  const report = store.find(id);
  const sheets = file.spreadsheet.getSheets();
  const found: Sheet[] = [];
  for (const role of OWN) {
    const known = report.sheets[role];
    const byId = known && sheets.filter((s) => s.getSheetId() === known.sheetId)[0];
    for (const sheet of byId ? [byId] : markedSheets(file.spreadsheet, id, role).slice(0, 1)) found.push(sheet);
  }
  return found;
}

export function removableSheets(file: OpenFile, store: ReportStore, id: string): Place[] {
  return ownSheets(file, store, id).map(placeOfSheet);
}

/** Deletes what a report put into the file and forgets it. Names that the report gave to cells go first. */
export function removeReport(file: OpenFile, store: ReportStore, id: string): void {
  const report = store.find(id);
  for (const applied of Object.values(report.sheets))
    for (const name of applied?.named ?? []) attempt(() => file.spreadsheet.removeNamedRange(name));
  for (const sheet of ownSheets(file, store, id)) file.spreadsheet.deleteSheet(sheet);
  store.remove(id);
}
