import { linesOf } from "../../src/core/drill-through";
import { evaluate, question } from "../../src/core/evaluate";
import { DayCell, type RawCell } from "../../src/core/inputs";
import { Log } from "../../src/core/logs/log";
import { readLog } from "../../src/core/logs/read-log";
import { METRICS } from "../../src/core/metrics/index";
import { periodsOf } from "../../src/core/period";
import { series, spanIn } from "../../src/core/series";
import { testContext } from "../context";
import { line, timed } from "./timing";

/** Metrics over 100,000 rows of subscriptions and payments: 36 months against one, rows behind a number, with and without reading. */
let seed = 7;
function random(): number {
  seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0;
  return seed / 4294967296;
}

const ROWS = 100_000;
const FIRST = 44562;
const DAYS = 1096;
const month = { from: 45292, before: 45323 };
const months = periodsOf("month", { from: FIRST, before: FIRST + DAYS });

/** Customers with two or three prices each, some gone, some back. */
function subscriptions(): RawCell[][] {
  const rows: RawCell[][] = [["customer_id", "start", "end", "mrr", "renewal_due"]];
  for (let c = 0; rows.length <= ROWS; c++) {
    let day = FIRST - 300 + Math.floor(random() * (DAYS + 200));
    for (let k = 0; k < 3 && rows.length <= ROWS; k++) {
      const end = day + 30 + Math.floor(random() * 500);
      const runs = end > FIRST + DAYS || random() < 0.2;
      const mrr = 10 + Math.floor(random() * 90);
      rows.push([`C${c}`, new DayCell(day), runs ? null : new DayCell(end), mrr, new DayCell(day + 365)]);
      if (runs || random() < 0.3) break;
      day = random() < 0.7 ? end : end + 20 + Math.floor(random() * 100);
    }
  }
  return rows;
}

function payments(): RawCell[][] {
  const rows: RawCell[][] = [["date", "customer_id", "amount", "status"]];
  for (let i = 0; i < ROWS; i++) {
    const day = new DayCell(FIRST + Math.floor(random() * DAYS));
    const amount = Math.round(random() * 20000) / 100 + 1;
    rows.push([day, `C${Math.floor(random() * 15000)}`, amount, random() < 0.02 ? "refund" : "paid"]);
  }
  return rows;
}

const COLUMNS = {
  subs: ["customer_id", "start", "end", "mrr", "renewal_due"],
  payments: ["customer_id", "date", "amount"],
};

for (const kind of ["subs", "payments"] as const) {
  const table = kind === "subs" ? subscriptions() : payments();
  const log = readLog(table, [kind], testContext());
  /** The same rows with nothing derived yet; columns are read already. */
  const fresh = (): Log => {
    const again = new Log(log.kind, log.rows, log.source);
    for (const field of COLUMNS[kind]) again.memo(`field ${field}`, () => log.source.read(field));
    return again;
  };
  console.log(`${ROWS} rows of ${kind}, ${log.length} used`);
  for (const field of COLUMNS[kind]) log.source.read(field);
  for (const { log: form } of METRICS) {
    if (form?.tables.length !== 1 || form.tables[0]?.logs.indexOf(kind) === -1 || form.inputs?.["margin_per_month"])
      continue;
    const whole = question(form);
    const read = (): Log => readLog(table, [kind], testContext());
    const readOne = timed(() => evaluate(whole, [read()], spanIn(form, month)), 3);
    line(`${form.name}, one month, reading included`, readOne);
    line(
      "   36 months, reading included",
      timed(() => series([whole], read(), months), 3),
      readOne,
      "at most 2",
    );
    for (const method of Object.keys(form.methods)) {
      const q = question(form, form.methodInput ? { [form.methodInput]: method } : {});
      const one = timed(() => evaluate(q, [fresh()], spanIn(form, month)), 5);
      const all = timed(() => series([q], fresh(), months), 5);
      const drill = timed(() => linesOf(q, fresh(), spanIn(form, month)), 5);
      line(`${form.name} ${method}, one month`, one);
      line("   36 months", all, one, "at most 2");
      line("   rows behind one month", drill, one, "at most 2");
    }
  }
}
