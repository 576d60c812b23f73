import { foldHeader, foldWord } from "../text";
import { isBlankText } from "./blank-text";
import { cellText } from "./cell-text";
import { areShares, withinLimits } from "./field-limits";
import { foldKey } from "./fold-key";
import type { Column, WordColumn } from "./log";
import type { Field, LogKind } from "./log-kind";
import { foldMap, mappedWords } from "./mapped-words";
import { mergeWords } from "./merge-words";
import { monthStart } from "./month-start";
import { monthsOfInterval } from "./months-of-interval";
import { scaleByClocks, UNIT_OF_SCALE } from "./scale-by-clocks";
import type { ColumnRef, ColumnSource, Condition, Source } from "./source";
import type { TableReader } from "./table-reader";
import { vocabularyOf } from "./vocabulary-of";
import { wordsThat } from "./words-that";

/** Evaluates sources over rows of a table, a whole column at a time. */
export class SourceReader {
  readonly reader: TableReader;
  readonly kind: LogKind;
  private readonly places: Record<string, number> = {};
  private readonly vocabularies: Record<string, Readonly<Record<string, string>>> = {};

  /** Columns read over sets of rows that are asked for again and again. Nobody writes into them. */
  private readonly kept = new Map<Int32Array, Record<string, Float64Array | WordColumn>>();

  constructor(reader: TableReader, kind: LogKind) {
    this.reader = reader;
    this.kind = kind;
    reader.headers.forEach((h, at) => {
      for (const key of [h.text.toLowerCase(), h.full]) if (!(key in this.places)) this.places[key] = at;
    });
  }

  /** Says that these very rows will be asked for again: their columns are read once. */
  keep(rows: Int32Array): void {
    this.kept.set(rows, {});
  }

  private once<T extends Float64Array | WordColumn>(rows: Int32Array, key: string, read: () => T): T {
    const columns = this.kept.get(rows);
    if (!columns) return read();
    columns[key] = columns[key] ?? read();
    return columns[key] as T;
  }

  /** The place of a column, -1 where the table lacks it. */
  at(ref: ColumnRef): number {
    if (typeof ref === "number") return ref;
    return this.places[ref.toLowerCase()] ?? this.places[foldHeader(ref.replace(/[()[\]{}]/g, " "))] ?? -1;
  }

  private vocabulary(field: string): Readonly<Record<string, string>> {
    let v = this.vocabularies[field];
    if (!v) {
      v = vocabularyOf(this.kind.fields[field] as Field);
      this.vocabularies[field] = v;
    }
    return v;
  }

  /** A field's column over rows. */
  read(name: string, source: Source, rows: Int32Array): Column {
    const field = this.kind.fields[name] as Field;
    if (field.type === "key" || field.type === "word") return { type: "word", data: this.words(name, source, rows) };
    if (field.type === "flag") return { type: "flag", data: this.flags(name, source, rows) };
    return { type: "numeric", data: this.numeric(name, source, rows) };
  }

  numeric(name: string, source: Source, rows: Int32Array): Float64Array {
    const field = this.kind.fields[name] as Field;
    const n = rows.length;
    if ("col" in source) return this.numericColumn(name, field, source, rows);
    if ("value" in source)
      return new Float64Array(n).fill(typeof source.value === "number" ? source.value : Number.NaN);
    if ("later" in source) {
      const [a, b] = source.later.map((s) => this.numeric(name, s, rows)) as [Float64Array, Float64Array];
      const out = a.slice();
      for (let k = 0; k < n; k++)
        if (Number.isNaN(out[k] as number) || (b[k] as number) > (out[k] as number)) out[k] = b[k] as number;
      return out;
    }
    if ("first" in source) {
      const parts = source.first.map((s) => this.numeric(name, s, rows));
      const out = (parts[0] as Float64Array).slice();
      for (let p = 1; p < parts.length; p++) {
        const part = parts[p] as Float64Array;
        for (let k = 0; k < n; k++) if (Number.isNaN(out[k] as number)) out[k] = part[k] as number;
      }
      return out;
    }
    if ("when" in source) {
      const mask = this.condition(source.when, rows);
      const yes = this.numeric(name, source.use, rows);
      const no = this.numeric(name, source.otherwise, rows);
      if (mask.indexOf(1) < 0) return no;
      const out = no.slice();
      for (let k = 0; k < n; k++) if (mask[k] === 1) out[k] = yes[k] as number;
      return out;
    }
    if ("after" in source) {
      const dates = this.dates(source.after[0], rows);
      const hours = this.hours(source.after[1], rows);
      return dates.map((d, k) => d + (hours[k] as number) / 24);
    }
    if ("hoursBetween" in source) {
      const from = this.dates(source.hoursBetween[0], rows);
      const to = this.dates(source.hoursBetween[1], rows);
      // A shift that ends on the clock before it began ends the next day.
      return to.map((d, k) => {
        const ms = Math.round((d - (from[k] as number)) * 864e5);
        return (ms < 0 && ms > -864e5 ? ms + 864e5 : ms) / 36e5;
      });
    }
    if ("clocked" in source) {
      const lengths = this.numeric(name, source.clocked[0], rows);
      const hours = this.numeric(name, { hoursBetween: [source.clocked[1], source.clocked[2]] }, rows);
      const scale = scaleByClocks(lengths, hours);
      if (scale === 1) return lengths;
      for (const at of this.columnsOf(source.clocked[0]))
        this.reader.assumptions[`${at} unit`] = {
          at,
          what: "unit",
          value: UNIT_OF_SCALE[scale] as string,
          open: false,
        };
      return lengths.map((x) => x * scale);
    }
    if ("monthly" in source) return this.monthly(source.monthly, rows);
    if ("monthOf" in source) return this.dates(source.monthOf, rows).map(monthStart);
    if ("times" in source) {
      const factor = source.times[1];
      return this.numeric(name, source.times[0], rows).map((x) => Math.round(x * factor * 1e9) / 1e9);
    }
    if ("each" in source) {
      const counts = this.numeric("quantity", source.each[1], rows);
      return this.numeric(name, source.each[0], rows).map((x, k) => {
        const count = counts[k] as number;
        return Number.isNaN(count) ? x : x * count;
      });
    }
    if ("minusSize" in source) {
      const out = this.numeric(name, source.minusSize, rows).slice();
      for (let k = 0; k < n; k++) out[k] = -Math.abs(out[k] as number);
      return out;
    }
    if ("minus" in source) {
      const a = this.numeric(name, source.minus[0], rows);
      const b = this.numeric(name, source.minus[1], rows);
      // A blank side is nothing; both blank is blank.
      return a.map((x, k) => {
        const y = b[k] as number;
        return Number.isNaN(x) ? (Number.isNaN(y) ? x : -y) : Number.isNaN(y) ? x : x - y;
      });
    }
    if ("sum" in source) {
      const parts = source.sum.map((s) => this.numeric(name, s, rows));
      const out = new Float64Array(n).fill(Number.NaN);
      for (const part of parts)
        for (let k = 0; k < n; k++) {
          const x = part[k] as number;
          if (!Number.isNaN(x)) out[k] = Number.isNaN(out[k] as number) ? x : (out[k] as number) + x;
        }
      return out;
    }
    return new Float64Array(n).fill(Number.NaN);
  }

  private numericColumn(name: string, field: Field, source: ColumnSource, rows: Int32Array): Float64Array {
    const { reader } = this;
    const places = (typeof source.col === "object" ? source.col : [source.col]).map((c) => this.at(c as ColumnRef));
    const at = places[0] as number;
    if (at < 0) return new Float64Array(rows.length).fill(Number.NaN);
    if (source.map) {
      const map = foldMap(source.map);
      const words = this.plainWords(at, rows);
      const of = words.values.map((w) => Number(map[foldWord(w)] ?? Number.NaN));
      const out = new Float64Array(rows.length).fill(Number.NaN);
      for (let k = 0; k < out.length; k++)
        if ((words.codes[k] as number) >= 0) out[k] = of[words.codes[k] as number] as number;
      return out;
    }
    if (field.type === "date") {
      const options = source.utc === undefined ? {} : { utc: source.utc };
      if (places.length > 1 && (places[1] as number) >= 0)
        return reader.dateAndTime(at, places[1] as number, rows, options);
      return this.once(rows, `dates ${at} ${source.utc}`, () => reader.dates(at, rows, options));
    }
    if (field.type === "duration") {
      const unit = field.unit ?? "hours";
      const data = this.once(rows, `durations ${at} ${unit} ${source.unit}`, () =>
        reader.durations(at, rows, unit, source.unit),
      );
      return field.lenient ? withinLimits(field, data) : data;
    }
    const options: { cents?: boolean; vocabulary?: Readonly<Record<string, string>> } = {};
    if (field.type === "money")
      options.cents = reader.forms.cents ?? source.cents ?? reader.headers[at]?.cents ?? false;
    if (field.type === "number") options.vocabulary = field.vocabulary ? this.vocabulary(name) : REOPEN_WORDS;
    const key = `numbers ${at} ${options.cents === true} ${field.vocabulary ? name : options.vocabulary !== undefined}`;
    const data = this.once(rows, key, () => reader.numbers(at, rows, options));
    const shares = field.least !== undefined && field.most !== undefined && areShares(data);
    if (shares) return new Float64Array(data.length).fill(Number.NaN);
    return field.lenient ? withinLimits(field, data) : data;
  }

  private dates(source: Source, rows: Int32Array): Float64Array {
    return this.numeric(this.kind.date, source, rows);
  }

  private hours(source: Source, rows: Int32Array): Float64Array {
    if ("col" in source && typeof source.col !== "object") {
      const at = this.at(source.col);
      return at < 0
        ? new Float64Array(rows.length).fill(Number.NaN)
        : this.reader.durations(at, rows, "hours", source.unit);
    }
    if ("first" in source) {
      const parts = source.first.map((s) => this.hours(s, rows));
      return (parts[0] as Float64Array).map((x, k) => {
        for (const p of parts) if (!Number.isNaN(p[k] as number)) return p[k] as number;
        return x;
      });
    }
    if ("hoursBetween" in source) return this.numeric(this.kind.date, source, rows);
    return new Float64Array(rows.length).fill(Number.NaN);
  }

  private monthly([amount, interval, count]: readonly [Source, Source, Source?], rows: Int32Array): Float64Array {
    const data = this.numeric("amount", amount, rows);
    const words = this.words("interval", interval, rows);
    const counts = count ? this.numeric("interval_count", count, rows) : null;
    const months = words.values.map(monthsOfInterval);
    return data.map((x, k) => {
      const c = words.codes[k] as number;
      const m = c < 0 ? Number.NaN : (months[c] as number);
      const times = counts && !Number.isNaN(counts[k] as number) ? (counts[k] as number) : 1;
      return x / (m * times);
    });
  }

  words(name: string, source: Source, rows: Int32Array): WordColumn {
    const field = this.kind.fields[name] as Field;
    const keyOf = field.type === "key" ? foldKey : foldWord;
    const n = rows.length;
    if ("col" in source) {
      const at = this.at((typeof source.col === "object" ? source.col[0] : source.col) as ColumnRef);
      if (at < 0) return blankWords(n);
      if (typeof source.col === "object")
        return this.joined(
          source.col.map((c) => this.at(c)).filter((p) => p >= 0),
          rows,
        );
      const column =
        field.type === "key" && !source.map
          ? this.reader.keys(at, rows)
          : this.reader.words(at, rows, field.vocabulary && !source.map ? this.vocabulary(name) : null);
      return mappedWords(column, source);
    }
    if ("value" in source) {
      if (source.value === null) return blankWords(n);
      return { codes: new Int32Array(n), values: [String(source.value)] };
    }
    if ("first" in source) {
      const parts = source.first.map((s) => this.words(name, s, rows));
      return mergeWords(parts, n, (k) => parts.findIndex((p) => (p.codes[k] as number) >= 0), keyOf);
    }
    if ("when" in source) {
      const mask = this.condition(source.when, rows);
      const parts = [this.words(name, source.use, rows), this.words(name, source.otherwise, rows)];
      return mergeWords(parts, n, (k) => (mask[k] === 1 ? 0 : 1), keyOf);
    }
    return blankWords(n);
  }

  /** Several columns joined by a blank: first and last name. */
  private joined(places: readonly number[], rows: Int32Array): WordColumn {
    const codes = new Int32Array(rows.length).fill(-1);
    const values: string[] = [];
    const known = new Map<string, number>();
    for (let k = 0; k < rows.length; k++) {
      const text = places
        .map((at) => cellText(this.reader.cell(rows[k] as number, at)).trim())
        .filter((t) => t !== "")
        .join(" ");
      if (text === "") continue;
      const key = foldKey(text);
      let code = known.get(key);
      if (code === undefined) {
        code = values.length;
        known.set(key, code);
        values.push(text);
      }
      codes[k] = code;
    }
    return { codes, values };
  }

  flags(name: string, source: Source, rows: Int32Array): Int8Array {
    const n = rows.length;
    if ("col" in source) {
      const at = this.at((typeof source.col === "object" ? source.col[0] : source.col) as ColumnRef);
      if (at < 0) return new Int8Array(n).fill(-1);
      const vocabulary = source.map ? yesNo(source.map) : this.vocabulary(name);
      return this.reader.flags(at, rows, vocabulary);
    }
    if ("value" in source) return new Int8Array(n).fill(source.value === true ? 1 : source.value === false ? 0 : -1);
    if ("first" in source) {
      const parts = source.first.map((s) => this.flags(name, s, rows));
      return (parts[0] as Int8Array).map((x, k) => {
        for (const p of parts) if ((p[k] as number) !== -1) return p[k] as number;
        return x;
      });
    }
    if ("when" in source) {
      const mask = this.condition(source.when, rows);
      const yes = this.flags(name, source.use, rows);
      const no = this.flags(name, source.otherwise, rows);
      return yes.map((x, k) => (mask[k] === 1 ? x : (no[k] as number)));
    }
    if ("not" in source) return this.flags(name, source.not, rows).map((x) => (x === 1 ? 0 : x === 0 ? 1 : x));
    return new Int8Array(n).fill(-1);
  }

  /** 1 where the condition holds. */
  condition(condition: Condition, rows: Int32Array): Uint8Array {
    const n = rows.length;
    if ("never" in condition) return new Uint8Array(n);
    if ("all" in condition || "any" in condition) {
      const all = "all" in condition;
      const [first, ...others] = ("all" in condition ? condition.all : condition.any).map((c) =>
        this.condition(c, rows),
      );
      if (!first) return new Uint8Array(n).fill(all ? 1 : 0);
      for (const part of others) for (let k = 0; k < n; k++) if ((part[k] === 1) !== all) first[k] = all ? 0 : 1;
      return first;
    }
    const mask = new Uint8Array(n);
    if ("filled" in condition) {
      const data = this.numeric(condition.type === "date" ? this.kind.date : "amount", condition.filled, rows);
      for (let k = 0; k < n; k++) if (!Number.isNaN(data[k] as number)) mask[k] = 1;
      return mask;
    }
    const at = this.at(condition.col);
    if (at < 0) return mask;
    if ("above" in condition || "below" in condition) {
      const data = this.once(rows, `numbers ${at} false false`, () => this.reader.numbers(at, rows));
      const { above, below } = { above: Number.NEGATIVE_INFINITY, below: Number.POSITIVE_INFINITY, ...condition };
      for (let k = 0; k < n; k++) if ((data[k] as number) > above && (data[k] as number) < below) mask[k] = 1;
      return mask;
    }
    const { codes, values } = this.plainWords(at, rows);
    const [holds, blank] = wordsThat(condition, values, (field) => this.vocabulary(field));
    if (!blank && holds.indexOf(1) < 0) return mask;
    for (let k = 0; k < n; k++) {
      const c = codes[k] as number;
      if (c < 0 ? blank : holds[c] === 1) mask[k] = 1;
    }
    return mask;
  }

  private plainWords(at: number, rows: Int32Array): WordColumn {
    return this.once(rows, `words ${at}`, () => this.reader.words(at, rows));
  }

  /** Columns a source reads, the deciding one first. */
  columnsOf(source: Source): number[] {
    if ("col" in source) {
      const refs = (typeof source.col === "object" ? source.col : [source.col]) as readonly ColumnRef[];
      return refs.map((c) => this.at(c)).filter((at) => at >= 0);
    }
    if ("first" in source) return flat(source.first.map((s) => this.columnsOf(s)));
    if ("later" in source) return flat(source.later.map((s) => this.columnsOf(s)));
    if ("when" in source) return flat([this.columnsOf(source.otherwise), this.columnsOf(source.use)]);
    if ("after" in source) return flat([this.columnsOf(source.after[1]), this.columnsOf(source.after[0])]);
    if ("hoursBetween" in source) return flat(source.hoursBetween.map((s) => this.columnsOf(s)));
    if ("monthly" in source) return flat(source.monthly.map((s) => (s ? this.columnsOf(s) : [])));
    if ("monthOf" in source) return this.columnsOf(source.monthOf);
    if ("times" in source) return this.columnsOf(source.times[0]);
    if ("each" in source) return flat(source.each.map((s) => this.columnsOf(s)));
    if ("minusSize" in source) return this.columnsOf(source.minusSize);
    if ("minus" in source) return flat(source.minus.map((s) => this.columnsOf(s)));
    if ("sum" in source) return flat(source.sum.map((s) => this.columnsOf(s)));
    if ("not" in source) return this.columnsOf(source.not);
    if ("clocked" in source) return this.columnsOf(source.clocked[0]);
    return [];
  }

  /** Columns that a condition asks. */
  columnsOfCondition(condition: Condition): number[] {
    if ("never" in condition) return [];
    if ("filled" in condition) return this.columnsOf(condition.filled);
    if ("col" in condition) return [this.at(condition.col)].filter((at) => at >= 0);
    return flat(("all" in condition ? condition.all : condition.any).map((c) => this.columnsOfCondition(c)));
  }

  /** Whether the amounts of a source are in cents, by its header or by what a recipe says. */
  isCents(source: Source, at: number): boolean {
    if (this.reader.headers[at]?.cents) return true;
    if ("col" in source) return source.cents === true;
    if ("first" in source) return source.first.some((s) => this.isCents(s, at));
    if ("when" in source) return this.isCents(source.use, at);
    return false;
  }

  /** Whether a row has something in any column of a source. */
  isFilled(source: Source, row: number): boolean {
    // An interval without an amount is no amount.
    if ("monthly" in source) return this.isFilled(source.monthly[0], row);
    if ("each" in source) return this.isFilled(source.each[0], row);
    return this.columnsOf(source).some((at) => !isBlankText(cellText(this.reader.cell(row, at))));
  }
}

/** A count that some exports write as yes or no. */
const REOPEN_WORDS: Readonly<Record<string, string>> = {
  yes: "1",
  y: "1",
  true: "1",
  t: "1",
  si: "1",
  vero: "1",
  x: "1",
  no: "0",
  n: "0",
  false: "0",
  f: "0",
  falso: "0",
};

function flat(lists: readonly number[][]): number[] {
  return ([] as number[]).concat(...lists);
}

function blankWords(n: number): WordColumn {
  return { codes: new Int32Array(n).fill(-1), values: [] };
}

function yesNo(map: Readonly<Record<string, string | number | boolean | null>>): Record<string, string> {
  const out: Record<string, string> = {};
  for (const [word, value] of Object.entries(map)) out[foldWord(word)] = value === true ? "yes" : "no";
  return out;
}
