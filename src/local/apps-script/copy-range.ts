import type { Border, Style } from "@odoo/o-spreadsheet";
import { HostError } from "../host-error";
import { type Book, type CellZone, googleError, type Position, plainNumber } from "./book";
import { ConditionalZones } from "./conditional-zones";
import { dataValidationRuleOf, removeValidation, writeValidationRule } from "./data-validation";
import type { Range } from "./range";
import { styleRuns } from "./style-runs";
import { intersection, shifted } from "./zones";

interface CopiedCell {
  /** Moves with the paste: gives the content for a given shift. */
  readonly content: (rows: number, columns: number) => string;
  readonly value: string;
  readonly style: Style | undefined;
  readonly format: string | undefined;
  readonly border: Border | null;
  readonly note: string | undefined;
}

const CONTENT = new Set(["PASTE_NORMAL", "PASTE_NO_BORDERS", "PASTE_FORMULA", "PASTE_VALUES"]);
const FORMAT = new Set(["PASTE_NORMAL", "PASTE_NO_BORDERS", "PASTE_FORMAT"]);
const BORDERS = new Set(["PASTE_NORMAL", "PASTE_FORMAT"]);

/**
 * Range.copyTo. Relative references move as in a paste; a reference without a sheet name belongs to the sheet it is
 * pasted into. A destination that is a multiple of the source is filled with it, any other gets it once.
 */
export function copyRange(source: Range, destination: Range, kind: string): void {
  const book = source._book;
  book.flush();
  if (kind === "PASTE_COLUMN_WIDTHS") {
    copyWidths(source, destination);
    return;
  }
  const cells = source._positions().map((row) => row.map((at) => copyCell(book, at, kind)));
  const [rows, columns] = [source.getNumRows(), source.getNumColumns()];
  const times = (size: number, whole: number): number => (whole % size === 0 ? whole / size : 1);
  const down = times(rows, destination.getNumRows());
  const across = times(columns, destination.getNumColumns());
  checkFits(destination, down * rows, across * columns);
  const extras = collectExtras(source, kind);
  for (let i = 0; i < down; i++)
    for (let j = 0; j < across; j++)
      paste(
        book,
        source,
        destination._sheetId,
        destination._zone.top + i * rows,
        destination._zone.left + j * columns,
        cells,
        kind,
        extras,
      );
}

function checkFits(destination: Range, rows: number, columns: number): void {
  const { getters } = destination._book;
  const { top, left } = destination._zone;
  if (
    top + rows > getters.getNumberRows(destination._sheetId) ||
    left + columns > getters.getNumberCols(destination._sheetId)
  )
    throw new HostError("The coordinates of the range are outside the dimensions of the sheet.");
}

function copyCell(book: Book, at: Position, kind: string): CopiedCell {
  const { getters } = book;
  const cell = getters.getCell(at);
  const formula = cell?.isFormula ? cell.compiledFormula : undefined;
  const literal = cell && !cell.isFormula ? cell.content : "";
  return {
    content: formula
      ? (rows, columns) => getters.getTranslatedCellFormula(at.sheetId, columns, rows, formula)
      : () => literal,
    value: kind === "PASTE_VALUES" ? valueLiteral(book, at) : "",
    style: cell?.style,
    format: cell?.format ?? (kind === "PASTE_VALUES" ? book.evaluated(at).format : undefined),
    border: getters.getCellBorder(at),
    note: book.state.notes[at.sheetId]?.[`${at.row},${at.col}`],
  };
}

function valueLiteral(book: Book, at: Position): string {
  const cell = book.evaluated(at);
  if (cell.value === null) return "";
  if (typeof cell.value === "number") return plainNumber(cell.value);
  if (typeof cell.value === "boolean") return cell.value ? "TRUE" : "FALSE";
  return cell.type === "error" ? googleError(String(cell.value)) : book.quoted(String(cell.value));
}

interface Extras {
  readonly merges: readonly CellZone[];
  readonly validations: ReturnType<typeof dataValidationRuleOf>;
  readonly formats: ReturnType<ConditionalZones["over"]>;
}

function collectExtras(source: Range, kind: string): Extras {
  const { _book: book, _sheetId: sheetId, _zone: zone } = source;
  const look = FORMAT.has(kind);
  return {
    merges: look
      ? book.getters
          .getMergesInZone(sheetId, zone)
          .map(({ left, right, top, bottom }) => ({ left, right, top, bottom }))
      : [],
    validations:
      kind === "PASTE_NORMAL" || kind === "PASTE_NO_BORDERS" || kind === "PASTE_DATA_VALIDATION"
        ? dataValidationRuleOf(book, sheetId, zone)
        : [],
    formats:
      look || kind === "PASTE_CONDITIONAL_FORMATTING" ? new ConditionalZones(book, sheetId).over(zone, 0, 0) : [],
  };
}

function paste(
  book: Book,
  source: Range,
  sheetId: string,
  top: number,
  left: number,
  cells: readonly (readonly CopiedCell[])[],
  kind: string,
  extras: Extras,
): void {
  const rows = top - source._zone.top;
  const columns = left - source._zone.left;
  const zone = shifted(source._zone, rows, columns);
  if (FORMAT.has(kind)) {
    const merged = book.getters.getMergesInZone(sheetId, zone);
    if (merged.length > 0)
      book.run("REMOVE_MERGE", {
        sheetId,
        target: merged.map(({ left: l, right, top: t, bottom }) => ({ left: l, right, top: t, bottom })),
      });
  }
  // Cells that only look like something and were nothing before are dressed zone by zone: a command a cell is four times the work.
  const looks = cells.map((row, i) =>
    row.map((cell, j) =>
      pasteCell(book, { sheetId, row: top + i, col: left + j }, cell, kind, rows, columns) ? "" : lookOf(cell),
    ),
  );
  for (const { value, zones } of styleRuns(looks, zone))
    if (value !== "") book.write("SET_FORMATTING", { sheetId, target: zones, ...(JSON.parse(value) as object) });
  if (extras.merges.length > 0)
    book.write("ADD_MERGE", {
      sheetId,
      target: extras.merges.map((merge) => shifted(merge, rows, columns)),
      force: true,
    });
  if (kind === "PASTE_NORMAL" || kind === "PASTE_NO_BORDERS" || kind === "PASTE_DATA_VALIDATION") {
    removeValidation(book, sheetId, zone);
    for (const { rule, zones } of extras.validations)
      writeValidationRule(
        book,
        sheetId,
        zones.map((own) => shifted(own, rows, columns)),
        rule,
      );
  }
  if (FORMAT.has(kind) || kind === "PASTE_CONDITIONAL_FORMATTING") {
    const target = new ConditionalZones(book, sheetId);
    const same = sheetId === source._sheetId && intersection(zone, source._zone);
    if (!same) target.remove(zone);
    for (const { rule, zones } of extras.formats)
      target.add(
        rule,
        zones.map((own) => shifted(own, rows, columns)),
      );
  }
}

/** Pastes one cell; false when it holds nothing, was nothing before and has only a look to be given. */
function pasteCell(book: Book, at: Position, cell: CopiedCell, kind: string, rows: number, columns: number): boolean {
  const old = book.getters.getCell(at);
  const content = CONTENT.has(kind) ? (kind === "PASTE_VALUES" ? cell.value : cell.content(rows, columns)) : undefined;
  if (BORDERS.has(kind) && (cell.border || book.getters.getCellBorder(at)))
    book.write("SET_BORDER", { ...at, border: cell.border ?? undefined });
  if (kind === "PASTE_NORMAL" || kind === "PASTE_NO_BORDERS") {
    book.state.notes[at.sheetId] ??= {};
    const notes = book.state.notes[at.sheetId] as Record<string, string>;
    if (cell.note === undefined) delete notes[`${at.row},${at.col}`];
    else notes[`${at.row},${at.col}`] = cell.note;
  }
  if (!old && !content && FORMAT.has(kind)) return false;
  const payload: Record<string, unknown> = { ...at };
  if (content !== undefined && (!old || contentOf(book, old) !== content)) payload["content"] = content;
  if (FORMAT.has(kind) && JSON.stringify(old?.style ?? {}) !== JSON.stringify(cell.style ?? {}))
    payload["style"] = cell.style ?? null;
  if (FORMAT.has(kind) && (old?.format ?? "") !== (cell.format ?? "")) payload["format"] = cell.format ?? "";
  if (Object.keys(payload).length > 3) book.write("UPDATE_CELL", payload);
  return true;
}

type Cell = NonNullable<ReturnType<Book["getters"]["getCell"]>>;

const contentOf = (book: Book, cell: Cell): string =>
  cell.isFormula ? cell.compiledFormula.toFormulaString(book.getters) : cell.content;

/** A cell's look as a key: "" for none. */
function lookOf(cell: CopiedCell): string {
  if (!cell.format && !(cell.style && Object.keys(cell.style).length > 0)) return "";
  return JSON.stringify({
    ...(cell.style ? { style: cell.style } : {}),
    ...(cell.format ? { format: cell.format } : {}),
  });
}

function copyWidths(source: Range, destination: Range): void {
  const { getters } = source._book;
  for (let i = 0; i < source.getNumColumns(); i++)
    source._book.write("RESIZE_COLUMNS_ROWS", {
      sheetId: destination._sheetId,
      dimension: "COL",
      elements: [destination._zone.left + i],
      size: getters.getColSize(source._sheetId, source._zone.left + i),
    });
}
