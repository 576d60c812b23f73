import type { RawCell, RawTable } from "../inputs";
import { DayCell } from "../inputs";
import { isEmptyCell, type Shape } from "./find-header";
import { headerText } from "./header";
import type { LogId } from "./log-id";
import { periodStart } from "./period-header";

/** A table with one column a month, turned to one row a month. */
export interface Melted {
  readonly table: RawTable;
  /** Row of the range (from 0) that each row of the new table comes from; the header's own for the first. */
  readonly rowOf: Int32Array;
}

/** What the cells under the months are called in the new table, by the log that is wanted. */
const VALUE_HEADER: Readonly<Partial<Record<LogId, string>>> = {
  spend: "amount spent",
  staffing: "agent hours",
  payments: "amount",
};

const LEAST_PERIODS = 3;
const TOTAL_LABEL = /^\s*(grand |sub)?tot/i;

/**
 * Turns months across to months down, where a table has at least three such columns: a channel a row and a
 * month a column. Null where it is no such table, or where none of the wanted logs has rows like that.
 */
export function meltedTable(table: RawTable, shape: Shape, kinds: readonly LogId[]): Melted | null {
  const kind = kinds.find((id) => VALUE_HEADER[id] !== undefined) ?? (kinds.indexOf("subs") >= 0 ? "subs" : undefined);
  if (kind === undefined) return null;
  const header = table[shape.header] as readonly RawCell[];
  const days: { at: number; day: number }[] = [];
  const others: number[] = [];
  for (let at = 0; at < shape.width; at++) {
    const day = periodStart(header[at] ?? null);
    if (day !== null) days.push({ at, day });
    else if (!/^(tot|grand)/i.test(headerText(header[at] ?? null))) others.push(at);
  }
  if (days.length < LEAST_PERIODS || others.length === 0) return null;
  if (kind === "subs") return spells(table, shape, others, days);
  const rows: RawCell[][] = [[...others.map((at) => header[at] ?? null), "date", VALUE_HEADER[kind] as string]];
  const rowOf: number[] = [shape.header];
  for (let i = shape.first; i < shape.end; i++) {
    const row = table[i] as readonly RawCell[];
    const label = row[others[0] as number] ?? null;
    if (typeof label === "string" && TOTAL_LABEL.test(label)) continue;
    for (const { at, day } of days) {
      if (isEmptyCell(row[at])) continue;
      rows.push([...others.map((o) => row[o] ?? null), new DayCell(day), row[at] ?? null]);
      rowOf.push(i);
    }
  }
  return { table: rows, rowOf: Int32Array.from(rowOf) };
}

/**
 * MRR by customer and month: each run of months at one price is a spell, from the first day of its first
 * month to the first day after its last; one that reaches the last column still runs.
 */
function spells(
  table: RawTable,
  shape: Shape,
  others: readonly number[],
  days: readonly { readonly at: number; readonly day: number }[],
): Melted {
  const header = table[shape.header] as readonly RawCell[];
  const rows: RawCell[][] = [[...others.map((at) => header[at] ?? null), "start", "end", "mrr"]];
  const rowOf: number[] = [shape.header];
  const inOrder = [...days].sort((a, b) => a.day - b.day);
  for (let i = shape.first; i < shape.end; i++) {
    const row = table[i] as readonly RawCell[];
    const label = row[others[0] as number] ?? null;
    if (typeof label === "string" && TOTAL_LABEL.test(label)) continue;
    const kept = others.map((o) => row[o] ?? null);
    let from = 0;
    let price: RawCell = null;
    const close = (end: number | null): void => {
      if (price !== null) {
        rows.push([...kept, new DayCell(from), end === null ? null : new DayCell(end), price]);
        rowOf.push(i);
      }
      price = null;
    };
    for (const { at, day } of inOrder) {
      const cell = row[at] ?? null;
      const none = isEmptyCell(cell) || cell === 0 || (typeof cell === "string" && /^[\s0.,€$£-]*$/.test(cell));
      if (!none && cell === price) continue;
      close(day);
      if (none) continue;
      from = day;
      price = cell;
    }
    close(null);
  }
  return { table: rows, rowOf: Int32Array.from(rowOf) };
}
