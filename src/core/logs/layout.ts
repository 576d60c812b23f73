import type { Text } from "../text";
import type { LogKind } from "./log-kind";
import type { Condition, Source } from "./source";

/** A row that does not count, and why; of several the first that holds. */
export interface LeftOut {
  readonly when: Condition;
  readonly why: Text;
}

/** A row that counts but is named in the account. */
export interface Remark {
  readonly when: Condition;
  readonly rule: Text;
  readonly done: Text;
}

/** A column that was not taken for a field and could have been. */
export interface Rival {
  readonly field: string;
  readonly at: number;
  readonly other: number;
}

/** One log row made of a table row. */
export interface Emit {
  readonly fields: Readonly<Record<string, Source>>;
  /** Only where this holds; always where nothing is said. */
  readonly when?: Condition;
  readonly remark?: { readonly rule: Text; readonly done: Text };
}

/** How the rows of one table become rows of a log, as data. */
export interface Layout {
  readonly kind: LogKind;
  readonly emits: readonly [Emit, ...Emit[]];
  readonly leftOut: readonly LeftOut[];
  readonly remarks: readonly Remark[];
  /** Columns that could be a field as well as the one that is read for it. */
  readonly rivals?: readonly Rival[];
  /** The key of which equal rows are duplicates. */
  readonly unique: Source | null;
  /** Rows with one key are one row of the log, whatever they hold: the last stands. */
  readonly lastStands: boolean;
  /** Movements that become one row a month. */
  readonly months: boolean;
  /** Several rows a thing: rows with one key are one row of the log. */
  readonly group: Group | null;
}

export interface Group {
  readonly key: Source;
  /** Field -> how the values of the rows are put together; "first" where none is named. */
  readonly by: Readonly<Record<string, "first" | "last" | "sum" | "any" | "least" | "most">>;
}
