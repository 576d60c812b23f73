import type { ChartPlan } from "../sheet/plan";
import { attempt, insist } from "./insist";
import { rangeOf } from "./write-looks";
import type { SheetOf } from "./write-rules";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Chart = GoogleAppsScript.Spreadsheet.EmbeddedChart;
type Builder = GoogleAppsScript.Spreadsheet.EmbeddedChartBuilder;

const INK = "#3C4043";
const GRID = "#E8EAED";
const MUTED = "#5F6368";

/** Puts charts on a sheet; one call a chart. */
export function insertCharts(sheet: Sheet, plans: readonly ChartPlan[], sheetOf: SheetOf): void {
  for (const plan of plans) insist(() => sheet.insertChart(dress(sheet.newChart(), plan, sheetOf)));
}

/** Draws standing charts as plans of the same number say; one call a chart. */
export function redrawCharts(
  sheet: Sheet,
  charts: readonly Chart[],
  plans: readonly ChartPlan[],
  sheetOf: SheetOf,
): void {
  charts.forEach((chart, k) => {
    insist(() => sheet.updateChart(dress(chart.modify().clearRanges(), plans[k] as ChartPlan, sheetOf)));
  });
}

/** Takes charts away; one call a chart. */
export function removeCharts(sheet: Sheet, charts: readonly Chart[]): void {
  for (const chart of charts) attempt(() => sheet.removeChart(chart));
}

function dress(builder: Builder, plan: ChartPlan, sheetOf: SheetOf): Chart {
  const data = sheetOf(plan.sheet);
  // The three builders share every method used here; only their common type does not say so.
  const typed = typedBuilder(builder, plan.type) as GoogleAppsScript.Spreadsheet.EmbeddedLineChartBuilder;
  typed.addRange(rangeOf(data, plan.labels));
  for (const { values } of plan.series) typed.addRange(rangeOf(data, values));
  typed.setNumHeaders(1);
  typed.setPosition(plan.row, plan.column, 0, 0);
  typed
    .setTitle(plan.title)
    .setOption("titleTextStyle", { color: INK, fontSize: 12, bold: false })
    .setOption("useFirstColumnAsDomain", true)
    .setOption("width", plan.width)
    .setOption("height", plan.height)
    .setOption("backgroundColor", "#FFFFFF")
    .setOption("series", seriesOptions(plan))
    .setOption("legend", { position: plan.legend, textStyle: { color: MUTED, fontSize: 10 } })
    .setOption(plan.type === "bar" ? "vAxis" : "hAxis", {
      textStyle: { color: MUTED, fontSize: 10 },
      gridlines: { color: "#FFFFFF" },
    })
    .setOption(plan.type === "bar" ? "hAxis" : "vAxis", valueAxis(plan));
  if (plan.type === "line") typed.setOption("curveType", "none").setOption("pointSize", 0);
  else typed.setOption("isStacked", plan.stacked);
  return typed.build();
}

function typedBuilder(builder: Builder, type: ChartPlan["type"]): unknown {
  if (type === "line") return builder.asLineChart();
  return type === "bar" ? builder.asBarChart() : builder.asColumnChart();
}

/** By position in the plan: `{0: {...}, 1: {...}}`. */
function seriesOptions(plan: ChartPlan): Record<number, object> {
  const out: Record<number, object> = {};
  plan.series.forEach(({ name, color, width }, k) => {
    out[k] = {
      color,
      labelInLegend: name,
      ...(plan.type === "line" ? { lineWidth: width } : {}),
      ...(plan.dataLabels ? { dataLabel: "value" } : {}),
    };
  });
  return out;
}

function valueAxis(plan: ChartPlan): object {
  const window: Record<string, number> = {};
  if (plan.minimum !== null) window["min"] = plan.minimum;
  if (plan.maximum !== null) window["max"] = plan.maximum;
  return {
    format: plan.format,
    textStyle: { color: MUTED, fontSize: 10 },
    gridlines: { color: GRID },
    ...(Object.keys(window).length > 0 ? { viewWindow: window } : {}),
  };
}
