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
import { line, timed } from "./timing";

/** A seeded generator, so that every run times the same rows. */
let seed = 42;
function random(): number {
  seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0;
  return seed / 4294967296;
}

const ROWS = 100_000;
const FIRST = 44562;
const DAYS = 1096;

function tickets(): RawCell[][] {
  const rows: RawCell[][] = [
    [
      "ticket_id",
      "customer_id",
      "created",
      "first_reply",
      "resolved",
      "channel",
      "interactions",
      "reopens",
      "escalated",
      "csat",
      "is_complaint",
      "sla_hours",
    ],
  ];
  const channels = ["email", "phone", "chat", "web", "social", "shop", "partner", "letter"];
  for (let i = 0; i < ROWS; i++) {
    const created = FIRST + random() * DAYS;
    const open = random() < 0.03;
    rows.push([
      `T${i}`,
      `C${Math.floor(random() * 9000)}`,
      new DayCell(created),
      new DayCell(created + random() / 4),
      open ? null : new DayCell(created + random() * 6),
      channels[Math.floor(random() * 8)] as string,
      Math.floor(random() * 4),
      random() < 0.05 ? 1 : 0,
      random() < 0.08,
      random() < 0.4 ? 1 + Math.floor(random() * 5) : null,
      random() < 0.1,
      48,
    ]);
  }
  return rows;
}

function payments(): RawCell[][] {
  const rows: RawCell[][] = [["date", "customer_id", "amount", "status"]];
  for (let i = 0; i < ROWS; i++) {
    rows.push([
      new DayCell(FIRST + Math.floor(random() * DAYS)),
      `C${Math.floor(random() * 15000)}`,
      Math.round(random() * 20000) / 100,
      random() < 0.02 ? "refund" : "paid",
    ]);
  }
  return rows;
}

const context = testContext();
const month = { from: 45292, before: 45323 };
const whole = { from: FIRST, before: FIRST + DAYS };

/** The bare loop over the columns that a metric reads: what no reading can beat. */
function bare(table: RawCell[][], columns: readonly number[]): number {
  let sum = 0;
  for (const c of columns) {
    for (let i = 1; i < table.length; i++) {
      const v = (table[i] as RawCell[])[c];
      if (typeof v === "number") sum += v;
      else if (typeof v === "string") sum += v.length;
      else if (v instanceof DayCell) sum += v.serial;
    }
  }
  return sum;
}

function single(name: string, table: RawCell[][]): void {
  const { form } = findLogForm(METRICS, name);
  const q = question(form);
  evaluate(q, [readLog(table, form.tables[0]?.logs ?? [], context)], spanIn(form, month));
}

const P = payments();
const T = tickets();
console.log(`${ROWS} rows each`);
const loop = timed(() => bare(P, [0, 1, 2, 3]));
line("payments: bare loop over its 4 columns", loop);
line(
  "REVENUE of one month, reading included",
  timed(() => single("REVENUE", P)),
  loop,
  "target 3, never above 8",
);
const one = timed(() => {
  const { form } = findLogForm(METRICS, "REVENUE");
  const log = readLog(P, form.tables[0]?.logs ?? [], context);
  series([question(form)], log, [month]);
});
const many = timed(() => {
  const { form } = findLogForm(METRICS, "REVENUE");
  const log = readLog(P, form.tables[0]?.logs ?? [], context);
  series([question(form)], log, periodsOf("month", whole));
});
line("METRIC_SERIES REVENUE over 36 months against one", many, one, "at most 2");

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
const loopT = timed(() => bare(T, [0, 1, 2, 3, 4, 5, 6]));
const known = names.filter((n) => METRICS.some((m) => m.log?.name === n));
if (known.length === names.length) {
  const base = timed(() => single("FCR_LOG", T));
  line("tickets: bare loop over 7 columns", loopT);
  line("FCR_LOG of one month, reading included", base, loopT, "target 3, never above 8");
  const questions = names.map((n) => question(findLogForm(METRICS, n).form));
  const all = timed(() => {
    const log = readLog(T, ["tickets"], context);
    const periods = periodsOf("month", whole);
    for (const part of [{ name: "all", log }, ...segments(log, columnOf(log, "channel"))])
      series(questions, part.log, periods);
  }, 3);
  line("12 metrics × 36 months × 8 segments against FCR_LOG once", all, base, "at most 6");
  const q = question(findLogForm(METRICS, "FCR_LOG").form);
  line(
    "DRILL_THROUGH of FCR_LOG against the metric",
    timed(() => linesOf(q, readLog(T, ["tickets"], context), month)),
    base,
    "at most 2",
  );

  const collect = (globalThis as { gc?: () => void }).gc;
  if (collect) {
    const used = (): number => {
      collect();
      const { heapUsed, arrayBuffers } = process.memoryUsage();
      return heapUsed + arrayBuffers;
    };
    const before = used();
    const table = tickets();
    const withTable = used();
    const log = readLog(table, ["tickets"], context);
    const cut = segments(log, columnOf(log, "channel"));
    for (const part of [{ name: "all", log }, ...cut]) series(questions, part.log, periodsOf("month", whole));
    const after = used();
    const own = withTable - before;
    console.log(
      `memory: the table ${(own / 1048576).toFixed(0)} MB, log, segments and series besides ${((after - withTable) / 1048576).toFixed(0)} MB  ×${((after - withTable) / own).toFixed(2)} (at most 3)`,
    );
    if (table.length + cut.length === 0) console.log("kept alive until here");
  }
}
