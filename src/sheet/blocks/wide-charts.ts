import { SHOWN } from "../axis";
import { column } from "../cells";
import { thirds } from "../cohort-series";
import { BARS, CURVE_AGES, clearColumn } from "../data/data-map";
import { wholeText } from "../data/number-text";
import { fn, formula, join, orElse, text } from "../formula";
import type { Grid } from "../grid";
import { COLOR, LOOK, STACK } from "../look";
import type { SeriesPlan } from "../plan";
import type { ReportView } from "../report-view";
import { GRAIN_WORDS, say } from "../words";

export const WIDE = { width: 600, height: 210, rows: 12 } as const;

/** One or two charts over three groups each: money by form, and what cohorts or segments show. */
export function wideCharts(grid: Grid, view: ReportView, start: number): number {
  const drawers: ((row: number, at: number) => void)[] = [];
  if (view.data.forms) drawers.push((row, at) => stacked(grid, view, row, at));
  if (view.map.curves > 0) drawers.push((row, at) => curves(grid, view, row, at));
  if (view.data.segments) drawers.push((row, at) => bars(grid, view, row, at));
  if (drawers.length === 0) return start;
  grid.height(start, 16);
  grid.height(start + 1, 20);
  drawers.slice(0, 2).forEach((draw, k) => {
    draw(start + 1, column(3 * k, 0));
  });
  return start + WIDE.rows;
}

/** The parts of revenue, the largest at the bottom, with what the largest makes of the chosen period. */
function stacked(grid: Grid, view: ReportView, row: number, at: number): void {
  const { map, data } = view;
  const { language } = data.spec;
  const forms = data.forms as NonNullable<typeof data.forms>;
  const last = map.stack + SHOWN - 1;
  const cells = forms.categories.map((_, k) => map.cell(last, clearColumn(2, k), true));
  const share = fn("ROUND", `100*${cells[0]}/(${cells.map((c) => fn("SUM", c)).join("+")})`, 0);
  const name = say("makesShare", language, { name: forms.categories[0] as string });
  const found = join(
    text(`${forms.title[language]}: ${name}`),
    wholeText(map.outside(), share),
    text(`%${say("ofPeriod", language)}`),
  );
  grid.put(row, at, formula(orElse(found)), LOOK.message);
  const series = forms.categories.map((category, k): SeriesPlan => {
    const color = STACK[Math.min(k, STACK.length - 1)] as string;
    return { values: [map.stack - 1, clearColumn(2, k), SHOWN + 1, 1], name: category, color, width: 1 };
  });
  const unit = view.moneyUnit === "" ? "" : `, ${view.moneyUnit}`;
  grid.charts.push({
    type: "column",
    stacked: true,
    title: `${forms.title[language]}${unit} ${GRAIN_WORDS[data.axis.grain].per[language]}`,
    row: row + 1,
    column: at,
    width: WIDE.width,
    height: WIDE.height,
    sheet: map.names.data,
    labels: [map.stack - 1, 1, SHOWN + 1, 1],
    series,
    minimum: 0,
    maximum: null,
    format: view.moneyLevel,
    legend: "top",
    dataLabels: false,
  });
}

/** The newest, middle and oldest third of the cohorts by age. */
function curves(grid: Grid, view: ReportView, row: number, at: number): void {
  const { map, data } = view;
  const { language } = data.spec;
  const cohorts = data.cohorts as NonNullable<typeof data.cohorts>;
  const [newest, oldest] = [map.curves + CURVE_AGES, map.curves + CURVE_AGES + 1];
  const better = `${map.cell(newest, 2, true)}>${map.cell(oldest, 2, true)}`;
  const words = fn(
    "IF",
    better,
    text(say(cohorts.bought ? "cohortsBack" : "cohortsMore", language)),
    text(say(cohorts.bought ? "cohortsGone" : "cohortsLess", language)),
  );
  const same = text(say("cohortsSame", language));
  grid.put(row, at, formula(fn("IF", `${map.cell(newest, 7, true)}=1`, same, words)), LOOK.message);
  const colors = [COLOR.accent, COLOR.accentSoft, COLOR.lineStrong];
  const series = thirds(cohorts).map(([from, to], k): SeriesPlan => {
    const name = say("began", language, { from: cohorts.shorts[from] as string, to: cohorts.shorts[to] as string });
    return {
      values: [map.curves - 1, 2 + k, CURVE_AGES + 1, 1],
      name,
      color: colors[k] as string,
      width: k === 0 ? 5 / 2 : 2,
    };
  });
  grid.charts.push({
    type: "line",
    stacked: false,
    title: say(cohorts.bought ? "curvesBought" : "curvesActive", language),
    row: row + 1,
    column: at,
    width: WIDE.width,
    height: WIDE.height,
    sheet: map.names.data,
    labels: [map.curves - 1, 1, CURVE_AGES + 1, 1],
    series,
    minimum: 0,
    maximum: 1,
    format: "0%",
    legend: "top",
    dataLabels: false,
  });
}

/** The first metric by segment, sorted by value, beside the year before. */
function bars(grid: Grid, view: ReportView, row: number, at: number): void {
  const { map, data } = view;
  const { language } = data.spec;
  const cut = data.segments as NonNullable<typeof data.segments>;
  const { label, display } = view.shown[cut.metrics[0] as number] as (typeof view.shown)[number];
  const rows = cut.segments.length;
  const best = map.cell(map.bars, BARS.name, true);
  const value = map.cell(map.bars, BARS.value, true);
  const highest = join(text(`${label}: ${say("highestIs", language)}`), best);
  const none = text(`${label}: ${say("noValue", language)}`);
  // Two that are equal are both the highest: neither is named.
  const isAlone = `${fn("COUNTIF", map.area(map.bars, BARS.value, rows, true), value)}=1`;
  const finding = fn("IF", isAlone, highest, text(`${label}: ${say("severalHighest", language)}`));
  grid.put(row, at, formula(fn("IF", fn("ISNUMBER", value), finding, none)), LOOK.message);
  const unit = data.metrics[cut.metrics[0] as number]?.metric.unit === "share" ? "%" : display.unit;
  const series: SeriesPlan[] = [
    { values: [map.bars - 1, BARS.value, rows + 1, 1], name: say("current", language), color: COLOR.accent, width: 1 },
  ];
  const hasYear = cut.segments.some((s) => (s.rows[0] ?? []).some((r) => r.year?.value != null));
  if (hasYear) {
    const name = say("yearBefore", language);
    series.push({ values: [map.bars - 1, BARS.year, rows + 1, 1], name, color: STACK[4], width: 1 });
  }
  grid.charts.push({
    type: "bar",
    stacked: false,
    title: `${label}${unit === "" ? "" : `, ${unit}`} · ${say("bySegment", language, { header: cut.header.toLowerCase() }).toLowerCase()}`,
    row: row + 1,
    column: at,
    width: WIDE.width,
    height: WIDE.height,
    sheet: map.names.data,
    labels: [map.bars - 1, BARS.name, rows + 1, 1],
    series,
    minimum: 0,
    maximum: null,
    format: display.level,
    legend: hasYear ? "top" : "none",
    dataLabels: true,
  });
}
