/**
 * The one printer of formulas. What it prints works in every locale and in Google Sheets, LibreOffice 7.4
 * and the local spreadsheet: English names, `;` between arguments, no array literal, no decimal literal,
 * no TEXT pattern, no quotation mark inside a text, sheet names quoted, only the functions of FUNCTIONS.
 */
export const FUNCTIONS = [
  "ABS",
  "AND",
  "AVERAGEIFS",
  "CHAR",
  "CHOOSE",
  "COUNT",
  "COUNTA",
  "COUNTIF",
  "DATE",
  "EDATE",
  "HYPERLINK",
  "IF",
  "IFERROR",
  "INDEX",
  "INT",
  "ISNUMBER",
  "LEFT",
  "LEN",
  "MATCH",
  "MAX",
  "MAXIFS",
  "MIN",
  "MINIFS",
  "MOD",
  "MONTH",
  "NOT",
  "OR",
  "RANK",
  "RIGHT",
  "ROUND",
  "ROWS",
  "SQRT",
  "SUBSTITUTE",
  "SUM",
  "SUMIFS",
  "SUMPRODUCT",
  "TEXTJOIN",
  "TODAY",
  "TRUE",
  "VALUE",
  "WEEKDAY",
  "YEAR",
] as const;
/** Our own: only where the person asked for live numbers. */
export const OWN_FUNCTIONS = ["METRIC_SERIES"] as const;
export type FunctionName = (typeof FUNCTIONS)[number] | (typeof OWN_FUNCTIONS)[number];

/** A piece of a formula; a number prints as a whole number or a fraction of whole numbers. */
export type Part = string | number;

/** A call: `fn("IF", a, b, c)` prints `IF(a;b;c)`. */
export function fn(name: FunctionName, ...args: readonly Part[]): string {
  return `${name}(${args.map(part).join(";")})`;
}

/** A literal number without a decimal point: 0.05 prints as `(1/20)`. */
export function part(p: Part): string {
  if (typeof p === "string") return p;
  if (Number.isInteger(p)) return p < 0 ? `(${p})` : String(p);
  for (const base of [10, 100, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9]) {
    const top = p * base;
    if (Math.abs(top - Math.round(top)) < 1e-6) return `(${Math.round(top)}/${base})`;
  }
  return `(${Math.round(p * 1e9)}/1000000000)`;
}

/** A literal text; a quotation mark in it is printed as CHAR(34). */
export function text(s: string): string {
  if (s.indexOf('"') < 0) return `"${s}"`;
  const pieces = s.split('"').map((piece) => (piece === "" ? "" : `"${piece}"`));
  return `(${pieces.join("&CHAR(34)&").replace(/^&|&$/g, "").replace(/&&/g, "&")})`;
}

/** Texts and numbers one after the other. */
export function join(...parts: readonly Part[]): string {
  return parts.map(part).join("&");
}

/** Column letters of a column counted from 1. */
export function letters(column: number): string {
  let n = column;
  let out = "";
  while (n > 0) {
    const rest = (n - 1) % 26;
    out = String.fromCharCode(65 + rest) + out;
    n = (n - 1 - rest) / 26;
  }
  return out;
}

/** `C5`, with `$` where asked. */
export function a1(row: number, column: number, fixed: "" | "row" | "column" | "both" = ""): string {
  const c = fixed === "column" || fixed === "both" ? "$" : "";
  const r = fixed === "row" || fixed === "both" ? "$" : "";
  return `${c}${letters(column)}${r}${row}`;
}

/** A range of one sheet, both ends fixed. */
export function area(row: number, column: number, rows: number, columns: number): string {
  const from = a1(row, column, "both");
  return rows === 1 && columns === 1 ? from : `${from}:${a1(row + rows - 1, column + columns - 1, "both")}`;
}

/** The name of a sheet as a formula needs it, with its exclamation mark. */
export function sheetName(name: string): string {
  return `'${name.replace(/'/g, "''")}'!`;
}

/** A formula as a cell of a plan. */
export function formula(body: string): { readonly formula: string } {
  return { formula: `=${body}` };
}

/** A value where one may be missing: the fallback instead of an error. */
export function orElse(body: string, fallback: Part = '""'): string {
  return fn("IFERROR", body, fallback);
}
