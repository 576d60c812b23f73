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
