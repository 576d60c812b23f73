import { column } from "../cells";
import { letters } from "../formula";
import type { Grid } from "../grid";
import { COLOR, LOOK, look } from "../look";
import type { SourceData } from "../report-data";
import type { ReportView } from "../report-view";
import { say } from "../words";
import { rowsRead } from "./header";
import { rule, section } from "./section";

const NUMBER = look({ align: "right", format: "#,##0" });
const TEXT = look({ size: 9 });

/** Rows read, used and left out of each source, what was found with its first cell. */
export function dataQuality(grid: Grid, view: ReportView, start: number): number {
  const { data } = view;
  const { language } = data.spec;
  let row = section(grid, start, say("dataQuality", language));
  grid.height(row, 18);
  const head = (c: number, word: Parameters<typeof say>[0], style = LOOK.headRight): void =>
    grid.put(row, c, say(word, language), style);
  head(2, "source", LOOK.head);
  head(column(1, 0), "read");
  head(column(1, 1), "used");
  head(column(1, 2), "leftOut");
  head(column(2, 0), "found", LOOK.head);
  head(column(4, 2), "rows");
  head(column(5, 0), "firstCell", LOOK.head);
  rule(grid, row, COLOR.line);
  row++;
  for (const s of data.sources) row = sourceRows(grid, view, s, row);
  return row;
}

function sourceRows(grid: Grid, view: ReportView, s: SourceData, start: number): number {
  const { language } = view.data.spec;
  let row = start;
  const read = rowsRead(s);
  const found: { text: string; count: number | null; at: { row: number; column: string } | null }[] = [];
  for (const e of s.account?.entries ?? []) {
    if (e.rows.length === 0) continue;
    found.push({
      text: `${capital(e.rule[language])}: ${e.done[language]}`,
      count: e.rows.length,
      at: { row: e.rows[0] as number, column: e.column },
    });
  }
  for (const note of s.table?.notes ?? []) found.push({ text: note[language], count: null, at: null });
  if (found.length === 0) found.push({ text: say("noProblem", language), count: null, at: null });
  found.forEach((f, k) => {
    grid.put(row, 2, s.place.sheetName, k === 0 ? LOOK.body : LOOK.bodyMuted);
    if (k === 0) {
      grid.put(row, column(1, 0), read, NUMBER);
      grid.put(row, column(1, 1), s.account?.used ?? read, NUMBER);
      grid.put(row, column(1, 2), s.account?.leftOut ?? 0, NUMBER);
    }
    grid.put(row, column(2, 0), f.text, TEXT);
    if (f.count !== null) grid.put(row, column(4, 2), f.count, { ...NUMBER, size: 9 });
    if (f.at) {
      const a1 = cellOf(s, f.at.row, f.at.column);
      grid.put(row, column(5, 0), `${s.place.sheetName}!${a1}`, { ...LOOK.link, wrap: "clip" });
      grid.links.push({ row, column: column(5, 0), sheetId: s.place.sheetId, a1 });
    }
    rule(grid, row, COLOR.lineFaint);
    row++;
  });
  return row;
}

/** Where a row of the range stands in the sheet: the account counts from the first row of the range. */
function cellOf(s: SourceData, row: number, header: string): string {
  const width = s.place.cells[0]?.length ?? 1;
  let at = 0;
  for (const line of s.place.cells.slice(0, 30)) {
    const found = line.findIndex((c) => header !== "" && c !== null && String(c).trim() === header.trim());
    if (found >= 0 && found < width) {
      at = found;
      break;
    }
  }
  return `${letters(s.place.column + at)}${s.place.row + row - 1}`;
}

function capital(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
