type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** What a sheet of ours is. */
export type Role = "summary" | "data" | "history" | "snapshot" | "rows";

/** Key of our developer metadata. Its value says which report and what; the sheet may be renamed and moved. */
const KEY = "metriche";

/** Marks a sheet as ours. A summary's mark names its data sheet too, which needs none of its own. */
export function mark(sheet: Sheet, report: string, role: Role, data: Sheet | null = null): void {
  const value = data ? `${role} ${report} ${data.getSheetId()}` : `${role} ${report}`;
  sheet.addDeveloperMetadata(KEY, value, SpreadsheetApp.DeveloperMetadataVisibility.DOCUMENT);
}

/** A marked sheet, or null. A tab that the user duplicated may carry the mark of its original: the first counts. */
export function markedSheet(spreadsheet: Spreadsheet, report: string, role: Role): Sheet | null {
  return markedSheets(spreadsheet, report, role)[0] ?? null;
}

/** Every sheet with one mark. */
export function markedSheets(spreadsheet: Spreadsheet, report: string, role: Role): Sheet[] {
  const of = marks(spreadsheet).filter((found) => found.report === report);
  if (role !== "data") return of.filter((found) => found.role === role).map((found) => found.sheet);
  const ids = of.map((found) => found.data).filter((id): id is number => id !== null);
  return ids.length === 0 ? [] : spreadsheet.getSheets().filter((sheet) => ids.indexOf(sheet.getSheetId()) >= 0);
}

/** Ids of all sheets that carry a mark of ours, or are named by one. */
export function markedSheetIds(spreadsheet: Spreadsheet): number[] {
  const ids: number[] = [];
  for (const { sheet, data } of marks(spreadsheet)) {
    ids.push(sheet.getSheetId());
    if (data !== null) ids.push(data);
  }
  return ids;
}

interface Mark {
  readonly sheet: Sheet;
  readonly role: string;
  readonly report: string;
  /** Id of the data sheet that a summary's mark names. */
  readonly data: number | null;
}

function marks(spreadsheet: Spreadsheet): Mark[] {
  const out: Mark[] = [];
  for (const metadata of spreadsheet.createDeveloperMetadataFinder().withKey(KEY).find()) {
    const sheet = metadata.getLocation().getSheet();
    const [role, report, data] = (metadata.getValue() ?? "").split(" ");
    if (sheet && role && report) out.push({ sheet, role, report, data: data ? Number(data) : null });
  }
  return out;
}
