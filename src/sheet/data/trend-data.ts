import { SHOWN } from "../axis";
import { fn, formula, orElse } from "../formula";
import type { Grid } from "../grid";
import type { ReportView } from "../report-view";
import { say } from "../words";
import { COL, LIST, TREND } from "./data-map";
import { DATA_TEXT, dataLook, sectionHead, WHOLE } from "./section";

/** What one trend chart reads: the periods up to the chosen one, the same a year before, the target. */
export function trendData(grid: Grid, view: ReportView, tile: number): void {
  const { map, data } = view;
  const { language } = data.spec;
  const index = view.tiles[tile] as number;
  const m = data.metrics[index] as (typeof data.metrics)[number];
  const first = map.trends[tile] as number;
  const name = (view.shown[index] as (typeof view.shown)[number]).name;
  sectionHead(grid, first, say("blockTrends", language) + name, "", {
    [TREND.position]: "#",
    [TREND.label]: say("colPeriod", language),
    [TREND.current]: say("current", language),
    [TREND.year]: say("yearBefore", language),
    [TREND.target]: say("targetSeries", language),
    [TREND.open]: say("notClosed", language),
  });
  if (m.form === "none") return;
  const chosen = map.parameter("chosen");
  const open = map.parameter("open");
  for (let k = 0; k < SHOWN; k++) {
    const row = first + k;
    const position = map.cell(row, TREND.position);
    const at = (column: number): string => {
      const x = fn("INDEX", map.area(map.metrics[index] as number, column, map.periods), position);
      return orElse(fn("IF", fn("ISNUMBER", x), x, '""'));
    };
    const when = (condition: string, body: string): string => fn("IF", condition, '""', body);
    const tooEarly = `${position}<1`;
    grid.put(row, TREND.position, formula(`${chosen}-${SHOWN - 1 - k}`), dataLook(WHOLE));
    const label = (SHOWN - 1 - k) % 3 === 0 ? fn("INDEX", map.list(LIST.short), position) : '""';
    grid.put(row, TREND.label, formula(when(tooEarly, label)), DATA_TEXT);
    const style = dataLook((view.shown[index] as (typeof view.shown)[number]).display.level);
    const isLast = k === SHOWN - 1;
    const now = at(COL.value);
    grid.put(row, TREND.current, formula(when(isLast ? fn("OR", tooEarly, `${open}=1`) : tooEarly, now)), style);
    grid.put(row, TREND.year, formula(when(tooEarly, at(COL.year))), style);
    if (m.chosen.target !== null) grid.put(row, TREND.target, formula(when(tooEarly, map.nowCell(index, 16))), style);
    if (k >= SHOWN - 2) grid.put(row, TREND.open, formula(when(`${open}=0`, when(tooEarly, now))), style);
  }
}
