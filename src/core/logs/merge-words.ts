import type { WordColumn } from "./log";

/**
 * Several columns of words as one: each row from the part that `choose` says, -1 = blank. Words of equal key are
 * one code, written as first met.
 */
export function mergeWords(
  parts: readonly WordColumn[],
  rows: number,
  choose: (row: number) => number,
  keyOf: (word: string) => string,
): WordColumn {
  const values: string[] = [];
  const known = new Map<string, number>();
  const of = parts.map((p) =>
    p.values.map((v) => {
      const key = keyOf(v);
      let code = known.get(key);
      if (code === undefined) {
        code = values.length;
        known.set(key, code);
        values.push(v);
      }
      return code;
    }),
  );
  const codes = new Int32Array(rows).fill(-1);
  for (let k = 0; k < rows; k++) {
    const p = choose(k);
    if (p < 0) continue;
    const c = (parts[p] as WordColumn).codes[k] as number;
    if (c >= 0) codes[k] = (of[p] as number[])[c] as number;
  }
  return { codes, values };
}
