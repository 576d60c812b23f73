import { MetricError } from "./errors";
import type { Log } from "./logs/log";

/** Headers that a sentence can name. */
const MOST = 25;

/** Refuses a table that lacks a field, naming it and the headers seen. */
export function requireField(log: Log, field: string): void {
  if (log.has(field)) return;
  const label = log.kind.fields[field]?.label ?? { en: field, it: field };
  const headers = log.source.headers.filter((header) => header !== "");
  const seen = `${headers.slice(0, MOST).join(", ")}${headers.length > MOST ? "…" : ""}`;
  throw new MetricError("missing_column", { table: log.kind.name, field: label, seen });
}
