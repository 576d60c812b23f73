import type { Plan } from "../sheet/plan";
import type { SheetNames } from "../sheet/world";
import type { BuildProgress } from "./build-progress";
import type { OpenFile } from "./open-file";
import type { MakePlan } from "./planned-work";
import type { ReportStore } from "./report-store";
import type { StoredReport } from "./stored-report";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** A plan to put into a file, and all that is known of what stands there. */
export interface Application {
  readonly file: OpenFile;
  /** All sheets of the file as it is. */
  readonly sheets: readonly Sheet[];
  readonly store: ReportStore;
  readonly report: string;
  /** How it stands in the file, or null before the first build. */
  readonly former: StoredReport | null;
  /** A refresh leaves what nothing changes as people have left it; a build writes all of it once more. */
  readonly refresh: boolean;
  /** The sheet to go back to from a first build that failed. */
  readonly home: Sheet;
  readonly make: MakePlan;
  readonly wanted: SheetNames;
  readonly progress: BuildProgress;
  /** Last chance to refuse, before anything that stands is changed. */
  readonly admit: (plan: Plan) => void;
}
