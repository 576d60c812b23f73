import type { RawCell } from "../inputs";
import { isoDay } from "../period";
import { foldHeader, type Text } from "../text";
import { isBlankText, isNoDate, isOpenEnded } from "./blank-text";
import { duplicatesOf } from "./duplicates";
import type { Shape } from "./find-header";
import { isEmptyCell } from "./find-header";
import { groupedLog } from "./grouped-log";
import type { Header } from "./header";
import type { Emit, Group, Layout } from "./layout";
import { type Account, type AccountEntry, type Column, Log, type LogSource, type WordColumn } from "./log";
import type { Field } from "./log-kind";
import { REASONS } from "./reasons";
import { type Seen, seenInLog, unreadableCells } from "./remarks";
import type { Source } from "./source";
import type { SourceReader } from "./source-reader";
import { cellText } from "./table-reader";

/** Rows of more cells are worth being fetched once for all columns. */
const WIDE = 16;

const TOTAL = /^(grand total|sub ?total[ei]?|total[eis]?|somma|sum)\b/;
const EXACT_TOTAL = /^(grand total|sub ?total[ei]?|total[eis]?|totale generale|totale complessivo)$/;

/** Why some rows are left out or named, with the cell that shows it. */
interface Finding {
  readonly rule: Text;
  readonly done: Text;
  readonly leftOut: boolean;
  /** Column of the offending cell, -1 where the row as a whole is meant. */
  readonly at: number;
  /** Positions below the header. */
  readonly positions: number[];
}

/** Makes a log of a table by a layout: judges each row, then reads columns when they are asked for. */
export class LogBuilder {
  readonly layout: Layout;
  readonly shape: Shape;
  readonly sources: SourceReader;
  /** Rows of the range below the header, from 0. */
  readonly base: Int32Array;
  /** Row of the table of each row of the log, and which emit made it. */
  rows: Int32Array = new Int32Array(0);
  emits: Uint8Array = new Uint8Array(0);
  /** Positions in `base` of the rows of the log. */
  private positions: Int32Array = new Int32Array(0);
  private readonly findings: Finding[] = [];
  private readonly remarks: Finding[] = [];
  private readonly columns: Record<string, Column> = {};
  private used = 0;
  /** Rows of the table that make a row of the log, or several. */
  private emitting = 0;
  /** This instant as a wall-clock serial, asked only when needed. */
  now: () => number = () => Number.POSITIVE_INFINITY;
  private grouping: { readonly keys: Int32Array; readonly by: Group["by"] } | null = null;
  /** Positions in `base` that no rule leaves out, where that is worth the trouble; else null. */
  kept: Int32Array | null = null;
  /** The rows of `kept`. */
  keptRows: Int32Array = new Int32Array(0);
  /** Whether every row below the header is a row of the log, and nothing else is. */
  private whole = false;

  constructor(layout: Layout, shape: Shape, sources: SourceReader) {
    this.layout = layout;
    this.shape = shape;
    this.sources = sources;
    const base = new Int32Array(Math.max(0, shape.end - shape.first));
    for (let k = 0; k < base.length; k++) base[k] = shape.first + k;
    this.base = base;
    sources.keep(base);
    this.judge();
  }

  /** A field of the first emit over all rows below the header, read once. */
  column(field: string): Column | null {
    const source = this.layout.emits[0].fields[field];
    if (!source) return null;
    let column = this.columns[field];
    if (!column) {
      const { kept } = this;
      column = kept
        ? spread(this.sources.read(field, source, this.keptRows), kept, this.base.length)
        : this.sources.read(field, source, this.base);
      this.columns[field] = column;
    }
    return column;
  }

  private judge(): void {
    const { base, layout } = this;
    const n = base.length;
    const { kind } = layout;
    const out = new Uint8Array(n);
    const core = kind.core.filter((f) => layout.emits[0].fields[f] !== undefined);
    // Which rule a row falls under, from 1: such rows need not be read any further.
    const ruled = this.ruled();
    if (this.kept && this.shape.width > WIDE) this.sources.reader.gather(this.keptRows, this.needed());
    const fails = new Uint8Array(n);
    for (let k = 0; k < n; k++) if (ruled[k] !== 0) fails[k] = 1;
    for (const field of core) this.markBlanks(field, fails);
    this.structure(fails, out);
    this.leaveRuled(ruled, out);
    if (someIn(fails, out)) for (const field of core) this.leaveBlank(field, out);
    this.check(out);
    const drop = duplicatesOf(this, out);
    for (const { rows, rule, leftOut, done } of drop) {
      if (leftOut) for (const k of rows) out[k] = 1;
      this.note(leftOut ? this.findings : this.remarks, rule, done, leftOut, this.placeOfField(kind.idField), rows);
    }
    for (const { when, rule, done } of layout.remarks) {
      const mask = this.sources.condition(when, base);
      const rows: number[] = [];
      for (let k = mask.indexOf(1); k >= 0 && k < n; k++) if (out[k] === 0 && mask[k] === 1) rows.push(k);
      this.note(this.remarks, rule, done, false, this.placeOf(when), rows);
    }
    this.emit(out);
  }

  /** Columns that will be read whatever is asked of the log, and those of customers where all is about them. */
  private needed(): number[] {
    const { emits, kind, unique } = this.layout;
    const { strict = [], order = [], notNegative = [], known = [] } = kind.checks ?? {};
    const fields = [...kind.core, ...strict, ...notNegative, ...known, "currency"];
    for (const pair of order) fields.push(...pair);
    if (kind.id === "payments" || kind.id === "subs" || kind.id === "mrr_events") fields.push("customer_id");
    const places = unique ? this.sources.columnsOf(unique) : [];
    for (const { fields: sources, when } of emits) {
      for (const field of fields) {
        const source = sources[field];
        if (source) places.push(...this.sources.columnsOf(source));
      }
      if (when) places.push(...this.sources.columnsOfCondition(when));
    }
    return places;
  }

  /** The first rule of the layout that leaves a row out, from 1; 0 where none does. Sets which rows are read. */
  private ruled(): Uint8Array {
    const { base, layout } = this;
    const n = base.length;
    const ruled = new Uint8Array(n);
    let count = 0;
    layout.leftOut.forEach((rule, r) => {
      const mask = this.sources.condition(rule.when, base);
      for (let k = mask.indexOf(1); k >= 0 && k < n; k++)
        if (mask[k] === 1 && ruled[k] === 0) {
          ruled[k] = r + 1;
          count++;
        }
    });
    if (count > n / 10) {
      const kept = new Int32Array(n - count);
      let at = 0;
      for (let k = 0; k < n; k++) if (ruled[k] === 0) kept[at++] = k;
      this.kept = kept;
      this.keptRows = pick(base, kept);
      this.sources.keep(this.keptRows);
    }
    return ruled;
  }

  /** Leaves out the rows that fall under a rule. */
  private leaveRuled(ruled: Uint8Array, out: Uint8Array): void {
    const { leftOut } = this.layout;
    const positions = leftOut.map((): number[] => []);
    for (let k = 0; k < out.length; k++) {
      const rule = ruled[k] as number;
      if (rule === 0 || out[k] === 1) continue;
      out[k] = 1;
      (positions[rule - 1] as number[]).push(k);
    }
    leftOut.forEach(({ when, why }, r) => {
      const found = positions[r] as number[];
      if (found.length > 0) this.note(this.findings, why, REASONS.leftOut, true, this.placeOf(when), found);
    });
  }

  /** Marks the rows without a field. Of words it is enough to see that something is there. */
  private markBlanks(field: string, out: Uint8Array): void {
    const source = this.layout.emits[0].fields[field] as Source;
    const { type } = this.layout.kind.fields[field] as Field;
    const plain = "col" in source && typeof source.col !== "object" && !source.map && !source.none;
    if (!plain || (type !== "key" && type !== "word") || this.columns[field]) {
      markBlank(this.column(field) as Column, out);
      return;
    }
    const at = this.sources.at(source.col as number | string);
    const { kept } = this;
    const rows = kept ? this.keptRows : this.base;
    const { reader } = this.sources;
    const near = reader.gathered(at, rows);
    // Rows that a rule leaves out are out already.
    for (let k = 0; k < rows.length; k++) {
      const cell = near ? (near[k] as RawCell) : reader.cell(rows[k] as number, at);
      if (cell === null || (typeof cell === "string" && isBlankText(cell))) out[kept ? (kept[k] as number) : k] = 1;
    }
  }

  /** Blank rows, sections, totals and repeated headers. */
  private structure(fails: Uint8Array, out: Uint8Array): void {
    const { table } = this.sources.reader;
    const { headers, width } = this.shape;
    const found: Record<"blank" | "section" | "repeated", number[]> = { blank: [], section: [], repeated: [] };
    for (let k = 0; k < out.length; k++) {
      const row = table[this.base[k] as number] as readonly RawCell[];
      const failed = fails[k] === 1;
      const cell = row[0];
      if (!failed && !(typeof cell === "string" && mayBeTotal(cell) && EXACT_TOTAL.test(foldHeader(cell)))) continue;
      const what = failed ? structureOf(row, headers, width) : "section";
      if (what === null) continue;
      found[what].push(k);
      out[k] = 1;
    }
    for (const what of ["blank", "section", "repeated"] as const)
      this.note(this.findings, REASONS[what], REASONS.leftOut, true, -1, found[what]);
  }

  private leave(out: Uint8Array, when: (k: number) => boolean, why: Text, at: number): void {
    const rows: number[] = [];
    for (let k = 0; k < out.length; k++) {
      if (out[k] === 1 || !when(k)) continue;
      out[k] = 1;
      rows.push(k);
    }
    this.note(this.findings, why, REASONS.leftOut, true, at, rows);
  }

  /** Leaves out rows without a core field: told apart are a blank cell and one that cannot be read. */
  private leaveBlank(field: string, out: Uint8Array): void {
    const { label } = this.layout.kind.fields[field] as Field;
    const source = this.layout.emits[0].fields[field] as Source;
    const at = this.placeOfField(field);
    const blank = new Uint8Array(out.length);
    this.markBlanks(field, blank);
    this.leave(
      out,
      (k) => blank[k] === 1 && !this.sources.isFilled(source, this.base[k] as number),
      REASONS.noValue(label),
      at,
    );
    this.leave(out, (k) => blank[k] === 1, REASONS.unreadable(label), at);
  }

  private check(out: Uint8Array): void {
    const { kind, emits } = this.layout;
    const { fields } = emits[0];
    const checks = kind.checks ?? {};
    const numeric = (field: string): Float64Array | null => {
      const column = this.column(field);
      return column?.type === "numeric" ? column.data : null;
    };
    for (const field of checks.strict ?? []) {
      const data = numeric(field);
      if (!data) continue;
      const source = strictPart(fields[field] as Source);
      const { label } = kind.fields[field] as Field;
      this.leave(
        out,
        (k) => Number.isNaN(data[k] as number) && source !== null && this.isUnreadable(source, this.base[k] as number),
        REASONS.unreadable(label),
        this.placeOfField(field),
      );
    }
    for (const [a, b] of checks.order ?? []) {
      const [first, second] = [numeric(a), numeric(b)];
      if (!first || !second) continue;
      const trial = kind.id === "subs" ? numeric("trial_end") : null;
      const mrr = trial ? this.ownNumbers("mrr") : null;
      const reason = kind.id === "subs" ? REASONS.endBeforeStart : REASONS.negativeDuration;
      this.leave(
        out,
        (k) => {
          const x = first[k] as number;
          const y = second[k] as number;
          if (!(y < x) || (Math.floor(x) === Math.floor(y) && y === Math.floor(y))) return false;
          // Ended in its trial, before it began to pay: it never was a customer, and is no mistake.
          if (trial && mrr && trial[k] === x) {
            mrr[k] = 0;
            return false;
          }
          return true;
        },
        reason,
        this.placeOfField(b),
      );
    }
    for (const field of checks.notNegative ?? []) {
      const data = numeric(field);
      if (!data) continue;
      const reason =
        (kind.fields[field] as Field).type === "duration" ? REASONS.negativeDuration : REASONS.negativeAmount;
      this.leave(out, (k) => (data[k] as number) < 0, reason, this.placeOfField(field));
    }
    for (const field of checks.known ?? []) {
      const column = this.column(field);
      if (column?.type !== "flag") continue;
      this.leave(
        out,
        (k) => column.data[k] === -2,
        REASONS.unknownWord((kind.fields[field] as Field).label),
        this.placeOfField(field),
      );
    }
    if (kind.id === "survey") {
      const data = numeric("score");
      const { least, most } = kind.fields["score"] as Field;
      if (data)
        this.leave(
          out,
          (k) => (data[k] as number) < (least as number) || (data[k] as number) > (most as number),
          REASONS.outOfScale,
          this.placeOfField("score"),
        );
    }
  }

  /** The numbers of a field in a column that may be written into. */
  private ownNumbers(field: string): Float64Array | null {
    const column = this.column(field);
    if (column?.type !== "numeric") return null;
    const data = column.data.slice();
    this.columns[field] = { type: "numeric", data };
    return data;
  }

  /** Whether a source's own cell holds something that is neither blank nor readable as a date. */
  private isUnreadable(source: Source, row: number): boolean {
    return this.sources.columnsOf(source).some((at) => {
      const cell = this.sources.reader.cell(row, at);
      if (cell === 0 || isOpenEnded(cell) || (typeof cell === "string" && isNoDate(cell.trim()))) return false;
      return !isEmptyCell(cell) && !(typeof cell === "string" && isBlankText(cell));
    });
  }

  private emit(out: Uint8Array): void {
    const { emits } = this.layout;
    const n = this.base.length;
    const { kept } = this;
    const masks = emits.map((e) => {
      if (!e.when) return null;
      if (!kept) return this.sources.condition(e.when, this.base);
      const own = this.sources.condition(e.when, this.keptRows);
      const mask = new Uint8Array(n);
      for (let k = 0; k < kept.length; k++) mask[kept[k] as number] = own[k] as number;
      return mask;
    });
    if (emits.length === 1 && !masks[0] && out.indexOf(1) < 0) {
      this.whole = true;
      this.used = n;
      this.emitting = n;
      this.positions = counted(n);
      this.emits = new Uint8Array(n);
      this.rows = this.base;
      return;
    }
    const remarked: number[][] = emits.map(() => []);
    const rows = kept ? kept.length : n;
    const positions = new Int32Array(rows * emits.length);
    const which = new Uint8Array(positions.length);
    let count = 0;
    for (let r = 0; r < rows; r++) {
      const k = kept ? (kept[r] as number) : r;
      if (out[k] === 1) continue;
      this.used++;
      const before = count;
      for (let e = 0; e < masks.length; e++) {
        const mask = masks[e];
        if (mask && mask[k] === 0) continue;
        positions[count] = k;
        which[count++] = e;
        if (e > 0) (remarked[e] as number[]).push(k);
      }
      if (count > before) this.emitting++;
    }
    emits.forEach((e, i) => {
      if (e.remark) this.note(this.remarks, e.remark.rule, e.remark.done, false, -1, remarked[i] as number[]);
    });
    this.positions = positions.slice(0, count);
    this.emits = which.slice(0, count);
    const { keptRows } = this;
    this.rows = pick(this.base, this.positions);
    // The very rows that were read already.
    if (keptRows.length === count && isAscending(this.positions)) this.rows = keptRows;
  }

  private note(list: Finding[], rule: Text, done: Text, leftOut: boolean, at: number, positions: number[]): void {
    if (positions.length === 0) return;
    const same = list.find((f) => f.rule.en === rule.en && f.leftOut === leftOut && f.at === at);
    if (same) for (const k of positions) same.positions.push(k);
    else list.push({ rule, done, leftOut, at, positions });
  }

  private placeOfField(field: string | undefined): number {
    const source = field === undefined ? undefined : this.layout.emits[0].fields[field];
    return source ? (this.sources.columnsOf(source)[0] ?? -1) : -1;
  }

  private placeOf(condition: object): number {
    if ("col" in condition) return this.sources.at(condition.col as number | string);
    const parts = ("all" in condition ? condition.all : "any" in condition ? condition.any : []) as readonly object[];
    for (const part of parts) {
      const at = this.placeOf(part);
      if (at >= 0) return at;
    }
    return -1;
  }

  /** A field over the rows of the log: core fields from what was judged, others read now. */
  read(field: string): Column | null {
    const { emits } = this.layout;
    const first = emits[0].fields[field];
    if (!first && !emits.some((e) => e.fields[field])) return null;
    const base = this.columns[field];
    const own = emits.length > 1 && emits.some((e) => e.fields[field] !== first);
    const picked = (column: Column): Column => (this.whole ? column : pickColumn(column, this.positions));
    if (!own) return base ? picked(base) : this.readRows(field, first as Source);
    const parts = emits.map((e) => {
      const source = e.fields[field] ?? { value: null };
      return base && source === first ? picked(base) : this.readRows(field, source);
    });
    return chooseColumn(parts, this.emits);
  }

  /** A source over the rows of the log; a row that makes several rows of the log is read once. */
  private readRows(field: string, source: Source): Column {
    const { kept, keptRows, positions, emitting } = this;
    const all = kept ? kept.length : this.base.length;
    if (positions.length === emitting || emitting < all) return this.sources.read(field, source, this.rows);
    const column = this.sources.read(field, source, kept ? keptRows : this.base);
    if (!kept) return pickColumn(column, positions);
    const slots = new Int32Array(positions.length);
    for (let i = 0, slot = -1; i < slots.length; i++) {
      if (i === 0 || positions[i] !== positions[i - 1]) slot++;
      slots[i] = slot;
    }
    return pickColumn(column, slots);
  }

  /** The text of a key at a position of the log, where it stands in a column of its own; else null. */
  textOf(field: string): ((position: number) => string | null) | null {
    const { emits, kind } = this.layout;
    const source = emits[0].fields[field];
    if (!source || kind.fields[field]?.type !== "key" || emits.some((e) => e.fields[field] !== source)) return null;
    if (!("col" in source) || typeof source.col === "object" || source.map || source.none) return null;
    // Once read, equal keys are all written as the first of them.
    if (this.columns[field]) return null;
    const at = this.sources.at(source.col);
    return (position) => {
      const text = cellText(this.sources.reader.cell(this.rows[position] as number, at));
      return isBlankText(text) ? null : text.trim();
    };
  }

  has(field: string): boolean {
    return this.layout.emits.some((e: Emit) => e.fields[field] !== undefined);
  }

  account(): Account {
    const { headers } = this.shape;
    const entry = (f: Finding): AccountEntry => {
      const rows = f.positions.map((k) => this.base[k] as number).sort((a, b) => a - b);
      const first = rows[0] as number;
      return {
        rule: f.rule,
        rows: rows.map((r) => r + 1),
        column: f.at >= 0 ? (headers[f.at] as Header).text : "",
        example: f.at >= 0 ? cellText(this.sources.reader.cell(first, f.at)) : this.firstText(first),
        done: f.done,
        leftOut: f.leftOut,
      };
    };
    const leftOut = this.base.length - this.used;
    const findings = [...this.findings, ...this.remarks, ...this.furtherRemarks()];
    return { read: this.base.length, used: this.used, leftOut, entries: findings.map(entry) };
  }

  /** What is named only where the account is asked for. */
  private furtherRemarks(): Finding[] {
    const list: Finding[] = [];
    const say = ({ rule, done, at, positions }: Seen): void => {
      const below = positions.map((i) => (this.rows[i] as number) - this.shape.first);
      if (below.length > 0) list.push({ rule, done, leftOut: false, at, positions: below });
    };
    for (const field of Object.keys(this.layout.emits[0].fields)) {
      const at = this.placeOfField(field);
      const column = at >= 0 ? this.read(field) : null;
      if (column && column.type !== "word") say(unreadableCells(this, field, column, at));
    }
    for (const remark of seenInLog(this)) say(remark);
    return list;
  }

  /** Currency of each row for a field of money, where the table has more than one. */
  currencies(field: string): WordColumn | null {
    return currencyColumn(this, field);
  }

  private firstText(row: number): string {
    for (const cell of this.sources.reader.table[row] as readonly RawCell[])
      if (!isEmptyCell(cell)) return cellText(cell as RawCell);
    return "";
  }

  /** Says that rows of one key are one thing; keys are by position below the header. */
  group(keys: Int32Array, by: Group["by"]): void {
    this.grouping = { keys, by };
  }

  get isGrouped(): boolean {
    return this.grouping !== null;
  }

  /** The log, rows of one thing put together; not yet by months or spells. */
  log(): Log {
    const log = this.plainLog();
    const { layout } = this;
    if (layout.group) {
      const { codes } = this.sources.words(layout.kind.idField ?? layout.kind.unit, layout.group.key, this.rows);
      return groupedLog(log, codes, layout.group.by);
    }
    if (!this.grouping) return log;
    const { keys, by } = this.grouping;
    const amounts = layout.kind.id === "payments" ? this.read("amount") : null;
    const own = new Int32Array(this.positions.length);
    for (let i = 0; i < own.length; i++) {
      const key = keys[this.positions[i] as number] as number;
      // What is given back stays apart from what was paid.
      const back = amounts?.type === "numeric" && (amounts.data[i] as number) < 0 ? 1 : 0;
      own[i] = key < 0 ? -1 : 2 * key + back;
    }
    return groupedLog(log, own, by);
  }

  private titles(field: string): string[] {
    const places = new Set<number>();
    for (const { fields } of this.layout.emits)
      if (fields[field]) for (const at of this.sources.columnsOf(fields[field])) places.add(at);
    return Array.from(places, (at) => (this.shape.headers[at] as Header).text);
  }

  private plainLog(): Log {
    const { layout, shape } = this;
    const source: LogSource = {
      headers: shape.headers.map((h) => h.text),
      titles: (field) => this.titles(field),
      has: (field) => this.has(field),
      read: (field) => known(this.read(field), layout.kind.fields[field]?.otherwise),
      header: (name) => headerColumn(this, name, this.rows),
      zone: this.sources.reader.zone,
      now: () => this.now(),
      account: () => this.account(),
      currencies: (field) => this.currencies(field),
      text: (field) => this.textOf(field),
    };
    const shown = new Int32Array(this.rows.length);
    for (let i = 0; i < shown.length; i++) shown[i] = (this.rows[i] as number) + 1;
    return new Log(layout.kind, shown, source);
  }
}

/** Codes of currencies a row of the log for a field of money, or null where the table names none or one only. */
function currencyColumn(builder: LogBuilder, field: string): WordColumn | null {
  const { layout, sources, rows } = builder;
  if ((layout.kind.fields[field] as Field | undefined)?.type !== "money") return null;
  const named = builder.read("currency");
  if (named?.type === "word" && named.data.values.length > 1) return named.data;
  if (named?.type === "word" && named.data.values.length === 1) return null;
  const source = layout.emits[0].fields[field];
  if (!source) return null;
  for (const at of sources.columnsOf(source)) {
    const signs = sources.reader.signs[at];
    if (signs && signs.names.length > 1)
      return { codes: Int32Array.from(rows, (r) => signs.codes[r] as number), values: signs.names };
  }
  return null;
}

/** Any column by header, else by a field's name, else by one of its words, as plain words. */
export function headerColumn(builder: LogBuilder, name: string, rows: Int32Array): WordColumn | null {
  const { layout, shape, sources } = builder;
  const wanted = foldHeader(name);
  const plain = (at: number): WordColumn => sources.reader.words(at, rows);
  let at = shape.headers.findIndex((h) => h.text !== "" && h.text.toLowerCase() === name.trim().toLowerCase());
  if (at < 0) at = shape.headers.findIndex((h) => h.text !== "" && h.full === wanted);
  if (at < 0) at = shape.headers.findIndex((h) => h.text !== "" && h.base === wanted);
  if (at >= 0) return plain(at);
  const fields = Object.keys(layout.kind.fields);
  const field =
    fields.find((f) => foldHeader(f) === wanted && builder.has(f)) ??
    fields.find((f) => builder.has(f) && (layout.kind.fields[f] as Field).words.indexOf(wanted) >= 0);
  if (field === undefined) return null;
  const column = builder.read(field);
  if (!column) return null;
  return asWords(column, (layout.kind.fields[field] as Field).type === "date");
}

/** A column of any type as words. */
export function asWords(column: Column, dates: boolean): WordColumn {
  if (column.type === "word") return column.data;
  const values: string[] = [];
  const known = new Map<string, number>();
  const codes = Int32Array.from(column.data as ArrayLike<number>, (x: number) => {
    if (Number.isNaN(x) || (column.type === "flag" && x < 0)) return -1;
    const text = column.type === "flag" ? (x === 1 ? "TRUE" : "FALSE") : dates ? isoDay(x) : String(x);
    let code = known.get(text);
    if (code === undefined) {
      code = values.length;
      known.set(text, code);
      values.push(text);
    }
    return code;
  });
  return { codes, values };
}

/** The part of a source whose cells must be readable: not what is made of a length of time. */
function strictPart(source: Source): Source | null {
  if ("first" in source) return strictPart(source.first[0] as Source);
  if ("col" in source) return source;
  return null;
}

/** Whether any of the marked rows is not out. */
function someIn(marked: Uint8Array, out: Uint8Array): boolean {
  for (let k = marked.indexOf(1); k >= 0 && k < marked.length; k++) if (marked[k] === 1 && out[k] === 0) return true;
  return false;
}

function markBlank(column: Column, out: Uint8Array): void {
  if (column.type === "word") {
    const { codes } = column.data;
    for (let k = 0; k < out.length; k++) if ((codes[k] as number) < 0) out[k] = 1;
    return;
  }
  const { data } = column;
  for (let k = 0; k < out.length; k++) {
    const x = data[k] as number;
    if (column.type === "flag" ? x < 0 : Number.isNaN(x)) out[k] = 1;
  }
}

function mayBeTotal(cell: string): boolean {
  const first = cell.charCodeAt(0) | 32;
  if (first !== 116 && first !== 115 && first !== 103 && first !== 32) return false;
  const second = cell.charCodeAt(1) | 32;
  if (second !== 111 && second !== 117 && second !== 114 && first !== 32) return false;
  return true;
}

/** Whether a cell says the same as a header whatever the case; most rows differ in the first sign. */
function isSameText(cell: string, header: string): boolean {
  const a = cell.charCodeAt(0);
  const b = header.charCodeAt(0);
  if (a > 32 && a < 128 && b < 128 && (a | 32) !== (b | 32)) return false;
  return cell.trim().toLowerCase() === header.toLowerCase();
}

/** What a row is that lacks what rows have: nothing, a section or total, the header again; null if a row all the same. */
function structureOf(
  row: readonly RawCell[],
  headers: readonly Header[],
  width: number,
): "blank" | "section" | "repeated" | null {
  let filled = 0;
  let first = -1;
  for (let j = 0; j < row.length && filled < 2; j++) {
    if (isEmptyCell(row[j])) continue;
    if (filled++ === 0) first = j;
  }
  if (filled === 0) return "blank";
  const cell = row[first];
  if (typeof cell === "string" && mayBeTotal(cell) && TOTAL.test(foldHeader(cell))) return "section";
  if (filled === 1 && width > 2) return "section";
  if (typeof cell !== "string" || cell.length > 80 || !isSameText(cell, headers[first]?.text ?? "")) return null;
  let equal = 0;
  let texts = 0;
  for (let j = 0; j < width && texts < 6; j++) {
    const other = row[j];
    if (isEmptyCell(other)) continue;
    if (typeof other !== "string") return null;
    texts++;
    if (foldHeader(other) === foldHeader((headers[j] as Header).text)) equal++;
  }
  return equal >= Math.max(2, texts * 0.7) ? "repeated" : null;
}

/** Some positions of a column. */
export function pickColumn(column: Column, positions: Int32Array): Column {
  if (isWhole(column, positions)) return column;
  if (column.type === "word") {
    const codes = new Int32Array(positions.length);
    for (let k = 0; k < codes.length; k++) codes[k] = column.data.codes[positions[k] as number] as number;
    return { type: "word", data: { codes, values: column.data.values } };
  }
  if (column.type === "flag") {
    const data = new Int8Array(positions.length);
    for (let k = 0; k < data.length; k++) data[k] = column.data[positions[k] as number] as number;
    return { type: "flag", data };
  }
  const data = new Float64Array(positions.length);
  for (let k = 0; k < data.length; k++) data[k] = column.data[positions[k] as number] as number;
  return { type: "numeric", data };
}

/** Row by row from one of several columns of the same type. */
function chooseColumn(parts: readonly Column[], which: Uint8Array): Column {
  const first = parts[0] as Column;
  if (first.type === "word") {
    const values: string[] = [];
    const known = new Map<string, number>();
    const of = parts.map((p) =>
      (p.data as WordColumn).values.map((v) => {
        let code = known.get(v);
        if (code === undefined) {
          code = values.length;
          known.set(v, code);
          values.push(v);
        }
        return code;
      }),
    );
    const codes = new Int32Array(which.length);
    for (let k = 0; k < codes.length; k++) {
      const e = which[k] as number;
      const c = ((parts[e] as Column).data as WordColumn).codes[k] as number;
      codes[k] = c < 0 ? -1 : ((of[e] as number[])[c] as number);
    }
    return { type: "word", data: { codes, values } };
  }
  const data = first.type === "flag" ? new Int8Array(which.length) : new Float64Array(which.length);
  for (let k = 0; k < data.length; k++)
    data[k] = ((parts[which[k] as number] as Column).data as Float64Array)[k] as number;
  return { type: first.type, data } as Column;
}

/** Flags as a metric sees them: words that are neither yes nor no are blank, or what the field says. */
function known(column: Column | null, otherwise: boolean | undefined): Column | null {
  if (column?.type !== "flag" || column.data.indexOf(-2) < 0) return column;
  const other = otherwise === undefined ? -1 : otherwise ? 1 : 0;
  return { type: "flag", data: column.data.map((x) => (x === -2 ? other : x)) };
}

/** 0, 1, 2... */
function counted(n: number): Int32Array {
  const out = new Int32Array(n);
  for (let k = 0; k < n; k++) out[k] = k;
  return out;
}

/** Whether the positions are all of a column, in order. */
function isWhole(column: Column, positions: Int32Array): boolean {
  const length = column.type === "word" ? column.data.codes.length : column.data.length;
  return (
    positions.length === length &&
    (length === 0 || (positions[0] === 0 && positions[length - 1] === length - 1)) &&
    isAscending(positions)
  );
}

function isAscending(positions: Int32Array): boolean {
  for (let k = 1; k < positions.length; k++) if ((positions[k] as number) <= (positions[k - 1] as number)) return false;
  return true;
}

function pick(rows: Int32Array, positions: Int32Array): Int32Array {
  const out = new Int32Array(positions.length);
  for (let k = 0; k < out.length; k++) out[k] = rows[positions[k] as number] as number;
  return out;
}

/** A column over some positions as one over all of them, blank in between. */
function spread(column: Column, positions: Int32Array, length: number): Column {
  if (column.type === "word") {
    const codes = new Int32Array(length).fill(-1);
    for (let k = 0; k < positions.length; k++) codes[positions[k] as number] = column.data.codes[k] as number;
    return { type: "word", data: { codes, values: column.data.values } };
  }
  if (column.type === "flag") {
    const data = new Int8Array(length).fill(-1);
    for (let k = 0; k < positions.length; k++) data[positions[k] as number] = column.data[k] as number;
    return { type: "flag", data };
  }
  const data = new Float64Array(length).fill(Number.NaN);
  for (let k = 0; k < positions.length; k++) data[positions[k] as number] = column.data[k] as number;
  return { type: "numeric", data };
}
