import { civil, type Grain, isoWeek, type Period, shift, startOf } from "../core/period";
import type { Language } from "../core/text";
import { alignedStart } from "./year-back";

export type ReportGrain = Exclude<Grain, "day">;

/** The periods of a report, oldest first: those that the data reach, then spare ones for rows to come. */
export interface Axis {
  readonly grain: ReportGrain;
  readonly starts: readonly number[];
  /** First day after the last period: `starts[i + 1]` for all but the last. */
  readonly end: number;
  /** Periods that the data reach now; the others are spare. */
  readonly known: number;
  /** Position of the same period of the year before, or -1 where the axis does not go back so far. */
  readonly yearBack: readonly number[];
  /** Position of the first period on the axis that lies in the same calendar year. */
  readonly yearStart: readonly number[];
  readonly names: readonly string[];
  readonly mediums: readonly string[];
  readonly shorts: readonly string[];
}

/** Periods kept: three years by month, so that a year of comparison stands behind two years of choice. */
const HISTORY: Record<ReportGrain, number> = { week: 79, month: 37, quarter: 21, year: 11 };
/** The axis is so many periods long, or a multiple: it grows once a year, not with every period. */
const STEP: Record<ReportGrain, number> = { week: 13, month: 12, quarter: 4, year: 2 };

/** Periods that the strip and the charts show. */
export const SHOWN = 13;

/**
 * The axis over what the data span, with room for the next period, so that a refresh finds the rows it needs.
 * `grows` says whether rows may come without a refresh: then there is room for a year.
 */
export function makeAxis(grain: ReportGrain, span: Period, grows: boolean, language: Language): Axis {
  const last = startOf(grain, span.before - 1);
  let first = startOf(grain, span.from);
  const earliest = shift(grain, last, 1 - HISTORY[grain]);
  if (first < earliest) first = earliest;
  const starts: number[] = [];
  for (let s = first; s <= last; s = shift(grain, s, 1)) starts.push(s);
  const known = starts.length;
  const step = STEP[grain];
  const length = Math.ceil((known + (grows ? step : 1)) / step) * step;
  for (let i = 1; known + i <= length; i++) starts.push(shift(grain, last, i));
  return {
    grain,
    starts,
    end: shift(grain, starts[starts.length - 1] as number, 1),
    known,
    yearBack: starts.map((s) => starts.indexOf(alignedStart(grain, s))),
    yearStart: starts.map((s) => starts.findIndex((x) => yearOf(grain, x) === yearOf(grain, s))),
    names: starts.map((s) => periodName(grain, s, language)),
    mediums: starts.map((s) => periodMedium(grain, s, language)),
    shorts: starts.map((s) => periodShort(grain, s, language)),
  };
}

/** First day after a period of the axis. */
export function beforeOf(axis: Axis, i: number): number {
  return i + 1 < axis.starts.length ? (axis.starts[i + 1] as number) : axis.end;
}

/** The calendar year a period counts in: an ISO week by its Thursday. */
export function yearOf(grain: ReportGrain, start: number): number {
  return grain === "week" ? isoWeek(start).year : civil(start).year;
}

/** First day of the year a period counts in. */
export function yearBegin(grain: ReportGrain, start: number): number {
  const day = startOf("year", start + (grain === "week" ? 3 : 0));
  return grain === "week" ? startOf("week", day + 3) : day;
}

const MONTHS: Record<Language, readonly string[]> = {
  en: [
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
  ],
  it: [
    "gennaio",
    "febbraio",
    "marzo",
    "aprile",
    "maggio",
    "giugno",
    "luglio",
    "agosto",
    "settembre",
    "ottobre",
    "novembre",
    "dicembre",
  ],
};

/** "dicembre 2025", "Q4 2025", "settimana 31 2025", "anno 2025": as the period cell shows it. */
export function periodName(grain: Grain, start: number, language: Language): string {
  const { year, month } = civil(start);
  if (grain === "month") return `${MONTHS[language][month - 1]} ${year}`;
  const q = (month + 2) / 3;
  if (grain === "quarter") return language === "it" ? `${q}° trimestre ${year}` : `Q${q} ${year}`;
  if (grain === "year") return language === "it" ? `anno ${year}` : `year ${year}`;
  const w = isoWeek(start);
  return language === "it" ? `settimana ${w.week} ${w.year}` : `week ${w.week} ${w.year}`;
}

/** "dic 2025": in labels of comparisons. */
export function periodMedium(grain: Grain, start: number, language: Language): string {
  const { year, month } = civil(start);
  if (grain === "month") return `${(MONTHS[language][month - 1] as string).slice(0, 3)} ${year}`;
  const q = (month + 2) / 3;
  if (grain === "quarter") return language === "it" ? `${q}° trim. ${year}` : `Q${q} ${year}`;
  if (grain === "year") return String(year);
  const w = isoWeek(start);
  return language === "it" ? `sett. ${w.week} ${w.year}` : `week ${w.week} ${w.year}`;
}

/** "dic 25": over a column of 60 px. */
export function periodShort(grain: Grain, start: number, language: Language): string {
  const { year, month } = civil(start);
  const yy = String(year).slice(2);
  if (grain === "month") return `${(MONTHS[language][month - 1] as string).slice(0, 3)} ${yy}`;
  const q = (month + 2) / 3;
  if (grain === "quarter") return language === "it" ? `T${q} ${yy}` : `Q${q} ${yy}`;
  if (grain === "year") return String(year);
  const w = isoWeek(start);
  return `${language === "it" ? "s" : "w"}${w.week} ${String(w.year).slice(2)}`;
}
