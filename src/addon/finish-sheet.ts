import type { SheetPlan } from "../sheet/plan";
import { attempt, insist } from "./insist";
import { insertCharts, removeCharts } from "./write-charts";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** New charts first, then the old ones go: those that draw what our data sheet says. Others are the user's and stay. */
export function replaceCharts(sheet: Sheet, plan: SheetPlan, rebuilt: boolean, sheetOf: (name: string) => Sheet): void {
  const before = rebuilt ? insist(() => sheet.getCharts()) : [];
  insertCharts(sheet, plan, sheetOf);
  const data = plan.charts.map((chart) => sheetOf(chart.sheet).getSheetId());
  removeCharts(
    sheet,
    before.filter((chart) => insist(() => chart.getRanges()).every((range) => data.indexOf(range.getGridId()) >= 0)),
  );
}

export function nameRanges(spreadsheet: Spreadsheet, sheet: Sheet, plan: SheetPlan, former: readonly string[]): void {
  for (const { name, range } of plan.named) {
    const [row, column, rows, columns] = range;
    insist(() => spreadsheet.setNamedRange(name, sheet.getRange(row, column, rows, columns)));
  }
  for (const name of former)
    if (!plan.named.some((n) => n.name === name)) attempt(() => spreadsheet.removeNamedRange(name));
}
