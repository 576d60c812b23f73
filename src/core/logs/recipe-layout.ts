import { foldHeader } from "../text";
import type { Shape } from "./find-header";
import { genericLayout } from "./generic-layout";
import type { Header } from "./header";
import { LOG_KINDS } from "./kinds";
import type { Emit, Layout } from "./layout";
import type { LogId } from "./log-id";
import { matchKind } from "./match-fields";
import type { TableColumn } from "./raw-column";
import type { Recipe } from "./recipe";
import { RECIPES } from "./recipes/index";
import type { WordIndex } from "./word-index";

/** The recipe whose fingerprint a header has, for one of some kinds of log; the longest of several. */
export function fittingRecipe(
  headers: readonly Header[],
  kinds: readonly LogId[],
  _columns: readonly TableColumn[],
): Recipe | null {
  const have = new Set<string>();
  for (const h of headers) have.add(foldHeader(h.text));
  let best: Recipe | null = null;
  for (const recipe of RECIPES) {
    if (kinds.indexOf(recipe.log) < 0) continue;
    if (!recipe.fingerprint.every((f) => have.has(foldHeader(f)))) continue;
    if (recipe.without?.some((f) => have.has(foldHeader(f)))) continue;
    if (!best || recipe.fingerprint.length > best.fingerprint.length) best = recipe;
  }
  return best;
}

/** A recipe as a layout: its own fields, then those that words and contents find in columns it leaves free. */
export function recipeLayout(recipe: Recipe, shape: Shape, columns: readonly TableColumn[], index: WordIndex): Layout {
  const kind = LOG_KINDS[recipe.log];
  const match = matchKind(recipe.log, columns, shape.labels, index);
  const generic = genericLayout(match, columns, shape.labels);
  const [first, ...others] = recipe.emit;
  const core = new Set([...kind.core, ...Object.keys(first.fields)]);
  const further: Record<string, Emit["fields"][string]> = {};
  for (const [field, source] of Object.entries(generic.emits[0].fields)) if (!core.has(field)) further[field] = source;
  const fields = { ...further, ...first.fields };
  return {
    kind,
    emits: [{ ...first, fields }, ...others.map((e) => ({ ...e, fields: { ...fields, ...e.fields } }))],
    leftOut: recipe.leftOut ?? [],
    remarks: [],
    unique: recipe.unique === undefined ? null : { col: recipe.unique },
    lastStands: kind.id === "tickets" || kind.id === "leads" || kind.id === "survey",
    months: recipe.months ?? false,
    group: recipe.group ?? null,
    unpivot: null,
  };
}
