import type { Column, WordColumn } from "./log";

/** Row by row from one of several columns of the same type. */
export function chooseColumn(parts: readonly Column[], which: Uint8Array): Column {
  const first = parts[0] as Column;
  if (first.type === "word") {
    const values: string[] = [];
    const known = new Map<string, number>();
    const of = parts.map((p) =>
      (p.data as WordColumn).values.map((v) => {
        let code = known.get(v);
        if (code === undefined) {
          code = values.length;
          known.set(v, code);
          values.push(v);
        }
        return code;
      }),
    );
    const codes = new Int32Array(which.length);
    for (let k = 0; k < codes.length; k++) {
      const e = which[k] as number;
      const c = ((parts[e] as Column).data as WordColumn).codes[k] as number;
      codes[k] = c < 0 ? -1 : ((of[e] as number[])[c] as number);
    }
    return { type: "word", data: { codes, values } };
  }
  const data = first.type === "flag" ? new Int8Array(which.length) : new Float64Array(which.length);
  for (let k = 0; k < data.length; k++)
    data[k] = ((parts[which[k] as number] as Column).data as Float64Array)[k] as number;
  return { type: first.type, data } as Column;
}
