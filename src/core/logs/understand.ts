import { MetricError } from "../errors";
import type { RawTable } from "../inputs";
import type { Text } from "../text";
import { UTC } from "../zone";
import { findShape, type Shape } from "./find-header";
import { genericLayout } from "./generic-layout";
import { LOG_KINDS } from "./kinds";
import type { Layout } from "./layout";
import { openRivals } from "./layouts/rivals-of";
import type { LogId } from "./log-id";
import type { LogKind } from "./log-kind";
import { columnsOf, dispensable, type Match, matchKind } from "./match-fields";
import type { TableColumn } from "./raw-column";
import type { ReadContext, ReadOptions } from "./read-log";
import type { Recipe } from "./recipe";
import { fittingRecipe, recipeLayout } from "./recipe-layout";
import { SourceReader } from "./source-reader";
import { TableReader } from "./table-reader";
import { type WordIndex, wordIndex } from "./word-index";

/** A table understood: where it stands, what it is, how its rows are read. */
export interface Understanding {
  readonly shape: Shape;
  readonly columns: readonly TableColumn[];
  readonly kind: LogKind;
  /** How its rows are read; null where a core field is missing. */
  readonly layout: Layout | null;
  readonly recipe: Recipe | null;
  /** Every reading that was weighed, best first. */
  readonly matches: readonly Match[];
  /** Fields without which this log cannot be read, and which are not there. */
  readonly missing: readonly string[];
}

/** All kinds of log. */
export const ALL_LOGS = Object.keys(LOG_KINDS) as LogId[];

/** Above this a reading is a log and no accident of words. */
const CLEAR_SCORE = 6;

/** Headers in common from which a recipe is sure of its tool. */
const SURE_HEADERS = 4;

/** Understands a table as one of the kinds given. */
export function understand(
  table: RawTable,
  kinds: readonly LogId[],
  _context: ReadContext,
  options: ReadOptions,
): Understanding {
  const index = wordIndex();
  const shape = findShape(table, index, options.headerRow === undefined ? undefined : options.headerRow - 1);
  if (!shape || shape.first >= shape.end) throw new MetricError("no_header", { input: tableOf(kinds) });
  const columns = columnsOf(table, shape);
  const wanted = options.kind ? [options.kind] : kinds;
  const recipe = options.recipes === false ? null : fittingRecipe(shape.headers, wanted);
  if (recipe) {
    const guess = recipeLayout(recipe, shape, columns, index, {});
    const changed = changedFields(options, guess, shape);
    const layout = changed ? recipeLayout(recipe, shape, columns, index, changed) : guess;
    return { shape, columns, kind: layout.kind, layout, recipe, matches: [], missing: [] };
  }
  if (options.recipes !== false && !options.kind && !options.fields) refuseRecipe(shape, wanted);
  const matches = matchAll(columns, shape, index, wanted);
  const best = matches[0] as Match;
  if (!options.kind && !options.fields && (best.missing.length > 0 || best.score < CLEAR_SCORE))
    refuseOther(best, wanted, columns, shape, index);
  const [guess, missing] = layoutOf(best, columns, shape);
  const changed = changedFields(options, guess, shape);
  if (!changed) return { shape, columns, kind: best.kind, layout: guess, recipe: null, matches, missing };
  const match = matchKind(best.kind.id, columns, shape.labels, index, changed);
  const [layout, lacking] = layoutOf(match, columns, shape);
  return {
    shape,
    columns,
    kind: best.kind,
    layout: layout && { ...layout, rivals: openRivals(layout, changed) },
    recipe: null,
    matches: [match, ...matches.slice(1)],
    missing: lacking,
  };
}

/** A match as a layout, or the core fields that it lacks. */
function layoutOf(match: Match, columns: readonly TableColumn[], shape: Shape): [Layout | null, readonly string[]] {
  if (match.missing.length > 0) return [null, match.missing];
  const layout = genericLayout(match, columns, shape.labels);
  const missing = match.kind.core.filter(
    (f) =>
      layout.emits[0].fields[f] === undefined &&
      (match.fields["amount"] || !dispensable(match.kind.id, f, match.fields)),
  );
  if (missing.length === 0) return [layout, []];
  // An amount is there, but nobody says for how long.
  return [null, missing[0] === "mrr" && match.fields["amount"] ? ["interval"] : missing];
}

/** The fields a person mapped otherwise than they were guessed, or null. */
function changedFields(options: ReadOptions, guess: Layout | null, shape: Shape): Record<string, number | null> | null {
  if (!options.fields) return null;
  const guessed = guess ? columnsOfLayout(guess, shape) : {};
  const changed: Record<string, number | null> = {};
  for (const [field, at] of Object.entries(options.fields)) if ((guessed[field] ?? null) !== at) changed[field] = at;
  return Object.keys(changed).length > 0 ? changed : null;
}

/** Field -> the column that decides it. */
export function columnsOfLayout(layout: Layout, shape: Shape): Record<string, number> {
  const sources = new SourceReader(
    new TableReader(
      [],
      shape.headers,
      () => UTC,
      () => "en_US",
      {},
    ),
    layout.kind,
  );
  const out: Record<string, number> = {};
  for (const [field, source] of Object.entries(layout.emits[0].fields)) {
    const at = sources.columnsOf(source)[0];
    if (at !== undefined) out[field] = at;
  }
  return out;
}

/** Readings of a table as some kinds of log, best first. */
export function matchAll(
  columns: readonly TableColumn[],
  shape: Shape,
  index: WordIndex,
  kinds: readonly LogId[],
): Match[] {
  const matches = kinds.map((id) => matchKind(id, columns, shape.labels, index));
  return matches.sort((a, b) => b.score - a.score);
}

/** Refuses the export of a tool that is another log than those asked for. */
function refuseRecipe(shape: Shape, wanted: readonly LogId[]): void {
  const other = fittingRecipe(
    shape.headers,
    ALL_LOGS.filter((id) => wanted.indexOf(id) < 0),
  );
  if (!other || other.fingerprint.length < SURE_HEADERS) return;
  const found = LOG_KINDS[other.log].name;
  const named = { en: `${found.en} (${other.tool})`, it: `${found.it} (${other.tool})` };
  throw new MetricError("wrong_log", {
    known: namesOf(wanted),
    found: named,
  });
}

/** Refuses a table that clearly is another log than those asked for. */
function refuseOther(
  best: Match,
  wanted: readonly LogId[],
  columns: readonly TableColumn[],
  shape: Shape,
  index: WordIndex,
): void {
  const others = matchAll(
    columns,
    shape,
    index,
    ALL_LOGS.filter((id) => wanted.indexOf(id) < 0),
  );
  const other = others[0];
  if (!other || other.missing.length > 0 || other.score < CLEAR_SCORE || other.score < best.score * 1.6 + 1) return;
  throw new MetricError("wrong_log", {
    known: namesOf(wanted),
    found: other.kind.name,
  });
}

/** Names of logs for a sentence. */
export function namesOf(kinds: readonly LogId[]): Text {
  const of = (language: "en" | "it", or: string): string =>
    kinds.map((id) => LOG_KINDS[id].name[language]).join(` ${or} `);
  return { en: of("en", "or"), it: of("it", "o") };
}

function tableOf(kinds: readonly LogId[]): Text {
  const names = namesOf(kinds);
  return { en: `the table of ${names.en}`, it: `la tabella di ${names.it}` };
}
