import { expect, test } from "vitest";
import { Grid } from "../../src/sheet/grid";
import { look } from "../../src/sheet/look";
import { keepTogether } from "../../src/sheet/page-breaks";

/** A grid of rows of 21 px; the five frozen rows take 105. */
function gridOf(rows: number): Grid {
  const grid = new Grid(1);
  for (let row = 1; row <= rows; row++) grid.put(row, 1, null, look());
  return grid;
}

test("a block that would cross the end of a page begins on the next one", () => {
  // 850 px a page: rows 1-40 are 840 px. A block of rows 35-44 would cross: its gap row takes the 850 - 34 * 21 = 136 px left.
  const grid = gridOf(60);
  keepTogether(grid, [6, 35, 45], 60);
  expect(grid.heightOf(35)).toBe(21 + 136);
  expect(grid.heightOf(45)).toBe(21);
});

test("a block that fits, or is longer than a page, or would leave a hole, stays", () => {
  const fits = gridOf(60);
  keepTogether(fits, [6, 30], 40);
  expect(fits.heightOf(30)).toBe(21);
  const long = gridOf(120);
  keepTogether(long, [6, 35], 120);
  expect(long.heightOf(35)).toBe(21);
  const orphan = gridOf(120);
  // 38 rows are 798 px: 52 px would hold a title and nothing of a table that is longer than a page.
  keepTogether(orphan, [6, 39], 120);
  expect(orphan.heightOf(39)).toBe(21 + 52);
  const hole = gridOf(60);
  keepTogether(hole, [6, 20], 50);
  expect(hole.heightOf(20)).toBe(21);
});
