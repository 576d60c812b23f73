/** How the cells of a column are shown; dates are serial numbers. */
export type ColumnKind = "text" | "date" | "datetime" | "month" | "count" | "money" | "share" | "number";

export type SampleCell = string | number | null;

/** One sheet of the sample workbook: a header row and the rows below it. */
export interface SampleTable {
  readonly name: string;
  readonly columns: readonly { readonly header: string; readonly kind: ColumnKind; readonly width?: number }[];
  readonly rows: readonly (readonly SampleCell[])[];
  /** Months across: the header row holds month serials from this column (counted from 0) on. */
  readonly monthsFrom?: number;
}

export type SampleLanguage = "en" | "it";

/** Serial number of a day; serial 0 is 1899-12-30. */
export function serial(year: number, month: number, day = 1): number {
  return Math.round((Date.UTC(year, month - 1, day) - Date.UTC(1899, 11, 30)) / 86_400_000);
}

/** First days of `count` months from January of a year. */
export function monthSerials(year: number, count: number): number[] {
  return Array.from({ length: count }, (_, i) => serial(year, 1 + i));
}
