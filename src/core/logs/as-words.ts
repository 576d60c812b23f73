import { isoDay } from "../period";
import type { Column, WordColumn } from "./log";

/** A column of any type as words. */
export function asWords(column: Column, dates: boolean): WordColumn {
  if (column.type === "word") return column.data;
  const values: string[] = [];
  const known = new Map<string, number>();
  const codes = Int32Array.from(column.data as ArrayLike<number>, (x: number) => {
    if (Number.isNaN(x) || (column.type === "flag" && x < 0)) return -1;
    const text = column.type === "flag" ? (x === 1 ? "TRUE" : "FALSE") : dates ? isoDay(x) : String(x);
    let code = known.get(text);
    if (code === undefined) {
      code = values.length;
      known.set(text, code);
      values.push(text);
    }
    return code;
  });
  return { codes, values };
}
