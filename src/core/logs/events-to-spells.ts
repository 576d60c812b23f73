import { headerColumn } from "./header-column";
import { LOG_KINDS } from "./kinds";
import { type Column, Log, type LogSource } from "./log";
import type { LogBuilder } from "./log-builder";
import { pickColumn, pickWords } from "./pick-column";

/** MRR below this is nothing: what is left when cents are added up. */
const NOTHING = 1 / 1000;

/**
 * Changes of MRR as spells of constant MRR. Changes of one customer on one day are one change, so that
 * an end and a start in the same second are neither churn nor reactivation.
 */
export function spellsOfEvents(events: Log, builder: LogBuilder): Log {
  const { codes, values } = events.words("customer_id");
  const deltas = events.numbers("mrr_delta");
  const { order, dates } = events.byDate("date");
  const running = new Float64Array(values.length);
  const open = new Int32Array(values.length).fill(-1);
  const from: number[] = [];
  const start: number[] = [];
  const end: number[] = [];
  const mrr: number[] = [];
  const customer: number[] = [];
  const lastDay = new Float64Array(values.length).fill(Number.NaN);
  for (let k = 0; k < order.length; k++) {
    const i = order[k] as number;
    const c = codes[i] as number;
    if (c < 0) continue;
    const date = dates[k] as number;
    const day = Math.floor(date);
    let total = (running[c] as number) + (deltas[i] as number);
    if (Math.abs(total) < NOTHING) total = 0;
    running[c] = total;
    const spell = open[c] as number;
    if (lastDay[c] === day && spell >= 0 && Math.floor(start[spell] as number) === day) {
      // The same day again: the spell that began today has the new amount.
      mrr[spell] = Math.max(0, total);
      from[spell] = i;
      if (total <= 0) {
        end[spell] = start[spell] as number;
        open[c] = -1;
      }
    } else {
      if (spell >= 0) {
        end[spell] = date;
        open[c] = -1;
      }
      if (total > 0) {
        open[c] = start.length;
        from.push(i);
        start.push(date);
        end.push(Number.NaN);
        mrr.push(total);
        customer.push(c);
      }
    }
    lastDay[c] = day;
  }
  // A day that ended a spell and began another again continues it.
  const positions = Int32Array.from(from);
  const columns: Record<string, Column> = {
    customer_id: { type: "word", data: { codes: Int32Array.from(customer), values } },
    start: { type: "numeric", data: Float64Array.from(start) },
    end: { type: "numeric", data: Float64Array.from(end) },
    mrr: { type: "numeric", data: Float64Array.from(mrr) },
  };
  const kind = LOG_KINDS.subs;
  const pass = (field: string): boolean => field in kind.fields && builder.has(field) && !(field in columns);
  const source: LogSource = {
    headers: events.source.headers,
    has: (field) => field in columns || pass(field),
    read: (field) => {
      if (columns[field]) return columns[field] as Column;
      const column = pass(field) ? builder.read(field) : null;
      return column && pickColumn(column, positions);
    },
    header: (name) => {
      const column = headerColumn(builder, name, builder.rows);
      return column && pickWords(column, positions);
    },
    zone: () => events.zone,
    now: () => events.now,
    account: () => events.source.account(),
    currencies: (field) => {
      const column = field === "mrr" ? (events.source.currencies?.("mrr_delta") ?? null) : null;
      return column && pickWords(column, positions);
    },
  };
  const rows = Int32Array.from(positions, (i) => events.rows[i] as number);
  return new Log(kind, rows, source);
}
