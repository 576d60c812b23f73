import { XML_HEAD, xmlText } from "./xml";

/** One column of a chart's data: where it is, and what it holds, so that a viewer draws it without computing. */
export interface ChartColumn {
  /** `'Sheet'!$B$2:$B$14` */
  readonly reference: string;
  readonly values: readonly (number | string | null)[];
  readonly format: string;
}

export interface ChartSeries {
  readonly name: { readonly reference: string; readonly text: string } | undefined;
  readonly values: ChartColumn;
  /** rrggbb */
  readonly color: string;
  readonly line: boolean;
  readonly secondAxis: boolean;
  /** Points; only for lines. */
  readonly width: number;
}

export interface ChartXml {
  readonly kind: "line" | "area" | "column" | "bar" | "pie" | "scatter" | "combo";
  readonly title: string;
  readonly titleSize: number;
  readonly labels: ChartColumn | undefined;
  readonly series: readonly ChartSeries[];
  readonly stacked: boolean;
  readonly doughnut: boolean;
  readonly legend: "t" | "b" | "l" | "r" | undefined;
  readonly min: number | undefined;
  readonly max: number | undefined;
  readonly axisTitles: { readonly category: string; readonly value: string };
  readonly showValues: boolean;
}

const INK = "3C4043";
const GRID = "E8EAED";

const fill = (color: string): string => `<a:solidFill><a:srgbClr val="${color}"/></a:solidFill>`;
const line = (color: string, points: number): string =>
  `<a:ln w="${Math.round(points * 12_700)}" cap="rnd">${fill(color)}<a:round/></a:ln>`;

function textBody(text: string, size: number, color: string): string {
  return `<c:tx><c:rich><a:bodyPr/><a:lstStyle/><a:p><a:pPr><a:defRPr sz="${size * 100}" b="0">${fill(color)}</a:defRPr></a:pPr><a:r><a:rPr lang="en-US" sz="${size * 100}" b="0">${fill(color)}</a:rPr><a:t>${xmlText(text)}</a:t></a:r></a:p></c:rich></c:tx>`;
}

const title = (text: string, size: number): string =>
  text === "" ? "" : `<c:title>${textBody(text, size, INK)}<c:overlay val="0"/></c:title>`;

/** A chart part in the order of elements that the schema asks for: a spreadsheet that checks it drops the drawing otherwise. */
export function chartXml(chart: ChartXml): string {
  const plot = chart.kind === "pie" ? pie(chart) : axesPlot(chart);
  const legend = chart.legend
    ? `<c:legend><c:legendPos val="${chart.legend}"/><c:overlay val="0"/><c:txPr><a:bodyPr/><a:lstStyle/><a:p><a:pPr><a:defRPr sz="900">${fill(INK)}</a:defRPr></a:pPr><a:endParaRPr lang="en-US"/></a:p></c:txPr></c:legend>`
    : "";
  return `${XML_HEAD}<c:chartSpace xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><c:roundedCorners val="0"/><c:chart>${title(chart.title, chart.titleSize)}<c:autoTitleDeleted val="${chart.title === "" ? 1 : 0}"/><c:plotArea><c:layout/>${plot}<c:spPr><a:noFill/></c:spPr></c:plotArea>${legend}<c:plotVisOnly val="0"/><c:dispBlanksAs val="gap"/></c:chart><c:spPr>${fill("FFFFFF")}<a:ln><a:noFill/></a:ln></c:spPr></c:chartSpace>`;
}

function axesPlot(chart: ChartXml): string {
  const groups = groupsOf(chart);
  const second = groups.some((group) => group.second);
  const plots = groups.map((group) => plotGroup(chart, group));
  return plots.join("") + axes(chart, false) + (second ? axes(chart, true) : "");
}

interface Group {
  readonly as: "line" | "area" | "bar" | "scatter";
  readonly second: boolean;
  readonly series: readonly { readonly series: ChartSeries; readonly index: number }[];
}

/** Series of one kind on one axis share a plot. */
function groupsOf(chart: ChartXml): Group[] {
  const as = (series: ChartSeries): Group["as"] => {
    if (chart.kind === "combo") return series.line ? "line" : "bar";
    return chart.kind === "line" || chart.kind === "area" || chart.kind === "scatter" ? chart.kind : "bar";
  };
  const groups: { as: Group["as"]; second: boolean; series: { series: ChartSeries; index: number }[] }[] = [];
  chart.series.forEach((series, index) => {
    const group = groups.find((item) => item.as === as(series) && item.second === series.secondAxis);
    if (group) group.series.push({ series, index });
    else groups.push({ as: as(series), second: series.secondAxis, series: [{ series, index }] });
  });
  return groups.sort((a, b) => Number(a.as === "line") - Number(b.as === "line"));
}

function plotGroup(chart: ChartXml, group: Group): string {
  const ids = `<c:axId val="${group.second ? 300 : 100}"/><c:axId val="${group.second ? 400 : 200}"/>`;
  const series = group.series.map(({ series: one, index }) => seriesXml(chart, one, index, group.as)).join("");
  const grouping = chart.stacked ? "stacked" : "standard";
  if (group.as === "line")
    return `<c:lineChart><c:grouping val="standard"/><c:varyColors val="0"/>${series}<c:marker val="1"/>${ids}</c:lineChart>`;
  if (group.as === "area")
    return `<c:areaChart><c:grouping val="${grouping}"/><c:varyColors val="0"/>${series}${ids}</c:areaChart>`;
  if (group.as === "scatter")
    return `<c:scatterChart><c:scatterStyle val="lineMarker"/><c:varyColors val="0"/>${series}${ids}</c:scatterChart>`;
  const overlap = chart.stacked ? '<c:overlap val="100"/>' : "";
  return `<c:barChart><c:barDir val="${chart.kind === "bar" ? "bar" : "col"}"/><c:grouping val="${chart.stacked ? "stacked" : "clustered"}"/><c:varyColors val="0"/>${series}<c:gapWidth val="60"/>${overlap}${ids}</c:barChart>`;
}

function seriesXml(chart: ChartXml, series: ChartSeries, index: number, as: Group["as"]): string {
  const name = series.name
    ? `<c:tx><c:strRef><c:f>${xmlText(series.name.reference)}</c:f><c:strCache><c:ptCount val="1"/><c:pt idx="0"><c:v>${xmlText(series.name.text)}</c:v></c:pt></c:strCache></c:strRef></c:tx>`
    : "";
  const head = `<c:idx val="${index}"/><c:order val="${index}"/>${name}`;
  const values = numbers("c:val", series.values);
  const labels = chart.labels ? texts("c:cat", chart.labels) : "";
  const shown = chart.showValues
    ? `<c:dLbls><c:showLegendKey val="0"/><c:showVal val="1"/><c:showCatName val="0"/><c:showSerName val="0"/><c:showPercent val="0"/><c:showBubbleSize val="0"/></c:dLbls>`
    : "";
  if (as === "line")
    return `<c:ser>${head}<c:spPr>${line(series.color, series.width)}</c:spPr><c:marker><c:symbol val="none"/></c:marker>${shown}${labels}${values}<c:smooth val="0"/></c:ser>`;
  if (as === "scatter")
    return `<c:ser>${head}<c:spPr><a:ln><a:noFill/></a:ln></c:spPr><c:marker><c:symbol val="circle"/><c:size val="5"/><c:spPr>${fill(series.color)}</c:spPr></c:marker>${shown}${chart.labels ? numbers("c:xVal", chart.labels) : ""}${numbers("c:yVal", series.values)}<c:smooth val="0"/></c:ser>`;
  const inverted = as === "bar" ? '<c:invertIfNegative val="0"/>' : "";
  return `<c:ser>${head}<c:spPr>${fill(series.color)}</c:spPr>${inverted}${shown}${labels}${values}</c:ser>`;
}

const STACK = ["062E6F", "0B57D0", "5E97F6", "A8C7FA", "BDC1C6"];

function pie(chart: ChartXml): string {
  const [series] = chart.series;
  if (!series) return '<c:pieChart><c:varyColors val="1"/></c:pieChart>';
  const points = series.values.values
    .map(
      (_, i) =>
        `<c:dPt><c:idx val="${i}"/><c:bubble3D val="0"/><c:spPr>${fill(STACK[i % STACK.length] as string)}</c:spPr></c:dPt>`,
    )
    .join("");
  const name = series.name ? `<c:tx><c:strRef><c:f>${xmlText(series.name.reference)}</c:f></c:strRef></c:tx>` : "";
  const body = `<c:varyColors val="1"/><c:ser><c:idx val="0"/><c:order val="0"/>${name}${points}${chart.labels ? texts("c:cat", chart.labels) : ""}${numbers("c:val", series.values)}</c:ser><c:firstSliceAng val="0"/>`;
  return chart.doughnut
    ? `<c:doughnutChart>${body}<c:holeSize val="50"/></c:doughnutChart>`
    : `<c:pieChart>${body}</c:pieChart>`;
}

/** Labels: texts, or days, which stay numbers with their format. */
function texts(element: string, column: ChartColumn): string {
  if (
    column.values.some((value) => typeof value === "number") &&
    column.values.every((value) => typeof value !== "string")
  )
    return numbers(element, column);
  const points = column.values
    .map((value, i) =>
      value === null || value === "" ? "" : `<c:pt idx="${i}"><c:v>${xmlText(String(value))}</c:v></c:pt>`,
    )
    .join("");
  return `<${element}><c:strRef><c:f>${xmlText(column.reference)}</c:f><c:strCache><c:ptCount val="${column.values.length}"/>${points}</c:strCache></c:strRef></${element}>`;
}

function numbers(element: string, column: ChartColumn): string {
  const points = column.values
    .map((value, i) => (typeof value === "number" ? `<c:pt idx="${i}"><c:v>${value}</c:v></c:pt>` : ""))
    .join("");
  return `<${element}><c:numRef><c:f>${xmlText(column.reference)}</c:f><c:numCache><c:formatCode>${xmlText(column.format || "General")}</c:formatCode><c:ptCount val="${column.values.length}"/>${points}</c:numCache></c:numRef></${element}>`;
}

function axes(chart: ChartXml, second: boolean): string {
  const flat = chart.kind === "bar";
  const [category, value] = second ? [300, 400] : [100, 200];
  const small = `<c:txPr><a:bodyPr/><a:lstStyle/><a:p><a:pPr><a:defRPr sz="900">${fill("5F6368")}</a:defRPr></a:pPr><a:endParaRPr lang="en-US"/></a:p></c:txPr>`;
  const limits = second
    ? ""
    : `${chart.max === undefined ? "" : `<c:max val="${chart.max}"/>`}${chart.min === undefined ? "" : `<c:min val="${chart.min}"/>`}`;
  const format = chart.series.find((series) => series.secondAxis === second)?.values.format ?? "General";
  const grid = second
    ? ""
    : `<c:majorGridlines><c:spPr><a:ln w="6350">${fill(GRID)}</a:ln></c:spPr></c:majorGridlines>`;
  const horizontal = `<c:axId val="${category}"/><c:scaling><c:orientation val="${flat ? "maxMin" : "minMax"}"/></c:scaling><c:delete val="${second ? 1 : 0}"/><c:axPos val="${flat ? "l" : "b"}"/>${second ? "" : title(chart.axisTitles.category, 9)}<c:numFmt formatCode="${xmlText(chart.labels?.format || "General")}" sourceLinked="0"/><c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="low"/><c:spPr><a:ln w="6350">${fill("80868B")}</a:ln></c:spPr>${small}<c:crossAx val="${value}"/><c:crosses val="autoZero"/>`;
  const vertical = `<c:valAx><c:axId val="${value}"/><c:scaling><c:orientation val="minMax"/>${limits}</c:scaling><c:delete val="0"/><c:axPos val="${flat ? "b" : second ? "r" : "l"}"/>${grid}${second ? "" : title(chart.axisTitles.value, 9)}<c:numFmt formatCode="${xmlText(format || "General")}" sourceLinked="0"/><c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="nextTo"/><c:spPr><a:ln><a:noFill/></a:ln></c:spPr>${small}<c:crossAx val="${category}"/><c:crosses val="${second || flat ? "max" : "autoZero"}"/><c:crossBetween val="${chart.kind === "scatter" ? "midCat" : "between"}"/></c:valAx>`;
  if (chart.kind === "scatter") return `<c:valAx>${horizontal}<c:crossBetween val="midCat"/></c:valAx>${vertical}`;
  return `<c:catAx>${horizontal}<c:auto val="0"/><c:lblAlgn val="ctr"/><c:lblOffset val="100"/><c:noMultiLvlLbl val="1"/></c:catAx>${vertical}`;
}
