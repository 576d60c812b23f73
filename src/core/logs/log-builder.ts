import type { RawCell } from "../inputs";
import type { Text } from "../text";
import { accountOf } from "./account-of";
import { isBlankText } from "./blank-text";
import { cellText } from "./cell-text";
import { chooseColumn } from "./choose-column";
import { currencyColumn } from "./currency-column";
import { duplicatesOf } from "./duplicates";
import type { Shape } from "./find-header";
import type { Finding } from "./finding";
import { groupedLog } from "./grouped-log";
import type { Header } from "./header";
import { headerColumn } from "./header-column";
import type { Emit, Group, Layout } from "./layout";
import { type Column, Log, type LogSource, type WordColumn } from "./log";
import type { Field } from "./log-kind";
import { isAscending, pickColumn, pickRows } from "./pick-column";
import { REASONS } from "./reasons";
import { checkRows } from "./row-checks";
import { isTotalLine, structureOf } from "./row-structure";
import type { Source } from "./source";
import type { SourceReader } from "./source-reader";
import { spreadColumn } from "./spread-column";

/** Rows of more cells are worth being fetched once for all columns. */
const WIDE = 16;

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
  readonly findings: Finding[] = [];
  readonly remarks: Finding[] = [];
  private readonly columns: Record<string, Column> = {};
  used = 0;
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
        ? spreadColumn(this.sources.read(field, source, this.keptRows), kept, this.base.length)
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
    checkRows(this, out);
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
      this.keptRows = pickRows(base, kept);
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
      if (!failed && !isTotalLine(row[0])) continue;
      const what = failed ? structureOf(row, headers, width) : "section";
      if (what === null) continue;
      found[what].push(k);
      out[k] = 1;
    }
    for (const what of ["blank", "section", "repeated"] as const)
      this.note(this.findings, REASONS[what], REASONS.leftOut, true, -1, found[what]);
  }

  leave(out: Uint8Array, when: (k: number) => boolean, why: Text, at: number): void {
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

  /** The numbers of a field in a column that may be written into. */
  ownNumbers(field: string): Float64Array | null {
    const column = this.column(field);
    if (column?.type !== "numeric") return null;
    const data = column.data.slice();
    this.columns[field] = { type: "numeric", data };
    return data;
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
    this.rows = pickRows(this.base, this.positions);
    // The very rows that were read already.
    if (keptRows.length === count && isAscending(this.positions)) this.rows = keptRows;
  }

  private note(list: Finding[], rule: Text, done: Text, leftOut: boolean, at: number, positions: number[]): void {
    if (positions.length === 0) return;
    const same = list.find((f) => f.rule.en === rule.en && f.leftOut === leftOut && f.at === at);
    if (same) for (const k of positions) same.positions.push(k);
    else list.push({ rule, done, leftOut, at, positions });
  }

  placeOfField(field: string | undefined): number {
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

  /** Currency of each row for a field of money, where the table has more than one. */
  currencies(field: string): WordColumn | null {
    return currencyColumn(this, field);
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
      account: () => accountOf(this),
      currencies: (field) => this.currencies(field),
      text: (field) => this.textOf(field),
    };
    const shown = new Int32Array(this.rows.length);
    for (let i = 0; i < shown.length; i++) shown[i] = (this.rows[i] as number) + 1;
    return new Log(layout.kind, shown, source);
  }
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
