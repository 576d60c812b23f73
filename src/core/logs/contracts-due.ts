import type { Period } from "../period";
import { lastDayKnown } from "./last-day-known";
import type { Log } from "./log";

/** Paying rows of a subs log by customer and start, with the latest end of any run of them at hand. */
interface Contracts {
  readonly offsets: Int32Array;
  readonly starts: Float64Array;
  /** Segment tree over the ends: leaves at n .. 2n, each inner node the maximum of its two. */
  readonly tree: Float64Array;
}

const RUNNING = Number.POSITIVE_INFINITY;

function wholeEnd(end: number): number {
  return Number.isNaN(end) ? RUNNING : Math.floor(end);
}

/** What each row pays; all alike where the table has no price. */
function priceOf(log: Log): Float64Array {
  return log.has("mrr") ? log.numbers("mrr") : log.memo("no price", () => new Float64Array(log.length).fill(1));
}

function contractsOf(log: Log): Contracts {
  return log.memo("contracts", () => {
    const { offsets: groups, members, count } = log.groups("customer_id");
    const start = log.dates("start");
    const end = log.dates("end");
    const mrr = priceOf(log);
    const n = members.length;
    const starts = new Float64Array(n);
    const tree = new Float64Array(2 * n).fill(Number.NEGATIVE_INFINITY);
    const offsets = new Int32Array(count + 1);
    let filled = 0;
    for (let c = 0; c < count; c++) {
      const own = members.slice(groups[c] as number, groups[c + 1] as number);
      own.sort((a, b) => (start[a] as number) - (start[b] as number) || a - b);
      for (const i of own) {
        const over = wholeEnd(end[i] as number);
        if (!((mrr[i] as number) > 0)) continue;
        starts[filled] = Math.floor(start[i] as number);
        tree[n + filled++] = over;
      }
      offsets[c + 1] = filled;
    }
    for (let k = n - 1; k > 0; k--) tree[k] = Math.max(tree[2 * k] as number, tree[2 * k + 1] as number);
    return { offsets, starts, tree };
  });
}

/** Latest end among sorted rows low .. high. */
function latestEnd(tree: Float64Array, low: number, high: number): number {
  const n = tree.length / 2;
  let latest = Number.NEGATIVE_INFINITY;
  for (let l = low + n, r = high + n; l < r; l >>= 1, r >>= 1) {
    if (l & 1) latest = Math.max(latest, tree[l++] as number);
    if (r & 1) latest = Math.max(latest, tree[--r] as number);
  }
  return latest;
}

/** First index of a customer's sorted rows that starts on a day or later. */
function startFrom({ starts, offsets }: Contracts, customer: number, day: number): number {
  let low = offsets[customer] as number;
  let high = offsets[customer + 1] as number;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((starts[middle] as number) < day) low = middle + 1;
    else high = middle;
  }
  return low;
}

/**
 * Calls back for each contract that fell due in a period and is decided. It is renewed if its own row runs
 * on after the due day, or another row of the customer takes over: starts between `grace` days before this
 * one ends and `grace` days after the due day, and outlives the due day. Not decided, and left out, is one
 * that is not renewed while the log does not reach the end of its grace. A row that ended before its due day
 * and went on in a later row with the same due day is the same contract and counts once.
 */
export function eachContractDue(
  log: Log,
  period: Period,
  grace: number,
  found: (row: number, renewed: boolean, mrr: number) => void,
): void {
  // Who goes on with another plan or through another channel has renewed, whatever rows a where keeps.
  const contracts = contractsOf(log.whole);
  const lastDay = lastDayKnown(log);
  const { codes } = log.words("customer_id");
  const due = log.dates("renewal_due");
  const start = log.dates("start");
  const end = log.dates("end");
  const mrr = priceOf(log);
  const slice = log.within("renewal_due", period);
  const key = (row: number): number => (codes[row] as number) * 2 ** 22 + Math.floor(due[row] as number);
  const latestStart = new Map<number, number>();
  for (const i of slice) {
    const first = Math.floor(start[i] as number);
    if (first > (latestStart.get(key(i)) ?? Number.NEGATIVE_INFINITY)) latestStart.set(key(i), first);
  }
  for (const i of slice) {
    const customer = codes[i] as number;
    if (customer < 0 || !((mrr[i] as number) > 0)) continue;
    const [day, first, over] = [
      Math.floor(due[i] as number),
      Math.floor(start[i] as number),
      wholeEnd(end[i] as number),
    ];
    const later = latestStart.get(key(i)) as number;
    if (over < day && later >= over && later > first) continue;
    const goesOn = over > day && day <= lastDay;
    const renewed = goesOn || isTakenOver(contracts, customer, first, Math.min(over, day), day, grace);
    if (renewed || day + grace <= lastDay) found(i, renewed, mrr[i] as number);
  }
}

function isTakenOver(
  contracts: Contracts,
  customer: number,
  first: number,
  over: number,
  due: number,
  grace: number,
): boolean {
  const low = startFrom(contracts, customer, Math.max(over - grace, first + 1));
  const high = startFrom(contracts, customer, due + grace + 1);
  return low < high && latestEnd(contracts.tree, low, high) > due;
}
