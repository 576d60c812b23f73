/**
 * Numbers written as text: `1.234,56`, `€ 290,00`, `(500.00)`, `12,00-`, `1 234.5 EUR`. Which sign is
 * the decimal one is asked of the text itself, then of the whole column, then of the locale.
 */

/** What a text tells about separators. */
/** Not a number. */
export const NOT_NUMBER = 0;
/** Digits only: tells nothing. */
export const PLAIN = 1;
/** The point is surely the decimal sign (`66.12`, `1,234.56`). */
export const POINT = 2;
/** The comma is surely the decimal sign. */
export const COMMA = 3;
/** One point before three digits: thousands or decimals. */
export const POINT_OPEN = 4;
/** One comma before three digits. */
export const COMMA_OPEN = 5;

const SIGNS: Readonly<Record<string, string>> = { "€": "EUR", "£": "GBP", $: "USD", "¥": "JPY", "₹": "INR" };
const CODES: Readonly<Record<string, string>> = {
  eur: "EUR",
  euro: "EUR",
  usd: "USD",
  us: "USD",
  gbp: "GBP",
  chf: "CHF",
  sfr: "CHF",
  jpy: "JPY",
  cad: "CAD",
  ca: "CAD",
  aud: "AUD",
  au: "AUD",
  nzd: "NZD",
  a: "AUD",
  c: "CAD",
  sek: "SEK",
  nok: "NOK",
  dkk: "DKK",
  kr: "SEK",
  pln: "PLN",
  zł: "PLN",
  czk: "CZK",
  huf: "HUF",
  ron: "RON",
  lei: "RON",
  bgn: "BGN",
  brl: "BRL",
  r: "BRL",
  inr: "INR",
  cny: "CNY",
  try: "TRY",
  mxn: "MXN",
  zar: "ZAR",
  aed: "AED",
  sgd: "SGD",
  hkd: "HKD",
};

/** Letters that name a currency only before a dollar sign. */
const DOLLARS = ["us", "ca", "au", "a", "c", "r", "s"];

/** Currencies that a header or a cell may name. */
export function currencyCode(word: string): string | null {
  const code = SIGNS[word] ?? CODES[word.toLowerCase()];
  return code !== undefined && (SIGNS[word] !== undefined || word.length >= 3) ? code : null;
}

/** Reads texts one at a time; what the last text held is in its fields. No object is made per text. */
export class NumberScanner {
  /** What the last text told about separators. */
  form = NOT_NUMBER;
  /** ISO code of the currency in the last text, or "". */
  currency = "";
  private negative = false;
  /** Whether the text is a share: `80%`. */
  percent = false;
  private digits = "";
  /** Positions in `digits` before which the separators stood. */
  private lastPoint = -1;
  private lastComma = -1;
  private points = 0;
  private commas = 0;

  /** Whether the text is a number; fills {@link form} and {@link currency}. */
  scan(text: string): boolean {
    this.form = NOT_NUMBER;
    this.currency = "";
    this.negative = false;
    this.percent = false;
    this.digits = "";
    this.lastPoint = this.lastComma = -1;
    this.points = this.commas = 0;
    let letters = "";
    let spaceAt = -1;
    let bracket = 0;
    let closed = false;
    const n = text.length;
    for (let i = 0; i <= n; i++) {
      const ch = i < n ? (text[i] as string) : " ";
      const code = ch.charCodeAt(0);
      const digit = code >= 48 && code <= 57;
      const letter = (code | 32) >= 97 && (code | 32) <= 122 && code < 128;
      if (letters !== "" && !letter && code !== 322) {
        const word = letters.toLowerCase();
        letters = "";
        // Banks write the side behind the amount: 5.00 DR, 12,00 CR.
        if ((word === "dr" || word === "cr") && this.digits !== "") this.negative = this.negative || word === "dr";
        else {
          const found = CODES[word];
          // A$ and C$, but not c1 and a5, which are ids.
          if (found === undefined || (ch !== "$" && DOLLARS.indexOf(word) >= 0)) return false;
          this.currency = found;
        }
      }
      if (digit) {
        if (closed) return false;
        if (spaceAt >= 0 && this.digits !== "") {
          // A blank inside a number parts thousands: exactly three digits must follow.
          if (!isGroup(text, i)) return false;
        }
        spaceAt = -1;
        this.digits += ch;
      } else if (ch === ".") {
        if (closed) continue;
        if (letters === "" && this.digits === "" && !isDigit(text, i + 1)) continue;
        if (this.digits !== "" && !isDigit(text, i + 1) && i < n - 1 && text[i + 1] !== "-" && text[i + 1] !== " ")
          return false;
        this.lastPoint = this.digits.length;
        this.points++;
      } else if (ch === ",") {
        if (!isDigit(text, i + 1) && text[i + 1] !== "-") return false;
        this.lastComma = this.digits.length;
        this.commas++;
      } else if (ch === "-" || code === 8722 || code === 8211) {
        if (this.digits === "") {
          if (this.negative) return false;
          this.negative = true;
        } else if (i === n - 1) this.negative = true;
        else if (onlyDashesFrom(text, i)) break;
        else return false;
      } else if (ch === "+") {
        if (this.digits !== "") return false;
      } else if (ch === "(") {
        if (this.digits !== "" || bracket > 0) return false;
        bracket = 1;
      } else if (ch === ")") {
        if (bracket !== 1) return false;
        bracket = 2;
        this.negative = true;
        closed = true;
      } else if (ch === "%") {
        this.percent = true;
        closed = true;
      } else if (ch === "'" || code === 8217) {
        if (this.digits === "") continue;
        if (!isGroup(text, i + 1)) return false;
      } else if (code === 32 || code === 160 || code === 8239 || code === 8201 || code === 9) {
        spaceAt = i;
      } else if (SIGNS[ch] !== undefined) {
        if (this.currency === "" || ch !== "$") this.currency = SIGNS[ch] as string;
        if (this.digits !== "") closed = true;
      } else if (letter || code === 322) {
        letters += ch;
        if (letters.length > 5) return false;
        if (this.digits !== "") closed = true;
      } else return false;
    }
    if (this.digits === "" || bracket === 1) return false;
    this.form = this.classify();
    return this.form !== NOT_NUMBER;
  }

  private classify(): number {
    const { points, commas, lastPoint, lastComma, digits } = this;
    if (points === 0 && commas === 0) return PLAIN;
    if (points > 0 && commas > 0) {
      if (points > 1 && commas > 1) return NOT_NUMBER;
      if (lastPoint > lastComma) return points === 1 ? POINT : NOT_NUMBER;
      return commas === 1 ? COMMA : NOT_NUMBER;
    }
    const at = points > 0 ? lastPoint : lastComma;
    const after = digits.length - at;
    const many = points + commas > 1;
    if (many) return after === 3 ? (points > 0 ? COMMA : POINT) : NOT_NUMBER;
    if (after === 3 && at >= 1 && at <= 3 && digits[0] !== "0") return points > 0 ? POINT_OPEN : COMMA_OPEN;
    return points > 0 ? POINT : COMMA;
  }

  /** The last text's number, `decimalComma` deciding where the text itself does not. */
  value(decimalComma: boolean): number {
    const { form, digits } = this;
    let at = -1;
    if (form === POINT) at = this.points === 1 ? this.lastPoint : -1;
    else if (form === COMMA) at = this.commas === 1 ? this.lastComma : -1;
    else if (form === POINT_OPEN) at = decimalComma ? -1 : this.lastPoint;
    else if (form === COMMA_OPEN) at = decimalComma ? this.lastComma : -1;
    let value = at < 0 ? Number(digits) : Number(`${digits.slice(0, at)}.${digits.slice(at)}`);
    if (this.percent) value /= 100;
    return this.negative ? -value : value;
  }
}

function isDigit(text: string, i: number): boolean {
  const code = text.charCodeAt(i);
  return code >= 48 && code <= 57;
}

/** Whether exactly three digits stand from here on. */
function isGroup(text: string, i: number): boolean {
  return isDigit(text, i) && isDigit(text, i + 1) && isDigit(text, i + 2) && !isDigit(text, i + 3);
}

/** `1.200,--` and `5,-` as German and Italian price lists write it. */
function onlyDashesFrom(text: string, i: number): boolean {
  for (let k = i; k < text.length; k++) if (text[k] !== "-" && text[k] !== " ") return false;
  return true;
}

const POINT_COUNTRIES = ["CH", "LI", "MX", "US", "GB", "IE", "PR", "SV", "GT", "HN", "NI", "PA", "DO", "PE"];
const COMMA_LANGUAGES = [
  "it",
  "de",
  "fr",
  "es",
  "pt",
  "nl",
  "pl",
  "ru",
  "uk",
  "tr",
  "sv",
  "da",
  "nb",
  "nn",
  "no",
  "fi",
  "cs",
  "sk",
  "hu",
  "ro",
  "bg",
  "hr",
  "sl",
  "sr",
  "el",
  "lt",
  "lv",
  "et",
  "ca",
  "gl",
  "eu",
  "is",
  "id",
  "vi",
];

/** Whether people of a locale (`it_IT`) write a decimal comma. */
export function localeDecimalComma(locale: string): boolean {
  const [language, country] = locale.split(/[_-]/);
  if (language === undefined || COMMA_LANGUAGES.indexOf(language.toLowerCase()) < 0) return false;
  return country === undefined || POINT_COUNTRIES.indexOf(country.toUpperCase()) < 0;
}
