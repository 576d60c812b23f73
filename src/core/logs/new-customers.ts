import type { Period } from "../period";
import type { Log } from "./log";
import { eachNew, spellsOf } from "./spells";

/**
 * The row with which each customer began: the first paid payment ever, the first paying spell ever, the
 * conversion of a lead. Rows without a customer begin nobody.
 */
function beginnings(log: Log): { readonly rows: Int32Array; readonly dates: Float64Array } {
  return log.memo("beginnings", () => {
    const dateField = log.kind.id === "leads" ? "converted_at" : "date";
    const dates = log.dates(dateField);
    const { order } = log.byDate(dateField);
    if (log.kind.id === "leads") return { rows: order, dates: pickDates(order, dates) };
    const money = log.numbers("amount");
    const { codes, values } = log.words("customer_id");
    const seen = new Uint8Array(values.length);
    const rows = new Int32Array(values.length);
    let count = 0;
    for (let k = 0; k < order.length; k++) {
      const i = order[k] as number;
      const customer = codes[i] as number;
      if (customer < 0 || seen[customer] === 1 || !((money[i] as number) >= 0)) continue;
      seen[customer] = 1;
      rows[count++] = i;
    }
    const first = rows.subarray(0, count);
    return { rows: first, dates: pickDates(first, dates) };
  });
}

function pickDates(rows: Int32Array, dates: Float64Array): Float64Array {
  const out = new Float64Array(rows.length);
  for (let k = 0; k < rows.length; k++) out[k] = dates[rows[k] as number] as number;
  return out;
}

/** Calls back with the row of each customer who began in the period, earliest first. */
export function eachNewCustomer(log: Log, period: Period, found: (row: number) => void): void {
  if (log.kind.id === "subs") {
    eachNew(spellsOf(log), period, found);
    return;
  }
  const { rows, dates } = beginnings(log);
  for (let k = 0; k < rows.length; k++) {
    const date = dates[k] as number;
    if (date >= period.before) break;
    if (date >= period.from) found(rows[k] as number);
  }
}
