import { SHOWN } from "../axis";
import { column } from "../cells";
import { clearColumn } from "../data/data-map";
import { wholeText } from "../data/number-text";
import { fn, formula, join, orElse, text } from "../formula";
import type { Grid } from "../grid";
import { LOOK, STACK } from "../look";
import type { SeriesPlan } from "../plan";
import type { ReportView } from "../report-view";
import { GRAIN_WORDS, say } from "../words";

export const WIDE = { width: 600, height: 210, rows: 12 } as const;

/** One or two charts over three groups each: money by form, and what cohorts or segments show. */
export function wideCharts(grid: Grid, view: ReportView, start: number): number {
  const drawers: ((row: number, at: number) => void)[] = [];
  if (view.data.forms) drawers.push((row, at) => stacked(grid, view, row, at));
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
