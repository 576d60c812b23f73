import { formatsOf, writeCells } from "../../src/addon/write-cells";
import { DayCell, type RawTable } from "../../src/core/inputs";
import { METRICS } from "../../src/core/metrics";
import { parseIsoDay } from "../../src/core/period";
import { DEFINITIONS_VERSION } from "../../src/core/version";
import { UTC } from "../../src/core/zone";
import { type Headless, type PlainCell, startHeadless } from "../../src/local/headless";
import type { LocaleCode } from "../../src/local/sheets/locales";
import { computeReport } from "../../src/sheet/compute-report";
import type { Plan } from "../../src/sheet/plan";
import { planReport } from "../../src/sheet/plan-report";
import { dataSheetName, emptyReport, type ReportSpec } from "../../src/sheet/report";
import type { ReportData } from "../../src/sheet/report-data";
import type { SourceChoice } from "../../src/sheet/rpc";
import type { SourceTable, World } from "../../src/sheet/world";

/** A report over tables of a workbook, planned and written into the local spreadsheet. */
export interface Opened {
  readonly data: ReportData;
  readonly plan: Plan;
  readonly host: Headless;
}

export interface Given {
  readonly sheets: Readonly<Record<string, readonly (readonly PlainCell[])[]>>;
  readonly spec: Partial<ReportSpec>;
  readonly locale?: LocaleCode;
  /** Whether the add-on's own functions are there. */
  readonly addOn?: boolean;
  /** Now, as ISO day; 2026-01-02 unless said. */
  readonly now?: string;
}

/** Rows as a file holds them: ISO days, with or without a time, are dates. */
export function rawTable(rows: readonly (readonly PlainCell[])[]): RawTable {
  return rows.map((row) => row.map((cell) => dateOf(cell) ?? (cell === "" ? null : cell)));
}

function dateOf(cell: PlainCell): DayCell | null {
  const m = typeof cell === "string" ? /^(\d{4}-\d\d-\d\d)(?: (\d\d):(\d\d):(\d\d))?$/.exec(cell) : null;
  const day = m ? parseIsoDay(m[1] as string) : null;
  if (!m || day === null) return null;
  return new DayCell(day + (Number(m[2] ?? 0) * 3600 + Number(m[3] ?? 0) * 60 + Number(m[4] ?? 0)) / 86400);
}

export function sourceOf(kind: SourceChoice["kind"], sheetId = 1): SourceChoice {
  return { place: { sheetId, a1: "A1" }, kind, columns: {}, assumptions: {} };
}

export function worldOf(given: Given): World {
  return {
    metrics: METRICS,
    locale: given.locale ?? "en_US",
    zone: UTC,
    zoneName: "Europe/Rome",
    version: DEFINITIONS_VERSION,
    now: (parseIsoDay(given.now ?? "2026-01-02") as number) + 552 / 1440,
  };
}

export function planned(given: Given): { data: ReportData; plan: Plan } {
  const names = Object.keys(given.sheets);
  const spec: ReportSpec = { ...emptyReport("r1", "Summary", "en"), ...given.spec };
  const tables: SourceTable[] = spec.sources.map((_, i) => ({
    sheetId: i + 1,
    sheetName: names[i] as string,
    row: 1,
    column: 1,
    cells: rawTable(given.sheets[names[i] as string] as readonly (readonly PlainCell[])[]),
  }));
  const data = computeReport(spec, tables, worldOf(given), () => {});
  return { data, plan: planReport(data, { summary: spec.name, data: dataSheetName(spec.name, spec.language) }) };
}

export function openPlan(given: Given): Opened {
  const { data, plan } = planned(given);
  const host = startHeadless({
    ...(given.addOn ? {} : { code: "function onOpen() {}", files: {} }),
    sheets: given.sheets,
    locale: given.locale ?? "en_US",
  });
  const sheets = plan.sheets.map((p) => {
    const sheet = host.spreadsheet.insertSheet(p.name);
    if (sheet.getMaxRows() < p.rows) sheet.insertRowsAfter(sheet.getMaxRows(), p.rows - sheet.getMaxRows());
    if (sheet.getMaxColumns() < p.columns)
      sheet.insertColumnsAfter(sheet.getMaxColumns(), p.columns - sheet.getMaxColumns());
    return sheet;
  });
  plan.sheets.forEach((p, i) => {
    writeCells(sheets[i] as GoogleAppsScript.Spreadsheet.Sheet, p);
  });
  return { data, plan, host };
}

export { formatsOf };
