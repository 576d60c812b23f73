import { LOG_KINDS } from "../core/logs/kinds";
import type { Text } from "../core/text";
import type { SourceKind } from "../sheet/rpc";

/** What one row of a table is. */
export function kindRow(kind: SourceKind): Text {
  if (kind === "periods") return { en: "The totals of a period", it: "I totali di un periodo" };
  return LOG_KINDS[kind].row;
}
