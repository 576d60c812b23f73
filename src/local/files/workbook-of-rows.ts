import type { Engine } from "../engine/engine";
import { emptySheet, literal } from "../samples/sample-workbook";
import { readCellInput } from "../sheets/cell-input";
import { LOCALES, type LocaleCode } from "../sheets/locales";
import type { NumberFormats } from "../sheets/number-format";

/** A sheet of the engine's own data from the rows of a CSV, each cell read as a spreadsheet of that locale reads what is typed. */
export function sheetOfRows(
  engine: Engine,
  rows: readonly (readonly string[])[],
  options: {
    id: string;
    name: string;
    locale: LocaleCode;
    today: number;
    formats: NumberFormats;
    formatIds: Map<string, number>;
  },
): Record<string, unknown> {
  const locale = LOCALES[options.locale];
  const letters = engine.helpers.numberToLetters;
  const cells: Record<string, string> = {};
  const formatsOf = new Map<number, { row: number; id: number }[]>();
  let width = 0;
  rows.forEach((row, i) => {
    width = Math.max(width, row.length);
    row.forEach((text, j) => {
      if (text === "") return;
      const input = readCellInput(text, locale, options.today);
      const place = `${letters(j)}${i + 1}`;
      if (input.kind === "number") {
        cells[place] = String(input.value);
        if (input.format) note(formatsOf, j, i, formatId(options, input.format));
      } else if (input.kind === "boolean") cells[place] = input.value ? "TRUE" : "FALSE";
      // A formula in somebody's export is text: it may come from outside.
      else cells[place] = textLiteral(engine, input.kind === "text" ? input.text : text);
    });
  });
  return {
    ...emptySheet(options.id, options.name, Math.max(26, width), Math.max(1000, rows.length + 200)),
    cells,
    formats: columnZones(formatsOf, letters),
  };
}

function textLiteral(engine: Engine, text: string): string {
  if (/^['=]/.test(text) || /^(true|false)$/i.test(text)) return `'${text}`;
  return literal(engine, text, "text");
}

function formatId(options: { formats: NumberFormats; formatIds: Map<string, number> }, format: string): number {
  const engineFormat = options.formats.toEngine(format);
  const known = options.formatIds.get(engineFormat);
  if (known !== undefined) return known;
  const id = options.formatIds.size + 1;
  options.formatIds.set(engineFormat, id);
  return id;
}

function note(columns: Map<number, { row: number; id: number }[]>, column: number, row: number, id: number): void {
  const list = columns.get(column) ?? [];
  list.push({ row, id });
  columns.set(column, list);
}

/** Runs of rows with one format as zones. */
function columnZones(
  columns: Map<number, { row: number; id: number }[]>,
  letters: (column: number) => string,
): Record<string, number> {
  const zones: Record<string, number> = {};
  for (const [column, list] of columns) {
    const letter = letters(column);
    for (let start = 0; start < list.length; ) {
      const first = list[start] as { row: number; id: number };
      let end = start;
      while (list[end + 1]?.id === first.id && list[end + 1]?.row === (list[end] as { row: number }).row + 1) end++;
      zones[`${letter}${first.row + 1}:${letter}${(list[end] as { row: number }).row + 1}`] = first.id;
      start = end + 1;
    }
  }
  return zones;
}
