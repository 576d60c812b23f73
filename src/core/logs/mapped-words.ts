import { foldWord } from "../text";
import type { WordColumn } from "./log";
import type { ColumnSource } from "./source";

/** Applies a column source's map and the words that mean nothing. */
export function mappedWords(column: WordColumn, source: ColumnSource): WordColumn {
  if (!source.map && !source.none) return column;
  const map = foldMap(source.map ?? {});
  const none = (source.none ?? []).map(foldWord);
  const values: string[] = [];
  const known = new Map<string, number>();
  const of = column.values.map((v) => {
    const folded = foldWord(v);
    if (none.indexOf(folded) >= 0) return -1;
    const to = folded in map ? map[folded] : v;
    if (to === null || to === undefined) return -1;
    const key = foldWord(String(to));
    let code = known.get(key);
    if (code === undefined) {
      code = values.length;
      known.set(key, code);
      values.push(String(to));
    }
    return code;
  });
  const codes = new Int32Array(column.codes.length).fill(-1);
  for (let k = 0; k < codes.length; k++) {
    const c = column.codes[k] as number;
    if (c >= 0) codes[k] = of[c] as number;
  }
  return { codes, values };
}

/** A map of words, each compared as words are. */
export function foldMap<T>(map: Readonly<Record<string, T>>): Record<string, T> {
  const out: Record<string, T> = {};
  for (const [word, value] of Object.entries(map)) out[foldWord(word)] = value;
  return out;
}
