import type { LogForm } from "./define";
import { evaluateOrBlank, type Outcome, type Question } from "./evaluate";
import type { Log, WordColumn } from "./logs/log";
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
  const sizes = new Int32Array(values.length + 1);
  for (let i = 0; i < codes.length; i++) {
    const at = slot(codes[i] as number, values.length);
    sizes[at] = (sizes[at] as number) + 1;
  }
  const positions = Array.from(sizes, (size) => new Int32Array(size));
  const filled = new Int32Array(values.length + 1);
  for (let i = 0; i < codes.length; i++) {
    const at = slot(codes[i] as number, values.length);
    (positions[at] as Int32Array)[filled[at] as number] = i;
    filled[at] = (filled[at] as number) + 1;
  }
  return positions
    .map((p, at) => ({ name: at < values.length ? (values[at] as string) : null, positions: p }))
    .filter((s) => s.positions.length > 0)
    .map((s) => ({ name: s.name, log: log.pick(s.positions) }));
}

function slot(code: number, blanks: number): number {
  return code < 0 ? blanks : code;
}
