import { benchmarkYear } from "../../core/benchmark-year";
import type { Benchmark } from "../../core/define";
import { benchmarkText } from "../benchmark-text";
import { column } from "../cells";
import { NOW } from "../data/data-map";
import { fn, formula, orElse } from "../formula";
import type { Grid } from "../grid";
import { COLOR, LOOK, look } from "../look";
import type { ReportView } from "../report-view";
import { say } from "../words";
import { wrapLines } from "../wrap-lines";
import { groupRule, rule, section } from "./section";

const NUMBER = look({ align: "right" });
const TEXT = look({ size: 9, color: COLOR.muted });
const GRADE = look({ size: 9, color: COLOR.muted, align: "right" });

/** Own figures beside the best, the others and published figures, each with population, source, year and grade. */
export function bestInClass(grid: Grid, view: ReportView, start: number): number {
  const { data } = view;
  const { language } = data.spec;
  const shown = data.metrics.map((_, i) => i).filter((i) => hasReference(view, i));
  if (shown.length === 0) return start;
  let row = section(grid, start, say("bestInClass", language), say("bestNote", language));
  heads(grid, view, row);
  row += 2;
  for (const i of shown) {
    const lines = metricRow(grid, view, i, row);
    rule(grid, row + lines - 1, COLOR.lineFaint);
    row += lines;
  }
  grid.height(row, 18);
  grid.put(row, 2, say("grades", language), LOOK.small);
  return row + 1;
}

function hasReference(view: ReportView, i: number): boolean {
  const m = view.data.metrics[i] as (typeof view.data.metrics)[number];
  return m.form !== "none" && (m.chosen.best !== null || benchmarkOf(view, i) !== null);
}

function benchmarkOf(view: ReportView, i: number): Benchmark | null {
  const m = view.data.metrics[i] as (typeof view.data.metrics)[number];
  return m.metric.benchmarks[m.chosen.benchmark ?? -1] ?? null;
}

function heads(grid: Grid, view: ReportView, row: number): void {
  const { language } = view.data.spec;
  grid.height(row, 20);
  grid.height(row + 1, 18);
  const group = (g: number, word: Parameters<typeof say>[0]): void => {
    grid.put(row, column(g, 0), say(word, language), LOOK.groupHead);
    groupRule(grid, row, g);
  };
  group(1, "us");
  group(2, "outside");
  group(3, "whereFrom");
  const put = (g: number, k: number, word: Parameters<typeof say>[0], style = LOOK.headRight): void =>
    grid.put(row + 1, column(g, k), say(word, language), style);
  put(0, 0, "metric", LOOK.head);
  put(1, 0, "value");
  put(1, 1, "yearHead");
  grid.put(row + 1, column(1, 2), "Δ", LOOK.headRight);
  put(2, 0, "best");
  put(2, 1, "others");
  put(2, 2, "position");
  put(3, 0, "population", LOOK.head);
  put(5, 0, "source", LOOK.head);
  put(5, 2, "grade");
  rule(grid, row + 1, COLOR.line);
}

/** One metric; gives how many rows its population and source need. */
function metricRow(grid: Grid, view: ReportView, i: number, row: number): number {
  const { map, data } = view;
  const { language } = data.spec;
  const m = data.metrics[i] as (typeof data.metrics)[number];
  const { name, display } = view.shown[i] as (typeof view.shown)[number];
  const now = (c: number): string => map.nowCell(i, c, true);
  const dash = map.parameter("dash", true);
  const [value, year] = [now(NOW.value), now(NOW.year)];
  grid.put(row, 2, name, LOOK.body);
  const level = { ...NUMBER, format: display.level };
  grid.put(row, column(1, 0), formula(fn("IF", fn("ISNUMBER", value), value, dash)), { ...level, bold: true });
  grid.put(row, column(1, 1), formula(fn("IF", fn("ISNUMBER", year), year, dash)), level);
  const change = display.times === 1 ? `${value}-${year}` : `(${value}-${year})*100`;
  grid.put(row, column(1, 2), formula(fn("IF", `${fn("COUNT", value, year)}<2`, dash, change)), {
    ...NUMBER,
    format: display.change,
  });
  const { best } = m.chosen;
  if (best) {
    const [top, rest] = [column(2, 0), column(2, 1)];
    grid.put(row, top, best.best, level);
    grid.put(row, rest, best.others, level);
    // 0% is as good as the others, 100% as the best.
    const position = orElse(
      `(${value}-${letterCell(row, rest)})/(${letterCell(row, top)}-${letterCell(row, rest)})`,
      dash,
    );
    grid.put(row, column(2, 2), formula(fn("IF", fn("ISNUMBER", value), position, dash)), { ...NUMBER, format: "0%" });
    return origin(grid, row, best.population, `${best.source}, ${best.year}`, best.grade);
  }
  const benchmark = benchmarkOf(view, i) as Benchmark;
  const figure = benchmarkText(benchmark, display, view.decimal).replace(/ ?[A-D]$/, "");
  grid.put(row, column(2, 0), figure, { ...NUMBER, format: "@" });
  const population = [benchmark.segment[language], benchmark.population[language]].filter((x) => x !== "").join(" · ");
  return origin(
    grid,
    row,
    population,
    `${benchmark.source[language]}, ${benchmarkYear(benchmark.year)[language]}`,
    benchmark.grade,
  );
}

function letterCell(row: number, c: number): string {
  return `${String.fromCharCode(64 + c)}${row}`;
}

function origin(grid: Grid, row: number, population: string, source: string, grade: string): number {
  const populations = wrapLines(population, POPULATION_CHARACTERS);
  const sources = wrapLines(source, SOURCE_CHARACTERS);
  populations.forEach((line, k) => {
    grid.put(row + k, column(3, 0), line, TEXT);
  });
  sources.forEach((line, k) => {
    grid.put(row + k, column(5, 0), line, TEXT);
  });
  grid.put(row, column(5, 2), grade, GRADE);
  const lines = Math.max(1, populations.length, sources.length);
  return lines;
}

/** At 9 pt over two groups, and over the two columns before the grade. */
const POPULATION_CHARACTERS = 72;
const SOURCE_CHARACTERS = 23;
