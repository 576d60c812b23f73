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

/** Whether a cell of a column of dates says that there is none: `0`, `0000-00-00`, `00/00/0000 00:00`. */
export function isNoDate(text: string): boolean {
  return text.charCodeAt(0) === 48 && /^0+([-/.]0+){0,2}( 0+:0+(:0+)?)?$/.test(text);
}
