import type { RawTable } from "../inputs";
import { findShape } from "./find-header";
import { Log, type LogSource } from "./log";
import type { LogId } from "./log-id";
import { meltedTable } from "./melted-table";
import { hasPeriods } from "./period-header";
import type { ReadOptions } from "./read-log";
import { WordIndex } from "./word-index";

/** A table with months across as one with months down, and how its log becomes a log of the given range; null where it is none. */
export function monthsDown(
  table: RawTable,
  kinds: readonly LogId[],
  options: ReadOptions,
): { readonly table: RawTable; readonly log: (log: Log) => Log } | null {
  if (options.fields || options.kind || options.headerRow !== undefined) return null;
  if (!table.slice(0, 30).some(hasPeriods)) return null;
  const shape = findShape(table, new WordIndex());
  const melted = shape ? meltedTable(table, shape, kinds) : null;
  if (!shape || !melted) return null;
  const { rowOf } = melted;
  const place = (row: number): number => (rowOf[row - 1] as number) + 1;
  const log = (inner: Log): Log => {
    const rows = Int32Array.from(inner.rows, place);
    const source: LogSource = {
      ...inner.source,
      headers: shape.headers.map((h) => h.text),
      account: () => {
        const account = inner.source.account();
        const read = shape.end - shape.first;
        const used = new Set(rows).size;
        const entries = account.entries.map((e) => ({ ...e, rows: Array.from(new Set(e.rows.map(place))) }));
        return { read, used, leftOut: read - used, entries };
      },
    };
    return new Log(inner.kind, rows, source);
  };
  return { table: melted.table, log };
}
