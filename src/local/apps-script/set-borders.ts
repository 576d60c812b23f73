import { colour, yesNo } from "./arguments";
import { type EnumValue, enumOf } from "./enums";
import type { Range } from "./range";

type Side = boolean | null;

/** Lines on (true) and off (false) around and inside a range; null leaves a side as it is. */
export function setBorders(
  range: Range,
  wanted: Readonly<Record<"top" | "left" | "bottom" | "right" | "vertical" | "horizontal", Side>>,
  color?: string | null,
  style?: EnumValue | null,
): void {
  const { top, left, bottom, right, vertical, horizontal } = wanted;
  for (const side of [top, left, bottom, right, vertical, horizontal])
    if (side !== null && side !== undefined) yesNo(side, "Range", "setBorder");
  const name =
    style === null || style === undefined ? "SOLID" : enumOf("BorderStyle", style, "Range", "setBorder").name();
  const look = { color: colour(color ?? "#000000", "Range", "setBorder"), style: BORDERS[name] ?? "thin" };
  const several = { vertical: range.getNumColumns() > 1, horizontal: range.getNumRows() > 1 };
  const sides: [boolean | null, string][] = [
    [top, "top"],
    [left, "left"],
    [bottom, "bottom"],
    [right, "right"],
  ];
  if (several.vertical) sides.push([vertical, "v"]);
  if (several.horizontal) sides.push([horizontal, "h"]);
  for (const [on, position] of sides)
    if (on)
      range._book.write("SET_ZONE_BORDERS", {
        sheetId: range._sheetId,
        target: [range._zone],
        border: { position, ...look },
      });
  if (sides.some(([on]) => on === false))
    clearBorders(
      range,
      sides.flatMap(([on, position]) => (on === false ? [position] : [])),
    );
}

function clearBorders(range: Range, positions: readonly string[]): void {
  range._book.flush();
  const { left, right, top, bottom } = range._zone;
  for (const at of range._positions().flat()) {
    const border = range._book.getters.getCellBorder(at);
    if (!border) continue;
    const kept = { ...border };
    const off = (side: "top" | "left" | "bottom" | "right", outer: boolean, inner: string): void => {
      if (positions.includes(outer ? side : inner)) delete kept[side];
    };
    off("top", at.row === top, "h");
    off("bottom", at.row === bottom, "h");
    off("left", at.col === left, "v");
    off("right", at.col === right, "v");
    range._book.write("SET_BORDER", { ...at, border: Object.keys(kept).length > 0 ? kept : undefined });
  }
}

const BORDERS: Readonly<Record<string, string>> = {
  DOTTED: "dotted",
  DASHED: "dashed",
  SOLID: "thin",
  SOLID_MEDIUM: "medium",
  SOLID_THICK: "thick",
  DOUBLE: "medium",
};
