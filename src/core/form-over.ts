import type { Context, LogForm } from "./define";
import { MetricError } from "./errors";
import { findLogForm, logFormNames, nearest } from "./find-metric";
import type { RawTable } from "./inputs";
import type { LogId } from "./logs/log-id";
import { splitLines } from "./logs/split-lines";
import { ALL_LOGS, understand } from "./logs/understand";

/**
 * The log form that a name calls over a given table.
 * @throws MetricError unknown_metric, not_a_log_metric, with near names that this table can answer
 */
export function formOver(table: RawTable, name: string, context: Context): LogForm {
  try {
    return findLogForm(context.metrics, name).form;
  } catch (error) {
    const kind = error instanceof MetricError ? kindOf(table, context) : null;
    if (kind === null) throw error;
    const { code, params } = error as MetricError;
    const near = nearest(name.trim().toUpperCase(), logFormNames(context.metrics, kind));
    throw new MetricError(code, near === "" ? params : { ...params, near });
  }
}

/** What a table is, or null where it is nothing that is known. */
function kindOf(table: RawTable, context: Context): LogId | null {
  try {
    const { layout, kind } = understand(splitLines(table), ALL_LOGS, context, {});
    return layout ? kind.id : null;
  } catch (error) {
    if (error instanceof MetricError) return null;
    throw error;
  }
}
