import { fn, formula, orElse } from "../formula";
import type { Grid } from "../grid";
import { look } from "../look";
import type { ReportView } from "../report-view";
import { segmentName } from "../segment-name";
import { say } from "../words";
import { BARS, SEGMENT } from "./data-map";
import { DATA_TEXT, dataLook, sectionHead, WHOLE } from "./section";
import { columnOf } from "./segment-table";

/** What the bars read: the first metric of every segment in the chosen period, the highest first. */
export function segmentBars(grid: Grid, view: ReportView): void {
  const { map, data } = view;
  const cut = data.segments;
  if (!cut) return;
  const { language } = data.spec;
  const index = cut.metrics[0] as number;
  const { label, display } = view.shown[index] as (typeof view.shown)[number];
  sectionHead(grid, map.bars, `${say("stackOf", language)}${label}`, "", {
    [BARS.name]: cut.header,
    [BARS.value]: say("current", language),
    [BARS.year]: say("yearBefore", language),
    [BARS.ownValue]: say("current", language),
    [BARS.ownYear]: say("yearBefore", language),
    [BARS.rank]: "#",
  });
  const rows = cut.segments.length;
  const all = (column: number): string => map.area(map.bars, column, rows);
  cut.segments.forEach((segment, s) => {
    const row = map.bars + s;
    const first = map.segments + s * map.periods;
    const at = (column: number): string => {
      const x = fn("INDEX", map.area(first, column, map.periods), map.parameter("chosen"));
      return orElse(fn("IF", fn("ISNUMBER", x), x, '""'));
    };
    const style = dataLook(display.level);
    grid.put(row, BARS.ownValue, formula(at(columnOf(0, "value"))), style);
    grid.put(row, BARS.ownYear, formula(at(columnOf(0, "year"))), style);
    const own = map.cell(row, BARS.ownValue);
    // Equal values keep the order of the segments; those without one come last.
    const ties = s === 0 ? "0" : fn("COUNTIF", map.area(map.bars, BARS.ownValue, s), own);
    const blanksBefore = s === 0 ? "0" : `${s}-${fn("COUNT", map.area(map.bars, BARS.ownValue, s))}`;
    const rank = fn(
      "IF",
      fn("ISNUMBER", own),
      `${fn("RANK", own, all(BARS.ownValue))}+${ties}`,
      `1+${fn("COUNT", all(BARS.ownValue))}+${blanksBefore}`,
    );
    grid.put(row, BARS.rank, formula(rank), dataLook(WHOLE));
    const place = fn("MATCH", s + 1, all(BARS.rank), 0);
    const names = map.area(map.bars, NAME_COLUMN, rows);
    grid.put(row, NAME_COLUMN, segmentName(segment, language), DATA_TEXT);
    grid.put(row, BARS.name, formula(orElse(fn("INDEX", names, place))), look({ size: 9 }));
    grid.put(row, BARS.value, formula(orElse(fn("INDEX", all(BARS.ownValue), place))), style);
    grid.put(row, BARS.year, formula(orElse(fn("INDEX", all(BARS.ownYear), place))), style);
  });
}

/** The names as they come stand in the right half. */
const NAME_COLUMN = SEGMENT.first;
