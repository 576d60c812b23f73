import type { RawCell, RawTable } from "../inputs";

const DELIMITERS = [";", "\t", ",", "|"];

/**
 * A file pasted as it is stands in one column, a line a cell (`Data;Cliente;Importo`): its cells. Other
 * tables are given back as they are.
 */
export function splitLines(table: RawTable): RawTable {
  const lines: string[] = [];
  for (const row of table) {
    for (let j = 1; j < row.length; j++) if (row[j] !== null && row[j] !== "") return table;
    const cell = row[0] ?? null;
    if (cell !== null && typeof cell !== "string") return table;
    lines.push(cell ?? "");
    // One look at the first lines is enough to see that nothing parts them.
    if (lines.length === 40 && delimiterOf(lines) === null) return table;
  }
  const delimiter = delimiterOf(lines);
  if (delimiter === null) return table;
  const cells = lines.map((line) => splitLine(line, delimiter));
  const width = cells.reduce((most, row) => Math.max(most, row.length), 0);
  return cells.map((row) => [...row, ...new Array<RawCell>(width - row.length).fill(null)]);
}

/** The sign that parts most lines into the same number of cells, at least three. */
function delimiterOf(lines: readonly string[]): string | null {
  const filled = lines.filter((l) => l.trim() !== "").slice(0, 40);
  if (filled.length < 2) return null;
  for (const delimiter of DELIMITERS) {
    const counts = filled.map((line) => splitLine(line, delimiter).length);
    const usual = [...counts].sort((a, b) => a - b)[counts.length >> 1] as number;
    if (usual >= 3 && counts.filter((c) => c === usual).length >= filled.length * 0.6) return delimiter;
  }
  return null;
}

function splitLine(line: string, delimiter: string): RawCell[] {
  const out: RawCell[] = [];
  let cell = "";
  let quoted = false;
  for (let i = 0; i < line.length; i++) {
    const ch = line[i] as string;
    if (quoted) {
      if (ch !== '"') cell += ch;
      else if (line[i + 1] === '"') cell += line[i++];
      else quoted = false;
    } else if (ch === '"' && cell.trim() === "") {
      quoted = true;
      cell = "";
    } else if (ch === delimiter) {
      out.push(cell === "" ? null : cell);
      cell = "";
    } else cell += ch;
  }
  out.push(cell === "" ? null : cell);
  return out;
}
