import type { Log } from "./log";
import { purchasesOf } from "./purchases";

/** Money of each customer of a payments log before an instant. */
export interface PurchaseValues {
  /** Purchase days before the instant, from offsets[c] of the log's purchases on. */
  readonly count: Int32Array;
  /** Net money, refunds deducted. */
  readonly net: Float64Array;
  /** Money of the purchases after the first day, refunds left aside. */
  readonly repeat: Float64Array;
  /** Customers with a purchase, by the day of their first, ties in the order of the table. */
  readonly order: Int32Array;
}

/** Adds up what customers have bought before an instant. */
export function purchaseValues(log: Log, before: number): PurchaseValues {
  const { offsets, days, rows, customers } = purchasesOf(log);
  const count = new Int32Array(customers);
  const net = new Float64Array(customers);
  const repeat = new Float64Array(customers);
  const found: number[] = [];
  for (let c = 0; c < customers; c++) {
    const first = offsets[c] as number;
    let end = first;
    while (end < (offsets[c + 1] as number) && (days[end] as number) < before) end++;
    count[c] = end - first;
    if (end > first) found.push(c);
  }
  const { codes } = log.words("customer_id");
  const amounts = log.numbers("amount");
  const { order: byDate, dates } = log.byDate("date");
  for (let k = 0; k < byDate.length && (dates[k] as number) < before; k++) {
    const i = byDate[k] as number;
    const c = codes[i] as number;
    const money = amounts[i] as number;
    if (c < 0 || Number.isNaN(money)) continue;
    net[c] = (net[c] as number) + money;
    const isRepeat = money > 0 && Math.floor(dates[k] as number) > (days[offsets[c] as number] as number);
    if (isRepeat) repeat[c] = (repeat[c] as number) + money;
  }
  const firstDay = (c: number): number => days[offsets[c] as number] as number;
  const firstRow = (c: number): number => rows[offsets[c] as number] as number;
  found.sort((a, b) => firstDay(a) - firstDay(b) || firstRow(a) - firstRow(b));
  return { count, net, repeat, order: Int32Array.from(found) };
}
