import { bareWords } from "./header";
import { LOG_KINDS } from "./kinds";
import type { LogId } from "./log-id";
import type { LogKind } from "./log-kind";

/** Where a header word stands: field and place in the field's list. */
export interface WordPlace {
  readonly field: string;
  readonly rank: number;
}

/** Words too common to say anything inside a longer header. */
const COMMON = [
  "id",
  "date",
  "data",
  "number",
  "numero",
  "n",
  "no",
  "num",
  "type",
  "tipo",
  "name",
  "nome",
  "status",
  "stato",
  "state",
  "time",
  "ora",
  "start",
  "end",
  "user",
  "utente",
  "key",
  "value",
  "valore",
  "al",
  "dal",
  "in",
  "out",
  "from",
  "to",
  "fine",
  "inizio",
  "term",
  "periodo",
  "period",
  "month",
  "mese",
  "source",
  "kind",
  "account",
  "contact",
  "contatto",
  "contacts",
  "contatti",
  "token",
  "answer",
  "response",
  "service",
  "servizio",
  "product",
  "prodotto",
  "item",
  "formula",
  "reason",
  "motivo",
  "group",
  "team",
  "first",
  "hold",
  "wait",
  "talk",
  "wrap",
  "title",
  "grade",
  "size",
  "plan",
  "piano",
  "order",
  "ordine",
  "mode",
  "debt",
  "cash",
  "credit",
  "debit",
  "movement",
  "nps",
  "resolution",
  "decision",
  "rating",
  "company",
  "subscription",
  "abbonamento",
  "customer",
  "cliente",
  "client",
  "email",
  "agent",
  "operatore",
  "number",
  "interval",
  "ticket",
  "case",
  "price",
  "prezzo",
  "fee",
  "total",
  "totale",
  "amount",
  "importo",
  "cost",
  "costo",
  "quota",
  "churn",
  "data e ora",
  "activity",
  "attivita",
  "task",
  "job",
  "currency",
  "valuta",
  "created",
  "closed",
  "close date",
  "chiusura",
  "apertura",
  "owner",
  "segment",
  "channel",
  "canale",
  "categoria",
  "category",
  "subject",
  "note",
  "day",
  "giorno",
  "week",
  "settimana",
  "hours",
  "ore",
  "duration",
  "durata",
  "score",
  "voto",
  "effort",
  "ease",
  "campaign",
  "campagna",
];

/** A word that says something inside a longer header, ready to be looked for. */
export interface Phrase {
  readonly word: string;
  readonly bare: string;
  /** Words in it. */
  readonly tokens: number;
}

/** Header words of one kind of log, exact and without articles. */
export class KindWords {
  readonly exact = new Map<string, WordPlace[]>();
  readonly bare = new Map<string, WordPlace[]>();
  /** Without the blanks between: CUSTOMERNAME. */
  readonly compact = new Map<string, WordPlace[]>();
  /** By field: its words that are worth looking for inside a longer header. */
  readonly phrases = new Map<string, Phrase[]>();

  constructor(kind: LogKind) {
    for (const [field, { words }] of Object.entries(kind.fields)) {
      const phrases: Phrase[] = [];
      this.phrases.set(field, phrases);
      put(this.exact, field.replace(/_/g, " "), field, 0);
      words.forEach((word, rank) => {
        put(this.exact, word, field, rank);
        const bare = bareWords(word);
        put(this.bare, bare, field, rank);
        if (word.indexOf(" ") > 0) put(this.compact, word.replace(/ /g, ""), field, rank);
        if (word.length >= 4 && bare.length >= 4 && COMMON.indexOf(word) < 0)
          phrases.push({ word, bare, tokens: bare.split(" ").length });
      });
    }
  }
}

function put(map: Map<string, WordPlace[]>, word: string, field: string, rank: number): void {
  const places = map.get(word);
  if (!places) map.set(word, [{ field, rank }]);
  else if (!places.some((p) => p.field === field)) places.push({ field, rank });
}

let shared: WordIndex | null = null;

/** The words of all kinds: made when first asked for, the same for every table read after that. */
export function wordIndex(): WordIndex {
  shared = shared ?? new WordIndex();
  return shared;
}

/** The words of all kinds. */
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
          for (const word of field.words) {
            all.add(word);
            if (word.length > 6) all.add(word.replace(/ /g, ""));
          }
        }
      }
      this.all = all;
    }
    return this.all.has(folded);
  }
}
