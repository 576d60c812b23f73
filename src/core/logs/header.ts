import type { RawCell } from "../inputs";
import { DayCell } from "../inputs";
import { isoDay } from "../period";
import { foldHeader } from "../text";
import { currencyCode } from "./read-number";

/** A column's header, taken apart: its words, and what brackets and endings say of its unit. */
export interface Header {
  /** As it stands in the table, trimmed. */
  readonly text: string;
  /** Folded, with everything. */
  readonly full: string;
  /** Folded, without brackets and units. */
  readonly base: string;
  /** Base without articles and prepositions. */
  readonly bare: string;
  /** Other ways to say it: without the name of its table (`customers.id`), abbreviations written out. */
  readonly alternatives: readonly string[];
  readonly utc: boolean;
  readonly cents: boolean;
  readonly unit: "milliseconds" | "seconds" | "minutes" | "hours" | "days" | null;
  /** A currency named in brackets or at the end, as its ISO code. */
  readonly currency: string | null;
  /** A column of the company's own: last choice. */
  readonly custom: boolean;
  /** The cells are shares: `Margin %`, but not `Price (VAT 22%)`. */
  readonly percent: boolean;
}

const PERCENT = /(^|[^\d\s.,])\s*%|\b(percent|percentage|percentuale|pct)\b/i;

const UNIT_WORDS: Readonly<Record<string, Header["unit"]>> = {
  ms: "milliseconds",
  msec: "milliseconds",
  millis: "milliseconds",
  milliseconds: "milliseconds",
  millisecondi: "milliseconds",
  s: "seconds",
  sec: "seconds",
  secs: "seconds",
  second: "seconds",
  seconds: "seconds",
  secondi: "seconds",
  m: "minutes",
  min: "minutes",
  mins: "minutes",
  minute: "minutes",
  minutes: "minutes",
  minuti: "minutes",
  h: "hours",
  hr: "hours",
  hrs: "hours",
  hour: "hours",
  hours: "hours",
  ore: "hours",
  day: "days",
  days: "days",
  giorni: "days",
  gg: "days",
};

const STOP = [
  "di",
  "del",
  "della",
  "dello",
  "dell",
  "dei",
  "delle",
  "degli",
  "d",
  "il",
  "lo",
  "la",
  "l",
  "i",
  "gli",
  "le",
  "un",
  "una",
  "the",
  "of",
  "a",
  "an",
  "per",
  "nel",
  "nella",
  "for",
];

/** Cell of a header row as text; a month across a table may be a date. */
export function headerText(cell: RawCell): string {
  if (cell === null) return "";
  if (cell instanceof DayCell) return isoDay(cell.serial);
  return String(cell)
    .replace(/^\ufeff/, "")
    .replace(/^"(.*)"$/, "$1")
    .replace(/\s+/g, " ")
    .trim();
}

/** A folded phrase without articles and prepositions. */
export function bareWords(folded: string): string {
  const words = folded.split(" ");
  const kept = words.filter((w) => STOP.indexOf(w) < 0);
  return kept.length > 0 ? kept.join(" ") : folded;
}

/** Amounts that an API gives in the smallest unit of their currency, by its own names (Paddle, Stripe). */
export const MINOR_UNITS = /(?:^|\.)unit_price\.amount$|\.unit_amount$/;

/** Takes a header apart. */
export function parseHeader(cell: RawCell): Header {
  const text = headerText(cell);
  const full = foldHeader(text.replace(/[()[\]{}]/g, " ").replace(/(\w)#/g, "$1 #"));
  const notes: string[] = [];
  let custom = /^(custom|cf)[\s_.]/i.test(text);
  const outside = text
    .replace(/(\w)#/g, "$1 #")
    .replace(/\[([^\]]*)\]/g, (_, inner: string) => {
      notes.push(inner);
      custom = custom || /^(list|txt|text|int|dec|date|flag|field|bool|multi|ml|del)$/i.test(inner.trim());
      return " ";
    })
    .replace(/[({]([^)}]*)[)}]/g, (_, inner: string) => {
      notes.push(inner);
      custom = custom || /^metadata$/i.test(inner.trim());
      return " ";
    });
  let base = foldHeader(outside);
  if (/\(metadata\)|metadata\[/i.test(text) || /^metadata /.test(base)) custom = true;
  let unit: Header["unit"] = null;
  let utc = false;
  let cents = false;
  let currency: string | null = null;
  for (const note of notes) {
    const words = foldHeader(note.replace(/[€£$¥]/g, (sign) => ` ${currencyCode(sign)} `)).split(" ");
    for (const w of words) {
      unit = unit ?? UNIT_WORDS[w] ?? null;
      utc = utc || w === "utc" || w === "gmt";
      cents = cents || w === "cents" || w === "cent" || w === "centesimi";
      currency = currency ?? currencyCode(w);
    }
  }
  // The scale of an answer is no name of its column: "Rating 1-5", "Voto da 1 a 5", "Score out of 10".
  base = base.replace(/(?<=.) (?:(?:da |from )?[01] (?:(?:a|to) )?|out of |su )(?:5|7|10)$/, "");
  // Units written without brackets: "... in minutes ...", "... in sec", "amount_cents", "created_utc", "Importo €".
  base = base.replace(/ ?\b(?:in|espress[oa] in) (\w+)\b/, (all, w: string) => {
    const found = UNIT_WORDS[w];
    if (found) unit = unit ?? found;
    else if (/^cent(s|esimi)?$/.test(w)) cents = true;
    else if (currencyCode(w)) currency = currency ?? currencyCode(w);
    else if (w === "utc") utc = true;
    else return all;
    return "";
  });
  base = base.replace(/ ?[€£$¥]/g, (sign) => {
    currency = currency ?? currencyCode(sign.trim());
    return "";
  });
  for (;;) {
    const cut = base.lastIndexOf(" ");
    if (cut < 0) break;
    const last = base.slice(cut + 1);
    if (last === "utc" || last === "gmt") utc = true;
    else if (last === "cents" || last === "cent" || last === "minor") cents = true;
    else if (last.length === 3 && currencyCode(last) && last !== "try") currency = currency ?? currencyCode(last);
    else if (
      UNIT_WORDS[last] &&
      last !== "days" &&
      last !== "day" &&
      last !== "hours" &&
      last !== "ore" &&
      last !== "m" &&
      last !== "second" &&
      last !== "minute"
    )
      unit = unit ?? (UNIT_WORDS[last] as Header["unit"]);
    else break;
    base = base.slice(0, cut);
  }
  base = base.trim();
  cents = cents || MINOR_UNITS.test(text);
  const run = /^(amount|total|price|value|mrr|fee)(?:in)?cents$/.exec(base);
  if (run) {
    base = run[1] as string;
    cents = true;
  }
  if (base === "") base = full;
  return {
    text,
    full,
    base,
    bare: bareWords(base),
    alternatives: alternativesOf(text, base),
    utc,
    cents,
    unit,
    currency,
    custom,
    percent: PERCENT.test(text),
  };
}

/** Abbreviations of headers, written out; some in both languages. */
const ABBREVIATIONS: Readonly<Record<string, readonly string[]>> = {
  n: ["numero", "number"],
  nr: ["numero", "number"],
  num: ["numero", "number"],
  no: ["number"],
  "n°": ["numero"],
  nº: ["numero"],
  "#": ["number"],
  cod: ["codice"],
  doc: ["documento", "document"],
  op: ["operazione"],
  dt: ["data", "date"],
  imp: ["importo"],
  descr: ["descrizione"],
  desc: ["description"],
  tot: ["totale", "total"],
  cust: ["customer"],
  amt: ["amount"],
  txn: ["transaction"],
  trans: ["transaction"],
  acct: ["account"],
  inv: ["invoice"],
  ord: ["ordine", "order"],
  fatt: ["fattura"],
  rag: ["ragione"],
  soc: ["sociale"],
  cli: ["cliente"],
  qta: ["quantita"],
  sub: ["subscription"],
  addr: ["address"],
  dur: ["durata", "duration"],
  ts: ["timestamp"],
  tel: ["telefono"],
  pren: ["prenotazione"],
  cont: ["contabile"],
  val: ["valuta"],
  reg: ["registrazione"],
  oper: ["operazione"],
  mov: ["movimento"],
  fat: ["fattura"],
  sogg: ["soggiorno"],
};

/** Other folded forms of a header: its last part where a table's name stands before it, abbreviations written out. */
function alternativesOf(text: string, base: string): string[] {
  const out: string[] = [];
  const parts = text.replace(/[([{].*$/, "").split(/\s+[-–:>|/]\s+|(?<=\w):\s+|(?<=[A-Za-z])[.:](?=[A-Za-z])/);
  if (parts.length > 1) {
    const last = foldHeader(parts[parts.length - 1] as string);
    const owner = foldHeader(parts[parts.length - 2] as string)
      .replace(/ies$/, "y")
      .replace(/s$/, "");
    if (last !== "") out.push(`${owner} ${last}`);
    if (last.length > 2) out.push(last);
  }
  const words = base.split(" ");
  if (words.some((w) => ABBREVIATIONS[w])) {
    for (const which of [0, 1])
      out.push(words.map((w) => ABBREVIATIONS[w]?.[which] ?? ABBREVIATIONS[w]?.[0] ?? w).join(" "));
  }
  return out.filter((a, i) => a !== base && out.indexOf(a) === i);
}
