import { foldWord } from "../text";
import type { Field } from "./log-kind";

let vocabularies: Map<Field, Readonly<Record<string, string>>> | null = null;

/** A field's vocabulary from folded word to meaning, made once. */
export function vocabularyOf(field: Field): Readonly<Record<string, string>> {
  vocabularies = vocabularies ?? new Map();
  let out = vocabularies.get(field);
  if (!out) {
    const words = Object.create(null) as Record<string, string>;
    for (const [meaning, list] of Object.entries(field.vocabulary ?? {})) {
      if (meaning !== "" && words[foldWord(meaning)] === undefined) words[foldWord(meaning)] = meaning;
      for (const word of list) words[foldWord(word)] = meaning;
    }
    out = words;
    vocabularies.set(field, out);
  }
  return out;
}
