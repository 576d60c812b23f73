import type { Column, WordColumn } from "./log";
import { mergeWords } from "./merge-words";

/** Row by row from one of several columns of the same type. */
export function chooseColumn(parts: readonly Column[], which: Uint8Array): Column {
  const first = parts[0] as Column;
  if (first.type === "word") {
    const words = parts.map((p) => p.data as WordColumn);
    // The parts read the same words already as one.
    const data = mergeWords(
      words,
      which.length,
      (k) => which[k] as number,
      (word) => word,
    );
    return { type: "word", data };
  }
  const data = first.type === "flag" ? new Int8Array(which.length) : new Float64Array(which.length);
  for (let k = 0; k < data.length; k++)
    data[k] = ((parts[which[k] as number] as Column).data as Float64Array)[k] as number;
  return { type: first.type, data } as Column;
}
