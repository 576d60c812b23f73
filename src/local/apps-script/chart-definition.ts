import type { Book } from "./book";
import type { ChartDraft } from "./chart";
import type { Range } from "./range";

type Options = Readonly<Record<string, unknown>>;

/** An option by its path, written as a path ("vAxis.viewWindow.min") or as nested objects. */
export function chartOption(options: Options, path: string): unknown {
  if (path in options) return options[path];
  const parts = path.split(".");
  for (let cut = parts.length - 1; cut > 0; cut--) {
    let value: unknown = options[parts.slice(0, cut).join(".")];
    for (const part of parts.slice(cut))
      value = typeof value === "object" && value !== null ? (value as Record<string, unknown>)[part] : undefined;
    if (value !== undefined) return value;
  }
  return undefined;
}

const TYPES: Readonly<Record<string, string>> = {
  LINE: "line",
  AREA: "line",
  COLUMN: "bar",
  BAR: "bar",
  PIE: "pie",
  SCATTER: "scatter",
  COMBO: "combo",
  STEPPED_AREA: "line",
};

/** The engine's definition of a chart: the first column of the ranges holds the labels, every other one is a series. */
export function chartDefinition(book: Book, draft: ChartDraft): Record<string, unknown> {
  const { options, type } = draft;
  const columns = draft.ranges.flatMap((range) => columnsOf(book, range));
  const [labelRange, ...series] = columns.length > 1 ? columns : [undefined, ...columns];
  const dataSets = series.map((dataRange, index) => ({ dataSetId: String(index + 1), dataRange }));
  const title = chartOption(options, "title");
  const background = chartOption(options, "backgroundColor");
  const curve = type === "LINE" || type === "AREA" || type === "COMBO";
  return {
    type: TYPES[type] ?? "bar",
    title: { text: title === undefined || title === null ? "" : String(title), ...titleStyle(options) },
    dataSetStyles: Object.fromEntries(
      dataSets.map(({ dataSetId }, index) => [dataSetId, seriesStyle(options, index, type)]),
    ),
    legendPosition: legend(options, series.length),
    stacked: Boolean(chartOption(options, "isStacked")) && chartOption(options, "isStacked") !== "false",
    aggregated: false,
    ...(background === undefined ? {} : { background: String(background) }),
    ...(curve
      ? {
          cumulative: false,
          labelsAsText: true,
          hideDataMarkers: !(Number(chartOption(options, "pointSize") ?? 0) > 0),
        }
      : {}),
    ...(type === "AREA" ? { fillArea: true } : {}),
    ...(type === "BAR" ? { horizontal: true } : {}),
    ...(type === "PIE" ? { isDoughnut: Number(chartOption(options, "pieHole") ?? 0) > 0 } : {}),
    ...(type === "SCATTER" ? { labelsAsText: false } : {}),
    showValues: Boolean(
      chartOption(options, "series.0.dataLabel") ?? chartOption(options, "annotations.alwaysOutside"),
    ),
    axesDesign: axes(options, type === "BAR"),
    dataSource: {
      type: "range",
      dataSets,
      dataSetsHaveTitle: draft.headers > 0,
      ...(labelRange ? { labelRange } : {}),
    },
  };
}

function columnsOf(book: Book, range: Range): string[] {
  const { getters } = book;
  const { left, right, top, bottom } = range._zone;
  return Array.from({ length: right - left + 1 }, (_, i) =>
    getters.getRangeString(
      getters.getRangeFromZone(range._sheetId, { left: left + i, right: left + i, top, bottom }),
      "",
    ),
  );
}

function titleStyle(options: Options): Record<string, unknown> {
  const color = chartOption(options, "titleTextStyle.color");
  const size = chartOption(options, "titleTextStyle.fontSize");
  const bold = chartOption(options, "titleTextStyle.bold");
  return {
    ...(typeof color === "string" ? { color } : {}),
    ...(typeof size === "number" ? { fontSize: size } : {}),
    ...(typeof bold === "boolean" ? { bold } : {}),
  };
}

function seriesStyle(options: Options, index: number, type: string): Record<string, unknown> {
  const colors = chartOption(options, "colors");
  const own =
    chartOption(options, `series.${index}.color`) ??
    (Array.isArray(colors) ? colors[index % colors.length] : undefined);
  const label = chartOption(options, `series.${index}.labelInLegend`);
  const right = Number(chartOption(options, `series.${index}.targetAxisIndex`) ?? 0) === 1;
  const line = type === "COMBO" && chartOption(options, `series.${index}.type`) === "line";
  return {
    ...(typeof own === "string" ? { backgroundColor: own } : {}),
    ...(typeof label === "string" ? { label } : {}),
    ...(right ? { yAxisId: "y1" } : {}),
    ...(type === "COMBO" ? { type: line ? "line" : "bar" } : {}),
  };
}

function legend(options: Options, series: number): string {
  const given =
    chartOption(options, "legend.position") ?? (typeof options["legend"] === "string" ? options["legend"] : undefined);
  const position = typeof given === "string" ? given : series > 1 ? "top" : "none";
  return ["top", "bottom", "left", "right", "none"].includes(position) ? position : "top";
}

function axes(options: Options, horizontal: boolean): Record<string, unknown> {
  const design = (axis: "hAxis" | "vAxis"): Record<string, unknown> => {
    const min = chartOption(options, `${axis}.viewWindow.min`) ?? chartOption(options, `${axis}.minValue`);
    const max = chartOption(options, `${axis}.viewWindow.max`) ?? chartOption(options, `${axis}.maxValue`);
    const title = chartOption(options, `${axis}.title`);
    return {
      ...(typeof min === "number" ? { min } : {}),
      ...(typeof max === "number" ? { max } : {}),
      ...(typeof title === "string" && title !== "" ? { title: { text: title } } : {}),
    };
  };
  const value = design("vAxis");
  const category = design("hAxis");
  // Google keeps calling the value axis vAxis where it lies flat; the engine calls it by its direction.
  return horizontal ? { x: value, y: category } : { x: { ...category, gridLines: "none" }, y: value };
}
