/** A rectangle of a sheet; rows and columns from 1 as Sheets counts them. */
export interface Rectangle {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/** `C`, `AA`. */
export function letters(column: number): string {
  let text = "";
  for (let n = column; n > 0; n = Math.floor((n - 1) / 26)) text = String.fromCharCode(65 + ((n - 1) % 26)) + text;
  return text;
}

/** `C5:F1204`; one cell is `C5`. */
export function a1({ row, column, rows, columns }: Rectangle): string {
  const first = `${letters(column)}${row}`;
  return rows === 1 && columns === 1 ? first : `${first}:${letters(column + columns - 1)}${row + rows - 1}`;
}

/** The rectangle of a notation without sheet name; null for anything else. */
export function rectangle(notation: string): Rectangle | null {
  const m = /^\$?([A-Z]{1,3})\$?(\d+)(?::\$?([A-Z]{1,3})\$?(\d+))?$/i.exec(notation.trim());
  if (!m) return null;
  const [row, column] = [Number(m[2]), number(m[1] as string)];
  const [lastRow, last] = m[3] ? [Number(m[4]), number(m[3])] : [row, column];
  if (lastRow < row || last < column || row < 1) return null;
  return { row, column, rows: lastRow - row + 1, columns: last - column + 1 };
}

function number(word: string): number {
  return word
    .toUpperCase()
    .split("")
    .reduce((sum, c) => sum * 26 + c.charCodeAt(0) - 64, 0);
}
