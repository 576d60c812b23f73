import type { RawCell, RawTable } from "../inputs";
import { civil } from "../period";
import type { Text } from "../text";
import { assumptionsOf, type RecognisedAssumption } from "./assumptions";
import { cellText } from "./cell-text";
import { findShape, isEmptyCell, type Shape } from "./find-header";
import { genericLayout } from "./generic-layout";
import { LOG_KINDS } from "./kinds";
import type { Layout } from "./layout";
import { LogBuilder } from "./log-builder";
import type { LogId } from "./log-id";
import type { Field } from "./log-kind";
import { columnsOf, type Match, sampleRows } from "./match-fields";
import type { TableColumn } from "./raw-column";
import type { ReadContext, ReadOptions } from "./read-log";
import { fittingRecipe, recipeLayout } from "./recipe-layout";
import { SourceReader } from "./source-reader";
import { splitLines } from "./split-lines";
import { TableReader } from "./table-reader";
import { ALL_LOGS, columnsOfLayout, matchAll, understand } from "./understand";
import { type WordIndex, wordIndex } from "./word-index";

/** sure: use it. likely: say so. check: a person must look. */
export type Sureness = "sure" | "likely" | "check";

/** One thing a table may be. */
export interface Reading {
  readonly kind: LogId;
  readonly score: number;
  readonly sureness: Sureness;
  /** Core fields that are missing: it cannot be read as this. */
  readonly missing: readonly string[];
}

export interface RecognisedField {
  readonly field: string;
  readonly label: Text;
  /** Column of the table from 0, null where the table has none. */
  readonly column: number | null;
  readonly header: string;
  /** Up to three different filled cells. */
  readonly samples: readonly string[];
  /** What decided: the header's words, the contents, a recipe, a person. */
  readonly by: "header" | "contents" | "recipe" | "person" | "none";
  readonly core: boolean;
}

/** What a table was understood to be, and everything that can be changed about it. */
export interface Recognition {
  readonly tool: string | null;
  readonly screen: Text | null;
  readonly kind: LogId;
  readonly sureness: Sureness;
  /** Row of the range that holds the headers, from 1, and the first row of data. */
  readonly headerRow: number;
  readonly firstRow: number;
  readonly headers: readonly string[];
  readonly fields: readonly RecognisedField[];
  readonly missing: readonly string[];
  readonly assumptions: readonly RecognisedAssumption[];
  /** Every reading, best first; those within a tenth of the best are close and must be asked. */
  readonly readings: readonly Reading[];
  readonly close: readonly LogId[];
  /** Whether it has exactly one row a month (or another period): it may be a table of totals. */
  readonly onePerPeriod: boolean;
}

/** Readings within this share of the best are close. */
const CLOSE = 0.9;
const SURE = 8;
const LIKELY = 5;

/**
 * Says what a table is, from its headers and at most 300 of its rows; null where it has no header row.
 * @param options what a person changed of an earlier recognition
 */
export function recognise(given: RawTable, context: ReadContext, options: ReadOptions = {}): Recognition | null {
  const table = splitLines(given);
  const index = wordIndex();
  const shape = findShape(table, index, options.headerRow === undefined ? undefined : options.headerRow - 1);
  if (!shape || shape.first >= shape.end) return null;
  const columns = columnsOf(table, shape);
  const matches = matchAll(columns, shape, index, ALL_LOGS);
  const recipe =
    options.recipes === false ? null : fittingRecipe(shape.headers, options.kind ? [options.kind] : ALL_LOGS);
  const kind = options.kind ?? recipe?.log ?? (matches[0] as Match).kind.id;
  const sample = sampled(table, shape);
  const understood = understand(sample, [kind], context, { ...options, kind, headerRow: shape.header + 1 });
  const { layout } = understood;
  const readings = readingsOf(matches, recipe?.log ?? null);
  const own = readings.find((r) => r.kind === kind) as Reading;
  const best = readings[0] as Reading;
  const guess = options.fields ? guessOf(recipe, matches, kind, shape, columns, index) : null;
  return {
    tool: recipe?.tool ?? null,
    screen: recipe?.screen ?? null,
    kind,
    sureness: own.sureness,
    headerRow: shape.header + 1,
    firstRow: shape.first + 1,
    headers: shape.headers.map((h) => h.text),
    fields: fieldsOf(table, kind, layout, understood.matches[0] ?? null, shape, columns, guess),
    missing: understood.missing,
    assumptions: layout ? assumptionsOf(read(sample, layout, shape, context, options), options) : [],
    readings,
    close: recipe
      ? []
      : readings
          .filter((r) => r.missing.length === 0 && r.score >= best.score * CLOSE && r.kind !== kind)
          .map((r) => r.kind),
    onePerPeriod: isOnePerPeriod(table, columns, shape),
  };
}

/** The rows that are looked at, with everything above them. */
function sampled(table: RawTable, shape: Shape): RawTable {
  return [
    ...table.slice(0, shape.first),
    ...sampleRows(shape.first, shape.end).map((i) => table[i] as readonly RawCell[]),
  ];
}

function read(sample: RawTable, layout: Layout, shape: Shape, context: ReadContext, options: ReadOptions): LogBuilder {
  const reader = new TableReader(
    sample,
    shape.headers,
    () => context.zone,
    () => context.locale,
    options,
  );
  const builder = new LogBuilder(layout, { ...shape, end: sample.length }, new SourceReader(reader, layout.kind));
  for (const field of Object.keys(layout.emits[0].fields)) builder.read(field);
  return builder;
}

function readingsOf(matches: readonly Match[], recipe: LogId | null): Reading[] {
  const readings = matches.map((m, i): Reading => {
    const rival = matches.find((o, k) => k !== i && o.missing.length === 0);
    const ahead = !rival || m.score > rival.score / CLOSE;
    const sureness: Sureness =
      m.kind.id === recipe
        ? "sure"
        : m.missing.length > 0 || recipe !== null || !ahead
          ? "check"
          : m.score >= SURE && (!rival || m.score >= rival.score * 1.5)
            ? "sure"
            : m.score >= LIKELY
              ? "likely"
              : "check";
    return { kind: m.kind.id, score: m.score, sureness, missing: m.missing };
  });
  if (recipe === null) return readings;
  return [...readings.filter((r) => r.kind === recipe), ...readings.filter((r) => r.kind !== recipe)];
}

/** The columns that would be taken if nobody had said anything. */
function guessOf(
  recipe: ReturnType<typeof fittingRecipe>,
  matches: readonly Match[],
  kind: LogId,
  shape: Shape,
  columns: readonly TableColumn[],
  index: WordIndex,
): Record<string, number> {
  if (recipe) return columnsOfLayout(recipeLayout(recipe, shape, columns, index, {}), shape);
  const match = matches.find((m) => m.kind.id === kind) as Match;
  return match.missing.length === 0 ? columnsOfLayout(genericLayout(match, columns, shape.labels), shape) : {};
}

function fieldsOf(
  table: RawTable,
  kind: LogId,
  layout: Layout | null,
  match: Match | null,
  shape: Shape,
  columns: readonly TableColumn[],
  guess: Readonly<Record<string, number>> | null,
): RecognisedField[] {
  const log = LOG_KINDS[kind];
  const taken: Record<string, number> = {};
  if (layout) Object.assign(taken, columnsOfLayout(layout, shape));
  else for (const c of Object.values(match?.fields ?? {})) taken[c.field] = c.at;
  return Object.keys(log.fields).map((field): RecognisedField => {
    const at = taken[field];
    const candidate = match?.fields[field];
    const changed = guess !== null && guess[field] !== at;
    const by = changed
      ? "person"
      : at === undefined
        ? "none"
        : candidate
          ? candidate.words >= 0.85
            ? "header"
            : "contents"
          : "recipe";
    return {
      field,
      label: (log.fields[field] as Field).label,
      column: at ?? null,
      header: at === undefined ? "" : (columns[at] as TableColumn).header.text,
      samples: at === undefined ? [] : samplesOf(table, at, shape),
      by,
      core: log.core.indexOf(field) >= 0,
    };
  });
}

/** Up to three different filled cells of a column, from the top. */
export function samplesOf(table: RawTable, at: number, shape: Shape): string[] {
  const samples: string[] = [];
  for (let i = shape.first; i < Math.min(shape.end, shape.first + 200) && samples.length < 3; i++) {
    const cell = table[i]?.[at];
    if (isEmptyCell(cell)) continue;
    const text = cellText(cell as RawCell).trim();
    if (samples.indexOf(text) < 0) samples.push(text);
  }
  return samples;
}

/** Whether the first column that holds dates has one row a month, quarter or year, all different. */
function isOnePerPeriod(table: RawTable, columns: readonly TableColumn[], shape: Shape): boolean {
  const dates = columns.find((c) => c.profile.filled > 1 && c.profile.dates >= c.profile.filled * 0.9);
  if (!dates || dates.profile.distinct < dates.profile.filled) return false;
  const reader = new TableReader(
    table,
    shape.headers,
    () => ({ toSerial: (e) => e / 864e5 + 25569, toEpoch: (s) => s }),
    () => "en_GB",
    {},
  );
  const rows = Int32Array.from(sampleRows(shape.first, shape.end));
  const serials = Array.from(reader.dates(dates.at, rows)).filter((s) => !Number.isNaN(s));
  return (
    serials.length > 1 && serials.every((s) => s === Math.floor(s) && (civil(s).day === 1 || civil(s + 1).day === 1))
  );
}
