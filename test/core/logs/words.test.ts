import { expect, test } from "vitest";
import { LOG_KINDS } from "../../../src/core/logs/kinds";
import { RECIPES } from "../../../src/core/logs/recipes/index";
import { SIGNATURES } from "../../../src/core/logs/signatures";
import { allFunctions } from "../../../src/core/metrics/index";
import { foldHeader, foldWord } from "../../../src/core/text";

test("header words are written as headers are compared, so that none can be missed", () => {
  const wrong: string[] = [];
  for (const kind of Object.values(LOG_KINDS))
    for (const [name, field] of Object.entries(kind.fields))
      for (const word of [...field.words, ...(field.never ?? [])])
        if (foldHeader(word) !== word) wrong.push(`${kind.id}.${name}: ${word}`);
  for (const [id, { signs, against }] of Object.entries(SIGNATURES))
    for (const word of [...signs, ...against]) if (foldHeader(word) !== word) wrong.push(`${id}: ${word}`);
  expect(wrong).toEqual([]);
});

test("a word of a vocabulary has one meaning", () => {
  const wrong: string[] = [];
  for (const kind of Object.values(LOG_KINDS))
    for (const [name, { vocabulary }] of Object.entries(kind.fields)) {
      const seen: Record<string, string> = {};
      for (const [meaning, list] of Object.entries(vocabulary ?? {}))
        for (const word of list) {
          const folded = foldWord(word);
          if (seen[folded] !== undefined && seen[folded] !== meaning)
            wrong.push(`${kind.id}.${name}: ${word} is ${seen[folded]} and ${meaning}`);
          seen[folded] = meaning;
        }
    }
  expect(wrong).toEqual([]);
});

test("core, unit, date, checks and shared fields exist", () => {
  const wrong: string[] = [];
  for (const kind of Object.values(LOG_KINDS)) {
    const { strict = [], order = [], notNegative = [], known = [] } = kind.checks ?? {};
    const named = [
      ...kind.core,
      kind.unit,
      kind.date,
      ...(kind.idField ? [kind.idField] : []),
      ...strict,
      ...order.flat(),
      ...notNegative,
      ...known,
      ...(kind.shared ?? []).flat(),
    ];
    for (const field of named) if (!kind.fields[field]) wrong.push(`${kind.id}: ${field}`);
    for (const field of Object.keys(SIGNATURES[kind.id].points))
      if (!kind.fields[field]) wrong.push(`${kind.id} points: ${field}`);
  }
  expect(wrong).toEqual([]);
});

test("recipes: one a name, fields of their log, functions that exist, both languages", () => {
  const ids = RECIPES.map((r) => r.id);
  expect(new Set(ids).size).toBe(ids.length);
  const functions = new Set(allFunctions().map((f) => f.name));
  const wrong: string[] = [];
  for (const r of RECIPES) {
    const { fields } = LOG_KINDS[r.log];
    for (const emit of r.emit ?? [])
      for (const field of Object.keys(emit.fields)) if (!fields[field]) wrong.push(`${r.id}: ${field}`);
    for (const name of r.gives) if (!functions.has(name)) wrong.push(`${r.id}: ${name}`);
    if (r.gives.length === 0) wrong.push(`${r.id} gives nothing`);
    const texts = [r.screen, r.path, ...(r.lacks ? [r.lacks] : []), ...(r.leftOut ?? []).map((l) => l.why)];
    for (const text of texts)
      if (text.en.trim() === "" || text.it.trim() === "") wrong.push(`${r.id}: a text is empty`);
  }
  expect(wrong).toEqual([]);
});
