import { type Manners, ScriptObject } from "./gate";
import type { Range } from "./range";

/** GoogleAppsScript.Spreadsheet.RangeList. */
export class RangeList extends ScriptObject {
  readonly _manners: Manners = { name: "RangeList", free: new Set(["getRanges"]) };
  private readonly _ranges: readonly Range[];

  constructor(ranges: readonly Range[]) {
    super();
    this._ranges = ranges;
  }
  getRanges(): Range[] {
    return [...this._ranges];
  }
  setNumberFormat(format: string): this {
    return this._all((range) => range.setNumberFormat(format));
  }
  setBackground(color: string | null): this {
    return this._all((range) => range.setBackground(color));
  }
  setFontColor(color: string | null): this {
    return this._all((range) => range.setFontColor(color));
  }
  setFontWeight(weight: string | null): this {
    return this._all((range) => range.setFontWeight(weight));
  }
  setFontSize(size: number): this {
    return this._all((range) => range.setFontSize(size));
  }
  setFontFamily(family: string | null): this {
    return this._all((range) => range.setFontFamily(family));
  }
  setHorizontalAlignment(alignment: string | null): this {
    return this._all((range) => range.setHorizontalAlignment(alignment));
  }
  setVerticalAlignment(alignment: string | null): this {
    return this._all((range) => range.setVerticalAlignment(alignment));
  }
  setWrap(wrap: boolean): this {
    return this._all((range) => range.setWrap(wrap));
  }
  setValue(value: unknown): this {
    return this._all((range) => range.setValue(value));
  }
  setFormula(formula: string): this {
    return this._all((range) => range.setFormula(formula));
  }
  setNote(note: string | null): this {
    return this._all((range) => range.setNote(note));
  }
  setBorder(
    top: boolean | null,
    left: boolean | null,
    bottom: boolean | null,
    right: boolean | null,
    vertical: boolean | null,
    horizontal: boolean | null,
    color?: string | null,
    style?: never,
  ): this {
    return this._all((range) => range.setBorder(top, left, bottom, right, vertical, horizontal, color, style));
  }
  clearContent(): this {
    return this._all((range) => range.clearContent());
  }
  clearFormat(): this {
    return this._all((range) => range.clearFormat());
  }
  clear(): this {
    return this._all((range) => range.clear());
  }
  activate(): this {
    this._ranges[this._ranges.length - 1]?.activate();
    return this;
  }
  private _all(act: (range: Range) => unknown): this {
    this._ranges.forEach(act);
    return this;
  }
}
