/** Cells of the summary that formulas elsewhere read, and the six groups of three columns. */
export const CELLS = {
  period: { row: 4, column: 2 },
  comparison: { row: 4, column: 6 },
} as const;

/** Columns of the summary: A, six groups of three with a gap between, Y. */
export const SUMMARY_COLUMNS = 25;

/** The i-th column (0-2) of a group (0-5), from 1. */
export function column(group: number, i: number): number {
  return 2 + 4 * group + i;
}
