import { linesOf } from "../../src/core/drill-through";
import { evaluate, question } from "../../src/core/evaluate";
import { findLogForm } from "../../src/core/find-metric";
import { DayCell, type RawCell } from "../../src/core/inputs";
import { columnOf } from "../../src/core/log-inputs";
import { readLog } from "../../src/core/logs/read-log";
import { METRICS } from "../../src/core/metrics/index";
import { periodsOf } from "../../src/core/period";
import { segments, series, spanIn } from "../../src/core/series";
import { testContext } from "../context";
import { bare } from "./bare-loop";
import { MONTH, payments, ROWS, tickets, WHOLE } from "./tables";
import { compared, line, ratioLine } from "./timing";

/** Reading and counting in one call: the costs of log functions against bare loops, of series, segments and lists against one number. */
const context = testContext();

function single(name: string, table: RawCell[][]): void {
  const { form } = findLogForm(METRICS, name);
  evaluate(question(form), [readLog(table, form.tables[0]?.logs ?? [], context)], spanIn(form, MONTH));
}

/**
 * The least that a sum of payments takes by hand: row by row the date, customer, amount and status, each
 * looked at for its type, and the amounts of the month added up, refunds deducted.
 */
function sumByHand(table: RawCell[][]): number {
  let sum = 0;
  for (let i = 1; i < table.length; i++) {
    const [date, customer, amount, status] = table[i] as RawCell[];
    if (!(date instanceof DayCell) || typeof amount !== "number") continue;
    if (typeof customer !== "string" || typeof status !== "string") continue;
    if (date.serial < MONTH.from || date.serial >= MONTH.before) continue;
    sum += status === "refund" ? -amount : amount;
  }
  return sum;
}

/** The same of first contacts: tickets created in the month, and those of them resolved with one interaction and not reopened. */
function shareByHand(table: RawCell[][]): number {
  let [all, first] = [0, 0];
  for (let i = 1; i < table.length; i++) {
    const row = table[i] as RawCell[];
    const [id, , created, reply, resolved, , interactions, reopens] = row;
    if (typeof id !== "string" || !(created instanceof DayCell)) continue;
    if (reply instanceof DayCell && reply.serial < created.serial) continue;
    if (resolved instanceof DayCell && resolved.serial < created.serial) continue;
    if (created.serial < MONTH.from || created.serial >= MONTH.before) continue;
    all++;
    if (resolved instanceof DayCell && interactions === 1 && reopens === 0) first++;
  }
  return first / all;
}

const P = payments();
const T = tickets();
console.log(`${ROWS} rows each; times by turns, ratios of pairs`);
const BOUND = "target 3, never above 8";
const touched = compared(
  () => bare(P, [0, 1, 2, 3]),
  () => single("REVENUE", P),
);
line("payments: loop that only touches the cells of its 4 columns", touched.base);
ratioLine("REVENUE of one month, reading included", touched, BOUND);
const byHand = compared(
  () => sumByHand(P),
  () => single("REVENUE", P),
);
line("payments: loop that checks the 4 cells of a row and adds the month", byHand.base);
ratioLine("REVENUE of one month, reading included", byHand, BOUND);
const series36 = compared(
  () => single("REVENUE", P),
  () => {
    const { form } = findLogForm(METRICS, "REVENUE");
    series([question(form)], readLog(P, form.tables[0]?.logs ?? [], context), periodsOf("month", WHOLE));
  },
);
ratioLine("METRIC_SERIES REVENUE over 36 months against one", series36, "at most 2");

const names = [
  "FCR_LOG",
  "FIRST_REPLY_TIME",
  "RESOLUTION_TIME",
  "BACKLOG",
  "ESCALATION_RATE_LOG",
  "REOPEN_RATE_LOG",
  "INTERACTIONS_PER_CASE_LOG",
  "SLA_ATTAINMENT_LOG",
  "COMPLAINTS_RECEIVED",
  "COMPLAINTS_RESOLVED",
  "COMPLAINTS_OUTSTANDING",
  "CSAT_LOG",
];
const touchedT = compared(
  () => bare(T, [0, 2, 3, 4, 6, 7]),
  () => single("FCR_LOG", T),
);
line("tickets: loop that only touches the cells of 6 columns", touchedT.base);
ratioLine("FCR_LOG of one month, reading included", touchedT, BOUND);
const byHandT = compared(
  () => shareByHand(T),
  () => single("FCR_LOG", T),
);
line("tickets: loop that checks these 6 cells of a row and counts the month", byHandT.base);
ratioLine("FCR_LOG of one month, reading included", byHandT, BOUND);

const questions = names.map((n) => question(findLogForm(METRICS, n).form));
const periods = periodsOf("month", WHOLE);
const cut = (whole: boolean): void => {
  const log = readLog(T, ["tickets"], context);
  for (const part of segments(log, columnOf(log, "channel"))) series(questions, part.log, periods);
  if (whole) series(questions, log, periods);
};
const fcr = (): void => single("FCR_LOG", T);
ratioLine(
  "12 metrics × 36 months × 8 segments against FCR_LOG once",
  compared(fcr, () => cut(false), 5),
  "at most 6",
);
ratioLine(
  "   the same and all segments together",
  compared(fcr, () => cut(true), 5),
);
const q = question(findLogForm(METRICS, "FCR_LOG").form);
ratioLine(
  "DRILL_THROUGH of FCR_LOG against the metric",
  compared(fcr, () => linesOf(q, readLog(T, ["tickets"], context), MONTH)),
  "at most 2",
);

const collect = (globalThis as { gc?: () => void }).gc;

/** Bytes in use: the least of some looks, each after a full collection. */
function used(collected: () => void): number {
  let least = Number.POSITIVE_INFINITY;
  for (let i = 0; i < 4; i++) {
    collected();
    const { heapUsed, arrayBuffers } = process.memoryUsage();
    least = Math.min(least, heapUsed + arrayBuffers);
  }
  return least;
}

/** What the table takes, and what log, segments and series take besides while all are held. */
function memory(collected: () => void): readonly [number, number] {
  const before = used(collected);
  const table = tickets();
  const withTable = used(collected);
  const log = readLog(table, ["tickets"], context);
  const parts = [{ log }, ...segments(log, columnOf(log, "channel"))];
  for (const part of parts) series(questions, part.log, periods);
  const after = used(collected);
  return table.length + parts.length > 0 ? [withTable - before, after - withTable] : [0, 0];
}

if (collect) {
  memory(collect);
  const taken = Array.from({ length: 3 }, () => memory(collect)).sort((a, b) => a[1] / a[0] - b[1] / b[0]);
  const [own, besides] = taken[1] as readonly [number, number];
  const mb = (bytes: number): string => (bytes / 1048576).toFixed(0);
  console.log(
    `memory, median of 3: the table ${mb(own)} MB, log, segments and series besides ${mb(besides)} MB  ×${(besides / own).toFixed(2)} (at most 3)`,
  );
}
