import { MetricError } from "../core/errors";
import { isErrorCell } from "../functions/raw";
import type { Plan, SheetPlan } from "../sheet/plan";
import type { SheetNames } from "../sheet/world";
import { a1 } from "./a1";
import type { BuildProgress } from "./build-progress";
import { fingerprint } from "./fingerprint";
import { nameRanges, replaceCharts } from "./finish-sheet";
import { attempt, insist } from "./insist";
import type { OpenFile } from "./open-file";
import { clearAway, copyStage, keepPending, type PendingRun, type Stage } from "./pending-run";
import { PlaceError } from "./place-error";
import { currentNames, type MakePlan, placeFor, plannedWork, stagedPlan, type Work } from "./planned-work";
import type { ReportStore } from "./report-store";
import { mark, type Role } from "./sheet-marks";
import type { AppliedSheet, StoredReport } from "./stored-report";
import { writeContents, writeFormats } from "./write-cells";
import { writeBorders, writeFrame, writeMerges, writeStyles } from "./write-looks";
import { writeRules } from "./write-rules";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

export interface Application {
  readonly file: OpenFile;
  /** All sheets of the file as it is. */
  readonly sheets: readonly Sheet[];
  readonly store: ReportStore;
  readonly report: string;
  /** How it stands in the file, or null before the first build. */
  readonly former: StoredReport | null;
  readonly make: MakePlan;
  readonly wanted: SheetNames;
  readonly progress: BuildProgress;
  /** Last chance to refuse, before anything that stands is changed. */
  readonly admit: (plan: Plan) => void;
}

export interface Applied {
  readonly plan: Plan;
  readonly sheets: Partial<Record<Role, AppliedSheet>>;
  readonly standing: Partial<Record<Role, Sheet>>;
}

/**
 * Puts a plan into the file. Everything is built on sheets of ours beside what stands, checked, and then
 * copied over it, one call a sheet: until the first of these calls nothing that anybody sees has changed,
 * and after it what is missing is done to the end. A sheet that does not stand yet is built where it will stay.
 */
export function applyPlan(application: Application): Applied {
  const { file, store, progress } = application;
  const { spreadsheet } = file;
  const active = spreadsheet.getActiveSheet();
  const works = plannedWork(application);
  const run: PendingRun = { report: application.report, committing: false, stages: works.map((w) => w.stage) };
  const names = currentNames(application, works);
  const staged = stagedPlan(application.make, works, names);
  const final = application.make(names);
  const fresh = works.every((work) => !work.standing);
  let committed = false;
  try {
    keepPending(store, run);
    stageAll(application, works, run, staged);
    progress.at("verify");
    verify(file, works, staged);
    prepare(works, staged, final);
    application.admit(final);
    progress.at("commit");
    run.committing = true;
    keepPending(store, run);
    for (const work of works) {
      if (!work.standing) continue;
      const { sheet, standing, stage } = work;
      if (committed) insist(() => copyStage(sheet as Sheet, standing, stage));
      else copyStage(sheet as Sheet, standing, stage);
      committed = true;
    }
    committed = committed || !fresh;
    const applied = complete(application, works, final);
    committed = true;
    cleanUp(application, works, run);
    return applied;
  } catch (error) {
    if (!committed) {
      run.committing = false;
      const made = works.map((w) => w.sheet).filter((s): s is Sheet => s !== null);
      clearAway(spreadsheet, store, run, made);
      throw error;
    }
    cleanUp(application, works, run);
    throw new MetricError("completed_in_part", { message: error instanceof Error ? error.message : String(error) });
  } finally {
    attempt(() => spreadsheet.setActiveSheet(active));
  }
}

/** All sheets first: formulas name each other's sheets, and a sheet that is not there is an error in a cell. */
function stageAll(application: Application, works: Work[], run: PendingRun, plan: Plan): void {
  const { file, store, progress } = application;
  works.forEach((work) => {
    // Each before the one it reads: the data sheet comes last in the file.
    work.sheet = insert(file, work.stage.name, placeFor(work, works, application.sheets));
    work.stage.sheetId = work.sheet.getSheetId();
    keepPending(store, run);
  });
  works.forEach((work, k) => {
    progress.at(work.role === "data" ? "data" : "summary", k, works.length);
    writeLook(work, works, plan, plan.sheets[k] as SheetPlan);
  });
  // Contents last and together: whatever comes between them, Sheets would compute all formulas once more.
  works.forEach((work, k) => {
    writeContents(work.sheet as Sheet, plan.sheets[k] as SheetPlan);
  });
}

function insert(file: OpenFile, name: string, index: number): Sheet {
  try {
    return file.spreadsheet.insertSheet(name, index);
  } catch (error) {
    if (file.spreadsheet.getSheetByName(name)) throw new MetricError("name_taken", { name });
    throw error;
  }
}

/** A sheet's look on its own sheet. What only changes contents needs none but formats: the standing sheet has it. */
function writeLook(work: Work, works: readonly Work[], plan: Plan, sheetPlan: SheetPlan): void {
  const sheet = work.sheet as Sheet;
  makeRoom(sheet, 1000, 26, work.stage.rows, work.stage.columns);
  if (work.stage.contents) {
    writeFormats(sheet, sheetPlan);
    return;
  }
  if (!work.standing) writeFrame(sheet, sheetPlan);
  writeMerges(sheet, sheetPlan);
  writeFormats(sheet, sheetPlan);
  writeStyles(sheet, sheetPlan);
  writeBorders(sheet, sheetPlan);
  writeRules(sheet, sheetPlan, (name) => standingOf(works, plan, name));
}

/** Rows and columns that a sheet lacks. */
function makeRoom(sheet: Sheet, hasRows: number, hasColumns: number, rows: number, columns: number): void {
  if (rows > hasRows) sheet.insertRowsAfter(hasRows, rows - hasRows);
  if (columns > hasColumns) sheet.insertColumnsAfter(hasColumns, columns - hasColumns);
}

/** The sheet where a list or a chart's numbers will be found in the end: the one of that name, staged or not. */
function standingOf(works: readonly Work[], plan: Plan, name: string): Sheet {
  const role = plan.sheets.filter((s) => s.name === name)[0]?.role;
  const work = works.filter((w) => w.stage.name === name || w.role === role)[0];
  return (work?.standing ?? work?.sheet) as Sheet;
}

/**
 * Every cell as people will see it: an error that nobody planned ends the build before anything has changed.
 * A data sheet whose formulas were verified before and only has new numbers shows in the summary over it.
 */
function verify(file: OpenFile, works: readonly Work[], plan: Plan): void {
  // Reading what is shown makes Sheets finish what was written before it.
  works.forEach((work, k) => {
    if (work.role === "data" && work.stage.contents) return;
    const { rows, columns } = plan.sheets[k] as SheetPlan;
    const shown = (work.sheet as Sheet).getRange(1, 1, rows, columns).getDisplayValues();
    shown.forEach((row, r) => {
      row.forEach((value, c) => {
        if (!isErrorCell(value)) return;
        const at = a1({ row: r + 1, column: c + 1, rows: 1, columns: 1 });
        const place = { sheetId: (work.sheet as Sheet).getSheetId(), sheetName: work.role, a1: at };
        throw new PlaceError("cell_refused", { place: at, value, locale: file.context.locale }, place);
      });
    });
  });
}

/** The last steps before the commit: formulas name the standing sheets, and these have room. */
function prepare(works: readonly Work[], staged: Plan, final: Plan): void {
  if (!works.some((w) => w.standing)) return;
  works.forEach((work, k) => {
    const [before, after] = [staged.sheets[k] as SheetPlan, final.sheets[k] as SheetPlan];
    if (JSON.stringify(before.cells) !== JSON.stringify(after.cells)) writeContents(work.sheet as Sheet, after);
    const { standing, stage } = work;
    if (standing && stage.contents) carryInputs(standing, work.sheet as Sheet, after);
    if (standing && !hasRoom(standing, stage))
      makeRoom(standing, standing.getMaxRows(), standing.getMaxColumns(), stage.rows, stage.columns);
  });
}

/** What people chose in the input cells of the standing sheet stays chosen. */
function carryInputs(from: Sheet, to: Sheet, { unprotected }: SheetPlan): void {
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

function hasRoom(sheet: Sheet, { rows, columns }: Stage): boolean {
  try {
    sheet.getRange(rows, columns);
    return true;
  } catch {
    return false;
  }
}

/** After the commit: frame, charts, names and marks where they changed. */
function complete(application: Application, works: readonly Work[], plan: Plan): Applied {
  const sheets: Partial<Record<Role, AppliedSheet>> = {};
  const standing: Partial<Record<Role, Sheet>> = {};
  works.forEach((work, k) => {
    const sheetPlan = plan.sheets[k] as SheetPlan;
    const former = work.standing ? application.former?.sheets[work.role] : undefined;
    const sheet = (work.standing ?? work.sheet) as Sheet;
    const print = fingerprint(sheetPlan, plan);
    standing[work.role] = sheet;
    if (!work.standing) insist(() => mark(sheet, application.report, work.role));
    if (work.standing && former?.frame !== print.frame) insist(() => writeFrame(sheet, sheetPlan));
    // Charts that drew a data sheet which somebody deleted draw nothing any more.
    const redraw = former?.chartsPrint !== print.charts || works.some((w) => w.role === "data" && !w.standing);
    if (redraw) replaceCharts(sheet, sheetPlan, former !== undefined, (name) => standingOf(works, plan, name));
    if (former?.namedPrint !== print.named)
      nameRanges(application.file.spreadsheet, sheet, sheetPlan, former?.named ?? []);
    const { rows, columns } = sheetPlan;
    sheets[work.role] = {
      sheetId: sheet.getSheetId(),
      rows,
      columns,
      look: print.look,
      frame: print.frame,
      chartsPrint: print.charts,
      namedPrint: print.named,
      named: sheetPlan.named.map((n) => n.name),
    };
  });
  return { plan, sheets, standing };
}

/** Takes the staging away; what resists is left to the next run, which must not copy it once more. */
function cleanUp({ file, store }: Application, works: readonly Work[], run: PendingRun): void {
  const gone = works
    .filter(({ standing, sheet }) => standing && sheet)
    .map(({ sheet }) => attempt(() => file.spreadsheet.deleteSheet(sheet as Sheet)));
  run.committing = false;
  const left = { ...run, stages: run.stages.filter((stage) => stage.standing !== null) };
  attempt(() => keepPending(store, gone.every(Boolean) ? null : left));
}
