import type { Column, WordColumn } from "./log";

/** Some positions of a column. */
export function pickColumn(column: Column, positions: Int32Array): Column {
  if (isWhole(column, positions)) return column;
  if (column.type === "word") return { type: "word", data: pickWords(column.data, positions) };
  if (column.type === "flag") {
    const data = new Int8Array(positions.length);
    for (let k = 0; k < data.length; k++) data[k] = column.data[positions[k] as number] as number;
    return { type: "flag", data };
  }
  const data = new Float64Array(positions.length);
  for (let k = 0; k < data.length; k++) data[k] = column.data[positions[k] as number] as number;
  return { type: "numeric", data };
}

/** Some positions of a column of words. */
export function pickWords({ codes, values }: WordColumn, positions: Int32Array): WordColumn {
  return { codes: pickRows(codes, positions), values };
}

/** Some positions of a list of whole numbers. */
export function pickRows(rows: Int32Array, positions: Int32Array): Int32Array {
  const out = new Int32Array(positions.length);
  for (let k = 0; k < out.length; k++) out[k] = rows[positions[k] as number] as number;
  return out;
}

/** Whether the positions are all of a column, in order. */
function isWhole(column: Column, positions: Int32Array): boolean {
  const length = column.type === "word" ? column.data.codes.length : column.data.length;
  return (
    positions.length === length &&
    (length === 0 || (positions[0] === 0 && positions[length - 1] === length - 1)) &&
    isAscending(positions)
  );
}

/** Whether each position is above the one before. */
export function isAscending(positions: Int32Array): boolean {
  for (let k = 1; k < positions.length; k++) if ((positions[k] as number) <= (positions[k - 1] as number)) return false;
  return true;
}
