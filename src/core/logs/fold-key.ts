import type { RawCell } from "../inputs";
import { isBlankText } from "./blank-text";

/**
 * An identifier as identifiers are compared. Case and outer blanks do not matter, except in long tokens
 * that mix both cases and digits: there case is part of the id (Stripe, Salesforce).
 */
export function foldKey(text: string): string {
  let s = text.trim();
  if (s[0] === "'" && s.length > 1) s = s.slice(1);
  if (s.length >= 15 && s.indexOf("@") < 0 && s.indexOf(" ") < 0) {
    const lower = s.toLowerCase();
    if (lower !== s && s.toUpperCase() !== s && /\d/.test(s)) return s;
    return lower;
  }
  const lower = s.toLowerCase();
  return lower.indexOf(" ") < 0 ? lower : lower.replace(/\s+/g, " ");
}

/** Whether different cells are different keys as they stand: plain texts, all in capitals or all in small letters. */
export function areKeys(cells: readonly RawCell[]): boolean {
  let cases = 0;
  for (const cell of cells) {
    if (typeof cell !== "string" || isBlankText(cell)) return false;
    for (let i = 0; i < cell.length; i++) {
      const code = cell.charCodeAt(i);
      if (code >= 97 && code <= 122) cases |= 1;
      else if (code >= 65 && code <= 90) cases |= 2;
      else if (code <= 32 || code === 39 || code > 122) return false;
    }
    if (cases === 3) return false;
  }
  return true;
}
