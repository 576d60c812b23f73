import { foldHeader } from "../text";
import { asWords } from "./as-words";
import type { WordColumn } from "./log";
import type { LogBuilder } from "./log-builder";
import type { Field } from "./log-kind";

/** Any column by header, else by a field's name, else by one of its words, as plain words. */
export function headerColumn(builder: LogBuilder, name: string, rows: Int32Array): WordColumn | null {
  const { layout, shape, sources } = builder;
  const wanted = foldHeader(name);
  const plain = (at: number): WordColumn => sources.reader.words(at, rows);
  let at = shape.headers.findIndex((h) => h.text !== "" && h.text.toLowerCase() === name.trim().toLowerCase());
  if (at < 0) at = shape.headers.findIndex((h) => h.text !== "" && h.full === wanted);
  if (at < 0) at = shape.headers.findIndex((h) => h.text !== "" && h.base === wanted);
  if (at >= 0) return plain(at);
  const fields = Object.keys(layout.kind.fields);
  const field =
    fields.find((f) => foldHeader(f) === wanted && builder.has(f)) ??
    fields.find((f) => builder.has(f) && (layout.kind.fields[f] as Field).words.indexOf(wanted) >= 0);
  if (field === undefined) return null;
  const column = builder.read(field);
  if (!column) return null;
  return asWords(column, (layout.kind.fields[field] as Field).type === "date");
}
