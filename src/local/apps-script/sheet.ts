import { HostError } from "../host-error";
import { toEngineSheetName } from "../sheets/sheet-name";
import { colour, text, whole, yesNo } from "./arguments";
import type { Book, CellZone } from "./book";
import { chartsOf, EmbeddedChart, EmbeddedChartBuilder } from "./chart";
import { ConditionalFormatRule, conditionalFormatsOf, writeConditionalFormats } from "./conditional-format";
import { addMetadata, DeveloperMetadata, DeveloperMetadataFinder } from "./developer-metadata";
import { type EnumValue, enumOf } from "./enums";
import { type Filter, filterOf } from "./filter";
import { type Manners, ScriptObject, signature } from "./gate";
import { type NamedRange, namedRangesOf } from "./named-range";
import { Protection } from "./protection";
import { Range } from "./range";
import { RangeList } from "./range-list";
import { sheetNumber } from "./rich-text";
import { Spreadsheet } from "./spreadsheet";

const MANNERS: Manners = {
  name: "Sheet",
  free: new Set("getRange getRangeList getParent getSheetId newChart".split(" ")),
};

/** GoogleAppsScript.Spreadsheet.Sheet over the engine. */
export class Sheet extends ScriptObject {
  readonly _manners = MANNERS;
  readonly _book: Book;
  readonly _id: string;

  constructor(book: Book, id: string) {
    super();
    this._book = book;
    this._id = id;
  }

  getParent(): Spreadsheet {
    return new Spreadsheet(this._book);
  }
  getSheetId(): number {
    return sheetNumber(this._book, this._id);
  }
  getName(): string {
    this._alive();
    return this._book.sheetName(this._id);
  }
  getSheetName(): string {
    return this.getName();
  }
  getIndex(): number {
    return this._book.getters.getSheetIds().indexOf(this._id) + 1;
  }
  setName(name: string): this {
    const given = text(name, "Sheet", "setName");
    this._alive();
    if (given === this._book.sheetName(this._id)) return this;
    checkSheetName(this._book, given, this._id);
    this._book.run("RENAME_SHEET", {
      sheetId: this._id,
      oldName: this._book.getters.getSheetName(this._id),
      newName: toEngineSheetName(given),
    });
    return this;
  }

  getRange(rowOrA1: number | string, column?: number, numRows?: number, numColumns?: number): Range {
    this._alive();
    if (typeof rowOrA1 === "string") return rangeOfA1(this._book, this._id, rowOrA1);
    const at = [rowOrA1, column, numRows ?? 1, numColumns ?? 1].map((value) => whole(value, "Sheet", "getRange"));
    const [row, col, rows, columns] = at as [number, number, number, number];
    if (row < 1) throw new HostError("The starting row of the range is too small.");
    if (col < 1) throw new HostError("The starting column of the range is too small.");
    if (rows < 1) throw new HostError("The number of rows in the range must be at least 1.");
    if (columns < 1) throw new HostError("The number of columns in the range must be at least 1.");
    if (row + rows - 1 > this.getMaxRows() || col + columns - 1 > this.getMaxColumns())
      throw new HostError("The coordinates of the range are outside the dimensions of the sheet.");
    return new Range(this._book, this._id, {
      left: col - 1,
      right: col + columns - 2,
      top: row - 1,
      bottom: row + rows - 2,
    });
  }
  getRangeList(a1Notations: readonly string[]): RangeList {
    if (!Array.isArray(a1Notations)) throw new HostError(signature("Sheet", "getRangeList", [a1Notations]));
    return new RangeList(a1Notations.map((a1) => this.getRange(a1)));
  }
  getDataRange(): Range {
    return this.getRange(1, 1, Math.max(1, this.getLastRow()), Math.max(1, this.getLastColumn()));
  }
  getLastRow(): number {
    return usedSize(this._book, this._id).rows;
  }
  getLastColumn(): number {
    return usedSize(this._book, this._id).columns;
  }
  getMaxRows(): number {
    return this._book.getters.getNumberRows(this._id);
  }
  getMaxColumns(): number {
    return this._book.getters.getNumberCols(this._id);
  }
  getSheetValues(startRow: number, startColumn: number, numRows: number, numColumns: number): unknown[][] {
    return this.getRange(startRow, startColumn, numRows, numColumns).getValues();
  }

  activate(): this {
    this._alive();
    const from = this._book.getters.getActiveSheetId();
    if (from !== this._id) this._book.run("ACTIVATE_SHEET", { sheetIdFrom: from, sheetIdTo: this._id });
    return this;
  }
  getActiveRange(): Range | null {
    return this.getParent().getActiveRange();
  }
  hideSheet(): this {
    this._book.run("HIDE_SHEET", { sheetId: this._id });
    return this;
  }
  showSheet(): this {
    this._book.run("SHOW_SHEET", { sheetId: this._id });
    return this;
  }
  isSheetHidden(): boolean {
    this._book.flush();
    return !this._book.getters.isSheetVisible(this._id);
  }
  setTabColor(color: string | null): this {
    this._book.run("COLOR_SHEET", { sheetId: this._id, color: colour(color, "Sheet", "setTabColor") || undefined });
    return this;
  }
  getTabColor(): string | null {
    return this._book.getters.getSheet(this._id).color ?? null;
  }
  setHiddenGridlines(hideGridlines: boolean): this {
    this._book.write("SET_GRID_LINES_VISIBILITY", {
      sheetId: this._id,
      areGridLinesVisible: !yesNo(hideGridlines, "Sheet", "setHiddenGridlines"),
    });
    return this;
  }
  hasHiddenGridlines(): boolean {
    this._book.flush();
    return !this._book.getters.getGridLinesVisibility(this._id);
  }

  setFrozenRows(rows: number): void {
    this._freeze("ROWS", whole(rows, "Sheet", "setFrozenRows"), this.getMaxRows());
  }
  setFrozenColumns(columns: number): void {
    this._freeze("COLUMNS", whole(columns, "Sheet", "setFrozenColumns"), this.getMaxColumns());
  }
  getFrozenRows(): number {
    this._book.flush();
    return this._book.getters.getPaneDivisions(this._id).ySplit;
  }
  getFrozenColumns(): number {
    this._book.flush();
    return this._book.getters.getPaneDivisions(this._id).xSplit;
  }

  setColumnWidth(columnPosition: number, width: number): this {
    return this.setColumnWidths(columnPosition, 1, width);
  }
  setColumnWidths(startColumn: number, numColumns: number, width: number): this {
    return this._resize("COL", startColumn, numColumns, width, "setColumnWidths");
  }
  getColumnWidth(columnPosition: number): number {
    this._book.flush();
    return this._book.getters.getColSize(this._id, whole(columnPosition, "Sheet", "getColumnWidth") - 1);
  }
  setRowHeight(rowPosition: number, height: number): this {
    return this.setRowHeights(rowPosition, 1, height);
  }
  setRowHeights(startRow: number, numRows: number, height: number): this {
    return this._resize("ROW", startRow, numRows, height, "setRowHeights");
  }
  setRowHeightsForced(startRow: number, numRows: number, height: number): this {
    return this._resize("ROW", startRow, numRows, height, "setRowHeightsForced");
  }
  getRowHeight(rowPosition: number): number {
    this._book.flush();
    return this._book.getters.getRowSize(this._id, whole(rowPosition, "Sheet", "getRowHeight") - 1);
  }
  autoResizeColumn(columnPosition: number): this {
    return this.autoResizeColumns(columnPosition, 1);
  }
  autoResizeColumns(startColumn: number, numColumns: number): this {
    this._book.compute();
    this._book.tryRun("AUTORESIZE_COLUMNS", {
      sheetId: this._id,
      cols: this._lines("COL", startColumn, numColumns, "autoResizeColumns"),
    });
    return this;
  }
  autoResizeRows(startRow: number, numRows: number): this {
    this._book.compute();
    this._book.tryRun("AUTORESIZE_ROWS", {
      sheetId: this._id,
      rows: this._lines("ROW", startRow, numRows, "autoResizeRows"),
    });
    return this;
  }
  hideColumns(column: number, numColumns?: number): void {
    this._hide("HIDE_COLUMNS_ROWS", "COL", column, numColumns);
  }
  showColumns(column: number, numColumns?: number): void {
    this._hide("UNHIDE_COLUMNS_ROWS", "COL", column, numColumns);
  }
  hideRows(row: number, numRows?: number): void {
    this._hide("HIDE_COLUMNS_ROWS", "ROW", row, numRows);
  }
  showRows(row: number, numRows?: number): void {
    this._hide("UNHIDE_COLUMNS_ROWS", "ROW", row, numRows);
  }
  isRowHiddenByUser(row: number): boolean {
    this._book.flush();
    return this._book.getters.isRowHiddenByUser(this._id, row - 1);
  }
  isColumnHiddenByUser(column: number): boolean {
    this._book.flush();
    return this._book.getters.isColHiddenByUser(this._id, column - 1);
  }

  insertRows(rowIndex: number, numRows?: number): void {
    this._insert("ROW", whole(rowIndex, "Sheet", "insertRows") - 1, numRows, "before");
  }
  insertRowsBefore(beforePosition: number, howMany: number): this {
    this._insert("ROW", whole(beforePosition, "Sheet", "insertRowsBefore") - 1, howMany, "before");
    return this;
  }
  insertRowsAfter(afterPosition: number, howMany: number): this {
    this._insert("ROW", whole(afterPosition, "Sheet", "insertRowsAfter") - 1, howMany, "after");
    return this;
  }
  insertRowBefore(beforePosition: number): this {
    return this.insertRowsBefore(beforePosition, 1);
  }
  insertRowAfter(afterPosition: number): this {
    return this.insertRowsAfter(afterPosition, 1);
  }
  insertColumns(columnIndex: number, numColumns?: number): void {
    this._insert("COL", whole(columnIndex, "Sheet", "insertColumns") - 1, numColumns, "before");
  }
  insertColumnsBefore(beforePosition: number, howMany: number): this {
    this._insert("COL", whole(beforePosition, "Sheet", "insertColumnsBefore") - 1, howMany, "before");
    return this;
  }
  insertColumnsAfter(afterPosition: number, howMany: number): this {
    this._insert("COL", whole(afterPosition, "Sheet", "insertColumnsAfter") - 1, howMany, "after");
    return this;
  }
  insertColumnBefore(beforePosition: number): this {
    return this.insertColumnsBefore(beforePosition, 1);
  }
  insertColumnAfter(afterPosition: number): this {
    return this.insertColumnsAfter(afterPosition, 1);
  }
  deleteRow(rowPosition: number): this {
    this.deleteRows(rowPosition, 1);
    return this;
  }
  deleteRows(rowPosition: number, howMany: number): void {
    this._delete("ROW", rowPosition, howMany, "deleteRows");
  }
  deleteColumn(columnPosition: number): this {
    this.deleteColumns(columnPosition, 1);
    return this;
  }
  deleteColumns(columnPosition: number, howMany: number): void {
    this._delete("COL", columnPosition, howMany, "deleteColumns");
  }
  appendRow(rowContents: readonly unknown[]): this {
    const row = this.getLastRow() + 1;
    if (row > this.getMaxRows()) this._insert("ROW", this.getMaxRows() - 1, 1, "after");
    this.getRange(row, 1, 1, rowContents.length).setValues([rowContents]);
    return this;
  }

  clear(options?: { contentsOnly?: boolean; formatOnly?: boolean }): this {
    const whole = this._all();
    if (!options?.formatOnly) whole.clearContent();
    if (!options?.contentsOnly) {
      whole.clearFormat();
      this.clearConditionalFormatRules();
    }
    return this;
  }
  clearContents(): this {
    this._all().clearContent();
    return this;
  }
  clearFormats(): this {
    this._all().clearFormat();
    return this;
  }
  clearNotes(): this {
    delete this._book.state.notes[this._id];
    return this;
  }
  clearConditionalFormatRules(): void {
    writeConditionalFormats(this._book, this._id, []);
  }
  getConditionalFormatRules(): ConditionalFormatRule[] {
    return conditionalFormatsOf(this._book, this._id);
  }
  setConditionalFormatRules(rules: readonly ConditionalFormatRule[]): void {
    if (!Array.isArray(rules) || rules.some((rule) => !(rule instanceof ConditionalFormatRule)))
      throw new HostError(signature("Sheet", "setConditionalFormatRules", [rules]));
    writeConditionalFormats(this._book, this._id, rules);
  }

  newChart(): EmbeddedChartBuilder {
    return new EmbeddedChartBuilder(this._book, this._id);
  }
  getCharts(): EmbeddedChart[] {
    return chartsOf(this._book, this._id);
  }
  insertChart(chart: EmbeddedChart): void {
    this._chart(chart, "insertChart")._insert(this._id);
  }
  updateChart(chart: EmbeddedChart): void {
    this._chart(chart, "updateChart")._update();
  }
  removeChart(chart: EmbeddedChart): void {
    this._chart(chart, "removeChart")._remove();
  }

  getFilter(): Filter | null {
    return filterOf(this._book, this._id);
  }

  protect(): Protection {
    const own = this._book.state.protections.find((entry) => entry.sheetId === this._id && !entry.zone);
    return own ? new Protection(this._book, own) : Protection._add(this._book, this._id);
  }
  getProtections(type: EnumValue): Protection[] {
    const sheets = enumOf("ProtectionType", type, "Sheet", "getProtections").name() === "SHEET";
    return this._book.state.protections
      .filter((entry) => entry.sheetId === this._id && !entry.zone === sheets)
      .map((entry) => new Protection(this._book, entry));
  }

  addDeveloperMetadata(key: string, valueOrVisibility?: string | EnumValue | null, visibility?: EnumValue): this {
    addMetadata(this._book, this._id, key, valueOrVisibility, visibility);
    return this;
  }
  getDeveloperMetadata(): DeveloperMetadata[] {
    return this._book.state.metadata
      .filter((entry) => entry.sheetId === this._id)
      .map((entry) => new DeveloperMetadata(this._book, entry));
  }
  createDeveloperMetadataFinder(): DeveloperMetadataFinder {
    return new DeveloperMetadataFinder(this._book, this._id);
  }
  getNamedRanges(): NamedRange[] {
    return namedRangesOf(this._book).filter((named) => named.getRange()._sheetId === this._id);
  }

  copyTo(spreadsheet: Spreadsheet): Sheet {
    if (!(spreadsheet instanceof Spreadsheet)) throw new HostError(signature("Sheet", "copyTo", [spreadsheet]));
    let name = `Copy of ${this.getName()}`;
    for (let n = 1; this._book.getters.getSheetIdByName(toEngineSheetName(name)); n++)
      name = `Copy of ${this.getName()} ${n}`;
    const copy = newSheetId(this._book);
    this._book.run("DUPLICATE_SHEET", { sheetId: this._id, sheetIdTo: copy, sheetNameTo: toEngineSheetName(name) });
    const notes = this._book.state.notes[this._id];
    if (notes) this._book.state.notes[copy] = { ...notes };
    return new Sheet(this._book, copy);
  }

  private _all(): Range {
    return this.getRange(1, 1, this.getMaxRows(), this.getMaxColumns());
  }
  private _alive(): void {
    if (!this._book.getters.tryGetSheet(this._id))
      throw new HostError(`Sheet ${sheetNumber(this._book, this._id)} not found`);
  }
  private _chart(chart: unknown, method: string): EmbeddedChart {
    if (!(chart instanceof EmbeddedChart)) throw new HostError(signature("Sheet", method, [chart]));
    return chart;
  }
  private _freeze(dimension: "ROWS" | "COLUMNS", quantity: number, most: number): void {
    if (quantity < 0 || quantity >= most)
      throw new HostError(`You can't freeze all visible ${dimension.toLowerCase()}.`);
    const type = quantity === 0 ? `UNFREEZE_${dimension}` : `FREEZE_${dimension}`;
    this._book.tryRun(type, quantity === 0 ? { sheetId: this._id } : { sheetId: this._id, quantity });
  }
  private _lines(dimension: "COL" | "ROW", start: number, count: number, method: string): number[] {
    const from = whole(start, "Sheet", method);
    const many = whole(count, "Sheet", method);
    const most = dimension === "COL" ? this.getMaxColumns() : this.getMaxRows();
    if (from < 1 || many < 1 || from + many - 1 > most) throw new HostError("Those columns or rows are out of bounds.");
    return Array.from({ length: many }, (_, i) => from - 1 + i);
  }
  private _resize(dimension: "COL" | "ROW", start: number, count: number, size: number, method: string): this {
    const pixels = whole(size, "Sheet", method);
    this._book.write("RESIZE_COLUMNS_ROWS", {
      sheetId: this._id,
      dimension,
      elements: this._lines(dimension, start, count, method),
      size: Math.max(2, pixels),
    });
    return this;
  }
  private _hide(type: string, dimension: "COL" | "ROW", start: number, count: number | undefined): void {
    this._book.tryRun(type, {
      sheetId: this._id,
      dimension,
      elements: this._lines(dimension, start, count ?? 1, "hide"),
    });
  }
  private _insert(
    dimension: "COL" | "ROW",
    base: number,
    count: number | undefined,
    position: "before" | "after",
  ): void {
    const quantity = whole(count ?? 1, "Sheet", "insert");
    const most = dimension === "COL" ? this.getMaxColumns() : this.getMaxRows();
    if (quantity < 1 || base < 0 || base >= most) throw new HostError("Those columns or rows are out of bounds.");
    const payload = {
      sheetId: this._id,
      sheetName: this._book.getters.getSheetName(this._id),
      dimension,
      base,
      quantity,
      position,
    };
    this._book.run("ADD_COLUMNS_ROWS", payload);
  }
  private _delete(dimension: "COL" | "ROW", start: number, count: number, method: string): void {
    const elements = this._lines(dimension, start, count, method);
    const most = dimension === "COL" ? this.getMaxColumns() : this.getMaxRows();
    if (elements.length >= most)
      throw new HostError(`You can't delete all the ${dimension === "COL" ? "columns" : "rows"} on the sheet.`);
    this._book.run("REMOVE_COLUMNS_ROWS", {
      sheetId: this._id,
      sheetName: this._book.getters.getSheetName(this._id),
      dimension,
      elements,
    });
  }
}

/** Numeric ids, so that getSheetId and a link's gid are the engine's own id. */
export function newSheetId(book: Book): string {
  const taken = new Set(book.getters.getSheetIds());
  let id = 100_000 + ((book.state.nextId++ * 7919) % 800_000);
  while (taken.has(String(id))) id++;
  return String(id);
}

export function checkSheetName(book: Book, name: string, except?: string): void {
  if (name.trim() === "") throw new HostError("You must specify a name for the sheet.");
  if (name.length > 100) throw new HostError("The name of a sheet must be at most 100 characters long.");
  const lower = toEngineSheetName(name).toLowerCase();
  const taken = book.getters
    .getSheetIds()
    .some((id) => id !== except && book.getters.getSheetName(id).toLowerCase() === lower);
  if (taken) throw new HostError(`A sheet with the name "${name}" already exists. Please enter another name.`);
}

/** A range by its notation, with or without a sheet's name, or by the name of a named range. */
export function rangeOfA1(book: Book, sheetId: string, a1: string): Range {
  const { getters } = book;
  const named = getters.getNamedRange(a1);
  if (named) return new Range(book, named.range.sheetId, named.range.zone);
  const given = /^'((?:[^']|'')+)'!(.+)$/.exec(a1) ?? /^([^!']+)!(.+)$/.exec(a1);
  const target = given
    ? getters.getSheetIdByName(toEngineSheetName((given[1] as string).replaceAll("''", "'")))
    : sheetId;
  const xc = (given ? given[2] : a1) as string;
  if (!target || !/^\$?[A-Za-z]*\$?\d*(:\$?[A-Za-z]*\$?\d*)?$/.test(xc) || xc === "")
    throw new HostError("Range not found");
  const range = getters.getRangeFromSheetXC(target, xc);
  const zone: CellZone = {
    left: range.zone.left,
    right: range.zone.right,
    top: range.zone.top,
    bottom: range.zone.bottom,
  };
  if (range.invalidXc || zone.left < 0 || zone.top < 0) throw new HostError("Range not found");
  if (zone.bottom >= getters.getNumberRows(target) || zone.right >= getters.getNumberCols(target))
    throw new HostError("Range not found");
  const open =
    range.unboundedZone.bottom === undefined ? "rows" : range.unboundedZone.right === undefined ? "columns" : undefined;
  return new Range(book, target, zone, open);
}

const measured = new WeakMap<Book, { revision: number; sizes: Map<string, { rows: number; columns: number }> }>();

/** Rows and columns up to the last cell that holds something, a formula that shows nothing included. */
export function usedSize(book: Book, sheetId: string): { rows: number; columns: number } {
  book.compute();
  let cache = measured.get(book);
  if (!cache || cache.revision !== book.revision) {
    cache = { revision: book.revision, sizes: new Map() };
    measured.set(book, cache);
  }
  const known = cache.sizes.get(sheetId);
  if (known) return known;
  let [rows, columns] = [0, 0];
  for (const { row, col } of book.getters.getEvaluatedCellsPositions(sheetId)) {
    if (row < rows && col < columns) continue;
    const at = { sheetId, row, col };
    if (book.evaluated(at).type === "empty" && !book.getters.getCell(at)?.isFormula) continue;
    rows = Math.max(rows, row + 1);
    columns = Math.max(columns, col + 1);
  }
  const size = { rows, columns };
  cache.sizes.set(sheetId, size);
  return size;
}
