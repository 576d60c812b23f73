import type { Grid } from "../grid";
import { COLOR, look } from "../look";
import type { CellStyle } from "../plan";
import { DATA_COLUMNS } from "./data-map";

const TITLE = look({ bold: true });
const NOTE = look({ size: 8, color: COLOR.muted });
const HEAD = look({ size: 8, color: COLOR.muted });
const HEAD_RIGHT = look({ size: 8, color: COLOR.muted, align: "right" });

/** A number of the data sheet, in full precision. */
export function dataLook(format: string): CellStyle {
  return look({ size: 9, format, align: "right" });
}
export const DATE = look({ size: 9, format: "yyyy-mm-dd" });
export const DATA_TEXT = look({ size: 9 });
export const DATA_KEY = look({ size: 9, color: COLOR.muted });
export const WHOLE = "#,##0";

/** Title and heads of a section whose data begin on `first`. */
export function sectionHead(
  grid: Grid,
  first: number,
  title: string,
  note: string,
  heads: Readonly<Record<number, string>>,
): void {
  grid.put(first - 2, 1, title, TITLE);
  if (note !== "") grid.put(first - 2, 4, note, NOTE);
  for (const [column, head] of Object.entries(heads)) {
    grid.put(first - 1, Number(column), head, Number(column) === 1 ? HEAD : HEAD_RIGHT);
  }
  grid.line("bottom", COLOR.lineStrong, [first - 1, 1, 1, 7]);
  grid.line("bottom", COLOR.lineStrong, [first - 1, 9, 1, DATA_COLUMNS - 8]);
}
