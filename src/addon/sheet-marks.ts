type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** What a sheet of ours is. */
export type Role = "summary" | "data" | "history" | "snapshot" | "rows";

/** Key of our developer metadata. Its value says which report and what; the sheet may be renamed and moved. */
const KEY = "metriche";

/** Marks a sheet as ours. */
export function mark(sheet: Sheet, report: string, role: Role): void {
  sheet.addDeveloperMetadata(KEY, value(report, role), SpreadsheetApp.DeveloperMetadataVisibility.DOCUMENT);
}

/** A marked sheet, or null. A tab that the user duplicated may carry the mark of its original: the first counts. */
export function markedSheet(spreadsheet: Spreadsheet, report: string, role: Role): Sheet | null {
  return markedSheets(spreadsheet, report, role)[0] ?? null;
}

/** Every sheet with one mark. */
export function markedSheets(spreadsheet: Spreadsheet, report: string, role: Role): Sheet[] {
  const found = spreadsheet.createDeveloperMetadataFinder().withKey(KEY).withValue(value(report, role)).find();
  return found.map((metadata) => metadata.getLocation().getSheet()).filter((sheet): sheet is Sheet => sheet !== null);
}

/** Ids of all sheets that carry a mark of ours. */
export function markedSheetIds(spreadsheet: Spreadsheet): number[] {
  const ids: number[] = [];
  for (const metadata of spreadsheet.createDeveloperMetadataFinder().withKey(KEY).find()) {
    const sheet = metadata.getLocation().getSheet();
    if (sheet) ids.push(sheet.getSheetId());
  }
  return ids;
}

function value(report: string, role: Role): string {
  return `${role} ${report}`;
}
