import { a1 } from "../../src/sheet/formula";
import type { Value } from "./evaluate-plan";

/** The cells of a summary, held one by one to what they should show; what differs is listed. */
export class ShownCells {
  readonly wrong: string[] = [];
  checked = 0;
  private readonly values: readonly (readonly Value[])[];

  constructor(values: readonly (readonly Value[])[]) {
    this.values = values;
  }

  at(row: number, column: number): Value {
    return this.values[row - 1]?.[column - 1] ?? "";
  }

  /** A number is held to a billionth; null means that no number stands there; a text is held as it is. */
  hold(row: number, column: number, want: number | string | null, what: string, within = 1e-9): void {
    const got = this.at(row, column);
    this.checked++;
    const same =
      typeof want === "number"
        ? typeof got === "number" && Math.abs(got - want) <= within * Math.max(1, Math.abs(want))
        : want === null
          ? typeof got !== "number"
          : got === want;
    if (!same) this.wrong.push(`${a1(row, column)} ${what}: ${got}, not ${want}`);
  }

  /** The first row from one on whose cell in a column says something. */
  rowOf(label: string, from = 1, column = 2): number {
    for (let r = Math.max(1, from); r <= this.values.length; r++) if (this.at(r, column) === label) return r;
    throw new Error(`no row ${label}`);
  }
}

/** Newcombe's interval of the difference of two estimates, from their own intervals, holds 0. */
export function isChance(a: Estimated | null, b: Estimated | null): boolean {
  if (!a || !b || a.value === null || b.value === null) return false;
  if (a.low === null || a.high === null || b.low === null || b.high === null) return false;
  const d = a.value - b.value;
  return (
    d - Math.hypot(a.value - a.low, b.high - b.value) <= 0 && d + Math.hypot(a.high - a.value, b.value - b.low) >= 0
  );
}

export interface Estimated {
  readonly value: number | null;
  readonly low: number | null;
  readonly high: number | null;
  readonly n: number;
}

/** What one row of the metric table should show. */
export interface Expected {
  readonly what: string;
  readonly unit: string;
  readonly now: Estimated | null;
  readonly previous: Estimated | null;
  readonly year: Estimated | null;
  readonly target: number | null;
  /** Whether n is shown. */
  readonly counted: boolean;
  /** How close the interval is held; a formula computes that of large counts to 3e-8. */
  readonly within?: number;
}

/** Value, changes, noise, gap to the target, interval and n of a row of the metric table. */
export function holdRow(cells: ShownCells, row: number, e: Expected, hasYear = true): void {
  const times = e.unit === "share" ? 100 : 1;
  const now = e.now?.value ?? null;
  cells.hold(row, 6, now, `${e.what} now`);
  cells.hold(row, 22, e.now?.low ?? null, `${e.what} low`, e.within);
  cells.hold(row, 23, e.now?.high ?? null, `${e.what} high`, e.within);
  if (e.counted && e.now) cells.hold(row, 24, e.now.n, `${e.what} n`);
  const isFew = String(cells.at(row, 7)).indexOf("○") >= 0 && String(cells.at(row, 7)).indexOf("ncomplet") < 0;
  const pairs = [
    [10, e.previous, "previous"],
    [14, hasYear ? e.year : null, "year"],
  ] as const;
  for (const [at, other, name] of pairs) {
    const then = other?.value ?? null;
    cells.hold(row, at, then, `${e.what} ${name}`);
    const change = now === null || then === null || isFew ? null : (now - then) * times;
    cells.hold(row, at + 1, change, `${e.what} ${name} change`);
    const relative = change === null || then === null || then <= 0 || now === null ? null : now / then - 1;
    if (change !== null && isChance(e.now, other)) cells.hold(row, at + 2, "≈", `${e.what} ${name} noise`);
    else cells.hold(row, at + 2, RELATIVE.indexOf(e.unit) >= 0 ? relative : null, `${e.what} ${name} relative`);
  }
  cells.hold(row, 18, e.target, `${e.what} target`);
  cells.hold(row, 19, now === null || e.target === null ? null : (now - e.target) * times, `${e.what} gap`);
}

/** Units whose changes are also told in per cent. */
const RELATIVE = ["money", "count", "ratio", "number", "hours", "seconds", "months", "periods", "per_hour"];
