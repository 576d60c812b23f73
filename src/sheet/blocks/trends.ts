import { SHOWN } from "../axis";
import { column } from "../cells";
import { niceAxis } from "../chart-axis";
import { NOW, TREND } from "../data/data-map";
import { fn, formula, join, text } from "../formula";
import type { Grid } from "../grid";
import { COLOR, LOOK } from "../look";
import type { SeriesPlan } from "../plan";
import type { ReportView } from "../report-view";
import { GRAIN_WORDS, pieces, say } from "../words";
import { section } from "./section";

const WIDTH = 396;
const HEIGHT = 189;

/** The trend of each tile: the finding in a cell, a native chart under it; three a band. */
export function trends(grid: Grid, view: ReportView, start: number): number {
  const { data } = view;
  const { language } = data.spec;
  const drawn = view.tiles
    .map((metric, tile) => ({ metric, tile }))
    .filter(({ metric }) => data.metrics[metric]?.form !== "none");
  if (drawn.length === 0) return start;
  const body = section(grid, start, say("trends", language), say("trendsNote", language, { n: SHOWN }));
  drawn.forEach(({ metric, tile }, k) => {
    const top = body + 11 * Math.floor(k / 3);
    if (k % 3 === 0) {
      grid.height(top, 6);
      grid.height(top + 1, 20);
    }
    const at = column(2 * (k % 3), 0);
    grid.put(top + 1, at, formula(message(view, metric, tile)), LOOK.message);
    if ((data.metrics[metric]?.rows.filter((r) => r.now?.value != null).length ?? 0) >= 2)
      chart(grid, view, metric, tile, top + 2, at);
  });
  const last = body + 11 * Math.ceil(drawn.length / 3);
  grid.height(last - 1, 21);
  return last;
}

/** "Revenue: highest in 13 periods": the first true one of a fixed list. */
function message(view: ReportView, metric: number, tile: number): string {
  const { map, data } = view;
  const { language } = data.spec;
  const m = data.metrics[metric] as (typeof data.metrics)[number];
  const now = (c: number): string => map.nowCell(metric, c, true);
  const name = text(`${m.metric.label[language]}: `);
  const values = map.area(map.trends[tile] as number, TREND.current, SHOWN, true);
  const count = fn("COUNT", values);
  const said = (word: Parameters<typeof say>[0]): string => text(say(word, language));
  const counted = (word: "highest" | "lowest"): string => {
    const [a, b] = pieces(word, language);
    return join(text(a as string), count, text(b as string));
  };
  const [v, year] = [now(NOW.value), now(NOW.year)];
  const byYear = fn(
    "IF",
    `${v}>${year}`,
    said("aboveYear"),
    fn("IF", `${v}<${year}`, said("belowYear"), said("asYear")),
  );
  const quiet = fn(
    "AND",
    `${now(NOW.yearNoise)}=1`,
    m.interval === "none" ? "1=1" : `${fn("COUNT", now(NOW.yearNoise))}=1`,
  );
  const versusYear = fn(
    "IF",
    `${fn("COUNT", v, year)}<2`,
    said("noComparison"),
    m.interval === "none" ? byYear : fn("IF", quiet, said("withinNoise"), byYear),
  );
  const status = now(NOW.status);
  const versusTarget = m.metric.direction === "down" ? said("aboveTarget") : said("belowTarget");
  const short = m.interval === "none" ? byYear : fn("IF", quiet, said("withinNoiseShort"), byYear);
  const off = join(versusTarget, fn("IF", `${fn("COUNT", v, year)}<2`, '""', join(text(", "), short)));
  const extreme = fn(
    "IF",
    `${v}=${fn("MAX", values)}`,
    counted("highest"),
    fn("IF", `${v}=${fn("MIN", values)}`, counted("lowest"), versusYear),
  );
  // What is as high (or as low) as another period is no extreme.
  const alone = fn("AND", `${count}>=5`, `${fn("COUNTIF", values, v)}=1`);
  const judged = fn("IF", fn("OR", `${status}=2`, `${status}=3`), off, fn("IF", alone, extreme, versusYear));
  const open = fn("IF", `${map.parameter("open", true)}=1`, versusYear, judged);
  const enough = fn("IF", `${count}<2`, said("onePeriod"), open);
  return join(name, fn("IF", fn("ISNUMBER", v), enough, said("noValue")));
}

function chart(grid: Grid, view: ReportView, metric: number, tile: number, row: number, at: number): void {
  const { map, data } = view;
  const { language } = data.spec;
  const m = data.metrics[metric] as (typeof data.metrics)[number];
  const { display, name } = view.shown[metric] as (typeof view.shown)[number];
  const first = map.trends[tile] as number;
  const rangeOf = (c: number): SeriesPlan["values"] => [first - 1, c, SHOWN + 1, 1];
  const series: SeriesPlan[] = [
    { values: rangeOf(TREND.current), name: say("current", language), color: COLOR.accent, width: 5 / 2 },
  ];
  const hasYear = m.rows.filter((r) => r.year?.value != null).length >= 2;
  if (hasYear)
    series.push({ values: rangeOf(TREND.year), name: say("yearBefore", language), color: COLOR.lineStrong, width: 2 });
  if (m.chosen.target !== null)
    series.push({ values: rangeOf(TREND.target), name: say("targetSeries", language), color: COLOR.ink, width: 1 });
  if (view.mayBeOpen)
    series.push({ values: rangeOf(TREND.open), name: say("notClosed", language), color: COLOR.accentSoft, width: 2 });
  const numbers: number[] = [];
  for (const r of m.rows)
    for (const x of [r.now?.value, r.year?.value]) if (x !== null && x !== undefined) numbers.push(x);
  if (m.chosen.target !== null) numbers.push(m.chosen.target);
  const axis = niceAxis(numbers, m.metric.unit);
  const perUnit = m.metric.unit === "share" ? "%" : display.unit;
  const per = GRAIN_WORDS[data.axis.grain].per[language];
  const isSaid = m.metric.label[language].toLowerCase().indexOf(perUnit.toLowerCase()) >= 0;
  const title = `${m.metric.label[language]}, ${isSaid ? per : `${perUnit} ${per}`}`;
  const better = m.metric.direction === "down" ? ` (${say("lessIsBetter", language)})` : "";
  grid.charts.push({
    type: "line",
    stacked: false,
    title: `${name === "" ? "" : title}${better}`,
    row,
    column: at,
    width: WIDTH,
    height: HEIGHT,
    sheet: map.names.data,
    labels: rangeOf(TREND.label),
    series,
    minimum: axis.minimum,
    maximum: axis.maximum,
    format: display.level,
    legend: "top",
    dataLabels: false,
  });
}
