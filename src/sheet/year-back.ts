import { type Grain, isoWeek, mondayOf, type Period, shift } from "../core/period";
import { sameDatesBefore } from "../core/year-before";

/** Start of the same period of the year before: same ISO week for weeks, same month, quarter, year. */
export function alignedStart(grain: Exclude<Grain, "day">, start: number): number {
  if (grain === "week") {
    const { year, week } = isoWeek(start);
    // A week 53 has no partner: the year before is not shown for it.
    return mondayOf(year - 1, week) ?? -1;
  }
  return shift(grain, start, grain === "month" ? -12 : grain === "quarter" ? -4 : -1);
}

/** A span moved a year back: by dates, or by 364 days to keep the weekdays. */
export function yearBefore(span: Period, align: "calendar" | "weekday"): Period {
  if (align === "weekday") return { from: span.from - 364, before: span.before - 364 };
  return sameDatesBefore(span);
}
