import { MetricError } from "../errors";
import type { Period } from "../period";
import { foldWord, type Text } from "../text";
import { UTC, type Zone } from "../zone";
import type { LogKind } from "./log-kind";
import { pickColumn, pickRows, pickWords } from "./pick-column";
import { sortByDate } from "./sort-by-date";

/** A column of words: a code a row (-1 = blank) and what each code says, as first seen. Equal by foldWord = one code. */
export interface WordColumn {
  readonly codes: Int32Array;
  readonly values: readonly string[];
}

/** One reading of a field. Dates are wall-clock serials, NaN = blank; flags 1, 0, -1 = blank. */
export type Column =
  | { readonly type: "numeric"; readonly data: Float64Array }
  | { readonly type: "word"; readonly data: WordColumn }
  | { readonly type: "flag"; readonly data: Int8Array };

/** One line of the account of rows. */
export interface AccountEntry {
  readonly rule: Text;
  /** Rows of the range concerned (header = 1), in order. */
  readonly rows: readonly number[];
  /** Header of the offending column, or "" where the row as a whole is meant. */
  readonly column: string;
  /** The first offending cell as it was given. */
  readonly example: string;
  readonly done: Text;
  /** Whether these rows are left out. */
  readonly leftOut: boolean;
}

/** What became of every row of the range: read = used + left out. */
export interface Account {
  readonly read: number;
  readonly used: number;
  readonly leftOut: number;
  readonly entries: readonly AccountEntry[];
}

/** Where a log's columns come from; the reader implements it, each column is read when first asked for. */
export interface LogSource {
  /** Whether the table has the field. */
  has(field: string): boolean;
  /** The field's column over the log's rows, or null where the table lacks it. */
  read(field: string): Column | null;
  /** Any column of the table by its header or by a field's word, as words; null if there is none. */
  header(name: string): WordColumn | null;
  readonly headers: readonly string[];
  /** The headers of the columns that a field is read from. */
  titles?(field: string): readonly string[];
  /** The zone whose wall clock the dates show; UTC where it is not said. */
  readonly zone?: () => Zone;
  /** This instant as a wall-clock serial; where it is not said nothing counts as still to come. */
  readonly now?: () => number;
  account(): Account;
  /** For a field of money: the currency of each row, where the table has more than one; else null. */
  currencies?(field: string): WordColumn | null;
  /** The text of a field at a position, without reading the column; null where only the column tells. */
  text?(field: string): ((position: number) => string | null) | null;
  /** The order by a date, where it is known from another log; else null. */
  byDate?(field: string): DatedOrder | null;
}

/** Positions with a date, earliest first (ties in table order), and the dates in that order. */
export interface DatedOrder {
  readonly order: Int32Array;
  readonly dates: Float64Array;
}

/** Positions of a log grouped by the code of a word column: members of group g are members[offsets[g]..offsets[g+1]). */
export interface Groups {
  readonly offsets: Int32Array;
  readonly members: Int32Array;
  readonly count: number;
}

/**
 * A raw table once read: typed columns over the rows that count. Position i of a column is the log's i-th
 * row; `rows[i]` is where it stands in the given range (the header is row 1). Columns, orders and groups
 * are made once and kept; so are the views that a metric derives ({@link Log.memo}).
 */
export class Log {
  readonly kind: LogKind;
  readonly rows: Int32Array;
  readonly length: number;
  readonly source: LogSource;
  /** The log of all rows, where this one holds some of them: what is known of the table as a whole is known of it. */
  readonly whole: Log;
  /** Where each row of this log stands in the whole; null where it is the whole. */
  private readonly places: Int32Array | null;
  private readonly kept: Record<string, unknown> = {};
  private readonly columns = new Map<string, Column | null>();
  private readonly orders = new Map<string, DatedOrder>();
  /** Dates by which a period was asked for. */
  private readonly asked = new Set<string>();

  constructor(kind: LogKind, rows: Int32Array, source: LogSource, part?: { whole: Log; places: Int32Array }) {
    this.kind = kind;
    this.rows = rows;
    this.length = rows.length;
    this.source = source;
    this.whole = part?.whole ?? this;
    this.places = part?.places ?? null;
  }

  /** The position in the whole of a position in this log. */
  inWhole(position: number): number {
    return this.places ? (this.places[position] as number) : position;
  }

  /** Something derived from this log, made on first use. */
  memo<T>(key: string, make: () => T): T {
    if (!(key in this.kept)) this.kept[key] = make();
    return this.kept[key] as T;
  }

  has(field: string): boolean {
    return this.source.has(field);
  }

  /** The zone whose wall clock the dates show. Reading it may cost a service call. */
  get zone(): Zone {
    return this.memo("zone", () => (this.source.zone ? this.source.zone() : UTC));
  }

  /** This instant as a wall-clock serial: a later date is a plan. Reading it may cost a service call. */
  get now(): number {
    return this.source.now ? this.source.now() : Number.POSITIVE_INFINITY;
  }

  /** By code of a word column: 1 where the field's vocabulary gives the word that meaning. */
  meanings(field: string, meaning: string): Uint8Array {
    return this.memo(`meaning ${field} ${meaning}`, () => {
      const known = (this.kind.fields[field]?.vocabulary?.[meaning] ?? []).concat(meaning).map(foldWord);
      return Uint8Array.from(this.words(field).values, (value) => (known.indexOf(foldWord(value)) >= 0 ? 1 : 0));
    });
  }

  /** Dates as wall-clock serials, NaN = blank; all blank where the table has no such column. */
  dates(field: string): Float64Array {
    return this.numbers(field);
  }

  /** Numbers, NaN = blank; all blank where the table has no such column. */
  numbers(field: string): Float64Array {
    const column = this.column(field);
    if (column && column.type === "numeric") return column.data;
    return this.memo("blank numbers", () => new Float64Array(this.length).fill(Number.NaN));
  }

  /** Words; all blank where the table has no such column. */
  words(field: string): WordColumn {
    const column = this.column(field);
    if (column && column.type === "word") return column.data;
    return this.memo("blank words", () => ({ codes: new Int32Array(this.length).fill(-1), values: [] }));
  }

  /**
   * The word of a field at a position, null = blank. For who needs few: ids are then looked up one by one, and
   * the column is not read.
   */
  textOf(field: string): (position: number) => string | null {
    const text =
      `raw ${field}` in this.kept || field !== this.kind.idField ? null : (this.source.text?.(field) ?? null);
    if (text) return text;
    const { codes, values } = this.words(field);
    return (position) => {
      const code = codes[position] as number;
      return code < 0 ? null : (values[code] as string);
    };
  }

  /** Yes 1, no 0, blank -1; all blank where the table has no such column. */
  flags(field: string): Int8Array {
    const column = this.column(field);
    if (column && column.type === "flag") return column.data;
    return this.memo("blank flags", () => new Int8Array(this.length).fill(-1));
  }

  private column(field: string): Column | null {
    let column = this.columns.get(field);
    if (column === undefined) {
      column = this.raw(field);
      if (column) this.refuseCurrencies(field);
      this.columns.set(field, column);
    }
    return column;
  }

  private raw(field: string): Column | null {
    return this.memo(`raw ${field}`, () => this.source.read(field));
  }

  /** Amounts of two currencies have no sum: an error that names both. */
  private refuseCurrencies(field: string): void {
    const column = this.source.currencies?.(field);
    if (!column) return;
    let first = -1;
    for (let i = 0; i < this.length; i++) {
      const code = column.codes[i] as number;
      if (code < 0 || code === first) continue;
      if (first >= 0) {
        const [one, two] = [column.values[first] as string, column.values[code] as string];
        throw new MetricError("currencies", { table: this.kind.name, first: one, second: two });
      }
      first = code;
    }
  }

  /** Positions with that date, earliest first (ties in table order), and the dates in the same order. */
  byDate(field: string): DatedOrder {
    let order = this.orders.get(field);
    if (!order) {
      order = this.source.byDate?.(field) ?? datedOrder(this.dates(field));
      this.orders.set(field, order);
    }
    return order;
  }

  /**
   * Positions whose date lies in [from, before), earliest first. Who asks once is served by looking through
   * the column; who asks again by the order of all dates.
   */
  within(field: string, period: Period): Int32Array {
    if (!this.orders.has(field) && !this.asked.has(field)) {
      this.asked.add(field);
      return this.lookThrough(field, period);
    }
    const { order, dates } = this.byDate(field);
    return order.subarray(lowerBound(dates, period.from), lowerBound(dates, period.before));
  }

  private lookThrough(field: string, { from, before }: Period): Int32Array {
    const data = this.dates(field);
    const found = new Int32Array(this.length);
    let count = 0;
    for (let i = 0; i < data.length; i++) {
      const d = data[i] as number;
      if (d >= from && d < before) found[count++] = i;
    }
    const positions = found.slice(0, count);
    sortByDate(positions, data);
    return positions;
  }

  /** Positions grouped by the words of a field, in table order inside each group; blanks are in none. */
  groups(field: string): Groups {
    return this.memo(`groups ${field}`, () => {
      const { codes, values } = this.words(field);
      const offsets = new Int32Array(values.length + 1);
      for (let i = 0; i < codes.length; i++) {
        const c = codes[i] as number;
        if (c >= 0) offsets[c + 1] = (offsets[c + 1] as number) + 1;
      }
      for (let g = 0; g < values.length; g++) offsets[g + 1] = (offsets[g + 1] as number) + (offsets[g] as number);
      const next = offsets.slice(0, values.length);
      const members = new Int32Array(offsets[values.length] as number);
      for (let i = 0; i < codes.length; i++) {
        const c = codes[i] as number;
        if (c < 0) continue;
        members[next[c] as number] = i;
        next[c] = (next[c] as number) + 1;
      }
      return { offsets, members, count: values.length };
    });
  }

  /**
   * The log of some of its positions, in table order: what `where` and segments are made of.
   * @param byDate the order of the picked rows by a date, where it costs less than sorting them
   */
  pick(positions: Int32Array, byDate?: (field: string) => DatedOrder | null): Log {
    const rows = pickRows(this.rows, positions);
    const source: LogSource = {
      has: (field) => this.has(field),
      read: (field) => {
        const column = this.raw(field);
        return column && pickColumn(column, positions);
      },
      currencies: (field) => {
        const column = this.source.currencies?.(field) ?? null;
        return column && pickWords(column, positions);
      },
      header: (name) => {
        const column = this.header(name);
        return column && pickWords(column, positions);
      },
      headers: this.source.headers,
      zone: () => this.zone,
      now: () => this.now,
      account: () => this.source.account(),
      text: (field) => {
        const text = this.textOf(field);
        return (position) => text(positions[position] as number);
      },
      ...(byDate ? { byDate } : {}),
    };
    const places = this.places ? positions.map((p) => this.inWhole(p)) : positions;
    return new Log(this.kind, rows, source, { whole: this.whole, places });
  }

  /** Any column of the table by header or field word, as words. */
  header(name: string): WordColumn | null {
    return this.memo(`header ${name}`, () => this.source.header(name));
  }
}

/** The order of some dates; NaN is none. */
export function datedOrder(all: Float64Array): DatedOrder {
  const filled = new Int32Array(all.length);
  let count = 0;
  for (let i = 0; i < all.length; i++) if (!Number.isNaN(all[i] as number)) filled[count++] = i;
  const order = filled.subarray(0, count);
  sortByDate(order, all);
  const dates = new Float64Array(count);
  for (let k = 0; k < count; k++) dates[k] = all[order[k] as number] as number;
  return { order, dates };
}

/** First index whose value is not below `x`, in ascending values. */
export function lowerBound(values: Float64Array, x: number): number {
  let low = 0;
  let high = values.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((values[middle] as number) < x) low = middle + 1;
    else high = middle;
  }
  return low;
}
