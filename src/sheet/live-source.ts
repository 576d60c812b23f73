import type { LogForm } from "../core/define";
import { DayCell } from "../core/inputs";
import type { Log } from "../core/logs/log";
import type { ChosenMetric } from "./report";
import type { SourceTable } from "./world";

/** Whether one call of METRIC_SERIES gives the metric as it was chosen: one table, the first method. */
export function canBeLive(form: LogForm, chosen: ChosenMetric): boolean {
  const first = Object.keys(form.methods)[0] as string;
  return form.tables.length === 1 && (chosen.method === "" || chosen.method === first);
}

/** Rows that are compared to find the column of the dates. */
const LOOKED_AT = 20;

/** The column of a log's table that holds its dates as dates, or null: what says natively how far the rows reach. */
export function dateColumn(log: Log, place: SourceTable): number | null {
  const dates = log.dates(log.kind.date);
  const width = place.cells.reduce((most, row) => Math.max(most, row.length), 0);
  const rows = Array.from(log.rows.subarray(0, LOOKED_AT), (row, i) => ({ row, date: dates[i] as number }));
  for (let column = 0; column < width; column++) {
    const same = rows.every(({ row, date }) => {
      const cell = place.cells[row - 1]?.[column];
      return cell instanceof DayCell && cell.serial === date;
    });
    if (same && rows.length > 0) return column;
  }
  return null;
}
