import { DayCell, type RawCell, type RawTable } from "../inputs";
import { civil, dayOf, isoDay } from "../period";
import { foldWord } from "../text";
import type { Zone } from "../zone";
import { isBlankText, OPEN_ENDED_FROM } from "./blank-text";
import type { Header } from "./header";
import { hoursOfDay } from "./hours-of-day";
import type { WordColumn } from "./log";
import type { Field } from "./log-kind";
import { meaningOf } from "./meaning-of";
import { DayOrder, decideDecimalComma } from "./raw-column";
import { CLEAR, DateScanner, localeDayFirst } from "./read-date";
import { scanDuration } from "./read-duration";
import { scanFlag } from "./read-flag";
import { COMMA, localeDecimalComma, NumberScanner, POINT } from "./read-number";

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
  private readonly locale: () => string;
  readonly forms: Forms;
  /** Assumptions met so far, by column and kind. */
  readonly assumptions: Record<string, Assumption> = {};
  private readonly together = new Map<Int32Array, Record<number, readonly RawCell[]>>();
  private tableOrder: number | null = null;
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
  private texts(
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
      const decided =
        this.forms.decimal !== undefined
          ? { comma: this.forms.decimal === ",", open: false, met: true }
          : this.decimalOf(text.texts);
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

  /** Fills in a column that holds nothing but dates the spreadsheet knows, and says whether any has a time; "mixed" where there is anything else. */
  private daysOnly(at: number, rows: Int32Array, data: Float64Array): "days" | "timed" | "mixed" {
    const { table } = this;
    const near = this.gathered(at, rows);
    let timed = false;
    for (let k = 0; k < rows.length; k++) {
      const cell = near ? near[k] : (table[rows[k] as number] as readonly RawCell[])[at];
      if (cell === null || cell === undefined) continue;
      if (!(cell instanceof DayCell)) return "mixed";
      const { serial } = cell;
      data[k] = serial;
      if (serial !== Math.floor(serial)) timed = true;
    }
    return timed ? "timed" : "days";
  }

  /** Days and instants as wall-clock serials of the spreadsheet's zone; NaN where blank or none. */
  dates(at: number, rows: Int32Array, options: { utc?: boolean } = {}): Float64Array {
    const data = new Float64Array(rows.length).fill(Number.NaN);
    const utc = options.utc ?? this.forms.utc ?? this.headers[at]?.utc ?? false;
    let wall = false;
    let timed = false;
    let epochs = false;
    const plain = this.daysOnly(at, rows, data);
    if (plain !== "mixed") {
      wall = true;
      timed = plain === "timed";
      if (this.forms.dayFirst === undefined && couldBeTurned(data) && this.isMisread()) swapTyped(data, null);
    }
    const text =
      plain !== "mixed"
        ? null
        : this.texts(at, rows, (k, cell) => {
            const serial =
              cell instanceof DayCell ? cell.serial : typeof cell === "number" ? serialOf(cell) : Number.NaN;
            if (typeof cell === "number" && cell > 3e8) {
              epochs = true;
              data[k] = this.zone().toSerial((serial - 25569) * 864e5);
              return;
            }
            data[k] = serial;
            wall = true;
            if (serial !== Math.floor(serial)) timed = true;
          });
    // A header with (UTC): wall clocks of Greenwich, unless the column has days only.
    if (utc && wall && timed) {
      const zone = this.zone();
      for (let k = 0; k < data.length; k++) {
        const cell = this.cell(rows[k] as number, at);
        if (typeof cell === "string" || (typeof cell === "number" && cell > 3e8)) continue;
        const serial = data[k] as number;
        if (!Number.isNaN(serial)) data[k] = zone.toSerial(Math.round((serial - 25569) * 864e5));
      }
    }
    if (epochs || (utc && timed)) this.note({ at, what: "utc", value: "utc", open: false });
    if (text) this.datesOfTexts(at, text, data, utc);
    for (let k = 0; k < data.length; k++) if ((data[k] as number) >= OPEN_ENDED_FROM) data[k] = Number.NaN;
    return data;
  }

  private datesOfTexts(
    at: number,
    text: { codes: Int32Array; texts: string[] },
    data: Float64Array,
    utc: boolean,
  ): void {
    const scanner = new DateScanner();
    const values = new Float64Array(text.texts.length).fill(Number.NaN);
    const naive = new Uint8Array(values.length);
    let timed = false;
    let instants = false;
    const settle = (c: number, dayFirst: boolean): void => {
      const serial = scanner.serial(dayFirst);
      if (Number.isFinite(scanner.offset) && scanner.timed) {
        values[c] = this.zone().toSerial(Math.round((serial - 25569) * 864e5) - scanner.offset * 6e4);
        instants = true;
        return;
      }
      values[c] = serial;
      naive[c] = 1;
      if (scanner.timed) timed = true;
    };
    // Texts with an order of their own first; those that could be either wait for what all of them tell.
    const order = new DayOrder();
    const waiting: number[] = [];
    for (let c = 0; c < values.length; c++) {
      const t = text.texts[c] as string;
      if (scanner.scan(t)) {
        if (scanner.form === CLEAR) settle(c, true);
        else {
          order.hear(scanner.form, scanner.separator);
          waiting.push(c);
        }
        continue;
      }
      const number = Number(t.trim());
      if (t.trim() === "" || !Number.isFinite(number)) continue;
      const serial = serialOf(number);
      values[c] = number > 3e8 ? this.zone().toSerial((serial - 25569) * 864e5) : serial;
    }
    if (waiting.length > 0) {
      const localeFirst = localeDayFirst(this.locale());
      const forced = this.forms.dayFirst;
      const told = order.balance !== 0 || !order.open ? order.balance : this.orderOfTable();
      if (forced === undefined && told !== 0 && told > 0 !== localeFirst) swapTyped(data, text.codes);
      for (const c of waiting) {
        scanner.scan(text.texts[c] as string);
        settle(c, forced ?? order.dayFirst(scanner.separator, told === 0 ? localeFirst : told > 0));
      }
      const first = forced ?? order.dayFirst("/", told === 0 ? localeFirst : told > 0);
      const open = forced === undefined && order.open && told === 0;
      this.note({ at, what: "day_first", value: first ? "day" : "month", open });
    } else if (this.forms.dayFirst === undefined && couldBeTurned(data) && this.isMisread()) {
      swapTyped(data, text.codes);
    }
    if (utc && timed) {
      const zone = this.zone();
      for (let c = 0; c < values.length; c++)
        if (naive[c] === 1) values[c] = zone.toSerial(Math.round(((values[c] as number) - 25569) * 864e5));
    }
    if (instants || (utc && timed)) this.note({ at, what: "utc", value: "utc", open: false });
    for (let k = 0; k < data.length; k++) {
      const c = text.codes[k] as number;
      if (c >= 0) data[k] = values[c] as number;
    }
  }

  /**
   * The order of day and month that the dates of all columns tell, for a column that tells nothing itself:
   * above 0 day first, below month first.
   */
  private orderOfTable(): number {
    if (this.tableOrder !== null) return this.tableOrder;
    const scanner = new DateScanner();
    const order = new DayOrder();
    const rows = Math.min(this.table.length, LOOK_FOR_ORDER);
    for (let i = 0; i < rows; i++)
      for (const cell of this.table[i] as readonly RawCell[])
        if (typeof cell === "string" && /^\s*\d{1,2}[/.-]\d{1,2}[/.-]\d{2}/.test(cell) && scanner.scan(cell))
          if (scanner.form !== CLEAR) order.hear(scanner.form, scanner.separator);
    this.tableOrder = order.balance;
    return this.tableOrder;
  }

  /** The decimal sign of a column: its own texts decide, then those of the table, then the locale. */
  private decimalOf(texts: readonly string[]): ReturnType<typeof decideDecimalComma> {
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
    const rows = Math.min(this.table.length, LOOK_FOR_ORDER);
    for (let i = 0; i < rows; i++)
      for (const cell of this.table[i] as readonly RawCell[]) {
        if (typeof cell !== "string" || cell.length > 20 || !/\d[.,]\d/.test(cell) || !scanner.scan(cell)) continue;
        if (scanner.form === POINT) points++;
        else if (scanner.form === COMMA) commas++;
      }
    this.tableComma = points === 0 && commas > 0 ? true : commas === 0 && points > 0 ? false : null;
    return this.tableComma;
  }

  /** Whether the spreadsheet took the table's days for months: its texts are surely of the other order. */
  private isMisread(): boolean {
    const order = this.orderOfTable();
    return order !== 0 && order > 0 !== localeDayFirst(this.locale());
  }

  /** A day and a time of day in two columns. */
  dateAndTime(day: number, time: number, rows: Int32Array, options: { utc?: boolean } = {}): Float64Array {
    const data = this.dates(day, rows, { utc: false });
    const times = new Float64Array(rows.length).fill(Number.NaN);
    // 9.00 in an import became the number 9: an hour, where a time a spreadsheet knows is a share of a day.
    const hours: { readonly k: number; readonly x: number }[] = [];
    const text = this.texts(time, rows, (k, cell) => {
      if (cell instanceof DayCell) times[k] = cell.serial - Math.floor(cell.serial);
      else if (typeof cell === "number" && cell >= 1 && cell <= 24) hours.push({ k, x: cell });
      else if (typeof cell === "number") times[k] = cell - Math.floor(cell);
    });
    const shares = hoursOfDay(hours.map(({ x }) => x));
    hours.forEach(({ k }, i) => {
      times[k] = shares[i] as number;
    });
    if (text) {
      const scanner = new DateScanner();
      const values = new Float64Array(text.texts.length).fill(Number.NaN);
      for (let c = 0; c < values.length; c++) {
        if (scanner.scan(`2000-01-01 ${(text.texts[c] as string).trim()}`)) {
          const serial = scanner.serial(true);
          values[c] = serial - Math.floor(serial);
        }
      }
      for (let k = 0; k < times.length; k++) {
        const c = text.codes[k] as number;
        if (c >= 0) times[k] = values[c] as number;
      }
    }
    const utc = options.utc ?? this.forms.utc ?? (this.headers[day]?.utc || this.headers[time]?.utc) ?? false;
    for (let k = 0; k < data.length; k++) {
      const t = times[k] as number;
      if (Number.isNaN(t)) continue;
      const serial = Math.floor(data[k] as number) + t;
      data[k] = utc && !Number.isNaN(serial) ? this.zone().toSerial(Math.round((serial - 25569) * 864e5)) : serial;
    }
    return data;
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
      const decided =
        this.forms.decimal !== undefined
          ? { comma: this.forms.decimal === ",", open: false, met: true }
          : decideDecimalComma(text.texts, localeDecimalComma(this.locale()));
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
    if (!vocabulary) return this.code(at, rows, foldWord, (text) => text.trim());
    return this.code(
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
    return this.code(at, rows, foldKey, (text) => text.trim(), areKeys);
  }

  private code(
    at: number,
    rows: Int32Array,
    fold: (text: string) => string,
    show: (text: string, key: string) => string,
    isFolded: (cells: readonly RawCell[]) => boolean = () => false,
  ): WordColumn {
    const { codes, cells, distinct } = this.cellCodes(at, rows);
    if (distinct && isFolded(cells)) return { codes, values: cells as string[] };
    const values: string[] = [];
    const known = new Map<string, number>();
    const of = new Int32Array(cells.length).fill(-1);
    for (let c = 0; c < of.length; c++) {
      const cell = cells[c] as RawCell;
      const text = typeof cell === "string" ? cell : cellText(cell);
      if (isBlankText(text)) continue;
      const key = fold(text);
      let code = known.get(key);
      if (code === undefined) {
        code = values.length;
        known.set(key, code);
        values.push(show(text, key));
      }
      of[c] = code;
    }
    if (values.length < cells.length)
      for (let k = 0; k < codes.length; k++) if ((codes[k] as number) >= 0) codes[k] = of[codes[k] as number] as number;
    return { codes, values };
  }

  /** A column's cells numbered as first met, equal ones alike if `distinct`; -1 where nothing stands. */
  private cellCodes(at: number, rows: Int32Array): { codes: Int32Array; cells: RawCell[]; distinct: boolean } {
    const { table } = this;
    const near = this.gathered(at, rows);
    const codes = new Int32Array(rows.length).fill(-1);
    const cells: RawCell[] = [];
    let met: Map<RawCell, number> | null = new Map<RawCell, number>();
    // Many columns repeat the cell above.
    let last: RawCell = null;
    let lastCode = -1;
    for (let k = 0; k < rows.length; k++) {
      const cell = near ? near[k] : (table[rows[k] as number] as readonly RawCell[])[at];
      if (cell === null || cell === undefined) continue;
      if (cell === last) {
        codes[k] = lastCode;
        continue;
      }
      let code = placeIn(cells, cell, met);
      if (code < 0) {
        code = cells.length;
        cells.push(cell);
        if (met !== null) met.set(cell, code);
        // Where all differ (ids) looking each up among those before costs more than it saves.
        if (met !== null && k === TRIAL && met.size > TRIAL * 0.97) met = null;
      }
      last = cell;
      lastCode = code;
      codes[k] = code;
    }
    return { codes, cells, distinct: met !== null };
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

  private note(assumption: Assumption): void {
    this.assumptions[`${assumption.at} ${assumption.what}`] = assumption;
  }
}

/**
 * A file of one order of day and month, pasted into a spreadsheet of the other: 13/02 stayed text, 03/02
 * became the second of March. Where no typed cell has a day above 12, they are turned back.
 */
function swapTyped(data: Float64Array, texts: Int32Array | null): void {
  const codes = texts ?? new Int32Array(data.length).fill(-1);
  for (let k = 0; k < data.length; k++) {
    const serial = data[k] as number;
    if ((codes[k] as number) < 0 && !Number.isNaN(serial) && civil(serial).day > 12) return;
  }
  for (let k = 0; k < data.length; k++) {
    const serial = data[k] as number;
    if ((codes[k] as number) >= 0 || Number.isNaN(serial)) continue;
    const { year, month, day } = civil(serial);
    data[k] = dayOf(year, day, month) + serial - Math.floor(serial);
  }
}

/** Whether days known to the spreadsheet may be months: none above 12, and not all the first of a month. */
function couldBeTurned(data: Float64Array): boolean {
  let turned = false;
  for (const serial of data) {
    if (Number.isNaN(serial)) continue;
    const { day } = civil(serial);
    if (day > 12) return false;
    if (day > 1) turned = true;
  }
  return turned;
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

/** Rows that are looked at for the order of day and month. */
const LOOK_FOR_ORDER = 400;

/** Where a cell stands among those met before, -1 if it is new. Few are looked at one by one: a text that is looked up must first be hashed. */
function placeIn(cells: readonly RawCell[], cell: RawCell, met: ReadonlyMap<RawCell, number> | null): number {
  if (met === null) return -1;
  if (cells.length > FEW) return met.get(cell) ?? -1;
  for (let c = 0; c < cells.length; c++) if (cells[c] === cell) return c;
  return -1;
}

const FEW = 8;

/** After so many rows a column is known to repeat its cells or not. */
const TRIAL = 4000;

const SECONDS = { milliseconds: 1 / 1000, seconds: 1, minutes: 60, hours: 3600, days: 86400 };

/** A bare number in a date column: a serial, a compact day or month, seconds or milliseconds since 1970. */
export function serialOf(x: number): number {
  if (x >= 18264 && x <= 73050) return x;
  if (x >= 19500101 && x <= 21001231) return dayOf(Math.floor(x / 10000), Math.floor(x / 100) % 100, x % 100);
  if (x >= 195001 && x <= 210012 && x % 100 >= 1 && x % 100 <= 12) return dayOf(Math.floor(x / 100), x % 100, 1);
  if (x >= 946684800 && x <= 4102444800) return x / 86400 + 25569;
  if (x >= 946684800000 && x <= 4102444800000) return x / 864e5 + 25569;
  return Number.NaN;
}

/** A cell as text, as a person would type it. */
export function cellText(cell: RawCell): string {
  if (cell === null) return "";
  if (cell instanceof DayCell) {
    const whole = Math.floor(cell.serial);
    const seconds = Math.round((cell.serial - whole) * 86400);
    if (seconds === 0) return isoDay(whole);
    const two = (n: number): string => (n < 10 ? `0${n}` : String(n));
    const time = `${two(Math.floor(seconds / 3600))}:${two(Math.floor(seconds / 60) % 60)}:${two(seconds % 60)}`;
    return whole < 1000 ? time : `${isoDay(whole)} ${time}`;
  }
  if (typeof cell === "boolean") return cell ? "TRUE" : "FALSE";
  return String(cell);
}

/**
 * An identifier as identifiers are compared. Case and outer blanks do not matter, except in long tokens
 * that mix both cases and digits: there case is part of the id (Stripe, Salesforce).
 */
export function foldKey(text: string): string {
  let s = text.trim();
  if (s[0] === "'" && s.length > 1) s = s.slice(1);
  if (s.length >= 15 && s.indexOf("@") < 0 && s.indexOf(" ") < 0) {
    const lower = s.toLowerCase();
    if (lower !== s && s.toUpperCase() !== s && /\d/.test(s)) return s;
    return lower;
  }
  const lower = s.toLowerCase();
  return lower.indexOf(" ") < 0 ? lower : lower.replace(/\s+/g, " ");
}

/** Whether different cells are different keys as they stand: plain texts, all in capitals or all in small letters. */
function areKeys(cells: readonly RawCell[]): boolean {
  let cases = 0;
  for (const cell of cells) {
    if (typeof cell !== "string" || isBlankText(cell)) return false;
    for (let i = 0; i < cell.length; i++) {
      const code = cell.charCodeAt(i);
      if (code >= 97 && code <= 122) cases |= 1;
      else if (code >= 65 && code <= 90) cases |= 2;
      else if (code <= 32 || code === 39 || code > 122) return false;
    }
    if (cases === 3) return false;
  }
  return true;
}

/** A score written as a word, as `4/5`, as stars, or with its label behind it. */
function scoreOf(text: string, vocabulary: Readonly<Record<string, string>>): number {
  const known = vocabulary[foldWord(text)];
  if (known !== undefined) return known === "" ? Number.NaN : Number(known);
  const s = text.trim();
  if (/^[★⭐]+☆*$/.test(s)) return (s.match(/[★⭐]/g) as RegExpMatchArray).length;
  const m = /^(\d{1,2}(?:[.,]\d+)?)\s*(?:\/|su|out of|of)\s*(\d{1,3})\b/.exec(s);
  if (m) return Number((m[1] as string).replace(",", "."));
  const label = /^(\d{1,2})\s*(?:[-–:).=]|stars?\b|stelle?\b)\s*\D*$/.exec(s);
  return label ? Number(label[1]) : Number.NaN;
}

let vocabularies: Map<Field, Readonly<Record<string, string>>> | null = null;

/** A field's vocabulary from folded word to meaning, made once. */
export function vocabularyOf(field: Field): Readonly<Record<string, string>> {
  vocabularies = vocabularies ?? new Map();
  let out = vocabularies.get(field);
  if (!out) {
    const words = Object.create(null) as Record<string, string>;
    for (const [meaning, list] of Object.entries(field.vocabulary ?? {})) {
      if (meaning !== "" && words[foldWord(meaning)] === undefined) words[foldWord(meaning)] = meaning;
      for (const word of list) words[foldWord(word)] = meaning;
    }
    out = words;
    vocabularies.set(field, out);
  }
  return out;
}

/** The first day of the month of a serial; NaN stays. */
export function monthStart(serial: number): number {
  if (Number.isNaN(serial)) return serial;
  const { year, month } = civil(serial);
  return dayOf(year, month, 1);
}
