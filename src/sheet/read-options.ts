import { optionsOf } from "../core/logs/assumptions";
import type { ReadOptions } from "../core/logs/read-log";
import type { SourceGuess } from "./rpc";

/** The assumption whether 05/06 is a day or a month first, of logs and of period tables. */
export const DAY_FIRST = "day_first";

/** What a person decided of a log's table, as the reader takes it. */
export function readOptions({ kind, columns, assumptions }: SourceGuess): ReadOptions {
  const said = optionsOf(columns, assumptions);
  return kind !== null && kind !== "periods" ? { kind, ...said } : said;
}
