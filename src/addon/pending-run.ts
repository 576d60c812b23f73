import { attempt, insist } from "./insist";
import type { ReportStore } from "./report-store";
import type { Role } from "./sheet-marks";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** One sheet that a run has put into the file and that may have to go again. */
export interface Stage {
  readonly role: Role;
  readonly name: string;
  /** Null until it is inserted. */
  sheetId: number | null;
  /** The standing sheet it will be copied to; null where it becomes the standing sheet itself. */
  readonly standing: number | null;
  readonly rows: number;
  readonly columns: number;
  /** Whether only contents are copied. */
  readonly contents: boolean;
}

export interface PendingRun {
  readonly report: string;
  committing: boolean;
  readonly stages: readonly Stage[];
}

const NOTE = "pending";

/** Writes down what a run puts into the file before it does, so that the next one can clear it away. */
export function keepPending(store: ReportStore, run: PendingRun | null): void {
  store.setNote(NOTE, run ? JSON.stringify(run) : null);
}

/**
 * Clears what a run left that did not come to its end: before the commit its sheets are removed; a commit
 * that was cut short is completed from its staging sheets, which are whole.
 */
export function recover(spreadsheet: Spreadsheet, store: ReportStore): void {
  const text = store.note(NOTE);
  if (!text) return;
  const run = JSON.parse(text) as PendingRun;
  const sheets = spreadsheet.getSheets();
  const byId = (id: number | null): Sheet | null => sheets.filter((sheet) => sheet.getSheetId() === id)[0] ?? null;
  for (const stage of run.stages) {
    const left = byId(stage.sheetId) ?? (stage.standing === null ? null : spreadsheet.getSheetByName(stage.name));
    const standing = byId(stage.standing);
    if (!left) continue;
    if (run.committing && stage.standing === null) continue;
    if (run.committing && standing) copyStage(left, standing, stage);
    insist(() => spreadsheet.deleteSheet(left));
  }
  keepPending(store, null);
}

/** Whether a run has left something, or is still at work. */
export function isPending(store: ReportStore): boolean {
  return store.note(NOTE) !== null;
}

/** The commit of one sheet: one call. */
export function copyStage(from: Sheet, to: Sheet, stage: Stage): void {
  const source = from.getRange(1, 1, stage.rows, stage.columns);
  const target = to.getRange(1, 1, stage.rows, stage.columns);
  const { PASTE_FORMULA, PASTE_NORMAL } = SpreadsheetApp.CopyPasteType;
  source.copyTo(target, stage.contents ? PASTE_FORMULA : PASTE_NORMAL, false);
}

/** Takes the sheets of a failed run away again; what resists is left to the next run. */
export function clearAway(
  spreadsheet: Spreadsheet,
  store: ReportStore,
  run: PendingRun,
  sheets: readonly Sheet[],
): void {
  const gone = sheets.map((sheet) => attempt(() => spreadsheet.deleteSheet(sheet)));
  if (gone.every(Boolean)) attempt(() => keepPending(store, null));
  else attempt(() => keepPending(store, run));
}
