import { DayCell, type RawCell } from "../inputs";
import { civil, parsePeriod } from "../period";
import { CLEAR, DateScanner } from "./read-date";

/** First day of the month, quarter or week that a header names (`gen 2025`, `2025-Q1`, a date on the first), or null. */
export function periodStart(cell: RawCell): number | null {
  if (cell instanceof DayCell) return isFirst(cell.serial) ? cell.serial : null;
  if (typeof cell !== "string" || cell.length > 16) return null;
  const text = cell.trim();
  // A bare number is no month.
  if (text.length < 4 || /^\d+$/.test(text)) return null;
  const period = parsePeriod(text);
  if (period) return period.before - period.from > 1 || isFirst(period.from) ? period.from : null;
  const scanner = new DateScanner();
  if (!scanner.scan(text) || scanner.timed) return null;
  const serial = scanner.serial(true);
  return (scanner.form === CLEAR || scanner.form === 4) && isFirst(serial) ? serial : null;
}

function isFirst(serial: number): boolean {
  return serial === Math.floor(serial) && civil(serial).day === 1;
}

/** Whether a row has at least three cells that name a period each, all different. */
export function hasPeriods(row: readonly RawCell[]): boolean {
  const found = new Set<number>();
  for (const cell of row) {
    const day = periodStart(cell);
    if (day !== null) found.add(day);
    if (found.size >= 3) return true;
  }
  return false;
}
