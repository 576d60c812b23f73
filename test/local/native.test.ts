import type { Model } from "@odoo/o-spreadsheet";
import { describe, expect, test } from "vitest";
import type { ScalarForm } from "../../src/core/define";
import { nodeEngine } from "../../src/local/headless";
import { computed, NATIVES, nativeFormula, numeric, type Row, rowsOf } from "./native-rows";

/**
 * The native formula of a metric says what its computation says, evaluated by a spreadsheet: on the
 * examples and on seeded numbers, zero among them.
 */
const engine = nodeEngine();

/** The formula's value for each row: a number, or the text of an error. */
function evaluated(form: ScalarForm, rows: readonly Row[]): unknown[] {
  const cells: Record<string, string> = {};
  rows.forEach((row, i) => {
    numeric(form).forEach(([name], j) => {
      if (row[name] !== undefined) cells[`${String.fromCharCode(65 + j)}${i + 1}`] = String(row[name]);
    });
    // The engine's own language is that of an English file.
    cells[`Z${i + 1}`] = `=${nativeFormula(form, i + 1).replace(/;/g, ",")}`;
  });
  const model: Model = new engine.Model({ sheets: [{ id: "s", cells }] } as never);
  const sheetId = model.getters.getActiveSheetId();
  return rows.map((_, i) => model.getters.getEvaluatedCell({ sheetId, col: 25, row: i }).value);
}

/** Whether the sheet shows a value: a number within the range of the form, over a base above 0. */
function isShown(form: ScalarForm, row: Row, value: unknown): boolean {
  if (typeof value !== "number" || !form.range) return typeof value === "number";
  const [low, high] = form.range;
  const refs = Object.fromEntries(Object.keys(form.inputs).map((name) => [name, `(${row[name] ?? 0})`]));
  const native = (form.native as NonNullable<ScalarForm["native"]>)(refs as never) as { denominator: string };
  const base = evaluatedAlone(native.denominator);
  return base > 0 && value >= low && (high === null || value <= high);
}

function evaluatedAlone(body: string): number {
  const model: Model = new engine.Model({ sheets: [{ id: "s", cells: { A1: `=${body}` } }] } as never);
  return model.getters.getEvaluatedCell({ sheetId: model.getters.getActiveSheetId(), col: 0, row: 0 }).value as number;
}

describe("a native formula says what the computation says", () => {
  for (const metric of NATIVES) {
    const form = metric.scalar as ScalarForm;
    test(form.name, () => {
      const rows = rowsOf(form);
      let compared = 0;
      evaluated(form, rows).forEach((value, i) => {
        const row = rows[i] as Row;
        const expected = computed(metric, row);
        if (typeof expected === "number") {
          compared++;
          expect(typeof value, `${form.name} ${JSON.stringify(row)} gives ${String(value)}`).toBe("number");
          expect(Math.abs((value as number) - expected)).toBeLessThanOrEqual(1e-9 * Math.max(1, Math.abs(expected)));
        } else if (expected === null) {
          // Not defined: the formula ends in an error, which the sheet shows as a dash.
          expect(typeof value, `${form.name} ${JSON.stringify(row)} gives ${String(value)}`).toBe("string");
        } else {
          // Refused, as more lost than there were: the range of the form says so to the sheet.
          expect(isShown(form, row, value), `${form.name} ${JSON.stringify(row)} gives ${String(value)}`).toBe(false);
        }
      });
      expect(compared).toBeGreaterThan(0);
    });
  }
});
