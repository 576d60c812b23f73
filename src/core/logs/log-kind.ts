import type { Text } from "../text";
import type { LogId } from "./log-id";

/**
 * key: an identifier; word: a category, compared without case; date: a day or an instant; number: any number;
 * money: a number that may carry a currency; flag: yes/no; duration: a length of time, read to the field's unit.
 */
export type FieldType = "key" | "word" | "date" | "number" | "money" | "flag" | "duration";

/** One column a log can have. */
export interface Field {
  readonly type: FieldType;
  readonly label: Text;
  /** Header words, English and Italian, the best first, already as foldHeader gives them. */
  readonly words: readonly string[];
  /** Words that must never win, whatever else fits. */
  readonly never?: readonly string[];
  /** Beginnings of words that mark a question as this field, where a header is a whole sentence. */
  readonly stems?: readonly string[];
  /** Unit of a duration. */
  readonly unit?: "seconds" | "minutes" | "hours";
  /** Limits of the values of a number. */
  readonly least?: number;
  readonly most?: number;
  /** Only whole numbers mean something. */
  readonly integer?: boolean;
  /** Words of cells that mean something: meaning -> words, compared by foldWord. */
  readonly vocabulary?: Readonly<Record<string, readonly string[]>>;
  /** The column is this field only where some of its words are of the vocabulary. */
  readonly mustKnow?: boolean;
  /** What a word means that the vocabulary has not; blank where this is not said. */
  readonly otherwise?: boolean;
  /** Header words too plain to mean this field unless most cells are `typical`. */
  readonly plainWords?: readonly string[];
  readonly typical?: readonly string[];
  /** A date that may be a time of day alone. */
  readonly clock?: boolean;
  /** Cells with something else, or beyond the limits, are counted as blank and named, where they do not decide the row. */
  readonly lenient?: boolean;
}

/** Other columns a column may serve at the same time (a call type says direction and outcome). */
export type Sharing = readonly (readonly string[])[];

/** What a row must hold to be believed. */
export interface Checks {
  /** Fields whose cell, where filled, must be readable. */
  readonly strict?: readonly string[];
  /** Pairs of dates of which the second is not before the first. */
  readonly order?: readonly (readonly [string, string])[];
  readonly notNegative?: readonly string[];
  /** Flags whose words must be known. */
  readonly known?: readonly string[];
  /** Numbers between the least and the most of their field. */
  readonly scale?: readonly string[];
}

/** A kind of log: its columns, and what a row of it is. */
export interface LogKind {
  readonly id: LogId;
  /** Lower case plural: "payments". */
  readonly name: Text;
  /** One row of it: "a payment". */
  readonly row: Text;
  readonly fields: Readonly<Record<string, Field>>;
  /** Fields without which a row cannot be read, where the table has them at all: a row that lacks one is left out. */
  readonly core: readonly string[];
  /** Field that names a unit in lists of rows. */
  readonly unit: string;
  /** The date that places a row in time. */
  readonly date: string;
  /** Fields that may be read from one and the same column. */
  readonly shared?: Sharing;
  /** Rows that contradict themselves are left out. */
  readonly checks?: Checks;
  /** The field of which a repeated value may be a duplicate row. */
  readonly idField?: string;
}

/** Types a log kind by its own fields. */
export function logKind<F extends Record<string, Field>>(
  kind: Omit<LogKind, "fields" | "core" | "unit" | "date"> & {
    fields: F;
    core: readonly (keyof F & string)[];
    unit: keyof F & string;
    date: keyof F & string;
  },
): LogKind {
  return kind;
}
