import type { LogId } from "../core/logs/log-id";

/** The logs as which a source is read: changes of MRR become the spells that every metric over them asks for. */
export function kindsRead(kind: LogId): readonly LogId[] {
  return kind === "mrr_events" ? ["subs"] : [kind];
}
