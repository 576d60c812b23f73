import { foldWord } from "../../text";
import type { Candidate, Match } from "../match-fields";
import { NAME_HALVES } from "../name-halves";
import type { TableColumn } from "../raw-column";
import type { Condition, Source } from "../source";
import { BLANK } from "./blank";

/** The found columns of one kind, as sources. */
export class Found {
  readonly match: Match;
  readonly columns: readonly TableColumn[];
  readonly labels: readonly string[];

  constructor(match: Match, columns: readonly TableColumn[], labels: readonly string[]) {
    this.match = match;
    this.columns = columns;
    this.labels = labels;
  }

  has(field: string): boolean {
    return this.match.fields[field] !== undefined;
  }

  at(field: string): number {
    return this.match.fields[field]?.at ?? -1;
  }

  /** Whether a field was found in a column of ids, and not of names, which two people may share. */
  isId(field: string): boolean {
    return this.has(field) && !NAMES.test((this.columns[this.at(field)] as TableColumn).header.base);
  }

  /** Whether the cells' words are those of the field's vocabulary. */
  knows(field: string): boolean {
    return this.has(field) && (this.match.fields[field] as Candidate).contents > 0.9;
  }

  /** The different words of a field's column among the rows looked at, folded. */
  words(field: string): string[] {
    return this.has(field)
      ? Object.keys((this.columns[this.at(field)] as TableColumn).profile.words).map((word) => foldWord(word))
      : [];
  }

  /** Columns that could be a field too, are no other field and hold what it holds, best first. */
  others(field: string): number[] {
    const used = Object.values(this.match.fields).map((c) => c.at);
    return this.match.candidates
      .filter((c) => c.field === field && c.words >= 0.7 && c.contents >= 0.5 && used.indexOf(c.at) < 0)
      .filter((c) => (this.columns[c.at] as TableColumn).profile.filled > 0)
      .map((c) => c.at);
  }

  /** A column of words that is named like a field and was not taken for it or another, or -1. */
  named(field: string): number {
    const words = this.match.kind.fields[field]?.words ?? [];
    const used = Object.values(this.match.fields).map((c) => c.at);
    const found = this.columns.find(
      ({ at, header, profile: p }) =>
        words.indexOf(header.base) >= 0 && used.indexOf(at) < 0 && p.letters > p.filled / 2 && p.distinct > 1,
    );
    return found?.at ?? -1;
  }

  /** Whether a length of time stands as bare numbers under a header without a unit. */
  isBare(field: string): boolean {
    if (!this.has(field)) return false;
    const { profile, header } = this.columns[this.at(field)] as TableColumn;
    return header.unit === null && profile.numbers > 0 && profile.numbers === profile.filled;
  }

  /** The middle of the positive numbers among the rows looked at; 0 where there are none. */
  median(field: string): number {
    const numbers: number[] = [];
    for (const [word, times] of Object.entries((this.columns[this.at(field)] as TableColumn).profile.words)) {
      const x = Number(word.replace(/[,\s]/g, ""));
      for (let i = 0; x > 0 && i < times; i++) numbers.push(x);
    }
    numbers.sort((a, b) => a - b);
    return numbers[Math.floor(numbers.length / 2)] ?? 0;
  }

  /** Whether a word of the field's column has this meaning. */
  says(field: string, meaning: string): boolean {
    const known = (this.match.kind.fields[field]?.vocabulary?.[meaning] ?? []).map(foldWord);
    return this.words(field).some((word) => known.indexOf(word) >= 0);
  }

  /** The field's column; blank where the table has none. */
  col(field: string): Source {
    if (!this.has(field)) return BLANK;
    const at = this.at(field);
    const last = this.lastNameBeside(at);
    if (last >= 0) return { col: [at, last] };
    if (this.match.kind.fields[field]?.type === "date") {
      const time = this.timeBeside(field, at);
      if (time >= 0) return { col: [at, time] };
    }
    return { col: at };
  }

  sources(): Record<string, Source> {
    const out: Record<string, Source> = {};
    for (const field of Object.keys(this.match.fields)) out[field] = this.col(field);
    return out;
  }

  means(field: string, means: readonly string[]): Condition {
    return this.has(field) ? { col: this.at(field), field, means } : { never: true };
  }

  /** The column of the other half of a name, or -1. */
  private lastNameBeside(at: number): number {
    const { base } = (this.columns[at] as TableColumn).header;
    const other = NAME_HALVES[base];
    return other === undefined ? -1 : (this.columns.find((c) => c.header.base === other)?.at ?? -1);
  }

  /** A column of times of day that belongs to a column of days, or -1. */
  private timeBeside(field: string, at: number): number {
    const day = this.columns[at] as TableColumn;
    if (day.profile.timed > 0 || day.profile.filled === 0) return -1;
    const base = day.header.base;
    const names = [
      base.replace(/\bdate\b/, "time"),
      base.replace(/\bdata\b/, "ora"),
      base.replace(/\bdata\b/, "orario"),
    ].filter((n) => n !== base);
    if (field === this.match.kind.date) names.push(...TIMES_OF_DAY);
    for (const c of this.columns) {
      if (c.at === at || names.indexOf(c.header.base) < 0) continue;
      const { durations, filled, dates } = c.profile;
      if (filled > 0 && dates === 0 && durations >= filled * 0.9) return c.at;
    }
    return -1;
  }
}

const TIMES_OF_DAY = [
  "time",
  "ora",
  "orario",
  "hour",
  "start time",
  "ora inizio",
  "orario inizio",
  "call time",
  "ora chiamata",
  "transaction time",
  "ora transazione",
  "ora operazione",
  "created time",
  "ora apertura",
  "ora ordine",
  "order time",
  "time of day",
];

/** Headers of names and titles. */
const NAMES =
  /\b(name|nome|nominativo|title|titolo|subject|oggetto|contact|contatto)\b(?! (id|number|numero|code|codice))/;
