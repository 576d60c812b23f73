import type { SheetPlan } from "../sheet/plan";
import { attempt, insist } from "./insist";
import type { AppliedSheet } from "./stored-report";
import { insertCharts, redrawCharts, removeCharts } from "./write-charts";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Chart = GoogleAppsScript.Spreadsheet.EmbeddedChart;
type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/**
 * Draws the charts of a plan: ours that stand are drawn anew where they are, what is missing comes, what is too many
 * goes. Charts of the user's stay. Gives the ids of ours, by which the next build knows them.
 */
export function replaceCharts(
  sheet: Sheet,
  plan: SheetPlan,
  former: AppliedSheet | null,
  sheetOf: (name: string) => Sheet,
): number[] {
  const before = former ? insist(() => sheet.getCharts()) : [];
  const ours = before.filter((chart) => former?.charts.some((id) => id === chart.getChartId()));
  const kept = ours.slice(0, plan.charts.length);
  redrawCharts(sheet, kept, plan.charts, sheetOf);
  removeCharts(sheet, ours.slice(kept.length));
  if (kept.length === plan.charts.length) return idsOf(kept);
  insertCharts(sheet, plan.charts.slice(kept.length), sheetOf);
  const others = idsOf(before.filter((chart) => kept.indexOf(chart) < 0));
  return idsOf(insist(() => sheet.getCharts())).filter((id) => others.indexOf(id) < 0);
}

function idsOf(charts: readonly Chart[]): number[] {
  return charts.map((chart) => chart.getChartId()).filter((id): id is number => id !== null);
}

export function nameRanges(spreadsheet: Spreadsheet, sheet: Sheet, plan: SheetPlan, former: readonly string[]): void {
  for (const { name, range } of plan.named) {
    const [row, column, rows, columns] = range;
    insist(() => spreadsheet.setNamedRange(name, sheet.getRange(row, column, rows, columns)));
  }
  for (const name of former)
    if (!plan.named.some((n) => n.name === name)) attempt(() => spreadsheet.removeNamedRange(name));
}
