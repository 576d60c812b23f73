import { newDocumentState } from "../apps-script/document-state";
import type { Engine } from "../engine/engine";
import type { OpenWorkbook } from "../host";
import { LOCALES, type LocaleCode } from "../sheets/locales";
import { toEngineSheetName } from "../sheets/sheet-name";
import { lifetimeSheet } from "./lifetime-sheet";
import { leadsTable, npsTable, spendTable, subscriptionsTable, ticketsTable } from "./log-tables";
import { paymentsTable } from "./payments-table";
import { cashTable, customersTable, monthsAcrossTable, supportTable } from "./period-tables";
import { readMe } from "./read-me";
import type { ColumnKind, SampleCell, SampleLanguage, SampleTable } from "./sample-table";
import { survivalSheet } from "./survival-sheet";
import { telcoTable } from "./telco-table";
import { figureOf, type WorkedSheet } from "./worked-sheet";

export interface SampleOptions {
  readonly language: SampleLanguage;
  readonly locale: LocaleCode;
  readonly timeZone: string;
  /** Text of data/online-retail-customer-day.csv. */
  readonly payments: string;
  /** Text of data/telco-contracts.csv. */
  readonly telco: string;
}

export function sampleTables(language: SampleLanguage, payments: string, telco: string): SampleTable[] {
  return [
    customersTable(language),
    supportTable(language),
    monthsAcrossTable(language),
    ticketsTable(language),
    subscriptionsTable(language),
    npsTable(language),
    leadsTable(language),
    spendTable(language),
    cashTable(language),
    paymentsTable(payments, language),
    telcoTable(telco, language),
  ];
}

/** The workbook a person sees first: made-up tables of a service company, one log of real purchases, and a page that says so. */
export function sampleWorkbook(engine: Engine, options: SampleOptions): OpenWorkbook {
  const formats = formatNumbers(options.locale);
  const tables = sampleTables(options.language, options.payments, options.telco);
  const [customers, ...others] = tables.map((table, index) => sheetOf(engine, table, String(index + 1), formats));
  const worked = [
    lifetimeSheet(options.language, options.language === "it" ? "Pagamenti" : "Payments"),
    survivalSheet(options.language),
  ];
  const about = readMe(options.language);
  const data = {
    version: currentVersion(engine),
    sheets: [
      customers,
      {
        ...emptySheet(String(tables.length + 1), about.name),
        cells: about.cells,
        styles: about.styles,
        cols: { 0: { size: 760 } },
        areGridLinesVisible: false,
      },
      ...others,
      ...worked.map((sheet, i) =>
        workedSheetOf(sheet, String(tables.length + 2 + i), Object.keys(formats).length, worked),
      ),
    ],
    styles: {
      1: { bold: true, fillColor: "#F1F3F4" },
      2: { bold: true, fontSize: 16 },
      3: { bold: true },
      5: { bold: true, fillColor: "#F1F3F4", align: "right" },
    },
    formats: Object.fromEntries(
      [...Object.values(formats), ...workedFormats(worked)].map((format, index) => [index + 1, format]),
    ),
    settings: { locale: LOCALES[options.locale] },
  };
  const name = options.language === "it" ? "Esempio di Metriche" : "Metriche sample";
  return { data, state: newDocumentState(options.locale, options.timeZone, name) };
}

/** The number formats of the worked sheets, each once. */
function workedFormats(worked: readonly WorkedSheet[]): string[] {
  return [...new Set(worked.flatMap((sheet) => Object.values(sheet.formats)))];
}

function workedSheetOf(
  sheet: WorkedSheet,
  id: string,
  formatsBefore: number,
  worked: readonly WorkedSheet[],
): Record<string, unknown> {
  const known = workedFormats(worked);
  return {
    ...emptySheet(id, sheet.name, sheet.columns, sheet.rows),
    cells: sheet.cells,
    formats: Object.fromEntries(
      Object.entries(sheet.formats).map(([zone, format]) => [zone, formatsBefore + 1 + known.indexOf(format)]),
    ),
    styles: Object.fromEntries([...sheet.titles.map((zone) => [zone, 2]), ...sheet.headers.map((zone) => [zone, 3])]),
    cols: Object.fromEntries(Object.entries(sheet.widths).map(([column, size]) => [column, { size }])),
    figures: sheet.charts.map((chart, i) => figureOf(chart, `figure-${id}-${i}`)),
    areGridLinesVisible: false,
  };
}

/** The version of its own data that this engine writes: data without one would go through every migration since the first. */
export function currentVersion(engine: Engine): string {
  return (new engine.Model({}).exportData() as { version: string }).version;
}

function formatNumbers(locale: LocaleCode): Record<Exclude<ColumnKind, "text" | "number">, string> {
  const { dateFormat } = LOCALES[locale];
  return {
    date: dateFormat,
    datetime: `${dateFormat} hh:mm`,
    month: "mmm yyyy",
    count: "#,##0",
    money: "#,##0.00",
    share: "0.0%",
  };
}

export function emptySheet(id: string, name: string, columns = 26, rows = 1000): Record<string, unknown> {
  return {
    id,
    name: toEngineSheetName(name),
    colNumber: columns,
    rowNumber: rows,
    cells: {},
    styles: {},
    formats: {},
    borders: {},
    merges: [],
    figures: [],
    cols: {},
    rows: {},
    conditionalFormats: [],
    dataValidationRules: [],
    tables: [],
    areGridLinesVisible: true,
    isVisible: true,
    panes: { xSplit: 0, ySplit: 0 },
    headerGroups: { ROW: [], COL: [] },
  };
}

/** A literal of the engine's own data that is exactly this value. */
export function literal(engine: Engine, value: SampleCell, kind: ColumnKind): string {
  if (typeof value === "number") return String(value);
  const text = value ?? "";
  return kind === "text" && engine.helpers.isNumber(text, engine.DEFAULT_LOCALE) ? `'${text}` : text;
}

function sheetOf(
  engine: Engine,
  table: SampleTable,
  id: string,
  formats: Record<string, string>,
): Record<string, unknown> {
  const letters = engine.helpers.numberToLetters;
  const order = Object.keys(formats);
  const cells: Record<string, string> = {};
  const zones: Record<string, number> = {};
  const cols: Record<number, { size: number }> = {};
  const numbers: string[] = [];
  const last = table.rows.length + 1;
  table.columns.forEach(({ header, kind, width }, j) => {
    const letter = letters(j);
    cells[`${letter}1`] = header;
    cols[j] = { size: width ?? Math.max(84, Math.round(header.length * 7.4) + 16) };
    if (kind !== "text") numbers.push(letter);
    const number = order.indexOf(kind) + 1;
    if (number > 0) zones[`${letter}2:${letter}${last}`] = number;
    if (table.monthsFrom !== undefined && j >= table.monthsFrom && /^\d+$/.test(header))
      zones[`${letter}1`] = order.indexOf("month") + 1;
  });
  table.rows.forEach((row, i) => {
    row.forEach((value, j) => {
      if (value !== null) cells[`${letters(j)}${i + 2}`] = literal(engine, value, table.columns[j]?.kind ?? "text");
    });
  });
  return {
    ...emptySheet(id, table.name, 26, Math.max(1000, last + 500)),
    cells,
    formats: zones,
    styles: Object.fromEntries(table.columns.map((_, j) => [`${letters(j)}1`, numbers.includes(letters(j)) ? 5 : 1])),
    cols,
    panes: { xSplit: 0, ySplit: 1 },
  };
}
