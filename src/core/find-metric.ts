import type { CellFunction, LogForm, Metric } from "./define";
import { MetricError } from "./errors";
import type { LogId } from "./logs/log-id";

/** Names of a metric's functions, scalar form first. */
export function namesOf(metric: Metric): string[] {
  const { scalar, log } = metric;
  return [...(scalar ? [scalar.name, ...(scalar.aliases ?? [])] : []), ...(log ? [log.name] : [])];
}

/** A metric by the name of one of its functions, or a sentence with the names near to it. */
export function findMetric(metrics: readonly Metric[], name: string): Metric {
  const wanted = name.trim().toUpperCase();
  const found = metrics.find((m) => namesOf(m).indexOf(wanted) >= 0);
  if (found) return found;
  const all = metrics.reduce((names: string[], m) => names.concat(namesOf(m)), []);
  throw new MetricError("unknown_metric", { name, near: nearest(wanted, all) });
}

/** The log form of a metric over one table; its scalar form's name is understood too. */
export function findLogForm(metrics: readonly Metric[], name: string): { metric: Metric; form: LogForm } {
  const metric = findMetric(metrics, name);
  const form = metric.log;
  if (form && form.tables.length === 1) return { metric, form };
  const wanted = name.trim().toUpperCase();
  throw new MetricError("not_a_log_metric", { name: wanted, near: nearest(wanted, logFormNames(metrics)) });
}

/** Names of the forms over one table; of one kind of table where it is given. */
export function logFormNames(metrics: readonly Metric[], kind?: LogId): string[] {
  const names: string[] = [];
  for (const { log: form } of metrics) {
    const logs = form?.tables.length === 1 ? (form.tables[0]?.logs ?? []) : [];
    // A table of MRR changes is read as one of subscriptions too.
    const takes = kind === undefined || logs.indexOf(kind) >= 0 || (kind === "mrr_events" && logs.indexOf("subs") >= 0);
    if (form && logs.length > 0 && takes) names.push(form.name);
  }
  return names;
}

/**
 * The three known names nearest to one, by letters to change. Any run of a name's words is held against any
 * of the other's, for people type "CHRUN" for CHURN_RATE; words left out of the known name count little.
 */
export function nearest(name: string, known: readonly string[]): string {
  const given = runs(name);
  const distance = (other: string): number => {
    let least = Number.POSITIVE_INFINITY;
    for (const b of runs(other))
      for (const a of given) least = Math.min(least, edits(a.text, b.text) + 3 * a.left + b.left / 10);
    return least;
  };
  return known
    .map((other, place) => ({ other, place, far: distance(other) }))
    .sort((a, b) => a.far - b.far || a.place - b.place)
    .slice(0, 3)
    .map(({ other }) => other)
    .join(", ");
}

/** The runs of words of a name, each with how many words it leaves out. */
function runs(name: string): { readonly text: string; readonly left: number }[] {
  const words = name.split(/[_\-\s]+/);
  const out: { text: string; left: number }[] = [];
  for (let i = 0; i < words.length; i++)
    for (let j = i + 1; j <= words.length; j++)
      out.push({ text: words.slice(i, j).join("_"), left: words.length - (j - i) });
  return out;
}

/** Letters to insert, leave out, change or swap with their neighbour (optimal string alignment distance). */
function edits(a: string, b: string): number {
  let before: number[] = [];
  let row = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const same = a.charAt(i - 1) === b.charAt(j - 1) ? 0 : 1;
      let least = Math.min((row[j] as number) + 1, (next[j - 1] as number) + 1, (row[j - 1] as number) + same);
      const swapped =
        i > 1 && j > 1 && a.charAt(i - 1) === b.charAt(j - 2) && a.charAt(i - 2) === b.charAt(j - 1) && same === 1;
      if (swapped) least = Math.min(least, (before[j - 2] as number) + 1);
      next.push(least);
    }
    before = row;
    row = next;
  }
  return row[b.length] as number;
}

/** The function that a name calls, if any. */
export function functionNamed(functions: readonly CellFunction[], name: string): CellFunction | null {
  return functions.find((f) => f.name === name.trim().toUpperCase()) ?? null;
}
