import { foldHeader } from "../core/text";
import type { Place, ReportState, SavedReport, SourceChoice } from "../sheet/rpc";
import { rectangle } from "./a1";
import { errorOf } from "./answer";
import type { OpenFile } from "./open-file";
import { PlaceError } from "./place-error";
import { FIXED_ROWS, headerTexts, sheetOfSource } from "./read-source";
import type { ReportStore } from "./report-store";
import { markedSheet } from "./sheet-marks";
import type { StoredReport, StoredSource } from "./stored-report";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

const STATES = "metriche.states";
/** Seconds for which what was seen of the reports is told without another look. */
const KEPT = 21_600;

/** The saved reports with what stands between them and their sources. */
export function savedReports(file: OpenFile, store: ReportStore): SavedReport[] {
  const reports = store.list();
  if (reports.length === 0) return [];
  const sheets = file.spreadsheet.getSheets();
  const saved = reports.map((report) => {
    const current = withCurrentNames(report, sheets);
    if (current !== report) store.save(current);
    return {
      ...savedWords(report),
      state: stateOf(report, sheets),
      summary: summaryPlace(file, report, sheets),
    };
  });
  const seen: Record<string, Pick<SavedReport, "state" | "summary">> = {};
  for (const { report, state, summary } of saved) seen[report] = { state, summary };
  CacheService.getDocumentCache()?.put(STATES, JSON.stringify(seen), KEPT);
  return saved;
}

/** The reports as they were last seen, without a look at the file; one is left out. */
export function knownReports(store: ReportStore, except: string): SavedReport[] {
  const text = CacheService.getDocumentCache()?.get(STATES);
  const seen = (text ? JSON.parse(text) : {}) as Record<string, Pick<SavedReport, "state" | "summary">>;
  return store
    .list()
    .filter((r) => r.id !== except)
    .map((report) => {
      const known = report.sheets.summary;
      const place = known ? { sheetId: known.sheetId, sheetName: report.spec.name, a1: "A1" } : null;
      const { state, summary } = seen[report.id] ?? { state: { state: "up_to_date" as const }, summary: place };
      return { ...savedWords(report), state, summary };
    });
}

/** A report whose sources are called what their sheets are called now; the same one where they are. */
function withCurrentNames(report: StoredReport, sheets: readonly Sheet[]): StoredReport {
  let renamed = false;
  const sources = report.spec.sources.map((source) => {
    const name = sheets.filter((s) => s.getSheetId() === source.place.sheetId)[0]?.getName();
    if (name === undefined || name === source.place.sheetName) return source;
    renamed = true;
    return { ...source, place: { ...source.place, sheetName: name } };
  });
  return renamed ? { ...report, spec: { ...report.spec, sources } } : report;
}

/** What is said of a report without a look at the file. */
export function savedWords({ id, spec, period, refreshed }: StoredReport): Omit<SavedReport, "state" | "summary"> {
  return { report: id, name: spec.name, language: spec.language, grain: spec.grain, period, refreshed };
}

/** Where the summary is, under the name it has now; null when somebody deleted it. */
export function summaryPlace(file: OpenFile, report: StoredReport, sheets: readonly Sheet[]): Place | null {
  const sheet = summarySheet(file, report, sheets);
  return sheet && { sheetId: sheet.getSheetId(), sheetName: sheet.getName(), a1: "A1" };
}

export function summarySheet(file: OpenFile, report: StoredReport, sheets: readonly Sheet[]): Sheet | null {
  const known = report.sheets.summary;
  if (!known) return null;
  return (
    sheets.filter((s) => s.getSheetId() === known.sheetId)[0] ?? markedSheet(file.spreadsheet, report.id, "summary")
  );
}

/** Up to date, so many rows behind, or broken by what happened to a source. */
function stateOf(report: StoredReport, sheets: readonly Sheet[]): ReportState {
  let added = 0;
  try {
    report.spec.sources.forEach((choice, i) => {
      const stored = report.sources[i];
      if (stored) added += rowsAdded(choice, stored, sheetOfSource(sheets, choice));
    });
  } catch (error) {
    return { state: "broken", error: errorOf(error) };
  }
  return added === 0 ? { state: "up_to_date" } : { state: "rows_added", rows: added };
}

/** Rows since the last build; formulas follow a period table by themselves, so none of its rows is new. */
function rowsAdded(choice: SourceChoice, stored: StoredSource, sheet: Sheet): number {
  const [row, column, rows, columns] = stored.range;
  const header = sheet.getRange(row, column, 1, columns).getDisplayValues()[0] as string[];
  const moved = header.some((text, k) => foldHeader(text) !== foldHeader(stored.headers[k] ?? ""));
  if (moved) checkColumns(choice, stored, sheet, header);
  if (moved || choice.kind === "periods" || choice.assumptions[FIXED_ROWS.id] === FIXED_ROWS.fixed) return 0;
  return sheet.getLastRow() - (row + rows - 1);
}

/** A column that was chosen by hand and is not in the header row any more. */
function checkColumns(choice: SourceChoice, stored: StoredSource, sheet: Sheet, header: readonly string[]): void {
  const now = headerTexts(header).map(foldHeader);
  const place = rectangle(choice.place.a1);
  for (const [field, column] of Object.entries(choice.columns)) {
    const text = column === null ? "" : (stored.headers[column] ?? "");
    if (text === "" || now.indexOf(foldHeader(text)) >= 0 || !place) continue;
    const sheetName = sheet.getName();
    const where = { sheetId: choice.place.sheetId, sheetName, a1: choice.place.a1 };
    throw new PlaceError("column_gone", { sheet: sheetName, column: text, field }, where);
  }
}
