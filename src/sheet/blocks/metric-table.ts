import { FAMILIES } from "../../core/define";
import { benchmarkText } from "../benchmark-text";
import { column } from "../cells";
import { LIST, NOW } from "../data/data-map";
import { fn, formula } from "../formula";
import type { Grid } from "../grid";
import { COLOR, LOOK, look } from "../look";
import { RELATIVE } from "../number-format";
import type { ReportView } from "../report-view";
import { say } from "../words";
import { groupRule, rule, section } from "./section";

const NUMBER = look({ align: "right" });
const SMALL_NUMBER = look({ size: 8, color: COLOR.muted, align: "right" });
const HEAD = LOOK.headRight;

/** Every metric, family by family: current, previous, year before, target, interval. */
export function metricTable(grid: Grid, view: ReportView, start: number): number {
  const { data } = view;
  const { language } = data.spec;
  let row = section(grid, start, say("allMetrics", language));
  heads(grid, view, row);
  row += 2;
  const first = row;
  for (const { family, metrics } of view.families) {
    grid.height(row, 24);
    grid.put(row, 2, FAMILIES[family][language], LOOK.family);
    rule(grid, row, COLOR.lineFaint);
    row++;
    for (const i of metrics) {
      metricRow(grid, view, i, row);
      rule(grid, row, COLOR.lineFaint);
      row++;
    }
  }
  grid.height(row, 20);
  grid.put(row, 2, say("legend", language), LOOK.small);
  conditions(grid, view, first, row - first);
  return row + 1;
}

function heads(grid: Grid, view: ReportView, row: number): void {
  const { map, data } = view;
  const { language } = data.spec;
  grid.height(row, 20);
  grid.height(row + 1, 18);
  const named = (c: number): string => fn("INDEX", map.list(c, true), map.parameter("chosen", true));
  const hidden = (code: number, body: string): string =>
    fn("IF", `${map.parameter("compare", true)}=${code}`, '""', body);
  const group = (g: number, cell: Parameters<Grid["put"]>[2]): void => {
    grid.put(row, column(g, 0), cell, LOOK.groupHead);
    groupRule(grid, row, g);
  };
  group(1, formula(named(LIST.name)));
  group(2, formula(hidden(2, named(LIST.previousName))));
  group(3, formula(hidden(1, named(LIST.yearName))));
  group(4, say("targetAndBenchmark", language));
  group(5, say("intervalAndCases", language));
  const put = (g: number, i: number, word: string, style = HEAD): void => grid.put(row + 1, column(g, i), word, style);
  put(0, 0, say("metric", language), LOOK.head);
  put(1, 0, say("value", language));
  put(1, 1, `  ${say("status", language)}`, LOOK.head);
  for (const g of [2, 3]) {
    put(g, 0, say("value", language));
    put(g, 1, "Δ");
    put(g, 2, "Δ%");
  }
  put(4, 0, say("targetHead", language));
  put(4, 1, say("gap", language));
  put(4, 2, say("benchmark", language));
  put(5, 0, say("from", language));
  put(5, 1, say("to", language));
  put(5, 2, "n");
  rule(grid, row + 1, COLOR.line);
}

function metricRow(grid: Grid, view: ReportView, i: number, row: number): void {
  const { map, data } = view;
  const { language } = data.spec;
  const m = data.metrics[i] as (typeof data.metrics)[number];
  const { name, display } = view.shown[i] as (typeof view.shown)[number];
  const now = (c: number): string => map.nowCell(i, c, true);
  const dash = map.parameter("dash", true);
  const put = (g: number, k: number, body: string, style: Parameters<Grid["put"]>[3]): void =>
    grid.put(row, column(g, k), formula(body), style);
  grid.put(row, 2, name, LOOK.body);
  grid.notes.push({ row, column: 4, text: note(view, i) });
  const orDash = (ref: string): string => fn("IF", fn("ISNUMBER", ref), ref, dash);
  put(
    1,
    1,
    fn(
      "IF",
      fn("OR", `${now(NOW.status)}=4`, `${now(NOW.status)}>=6`, m.chosen.target === null ? "1=2" : "1=1"),
      map.statusWord(now(NOW.status)),
      '""',
    ),
    { ...LOOK.status, format: '"  "@' },
  );
  if (m.form === "none") {
    grid.put(row, column(1, 0), "–", look({ align: "right", color: COLOR.muted }));
    grid.put(row, column(2, 0), m.reason?.[language] ?? "", LOOK.small);
    return;
  }
  put(1, 0, orDash(now(NOW.value)), { ...NUMBER, bold: true, format: display.level });
  changes(grid, view, i, row, 2, NOW.previous, NOW.previousNoise, 2);
  changes(grid, view, i, row, 3, NOW.year, NOW.yearNoise, 1);
  if (m.chosen.target !== null) {
    put(4, 0, now(NOW.target), { ...NUMBER, format: display.level });
    const gap =
      display.times === 1 ? `${now(NOW.value)}-${now(NOW.target)}` : `(${now(NOW.value)}-${now(NOW.target)})*100`;
    put(4, 1, fn("IF", `${fn("COUNT", now(NOW.value))}=0`, dash, gap), { ...NUMBER, format: display.change });
  }
  const benchmark = m.metric.benchmarks[m.chosen.benchmark ?? -1];
  if (benchmark) grid.put(row, column(4, 2), benchmarkText(benchmark, display, view.decimal), SMALL_NUMBER);
  const blank = (ref: string): string => fn("IF", fn("ISNUMBER", ref), ref, '""');
  if (m.interval !== "none") {
    put(5, 0, blank(now(NOW.low)), { ...SMALL_NUMBER, format: display.level });
    put(5, 1, blank(now(NOW.high)), { ...SMALL_NUMBER, format: display.level });
  }
  if (m.form === "log" || m.interval !== "none") put(5, 2, blank(now(NOW.n)), { ...SMALL_NUMBER, format: "#,##0" });
  const number = (g: number, period: "now" | "previous" | "year"): void => {
    grid.numbers.push({
      range: [row, column(g, 0), 1, 1],
      metric: m.metric.id,
      method: m.chosen.method,
      period: period === "year" ? { of: "year" } : { of: "chosen", back: period === "now" ? 0 : 1 },
      segment: null,
      cohort: null,
    });
  };
  number(1, "now");
  number(2, "previous");
  number(3, "year");
}

/** Value, change, and change in per cent or the mark of noise, of one comparison. */
function changes(
  grid: Grid,
  view: ReportView,
  i: number,
  row: number,
  g: number,
  other: number,
  noise: number,
  hidden: number,
): void {
  const { map, data } = view;
  const m = data.metrics[i] as (typeof data.metrics)[number];
  const { display } = view.shown[i] as (typeof view.shown)[number];
  const now = (c: number): string => map.nowCell(i, c, true);
  const dash = map.parameter("dash", true);
  const shown = (body: string): string => fn("IF", `${map.parameter("compare", true)}=${hidden}`, '""', body);
  const put = (k: number, body: string, format: string): void =>
    grid.put(row, column(g, k), formula(shown(body)), { ...NUMBER, format });
  const few = `${fn("COUNT", now(NOW.value), now(other))}<2`;
  const tooFew = `${now(NOW.status)}=4`;
  put(0, fn("IF", fn("ISNUMBER", now(other)), now(other), dash), display.level);
  const change = display.times === 1 ? `${now(NOW.value)}-${now(other)}` : `(${now(NOW.value)}-${now(other)})*100`;
  put(1, fn("IF", fn("OR", few, tooFew), dash, change), display.change);
  const relative = display.relative ? fn("IF", `${now(other)}>0`, `${now(NOW.value)}/${now(other)}-1`, '""') : '""';
  const marked = m.interval === "none" ? relative : fn("IF", `${now(noise)}=1`, '"≈"', relative);
  put(2, fn("IF", few, display.relative ? dash : '""', fn("IF", tooFew, dash, marked)), RELATIVE);
}

/** The note of a metric: what it is, the formula, the method, the version. */
function note(view: ReportView, i: number): string {
  const { data } = view;
  const { language } = data.spec;
  const m = data.metrics[i] as (typeof data.metrics)[number];
  const method = m.method ? `\n${say("method", language)}: ${m.method[language]}` : "";
  return `${m.metric.title[language]}\n${m.metric.summary[language]}\n${m.metric.formula[language]}${method}\n${say("version", language, { v: data.world.version })}`;
}

function conditions(grid: Grid, _view: ReportView, first: number, rows: number): void {
  const status = [
    [9, 2, 1, 23],
    [first, column(1, 1), rows, 1],
  ] as const;
  const starts = (value: string, color: string, bold: boolean): void => {
    grid.conditions.push({ kind: "text_starts", ranges: status, value, color, bold, background: null });
  };
  starts("●", COLOR.good, false);
  starts("▲", COLOR.watch, true);
  starts("■", COLOR.off, true);
  starts("○", COLOR.muted, false);
  grid.conditions.push({
    kind: "text_starts",
    ranges: [
      [10, 2, 2, 23],
      [first, column(2, 2), rows, 1],
      [first, column(3, 2), rows, 1],
    ],
    value: "≈",
    color: COLOR.muted,
    bold: false,
    background: null,
  });
}
