import type { LogForm } from "../../src/core/define";
import { evaluateOrBlank, type Question, question } from "../../src/core/evaluate";
import type { RawCell } from "../../src/core/inputs";
import type { Log } from "../../src/core/logs/log";
import { readLog } from "../../src/core/logs/read-log";
import { METRICS } from "../../src/core/metrics/index";
import { periodsOf } from "../../src/core/period";
import { spanIn } from "../../src/core/series";
import { testContext } from "../context";
import { bare, reads } from "./bare-loop";
import { MONTH, ROWS, TABLES, WHOLE } from "./tables";
import { compared } from "./timing";

/**
 * Every log metric by its default method over 100,000 rows of each of its tables, reading included: one month
 * against two bare loops over the columns that it reads, and 36 months against one. The first loop only touches
 * the cells, which is less than reading them: a column of customers is of use to nobody before its texts are
 * numbered. The second checks each cell and numbers the texts; the bound of 8 is held against it. Which columns
 * a metric reads is seen by watching it read.
 */
const context = testContext();
const months = periodsOf("month", WHOLE);
const tables: Record<string, RawCell[][]> = {};

/** The given log of a table argument: the first of those it may be. */
function tableOf(log: string): RawCell[][] {
  tables[log] = tables[log] ?? (TABLES[log] as () => RawCell[][])();
  return tables[log];
}

function read(form: LogForm, given: readonly RawCell[][][]): Log[] {
  return given.map((table, t) => readLog(table, form.tables[t]?.logs ?? [], context));
}

function evaluateOver(
  q: Question,
  given: readonly RawCell[][][],
  periods: readonly { from: number; before: number }[],
) {
  const logs = read(q.form, given);
  return periods.map((p) => evaluateOrBlank(q, logs, spanIn(q.form, p)));
}

/** Columns of which more cells are looked at than the recogniser's sample has. */
function columnsRead(q: Question, given: readonly RawCell[][][]): number[][] {
  const seen = given.map((table) => new Array<number>((table[0] as RawCell[]).length).fill(0));
  const watched = given.map((table, t) =>
    table.slice(0, 5001).map(
      (row) =>
        new Proxy(row, {
          get: (target, key, receiver) => {
            const at = typeof key === "string" ? Number(key) : Number.NaN;
            const counts = seen[t] as number[];
            if (counts[at] !== undefined) counts[at]++;
            return Reflect.get(target, key, receiver);
          },
        }),
    ),
  );
  evaluateOver(q, watched, [MONTH]);
  return seen.map((counts) => counts.flatMap((times, at) => (times > 2500 ? [at] : [])));
}

interface Result {
  readonly name: string;
  readonly columns: number;
  readonly time: number;
  readonly touched: number;
  readonly read: number;
  readonly months: number;
}

const results: Result[] = [];
for (const { log: form } of METRICS) {
  if (!form) continue;
  const q = question(form);
  const given = form.tables.map((t) => tableOf(t.logs[0] as string));
  let columns: number[][];
  try {
    columns = columnsRead(q, given);
  } catch (error) {
    console.log(`not timed: ${form.name}, ${(error as Error).message}`);
    continue;
  }
  const one = (): unknown => evaluateOver(q, given, [MONTH]);
  const touch = (): unknown => given.map((table, t) => bare(table, columns[t] as number[]));
  const { ratio } = compared(touch, one, 5);
  const loop = (): unknown => given.map((table, t) => reads(table, columns[t] as number[], MONTH));
  const against = compared(loop, one, 5);
  const series = compared(one, () => evaluateOver(q, given, months), 3);
  results.push({
    name: form.name,
    columns: columns.flat().length,
    time: against.time,
    touched: ratio,
    read: against.ratio,
    months: series.ratio,
  });
}

function worst(title: string, of: (r: Result) => number, bound: number): void {
  results.sort((a, b) => of(b) - of(a));
  console.log(
    `${title}: ${results.filter((r) => of(r) > bound).length} of ${results.length} above ${bound}; the worst five`,
  );
  for (const r of results.slice(0, 5))
    console.log(
      `  ${r.name.padEnd(34)} ${r.columns} columns ${r.time.toFixed(0).padStart(6)} ms  ×${of(r).toFixed(2)}`,
    );
}

console.log(`${results.length} log metrics, ${ROWS} rows a table, reading included`);
worst(
  "one month against a loop that checks its cells and numbers its texts (target 3, never above 8)",
  (r) => r.read,
  8,
);
worst("one month against touching its columns", (r) => r.touched, 8);
worst("36 months against one", (r) => r.months, 2);
