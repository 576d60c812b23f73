import type { RawCell } from "../inputs";
import type { Text } from "../text";
import { cellText } from "./cell-text";
import type { Header } from "./header";
import type { Group } from "./layout";
import type { Column } from "./log";
import type { LogBuilder } from "./log-builder";
import type { LogId } from "./log-id";
import { REASONS } from "./reasons";
import type { Source } from "./source";

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
  if (layout.group) return found;
  if (layout.unique) return isAscending(builder, out) ? found : withKey(builder, out, keysOf(builder));
  return withoutKey(builder, out);
}

/** Whether the ids run strictly up or down, as most exports have them: then none repeats. */
function isAscending(builder: LogBuilder, out: Uint8Array): boolean {
  const { layout, sources, base, kept, keptRows } = builder;
  const at = layout.unique ? sources.columnsOf(layout.unique) : [];
  if (at.length !== 1) return false;
  const place = at[0] as number;
  const rows = kept ? keptRows : base;
  const { table } = sources.reader;
  const near = sources.reader.gathered(place, rows);
  let last: string | number | null = null;
  let up = 0;
  for (let k = 0; k < rows.length; k++) {
    if (out[kept ? (kept[k] as number) : k] === 1) continue;
    const cell: RawCell = near ? (near[k] as RawCell) : (table[rows[k] as number]?.[place] ?? null);
    if (cell === null) continue;
    if (typeof cell !== "string" && typeof cell !== "number") return false;
    // Counted ids end with a digit; blanks behind and addresses need a closer look.
    if (typeof cell === "string" && !endsWithDigit(cell)) return false;
    if (last !== null) {
      if (typeof cell !== typeof last) return false;
      const step = order(last, cell);
      if (step === 0 || (up !== 0 && step !== up)) return false;
      up = step;
    }
    last = cell;
  }
  return true;
}

function endsWithDigit(text: string): boolean {
  const code = text.charCodeAt(text.length - 1);
  return code >= 48 && code <= 57 && text.charCodeAt(0) > 32;
}

/** 1 where the second is above the first: longer ids above shorter ones, so that T10 follows T9. */
function order(a: string | number, b: string | number): number {
  if (typeof a === "string" && typeof b === "string" && a.length !== b.length) return b.length > a.length ? 1 : -1;
  return b > a ? 1 : b < a ? -1 : 0;
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
    if (differ.length > 0 && (lines || (layout.kind.id === "contacts" && many.size >= last.size * 0.05))) {
      builder.group(keys, TOGETHER[layout.kind.id] ?? {});
    }
  }
  duplicates.sort((a, b) => a - b);
  differ.sort((a, b) => a - b);
  return [
    { rows: duplicates, rule: REASONS.duplicate, done: REASONS.lastUsed, leftOut: true },
    {
      rows: differ,
      rule: { en: "one id on rows that differ", it: "stesso id su righe diverse" },
      done: builder.isGrouped
        ? { en: "used together, as one", it: "usate insieme, come una sola" }
        : { en: "all used: not duplicates", it: "usate tutte: non sono duplicati" },
      leftOut: false,
    },
  ];
}

/** How the rows of one thing are put together: the lines of an order are added up, the legs of a call too. */
const TOGETHER: Readonly<Partial<Record<LogId, Group["by"]>>> = {
  payments: { amount: "sum", margin: "sum", date: "least" },
  contacts: {
    ts: "least",
    wait_s: "sum",
    talk_s: "sum",
    hold_s: "sum",
    wrap_s: "sum",
    handle_s: "sum",
    handled: "any",
    abandoned: "least",
    agent: "last",
  },
};

/** Fields beside the core that two rows of one id must share to be one. */
const SAME_TOO: Readonly<Partial<Record<LogId, readonly string[]>>> = {
  contacts: ["talk_s", "wait_s", "handled"],
  cash: ["cfo"],
};

/** What makes two rows of one id the same: the core of the row. */
function sameness(builder: LogBuilder): (k: number) => string {
  const { kind } = builder.layout;
  const fields = [...kind.core, ...(SAME_TOO[kind.id] ?? [])];
  const columns = fields.map((f) => builder.column(f)).filter((c): c is Column => c !== null);
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
  const { sources, layout, shape } = builder;
  const places = sources.columnsOf(layout.emits[0].fields["amount"] as Source);
  if (places.some((at) => OF_LINE.test((shape.headers[at] as Header).full))) return true;
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

const OF_LINE = /\b(item|line|lineitem|riga|articolo)\b/;

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
  if (kind.id !== "subs" && !hasTimes(date.data)) return [];
  const core = kind.core.map((f) => builder.column(f)).filter((c): c is Column => c !== null);
  // A cheap mark first: rows of different marks differ. The whole row is compared only where two marks are one.
  const firsts = new RowIndex(core, out.length);
  const wholes = new Map<number, Set<string>>();
  const repeated: number[] = [];
  const n = out.length;
  for (let k = n - 1; k >= 0; k--) {
    if (out[k] === 1) continue;
    const first = firsts.add(k);
    if (first === k) continue;
    const seen = wholes.get(first) ?? new Set([wholeRow(builder, first)]);
    wholes.set(first, seen);
    const whole = wholeRow(builder, k);
    if (!seen.has(whole)) seen.add(whole);
    else if (kind.id === "subs" || hasTime(date.data[k] as number)) repeated.push(k);
  }
  repeated.reverse();
  return [{ rows: repeated, rule: REASONS.identical, done: REASONS.lastUsed, leftOut: true }];
}

function hasTimes(dates: Float64Array): boolean {
  for (let k = 0; k < dates.length; k++) if (hasTime(dates[k] as number)) return true;
  return false;
}

function hasTime(date: number): boolean {
  return date !== Math.floor(date) && !Number.isNaN(date);
}

/** Rows by the values of some columns: an open-addressed table of row numbers, no object a row. */
class RowIndex {
  private readonly columns: readonly Column[];
  private readonly slots: Int32Array;
  private readonly mask: number;
  private readonly bits = new Int32Array(2);
  private readonly float = new Float64Array(this.bits.buffer);

  constructor(columns: readonly Column[], rows: number) {
    this.columns = columns;
    let size = 16;
    while (size < 2 * rows) size *= 2;
    this.slots = new Int32Array(size).fill(-1);
    this.mask = size - 1;
  }

  /** The first row added with these values: the row itself where there was none. */
  add(row: number): number {
    let at = this.hash(row) & this.mask;
    for (;;) {
      const other = this.slots[at] as number;
      if (other < 0) {
        this.slots[at] = row;
        return row;
      }
      if (this.same(row, other)) return other;
      at = (at + 1) & this.mask;
    }
  }

  private hash(row: number): number {
    let h = 17;
    for (const column of this.columns) {
      if (column.type === "word") h = Math.imul(h ^ (column.data.codes[row] as number), 0x5bd1e995);
      else {
        this.float[0] = column.data[row] as number;
        h = Math.imul(h ^ (this.bits[0] as number) ^ (this.bits[1] as number), 0x5bd1e995);
      }
      h ^= h >>> 15;
    }
    return h;
  }

  private same(a: number, b: number): boolean {
    return this.columns.every((c) =>
      c.type === "word" ? c.data.codes[a] === c.data.codes[b] : Object.is(c.data[a], c.data[b]),
    );
  }
}
