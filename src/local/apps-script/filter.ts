import { HostError } from "../host-error";
import type { Book, CellZone } from "./book";
import { type Manners, ScriptObject } from "./gate";
import { Range } from "./range";

/** How the engine draws a filter and nothing else of a table. */
const ONLY_FILTER = {
  hasFilters: true,
  totalRow: false,
  firstColumn: false,
  lastColumn: false,
  numberOfHeaders: 1,
  bandedRows: false,
  bandedColumns: false,
  styleId: "None",
};

/** GoogleAppsScript.Spreadsheet.Filter: the one filter that a sheet can have. */
export class Filter extends ScriptObject {
  readonly _manners: Manners = { name: "Filter", free: new Set(["getRange"]) };
  private readonly _book: Book;
  private readonly _sheetId: string;
  private readonly _zone: CellZone;

  constructor(book: Book, sheetId: string, zone: CellZone) {
    super();
    this._book = book;
    this._sheetId = sheetId;
    this._zone = zone;
  }
  getRange(): Range {
    return new Range(this._book, this._sheetId, { ...this._zone });
  }
  remove(): void {
    this._book.run("REMOVE_TABLE", { sheetId: this._sheetId, target: [this._zone] });
  }
}

export function filterOf(book: Book, sheetId: string): Filter | null {
  book.flush();
  const table = book.getters.getCoreTables(sheetId).find(({ config }) => config.hasFilters);
  if (!table) return null;
  const { left, right, top, bottom } = table.range.zone;
  return new Filter(book, sheetId, { left, right, top, bottom });
}

export function createFilter(book: Book, sheetId: string, zone: CellZone): Filter {
  if (filterOf(book, sheetId)) throw new HostError("You can't create a filter in a sheet that already has a filter.");
  book.run("CREATE_TABLE", {
    sheetId,
    ranges: [book.getters.getRangeDataFromZone(sheetId, zone)],
    config: ONLY_FILTER,
    tableType: "static",
  });
  return new Filter(book, sheetId, zone);
}
