import { DayCell, type RawCell, type RawTable } from "../inputs";
import { isBlankText } from "./blank-text";
import type { Header } from "./header";
import { DAY_FIRST, DateScanner, MONTH_FIRST } from "./read-date";
import { scanDuration } from "./read-duration";
import { COMMA, COMMA_OPEN, NumberScanner, POINT, POINT_OPEN } from "./read-number";

/** What a sample of a column's cells looks like. Counts are of filled cells. */
export interface Profile {
  readonly seen: number;
  readonly filled: number;
  readonly dates: number;
  /** Of the dates, those with a time of day. */
  readonly timed: number;
  readonly numbers: number;
  readonly negative: number;
  readonly whole: number;
  readonly least: number;
  readonly most: number;
  /** Texts with colons or units of time, and times of day that a spreadsheet made of them. */
  readonly durations: number;
  readonly distinct: number;
  readonly emails: number;
  readonly phones: number;
  /** Cells that carry a currency sign or code. */
  readonly money: number;
  /** Cells with a per cent sign. */
  readonly percents: number;
  readonly letters: number;
  readonly length: number;
  /** Distinct texts with how often each was seen, at most 60. */
  readonly words: Readonly<Record<string, number>>;
}

const SERIAL_LEAST = 18264;
const SERIAL_MOST = 73050;

/** Whether a bare number can be a date: a serial, a compact day or month, seconds or milliseconds since 1970. */
export function isDateNumber(x: number): boolean {
  if (x >= SERIAL_LEAST && x <= SERIAL_MOST) return true;
  if (x !== Math.floor(x)) return false;
  if (x >= 19500101 && x <= 21001231) {
    const md = x % 10000;
    return md >= 101 && md <= 1231 && md % 100 >= 1 && md % 100 <= 31;
  }
  return (x >= 946684800 && x <= 4102444800) || (x >= 946684800000 && x <= 4102444800000);
}

/** Looks at some cells of a column. */
export function profileColumn(table: RawTable, at: number, rows: readonly number[]): Profile {
  const date = new DateScanner();
  const number = new NumberScanner();
  let filled = 0;
  let dates = 0;
  let timed = 0;
  let numbers = 0;
  let negative = 0;
  let whole = 0;
  let least = Number.POSITIVE_INFINITY;
  let most = Number.NEGATIVE_INFINITY;
  let durations = 0;
  let emails = 0;
  let phones = 0;
  let money = 0;
  let percents = 0;
  let letters = 0;
  let length = 0;
  const words: Record<string, number> = {};
  const all = new Set<string>();
  let kept = 0;
  const count = (x: number, times: number): void => {
    numbers += times;
    if (x < 0) negative += times;
    if (x === Math.floor(x)) whole += times;
    if (x < least) least = x;
    if (x > most) most = x;
  };
  const texts = new Map<string, number>();
  for (const i of rows) {
    const cell: RawCell = table[i]?.[at] ?? null;
    if (cell === null) continue;
    if (typeof cell === "string") {
      texts.set(cell, (texts.get(cell) ?? 0) + 1);
      continue;
    }
    filled++;
    if (cell instanceof DayCell) {
      if (cell.serial < 1000) durations++;
      else {
        dates++;
        if (cell.serial !== Math.floor(cell.serial)) timed++;
      }
      all.add(`d${cell.serial}`);
      continue;
    }
    if (typeof cell === "number") {
      count(cell, 1);
      if (isDateNumber(cell)) dates++;
    } else letters++;
    const key = String(cell);
    all.add(key);
    if (words[key] !== undefined || kept++ < 60) words[key] = (words[key] ?? 0) + 1;
  }
  for (const [cell, times] of texts) {
    if (isBlankText(cell)) continue;
    const text = cell.trim();
    filled += times;
    if (words[text] !== undefined || kept++ < 60) words[text] = (words[text] ?? 0) + times;
    all.add(text);
    length += text.length * times;
    if (text.indexOf("@") > 0 && text.indexOf(".") > 0 && text.indexOf(" ") < 0) emails += times;
    else if (/^\+?\d[\d\s().-]{7,16}\d$/.test(text) && /^\+|^00|^0\d|^3\d{8,9}$/.test(text)) phones += times;
    if (date.scan(text)) {
      dates += times;
      if (date.timed) timed += times;
    }
    if (number.scan(text)) {
      count(number.value(number.form === COMMA || number.form === COMMA_OPEN), times);
      if (number.currency !== "") money += times;
      if (number.percent) percents += times;
      if (number.form === 1 && isDateNumber(number.value(false))) dates += times;
    } else if (!Number.isNaN(scanDuration(text, 60)) || (text.indexOf(":") > 0 && date.scan(`2000-01-01 ${text}`)))
      durations += times;
    else letters += times;
  }
  return {
    seen: rows.length,
    filled,
    dates,
    timed,
    numbers,
    negative,
    whole,
    least,
    most,
    durations,
    distinct: all.size,
    emails,
    phones,
    money,
    percents,
    letters,
    length,
    words,
  };
}

/** How a column's texts are to be read, found from all of its cells. */
export interface Evidence {
  decimalComma: boolean;
  dayFirst: boolean;
}

/** Decides the decimal sign from what a column's distinct texts tell, then by the locale. */
export function decideDecimalComma(
  texts: readonly string[],
  localeComma: boolean,
): { comma: boolean; open: boolean; met: boolean } {
  const scanner = new NumberScanner();
  let points = 0;
  let commas = 0;
  let open = 0;
  for (const text of texts) {
    if (!scanner.scan(text)) continue;
    if (scanner.form === POINT) points++;
    else if (scanner.form === COMMA) commas++;
    else if (scanner.form === POINT_OPEN || scanner.form === COMMA_OPEN) open++;
  }
  const met = points + commas + open > 0;
  if (points === commas) return { comma: localeComma, open: open > 0, met };
  return { comma: commas > points, open: false, met };
}

/** The order of day and month of a column: what its texts told so far. */
export class DayOrder {
  private readonly sure: Record<string, number> = {};
  private total = 0;

  /** Hears a text whose order is not written out. */
  hear(form: number, separator: string): void {
    const vote = form === DAY_FIRST ? 1 : form === MONTH_FIRST ? -1 : 0;
    this.sure[separator] = (this.sure[separator] ?? 0) + vote;
    this.total += vote;
  }

  /** Above 0 where texts are surely day first, below where month first, 0 where none tells. */
  get balance(): number {
    return this.total;
  }

  /** Whether any text could be read either way or told its order. */
  get met(): boolean {
    return Object.keys(this.sure).length > 0;
  }

  /** Whether nothing told and the locale decides. */
  get open(): boolean {
    return this.total === 0 && Object.keys(this.sure).some((sep) => this.sure[sep] === 0 && sep !== ".");
  }

  /** By separator: those that are sure decide, then the others of the column, then the locale. Points are day first. */
  dayFirst(separator: string, localeFirst: boolean): boolean {
    const own = this.sure[separator] ?? 0;
    if (own !== 0) return own > 0;
    if (separator === ".") return true;
    return this.total !== 0 ? this.total > 0 : localeFirst;
  }
}

/** A header with its place in the table. */
export interface TableColumn {
  readonly at: number;
  readonly header: Header;
  readonly profile: Profile;
}
