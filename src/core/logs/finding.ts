import type { Text } from "../text";

/** Why some rows are left out or named, with the cell that shows it. */
export interface Finding {
  readonly rule: Text;
  readonly done: Text;
  readonly leftOut: boolean;
  /** Column of the offending cell, -1 where the row as a whole is meant. */
  readonly at: number;
  /** Positions below the header. */
  readonly positions: number[];
}
