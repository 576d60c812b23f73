import { foldWord } from "../text";
import { KIND_OF_QUESTION } from "./kind-of-question";
import type { Emit, Layout, LeftOut, Remark, Rival } from "./layout";
import type { Candidate, Match } from "./match-fields";
import { NAME_HALVES } from "./name-halves";
import type { TableColumn } from "./raw-column";
import { REASONS } from "./reasons";
import type { Condition, Source } from "./source";
import { isExtension } from "./source-reader";

/** A layout from words and contents alone: the fields that were found, with the rules of their kind of log. */
export function genericLayout(match: Match, columns: readonly TableColumn[], labels: readonly string[]): Layout {
  const found = new Found(match, columns, labels);
  const plain: Layout = {
    kind: match.kind,
    emits: [{ fields: found.sources() }],
    leftOut: [],
    remarks: [],
    unique: match.kind.idField && found.isId(match.kind.idField) ? found.col(match.kind.idField) : null,
    lastStands: LAST_STANDS.indexOf(match.kind.id) >= 0,
    months: false,
    group: null,
    rivals: rivalsOf(match, columns),
  };
  const special = SPECIAL[match.kind.id];
  return special ? { ...plain, ...special(found) } : plain;
}

/** Fields of which a wrong column makes a wrong number that looks right. */
const WEIGHTY = ["amount", "mrr", "score"];

/** Columns that are no other field and could be the date or the amount as well as the one that is read. */
function rivalsOf(match: Match, columns: readonly TableColumn[]): Rival[] {
  const { fields, candidates, kind } = match;
  const used = Object.values(fields).map((c) => c.at);
  const out: Rival[] = [];
  for (const field of [kind.date, ...WEIGHTY]) {
    const own = fields[field];
    if (!own) continue;
    const { header } = columns[own.at] as TableColumn;
    for (const c of candidates) {
      if (c.field !== field || c.contents < 0.9 || used.indexOf(c.at) >= 0) continue;
      if (c.words < 0.7 && (columns[c.at] as TableColumn).header.full !== header.full) continue;
      out.push({ field, at: own.at, other: c.at });
    }
  }
  return out;
}

/** Logs of things that change: two rows of one id are two states of it. */
const LAST_STANDS = ["tickets", "leads", "survey"];

/** Headers of names and titles. */
const NAMES =
  /\b(name|nome|nominativo|title|titolo|subject|oggetto|contact|contatto)\b(?! (id|number|numero|code|codice))/;

const BLANK: Source = { value: null };

/** The found columns of one kind, as sources. */
class Found {
  readonly match: Match;
  readonly columns: readonly TableColumn[];
  readonly labels: readonly string[];

  constructor(match: Match, columns: readonly TableColumn[], labels: readonly string[]) {
    this.match = match;
    this.columns = columns;
    this.labels = labels;
  }

  has(field: string): boolean {
    return this.match.fields[field] !== undefined;
  }

  at(field: string): number {
    return this.match.fields[field]?.at ?? -1;
  }

  /** Whether a field was found in a column of ids, and not of names, which two people may share. */
  isId(field: string): boolean {
    return this.has(field) && !NAMES.test((this.columns[this.at(field)] as TableColumn).header.base);
  }

  /** Whether the cells' words are those of the field's vocabulary. */
  knows(field: string): boolean {
    return this.has(field) && (this.match.fields[field] as Candidate).contents > 0.9;
  }

  /** The different words of a field's column among the rows looked at, folded. */
  words(field: string): string[] {
    return this.has(field)
      ? Object.keys((this.columns[this.at(field)] as TableColumn).profile.words).map((word) => foldWord(word))
      : [];
  }

  /** Columns that could be a field too, are no other field and hold what it holds, best first. */
  others(field: string): number[] {
    const used = Object.values(this.match.fields).map((c) => c.at);
    return this.match.candidates
      .filter((c) => c.field === field && c.words >= 0.7 && c.contents >= 0.5 && used.indexOf(c.at) < 0)
      .filter((c) => (this.columns[c.at] as TableColumn).profile.filled > 0)
      .map((c) => c.at);
  }

  /** A column of words that is named like a field and was not taken for it or another, or -1. */
  named(field: string): number {
    const words = this.match.kind.fields[field]?.words ?? [];
    const used = Object.values(this.match.fields).map((c) => c.at);
    const found = this.columns.find(
      ({ at, header, profile: p }) =>
        words.indexOf(header.base) >= 0 && used.indexOf(at) < 0 && p.letters > p.filled / 2 && p.distinct > 1,
    );
    return found?.at ?? -1;
  }

  /** Whether a length of time stands as bare numbers under a header without a unit. */
  isBare(field: string): boolean {
    if (!this.has(field)) return false;
    const { profile, header } = this.columns[this.at(field)] as TableColumn;
    return header.unit === null && profile.numbers > 0 && profile.numbers === profile.filled;
  }

  /** The middle of the positive numbers among the rows looked at; 0 where there are none. */
  median(field: string): number {
    const numbers: number[] = [];
    for (const [word, times] of Object.entries((this.columns[this.at(field)] as TableColumn).profile.words)) {
      const x = Number(word.replace(/[,\s]/g, ""));
      for (let i = 0; x > 0 && i < times; i++) numbers.push(x);
    }
    numbers.sort((a, b) => a - b);
    return numbers[Math.floor(numbers.length / 2)] ?? 0;
  }

  /** Whether a word of the field's column has this meaning. */
  says(field: string, meaning: string): boolean {
    const known = (this.match.kind.fields[field]?.vocabulary?.[meaning] ?? []).map(foldWord);
    return this.words(field).some((word) => known.indexOf(word) >= 0);
  }

  /** The field's column; blank where the table has none. */
  col(field: string): Source {
    if (!this.has(field)) return BLANK;
    const at = this.at(field);
    const last = this.lastNameBeside(at);
    if (last >= 0) return { col: [at, last] };
    if (this.match.kind.fields[field]?.type === "date") {
      const time = this.timeBeside(field, at);
      if (time >= 0) return { col: [at, time] };
    }
    return { col: at };
  }

  sources(): Record<string, Source> {
    const out: Record<string, Source> = {};
    for (const field of Object.keys(this.match.fields)) out[field] = this.col(field);
    return out;
  }

  means(field: string, means: readonly string[]): Condition {
    return this.has(field) ? { col: this.at(field), field, means } : { never: true };
  }

  /** The column of the other half of a name, or -1. */
  private lastNameBeside(at: number): number {
    const { base } = (this.columns[at] as TableColumn).header;
    const other = NAME_HALVES[base];
    return other === undefined ? -1 : (this.columns.find((c) => c.header.base === other)?.at ?? -1);
  }

  /** A column of times of day that belongs to a column of days, or -1. */
  private timeBeside(field: string, at: number): number {
    const day = this.columns[at] as TableColumn;
    if (day.profile.timed > 0 || day.profile.filled === 0) return -1;
    const base = day.header.base;
    const names = [
      base.replace(/\bdate\b/, "time"),
      base.replace(/\bdata\b/, "ora"),
      base.replace(/\bdata\b/, "orario"),
    ].filter((n) => n !== base);
    if (field === this.match.kind.date) names.push(...TIMES_OF_DAY);
    for (const c of this.columns) {
      if (c.at === at || names.indexOf(c.header.base) < 0) continue;
      const { durations, filled, dates } = c.profile;
      if (filled > 0 && dates === 0 && durations >= filled * 0.9) return c.at;
    }
    return -1;
  }
}

const TIMES_OF_DAY = [
  "time",
  "ora",
  "orario",
  "hour",
  "start time",
  "ora inizio",
  "orario inizio",
  "call time",
  "ora chiamata",
  "transaction time",
  "ora transazione",
  "ora operazione",
  "created time",
  "ora apertura",
  "ora ordine",
  "order time",
  "time of day",
];

type Special = (found: Found) => Partial<Layout>;

function subs(f: Found): Partial<Layout> {
  const fields = f.sources();
  const leftOut: LeftOut[] = [];
  const remarks: Remark[] = [];
  const status = f.has("status") && (f.match.fields["status"] as Candidate).contents > 0.5;
  // Who tries pays from the end of the trial on; a trial that ended before the spell began says nothing of it.
  if (f.has("trial_end")) fields["start"] = { later: [f.col("start"), f.col("trial_end")] };
  const expiry = !f.has("end") && !f.has("canceled_at") && expires(f);
  const end: Source | null = f.has("end")
    ? f.col("end")
    : f.has("canceled_at")
      ? f.col("canceled_at")
      : expiry
        ? f.col("renewal_due")
        : null;
  if (expiry)
    remarks.push({
      when: { col: f.at("renewal_due"), blank: false },
      rule: { en: "expiry date, and no other end", it: "data di scadenza, e nessun'altra fine" },
      done: { en: "used, running until that day", it: "usata, attivo fino a quel giorno" },
    });
  if (end) {
    const fallback: Source =
      f.has("canceled_at") && f.has("end") && f.at("canceled_at") !== f.at("end")
        ? { first: [end, f.col("canceled_at")] }
        : end;
    fields["end"] = status
      ? {
          when: f.means("status", ["running"]),
          use: BLANK,
          otherwise: { when: f.means("status", ["ended"]), use: fallback, otherwise: end },
        }
      : end;
  }
  if (status) {
    leftOut.push({ when: f.means("status", ["never"]), why: REASONS.neverStarted });
    leftOut.push({ when: f.means("status", ["?"]), why: REASONS.unknownStatus });
    if (f.has("trial_end")) {
      leftOut.push({
        when: { all: [f.means("status", ["trial"]), { col: f.at("trial_end"), blank: true }] },
        why: REASONS.inTrial,
      });
    } else leftOut.push({ when: f.means("status", ["trial"]), why: REASONS.inTrial });
    if (end) {
      leftOut.push({
        when: {
          all: [
            f.means("status", ["ended"]),
            not({ filled: { first: [f.has("canceled_at") ? f.col("canceled_at") : end, end] }, type: "date" }),
          ],
        },
        why: REASONS.endedWithoutEnd,
      });
      remarks.push({
        when: { all: [f.means("status", ["running"]), { filled: end, type: "date" }] },
        rule: {
          en: "still running, with an end or a cancellation date",
          it: "ancora attivo, con una data di fine o di disdetta",
        },
        done: { en: "used, as running", it: "usata, come attivo" },
      });
    } else leftOut.push({ when: f.means("status", ["ended"]), why: REASONS.endedWithoutEnd });
    pausedRows(f, fields, leftOut);
  }
  const monthly = f.has("amount") ? monthlyAmount(f) : null;
  if (!f.has("mrr") && monthly) fields["mrr"] = monthly;
  else if (f.has("mrr") && fields["end"]) {
    // The MRR of today is zero for who has left: what they paid is the amount of their interval.
    const [mrr, ended] = [f.at("mrr"), fields["end"]];
    const some: Condition = {
      any: [
        { col: mrr, above: 0 },
        { col: mrr, below: 0 },
      ],
    };
    if (monthly)
      fields["mrr"] = {
        first: [
          { when: some, use: f.col("mrr"), otherwise: BLANK },
          { when: { filled: ended, type: "date" }, use: monthly, otherwise: BLANK },
          f.col("mrr"),
        ],
      };
    remarks.push({
      when: {
        all: [
          { filled: ended, type: "date" },
          { filled: f.col("mrr"), type: "money" },
          not({ filled: { when: some, use: { value: 1 }, otherwise: BLANK }, type: "money" }),
        ],
      },
      rule: { en: "ended, with an MRR of zero", it: "cessato, con un MRR pari a zero" },
      done: monthly
        ? { en: "used, with the amount of its interval", it: "usata, con l'importo del suo periodo" }
        : { en: "used, as never paying", it: "usata, come mai pagante" },
    });
  }
  return { emits: [{ fields }], leftOut, remarks };
}

/** Whether the due date is where a subscription ends unless it is bought again: no column says that it renews itself. */
function expires(f: Found): boolean {
  if (!f.has("renewal_due")) return false;
  const { header } = f.columns[f.at("renewal_due")] as TableColumn;
  return (
    /\bscaden|\bexpir/.test(header.base) &&
    !/\brinnov|\brenew|\bprossim|\bnext\b/.test(header.base) &&
    !f.columns.some((c) => /\b(rinnovo (tacito|automatico)|tacito rinnovo|auto ?renew\w*)\b/.test(c.header.full))
  );
}

/** Who pauses pays nothing from then on; without the day nobody knows until when they paid. */
function pausedRows(f: Found, fields: Record<string, Source>, leftOut: LeftOut[]): void {
  const paused = f.means("status", ["paused"]);
  if (!f.has("paused_at")) {
    leftOut.push({ when: paused, why: REASONS.pausedWithoutDate });
    return;
  }
  const since = f.col("paused_at");
  fields["end"] = { when: paused, use: since, otherwise: fields["end"] ?? BLANK };
  leftOut.push({ when: { all: [paused, not({ filled: since, type: "date" })] }, why: REASONS.pausedWithoutDate });
}

function not(condition: { readonly filled: Source; readonly type: "date" | "money" }): Condition {
  return { filled: { when: condition, use: BLANK, otherwise: { value: 1 } }, type: condition.type };
}

/** The amount of a month, where the interval is known; the price of a unit counts once for each. */
function monthlyAmount(f: Found): Source | null {
  const interval = intervalOf(f);
  if (!interval) return null;
  const { header } = f.columns[f.at("amount")] as TableColumn;
  const amount: Source =
    f.has("quantity") && PRICE_OF_ONE.test(header.full)
      ? { each: [f.col("amount"), f.col("quantity")] }
      : f.col("amount");
  return { monthly: f.has("interval_count") ? [amount, interval, f.col("interval_count")] : [amount, interval] };
}

const PRICE_OF_ONE =
  /\b(unit|unitari[oa]|per unit|per seat|per user|per license|each|a postazione|per utente|cadauno)\b/;

/** The interval of an amount: its column, else what the amount's header or the plans' names say. */
function intervalOf(f: Found): Source | null {
  // What the amount itself says wins: a yearly fee may be invoiced by the quarter.
  const { header } = f.columns[f.at("amount")] as TableColumn;
  const words = header.full;
  if (/\b(annu\w*|year\w*|anno|arr|acv|yr)\b/.test(words)) return { value: "yearly" };
  if (/\b(month\w*|mens\w*|mese|mo)\b/.test(words)) return { value: "monthly" };
  if (/\b(quarter\w*|trimestr\w*)\b/.test(words)) return { value: "quarterly" };
  if (/\b(semestr\w*|half year\w*)\b/.test(words)) return { value: "half-yearly" };
  if (/\b(week\w*|settiman\w*)\b/.test(words)) return { value: "weekly" };
  if (f.has("interval")) return f.col("interval");
  if (!f.has("plan")) return null;
  const plans = Object.keys((f.columns[f.at("plan")] as TableColumn).profile.words);
  const map: Record<string, string> = {};
  for (const plan of plans) {
    const meaning = intervalInName(plan);
    if (meaning === null) return null;
    map[plan] = meaning;
  }
  return plans.length > 0 ? { col: f.at("plan"), map } : null;
}

function intervalInName(name: string): string | null {
  const s = name.toLowerCase();
  if (/year|annu|anno\b|yr\b/.test(s)) return "yearly";
  if (/quarter|trimestr/.test(s)) return "quarterly";
  if (/semestr|half-year|6 m/.test(s)) return "half-yearly";
  if (/month|mensil|mese\b|mese/.test(s)) return "monthly";
  if (/week|settiman/.test(s)) return "weekly";
  return null;
}

function payments(f: Found): Partial<Layout> {
  const fields = f.sources();
  const leftOut: LeftOut[] = [];
  const remarks: Remark[] = [];
  const knowsAll = f.knows("kind");
  // Where most kinds are known, the others are taken for sales and named.
  const kind = knowsAll || (f.has("kind") && (f.match.fields["kind"] as Candidate).contents > 0.5);
  if (f.has("status")) {
    leftOut.push({ when: f.means("status", ["not_paid"]), why: REASONS.notPaid });
    leftOut.push({ when: f.means("status", ["?"]), why: REASONS.unknownStatus });
    // Where a word says what was collected, what is only authorised is not yet.
    if (f.says("status", "paid")) leftOut.push({ when: f.means("status", ["authorised"]), why: REASONS.notPaid });
    else
      remarks.push({
        when: f.means("status", ["authorised"]),
        rule: { en: "authorised", it: "autorizzato" },
        done: {
          en: "used, as paid: no word of the column says more",
          it: "usato, come pagato: nessuna parola della colonna dice di più",
        },
      });
  }
  const unread = f.has("kind") ? -1 : f.named("kind");
  if (unread >= 0)
    remarks.push({
      when: { col: unread, blank: false },
      rule: REASONS.unknownKind,
      done: { en: "used, as a sale", it: "usata, come vendita" },
    });
  if (kind) {
    // A credit beside debits is money that came in, beside sales it is money given back.
    const sides = ["credit", "debit"];
    if (sides.every((word) => f.words("kind").indexOf(word) >= 0))
      leftOut.push({ when: { col: f.at("kind"), in: sides }, why: REASONS.unknownKind });
    leftOut.push({ when: f.means("kind", ["not_paid"]), why: REASONS.notASale });
    if (knowsAll) leftOut.push({ when: f.means("kind", ["?"]), why: REASONS.unknownKind });
    else
      remarks.push({
        when: f.means("kind", ["?"]),
        rule: REASONS.unknownKind,
        done: { en: "used, as a sale", it: "usata, come vendita" },
      });
  }
  const sides = f.has("credited") && f.has("debited");
  const amount: Source = sides
    ? { sum: [f.col("credited"), { minusSize: f.col("debited") }] }
    : f.has("converted_amount")
      ? f.has("amount")
        ? { first: [f.col("converted_amount"), f.col("amount")] }
        : f.col("converted_amount")
      : f.col("amount");
  const refunded: Source | null = f.has("converted_refunded")
    ? f.has("refunded")
      ? { first: [f.col("converted_refunded"), f.col("refunded")] }
      : f.col("converted_refunded")
    : f.has("refunded")
      ? f.col("refunded")
      : null;
  if (f.has("converted_amount")) {
    const own: Source = f.has("currency") ? f.col("currency") : BLANK;
    const account: Source = f.has("converted_currency") ? f.col("converted_currency") : { value: "=" };
    fields["currency"] = { when: { filled: f.col("converted_amount"), type: "money" }, use: account, otherwise: own };
  }
  const isRefund: Condition[] = [];
  if (kind) isRefund.push(f.means("kind", ["refund"]));
  const flagged: Condition = f.has("is_refunded") ? { col: f.at("is_refunded"), in: YES } : { never: true };
  const given: Condition = { any: [f.means("status", ["refund", "refunded"]), flagged] };
  // An order or a charge that was given back stays where it was paid; a row that is a refund is one.
  // Where refunds have rows of their own, a sale that was given back is a sale.
  const apart = kind && refunded === null && f.says("kind", "refund") && f.says("kind", "paid");
  const ofCharge = apart || refunded !== null || f.has("is_refunded") || f.has("refunded_at") || listsOrders(f);
  if (refunded === null) isRefund.push(f.means("status", ofCharge ? ["refund"] : ["refund", "refunded"]));
  fields["amount"] =
    isRefund.length > 0 ? { when: { any: isRefund }, use: { minusSize: amount }, otherwise: amount } : amount;
  const emits: [Emit, ...Emit[]] = [{ fields }];
  if (ofCharge && !apart) {
    const refundAt = f.has("converted_refunded") ? f.at("converted_refunded") : f.at("refunded");
    const has: Condition =
      refunded === null
        ? { never: true }
        : {
            any: [
              { col: refundAt, above: 0 },
              { col: refundAt, below: 0 },
            ],
          };
    const whole: Condition = refunded === null ? { any: [f.means("status", ["refunded"]), flagged] } : given;
    const amountAt = f.has("converted_amount") ? f.at("converted_amount") : f.at("amount");
    const second: Record<string, Source> = {
      ...fields,
      amount: { when: has, use: { minusSize: refunded ?? amount }, otherwise: { minusSize: amount } },
    };
    if (f.has("refunded_at")) second["date"] = { first: [f.col("refunded_at"), f.col("date")] };
    emits.push({
      fields: second,
      when: { all: [{ col: amountAt, above: 0 }, { any: [has, whole] }] },
      ...(f.has("refunded_at")
        ? {}
        : {
            remark: {
              rule: { en: "refund without a date of its own", it: "rimborso senza una data propria" },
              done: { en: "deducted on the date of its charge", it: "detratto alla data del suo pagamento" },
            },
          }),
    });
  }
  if (refunded === null && f.has("status")) {
    remarks.push({
      when: f.means("status", ["paid_with_refund"]),
      rule: {
        en: "partly refunded, without the amount given back",
        it: "rimborsato in parte, senza l'importo restituito",
      },
      done: { en: "used in full", it: "usato per intero" },
    });
  }
  return { emits, leftOut, remarks };
}

const YES = ["true", "yes", "1", "si", "vero", "y", "x"];

/** Whether a row is an order or an invoice, of which the state tells what became of it. */
function listsOrders(f: Found): boolean {
  return f.columns.some((c) => ORDERS.test(c.header.full));
}

const ORDERS =
  /\b(donation|donazione|order|orders|ordine|ordini|booking|prenotazione|invoice|fattura|consegna|delivery|fulfillment|shipping|spedizione|check in|arrivo)\b/;

function tickets(f: Found): Partial<Layout> {
  const fields = f.sources();
  const created = f.has("created") ? f.col("created") : BLANK;
  const after = (date: string, length: string): void => {
    if (!f.has(length)) return;
    const made: Source = { after: [created, f.col(length)] };
    fields[date] = f.has(date) ? { first: [f.col(date), made] } : made;
  };
  if (f.has("reopened") && !f.has("reopens")) fields["reopens"] = f.col("reopened");
  after("first_reply", "first_reply_after");
  // Where nobody wrote down the resolution, the closing tells.
  const closings = f.others("resolved");
  if (closings.length > 0) fields["resolved"] = { first: [f.col("resolved"), ...closings.map((col) => ({ col }))] };
  if (!f.has("resolved")) after("resolved", "resolved_after");
  after("first_resolved", "first_resolved_after");
  const leftOut: LeftOut[] = f.has("status") ? [{ when: f.means("status", ["left_out"]), why: REASONS.deleted }] : [];
  const remarks: Remark[] = [];
  if (f.has("status") && fields["resolved"]) {
    const undated = not({ filled: fields["resolved"], type: "date" });
    leftOut.push({ when: { all: [f.means("status", ["cancelled"]), undated] }, why: REASONS.cancelled });
    remarks.push({
      when: { all: [f.means("status", ["?"]), undated] },
      rule: REASONS.unknownStatus,
      done: {
        en: "used, as open: it has no date of resolution",
        it: "usato, come aperto: non ha una data di risoluzione",
      },
    });
    remarks.push({
      when: { all: [f.means("status", ["resolved"]), not({ filled: fields["resolved"], type: "date" })] },
      rule: { en: "status says resolved, without a date", it: "lo stato dice risolto, senza una data" },
      done: { en: "used, as open: the date decides", it: "usato, come aperto: decide la data" },
    });
  }
  // A register of complaints has no column that says so: its headers do.
  if (
    !f.has("is_complaint") &&
    f.columns.some(
      (c) => /\b(reclam|complaint)/.test(c.header.full) && !/\b(is|type|tipo|reason)\b/.test(c.header.full),
    )
  )
    fields["is_complaint"] = { value: true };
  if (f.has("escalated_at") && (f.columns[f.at("escalated_at")] as TableColumn).profile.filled === 0)
    delete fields["escalated_at"];
  return { emits: [{ fields }], leftOut, remarks };
}

function contacts(f: Found): Partial<Layout> {
  const fields = f.sources();
  const leftOut: LeftOut[] = [];
  const remarks: Remark[] = [];
  const apart = f.has("abandoned") && f.at("abandoned") !== f.at("handled") && f.knows("abandoned");
  if (f.has("abandoned") && (!f.has("handled") || (!f.knows("handled") && apart))) {
    // Free words of an outcome say less than a plain yes or no.
    fields["handled"] = { not: f.col("abandoned") };
  } else if (f.has("handled") && f.has("direction") && f.at("handled") === f.at("direction")) {
    // One column says both: inbound and outbound calls were answered, the other words say what became of a call.
    fields["handled"] = { when: f.means("handled", ["no"]), use: { value: false }, otherwise: { value: true } };
    leftOut.push({
      when: { all: [f.means("handled", ["?"]), f.means("direction", ["?"])] },
      why: REASONS.unknownWord(f.match.kind.fields["handled"]?.label ?? { en: "", it: "" }),
    });
    // What was not answered came in, unless its word says another direction.
    fields["direction"] = {
      when: { all: [f.means("handled", ["no"]), f.means("direction", ["?"])] },
      use: { value: "inbound" },
      otherwise: f.col("direction"),
    };
  } else if (!f.has("direction")) {
    const told = directionByExtension(f);
    if (told) fields["direction"] = told;
    else
      remarks.push({
        when: { col: f.at("ts"), blank: false },
        rule: { en: "no column says the direction", it: "nessuna colonna dice la direzione" },
        done: { en: "used, as having come in", it: "usato, come in entrata" },
      });
  }
  if (f.has("direction") && f.at("handled") !== f.at("direction")) {
    remarks.push({
      when: f.means("direction", ["?"]),
      rule: REASONS.unknownWord(f.match.kind.fields["direction"]?.label ?? { en: "", it: "" }),
      done: { en: "used, but not among those that came in", it: "usato, ma non tra quelli in entrata" },
    });
  }
  if (!f.has("talk_s") && f.has("handle_s")) {
    const parts = ["hold_s", "wrap_s"].filter((p) => f.has(p)).map((p) => f.col(p));
    fields["talk_s"] = parts.length > 0 ? { minus: [f.col("handle_s"), { sum: parts }] } : f.col("handle_s");
  }
  // Most words unknown: what would be left is no share of anything.
  if (
    f.has("handled") &&
    f.at("handled") !== f.at("direction") &&
    (f.match.fields["handled"] as Candidate).contents < 0.5
  )
    delete fields["handled"];
  inMilliseconds(f, fields, remarks);
  // Clocks instead of lengths: the wait runs from the start to the answer, the talk from there to the end.
  const clocks = (field: string): Source => {
    const at = f.at(field);
    const timeOfDay = (f.columns[at] as TableColumn | undefined)?.profile.dates === 0;
    const start = fields["ts"];
    return timeOfDay && start && "col" in start && typeof start.col === "object"
      ? { col: [start.col[0] as number, at] }
      : { col: at };
  };
  const seconds = (from: Source, to: Source): Source => ({ times: [{ hoursBetween: [from, to] }, 3600] });
  if (f.has("answered_at")) fields["answered_at"] = clocks("answered_at");
  if (f.has("ended_at")) fields["ended_at"] = clocks("ended_at");
  const [asked, answered, ended] = [fields["ts"], fields["answered_at"], fields["ended_at"]];
  // Numbers without a unit may be minutes: the clocks know.
  const timed = (field: string, from: Source | undefined, to: Source | undefined): void => {
    const own = fields[field];
    if (!from || !to) return;
    if (!own) fields[field] = seconds(from, to);
    else if (f.isBare(field)) fields[field] = { clocked: [own, from, to] };
  };
  timed("wait_s", asked, answered);
  timed("talk_s", answered, ended);
  if (!fields["handled"] && answered) {
    fields["handled"] = { when: { filled: answered, type: "date" }, use: { value: true }, otherwise: { value: false } };
  }
  if (!f.has("channel") && (fields["talk_s"] || fields["wait_s"])) fields["channel"] = { value: "phone" };
  return { emits: [{ fields }], leftOut, remarks };
}

/** Who called whom, where extensions of the house stand among the callers; null where they do not. */
function directionByExtension(f: Found): Source | null {
  if (!f.has("caller") || !f.has("called")) return null;
  const { profile } = f.columns[f.at("caller")] as TableColumn;
  if (!Object.keys(profile.words).some(isExtension)) return null;
  const [from, to]: readonly Condition[] = [
    { col: f.at("caller"), extension: true },
    { col: f.at("called"), extension: true },
  ] as const;
  return {
    when: { all: [from as Condition, to as Condition] },
    use: { value: "internal" },
    otherwise: { when: from as Condition, use: { value: "outbound" }, otherwise: { value: "inbound" } },
  };
}

const LENGTHS = ["wait_s", "talk_s", "hold_s", "wrap_s", "handle_s"];
/** Seconds of an everyday call that none has: half of them would last more than five hours. */
const MILLISECONDS_FROM = 20000;

/** Bare numbers too long to be seconds are milliseconds, in all columns that do not say otherwise. */
function inMilliseconds(f: Found, fields: Record<string, Source>, remarks: Remark[]): void {
  const bare = LENGTHS.filter((field) => f.isBare(field));
  const long = bare.find((field) => f.median(field) >= MILLISECONDS_FROM);
  if (long === undefined) return;
  for (const field of bare) fields[field] = { col: f.at(field), unit: "milliseconds" };
  remarks.push({
    when: { col: f.at(long), above: 0 },
    rule: { en: "length of time without a unit", it: "durata senza unità di misura" },
    done: {
      en: "read as milliseconds: as seconds half would last over five hours",
      it: "letta in millisecondi: in secondi la metà supererebbe le cinque ore",
    },
  });
}

function survey(f: Found): Partial<Layout> {
  const fields = f.sources();
  const leftOut: LeftOut[] = [];
  if (f.has("status") && (f.match.fields["status"] as Candidate).contents > 0.5) {
    leftOut.push({ when: f.means("status", ["left_out"]), why: REASONS.testAnswer });
    leftOut.push({ when: f.means("status", ["not_finished"]), why: REASONS.notFinished });
  }
  if (f.has("finished")) {
    leftOut.push({
      when: { col: f.at("finished"), in: ["false", "no", "0", "falso", "f", "n"] },
      why: REASONS.notFinished,
    });
  }
  if (!f.has("score")) return { emits: [{ fields }], leftOut };
  const several = f.has("kind") && f.knows("kind") ? [] : scoresOf(f);
  if (several.length > 1) return { emits: answersOf(fields, several), leftOut: [...leftOut, noneAnswered(several)] };
  leftOut.push({ when: { col: f.at("score"), blank: true }, why: REASONS.noAnswer });
  if (!f.has("kind") || !f.knows("kind")) {
    const kind = kindOf(f, f.at("score"));
    if (kind) fields["kind"] = { value: kind };
  }
  return { emits: [{ fields }], leftOut };
}

/** A column of scores and the survey it answers. */
interface Scores {
  readonly at: number;
  readonly kind: string;
}

/** The columns of scores of a questionnaire that asks for more than one, one a survey. */
function scoresOf(f: Found): Scores[] {
  const out: Scores[] = [];
  const used = Object.values(f.match.fields)
    .filter((c) => c.field !== "score")
    .map((c) => c.at);
  for (const c of f.match.candidates) {
    if (c.field !== "score" || c.words < 0.6 || c.contents < 0.8 || used.indexOf(c.at) >= 0) continue;
    const kind = kindOf(f, c.at);
    if (kind && !out.some((o) => o.kind === kind)) out.push({ at: c.at, kind });
  }
  return out;
}

/** One answer a score that is filled. */
function answersOf(fields: Readonly<Record<string, Source>>, scores: readonly Scores[]): [Emit, ...Emit[]] {
  const emits = scores.map(({ at, kind }, i): Emit => {
    // The first stands for the row: it is there when any score is.
    const score: Source = i === 0 ? { first: scores.map((s) => ({ col: s.at })) } : { col: at };
    return { when: { col: at, blank: false }, fields: { ...fields, score, kind: { value: kind } } };
  });
  return emits as [Emit, ...Emit[]];
}

function noneAnswered(scores: readonly Scores[]): LeftOut {
  return { when: { all: scores.map(({ at }) => ({ col: at, blank: true })) }, why: REASONS.noAnswer };
}

/** Which survey a column of scores answers, by its question; null where the words do not say. */
function kindOf(f: Found, at: number): string | null {
  const column = f.columns[at] as TableColumn;
  const words = `${column.header.full} ${(f.labels[at] ?? "").toLowerCase()}`;
  for (const [kind, pattern] of KIND_OF_QUESTION) if (pattern.test(words)) return kind;
  return null;
}

function leads(f: Found): Partial<Layout> {
  const fields = f.sources();
  if (!f.has("converted_at") && f.has("close_date")) {
    if (f.has("stage") && (f.match.fields["stage"] as Candidate).contents > 0.5) {
      fields["converted_at"] = { when: f.means("stage", ["won"]), use: f.col("close_date"), otherwise: BLANK };
    } else if (f.has("is_converted")) {
      fields["converted_at"] = {
        when: { col: f.at("is_converted"), in: ["true", "yes", "1", "si", "vero", "won", "y", "x"] },
        use: f.col("close_date"),
        otherwise: BLANK,
      };
    }
  }
  return { emits: [{ fields }] };
}

function spend(f: Found): Partial<Layout> {
  const fields = f.sources();
  // An advertising report leaves the cell blank where nothing was spent.
  if (f.has("amount"))
    fields["amount"] =
      f.has("impressions") || f.has("campaign") || f.has("clicks")
        ? { first: [f.col("amount"), { value: 0 }] }
        : f.col("amount");
  return { emits: [{ fields }] };
}

/** Hours of a shift without a column of hours: from its start to its end, less the break. */
function staffing(f: Found): Partial<Layout> {
  const fields = f.sources();
  const clock = (field: string): Source => {
    const at = f.at(field);
    const { dates } = (f.columns[at] as TableColumn).profile;
    return dates > 0 || !f.has("date") || f.at("date") === at ? { col: at } : { col: [f.at("date"), at] };
  };
  const from = f.has("shift_start") ? clock("shift_start") : BLANK;
  const to = f.has("shift_end") ? clock("shift_end") : BLANK;
  if (!f.has("agent_hours") && f.has("shift_start") && f.has("shift_end")) {
    const hours: Source = { hoursBetween: [from, to] };
    fields["agent_hours"] = f.has("break_hours") ? { minus: [hours, f.col("break_hours")] } : hours;
  }
  if (f.has("shift_start")) fields["shift_start"] = from;
  if (f.has("shift_end")) fields["shift_end"] = to;
  return { emits: [{ fields }] };
}

function cash(f: Found): Partial<Layout> {
  const fields = f.sources();
  const table = ["cfo", "capex", "net_income", "nwc_increase", "d_and_a", "financing", "debt"].some((name) =>
    f.has(name),
  );
  if (table || !(f.has("amount") || f.has("cash_in") || f.has("cash_out")))
    return { emits: [{ fields }], unique: null };
  const leftOut: LeftOut[] = [];
  if (f.has("status") && (f.match.fields["status"] as Candidate).contents > 0.5) {
    leftOut.push({ when: f.means("status", ["not_booked"]), why: REASONS.notBooked });
    leftOut.push({ when: f.means("status", ["?"]), why: REASONS.unknownStatus });
  }
  const both = f.has("cash_in") && f.has("cash_out");
  let amount: Source;
  if (both) amount = { sum: [f.col("cash_in"), { minusSize: f.col("cash_out") }] };
  else if (f.has("amount")) {
    amount =
      f.knows("direction") && (f.columns[f.at("amount")] as TableColumn).profile.negative === 0
        ? { when: f.means("direction", ["out"]), use: { minusSize: f.col("amount") }, otherwise: f.col("amount") }
        : f.col("amount");
  } else amount = f.has("cash_in") ? f.col("cash_in") : { minusSize: f.col("cash_out") };
  fields["cfo"] = amount;
  fields["capex"] = { value: 0 };
  return { emits: [{ fields }], leftOut, months: true };
}

const SPECIAL: Readonly<Partial<Record<string, Special>>> = {
  subs,
  payments,
  tickets,
  contacts,
  survey,
  leads,
  spend,
  staffing,
  cash,
};
