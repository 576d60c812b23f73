import { column } from "../cells";
import { panelCell } from "../data/panel-tables";
import { inputArea } from "../data/table-inputs";
import { a1, fn, formula, letters, orElse, text } from "../formula";
import type { Grid } from "../grid";
import { COLOR, LOOK, look } from "../look";
import type { PeriodTable } from "../period-table";
import type { Rectangle } from "../plan";
import type { SourceData } from "../report-data";
import type { ReportView } from "../report-view";
import { say } from "../words";
import { rowsRead } from "./header";
import { rule, section } from "./section";

const NUMBER = look({ align: "right", format: "#,##0" });
const TEXT = look({ size: 9 });

export interface Quality {
  readonly next: number;
  /** Cells that say whether an identity adds up; null without any. */
  readonly outcomes: Rectangle | null;
}

/** Rows read, used and left out of each source, what was found with its first cell. */
export function dataQuality(grid: Grid, view: ReportView, start: number): Quality {
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
  if (data.identities.length === 0) return { next: row, outcomes: null };
  const next = identities(grid, view, row);
  const count = data.identities.length;
  return { next, outcomes: [next - count, column(2, 2), count, 1] };
}

/** Start + in − out = end in the chosen period: a tick, or the gap. */
function identities(grid: Grid, view: ReportView, start: number): number {
  const { data } = view;
  const { language } = data.spec;
  grid.height(start, 12);
  let row = start + 1;
  grid.height(row, 18);
  const head = (c: number, word: Parameters<typeof say>[0], style = LOOK.headRight): void =>
    grid.put(row, c, say(word, language), style);
  head(2, "identity", LOOK.head);
  head(column(1, 0), "start");
  head(column(1, 1), "comesIn");
  head(column(1, 2), "goesOut");
  head(column(2, 0), "end");
  head(column(2, 1), "gap");
  head(column(2, 2), "outcome", LOOK.head);
  rule(grid, row, COLOR.line);
  row++;
  data.identities.forEach((identity, i) => {
    const format = identity.unit === "money" ? "#,##0.00" : "#,##0";
    grid.put(row, 2, identityName(view, i), LOOK.body);
    const columns = [column(1, 0), column(1, 1), column(1, 2), column(2, 0)];
    columns.forEach((c, k) => {
      grid.put(row, c, formula(identityPart(view, i, k)), { ...NUMBER, format });
    });
    const [from, plus, minus, end] = columns.map((c) => a1(row, c)) as [string, string, string, string];
    const known = `${fn("COUNT", from, plus, minus, end)}<4`;
    const gap = fn("ROUND", `${end}-(${from}+${plus}-${minus})`, 6);
    grid.put(row, column(2, 1), formula(fn("IF", known, '""', gap)), { ...NUMBER, format: `+${format};-${format};0` });
    const cell = a1(row, column(2, 1));
    const outcome = fn("IF", `${cell}=0`, text(say("addsUp", language)), text(say("doesNotAddUp", language)));
    grid.put(row, column(2, 2), formula(fn("IF", known, '""', outcome)), { ...TEXT, format: '"  "@' });
    rule(grid, row, COLOR.lineFaint);
    row++;
  });
  const cells = [[row - data.identities.length, column(2, 2), data.identities.length, 1]] as const;
  grid.conditions.push({
    kind: "text_starts",
    ranges: cells,
    value: "●",
    color: COLOR.good,
    bold: false,
    background: null,
  });
  grid.conditions.push({
    kind: "text_starts",
    ranges: cells,
    value: "■",
    color: COLOR.off,
    bold: true,
    background: null,
  });
  return row;
}

/** Its label; with its sheet where two sources say the same. */
function identityName(view: ReportView, i: number): string {
  const { identities, sources, spec } = view.data;
  const { label, source } = identities[i] as (typeof identities)[number];
  const isAlone = identities.filter((other) => other.label.en === label.en).length === 1;
  const name = sources[source]?.place.sheetName ?? "";
  return isAlone ? label[spec.language] : `${label[spec.language]}, ${name}`;
}

/** Start, in, out or end of an identity in the chosen period. */
function identityPart(view: ReportView, i: number, k: number): string {
  const { data, map } = view;
  const identity = data.identities[i] as (typeof data.identities)[number];
  if (!identity.measures) return orElse(panelCell(view, map.identities[i] as number, k));
  const table = data.sources[identity.source]?.table as PeriodTable;
  const chosen = map.parameter("chosen", true);
  const period = k === 0 && identity.carried ? `${chosen}-1` : chosen;
  const x = fn("INDEX", inputArea(map, identity.source, table, identity.measures[k] as string), period);
  if (period !== chosen) return orElse(fn("IF", `${chosen}<2`, '""', fn("IF", fn("ISNUMBER", x), x, '""')));
  return orElse(fn("IF", fn("ISNUMBER", x), x, '""'));
}

function sourceRows(grid: Grid, view: ReportView, s: SourceData, start: number): number {
  const { language } = view.data.spec;
  let row = start;
  const read = rowsRead(s);
  const found: { text: string; count: number | null; at: { row: number; column: string } | null }[] = [];
  if (!s.used) found.push({ text: say("notUsed", language), count: null, at: null });
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
      const counts = [read, s.account?.used ?? read, s.account?.leftOut ?? 0];
      counts.forEach((count, i) => {
        grid.put(row, column(1, i), formula(view.fact(count)), NUMBER);
      });
    }
    grid.put(row, column(2, 0), f.text, TEXT);
    if (f.count !== null) grid.put(row, column(4, 2), formula(view.fact(f.count)), { ...NUMBER, size: 9 });
    if (f.at) {
      const cell = cellOf(s, f.at.row, f.at.column);
      grid.put(row, column(5, 0), `${s.place.sheetName}!${cell}`, { ...LOOK.link, wrap: "clip" });
      grid.links.push({ row, column: column(5, 0), sheetId: s.place.sheetId, a1: cell });
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
