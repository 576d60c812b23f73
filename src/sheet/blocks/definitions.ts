import { column } from "../cells";
import type { Grid } from "../grid";
import { COLOR, LOOK, look } from "../look";
import type { ReportView } from "../report-view";
import { say } from "../words";
import { wrapLines } from "../wrap-lines";
import { rule, section } from "./section";

const NAME = look({ size: 9, bold: true });
const TEXT = look({ size: 9 });
const MUTED = look({ size: 9, color: COLOR.muted });

/** Characters at 9 pt over three groups, and over one. */
const WIDE = 112;
const NARROW = 35;
const LAST = 33;

/** For each metric: in words, the formula, method and source, each in as many lines as it needs. */
export function definitions(grid: Grid, view: ReportView, start: number): number {
  const { data } = view;
  const { language } = data.spec;
  const version = say("version", language, { v: data.world.version });
  let row = section(grid, start, say("definitions", language), version);
  grid.height(row, 18);
  grid.put(row, 2, say("metric", language), LOOK.head);
  grid.put(row, column(1, 0), say("inWords", language), LOOK.head);
  grid.put(row, column(4, 0), say("method", language), LOOK.head);
  grid.put(row, column(5, 0), say("source", language), LOOK.head);
  rule(grid, row, COLOR.line);
  row++;
  for (const { metrics } of view.families) for (const i of metrics) row = definition(grid, view, i, row);
  return row;
}

function definition(grid: Grid, view: ReportView, i: number, row: number): number {
  const { data } = view;
  const { language } = data.spec;
  const { metric, method } = data.metrics[i] as (typeof data.metrics)[number];
  const said = wrapLines(metric.summary[language], WIDE);
  const formula = wrapLines(metric.formula[language], WIDE);
  const methods = wrapLines(method?.[language] ?? "–", NARROW);
  const sources = wrapLines(metric.source[language], LAST);
  grid.put(row, 2, (view.shown[i] as (typeof view.shown)[number]).label, NAME);
  [...said, ...formula].forEach((line, k) => {
    grid.put(row + k, column(1, 0), line, k < said.length ? TEXT : MUTED);
  });
  methods.forEach((line, k) => {
    grid.put(row + k, column(4, 0), line, MUTED);
  });
  sources.forEach((line, k) => {
    grid.put(row + k, column(5, 0), line, MUTED);
  });
  const lines = Math.max(said.length + formula.length, methods.length, sources.length);
  rule(grid, row + lines - 1, COLOR.lineFaint);
  return row + lines;
}
