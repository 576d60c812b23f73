import { SHOWN } from "../axis";
import { fn, formula, orElse } from "../formula";
import type { Grid } from "../grid";
import type { ReportView } from "../report-view";
import { say } from "../words";
import { clearColumn, LIST, panelsOf } from "./data-map";
import { DATA_TEXT, DATE, dataLook, sectionHead, WHOLE } from "./section";

/** Counts by category, the movement of complaints, the identities: numbers, one row a known period. */
export function panelTables(grid: Grid, view: ReportView): void {
  const { map, data } = view;
  const { language } = data.spec;
  panelsOf(data).forEach((panel, p) => {
    const format = panel === data.forms ? "#,##0.00" : WHOLE;
    table(grid, view, map.panels[p] as number, panel.title[language], panel.categories, panel.values, format);
  });
  const movement = data.complaints?.movement;
  if (movement) {
    const heads = (
      ["outstandingStart", "received", "reopened", "resolved", "outstandingEnd", "escalated"] as const
    ).map((w) => say(w, language));
    const rows = movement.start.map((start, i) => [
      start,
      movement.received[i] as number,
      movement.reopened[i] as number,
      movement.resolved[i] as number,
      movement.end[i] as number,
      movement.escalated[i] ?? null,
    ]);
    table(grid, view, map.movement, say("complaints", language), heads, rows, WHOLE);
  }
  data.identities.forEach((identity, i) => {
    if (identity.measures) return;
    const heads = (["start", "comesIn", "goesOut", "end"] as const).map((w) => say(w, language));
    const title = say("identityOf", language) + identity.label[language];
    table(
      grid,
      view,
      map.identities[i] as number,
      title,
      heads,
      identity.values,
      identity.unit === "money" ? "#,##0.00" : WHOLE,
    );
  });
  stack(grid, view);
}

function table(
  grid: Grid,
  view: ReportView,
  first: number,
  title: string,
  names: readonly string[],
  rows: readonly (readonly (number | null)[])[],
  format: string,
): void {
  const { data } = view;
  const heads: Record<number, string> = { 1: say("colPeriod", data.spec.language) };
  names.forEach((name, k) => {
    heads[clearColumn(2, k)] = name;
  });
  sectionHead(grid, first, title, "", heads);
  data.axis.starts.forEach((start, i) => {
    grid.put(first + i, 1, start, DATE);
    // Rows of periods to come look like the others, so that the sheet does not change when they come.
    names.forEach((_, k) => {
      grid.put(first + i, clearColumn(2, k), rows[i]?.[k] ?? null, dataLook(format));
    });
  });
}

/** A column of a table of counts in the chosen period, or so many periods before it, for the summary. */
export function panelCell(
  view: ReportView,
  first: number,
  k: number,
  period = view.map.parameter("chosen", true),
): string {
  return fn("INDEX", view.map.area(first, clearColumn(2, k), view.map.periods, true), period);
}

/** What the stacked chart reads: money by form in the periods up to the chosen one. */
function stack(grid: Grid, view: ReportView): void {
  const { map, data } = view;
  if (!data.forms) return;
  const { language } = data.spec;
  const source = map.panels[panelsOf(data).length - 1] as number;
  const heads: Record<number, string> = { 1: say("colPeriod", language) };
  data.forms.categories.forEach((name, k) => {
    heads[clearColumn(2, k)] = name;
  });
  sectionHead(grid, map.stack, say("stackOf", language) + data.forms.title[language], "", heads);
  for (let r = 0; r < SHOWN; r++) {
    const position = `${map.parameter("chosen")}-${SHOWN - 1 - r}`;
    const label = (SHOWN - 1 - r) % 3 === 0 ? fn("INDEX", map.list(LIST.short), position) : '""';
    grid.put(map.stack + r, 1, formula(fn("IF", `${position}<1`, '""', label)), DATA_TEXT);
    data.forms.categories.forEach((_, k) => {
      const x = fn("INDEX", map.area(source, clearColumn(2, k), map.periods), position);
      grid.put(
        map.stack + r,
        clearColumn(2, k),
        formula(fn("IF", `${position}<1`, '""', orElse(x))),
        dataLook(view.moneyLevel),
      );
    });
  }
}
