import type { ReadOptions } from "../core/logs/read-log";
import type { SourceGuess } from "./rpc";

/** The assumptions about a log that a person can change, by the id they travel under. */
export const LOG_ASSUMPTIONS = { dates: "dates", decimals: "decimals", clock: "clock" } as const;

/** What a person decided of a log's table, as the reader takes it. Columns count from 1 there. */
export function readOptions(choice: SourceGuess): ReadOptions {
  const fields: Record<string, number | null> = {};
  for (const [field, column] of Object.entries(choice.columns)) fields[field] = column === null ? null : column + 1;
  const { assumptions } = choice;
  const dates = assumptions[LOG_ASSUMPTIONS.dates];
  const decimals = assumptions[LOG_ASSUMPTIONS.decimals];
  const clock = assumptions[LOG_ASSUMPTIONS.clock];
  return {
    ...(choice.kind !== null && choice.kind !== "periods" ? { kind: choice.kind } : {}),
    ...(Object.keys(fields).length > 0 ? { fields } : {}),
    ...(dates === "day" || dates === "month" ? { dayFirst: dates === "day" } : {}),
    ...(decimals === "." || decimals === "," ? { decimal: decimals } : {}),
    ...(clock === "utc" || clock === "local" ? { utc: clock === "utc" } : {}),
  };
}
