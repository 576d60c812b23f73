import { MetricError } from "../core/errors";
import type { Plan, SheetPlan } from "../sheet/plan";
import type { SheetNames } from "../sheet/world";
import type { Application } from "./application";
import type { Applied } from "./applied";
import { carryInputs } from "./carry-inputs";
import { completeBuild } from "./complete-build";
import { hasRoom } from "./has-room";
import { attempt, insist } from "./insist";
import { makeRoom } from "./make-room";
import type { OpenFile } from "./open-file";
import { clearAway, copyStage, keepPending, type PendingRun } from "./pending-run";
import { PlaceError } from "./place-error";
import { currentNames, placeFor, plannedWork, stagedPlan, type Work } from "./planned-work";
import { refuseErrors, sayErrors } from "./shown-errors";
import { standingOf } from "./standing-of";
import { writeContents, writeFormats } from "./write-cells";
import { heightsOf, writeBorders, writeFrame, writeHeights, writeMerges, writeStyles } from "./write-looks";
import { writeRules } from "./write-rules";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/**
 * Puts a plan into the file. Everything is built on sheets of ours beside what stands, checked, and then
 * copied over it, one call a sheet: until the first of these calls nothing that anybody sees has changed,
 * and after it what is missing is done to the end. A sheet that does not stand yet is built where it will stay.
 * Where the same formulas stand already and only their numbers are new, one call writes these: it is the commit.
 */
export function applyPlan(application: Application): Applied {
  const works = plannedWork(application);
  const names = currentNames(application, works);
  const final = application.make(names);
  if (works.every((work, k) => isLight(work, final.sheets[k] as SheetPlan)))
    return writeValues(application, works, final);
  const touched = works.filter((work) => work.change !== "nothing");
  const fresh = works.every((work) => !work.standing);
  const { spreadsheet } = application.file;
  // A first build ends on its summary; any other where the person was.
  const active = fresh ? null : spreadsheet.getActiveSheet();
  let failed = true;
  try {
    const applied = stageAndCommit(application, works, touched, names, final);
    failed = false;
    return applied;
  } finally {
    if (active) attempt(() => spreadsheet.setActiveSheet(active));
    else if (failed) attempt(() => spreadsheet.setActiveSheet(application.home));
  }
}

/** Whether one call can write what changes: no formula, no look, and no cell in which people choose. */
function isLight({ change, stage, standing }: Work, { unprotected }: SheetPlan): boolean {
  return change === "nothing" || (change === "values" && unprotected.length === 0 && hasRoom(standing, stage));
}

/** The numbers of a data sheet whose formulas stand: nothing is staged, one call changes them all. */
function writeValues(application: Application, works: readonly Work[], plan: Plan): Applied {
  const { progress } = application;
  const changed = works.filter((work) => work.change !== "nothing");
  const planOf = (work: Work): SheetPlan => plan.sheets[works.indexOf(work)] as SheetPlan;
  application.admit(plan);
  changed.forEach((work, k) => {
    progress.at("data", k, changed.length);
    // The same formats once more: a text must not become a formula where somebody took them away.
    writeFormats(work.standing as Sheet, planOf(work));
  });
  progress.at("commit");
  let committed = false;
  try {
    for (const work of changed) {
      const write = (): void => writeContents(work.standing as Sheet, planOf(work));
      if (committed) insist(write);
      else write();
      committed = true;
    }
    const applied = completeBuild(application, works, plan);
    for (const work of works) if (work.change === "nothing") sayErrors(work.standing as Sheet, planOf(work));
    return applied;
  } catch (error) {
    throw committed && !(error instanceof PlaceError) ? inPart(error) : error;
  }
}

function inPart(error: unknown): MetricError {
  return new MetricError("completed_in_part", { message: error instanceof Error ? error.message : String(error) });
}

function stageAndCommit(
  application: Application,
  works: readonly Work[],
  touched: readonly Work[],
  names: SheetNames,
  final: Plan,
): Applied {
  const { file, store, progress } = application;
  const run: PendingRun = { report: application.report, committing: false, stages: touched.map((w) => w.stage) };
  const staged = stagedPlan(application.make, works, names, final);
  let committed = false;
  try {
    keepPending(store, run);
    stageAll(application, works, touched, run, staged);
    progress.at("verify");
    verify(file, works, staged);
    prepare(works, staged, final);
    application.admit(final);
    progress.at("commit");
    run.committing = true;
    keepPending(store, run);
    for (const { sheet, standing, stage } of touched) {
      if (!standing) continue;
      if (committed) insist(() => copyStage(sheet as Sheet, standing, stage));
      else copyStage(sheet as Sheet, standing, stage);
      committed = true;
    }
    committed = committed || works.some((work) => work.standing);
    const applied = completeBuild(application, works, final);
    committed = true;
    cleanUp(application, touched, run);
    return applied;
  } catch (error) {
    if (!committed) {
      run.committing = false;
      const made = touched.map((w) => w.sheet).filter((s): s is Sheet => s !== null);
      clearAway(file.spreadsheet, store, run, made);
      throw error;
    }
    cleanUp(application, touched, run);
    throw inPart(error);
  }
}

/** All sheets first: formulas name each other's sheets, and a sheet that is not there is an error in a cell. */
function stageAll(
  application: Application,
  works: readonly Work[],
  touched: readonly Work[],
  run: PendingRun,
  plan: Plan,
): void {
  const { file, store, progress } = application;
  touched.forEach((work) => {
    // Each before the one it reads: the data sheet comes last in the file.
    work.sheet = insert(file, work.stage.name, placeFor(work, works, application.sheets));
    work.stage.sheetId = work.sheet.getSheetId();
    keepPending(store, run);
  });
  const planOf = (work: Work): SheetPlan => plan.sheets[works.indexOf(work)] as SheetPlan;
  touched.forEach((work, k) => {
    progress.at(work.role === "data" ? "data" : "summary", k, touched.length);
    writeLook(work, works, plan, planOf(work));
  });
  // Contents last and together: whatever comes between them, Sheets would compute all formulas once more.
  for (const work of touched) writeContents(work.sheet as Sheet, planOf(work));
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
  if (!work.standing) {
    writeFrame(sheet, sheetPlan);
    writeHeights(sheet, heightsOf(sheetPlan));
  }
  writeMerges(sheet, sheetPlan);
  writeFormats(sheet, sheetPlan);
  writeStyles(sheet, sheetPlan);
  writeBorders(sheet, sheetPlan);
  writeRules(sheet, sheetPlan, (name) => standingOf(works, plan, name));
}

/**
 * Every cell as people will see it: an error that nobody planned ends the build before anything has changed.
 * A data sheet whose formulas were verified before and only has new numbers shows in the summary over it.
 */
function verify(file: OpenFile, works: readonly Work[], plan: Plan): void {
  const summary = works.some((work) => work.role === "summary" && work.sheet);
  works.forEach((work, k) => {
    if (!work.sheet || (work.role === "data" && work.stage.contents && summary)) return;
    refuseErrors(file, work.sheet, plan.sheets[k] as SheetPlan);
  });
}

/** The last steps before the commit: formulas name the standing sheets, and these have room. */
function prepare(works: readonly Work[], staged: Plan, final: Plan): void {
  if (!works.some((w) => w.standing)) return;
  works.forEach((work, k) => {
    if (!work.sheet) return;
    const [before, after] = [staged.sheets[k] as SheetPlan, final.sheets[k] as SheetPlan];
    if (JSON.stringify(before.cells) !== JSON.stringify(after.cells)) writeContents(work.sheet as Sheet, after);
    const { standing, stage } = work;
    if (standing && stage.contents) carryInputs(standing, work.sheet as Sheet, after);
    if (standing && !hasRoom(standing, stage))
      makeRoom(standing, standing.getMaxRows(), standing.getMaxColumns(), stage.rows, stage.columns);
  });
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
