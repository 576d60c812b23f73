import { fn, formula, orElse, part, text } from "../formula";
import type { Grid } from "../grid";
import type { MetricData } from "../report-data";
import type { ReportView } from "../report-view";
import { pieces, say } from "../words";
import { COL, NOW } from "./data-map";
import { valueText, wholeText } from "./number-text";
import { DATA_TEXT, dataLook, sectionHead, WHOLE } from "./section";

const RAW = "0.000000";

/** The chosen period: one row a metric, with its status as a number, its noise and its cases in words. */
export function nowTable(grid: Grid, view: ReportView): void {
  const { map, data } = view;
  const { language } = data.spec;
  const heads = {
    [NOW.label]: say("metric", language),
    [NOW.value]: say("colValue", language),
    [NOW.n]: "n",
    [NOW.low]: say("colLow", language),
    [NOW.high]: say("colHigh", language),
    [NOW.previous]: say("colPrevious", language),
    [NOW.year]: say("colYear", language),
    [NOW.previousNoise]: "≈",
    [NOW.yearNoise]: "≈",
    [NOW.status]: say("status", language),
    [NOW.toDate]: say("colToDate", language),
    [NOW.toDateBefore]: say("colToDateBefore", language),
    [NOW.target]: say("targetHead", language),
  };
  sectionHead(grid, map.now, say("blockNow", language), "", heads);
  data.metrics.forEach((_, i) => {
    oneMetric(grid, view, i);
  });
}

function oneMetric(grid: Grid, view: ReportView, i: number): void {
  const { map, data } = view;
  const m = data.metrics[i] as (typeof data.metrics)[number];
  const row = map.now + i;
  const cell = (column: number): string => map.nowCell(i, column);
  const put = (column: number, body: string, format = RAW): void =>
    grid.put(row, column, formula(body), dataLook(format));
  grid.put(row, NOW.label, view.shown[i]?.name ?? "", DATA_TEXT);
  if (m.chosen.target !== null) grid.put(row, NOW.target, m.chosen.target, dataLook(RAW));
  if (m.form === "none") {
    grid.put(row, NOW.status, 6, dataLook(WHOLE));
    return;
  }
  const block = (column: number): string => {
    const x = fn("INDEX", map.area(map.metrics[i] as number, column, map.periods), map.parameter("chosen"));
    return x;
  };
  const number = (column: number): string => orElse(fn("IF", fn("ISNUMBER", block(column)), block(column), '""'));
  put(NOW.value, number(COL.value));
  put(NOW.n, number(COL.n), WHOLE);
  put(NOW.low, number(COL.low));
  put(NOW.high, number(COL.high));
  const compare = map.parameter("compare");
  put(NOW.previous, fn("IF", `${compare}=2`, '""', number(COL.previous)));
  put(NOW.year, fn("IF", `${compare}=1`, '""', number(COL.year)));
  put(NOW.toDate, number(COL.toDate));
  put(NOW.toDateBefore, number(COL.toDateBefore));
  const noise = (other: number, low: number, high: number): string =>
    noiseFormula(cell(NOW.value), cell(NOW.low), cell(NOW.high), cell(other), block(low), block(high));
  if (m.interval !== "none") {
    put(NOW.previousNoise, noise(NOW.previous, COL.previousLow, COL.previousHigh), WHOLE);
    put(NOW.yearNoise, noise(NOW.year, COL.yearLow, COL.yearHigh), WHOLE);
  }
  put(NOW.status, statusFormula(view, i), WHOLE);
  grid.put(row, NOW.cases, formula(casesFormula(view, i)), DATA_TEXT);
  grid.put(
    row,
    NOW.off,
    formula(fn("IF", `${cell(NOW.status)}=3`, text(m.metric.label[data.spec.language]), '""')),
    DATA_TEXT,
  );
}

/** Newcombe's interval of a difference from the two values' own intervals (square and add): 1 where it holds 0. */
export function noiseFormula(
  v: string,
  low: string,
  high: string,
  other: string,
  otherLow: string,
  otherHigh: string,
): string {
  const square = (a: string, b: string): string => `(${a}-${b})*(${a}-${b})`;
  const down = `${v}-${other}-${fn("SQRT", `${square(v, low)}+${square(otherHigh, other)}`)}<=0`;
  const up = `${v}-${other}+${fn("SQRT", `${square(high, v)}+${square(other, otherLow)}`)}>=0`;
  const known = `${fn("COUNT", v, low, high, other, otherLow, otherHigh)}<6`;
  return orElse(fn("IF", known, 0, fn("IF", fn("AND", down, up), 1, 0)), 0);
}

/**
 * 0 not judged, 1 on target, 2 watch, 3 off target, 4 too few cases, 5 incomplete, 6 not computed, 7 no data. Too few is said
 * only where the number of cases is known and below the metric's minimum.
 */
function statusFormula(view: ReportView, i: number): string {
  const { map, data } = view;
  const m = data.metrics[i] as (typeof data.metrics)[number];
  const value = map.nowCell(i, NOW.value);
  const n = map.nowCell(i, NOW.n);
  const target = map.nowCell(i, NOW.target);
  const judged = ((): string => {
    if (m.chosen.target === null) return "0";
    const missing = m.metric.direction === "down" ? `${value}-${target}` : `${target}-${value}`;
    const tolerance = map.parameter("tolerance");
    const room = m.chosen.target === 0 ? tolerance : `${tolerance}*${fn("ABS", target)}`;
    return fn("IF", `${missing}<=0`, 1, fn("IF", `${missing}<=${room}`, 2, 3));
  })();
  // A count of nothing is a number, not a lack of cases.
  const few = isCount(m) ? "1=1" : `${fn("COUNT", n)}=0`;
  const enough = fn("IF", few, judged, fn("IF", `${n}<${part(m.metric.minimumN)}`, 4, judged));
  const some = m.metric.minimumN > 1 && !isCount(m) ? fn("AND", `${n}>0`, `${n}<${part(m.metric.minimumN)}`) : "1=2";
  const none = fn("IF", `${fn("COUNT", n)}=0`, 7, fn("IF", some, 4, 7));
  const known = fn("IF", fn("ISNUMBER", value), enough, none);
  return fn("IF", `${map.parameter("open")}=1`, 5, known);
}

/** "n 1.187 · 95%: 1,4%–3,1%", or how many cases are needed. */
function casesFormula(view: ReportView, i: number): string {
  const { map, data } = view;
  const { language } = data.spec;
  const m = data.metrics[i] as (typeof data.metrics)[number];
  const [n, low, high] = [map.nowCell(i, NOW.n), map.nowCell(i, NOW.low), map.nowCell(i, NOW.high)];
  const display = (view.shown[i] as (typeof view.shown)[number]).display;
  const cases = `"n "&${wholeText(map, n)}`;
  const source = data.sources[m.source];
  const origin =
    source && m.form === "table" ? text(say("fromTotals", language, { name: source.name[language] })) : '""';
  if (m.interval === "none" && m.form === "table") return origin;
  const needed = pieces("atLeast", language);
  const few = `${cases}&${text(needed[0] as string)}&${m.metric.minimumN}&${text(needed[1] as string)}`;
  const range = `${text(say("interval", language))}&${valueText(map, low, display)}&"–"&${valueText(map, high, display)}`;
  const both = m.interval === "poisson" ? range : `${cases}&" · "&${range}`;
  const full = m.interval === "none" ? cases : fn("IF", `${fn("COUNT", low, high)}<2`, cases, both);
  const judged = isCount(m) ? full : fn("IF", `${n}<${part(m.metric.minimumN)}`, few, full);
  return fn("IF", `${fn("COUNT", n)}=0`, origin, judged);
}

function isCount(m: MetricData): boolean {
  return m.interval === "poisson" || (!m.isRatio && m.metric.unit === "count");
}
