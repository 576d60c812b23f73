import { foldHeader } from "../text";
import type { Shape } from "./find-header";
import { genericLayout } from "./generic-layout";
import type { Header } from "./header";
import type { Layout } from "./layout";
import { openRivals } from "./layouts/rivals-of";
import type { LogId } from "./log-id";
import { matchKind } from "./match-fields";
import type { TableColumn } from "./raw-column";
import type { Recipe } from "./recipe";
import { RECIPES } from "./recipes/index";
import type { Source } from "./source";
import type { WordIndex } from "./word-index";

/** The recipe whose fingerprint a header has, for one of some kinds of log; the longest of several. */
export function fittingRecipe(headers: readonly Pick<Header, "text">[], kinds: readonly LogId[]): Recipe | null {
  const have = new Set<string>();
  for (const h of headers) have.add(foldHeader(h.text));
  let best: Recipe | null = null;
  for (const recipe of RECIPES) {
    if (kinds.indexOf(recipe.log) < 0) continue;
    const has = (f: string): boolean => have.has(foldHeader(f));
    if (!recipe.fingerprint.every((f) => (typeof f === "string" ? has(f) : f.some(has)))) continue;
    if (recipe.without?.some(has)) continue;
    if (!best || recipe.fingerprint.length > best.fingerprint.length) best = recipe;
  }
  return best;
}

/** A recipe as a layout: what it says, and for what it leaves open the words and contents of any table. */
export function recipeLayout(
  recipe: Recipe,
  shape: Shape,
  columns: readonly TableColumn[],
  index: WordIndex,
  changed: Readonly<Record<string, number | null>>,
): Layout {
  const match = matchKind(recipe.log, columns, shape.labels, index, changed);
  const generic = genericLayout(match, columns, shape.labels);
  const [first, ...others] = recipe.emit ?? generic.emits;
  const fields: Record<string, Source> = { ...generic.emits[0].fields, ...first.fields };
  for (const [field, at] of Object.entries(changed)) {
    if (at === null) delete fields[field];
    else fields[field] = { col: at };
  }
  return {
    ...generic,
    emits: [{ ...first, fields }, ...others.map((e) => ({ ...e, fields: { ...fields, ...e.fields } }))],
    leftOut: recipe.leftOut ?? generic.leftOut,
    remarks: recipe.emit ? [] : generic.remarks,
    unique: recipe.unique === undefined ? generic.unique : { col: recipe.unique },
    months: recipe.months ?? generic.months,
    group: recipe.group ?? null,
    rivals: openRivals(generic, first.fields, changed),
  };
}
