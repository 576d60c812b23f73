import { DayCell, type RawCell, type RawTable } from "../inputs";
import { foldWord } from "../text";
import type { Zone } from "../zone";
import { isBlankText } from "./blank-text";
import { DateColumns, LOOK_FOR_SIGNS } from "./date-columns";
import { areKeys, foldKey } from "./fold-key";
import type { Header } from "./header";
import type { WordColumn } from "./log";
import { meaningOf } from "./meaning-of";
import { decideDecimalComma } from "./raw-column";
import { DateScanner } from "./read-date";
import { scanDuration } from "./read-duration";
import { scanFlag } from "./read-flag";
import { COMMA, localeDecimalComma, NumberScanner, POINT } from "./read-number";
import { scoreOf } from "./score-of";
import { wordCodes } from "./word-codes";

/** What a user may decide instead of the reader. */
export interface Forms {
  /** The decimal sign of all columns. */
  readonly decimal?: "." | ",";
  readonly dayFirst?: boolean;
  /** Whether the table's times are in UTC, whatever its headers say. */
  readonly utc?: boolean;
  /** Whether amounts are in cents. */
  readonly cents?: boolean;
  /** Unit of bare numbers in columns of lengths of time, by column. */
  readonly units?: Readonly<Record<number, "seconds" | "minutes" | "hours">>;
}

/** How one column's texts were read, for what is shown beside the field. */
export interface Assumption {
  readonly at: number;
  readonly what: "decimal" | "day_first" | "utc" | "unit" | "currency";
  readonly value: string;
  /** Whether nothing in the column decided and the locale did. */
  readonly open: boolean;
}

/** Reads a table's columns to typed arrays over given rows: each distinct text once. */
export class TableReader {
  readonly table: RawTable;
  readonly headers: readonly Header[];
  readonly zone: () => Zone;
  readonly locale: () => string;
  readonly forms: Forms;
  /** Assumptions met so far, by column and kind. */
  readonly assumptions: Record<string, Assumption> = {};
  private readonly together = new Map<Int32Array, Record<number, readonly RawCell[]>>();
  private readonly dateColumns = new DateColumns(this);
  private tableComma: boolean | null | undefined = undefined;
  /** Currencies met in the cells of a column: column -> code a row of the table (-1 none). */
  readonly signs: Record<number, { codes: Int8Array; names: string[] }> = {};

  constructor(table: RawTable, headers: readonly Header[], zone: () => Zone, locale: () => string, forms: Forms) {
    this.table = table;
    this.headers = headers;
    this.zone = zone;
    this.locale = locale;
    this.forms = forms;
  }

  cell(row: number, at: number): RawCell {
    return this.table[row]?.[at] ?? null;
  }

  /** Brings cells of some columns together, row by row: each row of a wide table is fetched once for all of them. */
  gather(rows: Int32Array, places: readonly number[]): void {
    const columns = this.together.get(rows) ?? {};
    this.together.set(rows, columns);
    const fresh = places.filter((at, i) => at >= 0 && !columns[at] && places.indexOf(at) === i);
    const lists = fresh.map(() => new Array<RawCell>(rows.length));
    for (let k = 0; k < rows.length; k++) {
      const row = this.table[rows[k] as number] as readonly RawCell[];
      for (let f = 0; f < fresh.length; f++) (lists[f] as RawCell[])[k] = row[fresh[f] as number] ?? null;
    }
    fresh.forEach((at, f) => {
      columns[at] = lists[f] as RawCell[];
    });
  }

  /** A column's cells over rows where they are brought together; else null, and they are taken from the table. */
  gathered(at: number, rows: Int32Array): readonly RawCell[] | null {
    return this.together.get(rows)?.[at] ?? null;
  }

  /**
   * Splits a column: typed cells go to `typed` at once, texts are numbered.
   * Gives a code a row (-1 where the cell is no text) and the distinct texts.
   */
  texts(
    at: number,
    rows: Int32Array,
    typed: (k: number, cell: number | boolean | DayCell) => void,
  ): { codes: Int32Array; texts: string[] } | null {
    const n = rows.length;
    let codes: Int32Array | null = null;
    const texts: string[] = [];
    const known = new Map<string, number>();
    const distinct = this.isDistinct(at, rows);
    const { table } = this;
    const near = this.gathered(at, rows);
    for (let k = 0; k < n; k++) {
      const cell = near ? near[k] : (table[rows[k] as number] as readonly RawCell[])[at];
      if (cell === null || cell === undefined) continue;
      if (typeof cell === "string" && distinct) {
        // Nearly all different: each is read once, and none is looked up.
        if (!codes) codes = new Int32Array(n).fill(-1);
        codes[k] = texts.length;
        texts.push(cell);
        continue;
      }
      if (typeof cell !== "string") {
        typed(k, cell);
        continue;
      }
      if (!codes) codes = new Int32Array(n).fill(-1);
      let code = known.get(cell);
      if (code === undefined) {
        code = texts.length;
        known.set(cell, code);
        texts.push(cell);
      }
      codes[k] = code;
    }
    return codes ? { codes, texts } : null;
  }

  /** Fills in the cells that are numbers already; numbers the texts. */
  private numbersOrTexts(
    at: number,
    rows: Int32Array,
    data: Float64Array,
    scale: number,
  ): { codes: Int32Array; texts: string[] } | null {
    const { table } = this;
    const near = this.gathered(at, rows);
    const n = rows.length;
    // Most tables hold nothing but numbers here.
    let k = 0;
    for (; k < n; k++) {
      const cell = near ? near[k] : (table[rows[k] as number] as readonly RawCell[])[at];
      if (typeof cell === "number") data[k] = cell * scale;
      else if (cell !== null && cell !== undefined) break;
    }
    if (k === n) return null;
    return this.texts(at, rows, (i, cell) => {
      if (typeof cell === "number") data[i] = cell * scale;
      else if (typeof cell === "boolean") data[i] = cell ? 1 : 0;
    });
  }

  /** Numbers; NaN where the cell is blank or none. A time of day a spreadsheet made of it is no number. */
  numbers(
    at: number,
    rows: Int32Array,
    options: { cents?: boolean; vocabulary?: Readonly<Record<string, string>> } = {},
  ): Float64Array {
    const data = new Float64Array(rows.length).fill(Number.NaN);
    const scale = options.cents ? 1 / 100 : 1;
    const text = this.numbersOrTexts(at, rows, data, scale);
    if (text) {
      const decided = this.decimalOf(text.texts);
      if (decided.met) this.note({ at, what: "decimal", value: decided.comma ? "," : ".", open: decided.open });
      const scanner = new NumberScanner();
      const values = new Float64Array(text.texts.length).fill(Number.NaN);
      const currencies: string[] = [];
      let signed = false;
      for (let c = 0; c < values.length; c++) {
        const t = text.texts[c] as string;
        currencies.push("");
        if (isBlankText(t)) continue;
        if (scanner.scan(t)) {
          // No log has shares: 80% of a score or of an amount is not 0.8 of it.
          if (scanner.percent) continue;
          values[c] = scanner.value(decided.comma) * scale;
          currencies[c] = scanner.currency;
          signed = signed || scanner.currency !== "";
        } else if (options.vocabulary) values[c] = scoreOf(t, options.vocabulary);
      }
      for (let k = 0; k < data.length; k++) {
        const c = text.codes[k] as number;
        if (c >= 0) data[k] = values[c] as number;
      }
      if (signed && !this.signs[at]) {
        const names: string[] = [];
        const codes = new Int8Array(this.table.length).fill(-1);
        for (let k = 0; k < data.length; k++) {
          const c = text.codes[k] as number;
          const name = c >= 0 ? (currencies[c] as string) : "";
          if (name === "") continue;
          let code = names.indexOf(name);
          if (code < 0) code = names.push(name) - 1;
          codes[rows[k] as number] = code;
        }
        this.signs[at] = { codes, names };
      }
    }
    return data;
  }

  /** The decimal sign of a column: what a person chose, else its own texts, then those of the table, then the locale. */
  private decimalOf(texts: readonly string[]): ReturnType<typeof decideDecimalComma> {
    if (this.forms.decimal !== undefined) return { comma: this.forms.decimal === ",", open: false, met: true };
    const own = decideDecimalComma(texts, localeDecimalComma(this.locale()));
    if (!own.open) return own;
    const comma = this.decimalOfTable();
    return comma === null ? own : { comma, open: false, met: true };
  }

  /** Whether the numbers of all columns are written with a decimal comma; null where they do not agree. */
  private decimalOfTable(): boolean | null {
    if (this.tableComma !== undefined) return this.tableComma;
    const scanner = new NumberScanner();
    let points = 0;
    let commas = 0;
    const rows = Math.min(this.table.length, LOOK_FOR_SIGNS);
    for (let i = 0; i < rows; i++)
      for (const cell of this.table[i] as readonly RawCell[]) {
        if (typeof cell !== "string" || cell.length > 20 || !/\d[.,]\d/.test(cell) || !scanner.scan(cell)) continue;
        if (scanner.form === POINT) points++;
        else if (scanner.form === COMMA) commas++;
      }
    this.tableComma = points === 0 && commas > 0 ? true : commas === 0 && points > 0 ? false : null;
    return this.tableComma;
  }

  /** Days and instants as wall-clock serials of the spreadsheet's zone; NaN where blank or none. */
  dates(at: number, rows: Int32Array, options: { utc?: boolean } = {}): Float64Array {
    return this.dateColumns.read(at, rows, options);
  }

  /** A day and a time of day in two columns. */
  dateAndTime(day: number, time: number, rows: Int32Array, options: { utc?: boolean } = {}): Float64Array {
    return this.dateColumns.withTime(day, time, rows, options);
  }

  /** Lengths of time in the unit asked for; a cell's own form wins over the header's unit. */
  durations(at: number, rows: Int32Array, unit: "seconds" | "minutes" | "hours", given?: Header["unit"]): Float64Array {
    const data = new Float64Array(rows.length).fill(Number.NaN);
    const target = SECONDS[unit];
    const stated = this.forms.units?.[at] ?? given ?? this.headers[at]?.unit ?? null;
    const scale = (stated ? SECONDS[stated] : target) / target;
    let bare = false;
    let clocks = 0;
    const text = this.texts(at, rows, (k, cell) => {
      // A thousandth of a second is what a serial holds: 20 seconds must be 20, not a little more.
      if (cell instanceof DayCell) {
        data[k] = Math.round(cell.serial * 864e5) / 1000 / target;
        clocks++;
      } else if (typeof cell === "number") {
        data[k] = cell * scale;
        bare = true;
      }
    });
    // 02:30 of a call, minutes and seconds, became half past two.
    if (clocks > 0 && target === 1 && wereMinutes(data, this.headers[at]?.text ?? ""))
      for (let k = 0; k < data.length; k++) data[k] = (data[k] as number) / 60;
    if (text) {
      const decided = this.decimalOf(text.texts);
      const short = unit === "seconds" ? 60 : 3600;
      const scanner = new NumberScanner();
      const values = new Float64Array(text.texts.length).fill(Number.NaN);
      for (let c = 0; c < values.length; c++) {
        const t = text.texts[c] as string;
        if (isBlankText(t)) continue;
        if (scanner.scan(t) && scanner.currency === "") {
          values[c] = scanner.value(decided.comma) * scale;
          bare = true;
        } else values[c] = scanDuration(t, short) / target;
      }
      for (let k = 0; k < data.length; k++) {
        const c = text.codes[k] as number;
        if (c >= 0) data[k] = values[c] as number;
      }
    }
    if (bare) this.note({ at, what: "unit", value: stated ?? unit, open: stated === null });
    return data;
  }

  /** Words as first seen; equal by foldWord, or by the vocabulary's meaning, is one code. Blanks are -1. */
  words(at: number, rows: Int32Array, vocabulary: Readonly<Record<string, string>> | null = null): WordColumn {
    if (!vocabulary) return wordCodes(this, at, rows, foldWord, (text) => text.trim());
    return wordCodes(
      this,
      at,
      rows,
      (text) => {
        const folded = foldWord(text);
        const meaning = meaningOf(vocabulary, text);
        return meaning === undefined ? folded : `\u0000${meaning}`;
      },
      (text, key) => (key[0] === "\u0000" ? key.slice(1) : text.trim()),
    );
  }

  /** Identifiers: addresses and names whatever the case, random tokens as they are. */
  keys(at: number, rows: Int32Array): WordColumn {
    return wordCodes(this, at, rows, foldKey, (text) => text.trim(), areKeys);
  }

  /** Whether the first cells of a column are nearly all different. */
  private isDistinct(at: number, rows: Int32Array): boolean {
    const seen = new Set<RawCell>();
    const look = Math.min(rows.length, 300);
    for (let k = 0; k < look; k++) seen.add(this.cell(rows[k] as number, at));
    return look > 50 && seen.size > look * 0.9;
  }

  /** Yes 1, no 0, blank -1, neither -2. Dates are a yes. */
  flags(at: number, rows: Int32Array, vocabulary: Readonly<Record<string, string>>): Int8Array {
    const data = new Int8Array(rows.length).fill(-1);
    const text = this.texts(at, rows, (k, cell) => {
      data[k] = cell instanceof DayCell ? 1 : typeof cell === "boolean" ? (cell ? 1 : 0) : cell > 0 ? 1 : 0;
    });
    if (text) {
      const scanner = new DateScanner();
      const values = Int8Array.from(text.texts, (t) => {
        if (isBlankText(t)) return -1;
        const flag = scanFlag(t, vocabulary);
        return flag >= 0 ? flag : scanner.scan(t) ? 1 : -2;
      });
      for (let k = 0; k < data.length; k++) {
        const c = text.codes[k] as number;
        if (c >= 0) data[k] = values[c] as number;
      }
    }
    return data;
  }

  note(assumption: Assumption): void {
    this.assumptions[`${assumption.at} ${assumption.what}`] = assumption;
  }
}

/**
 * Whether times of day that a spreadsheet made of lengths were minutes and seconds: the header says so, or all
 * are whole minutes and half of them would last over an hour.
 */
function wereMinutes(seconds: Float64Array, header: string): boolean {
  const filled = seconds.filter((x) => x > 0).sort();
  if (filled.some((x) => x % 60 !== 0)) return false;
  if (/\bm{1,2}:ss\b/i.test(header) && !/h:m/i.test(header)) return true;
  return filled.length > 0 && (filled[Math.floor(filled.length / 2)] as number) >= 3600;
}

const SECONDS = { milliseconds: 1 / 1000, seconds: 1, minutes: 60, hours: 3600, days: 86400 };
