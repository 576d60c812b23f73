import { civil, dayOf } from "../period";

/** The first day of the month of a serial; NaN stays. */
export function monthStart(serial: number): number {
  if (Number.isNaN(serial)) return serial;
  const { year, month } = civil(serial);
  return dayOf(year, month, 1);
}
