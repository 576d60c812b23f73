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
  /** Filled only when the list was asked for. */
  readonly rows: number[] = [];
  readonly numerators: number[] = [];
  readonly denominators: number[] = [];
  readonly notes: (Note | null)[] = [];
  private readonly keep: "nothing" | "values" | "all";
  private values = new Float64Array(0);
  private ends = new Uint8Array(0);

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
    if (this.keep === "values") {
      if (this.units > this.values.length) this.grow();
      this.values[this.units - 1] = numerator;
      this.ends[this.units - 1] = denominator > 0 ? 1 : 0;
      return;
    }
    this.rows.push(row);
    this.numerators.push(numerator);
    this.denominators.push(denominator);
    this.notes.push(note);
  }

  private grow(): void {
    const size = Math.max(256, 2 * this.values.length);
    const { values, ends } = this;
    this.values = new Float64Array(size);
    this.ends = new Uint8Array(size);
    this.values.set(values);
    this.ends.set(ends);
  }

  /** The numerators of units whose end was seen (a denominator above 0), or of the others. */
  durations(ended: boolean): Float64Array {
    const out = new Float64Array(this.units);
    let count = 0;
    for (let k = 0; k < this.units; k++)
      if ((this.keep === "all" ? (this.denominators[k] as number) > 0 : this.ends[k] === 1) === ended)
        out[count++] = (this.keep === "all" ? this.numerators[k] : this.values[k]) as number;
    return out.subarray(0, count);
  }
}
