import type { Context } from "./define";
import type { Dimension } from "./dimension";
import { MetricError } from "./errors";
import { question, unitsOf } from "./evaluate";
import { findLogForm } from "./find-metric";
import type { Log } from "./logs/log";
import type { Period } from "./period";
import { spanIn } from "./series";

const COUNTS = ["COMPLAINTS_RECEIVED", "COMPLAINTS_RESOLVED", "COMPLAINTS_OUTSTANDING", "COMPLAINTS_ESCALATED"];

/** The four counts of one combination of values. */
export interface ComplaintGroup {
  readonly codes: readonly number[];
  /** Null where the table lacks what the count needs. */
  readonly counts: (number | null)[];
}

/** The four counts by the values of the dimensions: each count is stated once over the whole log. */
export function complaintCounts(log: Log, period: Period, dimensions: readonly Dimension[], context: Context) {
  const groups = new Map<string, ComplaintGroup>();
  const totals = COUNTS.map((name, c) => {
    const { form } = findLogForm(context.metrics, name);
    const q = question(form);
    try {
      const units = unitsOf(q, [log], spanIn(form, period), true);
      units.rows.forEach((row, k) => {
        const codes = dimensions.map(({ column }) => column.codes[row] as number);
        const key = codes.join();
        const group = groups.get(key) ?? { codes, counts: COUNTS.map(() => 0) };
        groups.set(key, group);
        group.counts[c] = (group.counts[c] as number) + (units.numerators[k] as number);
      });
      return units.numerator;
    } catch (error) {
      if (c === 0 || !(error instanceof MetricError) || error.code !== "missing_column") throw error;
      return null;
    }
  });
  const all = Array.from(groups.values());
  for (const g of all)
    totals.forEach((total, c) => {
      if (total === null) g.counts[c] = null;
    });
  return { groups: all, totals };
}

/** Periods in their order, other values by complaints received; values that are not stated last. */
export function sortedGroups(groups: readonly ComplaintGroup[], dimensions: readonly Dimension[]): ComplaintGroup[] {
  const weights = dimensions.map((_, d) => {
    const weight = new Map<number, number>();
    for (const g of groups) {
      const code = g.codes[d] as number;
      weight.set(code, (weight.get(code) ?? 0) + (g.counts[0] ?? 0));
    }
    return weight;
  });
  const compare = (a: ComplaintGroup, b: ComplaintGroup, d: number): number => {
    const [x, y] = [a.codes[d] as number, b.codes[d] as number];
    if (x === y) return 0;
    if (x < 0 || y < 0) return x < 0 ? 1 : -1;
    const { column, dated } = dimensions[d] as Dimension;
    const byWeight = dated ? 0 : (weights[d]?.get(y) ?? 0) - (weights[d]?.get(x) ?? 0);
    return byWeight || ((column.values[x] as string) < (column.values[y] as string) ? -1 : 1);
  };
  return groups.slice().sort((a, b) => {
    for (let d = 0; d < dimensions.length; d++) {
      const order = compare(a, b, d);
      if (order) return order;
    }
    return 0;
  });
}
