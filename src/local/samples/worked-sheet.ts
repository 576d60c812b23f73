/** A sheet of the sample workbook that computes: texts, formulas in the engine's own dialect, formats, charts. */
export interface WorkedSheet {
  readonly name: string;
  readonly columns: number;
  readonly rows: number;
  readonly cells: Readonly<Record<string, string>>;
  /** Zone -> number format of the engine. */
  readonly formats: Readonly<Record<string, string>>;
  /** Zones that are set bold as titles, and as headers. */
  readonly titles: readonly string[];
  readonly headers: readonly string[];
  readonly widths: Readonly<Record<number, number>>;
  readonly charts: readonly WorkedChart[];
}

export interface WorkedChart {
  readonly type: "bar" | "line";
  readonly title: string;
  readonly column: number;
  readonly row: number;
  readonly width: number;
  readonly height: number;
  readonly labels: string;
  readonly series: readonly { readonly range: string; readonly color: string }[];
}

/** A chart as the engine keeps it in its own data. */
export function figureOf(chart: WorkedChart, id: string): Record<string, unknown> {
  return {
    id,
    tag: "chart",
    col: chart.column,
    row: chart.row,
    offset: { x: 0, y: 0 },
    width: chart.width,
    height: chart.height,
    data: {
      chartId: `${id}-chart`,
      type: chart.type,
      title: { text: chart.title },
      legendPosition: chart.series.length > 1 ? "top" : "none",
      stacked: false,
      cumulative: false,
      labelsAsText: true,
      aggregated: false,
      dataSetStyles: Object.fromEntries(chart.series.map((s, i) => [String(i + 1), { backgroundColor: s.color }])),
      dataSource: {
        type: "range",
        dataSets: chart.series.map((s, i) => ({ dataSetId: String(i + 1), dataRange: s.range })),
        dataSetsHaveTitle: true,
        labelRange: chart.labels,
      },
    },
  };
}
