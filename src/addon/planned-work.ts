import type { Plan, SheetPlan } from "../sheet/plan";
import type { SheetNames } from "../sheet/world";
import { type Fingerprint, fingerprint } from "./fingerprint";
import type { OpenFile } from "./open-file";
import type { Stage } from "./pending-run";
import { markedSheet, type Role } from "./sheet-marks";
import type { AppliedSheet, StoredReport } from "./stored-report";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Lays the report out for sheets of these names; called again with others it gives the same layout. */
export type MakePlan = (names: SheetNames) => Plan;

/** What decides what is to be done. */
interface WorkNeeds {
  readonly file: OpenFile;
  readonly sheets: readonly Sheet[];
  readonly report: string;
  readonly former: StoredReport | null;
  /** Whether what was not changed by the plan may stay as people have left it. */
  readonly refresh: boolean;
  readonly make: MakePlan;
  readonly wanted: SheetNames;
}

/** What of a sheet the plan changes: it is new, its look, its formulas, only numbers and texts in it, nothing. */
export type Change = "new" | "look" | "formulas" | "values" | "nothing";

/** One sheet of a plan on its way into the file. */
export interface Work {
  readonly role: Role;
  readonly change: Change;
  readonly print: Fingerprint;
  readonly stage: Stage;
  readonly standing: Sheet | null;
  sheet: Sheet | null;
}

/** Finds what stands, by id and else by its mark, and decides for each sheet of the plan what is to be done. */
export function plannedWork({ file, sheets, former, refresh, make, wanted, report }: WorkNeeds): Work[] {
  const first = make(wanted);
  const standing = first.sheets.map((plan): Sheet | null => {
    const known = former?.sheets[plan.role];
    if (!known) return null;
    return (
      sheets.filter((s) => s.getSheetId() === known.sheetId)[0] ?? markedSheet(file.spreadsheet, report, plan.role)
    );
  });
  // Formulas over a sheet that somebody deleted name nothing any more.
  const mayStay = refresh && standing.every(Boolean);
  return first.sheets.map((plan, k): Work => {
    const known = former?.sheets[plan.role];
    const own = standing[k] ?? null;
    const print = fingerprint(plan, first);
    const change = own === null || !known ? "new" : changeOf(print, known, mayStay && plan.role !== "data");
    const stage: Stage = {
      role: plan.role,
      name: own ? stagingName(plan.role, file.now) : plan.name,
      sheetId: null,
      standing: own ? own.getSheetId() : null,
      rows: Math.max(plan.rows, own ? (known?.rows ?? 0) : 0),
      columns: Math.max(plan.columns, own ? (known?.columns ?? 0) : 0),
      contents: change !== "new" && change !== "look",
    };
    return { role: plan.role, change, print, stage, standing: own, sheet: null };
  });
}

/** A build writes what stands once more, so that it repairs what somebody typed over. */
function changeOf(print: Fingerprint, known: AppliedSheet, mayStay: boolean): Change {
  if (known.look !== print.look) return "look";
  if (known.formulas !== print.formulas) return "formulas";
  return mayStay && known.contents === print.contents ? "nothing" : "values";
}

/** A name that nobody gives a sheet, so that a leftover is known by it. */
function stagingName(role: Role, now: number): string {
  return `Metriche ~ ${role} ${Math.round((now % 1) * 864e5).toString(36)}`;
}

/**
 * What the sheets will be called: a standing one keeps the name its user gave it. Only what formulas will say is
 * asked for: where the summary stays as it is, nothing names the data sheet.
 */
export function currentNames({ wanted }: Pick<WorkNeeds, "wanted">, works: readonly Work[]): SheetNames {
  const of = (role: Role): Work | undefined => works.filter((w) => w.role === role)[0];
  const [summary, data] = [of("summary"), of("data")];
  return {
    summary: summary?.standing ? summary.standing.getName() : wanted.summary,
    data: data?.standing && summary?.change !== "nothing" ? data.standing.getName() : wanted.data,
  };
}

/**
 * The plan with the names that formulas need while it is staged. The data sheet reads the choices of the
 * summary: where that keeps its layout, the standing one's, so that these formulas need not be written twice.
 */
export function stagedPlan(make: MakePlan, works: readonly Work[], names: SheetNames, final: Plan): Plan {
  const stageOf = (role: Role): Stage | undefined => works.filter((w) => w.role === role)[0]?.stage;
  const [summary, data] = [stageOf("summary"), stageOf("data")];
  const forData = summary && !summary.contents ? make({ ...names, summary: summary.name }) : final;
  const forOthers = data ? make({ ...names, data: data.name }) : final;
  return {
    sheets: final.sheets.map((plan, k) => {
      return (plan.role === "data" ? forData.sheets[k] : forOthers.sheets[k]) as SheetPlan;
    }),
  };
}

/** At the end of the file; a summary that is made anew beside its data sheet before that. */
export function placeFor(work: Work, works: readonly Work[], sheets: readonly Sheet[]): number {
  const data = work.role === "summary" && !work.standing ? works.filter((w) => w.role === "data")[0]?.standing : null;
  const at = data ? sheets.map((s) => s.getSheetId()).indexOf(data.getSheetId()) : -1;
  return at >= 0 ? at : sheets.length;
}
