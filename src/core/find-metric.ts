import type { CellFunction, LogForm, Metric } from "./define";
import { MetricError } from "./errors";

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
  const usable = metrics.filter((m) => m.log && m.log.tables.length === 1).map((m) => (m.log as LogForm).name);
  throw new MetricError("not_a_log_metric", {
    name: name.trim().toUpperCase(),
    near: nearest(name.trim().toUpperCase(), usable),
  });
}

/** The three known names nearest to one, by letters to change; a name that contains it is near. */
export function nearest(name: string, known: readonly string[]): string {
  const distance = (other: string): number =>
    edits(name, other) -
    (other.indexOf(name) >= 0 || name.indexOf(other) >= 0 ? Math.min(name.length, other.length) : 0);
  return [...known]
    .sort((a, b) => distance(a) - distance(b) || (a < b ? -1 : 1))
    .slice(0, 3)
    .join(", ");
}

/** Levenshtein distance. */
function edits(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const same = a.charAt(i - 1) === b.charAt(j - 1) ? 0 : 1;
      next.push(Math.min((row[j] as number) + 1, (next[j - 1] as number) + 1, (row[j - 1] as number) + same));
    }
    row = next;
  }
  return row[b.length] as number;
}

/** The function that a name calls, if any. */
export function functionNamed(functions: readonly CellFunction[], name: string): CellFunction | null {
  return functions.find((f) => f.name === name.trim().toUpperCase()) ?? null;
}
