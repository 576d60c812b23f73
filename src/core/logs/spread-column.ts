import type { Column } from "./log";

/** A column over some positions as one over all of them, blank in between. */
export function spreadColumn(column: Column, positions: Int32Array, length: number): Column {
  if (column.type === "word") {
    const codes = new Int32Array(length).fill(-1);
    for (let k = 0; k < positions.length; k++) codes[positions[k] as number] = column.data.codes[k] as number;
    return { type: "word", data: { codes, values: column.data.values } };
  }
  if (column.type === "flag") {
    const data = new Int8Array(length).fill(-1);
    for (let k = 0; k < positions.length; k++) data[positions[k] as number] = column.data[k] as number;
    return { type: "flag", data };
  }
  const data = new Float64Array(length).fill(Number.NaN);
  for (let k = 0; k < positions.length; k++) data[positions[k] as number] = column.data[k] as number;
  return { type: "numeric", data };
}
