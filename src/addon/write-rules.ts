import type { Condition, SheetPlan } from "../sheet/plan";
import { rangeOf } from "./write-looks";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** The sheet of the file that a plan's name stands for. */
export type SheetOf = (name: string) => Sheet;

/** Drop-downs, conditional formats and notes. A drop-down's list lies on the standing sheet: it outlives the staging. */
export function writeRules(sheet: Sheet, plan: SheetPlan, sheetOf: SheetOf): void {
  writeValidations(sheet, plan, sheetOf);
  if (plan.conditions.length > 0) sheet.setConditionalFormatRules(plan.conditions.map((c) => rule(sheet, c)));
  writeNotes(sheet, plan);
}

function writeValidations(sheet: Sheet, plan: SheetPlan, sheetOf: SheetOf): void {
  const rows: Record<number, SheetPlan["validations"][number][]> = {};
  for (const validation of plan.validations) {
    const row = validation.cell[0];
    rows[row] = [...(rows[row] ?? []), validation];
  }
  for (const validations of Object.values(rows)) {
    const first = Math.min(...validations.map((v) => v.cell[1]));
    const last = Math.max(...validations.map((v) => v.cell[1]));
    const row: (GoogleAppsScript.Spreadsheet.DataValidation | null)[] = new Array(last - first + 1).fill(null);
    for (const { cell, sheet: name, list } of validations) {
      const source = rangeOf(name === plan.name ? sheet : sheetOf(name), list);
      const builder = SpreadsheetApp.newDataValidation().requireValueInRange(source, true).setAllowInvalid(false);
      row[cell[1] - first] = builder.build();
    }
    const top = (validations[0] as SheetPlan["validations"][number]).cell[0];
    sheet
      .getRange(top, first, 1, row.length)
      .setDataValidations([row as GoogleAppsScript.Spreadsheet.DataValidation[]]);
  }
}

function rule(sheet: Sheet, condition: Condition): GoogleAppsScript.Spreadsheet.ConditionalFormatRule {
  const builder = SpreadsheetApp.newConditionalFormatRule().setRanges(condition.ranges.map((r) => rangeOf(sheet, r)));
  if (condition.kind === "scale") {
    return builder.setGradientMinpoint(condition.lowest).setGradientMaxpoint(condition.highest).build();
  }
  const { kind, value } = condition;
  if (kind === "text_starts") builder.whenTextStartsWith(String(value));
  else if (kind === "formula") builder.whenFormulaSatisfied(String(value));
  else if (typeof value === "number") builder.whenNumberEqualTo(value);
  else builder.whenTextEqualTo(value);
  builder.setFontColor(condition.color);
  if (condition.bold) builder.setBold(true);
  if (condition.background !== null) builder.setBackground(condition.background);
  return builder.build();
}

function writeNotes(sheet: Sheet, plan: SheetPlan): void {
  if (plan.notes.length === 0) return;
  const rows = plan.notes.map((n) => n.row);
  const columns = plan.notes.map((n) => n.column);
  const [top, left] = [Math.min(...rows), Math.min(...columns)];
  const table: (string | null)[][] = [];
  for (let r = top; r <= Math.max(...rows); r++) table.push(new Array(Math.max(...columns) - left + 1).fill(null));
  for (const note of plan.notes) (table[note.row - top] as (string | null)[])[note.column - left] = note.text;
  sheet.getRange(top, left, table.length, (table[0] as unknown[]).length).setNotes(table);
}
