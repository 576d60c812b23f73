/**
 * The engine under every log metric: it adds up what a statement says unit by unit. A statement calls
 * {@link Units.add} once for each unit that adds to the numerator or the denominator; who asked for
 * a number gets sums, who asked for the rows gets the list. No object is made per unit.
 */
export interface Sums {
  readonly numerator: number;
  readonly denominator: number;
  /** Sum of squares of the numerators: what the error of an NPS needs. */
  readonly squares: number;
  /** Units that added to either. */
  readonly units: number;
}

/** Why a unit counts, in a few words; the statement's own file holds the words. */
export type Note = { readonly en: string; readonly it: string };

export class Units implements Sums {
  numerator = 0;
  denominator = 0;
  squares = 0;
  units = 0;
  /** Filled only when the list was asked for, the parts also when the total is made of single values (a median). */
  readonly rows: number[] = [];
  readonly numerators: number[] = [];
  readonly denominators: number[] = [];
  readonly notes: (Note | null)[] = [];
  private readonly keep: "nothing" | "values" | "all";

  /** @param keep what is kept of single units: nothing, their values for a quantile, or all for a list */
  constructor(keep: "nothing" | "values" | "all") {
    this.keep = keep;
  }

  /**
   * One unit's part. A unit with neither part is no unit.
   * @param row position in the log (not in the range: the log knows the row of each position)
   */
  add(row: number, numerator: number, denominator: number, note: Note | null = null): void {
    if (numerator === 0 && denominator === 0) return;
    this.numerator += numerator;
    this.denominator += denominator;
    this.squares += numerator * numerator;
    this.units++;
    if (this.keep === "nothing") return;
    this.numerators.push(numerator);
    this.denominators.push(denominator);
    if (this.keep === "values") return;
    this.rows.push(row);
    this.notes.push(note);
  }
}
