import type { Plan, SheetPlan } from "../sheet/plan";
import type { SheetNames } from "../sheet/world";
import { fingerprint } from "./fingerprint";
import type { OpenFile } from "./open-file";
import type { Stage } from "./pending-run";
import { markedSheet, type Role } from "./sheet-marks";
import type { StoredReport } from "./stored-report";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Lays the report out for sheets of these names; called again with others it gives the same layout. */
export type MakePlan = (names: SheetNames) => Plan;

/** What decides what is to be done. */
interface WorkNeeds {
  readonly file: OpenFile;
  readonly sheets: readonly Sheet[];
  readonly report: string;
  readonly former: StoredReport | null;
  readonly make: MakePlan;
  readonly wanted: SheetNames;
}

/** One sheet of a plan on its way into the file. */
export interface Work {
  readonly role: Role;
  readonly stage: Stage;
  readonly standing: Sheet | null;
  sheet: Sheet | null;
}

/** Finds what stands, by id and else by its mark, and decides for each sheet of the plan what is to be done. */
export function plannedWork({ file, sheets, former, make, wanted, report }: WorkNeeds): Work[] {
  const first = make(wanted);
  return first.sheets.map((plan): Work => {
    const known = former?.sheets[plan.role];
    const standing = known
      ? (sheets.filter((s) => s.getSheetId() === known.sheetId)[0] ?? markedSheet(file.spreadsheet, report, plan.role))
      : null;
    const contents = standing !== null && known?.look === fingerprint(plan, first).look;
    const stage: Stage = {
      role: plan.role,
      name: standing ? stagingName(plan.role, file.now) : plan.name,
      sheetId: null,
      standing: standing ? standing.getSheetId() : null,
      rows: Math.max(plan.rows, standing ? (known?.rows ?? 0) : 0),
      columns: Math.max(plan.columns, standing ? (known?.columns ?? 0) : 0),
      contents,
    };
    return { role: plan.role, stage, standing, sheet: null };
  });
}

/** A name that nobody gives a sheet, so that a leftover is known by it. */
function stagingName(role: Role, now: number): string {
  return `Metriche ~ ${role} ${Math.round((now % 1) * 864e5).toString(36)}`;
}

/** What the sheets will be called: a standing one keeps the name its user gave it. */
export function currentNames({ wanted }: Pick<WorkNeeds, "wanted">, works: readonly Work[]): SheetNames {
  const name = (role: Role, fallback: string): string => {
    const standing = works.filter((w) => w.role === role)[0]?.standing;
    return standing ? standing.getName() : fallback;
  };
  return { summary: name("summary", wanted.summary), data: name("data", wanted.data) };
}

/**
 * The plan with the names that formulas need while it is staged. The data sheet reads the choices of the
 * summary: where that keeps its layout, the standing one's, so that these formulas need not be written twice.
 */
export function stagedPlan(make: MakePlan, works: readonly Work[], names: SheetNames): Plan {
  const stageOf = (role: Role): Stage | undefined => works.filter((w) => w.role === role)[0]?.stage;
  const [summary, data] = [stageOf("summary"), stageOf("data")];
  const forData = make({ ...names, summary: summary && !summary.contents ? summary.name : names.summary });
  const forOthers = make({ ...names, data: data ? data.name : names.data });
  return {
    sheets: forOthers.sheets.map((plan, k) => (plan.role === "data" ? (forData.sheets[k] as SheetPlan) : plan)),
  };
}

/** At the end of the file; a summary that is made anew beside its data sheet before that. */
export function placeFor(work: Work, works: readonly Work[], sheets: readonly Sheet[]): number {
  const data = work.role === "summary" && !work.standing ? works.filter((w) => w.role === "data")[0]?.standing : null;
  const at = data ? sheets.map((s) => s.getSheetId()).indexOf(data.getSheetId()) : -1;
  return at >= 0 ? at : sheets.length;
}
