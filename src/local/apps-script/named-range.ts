import { HostError } from "../host-error";
import { text } from "./arguments";
import type { Book } from "./book";
import { type Manners, ScriptObject, signature } from "./gate";
import { Range } from "./range";

/** GoogleAppsScript.Spreadsheet.NamedRange. */
export class NamedRange extends ScriptObject {
  readonly _manners: Manners = { name: "NamedRange" };
  private readonly _book: Book;
  private _name: string;

  constructor(book: Book, name: string) {
    super();
    this._book = book;
    this._name = name;
  }
  getName(): string {
    return this._name;
  }
  getRange(): Range {
    this._book.flush();
    const named = this._book.getters.getNamedRange(this._name);
    if (!named) throw new HostError(`The named range ${this._name} does not exist.`);
    return new Range(this._book, named.range.sheetId, named.range.zone);
  }
  setName(name: string): this {
    writeNamedRange(this._book, text(name, "NamedRange", "setName"), this.getRange(), this._name);
    this._name = name;
    return this;
  }
  setRange(range: Range): this {
    if (!(range instanceof Range)) throw new HostError(signature("NamedRange", "setRange", [range]));
    writeNamedRange(this._book, this._name, range, this._name);
    return this;
  }
  remove(): void {
    this._book.run("DELETE_NAMED_RANGE", { name: this._name });
  }
}

export function namedRangesOf(book: Book): NamedRange[] {
  book.flush();
  return book.getters.getNamedRanges().map((named) => new NamedRange(book, named.name));
}

export function writeNamedRange(book: Book, name: string, range: Range, oldName?: string): void {
  if (!/^[A-Za-z_][A-Za-z0-9_]{0,249}$/.test(name) || /^[A-Za-z]{1,3}\d+$/.test(name) || /^R\d*C\d*$/i.test(name))
    throw new HostError(`The name you entered is not valid: ${name}`);
  book.flush();
  const ranges = [book.getters.getRangeDataFromZone(range._sheetId, range._zone)];
  const existing = oldName ?? (book.getters.getNamedRange(name) ? name : undefined);
  if (existing) book.tryRun("UPDATE_NAMED_RANGE", { oldRangeName: existing, newRangeName: name, ranges });
  else book.run("CREATE_NAMED_RANGE", { name, ranges });
}
