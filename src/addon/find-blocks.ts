import type { RawCell, RawTable } from "../core/inputs";

/** A rectangle of a sheet that may be a table; rows and columns from 0, both ends included. */
export interface Block {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
  /** The nearest line of text above, or "". */
  readonly title: string;
}

type Area = Omit<Block, "title">;

/**
 * The tables of a sheet: areas that blank columns and blank rows set apart. A blank row inside a table does
 * not end it: what follows belongs to it while it stays in the table's columns and its cells are of their
 * types; a row of headers begins a new one. Lines with one filled cell are titles and notes.
 */
export function findBlocks(cells: RawTable): Block[] {
  const width = cells.reduce((most, row) => Math.max(most, row.length), 0);
  if (cells.length === 0 || width === 0) return [];
  const tables: Area[] = [];
  const lines: { row: number; column: number; text: string }[] = [];
  const look = (area: Area | null): void => {
    const trimmed = area && trim(cells, area);
    if (!trimmed) return;
    const columns = splitColumns(cells, trimmed);
    if (columns.length > 1) {
      for (const part of columns) look(part);
      return;
    }
    const pieces = splitRows(cells, trimmed);
    for (const piece of joinPieces(cells, pieces)) {
      const body = pieces.length > 1 ? piece.area : trimmed;
      if (pieces.length > 1 && !piece.joined) look(body);
      else take(body);
    }
  };
  const take = (area: Area): void => {
    let { top } = area;
    while (top < area.bottom && filled(cells, top, area) <= 1 && area.right > area.left) {
      const at = firstFilled(cells, top, area);
      if (at >= 0) lines.push({ row: top, column: at, text: String(cells[top]?.[at]) });
      top++;
    }
    const rest = trim(cells, { ...area, top });
    if (!rest) return;
    if (rest.bottom > rest.top && rest.right > rest.left) tables.push(rest);
    else if (rest.top === rest.bottom && typeof cells[rest.top]?.[rest.left] === "string")
      lines.push({ row: rest.top, column: rest.left, text: String(cells[rest.top]?.[rest.left]) });
  };
  look({ top: 0, left: 0, bottom: cells.length - 1, right: width - 1 });
  tables.sort((a, b) => a.top - b.top || a.left - b.left);
  return tables.map((area) => ({ ...area, title: titleOf(area, tables, lines) }));
}

function isBlank(cell: RawCell | undefined): boolean {
  return cell === undefined || cell === null || (typeof cell === "string" && cell.trim() === "");
}

function rowBlank(cells: RawTable, row: number, area: Area): boolean {
  return firstFilled(cells, row, area) < 0;
}

function firstFilled(cells: RawTable, row: number, { left, right }: Area): number {
  const values = cells[row] as readonly RawCell[];
  for (let c = left; c <= right; c++) if (!isBlank(values[c])) return c;
  return -1;
}

function filled(cells: RawTable, row: number, { left, right }: Area): number {
  const values = cells[row] as readonly RawCell[];
  let count = 0;
  for (let c = left; c <= right; c++) if (!isBlank(values[c])) count++;
  return count;
}

/** Which columns of the area hold anything. */
function usedColumns(cells: RawTable, { top, bottom, left, right }: Area): boolean[] {
  const used = new Array<boolean>(right - left + 1).fill(false);
  let missing = used.length;
  for (let r = top; r <= bottom && missing > 0; r++) {
    const values = cells[r] as readonly RawCell[];
    for (let c = left; c <= right; c++) {
      if (used[c - left] || isBlank(values[c])) continue;
      used[c - left] = true;
      missing--;
    }
  }
  return used;
}

function trim(cells: RawTable, area: Area): Area | null {
  let { top, bottom } = area;
  while (top <= bottom && rowBlank(cells, top, area)) top++;
  while (bottom >= top && rowBlank(cells, bottom, area)) bottom--;
  if (top > bottom) return null;
  const used = usedColumns(cells, { ...area, top, bottom });
  const first = used.indexOf(true);
  const last = used.lastIndexOf(true);
  return { top, bottom, left: area.left + first, right: area.left + last };
}

function splitColumns(cells: RawTable, area: Area): Area[] {
  const used = usedColumns(cells, area);
  const parts: Area[] = [];
  let start = 0;
  used.forEach((is, k) => {
    if (is) return;
    if (k > start) parts.push({ ...area, left: area.left + start, right: area.left + k - 1 });
    start = k + 1;
  });
  if (start < used.length) parts.push({ ...area, left: area.left + start });
  return parts;
}

function splitRows(cells: RawTable, area: Area): Area[] {
  const parts: Area[] = [];
  let start = area.top;
  for (let r = area.top; r <= area.bottom; r++) {
    if (!rowBlank(cells, r, area)) continue;
    if (r > start) parts.push({ ...area, top: start, bottom: r - 1 });
    start = r + 1;
  }
  parts.push({ ...area, top: start });
  return parts;
}

/** Puts together the pieces that blank rows cut out of one table. */
function joinPieces(cells: RawTable, pieces: readonly Area[]): { area: Area; joined: boolean }[] {
  const out: { area: Area; joined: boolean }[] = [];
  for (const piece of pieces) {
    const last = out[out.length - 1];
    const exact = trim(cells, piece) as Area;
    if (last && continues(cells, trim(cells, last.area) as Area, exact)) {
      out[out.length - 1] = { area: { ...last.area, bottom: piece.bottom }, joined: true };
    } else out.push({ area: piece, joined: false });
  }
  return out;
}

/** Whether a piece goes on with the table above it. */
function continues(cells: RawTable, table: Area, piece: Area): boolean {
  if (table.bottom === table.top || table.right === table.left) return false;
  if (piece.left < table.left || piece.right > table.right) return false;
  if (filled(cells, piece.top, piece) <= 1 && table.right - table.left >= 2) return false;
  const first = cells[piece.top] as readonly RawCell[];
  const header = cells[table.top] as readonly RawCell[];
  let agree = 0;
  for (let c = piece.left; c <= piece.right; c++) {
    const cell = first[c] as RawCell;
    if (isBlank(cell)) continue;
    const mostly = columnType(cells, table, c);
    if (mostly === null) continue;
    if (mostly !== "text" && typeOf(cell) === "text") return false;
    if (mostly === "text" && isBlank(header[c])) continue;
    agree++;
  }
  return agree > 0;
}

type CellType = "text" | "number" | "other";
function typeOf(cell: RawCell): CellType {
  if (typeof cell === "number") return "number";
  if (typeof cell !== "string") return "other";
  // Amounts and dates that came as text are no headers.
  return /\d/.test(cell) && !/[a-zà-ü]{4,}/i.test(cell) ? "number" : "text";
}

/** The type of most cells of a column below the header; the first hundred decide. */
function columnType(cells: RawTable, table: Area, column: number): CellType | null {
  const counts: Record<CellType, number> = { text: 0, number: 0, other: 0 };
  for (let r = table.top + 1; r <= table.bottom && r <= table.top + 100; r++) {
    const cell = (cells[r] as readonly RawCell[])[column] as RawCell;
    if (!isBlank(cell)) counts[typeOf(cell)]++;
  }
  const total = counts.text + counts.number + counts.other;
  if (total === 0) return null;
  return (Object.keys(counts) as CellType[]).reduce((a, b) => (counts[b] > counts[a] ? b : a));
}

function titleOf(
  table: Area,
  tables: readonly Area[],
  lines: readonly { row: number; column: number; text: string }[],
): string {
  let best: { row: number; text: string } | null = null;
  for (const line of lines) {
    if (line.row >= table.top || line.column > table.right || (best && best.row > line.row)) continue;
    const between = tables.some(
      (other) => other !== table && other.bottom >= line.row && other.top < table.top && overlaps(other, table),
    );
    if (!between) best = line;
  }
  return best ? best.text.trim().slice(0, 200) : "";
}

function overlaps(a: Area, b: Area): boolean {
  return a.left <= b.right && b.left <= a.right;
}
