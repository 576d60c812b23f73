import { MetricError } from "./errors";
import { civil, dayOf, isoWeek, mondayOf, type Period, weekday } from "./period";

/** How the same period of the year before is found. */
export type Align = "calendar" | "weekday" | "iso_week" | "retail454" | "per_working_day";

/**
 * The same dates a year earlier, the 29th of February included where that year has one: a whole month or
 * year is compared with a whole one. From 29 February on is from the 28th, until 29 February until 1 March.
 */
export function sameDatesBefore({ from, before }: Period): Period {
  return { from: sameDate(from, 28), before: sameDate(before, 29) };
}

/** The date a year earlier; of 29 February that day of February, whose 29th is 1 March. */
function sameDate(date: number, ofLeapDay: number): number {
  const { year, month, day } = civil(date);
  return dayOf(year - 1, month, month === 2 && day === 29 ? ofLeapDay : day);
}

/** The days a year earlier that a period is compared with. */
export function daysBefore(period: Period, align: Align): Set<number> {
  const byDates = align === "calendar" || align === "per_working_day";
  const { from, before } = byDates ? sameDatesBefore(period) : period;
  const days = new Set<number>();
  for (let day = from; day < before; day++) days.add(byDates ? day : alignedDay(day, align));
  return days;
}

/** The day a year earlier that a day is compared with, where weekdays are kept. */
export function alignedDay(day: number, align: Exclude<Align, "calendar" | "per_working_day">): number {
  if (align === "weekday") return day - 364;
  return align === "iso_week" ? sameIsoWeek(day) : sameRetailWeek(day);
}

function sameIsoWeek(day: number): number {
  const { year, week } = isoWeek(day);
  const monday = mondayOf(year - 1, week);
  if (monday === null) throw new MetricError("wrong_data", { why: noPartner(53, year - 1) });
  return monday + weekday(day) - 1;
}

/**
 * First day (a Sunday) of a retail year of the NRF 4-5-4 calendar: the year ends on the Saturday
 * nearest to 31 January of the next calendar year.
 */
function retailStart(year: number): number {
  const january31 = dayOf(year, 1, 31);
  // Days from the Saturday on or before; nearest means at most three away.
  const back = (weekday(january31) + 1) % 7;
  const saturday = back <= 3 ? january31 - back : january31 + 7 - back;
  return saturday + 1;
}

function sameRetailWeek(day: number): number {
  let { year } = civil(day);
  if (day < retailStart(year)) year--;
  else if (day >= retailStart(year + 1)) year++;
  const offset = day - retailStart(year);
  const length = retailStart(year) - retailStart(year - 1);
  if (offset >= length) throw new MetricError("wrong_data", { why: noPartner(53, year - 1) });
  return retailStart(year - 1) + offset;
}

function noPartner(week: number, year: number): { en: string; it: string } {
  return {
    en: `week ${week} has no partner in ${year}; choose a shorter period or another alignment`,
    it: `la settimana ${week} non ha corrispondente nel ${year}; scegli un periodo più breve o un altro allineamento`,
  };
}

/** Monday to Friday days among some days. */
export function workingDays(days: readonly number[]): number {
  return days.filter((d) => weekday(d) <= 5).length;
}
