/**
 * Hours of the day written as numbers (9, 13.30, 9.5), as shares of a day. Hours and minutes, unless some number has
 * the quarters or halves of decimal hours, or minutes beyond 59. NaN where one is no hour of a day.
 */
export function hoursOfDay(numbers: readonly number[]): number[] {
  const hundredths = (x: number): number => Math.round((x - Math.floor(x)) * 100);
  const decimal = numbers.some((x) => DECIMAL.indexOf(hundredths(x)) >= 0 || hundredths(x) > 59);
  return numbers.map((x) => {
    if (!(x >= 0 && x <= 24)) return Number.NaN;
    return decimal ? x / 24 : (Math.floor(x) + hundredths(x) / 60) / 24;
  });
}

/** Hundredths that hardly are minutes: a quarter and half of an hour. */
const DECIMAL = [25, 50];
