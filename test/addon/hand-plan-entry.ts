import { applyPlan } from "../../src/addon/apply-plan";
import { BuildProgress } from "../../src/addon/build-progress";
import { openFile } from "../../src/addon/open-file";
import { copyStage, keepPending, recover, type Stage } from "../../src/addon/pending-run";
import { ReportStore } from "../../src/addon/report-store";
import type { StoredReport } from "../../src/addon/stored-report";
import { writeCells } from "../../src/addon/write-cells";
import { emptyReport } from "../../src/sheet/report";
import { type HandPlan, handPlan } from "./hand-plan";

/** Applies a small plan as a build does: recover, apply, save. */
export function applyByHand(wish: HandPlan, name: string, refresh = false): string {
  const file = openFile();
  const store = new ReportStore();
  recover(file.spreadsheet, store);
  const former = store.list().filter((r) => r.id === "r1")[0] ?? null;
  const sheets = file.spreadsheet.getSheets();
  const applied = applyPlan({
    file,
    sheets,
    store,
    report: "r1",
    former,
    refresh,
    home: sheets[0] as GoogleAppsScript.Spreadsheet.Sheet,
    make: (names) => handPlan(wish, names),
    wanted: { summary: name, data: `${name} - data` },
    progress: new BuildProgress("t"),
    admit: () => undefined,
  });
  const report: StoredReport = {
    id: "r1",
    spec: emptyReport("r1", name, "en"),
    sheets: applied.sheets,
    refreshed: file.now,
    period: null,
    periods: [],
    known: null,
    sources: [],
    numbers: "",
  };
  store.save(report);
  return JSON.stringify(applied.sheets);
}

/** A run that the platform ended between the two pastes of its commit, or before them. */
export function cutShort(wish: HandPlan, name: string, committing: boolean): void {
  const { spreadsheet } = openFile();
  const store = new ReportStore();
  const { sheets } = store.find("r1");
  const plan = handPlan(wish, { summary: name, data: `${name} - data` });
  const made = plan.sheets.map((sheetPlan) => {
    const sheet = spreadsheet.insertSheet(`stage ${sheetPlan.role}`);
    writeCells(sheet, sheetPlan);
    return sheet;
  });
  const stages = plan.sheets.map((sheetPlan, k): Stage => {
    const standing = sheets[sheetPlan.role]?.sheetId ?? null;
    const { role, rows, columns } = sheetPlan;
    return {
      role,
      name: `stage ${role}`,
      sheetId: made[k]?.getSheetId() ?? null,
      standing,
      rows,
      columns,
      contents: true,
    };
  });
  keepPending(store, { report: "r1", committing, stages });
  const data = spreadsheet.getSheetByName(`${name} - data`);
  if (committing && data && made[0]) copyStage(made[0], data, stages[0] as Stage);
}

/** What the next run does first. */
export function recoverNow(): void {
  recover(openFile().spreadsheet, new ReportStore());
}
