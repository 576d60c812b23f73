import type { Language } from "../core/text";
import { DEFINITIONS_VERSION } from "../core/version";
import { historySheetName, type ReportSpec } from "../sheet/report";
import type { ReportData } from "../sheet/report-data";
import { freeName } from "./free-name";
import type { OpenFile } from "./open-file";
import { mark, markedSheet } from "./sheet-marks";
import type { AppliedSheet, KnownValues, StoredReport } from "./stored-report";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

const HEADERS: Readonly<Record<Language, readonly string[]>> = {
  en: ["Noted on", "Metric", "Method", "Period from", "Before", "Now", "Cases", "Definitions"],
  it: ["Annotato il", "Metrica", "Metodo", "Periodo dal", "Prima", "Ora", "Casi", "Definizioni"],
};
const FORMATS: readonly string[] = ["yyyy-mm-dd hh:mm", "@", "@", "yyyy-mm-dd", "0.######", "0.######", "#,##0", "@"];
/** Rows of the sheet whose formats are set when it is made, and again where it grows. */
const ROOM = 1000;

/** What every metric says of every period: kept from build to build, so that a change of the past is seen. */
export function knownValues(data: ReportData): KnownValues {
  const out: Record<string, (number | null)[]> = {};
  for (const { chosen, rows } of data.metrics) {
    if (rows.length === 0) continue;
    out[`${chosen.metric} ${chosen.method}`] = rows.map((row) => row.now?.value ?? null);
  }
  return { starts: data.axis.starts.slice(0, data.axis.known), values: out };
}

/** A history is written here and not by a plan. */
const NOTHING = {
  look: "",
  formulas: "",
  contents: "",
  frame: "",
  chartsPrint: "",
  namedPrint: "",
  heights: [],
  charts: [],
  named: [],
};

type Row = readonly (string | number)[];

/** One row for each number of a closed period that is not what it was at the last build. */
function changes(data: ReportData, former: KnownValues, file: OpenFile): Row[] {
  const rows: Row[] = [];
  const { language } = data.spec;
  for (const { chosen, metric, method, rows: now } of data.metrics) {
    const before = former.values[`${chosen.metric} ${chosen.method}`];
    if (!before) continue;
    now.forEach(({ now: outcome }, i) => {
      const start = data.axis.starts[i] as number;
      const at = former.starts.indexOf(start);
      // The last period known then was still open: that it grows is no change of the past.
      if (at < 0 || at === former.starts.length - 1) return;
      const [old, fresh] = [before[at] ?? null, outcome?.value ?? null];
      if (old === fresh) return;
      const method_ = method ? method[language] : "";
      rows.push([
        file.now,
        metric.title[language],
        method_,
        start,
        old ?? "",
        fresh ?? "",
        outcome?.n ?? "",
        DEFINITIONS_VERSION,
      ]);
    });
  }
  return rows;
}

/**
 * Adds to the history what a refresh changed in the past, so that a correction of the source is seen. The
 * sheet is made with the first change; rows are only ever added below.
 */
export function keepHistory(
  file: OpenFile,
  spec: ReportSpec,
  data: ReportData,
  former: StoredReport | null,
): AppliedSheet | undefined {
  const known = former?.sheets.history;
  const rows = former?.known ? changes(data, former.known, file) : [];
  if (rows.length === 0) return known;
  const { spreadsheet } = file;
  const standing = known ? markedSheet(spreadsheet, spec.id, "history") : null;
  const sheet = standing ?? newSheet(file, spec);
  const first = sheet.getLastRow() + 1;
  const lacking = first + rows.length - 1 - ROOM;
  if (lacking > 0) {
    sheet.insertRowsAfter(sheet.getMaxRows(), rows.length);
    sheet.getRange(first, 1, rows.length, FORMATS.length).setNumberFormats(rows.map(() => [...FORMATS]));
  }
  sheet.getRange(first, 1, rows.length, FORMATS.length).setValues(rows.map((row) => [...row]));
  const size = { rows: first + rows.length - 1, columns: FORMATS.length };
  return { sheetId: sheet.getSheetId(), ...size, ...NOTHING };
}

function newSheet(file: OpenFile, spec: ReportSpec): Sheet {
  const { spreadsheet } = file;
  const active = spreadsheet.getActiveSheet();
  const name = freeName(file, historySheetName(spec.name, spec.language));
  const sheet = spreadsheet.insertSheet(name, spreadsheet.getSheets().length);
  spreadsheet.setActiveSheet(active);
  mark(sheet, spec.id, "history");
  const headers = HEADERS[spec.language];
  const rows: string[][] = [headers.map(() => "@")];
  for (let k = 1; k < ROOM; k++) rows.push([...FORMATS]);
  sheet.getRange(1, 1, ROOM, FORMATS.length).setNumberFormats(rows);
  const head = sheet.getRange(1, 1, 1, headers.length);
  head.setValues([[...headers]]);
  head.setFontWeight("bold");
  sheet.setColumnWidths(1, FORMATS.length, 130);
  sheet.setFrozenRows(1);
  return sheet;
}
