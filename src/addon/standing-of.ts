import type { Plan } from "../sheet/plan";
import type { Work } from "./planned-work";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** The sheet where a list or a chart's numbers will be found in the end: the one of that name, staged or not. */
export function standingOf(works: readonly Work[], plan: Plan, name: string): Sheet {
  const role = plan.sheets.filter((s) => s.name === name)[0]?.role;
  const work = works.filter((w) => w.stage.name === name || w.role === role)[0];
  return (work?.standing ?? work?.sheet) as Sheet;
}
