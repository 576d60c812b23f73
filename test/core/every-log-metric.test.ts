import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { LogForm } from "../../src/core/define";
import { linesOf } from "../../src/core/drill-through";
import { MetricError } from "../../src/core/errors";
import { evaluate, type Outcome, type Question, question } from "../../src/core/evaluate";
import type { RawTable } from "../../src/core/inputs";
import { where } from "../../src/core/log-inputs";
import { Log } from "../../src/core/logs/log";
import { readLog } from "../../src/core/logs/read-log";
import { METRICS } from "../../src/core/metrics/index";
import { spanIn } from "../../src/core/series";
import { testContext } from "../context";
import { randomLog, randomPeriod } from "../generators/random-log";

/** What holds for every metric over one log, by every method. */
interface Case {
  readonly form: LogForm;
  readonly method: string;
  readonly q: Question;
}

function cases(): Case[] {
  const out: Case[] = [];
  for (const { log: form } of METRICS) {
    if (form?.tables.length !== 1) continue;
    for (const method of Object.keys(form.methods)) {
      const options: Record<string, unknown> = form.methodInput ? { [form.methodInput]: method } : {};
      if (form.inputs?.["margin_per_month"]) options["margin_per_month"] = 10;
      out.push({ form, method, q: question(form, options) });
    }
  }
  return out;
}

function read(form: LogForm, table: RawTable): Log {
  return readLog(table, form.tables[0]?.logs ?? [], testContext());
}

/** An outcome, or the code of the sentence: a random log may lack what a metric needs. */
function outcome(q: Question, log: Log, span: { from: number; before: number }): Outcome | string {
  try {
    return evaluate(q, [log], span);
  } catch (error) {
    if (error instanceof MetricError) return error.code;
    throw error;
  }
}

/** Whether a case came back or a contract goes on is told by all rows of a customer (data-end-of-a-part.test.ts). */
const ASKS_THE_WHOLE = new Set([
  "FCR_LOG window",
  "FCR_LOG one_contact",
  "RENEWAL_RATE_LOG count",
  "RENEWAL_RATE_LOG value",
  "CHURN_RATE_LOG eligible",
]);

const close = (a: number, b: number): void =>
  expect(Math.abs(a - b)).toBeLessThanOrEqual(1e-9 * Math.max(1, Math.abs(a), Math.abs(b)));

for (const { form, method, q } of cases()) {
  const log = form.tables[0]?.logs[0] ?? "payments";
  const random = fc.record({ table: randomLog(log, form.name), period: randomPeriod });
  const options = { numRuns: 12, seed: 7 };

  describe(`${form.name} ${method}`, () => {
    test("the rows behind the number add up to it, exist, and hold the unit they name", () => {
      fc.assert(
        fc.property(random, ({ table, period }) => {
          const read1 = read(form, table);
          const span = spanIn(form, period);
          const result = outcome(q, read1, span);
          if (typeof result === "string") return;
          const lines = linesOf(q, read1, span);
          let numerator = 0;
          let denominator = 0;
          for (const line of lines) {
            expect(line.row).toBeGreaterThan(1);
            expect(line.row).toBeLessThanOrEqual(table.length);
            expect(line.numerator !== 0 || (line.denominator ?? 0) !== 0).toBe(true);
            if (line.id !== null) expect((table[line.row - 1] as readonly unknown[]).map(String)).toContain(line.id);
            numerator += line.numerator;
            denominator += line.denominator ?? 0;
          }
          const { total } = q.statement;
          if (total === "sum") close(numerator, result.value ?? 0);
          if (total === "ratio" || total === "mean") {
            if (result.value === null) expect(denominator).toBe(0);
            else close(numerator / denominator, result.value);
          }
        }),
        options,
      );
    });

    test("the order of the rows does not matter", () => {
      fc.assert(
        fc.property(random, ({ table, period }) => {
          const turned = [table[0] as RawTable[number], ...table.slice(1).reverse()];
          const span = spanIn(form, period);
          const a = outcome(q, read(form, table), span);
          const b = outcome(q, read(form, turned), span);
          if (typeof a === "string" || typeof b === "string") expect(b).toEqual(a);
          else if (a.value === null || b.value === null) expect(b.value).toBe(a.value);
          else close(a.value, b.value);
        }),
        options,
      );
    });

    test("a value is finite or null, the interval holds it, and where = the table cut before", () => {
      fc.assert(
        fc.property(random, ({ table, period }) => {
          const span = spanIn(form, period);
          const result = outcome(q, read(form, table), span);
          if (typeof result === "string") return;
          if (result.value !== null) expect(Number.isFinite(result.value)).toBe(true);
          if (result.value !== null && result.low !== null && result.high !== null) {
            expect(result.low).toBeLessThanOrEqual(result.value + 1e-12);
            expect(result.high).toBeGreaterThanOrEqual(result.value - 1e-12);
          }
          if (ASKS_THE_WHOLE.has(`${form.name} ${method}`)) return;
          const header = table[0] as readonly unknown[];
          const column = header.findIndex((h) => h === "channel" || h === "plan" || h === "source");
          if (column < 0) return;
          const value = table
            .slice(1)
            .map((r) => r[column])
            .find((v) => v !== null);
          if (value === undefined) return;
          const cut = [header as RawTable[number], ...table.slice(1).filter((r) => r[column] === value)];
          const all = read(form, table);
          const whole = outcome(q, where(all, String(header[column]), String(value)), span);
          // Cut before, but known until the same day.
          const { kind, rows, source, length } = read(form, cut);
          const places = Int32Array.from({ length }, (_, i) => i);
          const part = outcome(q, new Log(kind, rows, source, { whole: all, places }), span);
          if (typeof whole === "string" || typeof part === "string") expect(part).toEqual(whole);
          else if (whole.value === null || part.value === null) expect(part.value).toBe(whole.value);
          else close(whole.value, part.value);
        }),
        options,
      );
    });
  });
}
