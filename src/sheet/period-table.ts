import type { Metric } from "../core/define";
import { DayCell, type RawCell, type RawTable } from "../core/inputs";
import { type Grain, shift, startOf } from "../core/period";
import { foldHeader, type Text } from "../core/text";
import { aggregationOf, type Measure, measuresOf } from "./measure";
import { bareMonth, type PeriodLabel, readPeriodLabel, yearIn } from "./period-label";

/** A table with one row (down) or one column (across) a period, as it was understood. Positions count from 0 in the range given. */
export interface PeriodTable {
  readonly orientation: "down" | "across";
  /** Row of the headers (down), or column of the measures' names (across). */
  readonly header: number;
  /** Column of the period labels (down), or their row (across). */
  readonly labels: number;
  readonly grain: Grain;
  /** In the table's order; lines between that are no period (a blank line, a total) are not among them. */
  readonly lines: readonly PeriodLine[];
  /** Label of a total that closes the periods, or null: a line of that label is never a period. */
  readonly totalLabel: string | null;
  readonly columns: readonly MeasureColumn[];
  /** Further columns (rows, across) with numbers that are no known measure. */
  readonly unknown: readonly { readonly at: number; readonly header: string }[];
  readonly title: string;
  readonly confidence: "sure" | "likely" | "check";
  readonly notes: readonly Text[];
}

export interface PeriodLine {
  /** Row (down) or column (across) in the range. */
  readonly at: number;
  /** First day of the period. */
  readonly from: number;
  /** Whether the cell holds a date of its own, so that a formula can read it. */
  readonly dated: boolean;
}

export interface MeasureColumn {
  readonly measure: Measure;
  /** Column (down) or row (across); null where it is derived from another measure's previous period. */
  readonly at: number | null;
  readonly header: string;
  readonly by: "header" | "contents" | "person" | "derived";
  /** -1 where what goes out is written with a minus. */
  readonly sign: 1 | -1;
  /** Whether some of its numbers are texts. */
  readonly isText: boolean;
  /** The measure whose previous period it is, where derived. */
  readonly previousOf: string | null;
}

const TOTAL =
  /^(totale|total|totali|totals|anno|year|ytd|tot|somma|sum|media|average|mean|full year|totale anno|grand total)\b/;

/**
 * Understands a period table; null where the range is none. `chosen` says columns by measure id, as a
 * person mapped them (null: not in this table).
 */
export function readPeriodTable(
  cells: RawTable,
  metrics: readonly Metric[],
  chosen: Readonly<Record<string, number | null>> = {},
  monthFirst = false,
): PeriodTable | null {
  const measures = measuresOf(metrics);
  const down = readDown(cells, measures, chosen, monthFirst, "down");
  const across = readDown(transpose(cells), measures, chosen, monthFirst, "across");
  if (!down || !across) return down ?? across;
  return score(across) > score(down) ? across : down;
}

function score(t: PeriodTable): number {
  return t.columns.filter((c) => c.at !== null).length * 100 + t.lines.length;
}

function transpose(cells: RawTable): RawTable {
  const width = cells.reduce((most, row) => Math.max(most, row.length), 0);
  return Array.from({ length: width }, (_, c) => cells.map((row) => row[c] ?? null));
}

function readDown(
  cells: RawTable,
  measures: readonly Measure[],
  chosen: Readonly<Record<string, number | null>>,
  monthFirst: boolean,
  orientation: "down" | "across",
): PeriodTable | null {
  const width = cells.reduce((most, row) => Math.max(most, row.length), 0);
  let best: { column: number; found: Labels } | null = null;
  for (let column = 0; column < Math.min(width, 6); column++) {
    const found = findLabels(cells, column, monthFirst);
    if (found && (!best || found.lines.length > best.found.lines.length)) best = { column, found };
  }
  if (!best) return null;
  const { found, column } = best;
  const header = headerBefore(cells, found.first, column);
  if (header < 0) return null;
  const columns = matchColumns(cells, header, column, found.lines, measures, chosen);
  const named = columns.filter((c) => c.at !== null);
  const used = named.map((c) => c.at);
  const unknown = numericColumns(cells, header, column, found.lines).filter((c) => used.indexOf(c.at) < 0);
  if (named.length === 0 && unknown.length === 0) return null;
  const complete = addDerived(columns, measures, chosen);
  const negated = columns.filter((c) => c.sign < 0).map((c) => negatedNote(c.header));
  const sure = named.length >= 2 && found.share >= 9 / 10 && found.steady;
  return {
    orientation,
    header,
    labels: column,
    grain: found.grain,
    lines: found.lines,
    totalLabel: found.totalLabel,
    columns: complete.columns,
    unknown,
    title: titleAbove(cells, header),
    confidence: named.length === 0 ? "check" : sure ? "sure" : "likely",
    notes: [...found.notes, ...complete.notes, ...negated],
  };
}

interface Labels {
  readonly first: number;
  readonly lines: readonly PeriodLine[];
  readonly grain: Grain;
  readonly totalLabel: string | null;
  /** Share of the filled cells below the first label that are labels. */
  readonly share: number;
  /** Whether periods follow each other without a gap or a repetition. */
  readonly steady: boolean;
  readonly notes: readonly Text[];
}

function findLabels(cells: RawTable, column: number, monthFirst: boolean): Labels | null {
  const labels: (PeriodLabel & { at: number; dated: boolean })[] = [];
  let totalLabel: string | null = null;
  let filled = 0;
  const year = bareYear(cells, column);
  let previous: number | null = null;
  for (let at = 0; at < cells.length; at++) {
    const cell = cells[at]?.[column] ?? null;
    if (cell === null || cell === "") continue;
    if (labels.length > 0 && typeof cell === "string" && TOTAL.test(foldHeader(cell))) {
      totalLabel = totalLabel ?? cell.trim();
      continue;
    }
    const label: PeriodLabel | null = readPeriodLabel(cell, monthFirst) ?? ofBareMonth(cell, year, previous);
    if (label) {
      labels.push({ ...label, at, dated: cell instanceof DayCell });
      previous = label.from;
    }
    if (labels.length > 0) filled++;
  }
  if (labels.length < 2 || labels.length < filled / 2) return null;
  const grain = grainOf(labels);
  // A quarter among months is a subtotal.
  const own = labels.filter((l) => l.grain === null || l.grain === grain);
  const lines = own.map(({ at, from, dated }) => ({ at, from: startOf(grain, from), dated }));
  const froms = lines.map((l) => l.from);
  const steady = froms.every((f, i) => i === 0 || f === shift(grain, froms[i - 1] as number, 1));
  const repeated = froms.length - new Set(froms).size;
  if (froms.length < 2 || repeated > froms.length / 2) return null;
  const notes = repeated === 0 ? [] : [repeatedNote(repeated)];
  return { first: labels[0]?.at ?? 0, lines, grain, totalLabel, share: labels.length / filled, steady, notes };
}

/** The year that bare month names belong to: the one in the label's header or in a title above the table. */
function bareYear(cells: RawTable, column: number): number | null {
  const first = cells.findIndex((row) => bareMonth(row[column] ?? null) !== null);
  if (first < 0) return null;
  for (let row = first - 1; row >= 0; row--) {
    for (const cell of cells[row] ?? []) {
      const year = yearIn(cell);
      if (year !== null) return year;
    }
  }
  // Across, the title stands in the columns before: look along the line of the labels too.
  for (const row of cells.slice(0, first)) for (const cell of row) if (yearIn(cell) !== null) return yearIn(cell);
  return null;
}

function ofBareMonth(cell: RawCell, year: number | null, previous: number | null): PeriodLabel | null {
  const month = bareMonth(cell);
  if (month === null || year === null) return null;
  // January after December is the next year.
  if (previous !== null) {
    const next = shift("month", previous, 1);
    const at = new Date((next - 25569) * 864e5);
    if (at.getUTCMonth() + 1 === month) return { grain: "month", from: next };
  }
  const date = readPeriodLabel(`${year}-${month}`);
  return date;
}

function repeatedNote(count: number): Text {
  return {
    en: `${count} ${count === 1 ? "line repeats its period" : "lines repeat their period"}: the first of each counts.`,
    it: `${count} ${count === 1 ? "riga ripete il suo periodo" : "righe ripetono il loro periodo"}: conta la prima.`,
  };
}

function negatedNote(header: string): Text {
  return {
    en: `“${header}” is written with a minus: the minus is taken off.`,
    it: `“${header}” è scritta con il segno meno: il segno è tolto.`,
  };
}

/** What most labels say, else the distance between dates. */
function grainOf(labels: readonly PeriodLabel[]): Grain {
  const said = labels.map((l) => l.grain).filter((g): g is Grain => g !== null);
  const count = (grain: Grain): number => said.filter((g) => g === grain).length;
  if (said.length > 0) return said.reduce((best, g) => (count(g) > count(best) ? g : best));
  const froms = labels.map((l) => l.from).sort((a, b) => a - b);
  const gaps = froms
    .slice(1)
    .map((f, i) => f - (froms[i] as number))
    .filter((g) => g > 0)
    .sort((a, b) => a - b);
  const middle = gaps[gaps.length >> 1] ?? 30;
  return middle < 5 ? "day" : middle < 21 ? "week" : middle < 61 ? "month" : middle < 250 ? "quarter" : "year";
}

/** The line of headers above the first label: the nearest with two texts or more, or any text. */
function headerBefore(cells: RawTable, first: number, column: number): number {
  let any = -1;
  for (let row = first - 1; row >= 0; row--) {
    const texts = (cells[row] ?? []).filter((c, i) => i !== column && typeof c === "string" && c.trim() !== "").length;
    if (texts >= 2) return row;
    if (texts === 1 && any < 0) any = row;
  }
  return any;
}

function titleAbove(cells: RawTable, header: number): string {
  for (let row = 0; row < header; row++) {
    const text = (cells[row] ?? []).find((c) => typeof c === "string" && c.trim() !== "");
    if (typeof text === "string") return text.trim();
  }
  return "";
}

function headerOf(cells: RawTable, header: number, column: number): string {
  const cell = cells[header]?.[column] ?? null;
  return cell === null || cell instanceof DayCell ? "" : String(cell).replace(/\s+/g, " ").trim();
}

function numericColumns(
  cells: RawTable,
  header: number,
  labels: number,
  lines: readonly PeriodLine[],
): { at: number; header: string }[] {
  const out: { at: number; header: string }[] = [];
  const width = cells.reduce((most, row) => Math.max(most, row.length), 0);
  for (let at = 0; at < width; at++) {
    if (at === labels || headerOf(cells, header, at) === "") continue;
    const filled = lines.map((l) => cells[l.at]?.[at] ?? null).filter((c) => c !== null && c !== "");
    const numeric = filled.filter(
      (c) => typeof c === "number" || (typeof c === "string" && /^[-+€$£\s]*\d[\d.,\s'’]*[%€$£]?$/.test(c.trim())),
    );
    if (numeric.length > 0 && numeric.length >= (filled.length * 6) / 10)
      out.push({ at, header: headerOf(cells, header, at) });
  }
  return out;
}

function matchColumns(
  cells: RawTable,
  header: number,
  labels: number,
  lines: readonly PeriodLine[],
  measures: readonly Measure[],
  chosen: Readonly<Record<string, number | null>>,
): MeasureColumn[] {
  const candidates = numericColumns(cells, header, labels, lines);
  const pairs: { measure: Measure; at: number; header: string; score: number }[] = [];
  const taken: number[] = [];
  /** Columns whose short name means one measure beside the others here. */
  const only: number[] = [];
  const out: MeasureColumn[] = [];
  for (const measure of measures) {
    const at = chosen[measure.id];
    if (at === undefined || at === null) continue;
    taken.push(at);
    out.push(columnAs(cells, lines, measure, at, headerOf(cells, header, at), "person"));
  }
  const said = measures.filter((m) => candidates.some((c) => resemblance(c.header, m) >= WHOLE_NAME)).map((m) => m.id);
  for (const measure of measures) {
    if (measure.id in chosen || said.indexOf(measure.id) >= 0 || !isBeside(measure, said)) continue;
    const short = candidates.find((c) => taken.indexOf(c.at) < 0 && isShortFor(c.header, measure));
    if (!short) continue;
    taken.push(short.at);
    only.push(short.at);
    out.push(columnAs(cells, lines, measure, short.at, short.header, "header"));
  }
  for (const measure of measures) {
    if (measure.id in chosen) continue;
    for (const c of candidates) {
      const score = resemblance(c.header, measure) - (fitsContents(cells, lines, c.at, measure) ? 0 : 1000);
      if (score > 0) pairs.push({ measure, ...c, score });
    }
  }
  pairs.sort((a, b) => b.score - a.score || a.at - b.at);
  for (const { measure, at, header: name, score } of pairs) {
    if (out.some((c) => c.measure.id === measure.id)) continue;
    // One column may be several measures (customers at end, active customers), but only by its whole name.
    if (only.indexOf(at) >= 0 || (taken.indexOf(at) >= 0 && score < WHOLE_NAME)) continue;
    taken.push(at);
    out.push(columnAs(cells, lines, measure, at, name, "header"));
  }
  return out.sort((a, b) => (a.at as number) - (b.at as number));
}

/** A column taken for a measure: under some headers it is a level, not a flow. */
function columnAs(
  cells: RawTable,
  lines: readonly PeriodLine[],
  measure: Measure,
  at: number,
  header: string,
  by: MeasureColumn["by"],
): MeasureColumn {
  const values = lines.map((l) => cells[l.at]?.[at] ?? null);
  return {
    measure: { ...measure, over: aggregationOf(measure.input, header) },
    at,
    header,
    by,
    sign: isNegated(values, measure) ? -1 : 1,
    isText: values.some((v) => typeof v === "string" && /\d/.test(v)),
    previousOf: null,
  };
}

/** What goes out, written with a minus throughout: as a number or as a text that begins with one. */
function isNegated(values: readonly RawCell[], { input }: Measure): boolean {
  if (input.outgoing !== true) return false;
  const signs = values.map((v) =>
    typeof v === "number" ? Math.sign(v) : typeof v === "string" && /\d/.test(v) ? (/^\D*-/.test(v) ? -1 : 1) : 0,
  );
  return signs.indexOf(-1) >= 0 && signs.indexOf(1) < 0;
}

const WHOLE_NAME = 89;

/** Whether the other columns of a table say that a short word is this measure ("New" among MRR movements). */
function isBeside({ input }: Measure, said: readonly string[]): boolean {
  const has = (ids: readonly string[]): boolean => ids.some((id) => said.indexOf(id) >= 0);
  return input.beside !== undefined && has(input.beside.of) && !has(input.beside.unless);
}

function isShortFor(header: string, { input }: Measure): boolean {
  const base = bare(foldHeader(header.replace(/[()[\]{}€$£]/g, " ")));
  return (input.beside?.words ?? []).some((w) => bare(foldHeader(w)) === base);
}

/** How well a header says a measure: exact 100, its words inside the header by how much of it they are. */
function resemblance(header: string, measure: Measure): number {
  const full = foldHeader(header.replace(/[()[\]{}€$£]/g, " "));
  const base = foldHeader(header.replace(/\([^)]*\)|\[[^\]]*\]/g, " ").replace(/[€$£]/g, " "));
  for (const word of measure.input.never ?? []) if (holds(full, foldHeader(word))) return 0;
  let best = 0;
  const words = measure.input.words ?? [];
  words.forEach((word, i) => {
    const w = foldHeader(word);
    const order = i / (10 * words.length);
    if (w === base || w === full) best = Math.max(best, 100 - order);
    else if (bare(w) === bare(base)) best = Math.max(best, 90 - order);
    else if (w.length >= 4 && holds(base, w)) best = Math.max(best, 30 + (50 * w.length) / base.length - order);
  });
  return best;
}

function holds(text: string, word: string): boolean {
  return ` ${text} `.indexOf(` ${word} `) >= 0;
}

const STOP =
  /\b(di|del|della|dei|delle|a|al|il|la|lo|i|gli|le|the|of|at|in|n|nr|num|numero|number|no|mese|month|periodo|period|totale|total)\b/g;
function bare(folded: string): string {
  const kept = folded.replace(STOP, " ").replace(/\s+/g, " ").trim();
  return kept === "" ? folded : kept;
}

/** A count is never below 0, a share never above 1: a column of the same name that breaks it is something else. */
function fitsContents(cells: RawTable, lines: readonly PeriodLine[], at: number, measure: Measure): boolean {
  const { min, max } = measure.input;
  if (
    isNegated(
      lines.map((l) => cells[l.at]?.[at] ?? null),
      measure,
    )
  )
    return true;
  for (const l of lines) {
    const cell = cells[l.at]?.[at] ?? null;
    if (typeof cell !== "number") continue;
    if (min !== undefined && cell < min) return false;
    if (max !== undefined && cell > max) return false;
  }
  return true;
}

/** States whose start is the end of the period before: ids of the two measures, and how a note calls the first. */
const CARRIED: readonly { readonly start: string; readonly end: string; readonly note: Text }[] = [
  {
    start: "customers at start",
    end: "customers at end",
    note: { en: "Customers at start are taken", it: "I clienti a inizio periodo sono presi" },
  },
  {
    start: "MRR at start",
    end: "MRR at end",
    note: { en: "MRR at start is taken", it: "L'MRR a inizio periodo è preso" },
  },
];

/** A missing start is the end of the period before; said in a note. */
function addDerived(
  columns: readonly MeasureColumn[],
  measures: readonly Measure[],
  chosen: Readonly<Record<string, number | null>>,
): { columns: MeasureColumn[]; notes: Text[] } {
  const out = [...columns];
  const notes: Text[] = [];
  for (const { start: startId, end: endId, note } of CARRIED) {
    const start = measures.find((m) => m.id === startId);
    const end = columns.find((c) => c.measure.id === endId);
    if (!start || !end || out.some((c) => c.measure.id === startId) || chosen[startId] === null) continue;
    out.push({ ...end, measure: start, at: null, by: "derived", previousOf: endId });
    notes.push({
      en: `${note.en} from “${end.header}” of the period before.`,
      it: `${note.it} da “${end.header}” del periodo prima.`,
    });
  }
  return { columns: out, notes };
}
