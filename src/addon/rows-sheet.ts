import { LOG_KINDS } from "../core/logs/kinds";
import type { Language } from "../core/text";
import { periodName } from "../sheet/axis";
import { instantText } from "../sheet/instant-text";
import type { NumberChoice, Place, RowsChoice } from "../sheet/rpc";
import { a1 } from "./a1";
import { accountEntryRows } from "./account-rows";
import { freeName } from "./free-name";
import { numberRows, rowLine } from "./number-rows";
import type { OpenFile } from "./open-file";
import type { ReportStore } from "./report-store";
import { mark, markedSheet } from "./sheet-marks";
import { textCell } from "./text-cell";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Value = string | number;

/** A list as it is written: lines about it, a header row, rows. */
interface RowsTable {
  readonly report: string;
  readonly head: readonly (readonly [string, Value])[];
  readonly header: readonly string[];
  readonly rows: readonly (readonly Value[])[];
}

/** Px for a heading such as "MRR of active customers" beside the sign of its filter. */
const COLUMN_WIDTH = 190;

/** The report under whose mark the lists of no report are kept. */
const NO_REPORT = "account";

/** Writes the rows behind a number, or of a line of the account, to a sheet of ours; the same one is used again. */
export function writeRows(file: OpenFile, store: ReportStore, of: RowsChoice, language: Language): Place {
  const table = "number" in of ? ofNumber(file, store, of, language) : ofAccount(file, of, language);
  const sheet = sheetFor(file, table.report, language);
  write(sheet, table);
  const place = { row: 1, column: 1, rows: table.head.length + 1 + table.rows.length, columns: table.header.length };
  return { sheetId: sheet.getSheetId(), sheetName: sheet.getName(), a1: a1(place) };
}

function sheetFor(file: OpenFile, report: string, language: Language): Sheet {
  const standing = markedSheet(file.spreadsheet, report, "rows");
  if (standing) {
    standing.getFilter()?.remove();
    standing.clear();
    return standing;
  }
  const name = freeName(file, language === "it" ? "Righe dietro il numero" : "Rows behind the number");
  const sheet = file.spreadsheet.insertSheet(name, file.spreadsheet.getSheets().length);
  mark(sheet, report, "rows");
  return sheet;
}

function ofNumber(
  file: OpenFile,
  store: ReportStore,
  { number }: { number: NumberChoice },
  language: Language,
): RowsTable {
  const { title, method, numerator, denominator, lines, table } = numberRows(file, store, number);
  const { grain } = store.find(number.report).spec;
  const it = language === "it";
  const sum = (of: (line: (typeof lines)[number]) => number): number =>
    lines.reduce((total, line) => total + of(line), 0);
  const head: [string, Value][] = [
    [it ? "Metrica" : "Metric", title[language]],
    [it ? "Metodo" : "Method", method[language]],
    [it ? "Periodo" : "Period", periodWords(grain, number, language)],
    [it ? "Dati al" : "Data as of", instantText(file.now, language)],
    [it ? "Letto da" : "Read from", table.sheetName],
    [capital(numerator[language]), sum((l) => l.numerator)],
  ];
  if (denominator) head.push([capital(denominator[language]), sum((l) => l.denominator ?? 0)]);
  if (number.segment !== null)
    head.push([
      it ? "Parte" : "Segment",
      number.segment === "" ? (it ? "non indicato" : "not stated") : number.segment,
    ]);
  const header = [
    it ? "Riga" : "Row",
    it ? "Nome" : "Id",
    capital(numerator[language]),
    ...(denominator ? [capital(denominator[language])] : []),
    it ? "Perché" : "Why",
  ];
  const rows = lines.map((line): Value[] => {
    const own = rowLine(line, table);
    const { note } = own;
    return [own.row, own.id, own.numerator, ...(denominator ? [own.denominator ?? 0] : []), note ? note[language] : ""];
  });
  return { report: number.report, head, header, rows };
}

/** The period, or for a cohort the one it began in and its age. */
function periodWords(
  grain: "week" | "month" | "quarter" | "year",
  { period, cohort }: NumberChoice,
  language: Language,
): string {
  if (!cohort) return periodName(grain, period.from, language);
  const began = periodName(grain === "week" ? "month" : grain, cohort.from, language);
  return language === "it" ? `entrati in ${began}, età ${cohort.age}` : `began in ${began}, age ${cohort.age}`;
}

function ofAccount(
  file: OpenFile,
  { account }: { account: { source: Parameters<typeof accountEntryRows>[1]; entry: number } },
  language: Language,
): RowsTable {
  const { problem, table, lines } = accountEntryRows(file, account.source, account.entry);
  const it = language === "it";
  const { kind } = account.source;
  return {
    report: NO_REPORT,
    head: [
      [it ? "Dati al" : "Data as of", instantText(file.now, language)],
      [it ? "Tabella" : "Table", `${table.sheetName} ${table.cells.length - 1}`],
      [it ? "Tipo" : "Kind", kind === "periods" ? "" : LOG_KINDS[kind].name[language]],
      [it ? "Che cosa" : "What", capital(problem.rule[language])],
      [it ? "Che cosa è stato fatto" : "What was done", capital(problem.done[language])],
      [it ? "Righe" : "Rows", problem.count],
    ],
    header: [it ? "Riga" : "Row", it ? "Cella" : "Cell", problem.column || (it ? "Contenuto" : "Content")],
    rows: lines.map((line): Value[] => [line.row, line.a1, line.cell]),
  };
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** The number of a row, a whole number, one with decimals, a text: "#,##0.##" would leave a sign behind a whole number. */
function formatOf(value: Value, isRowNumber: boolean): string {
  if (typeof value !== "number") return "@";
  if (isRowNumber) return "0";
  return Number.isInteger(value) ? "#,##0" : "#,##0.######";
}

/** One call for formats, one for values, one for the look, one for the filter, whatever the number of rows. */
function write(sheet: Sheet, { head, header, rows }: RowsTable): void {
  const columns = header.length;
  const wide = (row: readonly Value[]): Value[] => [...row, ...new Array<Value>(columns - row.length).fill("")];
  const all: Value[][] = [...head.map(wide), wide([]), [...header], ...rows.map(wide)];
  if (all.length > 1000) sheet.insertRowsAfter(1000, all.length - 1000);
  const range = sheet.getRange(1, 1, all.length, columns);
  range.setNumberFormats(all.map((row, r) => row.map((value, c) => formatOf(value, c === 0 && r > head.length + 1))));
  range.setValues(all.map((row) => row.map(textCell)));
  const at = head.length + 2;
  sheet.getRangeList([`A1:A${head.length}`, a1({ row: at, column: 1, rows: 1, columns })]).setFontWeight("bold");
  sheet.setColumnWidths(1, columns, COLUMN_WIDTH);
  sheet.setFrozenRows(at);
  if (rows.length > 0) sheet.getRange(at, 1, rows.length + 1, columns).createFilter();
}
