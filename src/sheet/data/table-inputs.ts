import { shift } from "../../core/period";
import type { Axis } from "../axis";
import { a1, fn, formula, letters, orElse, part, sheetName, text } from "../formula";
import type { Grid } from "../grid";
import type { MeasureColumn, PeriodLine, PeriodTable } from "../period-table";
import type { ReportData, SourceData } from "../report-data";
import { say } from "../words";
import { clearColumn, type DataMap, LIST } from "./data-map";
import { DATE, dataLook, sectionHead } from "./section";

/** Lines of a source that its mirror follows: those of the axis, then room for lines to come. */
export function mirrorLines(table: PeriodTable, axis: Axis): PeriodLine[] {
  return table.lines.filter((l) => l.from >= (axis.starts[0] as number));
}
const SPARE_LINES: Record<PeriodTable["grain"], number> = { day: 92, week: 13, month: 12, quarter: 4, year: 2 };

export function mirrorRows(table: PeriodTable, axis: Axis): number {
  return mirrorLines(table, axis).length + SPARE_LINES[table.grain];
}

/** Mirror columns: period, report period, end of a filled period, then the measures, clear of the gap. */
const MIRROR = { period: 1, report: 2, end: 3, first: 4 } as const;
/** The columns of a table that are read; derived ones are not. */
function readColumns(table: PeriodTable): MeasureColumn[] {
  return table.columns.filter((c) => c.at !== null);
}

export type InputRefs = (measure: string, period: number, toDate: boolean) => string;

/** Where a measure's number stands for a period of the axis, or for the year so far. */
export function inputRefs(map: DataMap, source: number, table: PeriodTable): InputRefs {
  return (measure, period, toDate) => {
    const k = table.columns.findIndex((c) => c.measure.id === measure);
    return map.cell((map.inputs[source] as number) + period, clearColumn(2, toDate ? table.columns.length + k : k));
  };
}

/** All periods of a measure, for a formula on the summary. */
export function inputArea(map: DataMap, source: number, table: PeriodTable, measure: string): string {
  const k = table.columns.findIndex((c) => c.measure.id === measure);
  return map.area(map.inputs[source] as number, clearColumn(2, k), map.periods, true);
}

/** Columns that the blocks of a source need. */
export function inputsWidth(table: PeriodTable): number {
  return Math.max(clearColumn(2, 2 * table.columns.length), clearColumn(MIRROR.first, readColumns(table).length));
}

/** The mirror of a source, line by line, and its measures period by period. */
export function tableInputs(grid: Grid, data: ReportData, map: DataMap, index: number): void {
  const source = data.sources[index] as SourceData;
  if (!source.table) return;
  mirror(grid, data, map, index, source, source.table);
  byPeriod(grid, data, map, index, source, source.table);
}

/** A line of a measure or of the labels, anchored at the header, open at its end. */
function anchored(source: SourceData, table: PeriodTable, at: number): string {
  const { place } = source;
  const sheet = sheetName(place.sheetName);
  if (table.orientation === "down") {
    const column = place.column + at;
    return `${sheet}${a1(place.row + table.header, column, "both")}:$${letters(column)}`;
  }
  const row = place.row + at;
  return `${sheet}${a1(row, place.column + table.header, "both")}:$${row}`;
}

function pick(source: SourceData, table: PeriodTable, at: number, line: number): string {
  const offset = line - table.header + 1;
  const range = anchored(source, table, at);
  return table.orientation === "down" ? fn("INDEX", range, offset) : fn("INDEX", range, 1, offset);
}

function mirror(
  grid: Grid,
  data: ReportData,
  map: DataMap,
  index: number,
  source: SourceData,
  table: PeriodTable,
): void {
  const { language } = data.spec;
  const first = map.mirrors[index] as number;
  const columns = readColumns(table);
  const heads: Record<number, string> = {
    [MIRROR.period]: say("colPeriod", language),
    [MIRROR.report]: "→",
    [MIRROR.end]: say("end", language).toLowerCase(),
  };
  columns.forEach((c, k) => {
    heads[clearColumn(MIRROR.first, k)] = c.measure.input.label[language];
  });
  sectionHead(grid, first, say("blockMirror", language) + source.place.sheetName, "", heads);
  const known = mirrorLines(table, data.axis);
  const lastAt = table.lines[table.lines.length - 1]?.at ?? table.header;
  for (let r = 0; r < mirrorRows(table, data.axis); r++) {
    const line = known[r];
    const at = line ? line.at : lastAt + 1 + r - known.length;
    const row = first + r;
    const own = map.cell(row, MIRROR.period);
    const label = pick(source, table, table.labels, at);
    const before = r > 0 ? map.cell(row - 1, MIRROR.period) : null;
    grid.put(
      row,
      MIRROR.period,
      line && !line.dated ? line.from : formula(periodFormula(table, label, line ? null : before)),
      DATE,
    );
    grid.put(
      row,
      MIRROR.report,
      formula(fn("IF", fn("ISNUMBER", own), startFormula(data.axis.grain, own), '""')),
      DATE,
    );
    const cells = columns.map((_, k) => map.cell(row, clearColumn(MIRROR.first, k)));
    const next = nextFormula(table.grain, own);
    const filled = fn("IF", fn("ISNUMBER", own), fn("IF", `${fn("COUNT", ...cells)}>0`, next, '""'), '""');
    grid.put(row, MIRROR.end, formula(filled), DATE);
    columns.forEach((c, k) => {
      const x = pick(source, table, c.at as number, at);
      const read = fn("IF", `${x}=""`, '""', withinLimits(c, numberFormula(x, c)));
      grid.put(
        row,
        clearColumn(MIRROR.first, k),
        formula(fn("IF", fn("ISNUMBER", own), orElse(read), '""')),
        dataLook("General"),
      );
    });
  }
}

/** A cell as a number: a text is one where the file's locale reads it so, without currency signs and spaces. */
function numberFormula(x: string, column: MeasureColumn): string {
  const bare = STRIPPED.reduce((t, sign) => fn("SUBSTITUTE", t, sign, '""'), x);
  const number = fn("IF", fn("ISNUMBER", x), x, fn("VALUE", column.isText ? bare : x));
  return column.sign < 0 ? `(-${number})` : number;
}
const STRIPPED = [text("€"), text("$"), text("£"), text(" "), fn("CHAR", 160)];

/** A number that the measure cannot be (less than none lost, a share of 500%) is left out, as the functions refuse it. */
function withinLimits({ measure }: MeasureColumn, x: string): string {
  const { min, max, above } = measure.input;
  const limits: string[] = [];
  if (min !== undefined) limits.push(`${x}>=${part(min)}`);
  if (max !== undefined) limits.push(`${x}<=${part(max)}`);
  if (above !== undefined) limits.push(`${x}>${part(above)}`);
  return limits.length === 0
    ? x
    : fn("IF", limits.length === 1 ? (limits[0] as string) : fn("AND", ...limits), x, '""');
}

/** The period of a line: its own date, or the one after the line before where it has another label than a total. */
function periodFormula(table: PeriodTable, label: string, before: string | null): string {
  const dated = fn("ISNUMBER", label);
  const own = orElse(startFormula(table.grain, label, true));
  if (before === null) return fn("IF", dated, own, '""');
  const next = fn("IF", fn("ISNUMBER", before), nextFormula(table.grain, before), '""');
  const isTotal = table.totalLabel === null ? "" : text(table.totalLabel);
  const named = fn("IF", dated, own, next);
  const body = isTotal === "" ? named : fn("IF", `${label}=${isTotal}`, '""', named);
  return orElse(fn("IF", `${label}=""`, '""', body));
}

/** First day of the period of that grain a date lies in. A bare year is a number below 3000. */
function startFormula(grain: PeriodTable["grain"], x: string, label = false): string {
  if (grain === "day") return fn("INT", x);
  if (grain === "week") return `${fn("INT", x)}-${fn("WEEKDAY", x, 2)}+1`;
  if (grain === "month") return fn("DATE", fn("YEAR", x), fn("MONTH", x), 1);
  if (grain === "quarter") return fn("DATE", fn("YEAR", x), `3*${fn("INT", `(${fn("MONTH", x)}-1)/3`)}+1`, 1);
  const year = fn("DATE", fn("YEAR", x), 1, 1);
  return label ? fn("IF", `${x}<3000`, fn("DATE", x, 1, 1), year) : year;
}

function nextFormula(grain: PeriodTable["grain"], x: string): string {
  if (grain === "day") return `${x}+1`;
  if (grain === "week") return `${x}+7`;
  return fn("EDATE", x, grain === "month" ? 1 : grain === "quarter" ? 3 : 12);
}

function byPeriod(
  grid: Grid,
  data: ReportData,
  map: DataMap,
  index: number,
  source: SourceData,
  table: PeriodTable,
): void {
  const { language } = data.spec;
  const first = map.inputs[index] as number;
  const heads: Record<number, string> = { 1: say("colPeriod", language) };
  table.columns.forEach((c, k) => {
    heads[clearColumn(2, k)] = c.measure.input.label[language];
    heads[clearColumn(2, table.columns.length + k)] =
      `${c.measure.input.label[language]}, ${say("colToDate", language)}`;
  });
  sectionHead(grid, first, say("blockInputs", language) + source.place.sheetName, "", heads);
  const rows = mirrorRows(table, data.axis);
  const mirrored = (column: number): string => map.area(map.mirrors[index] as number, column, rows);
  const columns = readColumns(table);
  for (let i = 0; i < map.periods; i++) {
    const start = map.cell(map.lists + i, LIST.start);
    grid.put(first + i, 1, formula(start), DATE);
    table.columns.forEach((c, k) => {
      const cell = map.cell(first + i, clearColumn(2, k));
      const from = map.cell(first + (data.axis.yearStart[i] as number), clearColumn(2, k));
      const of = c.previousOf === null ? -1 : table.columns.findIndex((x) => x.measure.id === c.previousOf);
      const at = columns.findIndex((x) => x.measure.id === c.measure.id);
      const body =
        of >= 0
          ? i === 0
            ? null
            : orWhenNumber(map.cell(first + i - 1, clearColumn(2, of)))
          : ofPeriod(data.axis.grain, table, c, start, mirrored, mirrored(clearColumn(MIRROR.first, at)));
      if (body !== null) grid.put(first + i, clearColumn(2, k), formula(body), dataLook("General"));
      grid.put(
        first + i,
        clearColumn(2, table.columns.length + k),
        formula(toDate(c, from, cell)),
        dataLook("General"),
      );
    });
  }
}

function orWhenNumber(ref: string): string {
  return fn("IF", fn("ISNUMBER", ref), ref, '""');
}

function ofPeriod(
  grain: string,
  table: PeriodTable,
  column: MeasureColumn,
  start: string,
  mirrored: (c: number) => string,
  values: string,
): string {
  const [periods, report] = [mirrored(MIRROR.period), mirrored(MIRROR.report)];
  if (table.grain === grain) return orElse(fn("INDEX", values, fn("MATCH", start, periods, 0)));
  const { over } = column.measure;
  // The mean of the same cells is an error where none of them holds a number: a sum of nothing is no 0.
  if (over === "sum")
    return orElse(`${fn("SUMIFS", values, report, start)}+0*${fn("AVERAGEIFS", values, report, start)}`);
  if (over === "mean") return orElse(fn("AVERAGEIFS", values, report, start));
  if (over === "none") return '""';
  const edge = fn(over === "first" ? "MINIFS" : "MAXIFS", periods, report, start);
  return orElse(fn("AVERAGEIFS", values, periods, edge));
}

function toDate(column: MeasureColumn, from: string, cell: string): string {
  const range = from === cell ? cell : `${from}:${cell}`;
  const { over } = column.measure;
  if (over === "sum") return fn("IF", `${fn("COUNT", range)}=0`, '""', fn("SUM", range));
  if (over === "mean") return orElse(`${fn("SUM", range)}/${fn("COUNT", range)}`);
  if (over === "first") return orWhenNumber(from);
  return over === "last" ? orWhenNumber(cell) : '""';
}

/** First day after the last filled period of a table. */
export function tableEnd(map: DataMap, index: number, table: PeriodTable, axis: Axis): string {
  return fn("MAX", map.area(map.mirrors[index] as number, MIRROR.end, mirrorRows(table, axis)));
}

/** The day after a period that begins on `start`. */
export function afterPeriod(table: PeriodTable, start: number): number {
  return shift(table.grain, start, 1);
}
