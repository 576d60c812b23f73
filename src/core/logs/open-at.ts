import { sortByDate } from "./sort-by-date";

/**
 * Which of many spans are open at an instant, without looking at all of them: the open ones are written
 * down every so often, so that a question costs about as much as its answer. Memory stays in proportion
 * to the number of spans.
 */
export class OpenAt {
  private readonly opened: Float64Array;
  private readonly closed: Float64Array;
  /** Spans by their opening. */
  private readonly order: Int32Array;
  /** Places in the order at which the open spans were written down, and which those were. */
  private readonly places: number[] = [0];
  private readonly lists: Int32Array[] = [new Int32Array(0)];

  /**
   * @param closed end of each span, NaN while it is open
   * @param order the spans by their opening, where that is known already
   */
  constructor(opened: Float64Array, closed: Float64Array, order: Int32Array | null = null) {
    this.opened = opened;
    this.closed = closed;
    this.order = order ?? byOpening(opened);
    let since = 0;
    for (let k = 0; k < this.order.length; k++) {
      const last = this.lists[this.lists.length - 1] as Int32Array;
      if (since >= Math.max(256, last.length)) {
        const open: number[] = [];
        this.visit(k, opened[this.order[k] as number] as number, (i) => open.push(i));
        this.places.push(k);
        this.lists.push(Int32Array.from(open));
        since = 0;
      }
      since++;
    }
  }

  /** Calls for each span opened before the instant and not closed before it. */
  at(instant: number, call: (span: number) => void): void {
    let low = 0;
    let high = this.order.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.opened[this.order[middle] as number] as number) < instant) low = middle + 1;
      else high = middle;
    }
    this.visit(low, instant, call);
  }

  /** Spans among the first `end` of the order that are not closed before the instant. */
  private visit(end: number, instant: number, call: (span: number) => void): void {
    let p = this.places.length - 1;
    while (p > 0 && (this.places[p] as number) > end) p--;
    const still = (i: number): void => {
      if (!((this.closed[i] as number) < instant)) call(i);
    };
    const list = this.lists[p] as Int32Array;
    for (let k = 0; k < list.length; k++) still(list[k] as number);
    for (let k = this.places[p] as number; k < end; k++) still(this.order[k] as number);
  }
}

function byOpening(opened: Float64Array): Int32Array {
  const order = new Int32Array(opened.length);
  for (let i = 0; i < order.length; i++) order[i] = i;
  sortByDate(order, opened);
  return order;
}
