import { MetricError } from "../errors";
import { DayCell, type RawCell, type RawTable } from "../inputs";
import { parseIsoDay } from "../period";
import { foldHeader, foldWord, type Language } from "../text";
import type { Zone } from "../zone";
import { LOG_KINDS } from "./kinds";
import { type Column, Log, type LogSource, type WordColumn } from "./log";
import type { LogId } from "./log-id";
import type { Field, LogKind } from "./log-kind";

/** What reading a table may ask of the spreadsheet. */
export interface ReadContext {
  readonly language: Language;
  readonly locale: string;
  readonly zone: Zone;
}

/** Reads a raw table as the best fitting of some kinds of log. */
export function readLog(table: RawTable, kinds: readonly LogId[], context: ReadContext): Log {
  const headers = (table[0] ?? []).map((h) => (h === null ? "" : String(h)));
  let best: { kind: LogKind; columns: Record<string, number>; score: number } | null = null;
  for (const id of kinds) {
    const kind = LOG_KINDS[id];
    const columns: Record<string, number> = {};
    let score = 0;
    for (const [name, field] of Object.entries(kind.fields)) {
      for (const word of [name.replace(/_/g, " "), ...field.words]) {
        const at = headers.findIndex((h) => foldHeader(h) === foldHeader(word));
        if (at < 0) continue;
        columns[name] = at;
        score += kind.core.indexOf(name) >= 0 ? 10 : 1;
        break;
      }
    }
    if (!best || score > best.score) best = { kind, columns, score };
  }
  if (!best || best.score === 0) throw new MetricError("no_header", { input: "table" });
  const { kind, columns } = best;
  const positions: number[] = [];
  for (let i = 1; i < table.length; i++) {
    const row = table[i] as readonly RawCell[];
    if (kind.core.every((f) => columns[f] === undefined || (row[columns[f] as number] ?? null) !== null))
      positions.push(i);
  }
  const cells = (at: number): RawCell[] => positions.map((i) => table[i]?.[at] ?? null);
  const source: LogSource = {
    headers,
    has: (field) => columns[field] !== undefined,
    read: (field) => {
      const at = columns[field];
      return at === undefined ? null : column(kind.fields[field] as Field, cells(at));
    },
    header: (name) => {
      const at = headers.findIndex((h) => foldHeader(h) === foldHeader(name));
      const found = at >= 0 ? at : columns[name];
      return found === undefined ? null : words(cells(found));
    },
    zone: () => context.zone,
    account: () => ({
      read: table.length - 1,
      used: positions.length,
      leftOut: table.length - 1 - positions.length,
      entries: [],
    }),
  };
  return new Log(
    kind,
    Int32Array.from(positions, (i) => i + 1),
    source,
  );
}

function words(cells: readonly RawCell[]): WordColumn {
  const values: string[] = [];
  const known: Record<string, number> = {};
  const codes = Int32Array.from(cells, (c) => {
    if (c === null) return -1;
    const text = c instanceof DayCell ? String(c.serial) : String(c).trim();
    const key = foldWord(text);
    if (!(key in known)) {
      known[key] = values.length;
      values.push(text);
    }
    return known[key] as number;
  });
  return { codes, values };
}

function column(field: Field, cells: readonly RawCell[]): Column {
  if (field.type === "word" || field.type === "key") return { type: "word", data: words(cells) };
  if (field.type === "flag") {
    const yes = ["true", "yes", "1", "si", "vero"];
    return {
      type: "flag",
      data: Int8Array.from(cells, (c) => (c === null ? -1 : yes.indexOf(foldWord(String(c))) >= 0 ? 1 : 0)),
    };
  }
  return {
    type: "numeric",
    data: Float64Array.from(cells, (c) => {
      if (c instanceof DayCell) return c.serial;
      if (typeof c === "number") return c;
      if (typeof c === "string") return field.type === "date" ? (parseIsoDay(c) ?? Number.NaN) : Number(c);
      return Number.NaN;
    }),
  };
}
