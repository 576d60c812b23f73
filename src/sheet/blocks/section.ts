import { column, SUMMARY_COLUMNS } from "../cells";
import type { Grid } from "../grid";
import { COLOR, LOOK } from "../look";

/** Gap row and title row of a section, with the rule under it. Gives the first row after them. */
export function section(grid: Grid, row: number, title: string, note = ""): number {
  grid.height(row, 16);
  grid.height(row + 1, 26);
  grid.put(row + 1, column(0, 0), title, LOOK.section);
  if (note !== "") grid.put(row + 1, column(1, 0), note, LOOK.sectionNote);
  grid.line("bottom", COLOR.lineStrong, [row + 1, 2, 1, SUMMARY_COLUMNS - 2]);
  return row + 2;
}

/** The rule under the columns' heads, and between rows. */
export function rule(grid: Grid, row: number, color: string): void {
  grid.line("bottom", color, [row, 2, 1, SUMMARY_COLUMNS - 2]);
}

/** The rule under a group's head, over its three columns. */
export function groupRule(grid: Grid, row: number, group: number, groups = 1): void {
  grid.line("bottom", COLOR.lineStrong, [row, column(group, 0), 1, 4 * groups - 1]);
}
