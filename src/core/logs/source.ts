/**
 * How a log's field is made of a table's columns, as data: what the recogniser finds and what a recipe
 * writes down, read by one evaluator. A column is a place (from 0) or a header.
 */
export type ColumnRef = number | string;

export type Source =
  | ColumnSource
  | { readonly value: string | number | boolean | null }
  /** The first that is filled, row by row. */
  | { readonly first: readonly Source[] }
  /** The later of two dates; the one that is there where the other is blank. */
  | { readonly later: readonly [Source, Source] }
  | { readonly when: Condition; readonly use: Source; readonly otherwise: Source }
  /** A date and, later by it, a length of time. */
  | { readonly after: readonly [Source, Source] }
  /** Hours from the first date to the second. */
  | { readonly hoursBetween: readonly [Source, Source] }
  /** Bare numbers of a length of time whose unit two clocks tell. */
  | { readonly clocked: readonly [Source, Source, Source] }
  /** The amount of one month: an amount, its interval, how many of them. */
  | { readonly monthly: readonly [Source, Source, Source?] }
  | { readonly monthOf: Source }
  | { readonly times: readonly [Source, number] }
  /** An amount of one thing and how many of them; one where that is blank. */
  | { readonly each: readonly [Source, Source] }
  /** Minus its size, whatever the sign. */
  | { readonly minusSize: Source }
  | { readonly minus: readonly [Source, Source] }
  | { readonly sum: readonly Source[] }
  | { readonly not: Source };

export interface ColumnSource {
  /** One column, or a day and a time of day apart. */
  readonly col: ColumnRef | readonly ColumnRef[];
  /** Words of the cell -> what they stand for; others stay as they are. */
  readonly map?: Readonly<Record<string, string | number | boolean | null>>;
  /** Words that mean nothing. */
  readonly none?: readonly string[];
  /** Overrides the header: the cells are in cents, in UTC, in this unit. */
  readonly cents?: boolean;
  readonly utc?: boolean;
  readonly unit?: "milliseconds" | "seconds" | "minutes" | "hours" | "days";
  /** Read with the vocabulary of another field (a call type as `handled`). */
  readonly as?: string;
}

export type Condition =
  | { readonly col: ColumnRef; readonly in: readonly string[] }
  | { readonly col: ColumnRef; readonly notIn: readonly string[] }
  | { readonly col: ColumnRef; readonly blank: boolean }
  | { readonly col: ColumnRef; readonly above: number }
  | { readonly col: ColumnRef; readonly below: number }
  | { readonly col: ColumnRef; readonly startsWith: readonly string[] }
  /** The cell names an extension of the house: `101`, `Anna (101)`, `101 - Anna`. */
  | { readonly col: ColumnRef; readonly extension: true }
  /** The cell's word has one of these meanings in the field's vocabulary; `"?"` is a word that is not listed. */
  | { readonly col: ColumnRef; readonly field: string; readonly means: readonly string[] }
  | { readonly all: readonly Condition[] }
  | { readonly any: readonly Condition[] }
  | { readonly filled: Source; readonly type: "date" | "money" }
  | { readonly never: true };
