import { a1, fn, formula, letters, sheetName } from "../formula";
import type { Formula } from "../plan";
import type { ReportView } from "../report-view";
import type { SourceTable } from "../world";

/** How many rows the logs have gained (or lost) since their numbers were written; null without logs. */
export function rowsAdded(view: ReportView): Formula | null {
  const counts: string[] = [];
  let read = 0;
  for (const s of view.data.sources) {
    if (s.table) continue;
    const { column, filled } = fullest(s.place);
    const at = s.place.column + column;
    const range = `${sheetName(s.place.sheetName)}${a1(s.place.row, at, "both")}:$${letters(at)}`;
    counts.push(fn("COUNTA", range));
    read += filled;
  }
  // The rows read stand in a cell, for the formula must be the same after a refresh.
  return counts.length === 0 ? null : formula(`${counts.join("+")}-${view.fact(read, "here")}`);
}

/** The column with the most filled cells: what counts the rows. */
function fullest(place: SourceTable): { readonly column: number; readonly filled: number } {
  const width = place.cells.reduce((most, row) => Math.max(most, row.length), 0);
  let best = { column: 0, filled: 0 };
  for (let column = 0; column < width; column++) {
    let filled = 0;
    for (const row of place.cells) if ((row[column] ?? null) !== null) filled++;
    if (filled > best.filled) best = { column, filled };
  }
  return best;
}
