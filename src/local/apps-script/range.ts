import { HostError } from "../host-error";
import { colour, text, whole, yesNo } from "./arguments";
import type { Book, CellZone, Position } from "./book";
import { ALIGN, alignment, fontLine, textLook, VERTICAL, weight } from "./cell-looks";
import { ConditionalZones } from "./conditional-zones";
import { copyRange } from "./copy-range";
import { addValidation, DataValidation, dataValidationAt, removeValidation, writeValidation } from "./data-validation";
import { EnumValue, enumOf } from "./enums";
import { createFilter, type Filter } from "./filter";
import { type Manners, ScriptObject, signature } from "./gate";
import { Protection } from "./protection";
import { realmTable } from "./realm";
import { type RichTextValue, richTextOf, writeRichText } from "./rich-text";
import { setBorders } from "./set-borders";
import { Sheet } from "./sheet";
import { type SortKey, sortRows } from "./sort-rows";
import { styleRuns } from "./style-runs";
import type { TextStyle } from "./text-style";

type Table<T> = readonly (readonly T[])[];

const MANNERS: Manners = {
  name: "Range",
  free: new Set(
    "getA1Notation getRow getRowIndex getColumn getNumRows getNumColumns getHeight getWidth getLastRow getLastColumn getSheet getGridId offset getCell getEndRow getEndColumn".split(
      " ",
    ),
  ),
};

/** GoogleAppsScript.Spreadsheet.Range over the engine. Rows and columns inside count from 0. */
export class Range extends ScriptObject {
  readonly _manners = MANNERS;
  readonly _book: Book;
  readonly _sheetId: string;
  readonly _zone: CellZone;
  /** Set for A:A and 2:5, whose notation names no far end. */
  readonly _open: "rows" | "columns" | undefined;

  constructor(book: Book, sheetId: string, zone: CellZone, open?: "rows" | "columns") {
    super();
    this._book = book;
    this._sheetId = sheetId;
    this._zone = zone;
    this._open = open;
  }

  getSheet(): Sheet {
    return new Sheet(this._book, this._sheetId);
  }
  getGridId(): number {
    return this.getSheet().getSheetId();
  }
  getRow(): number {
    return this._zone.top + 1;
  }
  getRowIndex(): number {
    return this._zone.top + 1;
  }
  getColumn(): number {
    return this._zone.left + 1;
  }
  getNumRows(): number {
    return this._zone.bottom - this._zone.top + 1;
  }
  getNumColumns(): number {
    return this._zone.right - this._zone.left + 1;
  }
  getHeight(): number {
    return this.getNumRows();
  }
  getWidth(): number {
    return this.getNumColumns();
  }
  getLastRow(): number {
    return this._zone.bottom + 1;
  }
  getLastColumn(): number {
    return this._zone.right + 1;
  }

  getA1Notation(): string {
    const { toXC, numberToLetters } = this._book.engine.helpers;
    const { left, right, top, bottom } = this._zone;
    if (this._open === "rows" && top === 0) return `${numberToLetters(left)}:${numberToLetters(right)}`;
    if (this._open === "rows") return `${toXC(left, top)}:${numberToLetters(right)}`;
    if (this._open === "columns") return `${top + 1}:${bottom + 1}`;
    const from = toXC(left, top);
    const to = toXC(right, bottom);
    return from === to ? from : `${from}:${to}`;
  }

  offset(rowOffset: number, columnOffset: number, numRows?: number, numColumns?: number): Range {
    const rows = numRows === undefined ? this.getNumRows() : whole(numRows, "Range", "offset");
    const columns = numColumns === undefined ? this.getNumColumns() : whole(numColumns, "Range", "offset");
    return this.getSheet().getRange(
      this.getRow() + whole(rowOffset, "Range", "offset"),
      this.getColumn() + whole(columnOffset, "Range", "offset"),
      rows,
      columns,
    );
  }

  getCell(row: number, column: number): Range {
    if (row < 1 || column < 1 || row > this.getNumRows() || column > this.getNumColumns())
      throw new HostError("Cell reference out of range");
    return this.offset(row - 1, column - 1, 1, 1);
  }

  isBlank(): boolean {
    return this._cells((at) => this._book.evaluated(at).type === "empty").every((row) => row.every(Boolean));
  }

  getValues(): unknown[][] {
    return this._cells((at) => this._book.toScript(this._book.evaluated(at)));
  }
  getValue(): unknown {
    return this._first().getValues()[0]?.[0];
  }
  getDisplayValues(): string[][] {
    return this._cells((at) => this._book.display(at));
  }
  getDisplayValue(): string {
    return this._first().getDisplayValues()[0]?.[0] as string;
  }
  getFormulas(): string[][] {
    return this._cells((at) => this._book.formula(at));
  }
  getFormula(): string {
    return this._first().getFormulas()[0]?.[0] as string;
  }
  getNumberFormats(): string[][] {
    return this._cells((at) => this._book.formats.fromEngine(this._book.getters.getCell(at)?.format));
  }
  getNumberFormat(): string {
    return this._first().getNumberFormats()[0]?.[0] as string;
  }
  getBackgrounds(): string[][] {
    return this._styles((style) => (style["fillColor"] as string | undefined)?.toLowerCase() || "#ffffff");
  }
  getBackground(): string {
    return this._first().getBackgrounds()[0]?.[0] as string;
  }
  getFontColors(): string[][] {
    return this._styles((style) => (style["textColor"] as string | undefined)?.toLowerCase() || "#000000");
  }
  getFontColor(): string {
    return this._first().getFontColors()[0]?.[0] as string;
  }
  getFontWeights(): string[][] {
    return this._styles((style) => (style["bold"] ? "bold" : "normal"));
  }
  getFontWeight(): string {
    return this._first().getFontWeights()[0]?.[0] as string;
  }
  getFontSizes(): number[][] {
    return this._styles((style) => (style["fontSize"] as number | undefined) ?? 10);
  }
  getFontSize(): number {
    return this._first().getFontSizes()[0]?.[0] as number;
  }
  getHorizontalAlignments(): string[][] {
    return this._styles((style) => (style["align"] as string | undefined) ?? "general");
  }
  getHorizontalAlignment(): string {
    return this._first().getHorizontalAlignments()[0]?.[0] as string;
  }
  getWraps(): boolean[][] {
    return this._styles((style) => style["wrapping"] === "wrap");
  }
  getWrap(): boolean {
    return this._first().getWraps()[0]?.[0] as boolean;
  }
  getNotes(): string[][] {
    const notes = this._book.state.notes[this._sheetId] ?? {};
    return this._cells((at) => notes[`${at.row},${at.col}`] ?? "");
  }
  getNote(): string {
    return this._first().getNotes()[0]?.[0] as string;
  }
  getRichTextValues(): RichTextValue[][] {
    this._book.flush();
    return this._positions().map((row) => row.map((at) => richTextOf(this._book, at)));
  }
  getRichTextValue(): RichTextValue | null {
    return this._first().getRichTextValues()[0]?.[0] ?? null;
  }
  getDataValidations(): (DataValidation | null)[][] {
    this._book.flush();
    return this._positions().map((row) => row.map((at) => dataValidationAt(this._book, at)));
  }
  getDataValidation(): DataValidation | null {
    return this._first().getDataValidations()[0]?.[0] ?? null;
  }
  isPartOfMerge(): boolean {
    return this.getMergedRanges().length > 0;
  }
  getMergedRanges(): Range[] {
    this._book.flush();
    return this._book.getters
      .getMergesInZone(this._sheetId, this._zone)
      .map((merge) => new Range(this._book, this._sheetId, merge));
  }

  setValues(values: Table<unknown>): this {
    return this._each(values, "setValues", (at, value) => this._book.writeValue(at, value));
  }
  setValue(value: unknown): this {
    return this._all((at) => this._book.writeValue(at, value));
  }
  setFormulas(formulas: Table<string>): this {
    return this._each(formulas, "setFormulas", (at, formula) =>
      this._book.writeFormula(
        at,
        formula === null || formula === undefined ? "" : text(formula, "Range", "setFormulas"),
      ),
    );
  }
  setFormula(formula: string): this {
    const { toEngine } = { toEngine: text(formula ?? "", "Range", "setFormula") };
    if (this.getNumRows() === 1 && this.getNumColumns() === 1)
      return this._all((at) => this._book.writeFormula(at, toEngine));
    // One formula for a whole range is written in its first cell and filled from there: relative references move.
    const origin = this._first();
    this._book.writeFormula(origin._positions()[0]?.[0] as Position, toEngine);
    copyRange(origin, this, "PASTE_FORMULA");
    return this;
  }
  setRichTextValues(values: Table<RichTextValue>): this {
    return this._each(values, "setRichTextValues", (at, value) => writeRichText(this._book, at, value));
  }
  setRichTextValue(value: RichTextValue): this {
    return this._all((at) => writeRichText(this._book, at, value));
  }
  setNotes(notes: Table<string | null>): this {
    return this._each(notes, "setNotes", (at, note) => this._note(at, note));
  }
  setNote(note: string | null): this {
    return this._all((at) => this._note(at, note));
  }

  setNumberFormats(formats: Table<string>): this {
    const engine = this._map(formats, "setNumberFormats", (format) => {
      if (format === null || format === undefined)
        throw new HostError(signature("Range", "setNumberFormats", [format]));
      return this._book.formats.toEngine(text(format, "Range", "setNumberFormats"));
    });
    for (const run of styleRuns(engine, this._zone))
      this._book.write("SET_FORMATTING", { sheetId: this._sheetId, target: run.zones, format: run.value });
    return this;
  }
  setNumberFormat(format: string): this {
    if (format === null || format === undefined) throw new HostError(signature("Range", "setNumberFormat", [format]));
    return this._format({ format: this._book.formats.toEngine(text(format, "Range", "setNumberFormat")) });
  }
  setBackgrounds(colors: Table<string | null>): this {
    return this._styleTable(colors, "setBackgrounds", (value) => ({
      fillColor: colour(value, "Range", "setBackgrounds"),
    }));
  }
  setBackground(color: string | null): this {
    return this._format({ style: { fillColor: colour(color, "Range", "setBackground") } });
  }
  setFontColors(colors: Table<string | null>): this {
    return this._styleTable(colors, "setFontColors", (value) => ({
      textColor: colour(value, "Range", "setFontColors"),
    }));
  }
  setFontColor(color: string | null): this {
    return this._format({ style: { textColor: colour(color, "Range", "setFontColor") } });
  }
  setFontWeights(weights: Table<string | null>): this {
    return this._styleTable(weights, "setFontWeights", (value) => weight(value, "setFontWeights"));
  }
  setFontWeight(value: string | null): this {
    return this._format({ style: weight(value, "setFontWeight") });
  }
  setFontStyles(styles: Table<string | null>): this {
    return this._styleTable(styles, "setFontStyles", (value) => ({ italic: value === "italic" }));
  }
  setFontStyle(style: string | null): this {
    return this._format({ style: { italic: style === "italic" } });
  }
  setFontLines(lines: Table<string | null>): this {
    return this._styleTable(lines, "setFontLines", fontLine);
  }
  setFontLine(line: string | null): this {
    return this._format({ style: fontLine(line) });
  }
  setFontSizes(sizes: Table<number>): this {
    return this._styleTable(sizes, "setFontSizes", (size) => ({ fontSize: whole(size, "Range", "setFontSizes") }));
  }
  setFontSize(size: number): this {
    return this._format({ style: { fontSize: whole(size, "Range", "setFontSize") } });
  }
  /** The engine draws one family; the name is only checked. */
  setFontFamily(family: string | null): this {
    if (family !== null) text(family, "Range", "setFontFamily");
    return this;
  }
  setFontFamilies(families: Table<string | null>): this {
    return this._each(families, "setFontFamilies", () => undefined);
  }
  setTextStyles(textStyles: Table<TextStyle>): this {
    return this._styleTable(textStyles, "setTextStyles", textLook("setTextStyles"));
  }
  setTextStyle(style: TextStyle): this {
    return this._format({ style: textLook("setTextStyle")(style) });
  }
  setHorizontalAlignments(alignments: Table<string | null>): this {
    return this._styleTable(alignments, "setHorizontalAlignments", (value) =>
      alignment(value, ALIGN, "align", "setHorizontalAlignments"),
    );
  }
  setHorizontalAlignment(value: string | null): this {
    return this._format({ style: alignment(value, ALIGN, "align", "setHorizontalAlignment") });
  }
  setVerticalAlignments(alignments: Table<string | null>): this {
    return this._styleTable(alignments, "setVerticalAlignments", (value) =>
      alignment(value, VERTICAL, "verticalAlign", "setVerticalAlignments"),
    );
  }
  setVerticalAlignment(value: string | null): this {
    return this._format({ style: alignment(value, VERTICAL, "verticalAlign", "setVerticalAlignment") });
  }
  setWraps(wraps: Table<boolean>): this {
    return this._styleTable(wraps, "setWraps", (value) => ({
      wrapping: yesNo(value, "Range", "setWraps") ? "wrap" : "overflow",
    }));
  }
  setWrap(wrap: boolean): this {
    return this._format({ style: { wrapping: yesNo(wrap, "Range", "setWrap") ? "wrap" : "overflow" } });
  }
  setWrapStrategies(strategies: Table<EnumValue>): this {
    return this._styleTable(strategies, "setWrapStrategies", (value) => ({
      wrapping: enumOf("WrapStrategy", value, "Range", "setWrapStrategies").name().toLowerCase(),
    }));
  }
  setWrapStrategy(strategy: EnumValue): this {
    return this._format({
      style: { wrapping: enumOf("WrapStrategy", strategy, "Range", "setWrapStrategy").name().toLowerCase() },
    });
  }
  setTextRotation(degrees: number): this {
    return this._format({ style: { rotation: (whole(degrees, "Range", "setTextRotation") * Math.PI) / -180 } });
  }

  setBorder(
    top: boolean | null,
    left: boolean | null,
    bottom: boolean | null,
    right: boolean | null,
    vertical: boolean | null,
    horizontal: boolean | null,
    color?: string | null,
    style?: EnumValue | null,
  ): this {
    setBorders(this, { top, left, bottom, right, vertical, horizontal }, color, style);
    return this;
  }

  merge(): this {
    if (this.getNumRows() * this.getNumColumns() > 1)
      this._book.write("ADD_MERGE", { sheetId: this._sheetId, target: [this._zone], force: true });
    return this;
  }
  mergeAcross(): this {
    for (let row = this._zone.top; row <= this._zone.bottom; row++)
      if (this.getNumColumns() > 1)
        this._book.write("ADD_MERGE", {
          sheetId: this._sheetId,
          target: [{ ...this._zone, top: row, bottom: row }],
          force: true,
        });
    return this;
  }
  breakApart(): this {
    this._book.flush();
    const merges = this._book.getters.getMergesInZone(this._sheetId, this._zone);
    if (merges.length > 0)
      this._book.write("REMOVE_MERGE", {
        sheetId: this._sheetId,
        target: merges.map(({ left, right, top, bottom }) => ({ left, right, top, bottom })),
      });
    return this;
  }

  setDataValidations(rules: Table<DataValidation | null>): this {
    const zones = new Map<DataValidation, CellZone[]>();
    const table = this._map(rules, "setDataValidations", (rule) => rule);
    removeValidation(this._book, this._sheetId, this._zone);
    table.forEach((row, i) => {
      row.forEach((rule, j) => {
        if (!rule) return;
        const [top, left] = [this._zone.top + i, this._zone.left + j];
        zones.set(rule, [...(zones.get(rule) ?? []), { left, right: left, top, bottom: top }]);
      });
    });
    for (const [rule, own] of zones) addValidation(this._book, this._sheetId, own, rule);
    return this;
  }
  setDataValidation(rule: DataValidation | null): this {
    if (rule !== null && !(rule instanceof DataValidation))
      throw new HostError(signature("Range", "setDataValidation", [rule]));
    writeValidation(this._book, this._sheetId, this._zone, rule);
    return this;
  }
  clearDataValidations(): this {
    removeValidation(this._book, this._sheetId, this._zone);
    return this;
  }
  insertCheckboxes(): this {
    writeValidation(this._book, this._sheetId, this._zone, DataValidation._checkbox(this._book));
    return this._all((at) => {
      if (this._book.evaluated(at).type === "empty") this._book.writeContent(at, "FALSE");
    });
  }

  clear(options?: {
    contentsOnly?: boolean;
    formatOnly?: boolean;
    validationsOnly?: boolean;
    commentsOnly?: boolean;
  }): this {
    if (options?.contentsOnly) return this.clearContent();
    if (options?.formatOnly) return this.clearFormat();
    if (options?.validationsOnly) return this.clearDataValidations();
    if (options?.commentsOnly) return this.clearNote();
    return this.clearContent().clearFormat();
  }
  clearContent(): this {
    this._book.write("DELETE_CONTENT", { sheetId: this._sheetId, target: [this._zone] });
    return this;
  }
  clearFormat(): this {
    this._book.write("CLEAR_FORMATTING", { sheetId: this._sheetId, target: [this._zone] });
    new ConditionalZones(this._book, this._sheetId).remove(this._zone);
    return this;
  }
  clearNote(): this {
    return this._all((at) => this._note(at, null));
  }

  copyTo(
    destination: Range,
    type?: EnumValue | { contentsOnly?: boolean; formatOnly?: boolean } | null,
    transposed?: boolean,
  ): void {
    if (!(destination instanceof Range)) throw new HostError(signature("Range", "copyTo", [destination]));
    if (transposed) throw new HostError("Range.copyTo with transposed is not part of the local spreadsheet");
    let kind = "PASTE_NORMAL";
    if (type instanceof EnumValue) kind = enumOf("CopyPasteType", type, "Range", "copyTo").name();
    else if (type && typeof type === "object")
      kind = type.contentsOnly ? "PASTE_VALUES" : type.formatOnly ? "PASTE_FORMAT" : kind;
    else if (type !== undefined && type !== null)
      throw new HostError(signature("Range", "copyTo", [destination, type, transposed]));
    copyRange(this, destination, kind);
  }

  createFilter(): Filter {
    return createFilter(this._book, this._sheetId, this._zone);
  }

  protect(): Protection {
    return Protection._add(this._book, this._sheetId, this._zone);
  }

  activate(): this {
    this.getSheet().activate();
    this._book.model.selection.selectZone({ cell: { col: this._zone.left, row: this._zone.top }, zone: this._zone });
    return this;
  }
  activateAsCurrentCell(): this {
    return this.activate();
  }

  sort(spec: SortKey | readonly SortKey[]): this {
    sortRows(this, Array.isArray(spec) ? spec : [spec]);
    return this;
  }

  _first(): Range {
    const { left, top } = this._zone;
    return new Range(this._book, this._sheetId, { left, right: left, top, bottom: top });
  }

  _positions(): Position[][] {
    const rows: Position[][] = [];
    for (let row = this._zone.top; row <= this._zone.bottom; row++) {
      const line: Position[] = [];
      for (let col = this._zone.left; col <= this._zone.right; col++) line.push({ sheetId: this._sheetId, col, row });
      rows.push(line);
    }
    return rows;
  }

  private _cells<T>(read: (at: Position) => T): T[][] {
    this._book.flush();
    const { top, left } = this._zone;
    return realmTable(this._book.realm, this.getNumRows(), this.getNumColumns(), (i, j) =>
      read({ sheetId: this._sheetId, row: top + i, col: left + j }),
    );
  }

  private _styles<T>(read: (style: Record<string, unknown>) => T): T[][] {
    return this._cells((at) => read((this._book.getters.getCell(at)?.style ?? {}) as Record<string, unknown>));
  }

  private _all(write: (at: Position) => void): this {
    for (const row of this._positions()) row.forEach(write);
    return this;
  }

  private _map<T, R>(table: Table<T>, method: string, read: (value: T) => R): R[][] {
    if (!Array.isArray(table)) throw new HostError(signature("Range", method, [table]));
    if (table.length !== this.getNumRows())
      throw new HostError(
        `The number of rows in the data does not match the number of rows in the range. The data has ${table.length} but the range has ${this.getNumRows()}.`,
      );
    for (const row of table)
      if (!Array.isArray(row) || row.length !== this.getNumColumns())
        throw new HostError(
          `The number of columns in the data does not match the number of columns in the range. The data has ${Array.isArray(row) ? row.length : 0} but the range has ${this.getNumColumns()}.`,
        );
    return Array.from(table, (row) => Array.from(row, read));
  }

  private _each<T>(table: Table<T>, method: string, write: (at: Position, value: T) => void): this {
    const values = this._map(table, method, (value) => value);
    const { top, left } = this._zone;
    values.forEach((row, i) => {
      row.forEach((value, j) => {
        write({ sheetId: this._sheetId, row: top + i, col: left + j }, value);
      });
    });
    return this;
  }

  private _format(payload: { style?: object; format?: string }): this {
    this._book.write("SET_FORMATTING", { sheetId: this._sheetId, target: [this._zone], ...payload });
    return this;
  }

  private _styleTable<T>(table: Table<T>, method: string, read: (value: T) => object): this {
    const styles = this._map(table, method, (value) =>
      JSON.stringify(read(value), (_, v) => (v === undefined ? null : v)),
    );
    for (const run of styleRuns(styles, this._zone)) {
      const style = Object.fromEntries(
        Object.entries(JSON.parse(run.value) as object).map(([key, v]) => [key, v === null ? undefined : v]),
      );
      this._book.write("SET_FORMATTING", { sheetId: this._sheetId, target: run.zones, style });
    }
    return this;
  }

  private _note(at: Position, note: string | null): void {
    this._book.state.notes[at.sheetId] ??= {};
    const notes = this._book.state.notes[at.sheetId] as Record<string, string>;
    if (note === null || note === undefined || note === "") delete notes[`${at.row},${at.col}`];
    else notes[`${at.row},${at.col}`] = text(note, "Range", "setNote");
    this._book.touch();
  }
}
