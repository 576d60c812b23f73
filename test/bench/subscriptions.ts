import { linesOf } from "../../src/core/drill-through";
import { evaluate, question } from "../../src/core/evaluate";
import { type Column, Log } from "../../src/core/logs/log";
import { readLog } from "../../src/core/logs/read-log";
import { METRICS } from "../../src/core/metrics/index";
import { periodsOf } from "../../src/core/period";
import { series, spanIn } from "../../src/core/series";
import { testContext } from "../context";
import { MONTH, payments, ROWS, subscriptions, WHOLE } from "./tables";
import { compared, line, ratioLine, timed } from "./timing";

/** Metrics over 100,000 rows of subscriptions and payments: 36 months against one, rows behind a number, with and without reading. */
const months = periodsOf("month", WHOLE);

const COLUMNS = {
  subs: ["customer_id", "start", "end", "mrr", "renewal_due"],
  payments: ["customer_id", "date", "amount"],
};

for (const kind of ["subs", "payments"] as const) {
  const table = kind === "subs" ? subscriptions() : payments();
  const log = readLog(table, [kind], testContext());
  const columns = new Map<string, Column | null>();
  for (const field of COLUMNS[kind]) columns.set(field, log.source.read(field));
  /** The same rows with nothing derived yet; columns are read already. */
  const fresh = (): Log =>
    new Log(log.kind, log.rows, { ...log.source, read: (field) => columns.get(field) ?? log.source.read(field) });
  console.log(`${ROWS} rows of ${kind}, ${log.length} used`);
  for (const { log: form } of METRICS) {
    if (form?.tables.length !== 1 || form.tables[0]?.logs.indexOf(kind) === -1 || form.inputs?.["margin_per_month"])
      continue;
    const whole = question(form);
    const read = (): Log => readLog(table, [kind], testContext());
    const reading = compared(
      () => evaluate(whole, [read()], spanIn(form, MONTH)),
      () => series([whole], read(), months),
      3,
    );
    line(`${form.name}, one month, reading included`, reading.base);
    ratioLine("   36 months, reading included", reading, "at most 2");
    for (const method of Object.keys(form.methods)) {
      const q = question(form, form.methodInput ? { [form.methodInput]: method } : {});
      const one = timed(() => evaluate(q, [fresh()], spanIn(form, MONTH)), 5);
      const all = timed(() => series([q], fresh(), months), 5);
      const drill = timed(() => linesOf(q, fresh(), spanIn(form, MONTH)), 5);
      line(`${form.name} ${method}, one month`, one);
      line("   36 months", all, one, "at most 2");
      line("   rows behind one month", drill, one, "at most 2");
    }
  }
}
