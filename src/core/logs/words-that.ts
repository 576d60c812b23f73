import { foldWord } from "../text";
import { isExtension } from "./is-extension";
import { meaningOf } from "./meaning-of";
import type { ColumnRef, Condition } from "./source";

/** By word: 1 where a condition on words holds; and whether it does of a blank. */
export function wordsThat(
  condition: Extract<Condition, { readonly col: ColumnRef }>,
  values: readonly string[],
  vocabularyOfField: (field: string) => Readonly<Record<string, string>>,
): readonly [Uint8Array, boolean] {
  const holds = new Uint8Array(values.length);
  const mark = (test: (word: string) => boolean): void => {
    for (let c = 0; c < holds.length; c++) if (test(values[c] as string)) holds[c] = 1;
  };
  if ("blank" in condition) {
    if (!condition.blank) holds.fill(1);
    return [holds, condition.blank];
  }
  if ("in" in condition) {
    const set = condition.in.map(foldWord);
    mark((w) => set.indexOf(foldWord(w)) >= 0);
  } else if ("notIn" in condition) {
    const set = condition.notIn.map(foldWord);
    mark((w) => set.indexOf(foldWord(w)) < 0);
    return [holds, true];
  } else if ("startsWith" in condition) {
    const set = condition.startsWith.map(foldWord);
    mark((w) => set.some((s) => foldWord(w).startsWith(s)));
  } else if ("extension" in condition) mark(isExtension);
  else if ("means" in condition) {
    const vocabulary = vocabularyOfField(condition.field);
    mark((w) => condition.means.indexOf(meaningOf(vocabulary, w) ?? "?") >= 0);
  }
  return [holds, false];
}
