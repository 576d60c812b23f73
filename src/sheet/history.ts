import { DayCell, type RawCell, type RawTable } from "../core/inputs";
import { beforeOf } from "./axis";
import { Grid } from "./grid";
import { instantText } from "./instant-text";
import { COLOR, LOOK, look } from "./look";
import type { SheetPlan } from "./plan";
import type { ReportData } from "./report-data";
import { say } from "./words";

/** One value as it was at one refresh. */
export interface HistoryRow {
  readonly when: number;
  readonly metric: string;
  readonly method: string;
  /** First day of the period. */
  readonly from: number;
  readonly value: number | null;
  readonly n: number | null;
  readonly version: string;
}

const COLUMNS = ["when", "metricId", "method", "colPeriod", "value", "n", "definitionsShort"] as const;
/** Rows 1 and 2 say what this is, row 4 holds the heads. */
const HEAD = 4;

/** The rows of a standing history sheet; what is no row of ours is left out. */
export function readHistory(cells: RawTable): HistoryRow[] {
  const out: HistoryRow[] = [];
  for (const row of cells.slice(HEAD)) {
    const [when, metric, method, from, value, n, version] = row as readonly RawCell[];
    const at = serialOf(when);
    const start = serialOf(from);
    if (at === null || start === null || typeof metric !== "string") continue;
    out.push({
      when: at,
      metric,
      method: typeof method === "string" ? method : "",
      from: start,
      value: typeof value === "number" ? value : null,
      n: typeof n === "number" ? n : null,
      version: version === null || version === undefined ? "" : String(version),
    });
  }
  return out;
}

function serialOf(cell: RawCell | undefined): number | null {
  if (cell instanceof DayCell) return cell.serial;
  return typeof cell === "number" ? cell : null;
}

/** What is new: closed periods whose value is not the one last written, or whose definition changed. */
export function newHistory(data: ReportData, standing: readonly HistoryRow[]): HistoryRow[] {
  const last: Record<string, HistoryRow> = {};
  for (const row of standing) last[keyOf(row)] = row;
  const out: HistoryRow[] = [];
  for (const m of data.metrics) {
    m.rows.forEach((r, i) => {
      if (beforeOf(data.axis, i) > data.end) return;
      const row: HistoryRow = {
        when: data.world.now,
        metric: m.metric.id,
        method: m.chosen.method,
        from: data.axis.starts[i] as number,
        value: r.now?.value ?? null,
        n: r.now && (m.form === "log" || m.interval !== "none") ? r.now.n : null,
        version: data.world.version,
      };
      const before = last[keyOf(row)];
      if (before ? !sameValue(before, row) : row.value !== null) out.push(row);
    });
  }
  return out;
}

function keyOf(row: HistoryRow): string {
  return `${row.metric} ${row.method} ${row.from}`;
}

/** A sheet keeps fifteen digits. */
function sameValue(a: HistoryRow, b: HistoryRow): boolean {
  if (a.version !== b.version) return false;
  if (a.value === null || b.value === null) return a.value === b.value;
  return Math.abs(a.value - b.value) <= 1e-12 * Math.max(Math.abs(a.value), Math.abs(b.value));
}

/** The history sheet: what stood, then what changed at this refresh. */
export function historySheet(data: ReportData, name: string, standing: readonly HistoryRow[]): SheetPlan {
  const { language } = data.spec;
  const grid = new Grid(COLUMNS.length);
  grid.put(1, 1, name, look({ size: 14, bold: true }));
  grid.put(2, 1, say("historyNote", language, { when: instantText(data.world.now, language) }), LOOK.sectionNote);
  COLUMNS.forEach((word, k) => {
    grid.put(HEAD, k + 1, word === "n" ? "n" : say(word, language), k === 4 || k === 5 ? LOOK.headRight : LOOK.head);
  });
  grid.line("bottom", COLOR.lineStrong, [HEAD, 1, 1, COLUMNS.length]);
  const text = look({ size: 9 });
  const number = (format: string) => look({ size: 9, align: "right", format });
  [...standing, ...newHistory(data, standing)].forEach((h, i) => {
    const row = HEAD + 1 + i;
    grid.put(row, 1, h.when, look({ size: 9, format: "yyyy-mm-dd hh:mm" }));
    grid.put(row, 2, h.metric, text);
    grid.put(row, 3, h.method, text);
    grid.put(row, 4, h.from, look({ size: 9, format: "yyyy-mm-dd" }));
    grid.put(row, 5, h.value, number("General"));
    grid.put(row, 6, h.n, number("#,##0"));
    grid.put(row, 7, h.version, text);
  });
  return grid.plan("history", name, {
    columnWidths: [
      { start: 1, count: 1, px: 130 },
      { start: 2, count: 2, px: 180 },
      { start: 4, count: 4, px: 110 },
    ],
    frozenRows: HEAD,
    gridlines: true,
    unprotected: [],
    named: [],
  });
}
