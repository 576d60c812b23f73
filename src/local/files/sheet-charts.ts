import type { CellZone } from "../apps-script/book";
import { chartOption } from "../apps-script/chart-definition";
import type { Host } from "../host";
import type { ChartColumn, ChartSeries, ChartXml } from "./chart-xml";
import { excelFormat } from "./excel-format";

export interface PlacedChart {
  readonly chart: ChartXml;
  readonly column: number;
  readonly row: number;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

interface Definition {
  readonly type: string;
  readonly title?: { text?: string; fontSize?: number };
  readonly horizontal?: boolean;
  readonly fillArea?: boolean;
  readonly stacked?: boolean;
  readonly isDoughnut?: boolean;
  readonly showValues?: boolean;
  readonly legendPosition?: string;
  readonly axesDesign?: Record<string, { min?: number; max?: number; title?: { text?: string } } | undefined>;
  readonly dataSetStyles?: Record<
    string,
    { backgroundColor?: string; label?: string; type?: string; yAxisId?: string } | undefined
  >;
  readonly dataSource?: {
    labelRange?: string;
    dataSetsHaveTitle?: boolean;
    dataSets?: { dataSetId: string; dataRange: string }[];
  };
}

const COLORS = ["0B57D0", "80868B", "5E97F6", "202124", "A8C7FA", "062E6F"];

/** The name a sheet has in the file that is written. */
export type NameOf = (sheetId: string) => string;

interface Where {
  readonly host: Host;
  readonly sheetId: string;
  readonly nameOf: NameOf;
}

/** The charts of a sheet with their data, those made by the add-on and those a person drew. */
export function chartsOfSheet(host: Host, sheetId: string, nameOf: NameOf): PlacedChart[] {
  const { getters } = host.model;
  const figures = new Map(getters.getFigures(sheetId).map((figure) => [figure.id, figure]));
  return getters.getChartIds(sheetId).flatMap((id) => {
    const definition = getters.getChartDefinition(id) as unknown as Definition;
    const figure = figures.get(getters.getFigureIdFromChartId(id));
    const kind = kindOf(definition);
    if (!figure || !kind || !definition.dataSource?.dataSets) return [];
    const options = host.book.state.charts[id]?.options ?? {};
    const chart = describe({ host, sheetId, nameOf }, definition, kind, options);
    return [
      {
        chart,
        column: figure.col,
        row: figure.row,
        x: figure.offset.x,
        y: figure.offset.y,
        width: figure.width,
        height: figure.height,
      },
    ];
  });
}

function kindOf(definition: Definition): ChartXml["kind"] | undefined {
  if (definition.type === "line") return definition.fillArea ? "area" : "line";
  if (definition.type === "bar") return definition.horizontal ? "bar" : "column";
  if (definition.type === "pie" || definition.type === "scatter" || definition.type === "combo") return definition.type;
  return undefined;
}

function describe(
  at: Where,
  definition: Definition,
  kind: ChartXml["kind"],
  options: Readonly<Record<string, unknown>>,
): ChartXml {
  const source = definition.dataSource as NonNullable<Definition["dataSource"]>;
  const titled = source.dataSetsHaveTitle === true;
  const series = (source.dataSets ?? []).map(({ dataSetId, dataRange }, index): ChartSeries => {
    const style = definition.dataSetStyles?.[dataSetId];
    const { column, name } = readColumn(at, dataRange, titled);
    const width = chartOption(options, `series.${index}.lineWidth`) ?? chartOption(options, "lineWidth");
    return {
      name: name && style?.label ? { ...name, text: style.label } : name,
      values: column,
      color: (style?.backgroundColor ?? COLORS[index % COLORS.length] ?? "0B57D0").replace("#", "").toUpperCase(),
      line: style?.type === "line",
      secondAxis: style?.yAxisId === "y1",
      width: typeof width === "number" ? width : 2,
    };
  });
  const value = definition.axesDesign?.[definition.horizontal ? "x" : "y"];
  const category = definition.axesDesign?.[definition.horizontal ? "y" : "x"];
  const legend = definition.legendPosition ?? "none";
  return {
    kind,
    title: definition.title?.text ?? "",
    titleSize: definition.title?.fontSize ?? 12,
    labels: source.labelRange ? readColumn(at, source.labelRange, titled).column : undefined,
    series,
    stacked: definition.stacked === true,
    doughnut: definition.isDoughnut === true,
    legend: legend === "none" ? undefined : (legend[0] as "t" | "b" | "l" | "r"),
    min: value?.min,
    max: value?.max,
    axisTitles: { category: category?.title?.text ?? "", value: value?.title?.text ?? "" },
    showValues: definition.showValues === true,
  };
}

/** A range of one column (or row), its first cell apart where it is the series' name. */
function readColumn(
  { host, sheetId, nameOf }: Where,
  xc: string,
  titled: boolean,
): { column: ChartColumn; name: ChartSeries["name"] } {
  const { getters } = host.model;
  const range = getters.getRangeFromSheetXC(sheetId, xc);
  const { left, right, top, bottom } = range.zone;
  const across = right > left && bottom === top;
  const zone: CellZone = titled
    ? across
      ? { left: left + 1, right, top, bottom }
      : { left, right, top: top + 1, bottom }
    : { left, right, top, bottom };
  const cells = [];
  for (let row = zone.top; row <= zone.bottom; row++)
    for (let col = zone.left; col <= zone.right; col++) cells.push({ sheetId: range.sheetId, row, col });
  const labels = cells.map((at) => getters.getEvaluatedCell(at));
  const format = excelFormat(host.book.formats.fromEngine(labels.find((cell) => cell.format)?.format));
  return {
    column: {
      reference: reference(host, nameOf(range.sheetId), zone),
      values: labels.map((cell) =>
        typeof cell.value === "number" || typeof cell.value === "string" ? cell.value : null,
      ),
      format: format === "General" ? "" : format,
    },
    name: titled
      ? {
          reference: reference(host, nameOf(range.sheetId), { left, right: left, top, bottom: top }),
          text: getters.getEvaluatedCell({ sheetId: range.sheetId, row: top, col: left }).formattedValue,
        }
      : undefined,
  };
}

/** `'Sheet'!$B$2:$B$14` with the sheet's name as the file will have it. */
export function reference(host: Host, sheetName: string, zone: CellZone): string {
  const { numberToLetters } = host.engine.helpers;
  const from = `$${numberToLetters(zone.left)}$${zone.top + 1}`;
  const to = `$${numberToLetters(zone.right)}$${zone.bottom + 1}`;
  return `'${sheetName.replaceAll("'", "''")}'!${from === to ? from : `${from}:${to}`}`;
}
