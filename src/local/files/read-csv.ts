const SEPARATORS = [",", ";", "\t", "|"] as const;

/** The rows of a separated text. Fields may be quoted, with doubled quotes and line breaks inside. */
export function readCsv(text: string, separator = csvSeparator(text)): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  let at = 0;
  while (at < text.length) {
    let field = "";
    if (text[at] === '"') {
      [field, at] = quotedField(text, at + 1);
      // What follows a closing quote up to the separator belongs to the field: broken writers leave some.
      const end = fieldEnd(text, at, separator);
      field += text.slice(at, end);
      at = end;
    } else {
      const end = fieldEnd(text, at, separator);
      field = text.slice(at, end);
      at = end;
    }
    row.push(field);
    if (text[at] === separator) {
      at++;
      if (at === text.length) row.push("");
      continue;
    }
    rows.push(row);
    row = [];
    if (text[at] === "\r" && text[at + 1] === "\n") at++;
    at++;
  }
  if (row.length > 0) rows.push(row);
  return rows;
}

function quotedField(text: string, from: number): [string, number] {
  let value = "";
  let at = from;
  for (;;) {
    const quote = text.indexOf('"', at);
    if (quote < 0) return [value + text.slice(at), text.length];
    value += text.slice(at, quote);
    if (text[quote + 1] !== '"') return [value, quote + 1];
    value += '"';
    at = quote + 2;
  }
}

function fieldEnd(text: string, from: number, separator: string): number {
  let at = from;
  while (at < text.length && text[at] !== separator && text[at] !== "\n" && text[at] !== "\r") at++;
  return at;
}

/** The separator that splits most lines of the beginning into the same number of fields. "sep=;" in the first line says it. */
export function csvSeparator(text: string): string {
  const said = /^sep=(.)\r?\n/i.exec(text);
  if (said) return said[1] as string;
  const sample = text.slice(0, 20_000);
  let best: { separator: string; score: number } = { separator: ",", score: 0 };
  for (const separator of SEPARATORS) {
    const widths = new Map<number, number>();
    const rows = readCsv(sample, separator).slice(0, 60);
    for (const { length } of rows) if (length > 1) widths.set(length, (widths.get(length) ?? 0) + 1);
    // A table's rows agree on their width: the commonest width decides, wider is better among equals.
    for (const [width, count] of widths) {
      const score = count * (1 + Math.log2(width) / 10);
      if (score > best.score) best = { separator, score };
    }
  }
  return best.separator;
}
