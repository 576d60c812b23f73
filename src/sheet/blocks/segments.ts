import { column } from "../cells";
import { NOW, SEGMENT } from "../data/data-map";
import { columnOf, segmentCell } from "../data/segment-table";
import { fn, formula, orElse, text } from "../formula";
import type { Grid } from "../grid";
import { COLOR, LOOK, look } from "../look";
import { RELATIVE } from "../number-format";
import type { MetricData } from "../report-data";
import type { ReportView } from "../report-view";
import { segmentName } from "../segment-name";
import { say } from "../words";
import { groupRule, rule, section } from "./section";

const NUMBER = look({ align: "right" });
/** Cases below which a segment is grey. */
const FEW = 5;

/** The metrics by the values of a column, with a total computed from all rows, never averaged. */
export function segments(grid: Grid, view: ReportView, start: number): number {
  const { data } = view;
  const cut = data.segments;
  if (!cut) return start;
  const { language } = data.spec;
  let row = section(
    grid,
    start,
    say("bySegment", language, { header: cut.header.toLowerCase() }),
    say("segmentsNote", language, { n: FEW }),
  );
  heads(grid, view, row);
  row += 2;
  const first = row;
  cut.segments.forEach((segment, s) => {
    const muted = segment.name === null;
    grid.put(row, 2, segmentName(segment, language), muted ? LOOK.bodyMuted : LOOK.body);
    segmentRow(grid, view, s, row, first, muted);
    rule(grid, row, COLOR.lineFaint);
    row++;
  });
  totalRow(grid, view, row, first);
  grid.conditions.push({
    kind: "formula",
    ranges: [[first, 2, row - first, 23]],
    value: `=${fn("AND", fn("ISNUMBER", `$F${first}`), `$F${first}<${FEW}`)}`,
    color: COLOR.muted,
    bold: false,
    background: COLOR.white,
  });
  return row + 1;
}

function heads(grid: Grid, view: ReportView, row: number): void {
  const { data } = view;
  const { language } = data.spec;
  const cut = data.segments as NonNullable<typeof data.segments>;
  grid.height(row, 20);
  grid.height(row + 1, 18);
  const name = cut.counted[language];
  grid.put(row, column(1, 0), name.charAt(0).toUpperCase() + name.slice(1), LOOK.groupHead);
  groupRule(grid, row, 1);
  grid.put(row + 1, 2, cut.header, LOOK.head);
  grid.put(row + 1, column(1, 0), "n", LOOK.headRight);
  grid.put(row + 1, column(1, 1), say("share", language), LOOK.headRight);
  cut.metrics.forEach((i, k) => {
    grid.put(row, column(2 + k, 0), view.shown[i]?.name ?? "", LOOK.groupHead);
    groupRule(grid, row, 2 + k);
    grid.put(row + 1, column(2 + k, 0), say("value", language), LOOK.headRight);
    grid.put(row + 1, column(2 + k, 1), say("changePrevious", language), LOOK.headRight);
    grid.put(row + 1, column(2 + k, 2), say("changeYear", language), LOOK.headRight);
  });
  rule(grid, row + 1, COLOR.line);
}

function segmentRow(grid: Grid, view: ReportView, s: number, row: number, first: number, muted: boolean): void {
  const { data, map } = view;
  const cut = data.segments as NonNullable<typeof data.segments>;
  const style = muted ? { ...NUMBER, color: COLOR.muted } : NUMBER;
  const last = first + cut.segments.length;
  grid.put(row, column(1, 0), formula(segmentCell(view, s, SEGMENT.count)), { ...style, format: "#,##0" });
  grid.put(row, column(1, 1), formula(orElse(`F${row}/$F$${last}`)), { ...style, format: "0.0%" });
  cut.metrics.forEach((i, k) => {
    const m = data.metrics[i] as (typeof data.metrics)[number];
    const { display } = view.shown[i] as (typeof view.shown)[number];
    const cell = (part: Parameters<typeof columnOf>[1]): string => segmentCell(view, s, columnOf(k, part));
    const value = fn("IF", fn("ISNUMBER", cell("value")), cell("value"), '""');
    grid.put(row, column(2 + k, 0), formula(value), { ...style, format: display.level });
    const change = (other: "previous" | "year", noise: "previousNoise" | "yearNoise", hidden: number): string => {
      const known = `${fn("COUNT", cell("value"), cell(other))}<2`;
      const difference =
        display.times === 1 ? `${cell("value")}-${cell(other)}` : `(${cell("value")}-${cell(other)})*100`;
      const plain = display.relative
        ? fn("IF", `${cell(other)}>0`, `${cell("value")}/${cell(other)}-1`, '""')
        : difference;
      const marked = m.interval === "none" ? plain : fn("IF", `${cell(noise)}=1`, '"≈"', plain);
      return fn("IF", `${map.parameter("compare", true)}=${hidden}`, '""', fn("IF", known, '""', marked));
    };
    const format = display.relative ? RELATIVE : display.change;
    grid.put(row, column(2 + k, 1), formula(change("previous", "previousNoise", 2)), { ...style, format });
    grid.put(row, column(2 + k, 2), formula(change("year", "yearNoise", 1)), { ...style, format });
    // "Show the rows" is asked for one value, "" for rows that say nothing; several together have no name to ask by.
    const { name, others } = cut.segments[s] as (typeof cut.segments)[number];
    if (others === 0) number(grid, m, row, k, name ?? "");
  });
}

function number(grid: Grid, m: MetricData, row: number, k: number, segment: string | null): void {
  grid.numbers.push({
    range: [row, column(2 + k, 0), 1, 1],
    metric: m.metric.id,
    method: m.chosen.method,
    period: { of: "chosen", back: 0 },
    segment,
    cohort: null,
  });
}

function totalRow(grid: Grid, view: ReportView, row: number, first: number): void {
  const { data, map } = view;
  const { language } = data.spec;
  const cut = data.segments as NonNullable<typeof data.segments>;
  const bold = { ...NUMBER, bold: true };
  grid.height(row, 24);
  grid.line("top", COLOR.lineStrong, [row, 2, 1, 23]);
  grid.put(row, 2, say("total", language), LOOK.bodyBold);
  grid.put(row, column(1, 0), formula(fn("SUM", `F${first}:F${row - 1}`)), { ...bold, format: "#,##0" });
  grid.put(row, column(1, 1), formula(orElse(`F${row}/F${row}`)), { ...bold, format: "0.0%" });
  cut.metrics.forEach((i, k) => {
    const m = data.metrics[i] as (typeof data.metrics)[number];
    const { display } = view.shown[i] as (typeof view.shown)[number];
    const now = (c: number): string => map.nowCell(i, c, true);
    grid.put(row, column(2 + k, 0), formula(fn("IF", fn("ISNUMBER", now(NOW.value)), now(NOW.value), '""')), {
      ...bold,
      format: display.level,
    });
    number(grid, m, row, k, null);
    const change = (other: number, noise: number): string => {
      const difference =
        display.times === 1 ? `${now(NOW.value)}-${now(other)}` : `(${now(NOW.value)}-${now(other)})*100`;
      const plain = display.relative
        ? fn("IF", `${now(other)}>0`, `${now(NOW.value)}/${now(other)}-1`, '""')
        : difference;
      const marked = m.interval === "none" ? plain : fn("IF", `${now(noise)}=1`, text("≈"), plain);
      return fn("IF", `${fn("COUNT", now(NOW.value), now(other))}<2`, '""', marked);
    };
    const format = display.relative ? RELATIVE : display.change;
    grid.put(row, column(2 + k, 1), formula(change(NOW.previous, NOW.previousNoise)), { ...bold, format });
    grid.put(row, column(2 + k, 2), formula(change(NOW.year, NOW.yearNoise)), { ...bold, format });
  });
}
