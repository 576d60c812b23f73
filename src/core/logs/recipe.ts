import type { Text } from "../text";
import type { Emit, Group, LeftOut } from "./layout";
import type { LogId } from "./log-id";

/**
 * What one tool's export means where words cannot say it, as data. Fields that a recipe does not name are
 * found by words and contents, like those of any table.
 */
export interface Recipe {
  /** = file name: `<tool>-<screen>`. */
  readonly id: string;
  readonly tool: string;
  /** What is exported, as the tool calls it. */
  readonly screen: Text;
  readonly log: LogId;
  /** How to get the file. */
  readonly path: Text;
  /** Headers that all must be there, in any order and case; of several in brackets one. */
  readonly fingerprint: readonly (string | readonly string[])[];
  /** Headers of which none may be there. */
  readonly without?: readonly string[];
  /** Rows that do not count; where none are given, those of the kind of log. */
  readonly leftOut?: readonly LeftOut[];
  /** The column of which equal cells are one thing; of duplicates the last stands. */
  readonly unique?: string;
  /** Log rows made of one row; the first always, the others where `when` holds. */
  readonly emit?: readonly [Emit, ...Emit[]];
  readonly group?: Group;
  /** A statement becomes one row a month. */
  readonly months?: boolean;
  /** Log functions that give a number from it. */
  readonly gives: readonly string[];
  /** What it cannot give, and why. */
  readonly lacks?: Text;
}
