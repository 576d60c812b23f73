import { quantileOfCounts } from "../math/quantile";
import type { Log } from "./log";

/**
 * A payments log by customer: the days on which each bought. A purchase is a paid payment, also
 * of 0 (an order paid with a voucher is an order; the published CDNOW figures count them); several on one
 * day are one purchase day. Payments without a customer and refunds are none.
 */
export interface Purchases {
  /** Purchase days of customer c are offsets[c] .. offsets[c + 1], ascending. */
  readonly offsets: Int32Array;
  readonly days: Float64Array;
  /** The first payment of each of those days. */
  readonly rows: Int32Array;
  /** Customers of the log; some may have no purchase. */
  readonly customers: number;
}

/** The purchase days of a log, made once. */
export function purchasesOf(log: Log): Purchases {
  return log.memo("purchases", () => {
    const { codes, values } = log.words("customer_id");
    const amounts = log.numbers("amount");
    const { order, dates } = log.byDate("date");
    const offsets = new Int32Array(values.length + 1);
    const last = new Float64Array(values.length).fill(Number.NEGATIVE_INFINITY);
    const isPurchase = new Uint8Array(order.length);
    for (let k = 0; k < order.length; k++) {
      const i = order[k] as number;
      const c = codes[i] as number;
      const day = Math.floor(dates[k] as number);
      if (c < 0 || !((amounts[i] as number) >= 0) || last[c] === day) continue;
      last[c] = day;
      isPurchase[k] = 1;
      offsets[c + 1] = (offsets[c + 1] as number) + 1;
    }
    for (let c = 0; c < values.length; c++) offsets[c + 1] = (offsets[c + 1] as number) + (offsets[c] as number);
    const next = offsets.slice(0, values.length);
    const total = offsets[values.length] as number;
    const days = new Float64Array(total);
    const rows = new Int32Array(total);
    for (let k = 0; k < order.length; k++) {
      if (isPurchase[k] !== 1) continue;
      const i = order[k] as number;
      const c = codes[i] as number;
      const at = next[c] as number;
      days[at] = Math.floor(dates[k] as number);
      rows[at] = i;
      next[c] = at + 1;
    }
    return { offsets, days, rows, customers: values.length };
  });
}

/** Index of a customer's last purchase day before an instant; below offsets[c] when there is none. */
export function lastBefore(p: Purchases, customer: number, at: number): number {
  let low = p.offsets[customer] as number;
  let high = p.offsets[customer + 1] as number;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((p.days[middle] as number) < at) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

/**
 * The days without a purchase after which a customer counts as inactive: the 80th percentile of the days
 * between consecutive purchases, all of them before an instant. Null when nobody bought twice.
 */
export function usualInterval(log: Log, at: number): number | null {
  const gaps = log.memo("gaps", () => gapsOf(purchasesOf(log)));
  // Periods of a series come one after the other: each only adds the purchases since the last.
  if (at < gaps.at) {
    gaps.counts.fill(0);
    gaps.counted = 0;
  }
  gaps.at = at;
  for (; gaps.counted < gaps.keys.length; gaps.counted++) {
    const key = gaps.keys[gaps.counted] as number;
    const day = Math.floor(key / LONGEST_GAP);
    if (day >= at) break;
    const gap = key - day * LONGEST_GAP;
    gaps.counts[gap] = (gaps.counts[gap] as number) + 1;
  }
  return gaps.counted === 0 ? null : quantileOfCounts(gaps.counts, gaps.counted, 4 / 5);
}

interface Gaps {
  /** Day of a purchase and days since the one before in one number, ascending. */
  readonly keys: Float64Array;
  /** How many of the first `counted` gaps have each length. */
  readonly counts: Int32Array;
  counted: number;
  /** Instant of the last question. */
  at: number;
}

/** Over 11,000 years of days. */
const LONGEST_GAP = 2 ** 22;

function gapsOf(p: Purchases): Gaps {
  const keys = new Float64Array(p.days.length);
  let [count, longest] = [0, 0];
  for (let c = 0; c < p.customers; c++) {
    const end = p.offsets[c + 1] as number;
    for (let i = (p.offsets[c] as number) + 1; i < end; i++) {
      const day = p.days[i] as number;
      const gap = day - (p.days[i - 1] as number);
      if (gap > longest) longest = gap;
      keys[count++] = day * LONGEST_GAP + gap;
    }
  }
  return {
    keys: keys.slice(0, count).sort(),
    counts: new Int32Array(longest + 1),
    counted: 0,
    at: Number.NEGATIVE_INFINITY,
  };
}
