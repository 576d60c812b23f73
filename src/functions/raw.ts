import { DayCell, type RawCell } from "../core/inputs";
import type { Zone } from "../core/zone";

/**
 * What Sheets hands over: a scalar, a 2-D array, a Date, "" or undefined for nothing. Dates come as
 * instants and become wall-clock cells here; tested by tag, for a Date of another realm is no instanceof.
 */
export function isDate(value: unknown): value is Date {
  if (typeof value !== "object" || value === null) return false;
  return value instanceof Date || Object.prototype.toString.call(value) === "[object Date]";
}

/** Whether an argument counts as not given: `=F(A1;;B1)` may arrive as "", null or undefined. */
export function isMissing(value: unknown): boolean {
  return value === undefined || value === null || value === "";
}

/** Whether it came as a range. A 1x1 range may come as a scalar: both are read alike. */
export function isRange(value: unknown): value is readonly (readonly unknown[])[] {
  return Array.isArray(value);
}

/** A 2-D array of whatever came; one value is a 1x1 range, a flat array one column. */
export function asMatrix(value: unknown): readonly (readonly unknown[])[] {
  if (!Array.isArray(value)) return [[value]];
  if (value.length > 0 && !Array.isArray(value[0])) return value.map((v) => [v]);
  return value as readonly (readonly unknown[])[];
}

/** One raw cell; blank is null. */
export function rawCell(value: unknown, zone: () => Zone): RawCell {
  if (value === undefined || value === null || value === "") return null;
  if (typeof value === "number") return Number.isFinite(value) ? value : null;
  if (typeof value === "string" || typeof value === "boolean") return value;
  if (isDate(value)) {
    const epoch = value.getTime();
    return Number.isFinite(epoch) ? new DayCell(zone().toSerial(epoch)) : null;
  }
  return String(value);
}

const ERROR_CELL =
  /^#(N\/A|N\/D|REF!|RIF!|DIV\/0!|VALUE!|VALORE!|NAME\?|NOME\?|NUM!|NULL!|NULLO!|ERROR!|ERRORE!|SPILL!)$/;

/** Whether a cell holds an error: Sheets hands those over as their text. */
export function isErrorCell(value: unknown): value is string {
  return typeof value === "string" && value.charCodeAt(0) === 35 && ERROR_CELL.test(value);
}
