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
  /** Header words, English and Italian, the best first; compared by foldHeader. */
  readonly words: readonly string[];
  /** Words that must never win, whatever else fits. */
  readonly never?: readonly string[];
  /** Unit of a duration. */
  readonly unit?: "seconds" | "minutes" | "hours";
  /** Words of cells that mean something: meaning -> words, compared by foldWord. */
  readonly vocabulary?: Readonly<Record<string, readonly string[]>>;
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
