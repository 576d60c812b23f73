import type { Group } from "./layout";
import { type Column, Log, type LogSource, type WordColumn } from "./log";

/** How the values of several rows become one. */
export type Together = "first" | "last" | "sum" | "any" | "least" | "most";

/**
 * Rows of one thing as one row: the lines of an order, the legs of a call.
 * @param keys a code a row of the log; rows without one (-1) stand alone
 * @param by field -> how its values are put together; the first that is filled where none is named
 */
export function groupedLog(log: Log, keys: Int32Array, by: Group["by"]): Log {
  const groupOf = new Int32Array(log.length);
  const groups = new Map<number, number>();
  const firsts: number[] = [];
  for (let i = 0; i < log.length; i++) {
    const key = keys[i] as number;
    let g = key < 0 ? undefined : groups.get(key);
    if (g === undefined) {
      g = firsts.length;
      firsts.push(i);
      if (key >= 0) groups.set(key, g);
    }
    groupOf[i] = g;
  }
  const count = firsts.length;
  const rows = Int32Array.from(firsts, (i) => log.rows[i] as number);
  const source: LogSource = {
    headers: log.source.headers,
    has: (field) => log.has(field),
    read: (field) => {
      const column = log.source.read(field);
      return column && together(column, groupOf, count, by[field] ?? "first");
    },
    header: (name) => {
      const column = log.header(name);
      return column && words(column, groupOf, count, "first");
    },
    zone: () => log.zone,
    now: () => log.now,
    account: () => log.source.account(),
    currencies: (field) => {
      const column = log.source.currencies?.(field) ?? null;
      return column && words(column, groupOf, count, "first");
    },
  };
  return new Log(log.kind, rows, source);
}

function together(column: Column, groupOf: Int32Array, count: number, how: Together): Column {
  if (column.type === "word") return { type: "word", data: words(column.data, groupOf, count, how) };
  if (column.type === "flag") {
    const data = new Int8Array(count).fill(-1);
    for (let i = 0; i < groupOf.length; i++) {
      const x = column.data[i] as number;
      if (x < 0) continue;
      const g = groupOf[i] as number;
      const before = data[g] as number;
      data[g] =
        before < 0 || how === "last"
          ? x
          : how === "any" || how === "most"
            ? Math.max(before, x)
            : how === "least"
              ? Math.min(before, x)
              : before;
    }
    return { type: "flag", data };
  }
  const data = new Float64Array(count).fill(Number.NaN);
  for (let i = 0; i < groupOf.length; i++) {
    const x = column.data[i] as number;
    if (Number.isNaN(x)) continue;
    const g = groupOf[i] as number;
    const before = data[g] as number;
    if (Number.isNaN(before) || how === "last") data[g] = x;
    else if (how === "sum") data[g] = before + x;
    else if (how === "least") data[g] = Math.min(before, x);
    else if (how === "most" || how === "any") data[g] = Math.max(before, x);
  }
  return { type: "numeric", data };
}

function words(column: WordColumn, groupOf: Int32Array, count: number, how: Together): WordColumn {
  const codes = new Int32Array(count).fill(-1);
  for (let i = 0; i < groupOf.length; i++) {
    const c = column.codes[i] as number;
    const g = groupOf[i] as number;
    if (c >= 0 && ((codes[g] as number) < 0 || how === "last")) codes[g] = c;
  }
  return { codes, values: column.values };
}
