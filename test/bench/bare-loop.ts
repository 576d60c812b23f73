import { DayCell, type RawCell } from "../../src/core/inputs";

/**
 * What no reading can beat: the cells of some columns touched once, column by column, and added up. It does
 * not look at what stands in which column, and keeps nothing.
 */
export function bare(table: readonly (readonly RawCell[])[], columns: readonly number[]): number {
  let sum = 0;
  for (const c of columns) {
    for (let i = 1; i < table.length; i++) {
      const v = (table[i] as readonly RawCell[])[c];
      if (typeof v === "number") sum += v;
      else if (typeof v === "string") sum += v.length;
      else if (v instanceof DayCell) sum += v.serial;
    }
  }
  return sum;
}

/**
 * What any program pays to have some columns: each cell checked for what it is, numbers added, dates compared
 * with a period, and the texts of a column numbered through one map, so that rows of one customer are known
 * to be of one. It judges no row, sorts nothing and reads no text as anything else.
 */
export function reads(
  table: readonly (readonly RawCell[])[],
  columns: readonly number[],
  period: { readonly from: number; readonly before: number },
): number {
  let sum = 0;
  for (const c of columns) {
    const known = new Map<string, number>();
    const codes = new Int32Array(table.length);
    for (let i = 1; i < table.length; i++) {
      const v = (table[i] as readonly RawCell[])[c];
      if (typeof v === "number") sum += v;
      else if (typeof v === "boolean") sum += v ? 1 : 0;
      else if (v instanceof DayCell) {
        if (v.serial >= period.from && v.serial < period.before) sum++;
      } else if (typeof v === "string") {
        let code = known.get(v);
        if (code === undefined) {
          code = known.size;
          known.set(v, code);
        }
        codes[i] = code;
      }
    }
    sum += codes[codes.length - 1] as number;
  }
  return sum;
}
