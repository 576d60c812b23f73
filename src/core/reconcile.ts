import type { LogForm, Options, Statement } from "./define";
import { linesOf } from "./drill-through";
import { MetricError } from "./errors";
import { evaluate, type Outcome, question } from "./evaluate";
import type { Log } from "./logs/log";
import type { Period } from "./period";
import { same, type Text } from "./text";

/** One method of a metric beside the first one. */
export interface Reconciled {
  readonly method: string;
  readonly statement: Statement;
  /** Null where the table lacks what the method needs. */
  readonly outcome: Outcome | null;
  /** What is missing then, as an error says it. */
  readonly missing: Text | null;
  /** Units that count otherwise than in the first method, in the order of the table. */
  readonly differing: readonly string[];
}

/** Every method of a metric over the same rows, and the units by which each differs from the first that can be computed. */
export function reconcile(form: LogForm, log: Log, period: Period, options: Options): Reconciled[] {
  let first: Map<string, Part> | null = null;
  return Object.keys(form.methods).map((method) => {
    const q = question(form, { ...options, [form.methodInput ?? "method"]: method });
    try {
      const outcome = evaluate(q, [log], period);
      const parts = partsOf(q, log, period);
      first = first ?? parts;
      return { method, statement: q.statement, outcome, missing: null, differing: differing(first, parts) };
    } catch (error) {
      if (!(error instanceof MetricError) || error.code !== "missing_column") throw error;
      const field = error.params["field"];
      const missing = typeof field === "object" && "en" in field ? field : same(String(field));
      return { method, statement: q.statement, outcome: null, missing, differing: [] };
    }
  });
}

interface Part {
  readonly row: number;
  readonly numerator: number;
  readonly denominator: number | null;
}

/** What each unit adds in all its lines, by its id, else by its row. */
function partsOf(q: Parameters<typeof linesOf>[0], log: Log, period: Period): Map<string, Part> {
  const parts = new Map<string, Part>();
  for (const { row, id, numerator, denominator } of linesOf(q, log, period)) {
    const name = id ?? `#${row}`;
    const known = parts.get(name);
    // A customer with two contracts has two lines.
    if (!known) parts.set(name, { row, numerator, denominator });
    else {
      parts.set(name, {
        row: known.row,
        numerator: known.numerator + numerator,
        denominator: denominator === null ? null : (known.denominator ?? 0) + denominator,
      });
    }
  }
  return parts;
}

function differing(first: Map<string, Part>, second: Map<string, Part>): string[] {
  const found: { id: string; row: number }[] = [];
  first.forEach((a, id) => {
    const b = second.get(id);
    if (!b || a.numerator !== b.numerator || a.denominator !== b.denominator) found.push({ id, row: a.row });
  });
  second.forEach((b, id) => {
    if (!first.has(id)) found.push({ id, row: b.row });
  });
  return found.sort((a, b) => a.row - b.row).map((f) => f.id);
}
