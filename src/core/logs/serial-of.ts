import { dayOf } from "../period";

/** A bare number in a date column: a serial, a compact day or month, seconds or milliseconds since 1970. */
export function serialOf(x: number): number {
  if (x >= 18264 && x <= 73050) return x;
  if (x >= 19500101 && x <= 21001231) return dayOf(Math.floor(x / 10000), Math.floor(x / 100) % 100, x % 100);
  if (x >= 195001 && x <= 210012 && x % 100 >= 1 && x % 100 <= 12) return dayOf(Math.floor(x / 100), x % 100, 1);
  if (x >= 946684800 && x <= 4102444800) return x / 86400 + 25569;
  if (x >= 946684800000 && x <= 4102444800000) return x / 864e5 + 25569;
  return Number.NaN;
}
