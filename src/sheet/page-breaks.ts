import type { Grid } from "./grid";

/** Sheet pixels of an A4 page, landscape, fitted to the width of the summary, with margins of 10 mm. */
const PAGE = 850;
/** The frozen rows stand on every page. */
const FROZEN_ROWS = 5;
/** More white than this on the screen is worse than a block on two pages. */
const MOST_WHITE = 220;
/** A title, heads and two rows: less than this of a block is no beginning. */
const LEAST_HEAD = 122;

/**
 * No script can set a page break: a block that would cross the end of a page gets a taller gap row instead,
 * if it fits a page and little is missing, or if hardly more than its title would stand before the break.
 * @param starts gap rows of the blocks, in order
 * @param end first row after the last block
 */
export function keepTogether(grid: Grid, starts: readonly number[], end: number): void {
  let frozen = 0;
  for (let row = 1; row <= FROZEN_ROWS; row++) frozen += grid.heightOf(row);
  let used = frozen;
  let row = FROZEN_ROWS + 1;
  starts.forEach((start, i) => {
    for (; row < start; row++) used = next(used, grid.heightOf(row), frozen);
    const after = starts[i + 1] ?? end;
    let height = 0;
    for (let r = start; r < after; r++) height += grid.heightOf(r);
    const left = PAGE - used;
    const isShort = height <= PAGE - frozen;
    if (height > left && left <= (isShort ? MOST_WHITE : LEAST_HEAD)) {
      // The gap row itself fills what is left of the page.
      grid.height(start, grid.heightOf(start) + left);
      used = frozen;
      row = start + 1;
    }
    for (; row < after; row++) used = next(used, grid.heightOf(row), frozen);
  });
}

/** Pixels used on the page after one more row. */
function next(used: number, height: number, frozen: number): number {
  return used + height > PAGE ? frozen + height : used + height;
}
