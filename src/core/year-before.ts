import { MetricError } from "./errors";
import { civil, dayOf, isoWeek, mondayOf, monthLength, weekday } from "./period";

/** How the same period of the year before is found. */
export type Align = "calendar" | "weekday" | "iso_week" | "retail454" | "per_working_day";

/** The day a year earlier that a day is compared with. 29 February is compared with 28 February. */
export function alignedDay(day: number, align: Align): number {
  if (align === "weekday") return day - 364;
  if (align === "iso_week") return sameIsoWeek(day);
  if (align === "retail454") return sameRetailWeek(day);
  const { year, month, day: d } = civil(day);
  return dayOf(year - 1, month, Math.min(d, monthLength(year - 1, month)));
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
