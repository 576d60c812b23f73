import { SHOWN } from "../axis";
import { COL, LIST, NOW } from "../data/data-map";
import { fn, formula, join, orElse, text } from "../formula";
import type { Grid } from "../grid";
import { COLOR, LOOK, look } from "../look";
import type { ReportView } from "../report-view";
import { GRAIN_WORDS, pieces, say } from "../words";
import { rule, section } from "./section";

/** Columns of the periods, oldest first: F to V without the gaps. */
const COLUMNS = [6, 7, 8, 10, 11, 12, 14, 15, 16, 18, 19, 20, 22] as const;
const NUMBER = look({ size: 9, align: "right" });

/** A viewer cannot move a drop-down: the tiles' metrics over the last periods, and the year to date. */
export function lastPeriods(grid: Grid, view: ReportView, start: number): number {
  const { data } = view;
  const { language } = data.spec;
  const shown = view.tiles.filter((i) => data.metrics[i]?.form !== "none");
  if (shown.length === 0) return start;
  const words = GRAIN_WORDS[data.axis.grain];
  const title = say("lastPeriods", language, { n: SHOWN, periods: words.many[language] });
  let row = section(grid, start, title);
  heads(grid, view, row);
  row++;
  for (const i of shown) stripRow(grid, view, i, row++);
  return row;
}

function stripRow(grid: Grid, view: ReportView, i: number, row: number): void {
  const { map, data } = view;
  const m = data.metrics[i] as (typeof data.metrics)[number];
  const { name, display } = view.shown[i] as (typeof view.shown)[number];
  const dash = map.parameter("dash", true);
  const style = { ...NUMBER, format: display.level };
  grid.put(row, 2, name, LOOK.body);
  rule(grid, row, COLOR.lineFaint);
  const values = map.area(map.metrics[i] as number, COL.value, map.periods, true);
  COLUMNS.forEach((column, k) => {
    const back = SHOWN - 1 - k;
    const position = `${map.parameter("chosen", true)}-${back}`;
    const x = fn("INDEX", values, position);
    const value = orElse(fn("IF", fn("ISNUMBER", x), x, dash), dash);
    const body = back === 0 ? value : fn("IF", `${position}<1`, '""', value);
    grid.put(row, column, formula(body), { ...style, bold: back === 0 });
    grid.numbers.push({
      range: [row, column, 1, 1],
      metric: m.metric.id,
      method: m.chosen.method,
      period: { of: "chosen", back },
      segment: null,
      cohort: null,
    });
  });
  if (data.axis.grain === "year") return;
  [NOW.toDate, NOW.toDateBefore].forEach((c, k) => {
    const ref = map.nowCell(i, c, true);
    grid.put(row, 23 + k, formula(fn("IF", fn("ISNUMBER", ref), ref, dash)), style);
  });
}

function heads(grid: Grid, view: ReportView, row: number): void {
  const { map, data } = view;
  const { language } = data.spec;
  grid.height(row, 20);
  grid.put(row, 2, say("metric", language), LOOK.head);
  COLUMNS.forEach((column, k) => {
    const position = `${map.parameter("chosen", true)}-${SHOWN - 1 - k}`;
    const name = fn("IF", `${position}<1`, '""', fn("INDEX", map.list(LIST.short, true), position));
    grid.put(
      row,
      column,
      formula(name),
      k === SHOWN - 1 ? { ...LOOK.headRight, bold: true, color: COLOR.ink } : LOOK.headRight,
    );
  });
  if (data.axis.grain !== "year") {
    const [before, after] = pieces("yearShort", language);
    // A week counts in the year of its Thursday.
    const day = `${fn("INDEX", map.list(LIST.start, true), map.parameter("chosen", true))}+${data.axis.grain === "week" ? 3 : 0}`;
    const short = (back: number): string =>
      join(text(before as string), fn("RIGHT", `${fn("YEAR", day)}-${back}`, 2), text(after as string));
    grid.put(row, 23, formula(short(0)), LOOK.headRight);
    grid.put(row, 24, formula(short(1)), LOOK.headRight);
  }
  rule(grid, row, COLOR.line);
}
