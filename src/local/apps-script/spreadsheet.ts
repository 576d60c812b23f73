import { HostError } from "../host-error";
import { isLocaleCode, LOCALES } from "../sheets/locales";
import { toEngineSheetName } from "../sheets/sheet-name";
import { ZoneClock } from "../sheets/time-zone";
import { text, whole } from "./arguments";
import type { Book } from "./book";
import { addMetadata, DeveloperMetadata, DeveloperMetadataFinder } from "./developer-metadata";
import type { EnumValue } from "./enums";
import { type Manners, ScriptObject, signature } from "./gate";
import { NamedRange, namedRangesOf, writeNamedRange } from "./named-range";
import { Range } from "./range";
import { RangeList } from "./range-list";
import { sheetNumber } from "./rich-text";
import { checkSheetName, newSheetId, rangeOfA1, Sheet } from "./sheet";

const MANNERS: Manners = {
  name: "Spreadsheet",
  free: new Set(["getId", "getUrl", "toast", "getSpreadsheetTimeZone", "getSpreadsheetLocale"]),
};

/** The page's (or the test's) side of messages; set when the document is opened. */
export const toasts = new WeakMap<Book, (message: string, title: string, seconds: number) => void>();

/** GoogleAppsScript.Spreadsheet.Spreadsheet: the one open file. */
export class Spreadsheet extends ScriptObject {
  readonly _manners = MANNERS;
  private readonly _book: Book;

  constructor(book: Book) {
    super();
    this._book = book;
  }

  getId(): string {
    return "local";
  }
  getUrl(): string {
    return "http://127.0.0.1/";
  }
  getName(): string {
    return this._book.state.name;
  }
  getSheets(): Sheet[] {
    return this._book.getters.getSheetIds().map((id) => new Sheet(this._book, id));
  }
  getNumSheets(): number {
    return this.getSheets().length;
  }
  getSheetByName(name: string): Sheet | null {
    const wanted = toEngineSheetName(text(name, "Spreadsheet", "getSheetByName"));
    const id = this._book.getters.getSheetIds().find((sheetId) => this._book.getters.getSheetName(sheetId) === wanted);
    return id === undefined ? null : new Sheet(this._book, id);
  }
  getSheetById(id: number): Sheet | null {
    return this.getSheets().find((sheet) => sheetNumber(this._book, sheet._id) === id) ?? null;
  }
  getActiveSheet(): Sheet {
    return new Sheet(this._book, this._book.getters.getActiveSheetId());
  }
  setActiveSheet(sheet: Sheet, _restoreSelection?: boolean): Sheet {
    if (!(sheet instanceof Sheet)) throw new HostError(signature("Spreadsheet", "setActiveSheet", [sheet]));
    return sheet.activate();
  }
  setActiveRange(range: Range): Range {
    if (!(range instanceof Range)) throw new HostError(signature("Spreadsheet", "setActiveRange", [range]));
    return range.activate();
  }
  setCurrentCell(cell: Range): Range {
    return this.setActiveRange(cell);
  }
  getActiveRange(): Range {
    if (this._book.computing) {
      const { sheetId, row, col } = this._book.computing;
      return new Range(this._book, sheetId, { left: col, right: col, top: row, bottom: row });
    }
    this._book.flush();
    const { getters } = this._book;
    const sheetId = getters.getActiveSheetId();
    const zone = getters.getSelectedZone();
    const rows = zone.top === 0 && zone.bottom === getters.getNumberRows(sheetId) - 1;
    const columns = zone.left === 0 && zone.right === getters.getNumberCols(sheetId) - 1;
    const plain = { left: zone.left, right: zone.right, top: zone.top, bottom: zone.bottom };
    return new Range(this._book, sheetId, plain, rows ? "rows" : columns ? "columns" : undefined);
  }
  getActiveRangeList(): RangeList {
    this._book.flush();
    const { getters } = this._book;
    const sheetId = getters.getActiveSheetId();
    return new RangeList(
      getters
        .getSelectedZones()
        .map(
          (zone) =>
            new Range(this._book, sheetId, { left: zone.left, right: zone.right, top: zone.top, bottom: zone.bottom }),
        ),
    );
  }
  getActiveCell(): Range {
    return this.getCurrentCell();
  }
  getCurrentCell(): Range {
    if (this._book.computing) return this.getActiveRange();
    this._book.flush();
    const { col, row, sheetId } = this._book.getters.getActivePosition();
    return new Range(this._book, sheetId, { left: col, right: col, top: row, bottom: row });
  }
  getSelection(): Selection {
    return new Selection(this);
  }

  insertSheet(nameOrIndex?: string | number, index?: number): Sheet {
    this._book.flush();
    const { getters } = this._book;
    const name = typeof nameOrIndex === "string" ? nameOrIndex : this._freeName();
    checkSheetName(this._book, name);
    const count = getters.getSheetIds().length;
    const active = getters.getSheetIds().indexOf(getters.getActiveSheetId());
    const given = typeof nameOrIndex === "number" ? nameOrIndex : index;
    const position = given === undefined ? active + 1 : whole(given, "Spreadsheet", "insertSheet");
    if (position < 0 || position > count) throw new HostError(`Invalid argument: index`);
    const sheetId = newSheetId(this._book);
    this._book.run("CREATE_SHEET", { sheetId, position, name: toEngineSheetName(name), cols: 26, rows: 1000 });
    return new Sheet(this._book, sheetId).activate();
  }
  deleteSheet(sheet: Sheet): void {
    if (!(sheet instanceof Sheet)) throw new HostError(signature("Spreadsheet", "deleteSheet", [sheet]));
    this._book.flush();
    if (this._book.getters.getVisibleSheetIds().filter((id) => id !== sheet._id).length === 0)
      throw new HostError("You can't remove all the sheets in a document.");
    this._book.run("DELETE_SHEET", { sheetId: sheet._id, sheetName: this._book.getters.getSheetName(sheet._id) });
  }
  deleteActiveSheet(): Sheet {
    this.deleteSheet(this.getActiveSheet());
    return this.getActiveSheet();
  }
  renameActiveSheet(newName: string): void {
    this.getActiveSheet().setName(newName);
  }
  duplicateActiveSheet(): Sheet {
    return this.getActiveSheet().copyTo(this).activate();
  }
  moveActiveSheet(pos: number): void {
    this._book.flush();
    const { getters } = this._book;
    const sheetId = getters.getActiveSheetId();
    const to = whole(pos, "Spreadsheet", "moveActiveSheet");
    if (to < 1 || to > getters.getSheetIds().length) throw new HostError("Invalid argument: pos");
    const delta = to - 1 - getters.getSheetIds().indexOf(sheetId);
    if (delta !== 0) this._book.run("MOVE_SHEET", { sheetId, delta });
  }

  getRange(a1Notation: string): Range {
    return rangeOfA1(this._book, this.getActiveSheet()._id, text(a1Notation, "Spreadsheet", "getRange"));
  }
  getRangeList(a1Notations: readonly string[]): RangeList {
    return new RangeList(a1Notations.map((a1) => this.getRange(a1)));
  }
  getDataRange(): Range {
    return this.getActiveSheet().getDataRange();
  }
  getLastRow(): number {
    return this.getActiveSheet().getLastRow();
  }
  getLastColumn(): number {
    return this.getActiveSheet().getLastColumn();
  }
  getRangeByName(name: string): Range | null {
    this._book.flush();
    const named = this._book.getters.getNamedRange(name);
    return named ? new Range(this._book, named.range.sheetId, named.range.zone) : null;
  }
  getNamedRanges(): NamedRange[] {
    return namedRangesOf(this._book);
  }
  setNamedRange(name: string, range: Range): void {
    if (!(range instanceof Range)) throw new HostError(signature("Spreadsheet", "setNamedRange", [name, range]));
    writeNamedRange(this._book, text(name, "Spreadsheet", "setNamedRange"), range);
  }
  removeNamedRange(name: string): void {
    this._book.flush();
    if (!this._book.getters.getNamedRange(name)) throw new HostError(`The named range ${name} does not exist.`);
    new NamedRange(this._book, name).remove();
  }

  addDeveloperMetadata(key: string, valueOrVisibility?: string | EnumValue | null, visibility?: EnumValue): this {
    addMetadata(this._book, null, key, valueOrVisibility, visibility);
    return this;
  }
  getDeveloperMetadata(): DeveloperMetadata[] {
    return this._book.state.metadata
      .filter((entry) => entry.sheetId === null)
      .map((entry) => new DeveloperMetadata(this._book, entry));
  }
  createDeveloperMetadataFinder(): DeveloperMetadataFinder {
    return new DeveloperMetadataFinder(this._book, null);
  }

  getSpreadsheetLocale(): string {
    return this._book.locale.code;
  }
  setSpreadsheetLocale(locale: string): void {
    if (!isLocaleCode(locale)) throw new HostError(`Invalid argument: ${locale}`);
    this._book.run("UPDATE_LOCALE", { locale: LOCALES[locale] });
  }
  getSpreadsheetTimeZone(): string {
    return this._book.state.timeZone;
  }
  setSpreadsheetTimeZone(timezone: string): void {
    this._book.state.timeZone = new ZoneClock(text(timezone, "Spreadsheet", "setSpreadsheetTimeZone")).zone;
    this._book.run("EVALUATE_CELLS");
  }
  toast(msg: string, title?: string | null, timeoutSeconds?: number | null): void {
    toasts.get(this._book)?.(String(msg), title ?? "", timeoutSeconds ?? 5);
  }

  private _freeName(): string {
    for (let n = this._book.getters.getSheetIds().length + 1; ; n++) {
      const name = `Sheet${n}`;
      if (!this._book.getters.getSheetIdByName(name)) return name;
    }
  }
}

/** GoogleAppsScript.Spreadsheet.Selection. */
export class Selection extends ScriptObject {
  readonly _manners: Manners = { name: "Selection" };
  private readonly _spreadsheet: Spreadsheet;

  constructor(spreadsheet: Spreadsheet) {
    super();
    this._spreadsheet = spreadsheet;
  }
  getActiveRange(): Range {
    return this._spreadsheet.getActiveRange();
  }
  getActiveRangeList(): RangeList {
    return this._spreadsheet.getActiveRangeList();
  }
  getActiveSheet(): Sheet {
    return this._spreadsheet.getActiveSheet();
  }
  getCurrentCell(): Range {
    return this._spreadsheet.getCurrentCell();
  }
}
