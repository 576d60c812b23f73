import { text, yesNo } from "./arguments";
import type { Book, CellZone } from "./book";
import type { ProtectionEntry } from "./document-state";
import { ENUMS, type EnumValue } from "./enums";
import { type Manners, ScriptObject } from "./gate";
import { Range } from "./range";
import { Sheet } from "./sheet";

/** GoogleAppsScript.Spreadsheet.Protection. It is kept and shown to scripts; a local file has one user, so it stops nobody. */
export class Protection extends ScriptObject {
  readonly _manners: Manners = { name: "Protection" };
  private readonly _book: Book;
  readonly _entry: ProtectionEntry;

  constructor(book: Book, entry: ProtectionEntry) {
    super();
    this._book = book;
    this._entry = entry;
  }

  static _add(book: Book, sheetId: string, zone?: CellZone): Protection {
    const entry: ProtectionEntry = {
      id: String(book.state.nextId++),
      sheetId,
      description: "",
      warningOnly: false,
      unprotected: [],
    };
    if (zone) entry.zone = { ...zone };
    book.state.protections.push(entry);
    return new Protection(book, entry);
  }

  setWarningOnly(warningOnly: boolean): this {
    this._entry.warningOnly = yesNo(warningOnly, "Protection", "setWarningOnly");
    return this;
  }
  isWarningOnly(): boolean {
    return this._entry.warningOnly;
  }
  setDescription(description: string): this {
    this._entry.description = text(description, "Protection", "setDescription");
    return this;
  }
  getDescription(): string {
    return this._entry.description;
  }
  getProtectionType(): EnumValue {
    return this._entry.zone ? ENUMS.ProtectionType.RANGE : ENUMS.ProtectionType.SHEET;
  }
  getRange(): Range {
    if (this._entry.zone) return new Range(this._book, this._entry.sheetId, { ...this._entry.zone });
    const sheet = new Sheet(this._book, this._entry.sheetId);
    return sheet.getRange(1, 1, sheet.getMaxRows(), sheet.getMaxColumns());
  }
  setUnprotectedRanges(ranges: readonly Range[]): this {
    this._entry.unprotected = ranges.map((range) => ({ ...range._zone }));
    return this;
  }
  getUnprotectedRanges(): Range[] {
    return this._entry.unprotected.map((zone) => new Range(this._book, this._entry.sheetId, { ...zone }));
  }
  canEdit(): boolean {
    return true;
  }
  canDomainEdit(): boolean {
    return false;
  }
  remove(): void {
    const { protections } = this._book.state;
    const at = protections.indexOf(this._entry);
    if (at >= 0) protections.splice(at, 1);
  }
}
