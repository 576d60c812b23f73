import { HostError } from "../host-error";
import { text } from "./arguments";
import type { Book, Position } from "./book";
import { type Manners, ScriptObject, signature } from "./gate";

/** A link inside the file, `#gid=1` or `#gid=1&range=A1`, in the engine's own words. */
const INNER = /^#gid=(\d+)(?:&range=(.+))?$/;

/** GoogleAppsScript.Spreadsheet.RichTextValue: a text and at most one link; the engine has no runs of style inside a cell. */
export class RichTextValue extends ScriptObject {
  readonly _manners: Manners = { name: "RichTextValue", free: "all" };
  private readonly _text: string;
  private readonly _url: string | null;

  constructor(value: string, url: string | null) {
    super();
    this._text = value;
    this._url = url;
  }
  getText(): string {
    return this._text;
  }
  getLinkUrl(): string | null {
    return this._url;
  }
  copy(): RichTextValueBuilder {
    return new RichTextValueBuilder(this._text, this._url);
  }
}

/** GoogleAppsScript.Spreadsheet.RichTextValueBuilder. */
export class RichTextValueBuilder extends ScriptObject {
  readonly _manners: Manners = { name: "RichTextValueBuilder", free: "all" };
  private _text: string;
  private _url: string | null;

  constructor(value = "", url: string | null = null) {
    super();
    this._text = value;
    this._url = url;
  }
  setText(value: string): this {
    this._text = text(value, "RichTextValueBuilder", "setText");
    return this;
  }
  setLinkUrl(startOrUrl: number | string | null, end?: number, url?: string | null): this {
    if (typeof startOrUrl === "number") {
      if (end === undefined || startOrUrl < 0 || end > this._text.length)
        throw new HostError("Invalid argument: endOffset");
      this._url = url ?? null;
    } else this._url = startOrUrl === null ? null : text(startOrUrl, "RichTextValueBuilder", "setLinkUrl");
    return this;
  }
  setTextStyle(startOrStyle: unknown, _end?: number, _style?: unknown): this {
    if (startOrStyle === undefined)
      throw new HostError(signature("RichTextValueBuilder", "setTextStyle", [startOrStyle]));
    return this;
  }
  build(): RichTextValue {
    return new RichTextValue(this._text, this._url);
  }
}

export function writeRichText(book: Book, at: Position, value: RichTextValue | null): void {
  if (value === null || value === undefined) {
    book.writeContent(at, "");
    return;
  }
  if (!(value instanceof RichTextValue)) throw new HostError(signature("Range", "setRichTextValue", [value]));
  const url = value.getLinkUrl();
  const label = value.getText();
  if (!url || label === "") {
    book.writeText(at, label);
    return;
  }
  const inner = INNER.exec(url);
  const sheetId = inner
    ? book.getters.getSheetIds().find((id) => sheetNumber(book, id) === Number(inner[1]))
    : undefined;
  if (inner && sheetId === undefined) {
    book.writeText(at, label);
    return;
  }
  book.state.links ??= {};
  const target = sheetId === undefined ? url : `o-spreadsheet://${sheetId}`;
  if (inner) book.state.links[`${at.sheetId},${at.row},${at.col}`] = url;
  book.writeContent(at, `[${label.replaceAll("]", ")").replaceAll("[", "(")}](${target})`);
}

export function richTextOf(book: Book, at: Position): RichTextValue {
  const cell = book.evaluated(at);
  const inner = cell.link?.url.startsWith("o-spreadsheet://")
    ? book.state.links?.[`${at.sheetId},${at.row},${at.col}`]
    : undefined;
  return new RichTextValue(book.display(at), inner ?? cell.link?.url ?? null);
}

/** The number a script knows a sheet by: the engine's id where that is one, else a number kept with the file. */
export function sheetNumber(book: Book, sheetId: string): number {
  if (/^\d{1,9}$/.test(sheetId)) return Number(sheetId);
  book.state.sheetNumbers[sheetId] ??= 1_000_000_000 + book.state.nextId++;
  return book.state.sheetNumbers[sheetId] as number;
}
