import type { LogForm } from "./define";
import { MetricError, quoted } from "./errors";
import { type Question, unitsOf } from "./evaluate";
import { instantInput, periodOf } from "./log-inputs";
import type { Log } from "./logs/log";
import { type Period, periodText } from "./period";
import type { Note } from "./sum";

/** One unit behind a number. */
export interface Line {
  /** Row in the given range; the header is row 1. */
  readonly row: number;
  readonly id: string | null;
  /** Null for sums and counts. */
  readonly denominator: number | null;
  readonly numerator: number;
  readonly note: Note | null;
}

/**
 * The span that a list of rows is asked for: of a state, its one instant.
 * @throws MetricError not_a_date for a period in place of an instant, period_of_instant where before is given
 */
export function askedSpan(form: LogForm, from: number | Period, before: number | undefined): Period {
  if (!form.instant) return periodOf(from, before);
  if (typeof from === "object" && from.before - from.from > 1) {
    const { label } = instantInput();
    const input = { en: `from (${label.en})`, it: `from (${label.it})` };
    throw new MetricError("not_a_date", { input, value: quoted(periodText(from)) });
  }
  if (before !== undefined) throw new MetricError("period_of_instant", { metric: form.name });
  const at = Math.floor(typeof from === "object" ? from.from : from);
  return { from: at, before: at };
}

/** The units behind a number, in the order of the table. */
export function linesOf(q: Question, log: Log, period: Period): Line[] {
  const units = unitsOf(q, [log], period, true);
  const id = idReader(log, q.statement.unit ?? log.kind.unit);
  const ratio = q.statement.denominator !== null;
  const order = Array.from(units.rows, (_, k) => k);
  order.sort((a, b) => (units.rows[a] as number) - (units.rows[b] as number) || a - b);
  return order.map((k) => {
    const position = units.rows[k] as number;
    return {
      row: log.rows[position] as number,
      id: id(position),
      denominator: ratio ? (units.denominators[k] as number) : null,
      numerator: units.numerators[k] as number,
      note: units.notes[k] ?? null,
    };
  });
}

/** How a unit is called: by its own field, else by its customer, else by nothing but its row. */
function idReader(log: Log, field: string): (position: number) => string | null {
  const own = log.textOf(field);
  if (!log.kind.fields["customer_id"] || field === "customer_id") return own;
  let customer: ((position: number) => string | null) | null = null;
  return (position) => {
    const id = own(position);
    if (id !== null) return id;
    customer = customer ?? log.textOf("customer_id");
    return customer(position);
  };
}
