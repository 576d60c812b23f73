import fc from "fast-check";
import { describe, expect, test, vi } from "vitest";
import { evaluate, type Outcome, question } from "../../../src/core/evaluate";
import { findLogForm } from "../../../src/core/find-metric";
import { DayCell, type RawCell } from "../../../src/core/inputs";
import type { Log } from "../../../src/core/logs/log";
import { usualInterval } from "../../../src/core/logs/purchases";
import { readLog } from "../../../src/core/logs/read-log";
import { METRICS } from "../../../src/core/metrics/index";
import type { Period } from "../../../src/core/period";
import { testContext } from "../../context";

type Payment = readonly [day: number, customer: string | null, amount: number];
vi.setConfig({ testTimeout: 30_000 });
const FIRST = 45600;

const payments = fc.array(
  fc.tuple(
    fc.integer({ min: 0, max: 119 }).map((d) => FIRST + d),
    fc.constantFrom<string | null>("a", "b", "c", "d", null),
    fc.constantFrom(10, 20, 35, -10),
  ),
  { minLength: 1, maxLength: 30 },
);

function logOf(list: readonly Payment[]): Log {
  const header: RawCell[] = ["date", "customer_id", "amount", "payment_id"];
  const rows = list.map(([day, c, amount], i): RawCell[] => [new DayCell(day + 0.4), c, amount, `p${i}`]);
  return readLog([header, ...rows], ["payments"], testContext());
}

function ask(name: string, log: Log, period: Period, options: object = {}): Outcome {
  return evaluate(question(findLogForm(METRICS, name).form, { ...options }), [log], period);
}

const CUSTOMERS = ["a", "b", "c", "d"];
/** Days on which a customer paid, before a day. */
const days = (list: readonly Payment[], c: string, before: number): number[] =>
  list.filter(([d, who, amount]) => who === c && amount > 0 && d < before).map(([d]) => d);

function near(actual: number | null, expected: number): void {
  if (!Number.isFinite(expected)) expect(actual).toBeNull();
  else expect(actual).toBeCloseTo(expected, 9);
}

const span = { from: FIRST + 60, before: FIRST + 90 };
const LONG = 30;

describe("metrics over payments are what their definitions say", () => {
  test("of random payments", () => {
    fc.assert(
      fc.property(payments, (list) => {
        const log = logOf(list);
        const inSpan = list.filter(([d]) => d >= span.from && d < span.before);
        const buyers = CUSTOMERS.filter((c) => inSpan.some(([, who, amount]) => who === c && amount > 0));
        const before = buyers.filter((c) => days(list, c, span.from).length > 0);
        near(ask("ACTIVE_CUSTOMERS", log, span).value, buyers.length);
        near(ask("NEW_CUSTOMERS", log, span).value, buyers.length - before.length);
        near(ask("REPEAT_RATE", log, span).value, before.length / buyers.length);
        const money = (rows: readonly Payment[]): number => rows.reduce((sum, [, , amount]) => sum + amount, 0);
        near(ask("AOV_LOG", log, span).value, money(inSpan) / inSpan.filter(([, , amount]) => amount > 0).length);
        near(ask("ARPU_LOG", log, span).value, money(inSpan.filter(([, c]) => c !== null)) / buyers.length);

        const last = (c: string, t: number): number => Math.max(...days(list, c, t));
        const lost = CUSTOMERS.filter((c) => span.from - last(c, span.from) <= LONG);
        const gone = lost.filter((c) => span.before - last(c, span.before) > LONG);
        near(ask("ATTRITION_RATE_LOG", log, span, { threshold: String(LONG) }).value, gone.length / lost.length);

        const at = span.before;
        const old = CUSTOMERS.filter((c) => days(list, c, at - LONG).length > 0);
        const idle = old.filter((c) => at - last(c, at) > LONG);
        near(
          ask("INACTIVITY_RATE_LOG", log, { from: at, before: at }, { threshold: String(LONG) }).value,
          idle.length / old.length,
        );
      }),
      { numRuns: 150, seed: 3 },
    );
  });
});

describe("the usual interval", () => {
  test("is the 80th percentile of the days between two purchases, as PERCENTILE gives it", () => {
    // Intervals 10, 20, 30 of a and 40 of b: 10 + 0.8 · 3 places, 30 + 0.4 · 10 = 34.
    const list: Payment[] = [0, 10, 30, 60].map((d): Payment => [FIRST + d, "a", 10]);
    list.push([FIRST + 5, "b", 10], [FIRST + 45, "b", 10], [FIRST + 45, "b", 20]);
    expect(usualInterval(logOf(list), FIRST + 100)).toBeCloseTo(34, 9);
    // Before the fourth purchase of a there are 10 and 20, and 40 of b: 20 + 0.6 · 20 = 32.
    expect(usualInterval(logOf(list), FIRST + 60)).toBeCloseTo(32, 9);
  });

  test("is the same in whatever order instants are asked for", () => {
    fc.assert(
      fc.property(payments, fc.array(fc.integer({ min: 0, max: 130 }), { minLength: 1 }), (list, instants) => {
        const log = logOf(list);
        for (const t of instants) expect(usualInterval(log, FIRST + t)).toBe(usualInterval(logOf(list), FIRST + t));
      }),
      { numRuns: 30, seed: 4 },
    );
  });

  test("does not exist while nobody bought on two days", () => {
    expect(usualInterval(logOf([[FIRST, "a", 10]]), FIRST + 100)).toBeNull();
    expect(
      usualInterval(
        logOf([
          [FIRST, "a", 10],
          [FIRST, "a", 20],
        ]),
        FIRST + 100,
      ),
    ).toBeNull();
  });
});
