import { DayCell, type RawCell } from "../inputs";
import { OPEN_ENDED_FROM } from "./blank-text";
import { hoursOfDay } from "./hours-of-day";
import { DayOrder } from "./raw-column";
import { CLEAR, DateScanner, localeDayFirst } from "./read-date";
import { serialOf } from "./serial-of";
import type { TableReader } from "./table-reader";
import { couldBeTurned, turnDays } from "./turned-days";

/** Rows that are looked at for the order of day and month, and for the decimal sign, that a whole table uses. */
export const LOOK_FOR_SIGNS = 400;

/** Columns of dates: in a form of their own, or in the one that the dates of the whole table tell. */
export class DateColumns {
  private readonly reader: TableReader;
  private tableOrder: number | null = null;

  constructor(reader: TableReader) {
    this.reader = reader;
  }

  /** Fills in a column that holds nothing but dates the spreadsheet knows, and says whether any has a time; "mixed" where there is anything else. */
  private daysOnly(at: number, rows: Int32Array, data: Float64Array): "days" | "timed" | "mixed" {
    const { table } = this.reader;
    const near = this.reader.gathered(at, rows);
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
  read(at: number, rows: Int32Array, options: { utc?: boolean } = {}): Float64Array {
    const data = new Float64Array(rows.length).fill(Number.NaN);
    const utc = options.utc ?? this.reader.forms.utc ?? this.reader.headers[at]?.utc ?? false;
    let wall = false;
    let timed = false;
    let epochs = false;
    const plain = this.daysOnly(at, rows, data);
    if (plain !== "mixed") {
      wall = true;
      timed = plain === "timed";
      if (this.reader.forms.dayFirst === undefined && couldBeTurned(data) && this.isMisread()) turnDays(data, null);
    }
    const text =
      plain !== "mixed"
        ? null
        : this.reader.texts(at, rows, (k, cell) => {
            const serial =
              cell instanceof DayCell ? cell.serial : typeof cell === "number" ? serialOf(cell) : Number.NaN;
            if (typeof cell === "number" && cell > 3e8) {
              epochs = true;
              data[k] = this.reader.zone().toSerial((serial - 25569) * 864e5);
              return;
            }
            data[k] = serial;
            wall = true;
            if (serial !== Math.floor(serial)) timed = true;
          });
    // A header with (UTC): wall clocks of Greenwich, unless the column has days only.
    if (utc && wall && timed) {
      const zone = this.reader.zone();
      for (let k = 0; k < data.length; k++) {
        const cell = this.reader.cell(rows[k] as number, at);
        if (typeof cell === "string" || (typeof cell === "number" && cell > 3e8)) continue;
        const serial = data[k] as number;
        if (!Number.isNaN(serial)) data[k] = zone.toSerial(Math.round((serial - 25569) * 864e5));
      }
    }
    if (epochs || (utc && timed)) this.reader.note({ at, what: "utc", value: "utc", open: false });
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
        values[c] = this.reader.zone().toSerial(Math.round((serial - 25569) * 864e5) - scanner.offset * 6e4);
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
      values[c] = number > 3e8 ? this.reader.zone().toSerial((serial - 25569) * 864e5) : serial;
    }
    if (waiting.length > 0) {
      const localeFirst = localeDayFirst(this.reader.locale());
      const forced = this.reader.forms.dayFirst;
      const told = order.balance !== 0 || !order.open ? order.balance : this.orderOfTable();
      if (forced === undefined && told !== 0 && told > 0 !== localeFirst) turnDays(data, text.codes);
      for (const c of waiting) {
        scanner.scan(text.texts[c] as string);
        settle(c, forced ?? order.dayFirst(scanner.separator, told === 0 ? localeFirst : told > 0));
      }
      const first = forced ?? order.dayFirst("/", told === 0 ? localeFirst : told > 0);
      const open = forced === undefined && order.open && told === 0;
      this.reader.note({ at, what: "day_first", value: first ? "day" : "month", open });
    } else if (this.reader.forms.dayFirst === undefined && couldBeTurned(data) && this.isMisread()) {
      turnDays(data, text.codes);
    }
    if (utc && timed) {
      const zone = this.reader.zone();
      for (let c = 0; c < values.length; c++)
        if (naive[c] === 1) values[c] = zone.toSerial(Math.round(((values[c] as number) - 25569) * 864e5));
    }
    if (instants || (utc && timed)) this.reader.note({ at, what: "utc", value: "utc", open: false });
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
    const rows = Math.min(this.reader.table.length, LOOK_FOR_SIGNS);
    for (let i = 0; i < rows; i++)
      for (const cell of this.reader.table[i] as readonly RawCell[])
        if (typeof cell === "string" && /^\s*\d{1,2}[/.-]\d{1,2}[/.-]\d{2}/.test(cell) && scanner.scan(cell))
          if (scanner.form !== CLEAR) order.hear(scanner.form, scanner.separator);
    this.tableOrder = order.balance;
    return this.tableOrder;
  }

  /** Whether the spreadsheet took the table's days for months: its texts are surely of the other order. */
  private isMisread(): boolean {
    const order = this.orderOfTable();
    return order !== 0 && order > 0 !== localeDayFirst(this.reader.locale());
  }

  /** A day and a time of day in two columns. */
  withTime(day: number, time: number, rows: Int32Array, options: { utc?: boolean } = {}): Float64Array {
    const data = this.read(day, rows, { utc: false });
    const times = new Float64Array(rows.length).fill(Number.NaN);
    // 9.00 in an import became the number 9: an hour, where a time a spreadsheet knows is a share of a day.
    const hours: { readonly k: number; readonly x: number }[] = [];
    const text = this.reader.texts(time, rows, (k, cell) => {
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
    const utc =
      options.utc ??
      this.reader.forms.utc ??
      (this.reader.headers[day]?.utc || this.reader.headers[time]?.utc) ??
      false;
    for (let k = 0; k < data.length; k++) {
      const t = times[k] as number;
      if (Number.isNaN(t)) continue;
      const serial = Math.floor(data[k] as number) + t;
      data[k] =
        utc && !Number.isNaN(serial) ? this.reader.zone().toSerial(Math.round((serial - 25569) * 864e5)) : serial;
    }
    return data;
  }
}
