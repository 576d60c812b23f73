import type { LogForm } from "./define";
import { evaluateOrBlank, type Outcome, type Question } from "./evaluate";
import type { DatedOrder, Log, WordColumn } from "./logs/log";
import type { Period } from "./period";

/** The span a form is asked for in one period of a series: a state is taken at the period's end. */
export function spanIn(form: LogForm, period: Period): Period {
  return form.instant ? { from: period.before, before: period.before } : period;
}

/** Outcomes by question, then by period, over one log read once. */
export function series(questions: readonly Question[], log: Log, periods: readonly Period[]): Outcome[][] {
  return questions.map((q) => periods.map((p) => evaluateOrBlank(q, [log], spanIn(q.form, p))));
}

/** One segment of a log: its rows as a log of their own. `name` is null for rows that state no value. */
export interface Segment {
  readonly name: string | null;
  readonly log: Log;
}

/** A log cut by a column: one log a value, rows without a value last. Every row is in exactly one. */
export function segments(log: Log, column: WordColumn): Segment[] {
  const { codes, values } = column;
  const blanks = values.length;
  const sizes = new Int32Array(blanks + 1);
  const places = new Int32Array(codes.length);
  for (let i = 0; i < codes.length; i++) {
    const at = (codes[i] as number) < 0 ? blanks : (codes[i] as number);
    places[i] = sizes[at] as number;
    sizes[at] = (sizes[at] as number) + 1;
  }
  const positions = Array.from(sizes, (size) => new Int32Array(size));
  for (let i = 0; i < codes.length; i++) {
    const at = (codes[i] as number) < 0 ? blanks : (codes[i] as number);
    (positions[at] as Int32Array)[places[i] as number] = i;
  }
  const orders: Record<string, DatedOrder[]> = {};
  return positions
    .map((p, at) => ({ name: at < blanks ? (values[at] as string) : null, positions: p, at }))
    .filter((s) => s.positions.length > 0)
    .map(({ name, positions: p, at }) => {
      const byDate = (field: string): DatedOrder => {
        orders[field] = orders[field] ?? cutOrder(log.byDate(field), codes, places, sizes);
        return (orders[field] as DatedOrder[])[at] as DatedOrder;
      };
      return { name, log: log.pick(p, byDate) };
    });
}

/** The order of a log by a date as the orders of its segments: nothing is sorted again. */
function cutOrder(whole: DatedOrder, codes: Int32Array, places: Int32Array, sizes: Int32Array): DatedOrder[] {
  const blanks = sizes.length - 1;
  const orders = Array.from(sizes, (size) => new Int32Array(size));
  const dates = Array.from(sizes, (size) => new Float64Array(size));
  const filled = new Int32Array(sizes.length);
  for (let k = 0; k < whole.order.length; k++) {
    const i = whole.order[k] as number;
    const at = (codes[i] as number) < 0 ? blanks : (codes[i] as number);
    const next = filled[at] as number;
    (orders[at] as Int32Array)[next] = places[i] as number;
    (dates[at] as Float64Array)[next] = whole.dates[k] as number;
    filled[at] = next + 1;
  }
  return orders.map((order, at) => ({
    order: order.subarray(0, filled[at] as number),
    dates: (dates[at] as Float64Array).subarray(0, filled[at] as number),
  }));
}
