import { type Log, lowerBound } from "./log";
import { resolvedTickets, ticketSpells } from "./ticket-spells";

/** Tickets of known customers: by customer, topic (where the table has one) and creation. */
interface CustomerCases {
  readonly order: Int32Array;
  /** Creation in that order. */
  readonly created: Float64Array;
  /** Place of each ticket in the order, -1 without a customer. */
  readonly place: Int32Array;
  /** By place: where the tickets of this customer and topic begin and end. */
  readonly begin: Int32Array;
  readonly end: Int32Array;
}

function customerCases(log: Log): CustomerCases {
  return log.memo("customer cases", () => {
    const customers = log.words("customer_id").codes;
    const topics = log.has("topic") ? log.words("topic").codes : new Int32Array(log.length);
    const dates = log.dates("created");
    const ends = log.dates("resolved").slice();
    for (let i = 0; i < ends.length; i++) if (Number.isNaN(ends[i] as number)) ends[i] = Number.MAX_VALUE;
    // By customer at once, then each customer's few.
    const { offsets, members, count } = log.groups("customer_id");
    const order = members.slice();
    for (let c = 0; c < count; c++)
      order
        .subarray(offsets[c], offsets[c + 1])
        .sort(
          (a, b) =>
            (topics[a] as number) - (topics[b] as number) ||
            (dates[a] as number) - (dates[b] as number) ||
            (ends[a] as number) - (ends[b] as number) ||
            a - b,
        );
    const place = new Int32Array(log.length).fill(-1);
    const begin = new Int32Array(order.length);
    const end = new Int32Array(order.length);
    order.forEach((i, k) => {
      place[i] = k;
      const before = order[k - 1];
      const joins = before !== undefined && customers[i] === customers[before] && topics[i] === topics[before];
      begin[k] = joins ? (begin[k - 1] as number) : k;
    });
    for (let k = order.length - 1; k >= 0; k--)
      end[k] = k + 1 < order.length && begin[k + 1] === begin[k] ? (end[k + 1] as number) : k + 1;
    const created = new Float64Array(order.length);
    for (let k = 0; k < created.length; k++) created[k] = dates[order[k] as number] as number;
    return { order, created, place, begin, end };
  });
}

/** Tells of a resolved ticket whether its customer opened another one, on the same topic, within some days from its resolution. */
export function returningCustomers(log: Log, days: number): (ticket: number) => boolean {
  const { created, place, begin, end } = customerCases(log);
  const { resolved } = ticketSpells(log);
  return (ticket) => {
    const own = place[ticket] as number;
    if (own < 0) return false;
    const first = begin[own] as number;
    const last = end[own] as number;
    const done = resolved[ticket] as number;
    let next = first + lowerBound(created.subarray(first, last), done);
    if (next === own) next++;
    return next < last && (created[next] as number) <= done + days;
  };
}

/** Problems: tickets of one customer, on one topic, each created soon after the one before was resolved. */
export interface Problems {
  /** By ticket: the problem that begins with it, else -1. */
  readonly begins: Int32Array;
  /** By problem: interactions in all, tickets, and whether all of them are resolved. */
  readonly interactions: Float64Array;
  readonly tickets: Int32Array;
  readonly resolved: Uint8Array;
}

/** A ticket without a customer is a problem of its own; one that overlaps the ticket before it is the same problem. */
export function customerProblems(log: Log, days: number): Problems {
  return log.memo(`customer problems ${days}`, () => {
    const { order, created, begin } = customerCases(log);
    const closed = ticketSpells(log).resolved;
    const isResolved = resolvedTickets(log);
    const replies = log.numbers("interactions");
    const begins = new Int32Array(log.length).fill(-1);
    const interactions = new Float64Array(log.length);
    const tickets = new Int32Array(log.length);
    const resolved = new Uint8Array(log.length).fill(1);
    let count = 0;
    const join = (i: number, isNew: boolean): void => {
      if (isNew) begins[i] = count++;
      const problem = count - 1;
      interactions[problem] = (interactions[problem] as number) + ((replies[i] as number) || 0);
      tickets[problem] = (tickets[problem] as number) + 1;
      if (!isResolved[i]) resolved[problem] = 0;
    };
    order.forEach((i, k) => {
      const end =
        k > (begin[k] as number) ? (closed[order[k - 1] as number] as number) + days : Number.NEGATIVE_INFINITY;
      join(i, (created[k] as number) > end);
    });
    const customers = log.words("customer_id").codes;
    for (let i = 0; i < log.length; i++) if ((customers[i] as number) < 0) join(i, true);
    return { begins, interactions, tickets, resolved };
  });
}
