import { DayCell, type RawCell } from "../core/inputs";
import { dayOf, type Grain, isCivil, mondayOf, parsePeriod, shift, startOf } from "../core/period";

/** A label of a period as people write it: its grain where the label says it, its first day. */
export interface PeriodLabel {
  /** Null for a plain date: the distance to its neighbours says the grain. */
  readonly grain: Grain | null;
  readonly from: number;
}

const MONTHS: readonly (readonly string[])[] = [
  ["january", "jan", "gennaio", "gen", "genn"],
  ["february", "feb", "febbraio", "febbr"],
  ["march", "mar", "marzo"],
  ["april", "apr", "aprile"],
  ["may", "maggio", "mag", "magg"],
  ["june", "jun", "giugno", "giu"],
  ["july", "jul", "luglio", "lug"],
  ["august", "aug", "agosto", "ago"],
  ["september", "sep", "sept", "settembre", "set", "sett"],
  ["october", "oct", "ottobre", "ott"],
  ["november", "nov", "novembre"],
  ["december", "dec", "dicembre", "dic"],
];

/** Reads a cell as a label; `monthFirst` reads 1/2/2025 as January 2. Null where it is no period. */
export function readPeriodLabel(cell: RawCell, monthFirst = false): PeriodLabel | null {
  if (cell instanceof DayCell) return { grain: null, from: Math.floor(cell.serial) };
  if (typeof cell === "number") return isYear(cell) ? { grain: "year", from: dayOf(cell, 1, 1) } : null;
  if (typeof cell !== "string") return null;
  const text = plain(cell);
  return iso(text) ?? named(text) ?? quarter(text) ?? week(text) ?? numeric(text, monthFirst);
}

/** The month of a label that names nothing but a month ("gen", "March"), 1-12; null for anything else. */
export function bareMonth(cell: RawCell): number | null {
  return typeof cell === "string" ? monthOf(plain(cell).replace(/\.$/, "")) : null;
}

/** A year that stands alone in a text: "Anno 2025", "Budget 2025"; null if none or several. */
export function yearIn(cell: RawCell): number | null {
  if (typeof cell === "number") return isYear(cell) ? cell : null;
  if (typeof cell !== "string") return null;
  const found = cell.match(/(^|\D)((19|20)\d\d)(?!\d)/g);
  return found && found.length === 1 ? Number((found[0] as string).replace(/\D/g, "")) : null;
}

function plain(cell: string): string {
  return cell.trim().toLowerCase().replace(/[’']/g, " ").replace(/\s+/g, " ");
}

function isYear(n: number): boolean {
  return Number.isInteger(n) && n >= 1900 && n < 2200;
}

function fullYear(digits: string): number {
  return digits.length === 2 ? 2000 + Number(digits) : Number(digits);
}

function monthOf(word: string): number | null {
  const at = MONTHS.findIndex((words) => words.indexOf(word) >= 0);
  return at < 0 ? null : at + 1;
}

function iso(text: string): PeriodLabel | null {
  const period = parsePeriod(text);
  if (!period) return null;
  const grain = (["year", "quarter", "month", "week"] as const).find(
    (g) => startOf(g, period.from) === period.from && shift(g, period.from, 1) === period.before,
  );
  return { grain: grain ?? null, from: period.from };
}

function named(text: string): PeriodLabel | null {
  const m = /^([a-z]+)\.?[\s\-/_.]*(\d{4}|\d{2})$/.exec(text) ?? reversed(/^(\d{4})[\s\-/_.]*([a-z]+)\.?$/.exec(text));
  if (!m) return null;
  const month = monthOf(m[1] as string);
  return month === null ? null : { grain: "month", from: dayOf(fullYear(m[2] as string), month, 1) };
}

function reversed(m: RegExpExecArray | null): string[] | null {
  return m ? [m[0] as string, m[2] as string, m[1] as string] : null;
}

function quarter(text: string): PeriodLabel | null {
  const m =
    /^(?:q|t|trim\.?|trimestre|quarter)\s?([1-4])[\s\-/_.]*(\d{4}|\d{2})$/.exec(text) ??
    /^([1-4])\s?[°ºª^]?\s?(?:q|t|trim\.?|trimestre|quarter)[\s\-/_.]*(\d{4}|\d{2})$/.exec(text) ??
    reversed(/^(\d{4})[\s\-/_.]*(?:q|t|trim\.?)\s?([1-4])$/.exec(text));
  if (m) return { grain: "quarter", from: dayOf(fullYear(m[2] as string), Number(m[1]) * 3 - 2, 1) };
  const roman = /^(i|ii|iii|iv)\s?(?:trim\.?|trimestre)[\s\-/_.]*(\d{4}|\d{2})$/.exec(text);
  if (!roman) return null;
  const n = ["i", "ii", "iii", "iv"].indexOf(roman[1] as string);
  return { grain: "quarter", from: dayOf(fullYear(roman[2] as string), n * 3 + 1, 1) };
}

function week(text: string): PeriodLabel | null {
  const m =
    /^(?:w|wk|week|s|sett\.?|settimana)\s?(\d{1,2})[\s\-/_.]*(\d{4}|\d{2})$/.exec(text) ??
    reversed(/^(\d{4})[\s\-/_.]*(?:w|wk|week|s|sett\.?|settimana)\s?(\d{1,2})$/.exec(text));
  if (!m) return null;
  const monday = mondayOf(fullYear(m[2] as string), Number(m[1]));
  return monday === null ? null : { grain: "week", from: monday };
}

function numeric(text: string, monthFirst: boolean): PeriodLabel | null {
  const month = /^(\d{1,2})[-/.](\d{4})$/.exec(text);
  if (month && isCivil(Number(month[2]), Number(month[1]), 1))
    return { grain: "month", from: dayOf(Number(month[2]), Number(month[1]), 1) };
  const date = /^(\d{1,2})[-/.](\d{1,2})[-/.](\d{4}|\d{2})$/.exec(text);
  if (!date) return null;
  const [a, b, year] = [Number(date[1]), Number(date[2]), fullYear(date[3] as string)];
  const [m, d] = monthFirst ? [a, b] : [b, a];
  return isCivil(year, m, d) ? { grain: null, from: dayOf(year, m, d) } : null;
}
