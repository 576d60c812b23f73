import type { Text } from "../text";
import type { Column } from "./log";
import type { LogBuilder } from "./log-builder";
import { REASONS } from "./reasons";
import { cellText } from "./table-reader";

/** Rows (positions below the header) that repeat another, or only seem to. */
export interface Repeated {
  readonly rows: number[];
  readonly rule: Text;
  readonly done: Text;
  readonly leftOut: boolean;
}

/** Finds rows that repeat another among those still in. Of exact duplicates the last stands. */
export function duplicatesOf(builder: LogBuilder, out: Uint8Array): Repeated[] {
  const { layout } = builder;
  const found: Repeated[] = [];
  if (layout.group || layout.unpivot) return found;
  const keys = layout.unique ? keysOf(builder) : null;
  if (keys) return withKey(builder, out, keys);
  return withoutKey(builder, out);
}

function keysOf(builder: LogBuilder): Int32Array {
  const { layout, sources, base } = builder;
  const column = layout.unique as Exclude<typeof layout.unique, null>;
  const field = layout.kind.idField;
  const known = field !== undefined && layout.emits[0].fields[field] === column ? builder.column(field) : null;
  if (known?.type === "word") return known.data.codes;
  const name = field ?? layout.kind.unit;
  return sources.words(name, column, base).codes;
}

function withKey(builder: LogBuilder, out: Uint8Array, keys: Int32Array): Repeated[] {
  const { layout } = builder;
  const n = keys.length;
  const last = new Map<number, number>();
  const many = new Map<number, number[]>();
  for (let k = 0; k < n; k++) {
    const key = keys[k] as number;
    if (out[k] === 1 || key < 0) continue;
    const before = last.get(key);
    if (before !== undefined) {
      const list = many.get(key);
      if (list) list.push(k);
      else many.set(key, [before, k]);
    }
    last.set(key, k);
  }
  if (many.size === 0) return [];
  const duplicates: number[] = [];
  const differ: number[] = [];
  if (layout.lastStands) {
    for (const list of many.values()) for (let i = 0; i < list.length - 1; i++) duplicates.push(list[i] as number);
  } else {
    const same = sameness(builder);
    const lines = layout.kind.id === "payments" && isByLine(many, builder);
    for (const list of many.values()) {
      const seen = new Map<string, number>();
      for (let i = list.length - 1; i >= 0; i--) {
        const k = list[i] as number;
        const mark = lines ? wholeRow(builder, k) : same(k);
        if (seen.has(mark)) duplicates.push(k);
        else seen.set(mark, k);
      }
      if (seen.size > 1) for (const k of seen.values()) differ.push(k);
    }
  }
  duplicates.sort((a, b) => a - b);
  differ.sort((a, b) => a - b);
  return [
    { rows: duplicates, rule: REASONS.duplicate, done: REASONS.lastUsed, leftOut: true },
    {
      rows: differ,
      rule: { en: "one id on rows that differ", it: "stesso id su righe diverse" },
      done: { en: "all used: not duplicates", it: "usate tutte: non sono duplicati" },
      leftOut: false,
    },
  ];
}

/** What makes two rows of one id the same: the core of the row. */
function sameness(builder: LogBuilder): (k: number) => string {
  const columns = builder.layout.kind.core.map((f) => builder.column(f)).filter((c): c is Column => c !== null);
  return (k) => columns.map((c) => markOf(c, k)).join("|");
}

function markOf(column: Column, k: number): string {
  return String(column.type === "word" ? column.data.codes[k] : column.data[k]);
}

/** Whether a table has one row a line of an order: under one id several amounts on one day. */
function isByLine(many: ReadonlyMap<number, readonly number[]>, builder: LogBuilder): boolean {
  const amount = builder.column("amount");
  const date = builder.column("date");
  if (amount?.type !== "numeric" || date?.type !== "numeric") return false;
  let lines = 0;
  for (const list of many.values()) {
    const first = list[0] as number;
    if (
      list.some(
        (k) =>
          (amount.data[k] as number) > 0 &&
          (amount.data[first] as number) > 0 &&
          amount.data[k] !== amount.data[first] &&
          Math.floor(date.data[k] as number) === Math.floor(date.data[first] as number),
      )
    )
      lines++;
  }
  return lines >= Math.max(1, many.size * 0.2);
}

function wholeRow(builder: LogBuilder, k: number): string {
  const row = builder.sources.reader.table[builder.base[k] as number] ?? [];
  return row.map((cell) => cellText(cell).trim().toLowerCase()).join("\u0000");
}

/** Tables without an id: an identical row is a repeat only where two of them cannot both be true. */
function withoutKey(builder: LogBuilder, out: Uint8Array): Repeated[] {
  const { kind } = builder.layout;
  if (kind.id !== "subs" && kind.id !== "mrr_events" && kind.id !== "payments" && kind.id !== "contacts") return [];
  const date = builder.column(kind.date);
  if (date?.type !== "numeric") return [];
  const fields = Object.keys(builder.layout.emits[0].fields).filter(
    (f) => kind.id !== "subs" || SUBS_FIELDS.indexOf(f) >= 0,
  );
  const columns =
    kind.id === "subs" ? fields.map((f) => builder.column(f)).filter((c): c is Column => c !== null) : null;
  const core = kind.core.map((f) => builder.column(f)).filter((c): c is Column => c !== null);
  // A cheap mark first; the whole row is compared only where that repeats.
  const firsts = new Map<string, number[]>();
  const repeated: number[] = [];
  const named: number[] = [];
  const n = out.length;
  for (let k = n - 1; k >= 0; k--) {
    if (out[k] === 1) continue;
    const mark = (columns ?? core).map((c) => markOf(c, k)).join("|");
    const others = firsts.get(mark);
    if (!others) {
      firsts.set(mark, [k]);
      continue;
    }
    if (columns) {
      repeated.push(k);
      continue;
    }
    const whole = wholeRow(builder, k);
    if (others.some((o) => wholeRow(builder, o) === whole)) {
      const when = date.data[k] as number;
      if (when !== Math.floor(when)) repeated.push(k);
      else named.push(k);
    } else others.push(k);
  }
  repeated.reverse();
  named.reverse();
  return [
    { rows: repeated, rule: REASONS.identical, done: REASONS.lastUsed, leftOut: true },
    {
      rows: named,
      rule: { en: "identical rows without an id or a time", it: "righe identiche senza id né ora" },
      done: { en: "all used", it: "usate tutte" },
      leftOut: false,
    },
  ];
}

const SUBS_FIELDS = ["customer_id", "start", "end", "mrr", "plan", "channel", "segment", "contract"];
