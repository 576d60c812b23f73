import { column } from "../cells";
import type { Grid } from "../grid";
import { COLOR, LOOK, look } from "../look";
import type { ReportView } from "../report-view";
import { say } from "../words";
import { rule, section } from "./section";

const TEXT = look({ size: 9 });
const MUTED = look({ size: 9, color: COLOR.muted });
const SIDE = look({ size: 9, color: COLOR.muted });

/** At 9 pt over a group of three columns. */
const SIDE_CHARACTERS = 34;

/** For each metric: in words, the formula, method, source and version. Two lines each. */
export function definitions(grid: Grid, view: ReportView, start: number): number {
  const { data } = view;
  const { language } = data.spec;
  let row = section(grid, start, say("definitions", language));
  grid.height(row, 18);
  grid.put(row, 2, say("metric", language), LOOK.head);
  grid.put(row, column(1, 0), say("inWords", language), LOOK.head);
  grid.put(row, column(4, 0), say("method", language), LOOK.head);
  grid.put(row, column(5, 0), say("sourceVersion", language), LOOK.head);
  rule(grid, row, COLOR.line);
  row++;
  for (const { metrics } of view.families) {
    for (const i of metrics) {
      const m = data.metrics[i] as (typeof data.metrics)[number];
      grid.put(row, 2, (view.shown[i] as (typeof view.shown)[number]).label, look({ size: 9, bold: true }));
      // The next column holds something, so a long sentence is cut there and not laid over it.
      grid.put(row, column(1, 0), m.metric.summary[language], TEXT);
      grid.put(row, column(4, 0), shorten(m.method?.[language] ?? "–", SIDE_CHARACTERS), SIDE);
      const source = m.metric.source[language];
      const origin = `v${data.world.version} · ${source}`;
      grid.put(row, column(5, 0), shorten(origin, SIDE_CHARACTERS), SIDE);
      if (origin.length > SIDE_CHARACTERS) grid.notes.push({ row, column: column(5, 2), text: source });
      grid.put(row + 1, column(1, 0), m.metric.formula[language], MUTED);
      rule(grid, row + 1, COLOR.lineFaint);
      row += 2;
    }
  }
  return row;
}

/** Cut at a word, with an ellipsis. */
export function shorten(words: string, most: number): string {
  if (words.length <= most) return words;
  const cut = words.slice(0, most - 1);
  return `${cut.slice(0, Math.max(cut.lastIndexOf(" "), most / 2))}…`;
}
