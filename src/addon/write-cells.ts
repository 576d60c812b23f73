import type { PlanCell, SheetPlan } from "../sheet/plan";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Number formats come before contents: a text that looks like a formula or a date stays text only where its cell is text already. */
export function writeFormats(sheet: Sheet, plan: SheetPlan): void {
  sheet.getRange(1, 1, plan.rows, plan.columns).setNumberFormats(formatsOf(plan));
}

/** The contents, where formats stand already. */
export function writeContents(sheet: Sheet, plan: SheetPlan): void {
  sheet.getRange(1, 1, plan.rows, plan.columns).setValues(valuesOf(plan));
}

/** Both. */
export function writeCells(sheet: Sheet, plan: SheetPlan): void {
  writeFormats(sheet, plan);
  writeContents(sheet, plan);
}

function valuesOf(plan: SheetPlan): (string | number | boolean)[][] {
  const values = plan.cells.map((row) => row.map((cell) => toSheet(cell)));
  for (const link of plan.links) {
    const row = values[link.row - 1] as (string | number | boolean)[];
    const text = String(row[link.column - 1]).replace(/"/g, '""');
    row[link.column - 1] = `=HYPERLINK("#gid=${link.sheetId}&range=${link.a1}";"${text}")`;
  }
  return values;
}

function toSheet(cell: PlanCell): string | number | boolean {
  if (cell === null) return "";
  if (typeof cell === "object") return cell.formula;
  if (typeof cell === "number" && !Number.isFinite(cell)) return "";
  return cell;
}

/** The format each cell gets: a text cell without one of its own, or with a text that Sheets would read as anything else, is plain text. */
export function formatsOf(plan: SheetPlan): string[][] {
  const linked: Record<string, true> = {};
  for (const link of plan.links) linked[`${link.row},${link.column}`] = true;
  return plan.cells.map((row, r) =>
    row.map((cell, c) => {
      const style = plan.styles[plan.style[r]?.[c] as number];
      const format = style ? style.format : "General";
      const isText = typeof cell === "string" && !linked[`${r + 1},${c + 1}`];
      if (isText && (/^general$/i.test(format) || readsAsOther(cell))) return "@";
      if (!isText && format === "@") return "general";
      return /^general$/i.test(format) ? "general" : format;
    }),
  );
}

/** Whether Sheets could take a typed text for a formula, a number, a date, a time or a logical value. */
function readsAsOther(text: string): boolean {
  return (
    /^[=+\-@'\t\r\n]/.test(text) ||
    /\d/.test(text) ||
    /^\s*(true|false|vero|falso|wahr|falsch|vrai|faux)\s*$/i.test(text)
  );
}
