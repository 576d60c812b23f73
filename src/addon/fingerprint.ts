import type { Formula, Plan, PlanCell, SheetPlan } from "../sheet/plan";
import { formatsOf } from "./write-cells";

/** What of a sheet must be done again when it changes; equal texts mean that nothing of it changed. */
export interface Fingerprint {
  /** Of everything that a paste carries but contents: formats, styles, borders, merges, rules, notes. */
  readonly look: string;
  /** Where formulas stand and what they say. */
  readonly formulas: string;
  /** Formulas, numbers and texts. */
  readonly contents: string;
  /** Widths, frozen rows. */
  readonly frame: string;
  readonly charts: string;
  readonly named: string;
}

/** Of a look, names of sheets do not count: they change when the user renames one. */
export function fingerprint(sheet: SheetPlan, plan: Plan): Fingerprint {
  const role = (name: string): string => plan.sheets.filter((s) => s.name === name)[0]?.role ?? "";
  const { rows, columns, styles, style, borders, merges, conditions, notes, links } = sheet;
  const validations = sheet.validations.map((v) => ({ ...v, sheet: role(v.sheet) }));
  const linked = links.map(({ row, column }) => [row, column]);
  const formats = formatsOf(sheet);
  const formulas = hash([links, sheet.cells.map((row) => row.map((cell) => (isFormula(cell) ? cell.formula : 0)))]);
  return {
    look: hash([rows, columns, formats, styles, style, borders, merges, conditions, notes, validations, linked]),
    formulas,
    contents: `${formulas} ${hash(sheet.cells.map((row) => row.map((cell) => (isFormula(cell) ? 0 : cell))))}`,
    frame: hash([sheet.columnWidths, sheet.frozenRows, sheet.gridlines]),
    charts: hash(sheet.charts.map((chart) => ({ ...chart, sheet: role(chart.sheet) }))),
    named: hash(sheet.named),
  };
}

function isFormula(cell: PlanCell): cell is Formula {
  return cell !== null && typeof cell === "object";
}

/** A hash of 53 bits (Bryc's cyrb53): two looks are the same when it is. */
export function hash(value: unknown): string {
  const { imul } = Math;
  const text = JSON.stringify(value);
  let a = 0xdeadbeef;
  let b = 0x41c6ce57;
  for (let i = 0; i < text.length; i++) {
    const c = text.charCodeAt(i);
    a = imul(a ^ c, 2654435761);
    b = imul(b ^ c, 1597334677);
  }
  a = imul(a ^ (a >>> 16), 2246822507) ^ imul(b ^ (b >>> 13), 3266489909);
  b = imul(b ^ (b >>> 16), 2246822507) ^ imul(a ^ (a >>> 13), 3266489909);
  return (4294967296 * (2097151 & b) + (a >>> 0)).toString(36);
}
