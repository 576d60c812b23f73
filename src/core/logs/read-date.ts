import { MONTH_WORDS } from "./month-words";
import { SILENT_DATE_WORDS } from "./silent-date-words";

/**
 * Dates written as text, in any of the forms that exports use: `2025-03-14 16:20`, `14/Jul/25 3:42 PM`,
 * `28.06.2025`, `12/02/2026 19.07.17`, `10 mag 2024`, `2026-06-05T20:38:34Z`. Which of two numbers is
 * the day is asked of the text, then of the whole column, then of the locale.
 */
export const NO_DATE = 0;
/** The order is written out or does not matter. */
export const CLEAR = 1;
/** `25/12/2024`: surely day first. */
export const DAY_FIRST = 2;
/** `12/25/2024`: surely month first. */
export const MONTH_FIRST = 3;
/** `05/06/2024`: the column decides. */
export const OPEN = 4;

const TIME_FIRST = /^(\d{1,2}:\d\d(?::\d\d)?(?:\s*[ap]m)?)[\s,]+(?:([a-z]{3,4})\s+)?(\S*\d[-/.\s].*\d{2})$/i;

/** The month a word names (1-12), or 0. */
export function monthOf(word: string): number {
  return MONTH_WORDS[word] ?? 0;
}

/** Reads texts one at a time; the parts of the last one are in its fields. */
export class DateScanner {
  form = NO_DATE;
  /** Minutes east of UTC that the text itself says, NaN when it says none. */
  offset = Number.NaN;
  /** Whether a time of day is written. */
  timed = false;
  /** The sign between the numbers of an open date: "/", "-" or ".". */
  separator = "";
  private first = 0;
  private second = 0;
  private year = 0;
  private month = 0;
  private day = 0;
  private seconds = 0;

  /** Whether the text is a date; fills the fields. */
  scan(text: string): boolean {
    this.form = NO_DATE;
    this.offset = Number.NaN;
    this.timed = false;
    this.separator = "";
    this.year = this.month = this.day = this.first = this.second = 0;
    this.seconds = 0;
    if (text.charCodeAt(4) === 45 && this.iso(text)) return true;
    const s = text.trim();
    const n = s.length;
    if (n < 4 || n > 48) return false;
    // 09:00:00 UTC 2025-05-02: the time of day first.
    if (n > 12 && (s.charCodeAt(2) === 58 || s.charCodeAt(1) === 58)) {
      const parts = TIME_FIRST.exec(s);
      return parts !== null && this.scan(`${parts[3]} ${parts[1]} ${parts[2] ?? ""}`);
    }
    let i = 0;
    // Up to three numbers of the date, with their lengths and the place of a month's name.
    let count = 0;
    let a = 0;
    let b = 0;
    let c = 0;
    let la = 0;
    let lb = 0;
    let lc = 0;
    let named = 0;
    let namedAt = -1;
    let sep = "";
    while (i < n) {
      const code = s.charCodeAt(i);
      if (code >= 48 && code <= 57) {
        let j = i;
        let value = 0;
        while (j < n && s.charCodeAt(j) >= 48 && s.charCodeAt(j) <= 57) value = value * 10 + s.charCodeAt(j++) - 48;
        const length = j - i;
        const dateDone = count === 3 || (named > 0 && count === 2);
        const next = j < n ? s[j] : "";
        if (!dateDone && next === ":" && count > 0) return false;
        if (!dateDone) {
          if (length > 8 || (length > 4 && length !== 8 && length !== 14)) return false;
          if (count === 0) {
            a = value;
            la = length;
            // 20250714 and 20250714T101500.
            if (length === 8) {
              a = Math.floor(value / 10000);
              la = 4;
              b = Math.floor(value / 100) % 100;
              lb = 2;
              c = value % 100;
              lc = 2;
              count = 2;
            }
          } else if (count === 1) {
            b = value;
            lb = length;
          } else {
            c = value;
            lc = length;
          }
          count++;
          i = j;
          if (
            i < n &&
            (s[i] === "/" || s[i] === "-" || s[i] === "." || s[i] === " ") &&
            count < 3 &&
            sep === "" &&
            (s[i] !== " " || count === 1)
          )
            sep = s[i] as string;
          continue;
        }
        const end = this.time(s, i);
        if (end < 0) return false;
        i = end;
        continue;
      }
      if (isLetter(code)) {
        let j = i;
        while (j < n && isLetter(s.charCodeAt(j))) j++;
        const word = fold(s.slice(i, j));
        i = j;
        const m = MONTH_WORDS[word];
        if (m !== undefined && named === 0 && !(count === 3)) {
          // `mar` is also an Italian Tuesday: before any number and with another month to come it is the day.
          if (word === "mar" && count === 0 && hasMonthAfter(s, j)) continue;
          named = m;
          namedAt = count;
          continue;
        }
        if (word === "t" && count === 3) continue;
        if (word === "z" || word === "utc" || word === "gmt") {
          if (!Number.isFinite(this.offset)) this.offset = 0;
          if (i < n && (s[i] === "+" || s[i] === "-")) {
            const end = this.zone(s, i);
            if (end < 0) return false;
            i = end;
          }
          continue;
        }
        if (SILENT_DATE_WORDS.indexOf(word) >= 0) continue;
        return false;
      }
      const ch = s[i] as string;
      if ((ch === "+" || ch === "-") && this.timed) {
        const end = this.zone(s, i);
        if (end < 0) return false;
        i = end;
        continue;
      }
      if (ch === "[" && this.timed) {
        // java.time prints 2025-03-14T10:00+01:00[Europe/Rome].
        const close = s.indexOf("]", i);
        if (close < 0) return false;
        i = close + 1;
        continue;
      }
      if (
        ch === " " ||
        ch === "/" ||
        ch === "-" ||
        ch === "." ||
        ch === "," ||
        ch === "|" ||
        ch === "'" ||
        ch === "º" ||
        ch === "°" ||
        code === 160 ||
        code === 8239
      ) {
        i++;
        continue;
      }
      if (ch === "(" || ch === ")") {
        i++;
        continue;
      }
      return false;
    }
    this.separator = sep;
    return this.settle(count, a, b, c, la, lb, lc, named, namedAt);
  }

  /**
   * `2025-03-14`, `2025-03-14 16:20:05.083`, `2025-03-14T16:20Z`, `2025-04-04 13:43:38 +0200`: the form of most
   * exports, read by place. False for anything else, which the walk through the text then reads.
   */
  private iso(s: string): boolean {
    const n = s.length;
    if (n < 10 || s.charCodeAt(7) !== 45) return false;
    const century = pair(s, 0);
    const rest = pair(s, 2);
    const month = pair(s, 5);
    const day = pair(s, 8);
    if (century < 19 || rest < 0 || !isCivil(century * 100 + rest, month, day)) return false;
    let seconds = 0;
    let offset = Number.NaN;
    let i = 10;
    if (n > 10) {
      const parting = s.charCodeAt(10);
      if ((parting !== 32 && parting !== 84) || n < 16 || s.charCodeAt(13) !== 58) return false;
      const hours = pair(s, 11);
      const minutes = pair(s, 14);
      if (hours < 0 || hours > 23 || minutes < 0 || minutes > 59) return false;
      seconds = hours * 3600 + minutes * 60;
      i = 16;
      if (s.charCodeAt(16) === 58) {
        const whole = pair(s, 17);
        if (whole < 0 || whole > 59) return false;
        seconds += whole;
        i = 19;
        if (s.charCodeAt(19) === 46) {
          let scale = 0.1;
          for (i = 20; i < n; i++) {
            const digit = s.charCodeAt(i) - 48;
            if (digit < 0 || digit > 9) break;
            seconds += digit * scale;
            scale /= 10;
          }
        }
      }
      if (i < n) {
        if (s.charCodeAt(i) === 90 && i === n - 1) offset = 0;
        else {
          if (s.charCodeAt(i) === 32) i++;
          const sign = s.charCodeAt(i) === 43 ? 1 : s.charCodeAt(i) === 45 ? -1 : 0;
          const colon = s.charCodeAt(i + 3) === 58 ? 1 : 0;
          const h = pair(s, i + 1);
          const m = pair(s, i + 3 + colon);
          if (sign === 0 || h < 0 || m < 0 || n !== i + 5 + colon) return false;
          offset = sign * (h * 60 + m);
        }
      }
    }
    this.year = century * 100 + rest;
    if (this.year > 2200) return false;
    this.month = month;
    this.day = day;
    this.seconds = seconds;
    this.timed = n > 10;
    this.offset = offset;
    this.separator = "-";
    this.form = CLEAR;
    return true;
  }

  /** Puts the numbers of the date in their places. */
  private settle(
    count: number,
    a: number,
    b: number,
    c: number,
    la: number,
    lb: number,
    lc: number,
    named: number,
    namedAt: number,
  ): boolean {
    if (named > 0) {
      if (count === 2) {
        if (la === 4) return this.clear(a, named, b);
        if (lb === 4 || lb === 2) return this.clear(fullYear(b, lb), named, a);
        return false;
      }
      // `lug 2025`, `Jul-25`, `2025 July`: the whole month.
      if (count === 1 && !this.timed && (la === 4 || (la === 2 && namedAt === 0)))
        return this.clear(fullYear(a, la), named, 1);
      return false;
    }
    if (count === 3) {
      if (la === 4) return this.clear(a, b, c);
      if (lc !== 4 && lc !== 2) return false;
      if (la > 2 || lb > 2) return false;
      this.year = fullYear(c, lc);
      this.first = a;
      this.second = b;
      const dayFirst = isCivil(this.year, b, a);
      const monthFirst = isCivil(this.year, a, b);
      if (dayFirst && monthFirst) this.form = a === b ? CLEAR : OPEN;
      else if (dayFirst) this.form = DAY_FIRST;
      else if (monthFirst) this.form = MONTH_FIRST;
      else return false;
      if (a === b) {
        this.day = a;
        this.month = b;
      }
      return true;
    }
    if (count === 2 && !this.timed) {
      if (la === 4 && lb <= 2 && this.separator !== ".") return this.clear(a, b, 1);
      if (lb === 4 && la <= 2) return this.clear(b, a, 1);
    }
    return false;
  }

  private clear(year: number, month: number, day: number): boolean {
    if (year < 1900 || year > 2200 || !isCivil(year, month, day)) return false;
    this.year = year;
    this.month = month;
    this.day = day;
    this.form = CLEAR;
    return true;
  }

  /** Reads `16:20:05.083`, `19.07.17`, `4:41 PM`, `1620` is none; gives where it ends, or -1. */
  private time(s: string, from: number): number {
    if (this.timed) return -1;
    const n = s.length;
    let i = from;
    let part = 0;
    let hours = 0;
    let minutes = 0;
    let seconds = 0;
    let length = 0;
    for (;;) {
      let value = 0;
      length = 0;
      while (i < n && s.charCodeAt(i) >= 48 && s.charCodeAt(i) <= 57) {
        value = value * 10 + s.charCodeAt(i++) - 48;
        length++;
      }
      if (length === 0) return -1;
      if (part === 0 && length === 6 && i - from === 6) {
        hours = Math.floor(value / 10000);
        minutes = Math.floor(value / 100) % 100;
        seconds = value % 100;
        part = 3;
        break;
      }
      if (part < 3 && length > 2) return -1;
      if (part === 0) hours = value;
      else if (part === 1) minutes = value;
      else if (part === 2) seconds = value;
      else {
        seconds += value / 10 ** length;
        break;
      }
      part++;
      const ch = i < n ? s[i] : "";
      const more = i + 1 < n && s.charCodeAt(i + 1) >= 48 && s.charCodeAt(i + 1) <= 57;
      if (more && (ch === ":" || ch === "." || ch === "," || (ch === "h" && part === 1))) {
        if (ch === "," && part < 3) break;
        i++;
        continue;
      }
      break;
    }
    // am, pm, a.m., p.m.
    let j = i;
    while (j < n && (s[j] === " " || s.charCodeAt(j) === 160 || s.charCodeAt(j) === 8239)) j++;
    const half = (s[j] ?? "").toLowerCase();
    if (half === "a" || half === "p") {
      let k = j + 1;
      if (s[k] === ".") k++;
      if ((s[k] ?? "").toLowerCase() === "m") {
        k++;
        if (s[k] === ".") k++;
        if (hours < 1 || hours > 12) return -1;
        hours = (hours % 12) + (half === "p" ? 12 : 0);
        i = k;
      } else return -1;
    } else if (part < 2) return -1;
    if (hours > 24 || minutes > 59 || seconds >= 61 || (hours === 24 && minutes + seconds > 0)) return -1;
    this.seconds = hours * 3600 + minutes * 60 + seconds;
    this.timed = true;
    return i;
  }

  /** Reads `+0200`, `+02:00`, `-05`, `+1`; gives where it ends, or -1. */
  private zone(s: string, from: number): number {
    const sign = s[from] === "-" ? -1 : 1;
    let i = from + 1;
    let digits = 0;
    let value = 0;
    let colon = -1;
    while (i < s.length) {
      const code = s.charCodeAt(i);
      if (code >= 48 && code <= 57) {
        value = value * 10 + code - 48;
        digits++;
      } else if (s[i] === ":" && colon < 0) colon = digits;
      else break;
      i++;
    }
    if (digits === 0 || digits > 4) return -1;
    const minutes = digits <= 2 && colon < 0 ? value * 60 : Math.floor(value / 100) * 60 + (value % 100);
    this.offset = sign * minutes;
    return i;
  }

  /** Wall-clock serial of the last text, as written; an open order is read day first or month first. */
  serial(dayFirst: boolean): number {
    let { month, day } = this;
    if (this.form === DAY_FIRST || (this.form === OPEN && dayFirst)) {
      day = this.first;
      month = this.second;
    } else if (this.form === MONTH_FIRST || this.form === OPEN) {
      month = this.first;
      day = this.second;
    }
    return dayOf(this.year, month, day) + this.seconds / 86400;
  }
}

/** The number that two digits make, -1 where they are none. */
function pair(s: string, i: number): number {
  const a = s.charCodeAt(i) - 48;
  const b = s.charCodeAt(i + 1) - 48;
  return a >= 0 && a <= 9 && b >= 0 && b <= 9 ? a * 10 + b : -1;
}

function fullYear(year: number, digits: number): number {
  return digits <= 2 ? 2000 + year : year;
}

function isLetter(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 192 && code <= 382);
}

function fold(word: string): string {
  return word.toLowerCase().replace(/[ìíî]/g, "i").replace(/[éè]/g, "e");
}

function hasMonthAfter(s: string, from: number): boolean {
  const words =
    s
      .slice(from)
      .toLowerCase()
      .match(/[a-z]+/g) ?? [];
  return words.some((w) => MONTH_WORDS[w] !== undefined);
}

/** Whether people of a locale write the month before the day. */
export function localeDayFirst(locale: string): boolean {
  return !/^(en|es|fil)[_-](us|ph|pr)$/i.test(locale) && locale.toLowerCase() !== "en";
}

const LENGTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

function isCivil(year: number, month: number, day: number): boolean {
  if (month < 1 || month > 12 || day < 1) return false;
  const leap = month === 2 && (year % 4 === 0 ? year % 100 !== 0 || year % 400 === 0 : false);
  return day <= (LENGTHS[month - 1] as number) + (leap ? 1 : 0);
}

/** The day of a date that exists, as period.ts counts: in whole numbers, for a hundred thousand texts. */
function dayOf(year: number, month: number, day: number): number {
  const y = month <= 2 ? year - 1 : year;
  const era = Math.floor(y / 400);
  const ofEra = y - era * 400;
  const ofYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1;
  const days = ofEra * 365 + Math.floor(ofEra / 4) - Math.floor(ofEra / 100) + ofYear;
  return era * 146097 + days - 719468 + 25569;
}
