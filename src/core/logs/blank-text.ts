import { DayCell, type RawCell } from "../inputs";

const BLANK = [
  "-",
  "--",
  "---",
  "–",
  "—",
  "n/d",
  "n.d.",
  "nd",
  "n/a",
  "n.a.",
  "na",
  "null",
  "none",
  "nan",
  "nil",
  "#n/a",
  "#n/d",
  "(blank)",
  "(vuoto)",
  "(not set)",
  "?",
];

/** Whether a text says that there is nothing: `-`, `n/d`, `N/A`... */
export function isBlankText(text: string): boolean {
  if (text.length > 9) return false;
  // Most texts begin with a letter or digit that none of these begin with.
  const first = text.charCodeAt(0) | 32;
  if ((first >= 97 && first <= 122 && first !== 110) || (first >= 48 && first <= 57)) return false;
  const word = text.trim().toLowerCase();
  return word === "" || BLANK.indexOf(word) >= 0;
}

/** Words that say, where a date is asked for, that there is none. */
const NO_DATE = [
  "never",
  "no",
  "no end",
  "no end date",
  "no expiry",
  "open",
  "open-ended",
  "open ended",
  "ongoing",
  "current",
  "present",
  "active",
  "indefinite",
  "perpetual",
  "not set",
  "mai",
  "nessuna",
  "nessuno",
  "nessuna scadenza",
  "senza fine",
  "senza scadenza",
  "in corso",
  "in essere",
  "attivo",
  "attiva",
  "aperto",
  "aperta",
  "indeterminato",
  "indeterminata",
  "a tempo indeterminato",
  "tempo indeterminato",
  "illimitato",
  "illimitata",
];

const ZERO = /^0+([-/.]0+){0,2}( 0+:0+(:0+)?)?$/;
const OPEN_ENDED =
  /^(?:(?:29|[3-9]\d)\d\d[-/.]\d\d[-/.]\d\d|\d\d?[-/.]\d\d?[-/.](?:29|[3-9]\d)\d\d)(?:[ T]\d\d?:\d\d.*)?$/;

/** 1 January 2900, as a serial: dates from then on stand for no date. */
export const OPEN_ENDED_FROM = 365245;

/** Whether a date is one that tools write for `no end`: `9999-12-31`, of 2900 or later. */
export function isOpenEnded(cell: RawCell): boolean {
  if (cell instanceof DayCell) return cell.serial >= OPEN_ENDED_FROM;
  return typeof cell === "string" && OPEN_ENDED.test(cell.trim());
}

/** Whether a cell of a column of dates says that there is none: `0000-00-00`, `never`, `tempo indeterminato`, `9999-12-31`. */
export function isNoDate(text: string): boolean {
  if (text.charCodeAt(0) === 48 && ZERO.test(text)) return true;
  return NO_DATE.indexOf(text.toLowerCase()) >= 0 || OPEN_ENDED.test(text);
}
