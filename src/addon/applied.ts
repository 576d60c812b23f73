import type { Plan } from "../sheet/plan";
import type { Role } from "./sheet-marks";
import type { AppliedSheet } from "./stored-report";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** A plan that stands in the file, and the sheets it stands on. */
export interface Applied {
  readonly plan: Plan;
  readonly sheets: Partial<Record<Role, AppliedSheet>>;
  readonly standing: Partial<Record<Role, Sheet>>;
}
