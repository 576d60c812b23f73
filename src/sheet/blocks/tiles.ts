import { column } from "../cells";
import { LIST, NOW } from "../data/data-map";
import { valueText } from "../data/number-text";
import { fn, formula, join, text } from "../formula";
import type { Grid } from "../grid";
import { COLOR, LOOK, look } from "../look";
import { RELATIVE } from "../number-format";
import type { ReportView } from "../report-view";
import { say } from "../words";
import { wrapLines } from "../wrap-lines";

const SMALL = look({ size: 8, color: COLOR.muted });
const NUMBER = look({ size: 9, align: "right" });

/** Rows 7-13: one to six tiles, each a group of three columns. Gives the first free row. */
export function tiles(grid: Grid, view: ReportView): number {
  [14, 20, 36, 20, 18, 18, 18, 18].forEach((px, i) => {
    grid.height(6 + i, px);
  });
  view.tiles.forEach((metric, t) => {
    tile(grid, view, metric, t);
  });
  if (view.tiles.length > 0) conditions(grid, view.tiles.length);
  return 14;
}

function tile(grid: Grid, view: ReportView, i: number, group: number): void {
  const { map, data } = view;
  const { language } = data.spec;
  const m = data.metrics[i] as (typeof data.metrics)[number];
  const { name, display } = view.shown[i] as (typeof view.shown)[number];
  const at = (k: number): number => column(group, k);
  const now = (c: number): string => map.nowCell(i, c, true);
  const dash = map.parameter("dash", true);
  grid.line("top", COLOR.ink, [7, at(0), 1, 3], "medium");
  grid.put(7, at(0), name, LOOK.tileName);
  grid.merges.push([8, at(0), 1, 3]);
  grid.put(9, at(0), formula(map.statusWord(now(NOW.status))), LOOK.tileStatus);
  if (m.form === "none") {
    grid.put(8, at(0), "–", LOOK.tileValue);
    wrapLines(m.reason?.[language] ?? "", TILE_CHARACTERS)
      .slice(0, 3)
      .forEach((line, k) => {
        grid.put(10 + k, at(0), line, SMALL);
      });
    grid.put(13, at(0), say("editToAdd", language), SMALL);
    return;
  }
  grid.put(8, at(0), formula(fn("IF", fn("ISNUMBER", now(NOW.value)), now(NOW.value), dash)), {
    ...LOOK.tileValue,
    format: display.level,
  });
  comparison(grid, view, i, 10, group, NOW.previous, NOW.previousNoise, LIST.previousShort, 2);
  comparison(grid, view, i, 11, group, NOW.year, NOW.yearNoise, LIST.yearShort, 1);
  if (m.chosen.target !== null) {
    const target = now(NOW.target);
    const label = join(text(say("target", language)), valueText(map.outside(), target, display, true));
    grid.put(12, at(0), formula(label), SMALL);
    const known = `${fn("COUNT", now(NOW.value), target)}<2`;
    const change = display.times === 1 ? `${now(NOW.value)}-${target}` : `(${now(NOW.value)}-${target})*100`;
    grid.put(12, at(1), formula(fn("IF", known, dash, change)), { ...NUMBER, format: display.change });
    if (display.relative) {
      const relative = fn("IF", `${target}>0`, `${now(NOW.value)}/${target}-1`, '""');
      grid.put(12, at(2), formula(fn("IF", known, dash, relative)), { ...NUMBER, format: RELATIVE });
    }
  }
  grid.put(13, at(0), formula(now(NOW.cases)), SMALL);
  grid.numbers.push({
    range: [8, at(0), 1, 3],
    metric: m.metric.id,
    method: m.chosen.method,
    period: { of: "chosen", back: 0 },
    segment: null,
    cohort: null,
  });
}

/** One line of a tile: the label with the period, the change, and its share or the mark of noise. */
function comparison(
  grid: Grid,
  view: ReportView,
  i: number,
  row: number,
  group: number,
  other: number,
  noise: number,
  short: number,
  hidden: number,
): void {
  const { map, data } = view;
  const { language } = data.spec;
  const { display } = view.shown[i] as (typeof view.shown)[number];
  const m = data.metrics[i] as (typeof data.metrics)[number];
  const now = (c: number): string => map.nowCell(i, c, true);
  const dash = map.parameter("dash", true);
  const named = (c: number): string => fn("INDEX", map.list(c, true), map.parameter("chosen", true));
  const days = map.parameter("days", true);
  // "vs Nov 25", which 64 px hold; "vs 1–12 Dec": the days that are over, against the same days.
  const span =
    data.axis.grain === "month" ? `${text("1–")}&${days}&${text(" ")}&${fn("LEFT", named(short), 3)}` : named(short);
  const label = join(text(say("vs", language)), fn("IF", `${map.parameter("open", true)}=1`, span, named(short)));
  const shown = (body: string): string => fn("IF", `${map.parameter("compare", true)}=${hidden}`, '""', body);
  grid.put(row, column(group, 0), formula(shown(label)), SMALL);
  const few = `${fn("COUNT", now(NOW.value), now(other))}<2`;
  const tooFew = `${now(NOW.status)}=4`;
  const change = display.times === 1 ? `${now(NOW.value)}-${now(other)}` : `(${now(NOW.value)}-${now(other)})*100`;
  grid.put(row, column(group, 1), formula(shown(fn("IF", fn("OR", few, tooFew), dash, change))), {
    ...NUMBER,
    format: display.change,
  });
  const relative = display.relative ? fn("IF", `${now(other)}>0`, `${now(NOW.value)}/${now(other)}-1`, '""') : '""';
  const marked = m.interval === "none" ? relative : fn("IF", `${now(noise)}=1`, text(say("noise", language)), relative);
  grid.put(row, column(group, 2), formula(shown(fn("IF", fn("OR", few, tooFew), dash, marked))), {
    ...NUMBER,
    format: RELATIVE,
  });
}

/** At 8 pt over 192 px. */
const TILE_CHARACTERS = 38;

/** Colour by the first character, so that it holds in every language; the value is muted where it is not judged. */
function conditions(grid: Grid, count: number): void {
  const groups = Array.from({ length: count }, (_, g) => g);
  grid.conditions.push({
    kind: "formula",
    ranges: groups.map((g) => [8, column(g, 0), 1, 3] as const),
    value: `=LEFT(B9;1)=${text("○")}`,
    color: COLOR.muted,
    bold: false,
    background: null,
  });
}
