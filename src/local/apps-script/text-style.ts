import { colour, text, whole, yesNo } from "./arguments";
import { type Manners, ScriptObject } from "./gate";

interface Look {
  readonly size?: number;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly underline?: boolean;
  readonly strikethrough?: boolean;
  readonly color?: string;
}

/** GoogleAppsScript.Spreadsheet.TextStyle: how the text of a cell looks; what it does not say stays as it is. */
export class TextStyle extends ScriptObject {
  readonly _manners: Manners = { name: "TextStyle", free: "all" };
  readonly _look: Look;

  constructor(look: Look) {
    super();
    this._look = look;
  }
  getFontSize(): number | null {
    return this._look.size ?? null;
  }
  isBold(): boolean | null {
    return this._look.bold ?? null;
  }
  getForegroundColor(): string | null {
    return this._look.color ?? null;
  }
  copy(): TextStyleBuilder {
    return new TextStyleBuilder(this._look);
  }
  /** As the engine's style. */
  _style(): Record<string, unknown> {
    const { size, color, ...others } = this._look;
    return {
      ...others,
      ...(size === undefined ? {} : { fontSize: size }),
      ...(color === undefined ? {} : { textColor: color }),
    };
  }
}

/** GoogleAppsScript.Spreadsheet.TextStyleBuilder. */
export class TextStyleBuilder extends ScriptObject {
  readonly _manners: Manners = { name: "TextStyleBuilder", free: "all" };
  private _look: Look;

  constructor(look: Look = {}) {
    super();
    this._look = look;
  }
  setFontSize(size: number): this {
    return this._with({ size: whole(size, "TextStyleBuilder", "setFontSize") });
  }
  setBold(bold: boolean): this {
    return this._with({ bold: yesNo(bold, "TextStyleBuilder", "setBold") });
  }
  setItalic(italic: boolean): this {
    return this._with({ italic: yesNo(italic, "TextStyleBuilder", "setItalic") });
  }
  setUnderline(underline: boolean): this {
    return this._with({ underline: yesNo(underline, "TextStyleBuilder", "setUnderline") });
  }
  setStrikethrough(strikethrough: boolean): this {
    return this._with({ strikethrough: yesNo(strikethrough, "TextStyleBuilder", "setStrikethrough") });
  }
  setForegroundColor(cssString: string): this {
    return this._with({ color: colour(cssString, "TextStyleBuilder", "setForegroundColor") });
  }
  /** The engine draws one family; the name is only checked. */
  setFontFamily(fontFamily: string): this {
    text(fontFamily, "TextStyleBuilder", "setFontFamily");
    return this;
  }
  build(): TextStyle {
    return new TextStyle(this._look);
  }
  private _with(look: Look): this {
    this._look = { ...this._look, ...look };
    return this;
  }
}
