import { dayOf, isoDay, type Period, shift, startOf } from "../../src/core/period";
import type { ReportGrain } from "../../src/sheet/axis";
import { yearBefore } from "../../src/sheet/year-back";

/** What a period of a report is compared with, worked out by dates alone. */
export interface ReportSpans {
  readonly now: Period;
  readonly previous: Period;
  readonly year: Period | null;
  readonly isOpen: boolean;
  readonly toDate: Period;
  readonly toDateBefore: Period | null;
}

/** The spans of the period that begins on `start` where the data end before `reach`. */
export function spansOf(grain: ReportGrain, start: number, reach: number): ReportSpans {
  const end = shift(grain, start, 1);
  const now = { from: start, before: Math.min(end, reach) };
  const isOpen = now.before < end;
  const from = shift(grain, start, -1);
  const previous = { from, before: isOpen ? Math.min(start, from + (now.before - start)) : start };
  const same = sameOf(grain, start);
  const whole = same === null ? null : { from: same, before: shift(grain, same, 1) };
  const toDate = { from: yearStart(grain, start), before: now.before };
  return {
    now,
    previous,
    isOpen,
    year: isOpen ? yearBefore(now, "calendar") : whole,
    toDate,
    toDateBefore: yearBefore(toDate, grain === "week" ? "weekday" : "calendar"),
  };
}

/** An ISO week counts in the year of its Thursday. */
function isoYear(monday: number): number {
  return Number(isoDay(monday + 3).slice(0, 4));
}

function yearStart(grain: ReportGrain, start: number): number {
  return grain === "week" ? startOf("week", dayOf(isoYear(start), 1, 4)) : startOf("year", start);
}

/** The same period of the year before; a week 53 has none. */
function sameOf(grain: ReportGrain, start: number): number | null {
  if (grain !== "week") return shift(grain, start, { month: -12, quarter: -4, year: -1 }[grain]);
  const week = (start - yearStart("week", start)) / 7;
  const monday = startOf("week", dayOf(isoYear(start) - 1, 1, 4)) + 7 * week;
  return isoYear(monday) === isoYear(start) - 1 ? monday : null;
}
