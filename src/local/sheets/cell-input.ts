import { type FileLocale, monthOfWord } from "./locales";

/** What a spreadsheet makes of a typed text: Apps Script's setValues types for the user in the same way. */
export type CellInput =
  | { readonly kind: "text"; readonly text: string }
  | { readonly kind: "formula"; readonly text: string }
  | { readonly kind: "boolean"; readonly value: boolean }
  | { readonly kind: "number"; readonly value: number; readonly format?: string };

const DAY = 86_400_000;
const SPACES = /[\u00a0\u202f\u2009]/g;

/** `today` is the serial of the current day: a date typed without its year takes this one. */
export function readCellInput(typed: string, locale: FileLocale, today: number): CellInput {
  if (typed.startsWith("'")) return { kind: "text", text: typed.slice(1) };
  if (typed.startsWith("=") && typed.length > 1) return { kind: "formula", text: typed };
  const text = typed.trim();
  if (text === "" || typed.includes("\n")) return { kind: "text", text: typed };
  if (/^(true|false)$/i.test(text)) return { kind: "boolean", value: /^t/i.test(text) };
  const number = readNumber(text, locale) ?? readDate(text, locale, today) ?? readTime(text);
  if (number) return { kind: "number", ...number };
  if (/^[+-]./.test(typed) && /^[+-]\s*[\p{L}\d$('"]/u.test(typed) && /[\d(]/.test(typed))
    return { kind: "formula", text: typed.startsWith("+") ? `=${typed.slice(1)}` : `=${typed}` };
  return { kind: "text", text: typed };
}

type Reading = { readonly value: number; readonly format?: string } | undefined;

const CURRENCY = "€|\\$|£|¥|R\\$|US\\$|EUR|USD|GBP";

function readNumber(text: string, locale: FileLocale): Reading {
  const match = new RegExp(
    `^([-+]?)\\s*(${CURRENCY})?\\s*([-+]?)([\\d.,\\s\u00a0\u202f\u2009]*\\d[.,]?(?:[eE][-+]?\\d+)?)\\s*(%)?\\s*(${CURRENCY})?$`,
  ).exec(text);
  if (!match || (match[1] && match[3]) || (match[2] && match[6]) || (match[5] && (match[2] || match[6])))
    return undefined;
  const plain = plainNumber((match[4] as string).replace(SPACES, " ").trim(), locale);
  if (!plain) return undefined;
  const sign = match[1] === "-" || match[3] === "-" ? -1 : 1;
  const symbol = match[2] ?? match[6];
  if (match[5]) return { value: (sign * plain.value) / 100, format: plain.decimals > 0 ? "0.00%" : "0%" };
  const value = sign * plain.value;
  if (symbol) {
    const body = plain.decimals > 0 ? "#,##0.00" : "#,##0";
    return { value, format: match[2] ? `[$${symbol}]${body}` : `${body} [$${symbol}]` };
  }
  if (plain.scientific) return { value, format: "0.00E+00" };
  return plain.grouped ? { value, format: plain.decimals > 0 ? "#,##0.00" : "#,##0" } : { value };
}

function plainNumber(
  digits: string,
  locale: FileLocale,
): { value: number; decimals: number; grouped: boolean; scientific: boolean } | undefined {
  const decimal = locale.decimalSeparator === "," ? "," : "\\.";
  const group = locale.thousandsSeparator === "," ? "," : locale.thousandsSeparator === "." ? "\\." : " ";
  const grouped = new RegExp(`^\\d{1,3}(?:${group}\\d{3})+(?:${decimal}\\d*)?$`).test(digits);
  if (!grouped && !new RegExp(`^(?:\\d+(?:${decimal}\\d*)?|${decimal}\\d+)(?:[eE][-+]?\\d+)?$`).test(digits))
    return undefined;
  const joined = grouped ? digits.replace(new RegExp(group, "g"), "") : digits;
  const canonical = joined.replace(locale.decimalSeparator, ".");
  const value = Number(canonical.endsWith(".") ? canonical.slice(0, -1) : canonical);
  if (!Number.isFinite(value)) return undefined;
  return { value, decimals: /\.(\d*)/.exec(canonical)?.[1]?.length ?? 0, grouped, scientific: /e/i.test(canonical) };
}

/** Serial of a calendar day, or undefined for a day that does not exist. */
export function serialOfDay(year: number, month: number, day: number): number | undefined {
  const date = new Date(Date.UTC(year, month - 1, day));
  if (date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day) return undefined;
  return (date.getTime() - Date.UTC(1899, 11, 30)) / DAY;
}

const fullYear = (year: string): number =>
  year.length > 2 ? Number(year) : Number(year) + (Number(year) < 30 ? 2000 : 1900);

function readDate(text: string, locale: FileLocale, today: number): Reading {
  const match = /^(.*?\d|.*?\p{L})(?:T|\s+|,\s+)(\d{1,2}[:.]\d{2}(?:[:.]\d{2}(?:\.\d+)?)?(?:\s*[ap]\.?m\.?)?)$/iu.exec(
    text,
  );
  const time = match
    ? readTime(
        (match[2] as string).replace(
          /^(\d{1,2})\.(\d{2})(?:\.(\d{2}))?$/,
          (_, h, m, s) => `${h}:${m}${s ? `:${s}` : ""}`,
        ),
      )
    : undefined;
  const body = time ? (match?.[1] as string) : text;
  const day = readDay(body, locale, today);
  if (!day) return undefined;
  if (!time || time.value >= 1) return time ? undefined : { value: day.serial, format: day.format };
  return { value: day.serial + time.value, format: `${day.format} ${locale.timeFormat}` };
}

function readDay(text: string, locale: FileLocale, today: number): { serial: number; format: string } | undefined {
  const of = (
    year: number,
    month: number,
    day: number,
    format: string,
  ): { serial: number; format: string } | undefined => {
    const serial = year >= 1000 && year < 10_000 ? serialOfDay(year, month, day) : undefined;
    return serial === undefined ? undefined : { serial, format };
  };
  const thisYear = new Date(Date.UTC(1899, 11, 30) + today * DAY).getUTCFullYear();
  const iso = /^(\d{4})([-/.])(\d{1,2})\2(\d{1,2})$/.exec(text);
  if (iso) return of(Number(iso[1]), Number(iso[3]), Number(iso[4]), iso[2] === "-" ? "yyyy-mm-dd" : locale.dateFormat);
  const three = /^(\d{1,2})([-/.])(\d{1,2})\2(\d{4}|\d{2})$/.exec(text);
  if (three) {
    if (three[2] === "." && locale.code === "en_US") return undefined;
    const [a, b] = [Number(three[1]), Number(three[3])];
    const year = fullYear(three[4] as string);
    if (locale.code === "ja_JP") return of(fullYear(String(three[1])), b, Number(three[4]), locale.dateFormat);
    return locale.code === "en_US" ? of(year, a, b, locale.dateFormat) : of(year, b, a, locale.dateFormat);
  }
  const two = /^(\d{1,2})([-/])(\d{1,2})$/.exec(text);
  if (two) {
    const [a, b] = [Number(two[1]), Number(two[3])];
    const monthFirst = locale.code === "en_US" || locale.code === "ja_JP";
    return monthFirst ? of(thisYear, a, b, locale.dateFormat) : of(thisYear, b, a, locale.dateFormat);
  }
  const monthYear = /^(\d{1,2})[-/](\d{4})$/.exec(text);
  if (monthYear) return of(Number(monthYear[2]), Number(monthYear[1]), 1, "m/yyyy");
  const words =
    /^(?:(\d{1,2})[\s./-]*)?(\p{L}{3,}\.?)[\s.,/'-]*(?:(\d{1,2})(?:st|nd|rd|th)?,?[\s-]+)?(\d{4}|\d{2})?$/u.exec(text);
  const month = words ? monthOfWord(words[2] as string, locale) : 0;
  if (!words || month === 0 || (words[1] && words[3])) return undefined;
  const day = words[1] ?? words[3];
  if (words[4] === undefined) return day ? of(thisYear, month, Number(day), "d mmm") : undefined;
  if (!day && words[4].length === 2 && Number(words[4]) <= 31 && /\s/.test(text))
    return of(thisYear, month, Number(words[4]), "mmm d");
  const year = fullYear(words[4]);
  return day ? of(year, month, Number(day), locale.dateFormat) : of(year, month, 1, "mmm yyyy");
}

function readTime(text: string): Reading {
  const match = /^(\d{1,4}):(\d{2})(?::(\d{2}(?:\.\d+)?))?\s*([ap])?\.?(?:m\.?)?$/i.exec(text);
  if (!match) return undefined;
  let hours = Number(match[1]);
  const [minutes, seconds] = [Number(match[2]), Number(match[3] ?? 0)];
  if (minutes > 59 || seconds >= 60) return undefined;
  const half = match[4]?.toLowerCase();
  if (half && (hours > 12 || hours === 0)) return undefined;
  if (half) hours = (hours % 12) + (half === "p" ? 12 : 0);
  const value = (hours * 3600 + minutes * 60 + seconds) / 86_400;
  if (hours > 23) return { value, format: "[h]:mm:ss" };
  return { value, format: match[3] === undefined ? "hh:mm" : "hh:mm:ss" };
}
