import { MetricError } from "../core/errors";
import type { Grain, Period } from "../core/period";
import { shift } from "../core/period";
import { periodName } from "../sheet/axis";
import { CELLS } from "../sheet/cells";
import type { NumberPlan } from "../sheet/plan";
import type { NumberChoice, Numbers } from "../sheet/rpc";
import { alignedStart } from "../sheet/year-back";
import { numberAt, unpackNumbers } from "./number-places";
import type { OpenFile } from "./open-file";
import type { ReportStore } from "./report-store";
import type { StoredReport } from "./stored-report";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** The number under the cursor: found by the sheet's id and the layout that was applied, never by words. */
export function whereAmI(file: OpenFile, store: ReportStore): NumberChoice | null {
  const cell = file.spreadsheet.getActiveRange();
  if (!cell) return null;
  const sheet = cell.getSheet();
  const report = store.list().filter((r) => r.sheets.summary?.sheetId === sheet.getSheetId())[0];
  const place = report && numberAt(unpackNumbers(report.numbers), cell.getRow(), cell.getColumn());
  if (!report || !place) return null;
  const period = periodOf(report, place, sheet, file);
  const { metric, method, segment, cohort, by } = place;
  const choice = { report: report.id, metric, method, period, segment, cohort };
  return period && { ...choice, period, ...(by === undefined ? {} : { by }) };
}

function periodOf(report: StoredReport, { period }: NumberPlan, sheet: Sheet, file: OpenFile): Period | null {
  if (period.of === "fixed") return period.period;
  const chosen = chosenStart(report, sheet, file);
  if (chosen === null) return null;
  const { grain } = report.spec;
  const from = period.of === "year" ? alignedStart(grain, chosen) : shift(grain, chosen, -period.back);
  return from < 0 ? null : { from, before: shift(grain, from, 1) };
}

/** First day of the period that the period cell says; the last closed one where it says none that is known. */
function chosenStart(report: StoredReport, sheet: Sheet, file: OpenFile): number | null {
  const { row, column } = CELLS.period;
  const value = file.cells([[sheet.getRange(row, column).getValue()]])[0]?.[0] ?? null;
  const { grain, language } = report.spec;
  const serial = typeof value === "object" && value !== null ? value.serial : typeof value === "number" ? value : null;
  const named = (start: number): boolean =>
    serial === null ? periodName(grain, start, language) === value : start <= serial && serial < shift(grain, start, 1);
  const known = report.periods.filter(named)[0];
  return known ?? report.period?.from ?? null;
}

/** What can be picked where nobody stands on a number. */
export function numbersOf(file: OpenFile, store: ReportStore, id: string): Numbers {
  const report = store.find(id);
  const { spec } = report;
  const kindOf = (sources: readonly number[]): string => spec.sources[sources[0] ?? -1]?.kind ?? "periods";
  const grain: Grain = spec.grain;
  const segments: string[] = [];
  for (const { segment, by } of unpackNumbers(report.numbers))
    if (segment !== null && by === undefined && segments.indexOf(segment) < 0) segments.push(segment);
  return {
    metrics: spec.metrics.map(({ metric, method, sources }) => {
      const form = file.context.metrics.filter((m) => m.id === metric)[0]?.log;
      return { metric, method, rows: form?.tables.length === 1 && kindOf(sources) !== "periods" };
    }),
    periods: [...report.periods].reverse().map((from) => ({ from, before: shift(grain, from, 1) })),
    segments,
  };
}

/** Puts a formula into the active cell, if it is one and empty. */
export function insertFormula(file: OpenFile, formula: string): { sheetId: number; sheetName: string; a1: string } {
  const cell = file.spreadsheet.getActiveRange();
  const single = cell && cell.getNumRows() === 1 && cell.getNumColumns() === 1;
  if (!cell || !single || cell.getValue() !== "" || cell.getFormula() !== "") throw new MetricError("one_empty_cell");
  cell.setFormula(formula);
  const sheet = cell.getSheet();
  return { sheetId: sheet.getSheetId(), sheetName: sheet.getName(), a1: cell.getA1Notation() };
}
