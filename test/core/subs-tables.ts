import { evaluate, type Outcome, question } from "../../src/core/evaluate";
import { findLogForm } from "../../src/core/find-metric";
import { DayCell, type RawCell } from "../../src/core/inputs";
import type { Log } from "../../src/core/logs/log";
import { readLog } from "../../src/core/logs/read-log";
import { METRICS } from "../../src/core/metrics/index";
import { type Period, parseIsoDay, parsePeriod } from "../../src/core/period";
import { testContext } from "../context";

/** One subscription: customer, start, end (null = running), MRR. Days are ISO texts or serial numbers. */
export type Row = readonly [customer: string, start: string | number, end: string | number | null, mrr: number];

function cell(day: string | number | null): RawCell {
  return typeof day === "number" ? new DayCell(day) : day;
}

export function subsTable(rows: readonly Row[]): RawCell[][] {
  return [["customer", "start", "end", "mrr"], ...rows.map(([c, s, e, m]): RawCell[] => [c, cell(s), cell(e), m])];
}

export function subsLog(rows: readonly Row[]): Log {
  return readLog(subsTable(rows), ["subs"], testContext());
}

export function serial(day: string): number {
  return parseIsoDay(day) as number;
}

function instant(day: string): Period {
  return { from: serial(day), before: serial(day) };
}

/** A log metric over a period, also as a text such as "2025-01", or at an ISO day where it is a state. */
export function ask(name: string, log: Log, when: string | Period, options: Record<string, unknown> = {}): Outcome {
  const { form } = findLogForm(METRICS, name);
  const period = typeof when === "object" ? when : form.instant ? instant(when) : parsePeriod(when);
  if (!period) throw new Error(`no period: ${when}`);
  return evaluate(question(form, options), [log], period);
}
