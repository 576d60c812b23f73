import type { Period } from "./period";
import type { Text } from "./text";

/**
 * What an argument is. `cell` kinds broadcast: one value or a range, row by row. `whole` kinds are taken
 * in one piece. The cell boundary (src/functions) reads an argument by its kind, checks it, and words
 * what is wrong; compute sees only what the type says.
 */
export type CellKind = "number" | "count" | "integer" | "amount" | "share" | "day" | "word" | "choice";
export type WholeKind = "numbers" | "days" | "words" | "flags" | "table" | "fit" | "matrix" | "from";

/** A table as it was given: rows of raw cells. Dates are already wall-clock {@link DayCell}s. */
export type RawCell = string | number | boolean | DayCell | null;
export type RawTable = readonly (readonly RawCell[])[];

/** A cell that the spreadsheet knows to be a date or a date with a time: a wall-clock serial (period.ts). */
export class DayCell {
  readonly serial: number;
  constructor(serial: number) {
    this.serial = serial;
  }
}

/** One argument. `T` is what compute receives. */
export interface Input<T> {
  readonly kind: CellKind | WholeKind;
  /** How errors, forms and headers call it; lower case, no article ("customers at start"). */
  readonly label: Text;
  /** What the in-cell help says of it, one sentence; says "Optional." where it is. */
  readonly help: Text;
  readonly optional: boolean;
  /** Required by its place in the signature, but its cell may be blank: compute then sees undefined. */
  readonly mayBeBlank?: boolean;
  /** The value when not given; undefined leaves the choice to compute. */
  readonly fallback?: T | undefined;
  /** Limits of numbers: `min`/`max` included, `above` excluded. */
  readonly min?: number;
  readonly max?: number;
  readonly above?: number;
  /** The values of a choice, in the order of the help. */
  readonly choices?: readonly string[];
  /** Header words of a period table's column that holds it, both languages, folded by foldHeader on use. */
  readonly words?: readonly string[];
  /** Short words that mean this input only beside columns of some other inputs (by label), and not beside others. */
  readonly beside?: {
    readonly words: readonly string[];
    readonly of: readonly string[];
    readonly unless: readonly string[];
  };
  /** Header words under which a column is never this input. */
  readonly never?: readonly string[];
  /**
   * How a longer period is made of shorter ones of a period table. `sum` (unless said): what happened in it.
   * `first`, `last`: a state at its start, its end. `mean`: a level over it. `none`: a mean or a share, which
   * cannot be made of others; so are all of kind share.
   */
  readonly over?: Aggregation;
  /** What goes out: people write it with a minus as well, which is then taken off. */
  readonly outgoing?: boolean;
  /** Header words under which it is a level all the same. */
  readonly levels?: readonly string[];
  /** A blank cell of a whole kind: kept as null (true) or dropped (false, default). */
  readonly keepBlanks?: boolean;
  /** Which fit a `fit` argument must be: the function's name and its labels in order. */
  readonly fit?: { readonly name: string; readonly labels: readonly string[] };
  /** Never used; carries the type. */
  readonly type?: T;
}

export type Aggregation = "sum" | "first" | "last" | "mean" | "none";

export type Inputs = Readonly<Record<string, Input<unknown>>>;

/** What compute receives for a set of inputs. Optional ones without fallback may be undefined. */
export type Values<I extends Inputs> = {
  readonly [K in keyof I]: I[K] extends Input<infer T> ? T : never;
};

type Words = { readonly label: Text; readonly help: Text } & Partial<
  Omit<Input<unknown>, "kind" | "label" | "help" | "fallback" | "type">
>;

function input<T>(kind: CellKind | WholeKind, words: Words): Input<T> {
  return { optional: false, ...words, kind } as Input<T>;
}

/** Any finite number. */
export const number = (w: Words): Input<number> => input("number", w);
/** A number that counts things: 0 or more; need not be whole, for averages of counts are given too. */
export const count = (w: Words): Input<number> => input("count", { min: 0, ...w });
/** A whole number of 0 or more. */
export const integer = (w: Words): Input<number> => input("integer", { min: 0, ...w });
/** Money, or another amount, of any sign, in the sheet's own unit. */
export const amount = (w: Words): Input<number> => input("amount", w);
/** A fraction from 0 to 1 (5% is 0.05); a 5 typed for 5% is refused. */
export const share = (w: Words): Input<number> => input("share", { min: 0, max: 1, ...w });
/** A day or an instant: a wall-clock serial. */
export const day = (w: Words): Input<number> => input("day", w);
/** A word: text, trimmed. */
export const word = (w: Words): Input<string> => input("word", w);
/** One of a fixed list of lower-case words. */
export const choice = <C extends string>(choices: readonly C[], w: Words): Input<C> =>
  input("choice", { ...w, choices });

/** One column of numbers taken whole; blanks dropped unless keepBlanks. */
export const numbers = (w: Words): Input<readonly number[]> => input("numbers", w);
/** The same with blanks kept as null, so that columns stay side by side. */
export const numbersWithBlanks = (w: Words): Input<readonly (number | null)[]> =>
  input("numbers", { ...w, keepBlanks: true });
/** One column of days taken whole, blanks kept as null. */
export const days = (w: Words): Input<readonly (number | null)[]> => input("days", { ...w, keepBlanks: true });
/** One column of words taken whole, blanks kept as null. */
export const words = (w: Words): Input<readonly (string | null)[]> => input("words", { ...w, keepBlanks: true });
/** One column of yes/no (TRUE/FALSE, 1/0, yes/no words) taken whole, blanks kept as null. */
export const flags = (w: Words): Input<readonly (boolean | null)[]> => input("flags", { ...w, keepBlanks: true });
/** A raw table, header row included. */
export const table = (w: Words): Input<RawTable> => input("table", w);
/** A raw block of cells without meaning of its own (a schedule, a list of names). */
export const matrix = (w: Words): Input<RawTable> => input("matrix", w);
/** The beginning of a period: a day, or a whole period written as a text ("2025-Q3"). */
export const from = (w: Words): Input<number | Period> => input("from", w);
/** The result of a fit: label -> value. */
export const fit = (name: string, labels: readonly string[], w: Words): Input<Readonly<Record<string, number>>> =>
  input("fit", { ...w, fit: { name, labels } });

/** Makes an input optional, with the value it then has. The help says so in both languages. */
export function optional<T>(i: Input<T>, fallback: T): Input<T>;
export function optional<T>(i: Input<T>): Input<T | undefined>;
export function optional<T>(i: Input<T>, fallback?: T): Input<T | undefined> {
  return { ...i, optional: true, fallback } as Input<T | undefined>;
}

/** Lets the cell of an argument be blank: compute then sees undefined. */
export function blankable<T>(i: Input<T>): Input<T | undefined> {
  return { ...i, mayBeBlank: true } as Input<T | undefined>;
}
