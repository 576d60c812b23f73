import fc from "fast-check";
import { describe, expect, test, vi } from "vitest";
import type { CellFunction } from "../../src/core/define";
import { DayCell } from "../../src/core/inputs";
import { allFunctions } from "../../src/core/metrics/index";
import { UTC } from "../../src/core/zone";
import { callFunction } from "../../src/functions/call";
import { testContext } from "../context";
import { ask, type Row, serial, subsLog, subsTable } from "./subs-tables";

/**
 * The same numbers written a second time, straight from the definitions: the MRR of a customer at an
 * instant is the sum over the rows with start < t and (no end or end >= t). Slow and plain.
 */
const FIRST = serial("2024-01-20");

const rows = fc
  .uniqueArray(
    fc.record({
      customer: fc.constantFrom("a", "b", "c", "d", "e"),
      start: fc.integer({ min: 0, max: 80 }),
      length: fc.option(fc.integer({ min: 0, max: 40 })),
      mrr: fc.constantFrom(0, 9.9, 10, 10.1, 20, 29.97),
    }),
    // Two rows alike in everything are one row given twice.
    { minLength: 1, maxLength: 14, selector: (r) => Object.values(r).join() },
  )
  .map((list): Row[] =>
    list.map(({ customer, start, length, mrr }) => [
      customer,
      FIRST + start,
      length === null ? null : FIRST + start + length,
      mrr,
    ]),
  );
// Around 29 February 2024, often exactly on a start or an end.
const period = fc
  .tuple(fc.integer({ min: 0, max: 90 }), fc.integer({ min: 1, max: 45 }))
  .map(([from, length]) => ({ from: FIRST + from, before: FIRST + from + length }));

const CENT = 1e-7;

/** MRR at t, by definition; traces of rounding are no money. */
function mrrAt(list: readonly Row[], customer: string, t: number): number {
  let sum = 0;
  for (const [c, start, end, mrr] of list) {
    if (c === customer && Number(start) < t && (end === null || Number(end) >= t)) sum += mrr;
  }
  return sum < CENT ? 0 : sum;
}

interface Truth {
  readonly start: number[];
  readonly end: number[];
  readonly news: number;
  readonly back: number;
  /** Departures by day of the period, and those of customers who joined in it. */
  readonly left: number[];
  readonly leftNew: number;
  readonly base: number[];
  readonly flows: { new: number; reactivation: number; expansion: number; contraction: number; churn: number };
}

function truth(list: readonly Row[], { from, before }: { from: number; before: number }): Truth {
  const customers = [...new Set(list.map((r) => r[0]))];
  const flows = { new: 0, reactivation: 0, expansion: 0, contraction: 0, churn: 0 };
  let [news, back, leftNew] = [0, 0, 0];
  const left = new Array<number>(before - from).fill(0);
  const base = Array.from(left, (_, d) => customers.filter((c) => mrrAt(list, c, from + d) > 0).length);
  for (const c of customers) {
    let ever = false;
    for (let t = FIRST; t <= from; t++) if (mrrAt(list, c, t) > 0) ever = true;
    let joined = false;
    for (let day = from; day < before; day++) {
      const [p, q] = [mrrAt(list, c, day), mrrAt(list, c, day + 1)];
      if (Math.abs(p - q) < CENT) continue;
      if (p === 0) {
        flows[ever ? "reactivation" : "new"] += q;
        if (ever) back++;
        else {
          news++;
          joined = true;
        }
        ever = true;
      } else if (q === 0) {
        flows.churn += p;
        left[day - from] = (left[day - from] as number) + 1;
        if (joined) leftNew++;
      } else if (q > p) flows.expansion += q - p;
      else flows.contraction += p - q;
    }
  }
  const at = (t: number): number[] => customers.map((c) => mrrAt(list, c, t));
  return { start: at(from), end: at(before), news, back, left, leftNew, base, flows };
}

const sum = (list: readonly number[]): number => list.reduce((a, b) => a + b, 0);
const count = (list: readonly number[]): number => list.filter((x) => x > 0).length;

function near(actual: number | null, expected: number): void {
  if (!Number.isFinite(expected)) expect(actual).toBeNull();
  else expect(Math.abs((actual as number) - expected)).toBeLessThan(1e-9 * Math.max(1, Math.abs(expected)));
}

vi.setConfig({ testTimeout: 30_000 });
const runs = { numRuns: 120, seed: 20250101 };

describe("customers", () => {
  test("every method of churn is what its formula says", () => {
    fc.assert(
      fc.property(rows, period, (list, span) => {
        const log = subsLog(list);
        const t = truth(list, span);
        const rate = (method: string): number | null => ask("CHURN_RATE_LOG", log, span, { method }).value;
        const [B, E, C] = [count(t.start), count(t.end), sum(t.left)];
        const gone = t.start.filter((p, i) => p > 0 && t.end[i] === 0).length;
        near(rate("start_cohort"), gone / B);
        near(rate("simple"), B === 0 ? Number.NaN : C / B);
        near(rate("ignore_in_period"), B === 0 ? Number.NaN : (C - t.leftNew) / B);
        near(rate("with_new"), B + t.news === 0 ? Number.NaN : C / (B + t.news));
        near(rate("midpoint"), B + E === 0 ? Number.NaN : C / ((B + E) / 2));
        const mean = sum(t.base) / t.base.length;
        near(rate("avg_daily"), mean === 0 ? Number.NaN : C / mean);
        const daily = t.left.map((c, d) => (c === 0 ? 0 : c / (t.base[d] as number)));
        near(rate("daily_sum"), mean === 0 ? Number.NaN : sum(daily));
        near(rate("daily_compound"), mean === 0 ? Number.NaN : 1 - daily.reduce((kept, r) => kept * (1 - r), 1));
        near(ask("RETENTION_RATE_LOG", log, span).value, 1 - gone / B);
        near(ask("ACTIVE_CUSTOMERS", log, span).value, E);
        near(ask("NEW_CUSTOMERS", log, span).value, t.news);
      }),
      runs,
    );
  });

  test("start + new + reactivated - churned = end, exactly, in CUSTOMER_MOVEMENTS", () => {
    fc.assert(
      fc.property(rows, period, (list, span) => {
        const t = truth(list, span);
        const [, start, fresh, back, gone, end] = movements("CUSTOMER_MOVEMENTS", list, span).map((r) => r[1]);
        expect([start, fresh, back, end]).toEqual([count(t.start), t.news, t.back, count(t.end)]);
        expect(0 - (gone as number)).toBe(sum(t.left));
        expect((start as number) + (fresh as number) + (back as number) + (gone as number)).toBe(end);
      }),
      runs,
    );
  });
});

describe("MRR", () => {
  test("movements and rates are what their formulas say, and the column adds up to the end", () => {
    fc.assert(
      fc.property(rows, period, (list, span) => {
        const log = subsLog(list);
        const t = truth(list, span);
        const [B, E] = [sum(t.start), sum(t.end)];
        const f = t.flows;
        const amounts = movements("MRR_MOVEMENTS", list, span)
          .slice(1)
          .map((r) => r[1] as number);
        [B, f.new, f.reactivation, f.expansion, -f.contraction, -f.churn, E].forEach((x, i) => {
          near(amounts[i] as number, x);
        });
        near(sum(amounts.slice(0, 6)), E);
        near(ask("NET_NEW_MRR_LOG", log, span).value, E - B);
        const cohort = (part: (p: number, q: number) => number): number =>
          sum(t.start.map((p, i) => (p > 0 ? part(p, t.end[i] as number) : 0))) / B;
        near(ask("GRR_LOG", log, span).value, cohort(Math.min));
        near(
          ask("NRR_LOG", log, span).value,
          cohort((_, q) => q),
        );
        near(ask("GROSS_MRR_CHURN_RATE_LOG", log, span).value, 1 - cohort(Math.min));
        const by = (name: string, method: string): number | null => ask(name, log, span, { method }).value;
        const over = (x: number): number => (B === 0 ? Number.NaN : x / B);
        near(by("GROSS_MRR_CHURN_RATE_LOG", "event"), over(f.churn + f.contraction));
        near(by("NET_MRR_CHURN_RATE_LOG", "cohort"), 1 - cohort((_, q) => q));
        near(by("NET_MRR_CHURN_RATE_LOG", "event"), over(f.churn + f.contraction - f.expansion));
        near(
          by("NET_MRR_CHURN_RATE_LOG", "event_with_reactivation"),
          over(f.churn + f.contraction - f.expansion - f.reactivation),
        );
        const losses = f.churn + f.contraction;
        near(by("QUICK_RATIO_LOG", "event"), losses === 0 ? Number.NaN : (f.new + f.expansion) / losses);
        near(
          by("QUICK_RATIO_LOG", "event_with_reactivation"),
          losses === 0 ? Number.NaN : (f.new + f.expansion + f.reactivation) / losses,
        );
        near(ask("ASP_LOG", log, span).value, t.news === 0 ? Number.NaN : f.new / t.news);
      }),
      runs,
    );
  });

  test("net movements take one step a customer and add up too", () => {
    fc.assert(
      fc.property(rows, period, (list, span) => {
        const t = truth(list, span);
        const lines = movements("MRR_MOVEMENTS", list, span, "net").slice(1);
        near(sum(lines.slice(0, 6).map((r) => r[1] as number)), sum(t.end));
        expect(sum(lines.slice(1, 6).map((r) => r[3] as number))).toBe(
          t.start.filter((p, i) => Math.abs(p - (t.end[i] as number)) > CENT).length,
        );
      }),
      runs,
    );
  });
});

const functions = new Map(allFunctions().map((f) => [f.name, f]));

function movements(name: string, list: readonly Row[], span: { from: number; before: number }, mode = ""): unknown[][] {
  // A cell gives dates as instants.
  const table = subsTable(list).map((row) =>
    row.map((c) => (c instanceof DayCell ? new Date(UTC.toEpoch(c.serial)) : c)),
  );
  const args = [table, span.from, span.before, ...(mode ? [mode] : [])];
  return callFunction(functions.get(name) as CellFunction, args, testContext()) as unknown[][];
}
