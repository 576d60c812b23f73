import type { RawCell, RawTable } from "../core/inputs";
import { signsOf } from "./number-format";

/**
 * A text as the VALUE of a spreadsheet reads it once currency signs and spaces are gone: digits with the signs of the
 * locale, a percentage as its fraction; null where it is no number.
 */
export function textNumber(text: string, locale: string): number | null {
  const bare = text.replace(/[€$£ \u00a0]/g, "");
  const m = /^([-+]?)([\d.,'’\u202f]*\d)(%?)$/.exec(bare);
  if (!m) return null;
  const { decimal, thousands } = signsOf(locale);
  const [whole, part, ...more] = (m[2] as string).split(decimal);
  if (more.length > 0 || (part !== undefined && !/^\d+$/.test(part))) return null;
  const groups = (whole as string).split(thousands);
  const isGrouped = groups.every((g, i) => (i === 0 ? /^\d{1,3}$/ : /^\d{3}$/).test(g));
  if (groups.length > 1 ? !isGrouped : !/^\d+$/.test(whole as string)) return null;
  const size = Number(`${groups.join("")}.${part ?? "0"}`) / (m[3] === "%" ? 100 : 1);
  return m[1] === "-" ? -size : size;
}

/** A table whose texts that are numbers are numbers. */
export function withTextNumbers(cells: RawTable, locale: string): RawTable {
  return cells.map((row) =>
    row.map((cell): RawCell => (typeof cell === "string" ? (textNumber(cell, locale) ?? cell) : cell)),
  );
}
