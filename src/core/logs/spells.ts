import type { Period } from "../period";
import type { Log } from "./log";
import { sortByDate } from "./sort-by-date";

/**
 * The MRR of every customer of a subs log as a step function of days. A customer's level at an instant
 * is the left limit: a spell counts from the day after its start up to and including its last day, so one
 * that starts on t is new after t and one that ends on t is still active at t. All changes of a customer
 * on one day are one step; where the level stays the same only the row that carries it changes. Free
 * plans pay nothing and are no spells. Customers are numbered by their first activation (ties in the order
 * of the table), so that a period is read from front to back; who never pays has no number. Steps of
 * customer c are offsets[c] .. offsets[c + 1], ascending.
 */
export interface Spells {
  readonly offsets: Int32Array;
  readonly days: Float64Array;
  /** MRR from that day on, 0 or more. */
  readonly levels: Float64Array;
  /** Row that makes the step: the one that starts, or for a loss without successor the one that ends. */
  readonly events: Int32Array;
  /** Row active after the step, the latest started; -1 where none is. */
  readonly active: Int32Array;
  readonly customers: number;
}

/** Fields without which nobody can be counted; without a price every row pays 1. */
export const SPELL_FIELDS = ["customer_id", "start"] as const;

/** Levels that differ by less than this share are the same price, added up in another order. */
const SAME = 1e-9;

/** The spells of a log, made once. */
export function spellsOf(log: Log): Spells {
  return log.memo("spells", () => build(log));
}

function build(log: Log): Spells {
  const { offsets: groups, members, count } = log.groups("customer_id");
  const paid = paidSpells(log);
  const byStart = members.slice();
  const byEnd = members.slice();
  const offsets = new Int32Array(count + 1);
  const out = new Steps(2 * members.length);
  for (let c = 0; c < count; c++) {
    const [low, high] = [groups[c] as number, groups[c + 1] as number];
    sortBy(byStart, low, high, paid.start);
    sortBy(byEnd, low, high, paid.end);
    stepsOfCustomer(paid, byStart, byEnd, low, high, out);
    offsets[c + 1] = out.length;
  }
  return out.byFirst(offsets);
}

interface PaidSpells {
  /** First paid day; Infinity for a row that never pays. */
  readonly start: Float64Array;
  /** Day from which it pays no more; Infinity while it runs. */
  readonly end: Float64Array;
  readonly mrr: Float64Array;
}

/** Whole days of each row in which it pays, all rows alike where the table has no price; the reader has moved the start of a trial to its end. */
function paidSpells(log: Log): PaidSpells {
  const starts = log.dates("start");
  const ends = log.dates("end");
  const mrr = log.has("mrr") ? log.numbers("mrr") : new Float64Array(log.length).fill(1);
  const start = new Float64Array(log.length);
  const end = new Float64Array(log.length);
  for (let i = 0; i < log.length; i++) {
    const first = Math.floor(starts[i] as number);
    const last = Number.isNaN(ends[i] as number) ? Number.POSITIVE_INFINITY : Math.floor(ends[i] as number);
    const money = mrr[i] as number;
    const pays = first < last && money !== 0 && !Number.isNaN(money);
    start[i] = pays ? first : Number.POSITIVE_INFINITY;
    end[i] = pays ? last : Number.POSITIVE_INFINITY;
  }
  return { start, end, mrr };
}

/** Sorts the positions from low to high by a key, ties in table order; most groups are in order already. */
function sortBy(positions: Int32Array, low: number, high: number, key: Float64Array): void {
  for (let k = low + 1; k < high; k++) {
    if ((key[positions[k - 1] as number] as number) > (key[positions[k] as number] as number)) {
      positions.subarray(low, high).sort((a, b) => {
        const [x, y] = [key[a] as number, key[b] as number];
        return x < y ? -1 : x > y ? 1 : a - b;
      });
      return;
    }
  }
}

/** Walks the starts and ends of one customer, from low to high of the two orders, day by day and writes the steps. */
function stepsOfCustomer(
  paid: PaidSpells,
  starts: Int32Array,
  ends: Int32Array,
  low: number,
  high: number,
  out: Steps,
): void {
  const { start, end, mrr } = paid;
  const started: number[] = [];
  let [s, e, running] = [low, low, 0];
  let sum = 0;
  let level = 0;
  out.lastActive = -1;
  for (;;) {
    const nextStart = s < high ? (start[starts[s] as number] as number) : Number.POSITIVE_INFINITY;
    const nextEnd = e < high ? (end[ends[e] as number] as number) : Number.POSITIVE_INFINITY;
    const day = Math.min(nextStart, nextEnd);
    if (day === Number.POSITIVE_INFINITY) return;
    let [begun, over] = [-1, -1];
    for (; s < high && start[starts[s] as number] === day; s++) {
      begun = starts[s] as number;
      started.push(begun);
      sum += mrr[begun] as number;
      running++;
    }
    for (; e < high && end[ends[e] as number] === day; e++) {
      over = ends[e] as number;
      sum -= mrr[over] as number;
      running--;
    }
    while (started.length && (end[started[started.length - 1] as number] as number) <= day) started.pop();
    const top = started.length ? (started[started.length - 1] as number) : -1;
    // Exact where one spell or none runs: sums of many rows keep a trace of rounding.
    if (running === 0) sum = 0;
    else if (running === 1) sum = mrr[top] as number;
    const after = sum > 0 && sum > SAME * level ? sum : 0;
    if (Math.abs(after - level) > SAME * Math.max(after, level)) level = after;
    else if (level === 0 || top === out.lastActive) continue;
    out.add(day, level, begun >= 0 && (level > 0 || over < 0) ? begun : over, level > 0 ? top : -1);
  }
}

/** Growing columns of steps. */
class Steps {
  length = 0;
  lastActive = -1;
  private readonly days: Float64Array;
  private readonly levels: Float64Array;
  private readonly events: Int32Array;
  private readonly active: Int32Array;

  constructor(capacity: number) {
    this.days = new Float64Array(capacity);
    this.levels = new Float64Array(capacity);
    this.events = new Int32Array(capacity);
    this.active = new Int32Array(capacity);
  }

  add(day: number, level: number, event: number, active: number): void {
    this.days[this.length] = day;
    this.levels[this.length] = level;
    this.events[this.length] = event;
    this.active[this.length] = active;
    this.length++;
    this.lastActive = active;
  }

  /** The steps with their customers in the order of the first step. */
  byFirst(offsets: Int32Array): Spells {
    const order = byFirstStep(offsets, this.days);
    const days = new Float64Array(this.length);
    const levels = new Float64Array(this.length);
    const events = new Int32Array(this.length);
    const active = new Int32Array(this.length);
    const places = new Int32Array(order.length + 1);
    let at = 0;
    for (let c = 0; c < order.length; c++) {
      const end = offsets[(order[c] as number) + 1] as number;
      for (let s = offsets[order[c] as number] as number; s < end; s++) {
        days[at] = this.days[s] as number;
        levels[at] = this.levels[s] as number;
        events[at] = this.events[s] as number;
        active[at++] = this.active[s] as number;
      }
      places[c + 1] = at;
    }
    return { offsets: places, days, levels, events, active, customers: order.length };
  }
}

/** Customers that have a step by the day of their first, ties in the order of the table. */
function byFirstStep(offsets: Int32Array, days: Float64Array): Int32Array {
  const customers = new Int32Array(offsets.length - 1);
  const firsts = new Float64Array(customers.length);
  let count = 0;
  for (let c = 0; c < customers.length; c++) {
    const first = offsets[c] as number;
    if (first === offsets[c + 1]) continue;
    firsts[c] = days[first] as number;
    customers[count++] = c;
  }
  const order = customers.subarray(0, count);
  sortByDate(order, firsts);
  return order;
}

/** First step among low .. high that is not before a day. */
function stepFrom(days: Float64Array, from: number, to: number, day: number): number {
  let low = from;
  let high = to;
  while (high - low > FEW) {
    const middle = (low + high) >> 1;
    if ((days[middle] as number) < day) low = middle + 1;
    else high = middle;
  }
  while (low < high && (days[low] as number) < day) low++;
  return low;
}

/** Steps among which looking at each is faster than halving. */
const FEW = 8;

/** A customer over a period: its steps low .. high, its level before the first and after the last of them. */
export type Visit = (customer: number, low: number, high: number, before: number, after: number) => void;

/** Visits every customer who is active at the start of a period or has a step in it, by first activation. */
export function eachCustomer(spells: Spells, period: Period, visit: Visit): void {
  const { offsets, days, levels, customers } = spells;
  const { from, before: until } = period;
  let end = 0;
  for (let c = 0; c < customers; c++) {
    const first = end;
    end = offsets[c + 1] as number;
    if ((days[first] as number) >= until) return;
    if ((days[end - 1] as number) < from) {
      const last = levels[end - 1] as number;
      if (last > 0) visit(c, end, end, last, last);
      continue;
    }
    const low = stepFrom(days, first, end, from);
    const high = stepFrom(days, low, end, until);
    const before = low > first ? (levels[low - 1] as number) : 0;
    if (before > 0 || high > low) visit(c, low, high, before, high > first ? (levels[high - 1] as number) : 0);
  }
}

/** Visits every customer active at an instant with the row that carries the level. */
export function eachActive(spells: Spells, at: number, visit: (row: number, mrr: number) => void): void {
  const { offsets, days, levels, active, customers } = spells;
  let end = 0;
  for (let c = 0; c < customers; c++) {
    const first = end;
    end = offsets[c + 1] as number;
    if ((days[first] as number) >= at) return;
    const step = ((days[end - 1] as number) < at ? end : stepFrom(days, first, end, at)) - 1;
    const level = levels[step] as number;
    if (level > 0) visit(active[step] as number, level);
  }
}

/** Visits every customer whose first activation ever is in a period: the row and the MRR it begins with. */
export function eachNew(spells: Spells, period: Period, visit: (row: number, mrr: number) => void): void {
  const { offsets, days, levels, events, customers } = spells;
  let low = 0;
  for (let high = customers; low < high; ) {
    const middle = (low + high) >> 1;
    if ((days[offsets[middle] as number] as number) < period.from) low = middle + 1;
    else high = middle;
  }
  for (let c = low; c < customers; c++) {
    const first = offsets[c] as number;
    if ((days[first] as number) >= period.before) return;
    visit(events[first] as number, levels[first] as number);
  }
}

/**
 * Visits every former customer of a period's start, active before and not then, with the row that tells:
 * the one of the first return in the period, else the one that ended last.
 */
export function eachFormer(spells: Spells, period: Period, visit: (row: number, back: boolean) => void): void {
  const { offsets, days, levels, events, customers } = spells;
  let end = 0;
  for (let c = 0; c < customers; c++) {
    const first = end;
    end = offsets[c + 1] as number;
    if ((days[first] as number) >= period.from) return;
    const low = stepFrom(days, first, end, period.from);
    if ((levels[low - 1] as number) > 0) continue;
    const back = low < end && (days[low] as number) < period.before;
    visit(events[back ? low : low - 1] as number, back);
  }
}

/** Whether a step is the customer's first activation ever. */
export function isFirst(spells: Spells, customer: number, step: number): boolean {
  return step === spells.offsets[customer];
}

/** Row that stands for a customer in a period: that of the last step in it, else the one active. */
export function rowOf(spells: Spells, low: number, high: number): number {
  return high > low ? (spells.events[high - 1] as number) : (spells.active[low - 1] as number);
}
