import type { WordColumn } from "./log";
import type { LogBuilder } from "./log-builder";
import type { Field } from "./log-kind";

/** Codes of currencies a row of the log for a field of money, or null where the table names none or one only. */
export function currencyColumn(builder: LogBuilder, field: string): WordColumn | null {
  const { layout, sources, rows } = builder;
  if ((layout.kind.fields[field] as Field | undefined)?.type !== "money") return null;
  const named = builder.read("currency");
  if (named?.type === "word" && named.data.values.length > 1) return named.data;
  if (named?.type === "word" && named.data.values.length === 1) return null;
  const source = layout.emits[0].fields[field];
  if (!source) return null;
  for (const at of sources.columnsOf(source)) {
    const signs = sources.reader.signs[at];
    if (signs && signs.names.length > 1)
      return { codes: Int32Array.from(rows, (r) => signs.codes[r] as number), values: signs.names };
  }
  return null;
}
