import { applyPlan } from "../../src/addon/apply-plan";
import { BuildProgress } from "../../src/addon/build-progress";
import { openFile } from "../../src/addon/open-file";
import { recover } from "../../src/addon/pending-run";
import { ReportStore } from "../../src/addon/report-store";
import type { StoredReport } from "../../src/addon/stored-report";
import { emptyReport } from "../../src/sheet/report";
import { type HandPlan, handPlan } from "./hand-plan";

/** Applies a small plan as a build does: recover, apply, save. */
export function applyByHand(wish: HandPlan, name: string): string {
  const file = openFile();
  const store = new ReportStore();
  recover(file.spreadsheet, store);
  const former = store.list().filter((r) => r.id === "r1")[0] ?? null;
  const applied = applyPlan({
    file,
    sheets: file.spreadsheet.getSheets(),
    store,
    report: "r1",
    former,
    make: (names) => handPlan(wish, names),
    wanted: { summary: name, data: `${name} - data` },
    progress: new BuildProgress("t"),
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
