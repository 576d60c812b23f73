import type { RawCell } from "../inputs";
import { isBlankText } from "./blank-text";
import { cellText } from "./cell-text";
import type { WordColumn } from "./log";
import type { TableReader } from "./table-reader";

/** A column as words: each distinct cell is folded once, equal folds are one code. */
export function wordCodes(
  reader: TableReader,
  at: number,
  rows: Int32Array,
  fold: (text: string) => string,
  show: (text: string, key: string) => string,
  isFolded: (cells: readonly RawCell[]) => boolean = () => false,
): WordColumn {
  const { codes, cells, distinct } = cellCodes(reader, at, rows);
  if (distinct && isFolded(cells)) return { codes, values: cells as string[] };
  const values: string[] = [];
  const known = new Map<string, number>();
  const of = new Int32Array(cells.length).fill(-1);
  for (let c = 0; c < of.length; c++) {
    const cell = cells[c] as RawCell;
    const text = typeof cell === "string" ? cell : cellText(cell);
    if (isBlankText(text)) continue;
    const key = fold(text);
    let code = known.get(key);
    if (code === undefined) {
      code = values.length;
      known.set(key, code);
      values.push(show(text, key));
    }
    of[c] = code;
  }
  if (values.length < cells.length)
    for (let k = 0; k < codes.length; k++) if ((codes[k] as number) >= 0) codes[k] = of[codes[k] as number] as number;
  return { codes, values };
}

/** A column's cells numbered as first met, equal ones alike if `distinct`; -1 where nothing stands. */
function cellCodes(
  reader: TableReader,
  at: number,
  rows: Int32Array,
): { codes: Int32Array; cells: RawCell[]; distinct: boolean } {
  const { table } = reader;
  const near = reader.gathered(at, rows);
  const codes = new Int32Array(rows.length).fill(-1);
  const cells: RawCell[] = [];
  let met: Map<RawCell, number> | null = new Map<RawCell, number>();
  // Many columns repeat the cell above.
  let last: RawCell = null;
  let lastCode = -1;
  for (let k = 0; k < rows.length; k++) {
    const cell = near ? near[k] : (table[rows[k] as number] as readonly RawCell[])[at];
    if (cell === null || cell === undefined) continue;
    if (cell === last) {
      codes[k] = lastCode;
      continue;
    }
    let code = placeIn(cells, cell, met);
    if (code < 0) {
      code = cells.length;
      cells.push(cell);
      if (met !== null) met.set(cell, code);
      // Where all differ (ids) looking each up among those before costs more than it saves.
      if (met !== null && k === TRIAL && met.size > TRIAL * 0.97) met = null;
    }
    last = cell;
    lastCode = code;
    codes[k] = code;
  }
  return { codes, cells, distinct: met !== null };
}

/** Where a cell stands among those met before, -1 if it is new. Few are looked at one by one: a text that is looked up must first be hashed. */
function placeIn(cells: readonly RawCell[], cell: RawCell, met: ReadonlyMap<RawCell, number> | null): number {
  if (met === null) return -1;
  if (cells.length > FEW) return met.get(cell) ?? -1;
  for (let c = 0; c < cells.length; c++) if (cells[c] === cell) return c;
  return -1;
}

const FEW = 8;

/** After so many rows a column is known to repeat its cells or not. */
const TRIAL = 4000;
