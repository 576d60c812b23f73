import { MetricError } from "./errors";
import type { Log } from "./logs/log";

/** Refuses a table that lacks a field, naming it and the headers seen. */
export function requireField(log: Log, field: string): void {
  if (log.has(field)) return;
  const label = log.kind.fields[field]?.label ?? { en: field, it: field };
  throw new MetricError("missing_column", { table: log.kind.name, field: label, seen: log.source.headers.join(", ") });
}
