import type { RawTable } from "../inputs";
import { foldWord } from "../text";
import { isNoDate, isOpenEnded } from "./blank-text";
import type { Shape } from "./find-header";
import { bareWords, type Header, parseHeader } from "./header";
import { LOG_KINDS } from "./kinds";
import type { LogId } from "./log-id";
import type { Field, LogKind } from "./log-kind";
import { meaningOf } from "./meaning-of";
import { isHalfAlone } from "./name-halves";
import { type Profile, profileColumn, type TableColumn } from "./raw-column";
import { PLAIN_POINTS, SIGNATURES } from "./signatures";
import { vocabularyOf } from "./vocabulary-of";
import type { KindWords, Phrase, WordIndex } from "./word-index";

/** A column that may be a field, with how well words and contents fit, 0 to 1. */
export interface Candidate {
  readonly field: string;
  readonly at: number;
  readonly words: number;
  readonly contents: number;
  readonly score: number;
}

/** A table as one kind of log: which column is which field, and how much speaks for it. */
export interface Match {
  readonly kind: LogKind;
  readonly fields: Readonly<Record<string, Candidate>>;
  readonly score: number;
  /** Core fields that are missing. */
  readonly missing: readonly string[];
  /** Every candidate that was weighed, best first. */
  readonly candidates: readonly Candidate[];
}

/** The rows that are looked at: the first 200 and 100 spread over the rest. */
export function sampleRows(first: number, end: number): number[] {
  const rows: number[] = [];
  const near = Math.min(end, first + 200);
  for (let i = first; i < near; i++) rows.push(i);
  const rest = end - near;
  const step = Math.max(1, Math.floor(rest / 100));
  for (let i = near; i < end; i += step) rows.push(i);
  return rows;
}

/** Whether a row is a total: its cells are none of the column's own. */
function isTotal(row: RawTable[number] | undefined): boolean {
  const first = row?.[0];
  return typeof first === "string" && /^\s*(grand |sub ?)?total(e|i|s|e generale)?\s*:?\s*$/i.test(first);
}

/** Whether a row says the header again, as printed lists do on each page. */
function isHeaderAgain(row: RawTable[number] | undefined, { headers }: Shape): boolean {
  let equal = 0;
  for (let j = 0; j < headers.length && equal < 2; j++) {
    const text = (headers[j] as Header).text;
    if (text === "") continue;
    const cell = row?.[j];
    if (typeof cell !== "string" || cell.trim() !== text) return false;
    equal++;
  }
  return equal === 2;
}

/** Looks at the columns of a table. */
export function columnsOf(table: RawTable, shape: Shape): TableColumn[] {
  const rows = sampleRows(shape.first, shape.end).filter((i) => !isTotal(table[i]) && !isHeaderAgain(table[i], shape));
  return shape.headers.map((header, at) => ({ at, header, profile: profileColumn(table, at, rows) }));
}

/** Finds the fields of one kind of log among the columns. `forced` fixes some of them. */
export function matchKind(
  id: LogId,
  columns: readonly TableColumn[],
  labels: readonly string[],
  index: WordIndex,
  forced: Readonly<Record<string, number | null>> = {},
): Match {
  const kind = LOG_KINDS[id];
  const words = index.of(id);
  const candidates: Candidate[] = [];
  const firstOf: Record<string, number> = {};
  const bases = columns.map((c) => c.header.base);
  for (const column of columns) {
    const { header, at } = column;
    if (header.text === "" && (labels[at] ?? "") === "") continue;
    // Of equal headers the first counts.
    const again = firstOf[header.full] !== undefined;
    firstOf[header.full] = firstOf[header.full] ?? at;
    const label = labels[at] ?? "";
    const other = label !== "" ? parseHeader(label) : null;
    for (const field of Object.keys(kind.fields)) {
      const f = kind.fields[field] as Field;
      let w = wordScore(field, f, header, words);
      if (other && w < 1) w = Math.max(w, wordScore(field, f, other, words) * 0.98);
      if (w <= 0) continue;
      if (again) w *= 0.6;
      // Of two clocks side by side the local one is meant for reports.
      if (header.utc && f.type === "date") w *= 0.97;
      const q = contentScore(field, f, column, kind);
      if (q <= 0) continue;
      if (field === "customer_id" && isHalfAlone(header.base, bases)) continue;
      candidates.push({ field, at, words: w, contents: q, score: w * q });
    }
  }
  candidates.sort((a, b) => b.score - a.score || a.at - b.at);
  const fields = assign(kind, candidates, forced);
  fallbacks(kind, fields, columns, forced);
  const lacking = kind.core.filter((f) => fields[f] === undefined && !derivable(kind.id, f, fields));
  const missing = lacking.filter((f) => !dispensable(kind.id, f, fields));
  return { kind, fields, score: scoreOf(kind, fields, columns, labels, lacking), missing, candidates };
}

/** A list of members with start and end but no price is subscriptions still: its customers can be counted. */
export function dispensable(id: LogId, field: string, fields: Readonly<Record<string, Candidate>>): boolean {
  return id === "subs" && field === "mrr" && fields["end"] !== undefined;
}

/** Whether a core field can be made of others. */
function derivable(id: LogId, field: string, fields: Readonly<Record<string, Candidate>>): boolean {
  if (id === "subs" && field === "mrr") return fields["amount"] !== undefined;
  if (id === "staffing" && field === "agent_hours")
    return fields["shift_start"] !== undefined && fields["shift_end"] !== undefined;
  if (id === "payments" && field === "amount")
    return (
      fields["converted_amount"] !== undefined || (fields["credited"] !== undefined && fields["debited"] !== undefined)
    );
  return false;
}

/** How well a header's words fit a field, 0 to 1. */
function wordScore(name: string, field: Field, header: Header, words: KindWords): number {
  const { full, base, bare } = header;
  const never = field.never;
  if (never) for (const n of never) if (n === full || n === base || n === bare) return 0;
  let score = 0;
  const place = (
    map: ReadonlyMap<string, readonly { field: string; rank: number }[]>,
    key: string,
    top: number,
  ): void => {
    const found = map.get(key)?.find((p) => p.field === name);
    if (found) score = Math.max(score, top - Math.min(found.rank, 70) * 0.004);
  };
  place(words.exact, full, 1);
  place(words.exact, base, 1);
  if (score === 0) place(words.bare, bare, 0.95);
  if (score === 0)
    for (const other of header.alternatives) {
      if (never?.some((n) => n === other)) continue;
      place(words.exact, other, 0.96);
      if (score === 0) place(words.bare, bareWords(other), 0.92);
    }
  if (score === 0 && base.length > 5 && base.indexOf(" ") < 0) place(words.compact, base, 0.9);
  if (score === 0) {
    if (never) for (const n of never) if (hasPhrase(base, n) || hasPhrase(full, n)) return 0;
    score = partial(words.phrases.get(name) ?? [], header);
  }
  if (score === 0 && field.stems) {
    const tokens = full.split(" ");
    if (tokens.length >= 3 && field.stems.some((s) => tokens.some((t) => t.startsWith(s)))) score = 0.7;
  }
  // Beside an amount with tax, the one without is not what was paid.
  if (field.type === "money" && WITHOUT_TAX.test(full)) score *= 0.9;
  // What is settled has lost its fees: it is the amount where there is no other.
  if (field.type === "money" && AFTER_FEES.test(full) && !/\b(?:submitted|for)\b/.test(full)) score *= 0.45;
  return header.custom ? score * 0.55 : score;
}

/** Headers of amounts after the fees of who collects them. */
export const AFTER_FEES = /\bsettle(?:ment|d)\b(?=.*\bamount\b)|\bamount settled\b/;
const WITHOUT_TAX =
  /\b(ex|excl|excluding|without|senza|esclusa|escluse|escl|netto iva) (tax|taxes|vat|gst|iva|imposte)\b|\biva escl/;

/** A field's words inside a longer header. */
function partial(phrases: readonly Phrase[], { base, bare }: Header): number {
  let best = 0;
  let tokens = 0;
  for (const phrase of phrases) {
    if (phrase.word.length >= base.length) continue;
    if (!hasPhrase(base, phrase.word) && !hasPhrase(bare, phrase.bare)) continue;
    if (tokens === 0) tokens = bare.split(" ").length;
    const score = 0.35 + (0.45 * phrase.tokens) / tokens;
    if (score > best) best = score;
  }
  return best;
}

function hasPhrase(text: string, phrase: string): boolean {
  const at = text.indexOf(phrase);
  if (at < 0) return false;
  return ` ${text} `.indexOf(` ${phrase} `) >= 0;
}

/** How well a column's cells fit a field, 0 to 1. */
function contentScore(name: string, field: Field, column: TableColumn, kind: LogKind): number {
  const p = column.profile;
  const core = kind.core.indexOf(name) >= 0;
  if (p.filled === 0) return core ? 0.05 : 0.5;
  const part = (n: number): number => n / p.filled;
  // No field is a share.
  if (column.header.percent && (field.type === "money" || field.type === "number" || field.type === "duration"))
    return 0;
  const graded = (share: number): number =>
    share >= 0.95 ? 1 : share >= 0.8 ? 0.85 : share >= 0.5 ? 0.6 : share >= 0.25 ? 0.25 : 0;
  // Some tools write 0 where there is no date.
  if (field.type === "date" && !field.clock && zeros(p) > 0 && (p.dates > 0 || Object.keys(p.words).some(isOpenEnded)))
    return p.dates + zeros(p) >= p.filled * 0.95 ? 0.98 : graded(part(p.dates));
  if (field.clock) return graded(part(p.dates + p.durations + (areHours(kind, p) ? p.numbers : 0)));
  if (field.type === "date") return graded(part(p.dates)) * (p.numbers === p.filled && p.whole < p.numbers ? 0.9 : 1);
  if (field.type === "money" || field.type === "number") {
    if (name === "refunded" && p.distinct === 2 && p.most === 1 && p.whole === p.numbers) return 0;
    if (part(p.dates) > 0.5 && p.numbers < p.filled * 0.5) return 0;
    let share = part(p.numbers);
    if (field.vocabulary || field.type === "number") share = Math.max(share, part(p.numbers + scoredWords(field, p)));
    if (
      field.least !== undefined &&
      field.most !== undefined &&
      p.numbers > 0 &&
      (p.least < field.least - 1e-9 || p.most > field.most + 1e-9)
    ) {
      return p.most > field.most * 3 ? 0 : 0.5 * graded(share);
    }
    // A share is no score and no amount: what else there is comes first.
    return graded(share) * (p.percents > p.filled / 2 ? 0.5 : 1);
  }
  if (field.type === "duration") return graded(part(p.durations + p.numbers));
  if (field.type === "flag") {
    const known = flagShare(field, p);
    if (known >= 0.95) return 1;
    if (known >= 0.5) return 0.7;
    if (part(p.dates) >= 0.9 && /escal/.test(name)) return 0.8;
    // Where every other word means the contrary, one that is known is enough: few calls are abandoned.
    return (known > 0.1 && field.vocabulary) || (known > 0 && field.otherwise !== undefined) ? 0.4 : 0;
  }
  if (field.type === "key") {
    if (part(p.dates) > 0.8 && p.numbers < p.filled) return 0;
    if (p.money > p.filled / 2) return 0;
    if (p.numbers === p.filled && p.whole < p.numbers) return 0;
    if (name === kind.unit && p.filled >= 8 && kind.id !== "subs" && kind.id !== "mrr_events") {
      // Sentences are subjects, not ids.
      if (kind.id === "tickets" && p.letters > p.filled * 0.8 && p.length > p.letters * 28) return 0.2;
      const distinct = p.distinct / p.filled;
      if (distinct < 0.12) return 0.2;
      if (distinct < 0.5) return 0.8;
    }
    return 1;
  }
  if (part(p.dates) > 0.9) return 0;
  if (field.plainWords && field.plainWords.indexOf(column.header.base) >= 0)
    return typicalShare(field, p) < 0.6 ? 0 : 1.25;
  if (!field.vocabulary && p.distinct <= 2 && flagShare(field, p) > 0.95) return 0.2;
  if (!field.vocabulary) return p.letters === 0 && p.numbers === p.filled ? 0.6 : 1;
  const known = vocabularyShare(field, p);
  if (known < 0.95 && p.numbers > p.filled / 2) return 0;
  if (known >= 0.5) return 1;
  if (known > 0) return field.mustKnow && known < 0.2 ? 0.3 : 0.75;
  return field.mustKnow || p.distinct > 40 || /\bstate\b/.test(column.header.base) ? 0 : 0.35;
}

/** Whether the numbers of a column of clocks are hours of the day: 9 and 13 are what an import makes of 9.00 and 13.00. */
function areHours({ id }: LogKind, p: Profile): boolean {
  return id === "staffing" && p.dates === 0 && p.least >= 0 && p.most > 1 && p.most <= 24;
}

function zeros(p: Profile): number {
  let n = 0;
  for (const [word, times] of Object.entries(p.words)) if (isNoDate(word)) n += times;
  return n;
}

function typicalShare(field: Field, p: Profile): number {
  const known = (field.typical ?? []).map(foldWord);
  let hits = 0;
  let all = 0;
  for (const [word, n] of Object.entries(p.words)) {
    all += n;
    if (known.indexOf(foldWord(word)) >= 0) hits += n;
  }
  return all === 0 ? 0 : hits / all;
}

/** Cells among the sampled words that the field's vocabulary has. */
function vocabularyShare(field: Field, p: Profile): number {
  const known = vocabularyOf(field);
  let hits = 0;
  let all = 0;
  for (const [word, n] of Object.entries(p.words)) {
    all += n;
    if (meaningOf(known, word) !== undefined) hits += n;
  }
  return all === 0 ? 0 : hits / all;
}

/** Cells of a score column that are words or `5/5` or `5 - very good`. */
function scoredWords(field: Field, p: Profile): number {
  const known = vocabularyOf(field);
  let hits = 0;
  let all = 0;
  for (const [word, n] of Object.entries(p.words)) {
    if (/^\d+([.,]\d+)?$/.test(word)) continue;
    all += n;
    if (
      known[foldWord(word)] !== undefined ||
      /^\d{1,2}\s*(\/|su|out of|of|-|–|:|\)|\.)\s*\S/.test(word) ||
      /^[★☆⭐]+$/.test(word)
    )
      hits += n;
  }
  return all === 0 ? 0 : (hits / all) * (p.filled - p.numbers);
}

const YES_NO = ["true", "false", "yes", "no", "y", "n", "1", "0", "si", "vero", "falso", "x", "s", "on", "off"];

function flagShare(field: Field, p: Profile): number {
  const known = vocabularyOf(field);
  const neutral = (field.vocabulary?.["neutral"] ?? []).map(foldWord);
  let hits = 0;
  let told = 0;
  let all = 0;
  for (const [word, n] of Object.entries(p.words)) {
    all += n;
    const folded = foldWord(word);
    if (known[folded] === undefined && YES_NO.indexOf(folded) < 0) continue;
    hits += n;
    if (neutral.indexOf(folded) < 0) told += n;
  }
  return all === 0 || told === 0 ? 0 : hits / all;
}

/** Gives each field its best column; a column serves one field, unless the kind says that it may serve several. */
function assign(
  kind: LogKind,
  candidates: readonly Candidate[],
  forced: Readonly<Record<string, number | null>>,
): Record<string, Candidate> {
  const fields: Record<string, Candidate> = {};
  const users: Record<number, string[]> = {};
  for (const [field, at] of Object.entries(forced)) {
    if (at === null) continue;
    fields[field] = { field, at, words: 1, contents: 1, score: 1 };
    users[at] = [...(users[at] ?? []), field];
  }
  const shares = (a: string, b: string): boolean =>
    (kind.shared ?? []).some((set) => set.indexOf(a) >= 0 && set.indexOf(b) >= 0);
  for (const c of candidates) {
    if (c.field in forced || fields[c.field] || c.score < 0.2) continue;
    const others = users[c.at] ?? [];
    if (!others.every((other) => shares(other, c.field))) continue;
    fields[c.field] = c;
    users[c.at] = [...others, c.field];
  }
  return fields;
}

/** Where a core date has no words and one column only can be it. */
function fallbacks(
  kind: LogKind,
  fields: Record<string, Candidate>,
  columns: readonly TableColumn[],
  forced: Readonly<Record<string, number | null>>,
): void {
  const used = Object.values(fields).map((c) => c.at);
  const free = columns.filter((c) => used.indexOf(c.at) < 0 && c.profile.filled > 0 && c.header.text !== "");
  if (
    fields[kind.date] === undefined &&
    !(kind.date in forced) &&
    kind.id !== "subs" &&
    kind.id !== "tickets" &&
    kind.id !== "leads"
  ) {
    const dates = free.filter(
      (c) =>
        c.profile.dates >= c.profile.filled * 0.95 &&
        (c.profile.numbers < c.profile.filled || /dat|day|time|giorn|mes|month/.test(c.header.base)),
    );
    if (dates.length === 1) {
      const at = (dates[0] as TableColumn).at;
      fields[kind.date] = { field: kind.date, at, words: 0.4, contents: 1, score: 0.4 };
    }
  }
}

/** What speaks for this kind of log. */
function scoreOf(
  kind: LogKind,
  fields: Readonly<Record<string, Candidate>>,
  columns: readonly TableColumn[],
  labels: readonly string[],
  missing: readonly string[],
): number {
  const { points, signs, against } = SIGNATURES[kind.id];
  const counted: Record<number, number> = {};
  for (const c of Object.values(fields)) {
    const value = (points[c.field] ?? PLAIN_POINTS) * Math.min(1, c.score + 0.15);
    counted[c.at] = Math.max(counted[c.at] ?? 0, value);
  }
  let score = Object.values(counted).reduce((a, b) => a + b, 0);
  let plus = 0;
  let minus = 0;
  for (const c of columns) {
    const folded = [c.header.base, c.header.full, labels[c.at] ? parseHeader(labels[c.at] as string).base : ""];
    if (signs.some((s) => folded.indexOf(s) >= 0)) plus += 0.5;
    if (against.some((s) => folded.indexOf(s) >= 0)) minus += 1;
  }
  score += Math.min(2, plus) - Math.min(3, minus) + contentSigns(kind.id, fields, columns);
  return missing.length > 0 ? score * 0.4 ** missing.length : score;
}

/** What only the cells can tell: signed amounts, two instants, a scale. */
function contentSigns(id: LogId, fields: Readonly<Record<string, Candidate>>, columns: readonly TableColumn[]): number {
  const profile = (field: string): Profile | null => {
    const c = fields[field];
    return c ? ((columns[c.at] as TableColumn).profile as Profile) : null;
  };
  if (id === "cash") {
    const amount = profile("amount");
    return amount && amount.negative > amount.filled * 0.1 && amount.negative < amount.filled ? 1 : 0;
  }
  if (id === "payments") {
    const amount = profile("amount");
    return amount && amount.negative > amount.filled * 0.45 ? -1.5 : 0;
  }
  if (id === "mrr_events") {
    const delta = profile("mrr_delta");
    return delta && delta.negative > 0 ? 1 : 0;
  }
  return 0;
}
