import { bareWords } from "./header";
import { LOG_KINDS } from "./kinds";
import type { LogId } from "./log-id";
import type { LogKind } from "./log-kind";

/** Where a header word stands: field and place in the field's list. */
export interface WordPlace {
  readonly field: string;
  readonly rank: number;
}

/** Header words of one kind of log, exact and without articles. */
export class KindWords {
  readonly exact = new Map<string, WordPlace[]>();
  readonly bare = new Map<string, WordPlace[]>();

  constructor(kind: LogKind) {
    for (const [field, { words }] of Object.entries(kind.fields)) {
      put(this.exact, field.replace(/_/g, " "), field, 0);
      words.forEach((word, rank) => {
        put(this.exact, word, field, rank);
        const bare = bareWords(word);
        put(this.bare, bare, field, rank);
      });
    }
  }
}

function put(map: Map<string, WordPlace[]>, word: string, field: string, rank: number): void {
  const places = map.get(word);
  if (!places) map.set(word, [{ field, rank }]);
  else if (!places.some((p) => p.field === field)) places.push({ field, rank });
}

/** The words of all kinds, made once for a reading. */
export class WordIndex {
  private readonly kinds: Partial<Record<LogId, KindWords>> = {};
  private all: Set<string> | null = null;

  of(id: LogId): KindWords {
    let words = this.kinds[id];
    if (!words) {
      words = new KindWords(LOG_KINDS[id]);
      this.kinds[id] = words;
    }
    return words;
  }

  /** Whether a folded header is a word of any log. */
  knows(folded: string): boolean {
    if (!this.all) {
      const all = new Set<string>();
      for (const kind of Object.values(LOG_KINDS)) {
        for (const [name, field] of Object.entries(kind.fields)) {
          all.add(name.replace(/_/g, " "));
          for (const word of field.words) all.add(word);
        }
      }
      this.all = all;
    }
    return this.all.has(folded);
  }
}
