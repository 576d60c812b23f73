/**
 * Days and periods. A day is a whole serial number as in spreadsheets: days since 1899-12-30, so that
 * 25569 is 1970-01-01; an instant is a day with a fraction. All of them are wall-clock time in the
 * spreadsheet's own time zone: zone.ts is the only place that knows of any other.
 */

/** A half-open span of days: `from` is in it, `before` is the first day after it. */
export interface Period {
  readonly from: number;
  readonly before: number;
}

export type Grain = "day" | "week" | "month" | "quarter" | "year";
export const GRAINS: readonly Grain[] = ["day", "week", "month", "quarter", "year"];

const EPOCH = 25569;

export interface Civil {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** The day of a civil date; months beyond 1-12 and days beyond the month carry over. */
export function dayOf(year: number, month: number, day: number): number {
  const date = new Date(0);
  date.setUTCFullYear(year, month - 1, day);
  return Math.round(date.getTime() / 864e5) + EPOCH;
}

/** The civil date of a day (proleptic Gregorian). */
export function civil(day: number): Civil {
  const date = new Date((Math.floor(day) - EPOCH) * 864e5);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

/** Days in a month. */
export function monthLength(year: number, month: number): number {
  return dayOf(year, month + 1, 1) - dayOf(year, month, 1);
}

/** ISO weekday: 1 is Monday, 7 is Sunday. Serial 2 (1900-01-01) was a Monday. */
export function weekday(day: number): number {
  return ((((Math.floor(day) - 2) % 7) + 7) % 7) + 1;
}

/** `2025-07-14`. */
export function isoDay(day: number): string {
  const { year, month, day: d } = civil(day);
  const two = (n: number): string => (n < 10 ? `0${n}` : String(n));
  return `${String(year).padStart(4, "0")}-${two(month)}-${two(d)}`;
}

/** Whether the date exists: 2025-02-29 does not. */
export function isCivil(year: number, month: number, day: number): boolean {
  return month >= 1 && month <= 12 && day >= 1 && day <= monthLength(year, month);
}

/** The ISO week a day lies in, with the year it is counted in. */
export function isoWeek(day: number): { year: number; week: number } {
  const thursday = Math.floor(day) - weekday(day) + 4;
  const { year } = civil(thursday);
  return { year, week: Math.floor((thursday - dayOf(year, 1, 1)) / 7) + 1 };
}

/** The Monday of an ISO week, or null when the year has no such week. */
export function mondayOf(year: number, week: number): number | null {
  const fourth = dayOf(year, 1, 4);
  const monday = fourth - weekday(fourth) + 1 + (week - 1) * 7;
  const back = isoWeek(monday);
  return back.year === year && back.week === week ? monday : null;
}

/** The first day of the period of that grain a day lies in. Weeks begin on Monday. */
export function startOf(grain: Grain, day: number): number {
  const whole = Math.floor(day);
  if (grain === "day") return whole;
  if (grain === "week") return whole - weekday(whole) + 1;
  const { year, month } = civil(whole);
  if (grain === "month") return dayOf(year, month, 1);
  if (grain === "quarter") return dayOf(year, month - ((month - 1) % 3), 1);
  return dayOf(year, 1, 1);
}

/** The first day of the period `count` periods after the one that begins on `start`. */
export function shift(grain: Grain, start: number, count: number): number {
  if (grain === "day") return start + count;
  if (grain === "week") return start + 7 * count;
  const { year, month } = civil(start);
  const months = grain === "month" ? 1 : grain === "quarter" ? 3 : 12;
  return dayOf(year, month + months * count, 1);
}

/** The same day some months later or earlier; the last day of the month where it has no such day. */
export function shiftMonths(day: number, months: number): number {
  const { year, month, day: d } = civil(day);
  const first = civil(dayOf(year, month + months, 1));
  return dayOf(first.year, first.month, Math.min(d, monthLength(first.year, first.month)));
}

/** The whole periods that cover a span, oldest first; a span is widened to whole periods. */
export function periodsOf(grain: Grain, span: Period): Period[] {
  const periods: Period[] = [];
  for (let from = startOf(grain, span.from); from < span.before; ) {
    const before = shift(grain, from, 1);
    periods.push({ from, before });
    from = before;
  }
  return periods;
}

const YEAR = /^(\d{4})$/;
const QUARTER = /^(\d{4})[-\s]?Q([1-4])$/i;
const MONTH = /^(\d{4})-(\d{1,2})$/;
const WEEK = /^(\d{4})-?W(\d{1,2})$/i;
const DAY = /^(\d{4})-(\d{1,2})-(\d{1,2})$/;

/** A period written as a text: "2025", "2025-Q3", "2025-07", "2025-W31", "2025-07-14"; null if it is none. */
export function parsePeriod(text: string): Period | null {
  const word = text.trim();
  const of = (grain: Grain, from: number): Period => ({ from, before: shift(grain, from, 1) });
  let m = YEAR.exec(word);
  if (m) return of("year", dayOf(Number(m[1]), 1, 1));
  m = QUARTER.exec(word);
  if (m) return of("quarter", dayOf(Number(m[1]), Number(m[2]) * 3 - 2, 1));
  m = MONTH.exec(word);
  if (m) return isCivil(Number(m[1]), Number(m[2]), 1) ? of("month", dayOf(Number(m[1]), Number(m[2]), 1)) : null;
  m = WEEK.exec(word);
  if (m) {
    const monday = mondayOf(Number(m[1]), Number(m[2]));
    return monday === null ? null : of("week", monday);
  }
  const day = parseIsoDay(word);
  return day === null ? null : of("day", day);
}

/** The text of a period as {@link parsePeriod} reads it; of any other span its two days. */
export function periodText(span: Period): string {
  const { year, month } = civil(span.from);
  const is = (grain: Grain): boolean =>
    startOf(grain, span.from) === span.from && shift(grain, span.from, 1) === span.before;
  if (is("year")) return String(year);
  if (is("quarter")) return `${year}-Q${(month + 2) / 3}`;
  if (is("month")) return isoDay(span.from).slice(0, 7);
  if (is("week")) return `${isoWeek(span.from).year}-W${String(isoWeek(span.from).week).padStart(2, "0")}`;
  return is("day") ? isoDay(span.from) : `${isoDay(span.from)}, ${isoDay(span.before)}`;
}

/** The day of `2025-07-14`, or null. */
export function parseIsoDay(text: string): number | null {
  const m = DAY.exec(text.trim());
  if (!m) return null;
  const [year, month, day] = [Number(m[1]), Number(m[2]), Number(m[3])];
  return isCivil(year, month, day) ? dayOf(year, month, day) : null;
}
