import { Grid } from "../grid";
import { instantText } from "../instant-text";
import { COLOR, look } from "../look";
import type { SheetPlan } from "../plan";
import type { ReportView } from "../report-view";
import { say } from "../words";
import { cohortTables, cohortWidth } from "./cohort-tables";
import { DATA_COLUMNS } from "./data-map";
import { lists } from "./lists";
import { liveTable, liveWidth } from "./live-table";
import { metricBlock } from "./metric-block";
import { nowTable } from "./now-table";
import { panelTables } from "./panel-tables";
import { parameters } from "./parameters";
import { poissonBounds } from "./poisson-bounds";
import { rowsAdded } from "./rows-added";
import { DATA_TEXT, dataLook, sectionHead, WHOLE } from "./section";
import { segmentBars } from "./segment-bars";
import { segmentTable, segmentWidth } from "./segment-table";
import { inputsWidth, tableInputs } from "./table-inputs";
import { trendData } from "./trend-data";

const NOTE = look({ size: 9, color: COLOR.muted });

/** The generated sheet that the summary reads from: one block a metric, one row a period. */
export function dataSheet(view: ReportView): SheetPlan {
  const { map, data } = view;
  const widths = data.sources.map((s) => (s.table ? inputsWidth(s.table) : 0));
  const width = Math.max(
    DATA_COLUMNS,
    segmentWidth(data.segments?.metrics.length ?? 0),
    cohortWidth(data.cohorts),
    liveWidth(data),
    ...widths,
  );
  const grid = new Grid(width);
  top(grid, view);
  data.metrics.forEach((_, i) => {
    metricBlock(grid, data, map, i);
  });
  nowTable(grid, view);
  view.tiles.forEach((_, t) => {
    trendData(grid, view, t);
  });
  data.sources.forEach((_, i) => {
    liveTable(grid, view, i);
    tableInputs(grid, data, map, i);
  });
  segmentTable(grid, view);
  segmentBars(grid, view);
  panelTables(grid, view);
  cohortTables(grid, view);
  poissonBounds(grid, view);
  parameters(grid, view);
  lists(grid, view);
  facts(grid, view);
  return grid.plan("data", map.names.data, {
    columnWidths: [
      { start: 1, count: 1, px: 150 },
      { start: 2, count: 6, px: 90 },
      { start: 8, count: 1, px: 20 },
      { start: 9, count: width - 8, px: 90 },
    ],
    frozenRows: 3,
    gridlines: true,
    unprotected: [],
    named: [],
  });
}

/** What the summary shows of this refresh: dates, counts and names of the sources. */
function facts(grid: Grid, view: ReportView): void {
  if (view.facts.length === 0) return;
  sectionHead(grid, view.map.facts, say("blockFacts", view.data.spec.language), "", {});
  view.facts.forEach((cell, k) => {
    grid.put(view.map.facts + k, 1, cell, typeof cell === "string" ? DATA_TEXT : dataLook(WHOLE));
  });
}

/** Rows 1-3: what this is, when it was written, how many rows came since and what to press. */
function top(grid: Grid, view: ReportView): void {
  const { map, data } = view;
  const { language } = data.spec;
  grid.height(1, 30);
  grid.put(1, 1, map.names.data, look({ size: 14, bold: true }));
  grid.put(2, 1, say("generated", language, { when: instantText(data.world.now, language) }), NOTE);
  const added = rowsAdded(view);
  if (added === null) return;
  grid.put(3, 1, say("rowsSince", language), NOTE);
  grid.put(3, 4, added, look({ size: 9, bold: true, format: "#,##0", align: "right" }));
  grid.put(3, 5, say("toRefresh", language), NOTE);
}
