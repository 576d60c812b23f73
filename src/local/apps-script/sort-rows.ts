import type { Range } from "./range";

/** A column of the sheet, counted from 1, and whether its smallest value comes first: it does where nothing is said. */
export type SortKey = number | { column: number; ascending?: boolean };

/** Orders the rows of a range by some of its columns; formulas move as they stand, blanks come last. */
export function sortRows(range: Range, spec: readonly SortKey[]): void {
  const keys = spec.map((key) =>
    typeof key === "number" ? { column: key, ascending: true } : { ascending: true, ...key },
  );
  const { getters } = range._book;
  range._book.flush();
  const rows = range._positions().map((row) => ({
    values: row.map((at) => range._book.evaluated(at).value),
    contents: row.map((at) => {
      const cell = getters.getCell(at);
      return cell?.isFormula ? cell.compiledFormula.toFormulaString(getters) : (cell?.content ?? "");
    }),
  }));
  rows.sort((a, b) => {
    for (const key of keys) {
      const order = compareCells(a.values[key.column - range.getColumn()], b.values[key.column - range.getColumn()]);
      if (order !== 0) return key.ascending === false ? -order : order;
    }
    return 0;
  });
  rows.forEach((row, i) => {
    row.contents.forEach((content, j) => {
      range._book.writeContent(
        { sheetId: range._sheetId, row: range._zone.top + i, col: range._zone.left + j },
        content,
      );
    });
  });
}

function compareCells(a: unknown, b: unknown): number {
  const rank = (value: unknown): number =>
    value === null || value === undefined || value === ""
      ? 3
      : typeof value === "number"
        ? 0
        : typeof value === "string"
          ? 1
          : 2;
  if (rank(a) !== rank(b)) return rank(a) - rank(b);
  if (typeof a === "number" && typeof b === "number") return a - b;
  return String(a).localeCompare(String(b), "en");
}
