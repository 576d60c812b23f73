import { DayCell, type RawCell, type RawTable } from "../../src/core/inputs";
import { nodeEngine } from "../../src/local/headless";
import { toEngineFormula } from "../../src/local/sheets/formula-dialect";
import { LOCALES } from "../../src/local/sheets/locales";
import { letters } from "../../src/sheet/formula";
import type { Plan, PlanCell } from "../../src/sheet/plan";

export type Value = string | number | boolean;

/** A plan in the local engine, loaded as a workbook: without the add-on's calls, so that many reports can be evaluated. */
export interface Evaluated {
  /** What stands in each cell of a sheet; "" for a blank. */
  values(sheet: string): Value[][];
  /** Writes a text into a cell, as a pick from a drop-down does. */
  pick(sheet: string, row: number, column: number, text: string): void;
}

const TEXT = "1";

export function evaluatePlan(plan: Plan, sources: Readonly<Record<string, RawTable>> = {}): Evaluated {
  const engine = nodeEngine();
  const base = new engine.Model().exportData();
  const sheets = [
    ...Object.entries(sources).map(([name, rows], i) => sheetOf(`s${i}`, name, rows)),
    ...plan.sheets.map((p, i) => sheetOf(`p${i}`, p.name, p.cells)),
  ];
  const model = new engine.Model({
    ...base,
    sheets: sheets.map((s) => ({ ...base.sheets[0], ...s })),
    formats: { [TEXT]: "@" },
  } as never);
  const idOf = (name: string): string => {
    const at = sheets.findIndex((s) => s.name === name);
    return (sheets[at] as { id: string }).id;
  };
  return {
    values: (name) => {
      const sheetId = idOf(name);
      const { rowNumber, colNumber } = sheets.find((s) => s.id === sheetId) as (typeof sheets)[number];
      return Array.from({ length: rowNumber }, (_, row) =>
        Array.from({ length: colNumber }, (_, col) => {
          const { value } = model.getters.getEvaluatedCell({ sheetId, col, row });
          return (value ?? "") as Value;
        }),
      );
    },
    pick: (name, row, column, text) => {
      const at = { sheetId: idOf(name), col: column - 1, row: row - 1 };
      model.dispatch("UPDATE_CELL", { ...at, content: text, format: "@" });
    },
  };
}

function sheetOf(id: string, name: string, rows: readonly (readonly (RawCell | PlanCell)[])[]) {
  const cells: Record<string, string> = {};
  const formats: Record<string, number> = {};
  rows.forEach((row, r) => {
    row.forEach((cell, c) => {
      const at = `${letters(c + 1)}${r + 1}`;
      if (cell === null || cell === "") return;
      if (cell instanceof DayCell) cells[at] = String(cell.serial);
      else if (typeof cell === "object") cells[at] = toEngineFormula(cell.formula, LOCALES.it_IT);
      else cells[at] = typeof cell === "boolean" ? String(cell).toUpperCase() : String(cell);
      if (typeof cell === "string") formats[at] = Number(TEXT);
    });
  });
  const width = rows.reduce((most, row) => Math.max(most, row.length), 1);
  return { id, name, colNumber: width, rowNumber: rows.length + 40, cells, formats };
}
