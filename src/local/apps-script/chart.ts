import { HostError } from "../host-error";
import { text, whole } from "./arguments";
import type { Book } from "./book";
import { chartDefinition } from "./chart-definition";
import { ENUMS, type EnumValue, enumOf } from "./enums";
import { type Manners, ScriptObject, signature } from "./gate";
import { Range } from "./range";

export interface ChartDraft {
  readonly type: string;
  readonly ranges: readonly Range[];
  readonly headers: number;
  readonly options: Readonly<Record<string, unknown>>;
  readonly hidden: string;
  readonly transposed: boolean;
  /** Counted from 1, as setPosition takes them. */
  readonly position: { readonly row: number; readonly column: number; readonly x: number; readonly y: number };
}

const DEFAULT: ChartDraft = {
  type: "COLUMN",
  ranges: [],
  headers: 0,
  options: {},
  hidden: "IGNORE_ROWS",
  transposed: false,
  position: { row: 1, column: 1, x: 0, y: 0 },
};

/** Google's size of a chart that says none. */
const SIZE = { width: 600, height: 371 };

/** GoogleAppsScript.Spreadsheet.EmbeddedChart. */
export class EmbeddedChart extends ScriptObject {
  readonly _manners: Manners = { name: "EmbeddedChart", free: new Set(["getChartId", "modify"]) };
  readonly _book: Book;
  readonly _draft: ChartDraft;
  private _id: string | undefined;

  constructor(book: Book, draft: ChartDraft, id?: string) {
    super();
    this._book = book;
    this._draft = draft;
    this._id = id;
  }

  getChartId(): number | null {
    if (this._id === undefined) return null;
    return /^\d+$/.test(this._id) ? Number(this._id) : hash(this._id);
  }
  getRanges(): Range[] {
    return [...this._draft.ranges];
  }
  getNumHeaders(): number {
    return this._draft.headers;
  }
  getOptions(): ChartOptions {
    return new ChartOptions(this._draft.options);
  }
  getContainerInfo(): ContainerInfo {
    return new ContainerInfo(this._draft.position);
  }
  getHiddenDimensionStrategy(): EnumValue {
    return ENUMS.ChartHiddenDimensionStrategy[this._draft.hidden as "IGNORE_ROWS"];
  }
  modify(): EmbeddedChartBuilder {
    return new EmbeddedChartBuilder(this._book, this._draft.ranges[0]?._sheetId ?? "", this._draft, this._id);
  }

  _insert(sheetId: string): void {
    if (this._draft.ranges.length === 0) throw new HostError("A chart needs at least one range of data.");
    this._id ??= String(200_000_000 + this._book.state.nextId++ * 7919);
    this._book.run("CREATE_CHART", {
      sheetId,
      chartId: this._id,
      figureId: `figure-${this._id}`,
      ...this._place(),
      definition: chartDefinition(this._book, this._draft),
    });
    this._remember();
  }

  _update(): void {
    const sheetId = this._sheetOfFigure();
    const figureId = this._book.getters.getFigureIdFromChartId(this._id as string);
    this._book.tryRun("UPDATE_CHART", {
      sheetId,
      figureId,
      chartId: this._id,
      definition: chartDefinition(this._book, this._draft),
    });
    const { size, ...place } = this._place();
    this._book.tryRun("UPDATE_FIGURE", { sheetId, figureId, ...place, ...size });
    this._remember();
  }

  _remove(): void {
    const sheetId = this._sheetOfFigure();
    this._book.run("DELETE_FIGURE", {
      sheetId,
      figureId: this._book.getters.getFigureIdFromChartId(this._id as string),
    });
    delete this._book.state.charts[this._id as string];
  }

  private _sheetOfFigure(): string {
    this._book.flush();
    const { getters } = this._book;
    const sheetId =
      this._id === undefined
        ? undefined
        : getters.getSheetIds().find((id) => getters.getChartIds(id).includes(this._id as string));
    if (sheetId === undefined) throw new HostError("The chart is not in this spreadsheet.");
    return sheetId;
  }

  private _place(): {
    col: number;
    row: number;
    offset: { x: number; y: number };
    size: { width: number; height: number };
  } {
    const { row, column, x, y } = this._draft.position;
    const size = (key: "width" | "height"): number => Number(this._draft.options[key] ?? SIZE[key]);
    return { col: column - 1, row: row - 1, offset: { x, y }, size: { width: size("width"), height: size("height") } };
  }

  private _remember(): void {
    const { type, headers, options, hidden, transposed } = this._draft;
    this._book.state.charts[this._id as string] = { type, headers, options: { ...options }, hidden, transposed };
  }
}

function hash(id: string): number {
  let value = 7;
  for (const char of id) value = (value * 31 + (char.codePointAt(0) as number)) % 2_000_000_000;
  return value;
}

/** GoogleAppsScript.Spreadsheet.ContainerInfo. */
export class ContainerInfo extends ScriptObject {
  readonly _manners: Manners = { name: "ContainerInfo", free: "all" };
  private readonly _position: ChartDraft["position"];

  constructor(position: ChartDraft["position"]) {
    super();
    this._position = position;
  }
  getAnchorRow(): number {
    return this._position.row;
  }
  getAnchorColumn(): number {
    return this._position.column;
  }
  getOffsetX(): number {
    return this._position.x;
  }
  getOffsetY(): number {
    return this._position.y;
  }
}

/** GoogleAppsScript.Charts.ChartOptions. */
export class ChartOptions extends ScriptObject {
  readonly _manners: Manners = { name: "ChartOptions", free: "all" };
  private readonly _options: Readonly<Record<string, unknown>>;

  constructor(options: Readonly<Record<string, unknown>>) {
    super();
    this._options = options;
  }
  get(option: string): unknown {
    return this._options[option] ?? null;
  }
  getOrDefault(option: string): unknown {
    return this._options[option] ?? "";
  }
}

const ANY = "EmbeddedChartBuilder";

/**
 * GoogleAppsScript.Spreadsheet.EmbeddedChartBuilder and the builders of a type. As in Google Sheets, what belongs to a
 * type (titles, colours, ranges of an axis) exists only after asLineChart() and its sisters.
 */
export class EmbeddedChartBuilder extends ScriptObject {
  get _manners(): Manners {
    return { name: this._kind === null ? ANY : `Embedded${this._kind}ChartBuilder`, free: "all" };
  }
  protected readonly _book: Book;
  protected readonly _sheetId: string;
  protected _draft: ChartDraft;
  protected readonly _id: string | undefined;
  protected readonly _kind: string | null;

  constructor(book: Book, sheetId: string, draft: ChartDraft = DEFAULT, id?: string, kind: string | null = null) {
    super();
    this._book = book;
    this._sheetId = sheetId;
    this._draft = draft;
    this._id = id;
    this._kind = kind;
  }

  addRange(range: Range): this {
    if (!(range instanceof Range)) throw new HostError(signature(ANY, "addRange", [range]));
    return this._with({ ranges: [...this._draft.ranges, range] });
  }
  removeRange(range: Range): this {
    return this._with({
      ranges: this._draft.ranges.filter(
        (own) => own._sheetId !== range._sheetId || own.getA1Notation() !== range.getA1Notation(),
      ),
    });
  }
  clearRanges(): this {
    return this._with({ ranges: [] });
  }
  getRanges(): Range[] {
    return [...this._draft.ranges];
  }
  getChartType(): EnumValue {
    return ENUMS.ChartType[this._draft.type as "LINE"];
  }
  setChartType(type: EnumValue): this {
    return this._with({ type: enumOf("ChartType", type, ANY, "setChartType").name() });
  }
  setNumHeaders(headers: number): this {
    return this._with({ headers: whole(headers, ANY, "setNumHeaders") });
  }
  setOption(option: string, value: unknown): this {
    return this._with({ options: { ...this._draft.options, [text(option, ANY, "setOption")]: value } });
  }
  setPosition(anchorRowPos: number, anchorColPos: number, offsetX: number, offsetY: number): this {
    const [row, column, x, y] = [anchorRowPos, anchorColPos, offsetX, offsetY].map((value) =>
      whole(value, ANY, "setPosition"),
    ) as [number, number, number, number];
    if (row < 1 || column < 1) throw new HostError("Invalid argument: anchor position");
    return this._with({ position: { row, column, x, y } });
  }
  setHiddenDimensionStrategy(strategy: EnumValue): this {
    const hidden = enumOf("ChartHiddenDimensionStrategy", strategy, ANY, "setHiddenDimensionStrategy").name();
    if (this._kind === null || this._kind === "Pie" || this._kind === "Table")
      throw new HostError(
        "Unexpected error while getting the method or property setHiddenDimensionStrategy on object SpreadsheetApp.EmbeddedChartBuilder.",
      );
    return this._with({ hidden });
  }
  setMergeStrategy(mergeStrategy: EnumValue): this {
    enumOf("ChartMergeStrategy", mergeStrategy, ANY, "setMergeStrategy");
    return this;
  }
  setTransposeRowsAndColumns(transpose: boolean): this {
    return this._with({ transposed: transpose });
  }
  asLineChart(): TypedChartBuilder {
    return this._as("Line", "LINE");
  }
  asColumnChart(): TypedChartBuilder {
    return this._as("Column", "COLUMN");
  }
  asBarChart(): TypedChartBuilder {
    return this._as("Bar", "BAR");
  }
  asAreaChart(): TypedChartBuilder {
    return this._as("Area", "AREA");
  }
  asPieChart(): TypedChartBuilder {
    return this._as("Pie", "PIE");
  }
  asScatterChart(): TypedChartBuilder {
    return this._as("Scatter", "SCATTER");
  }
  asComboChart(): TypedChartBuilder {
    return this._as("Combo", "COMBO");
  }
  build(): EmbeddedChart {
    return new EmbeddedChart(this._book, this._draft, this._id);
  }

  protected _with(change: Partial<ChartDraft>): this {
    this._draft = { ...this._draft, ...change };
    return this;
  }
  private _as(kind: string, type: string): TypedChartBuilder {
    return new TypedChartBuilder(this._book, this._sheetId, { ...this._draft, type }, this._id, kind);
  }
}

const AXIS_KINDS = new Set(["Line", "Column", "Bar", "Area", "Combo"]);

/** What the builders of a type add; a method of another type is refused by its name. */
export class TypedChartBuilder extends EmbeddedChartBuilder {
  setTitle(chartTitle: string): this {
    return this.setOption("title", text(chartTitle, this._manners.name, "setTitle"));
  }
  setTitleTextStyle(style: unknown): this {
    return this.setOption("titleTextStyle", style);
  }
  setColors(cssValues: readonly string[]): this {
    if (!Array.isArray(cssValues)) throw new HostError(signature(this._manners.name, "setColors", [cssValues]));
    return this.setOption("colors", Array.from(cssValues));
  }
  setBackgroundColor(cssValue: string): this {
    return this.setOption("backgroundColor", cssValue);
  }
  setLegendPosition(position: EnumValue): this {
    return this.setOption(
      "legend.position",
      enumOf("Position", position, this._manners.name, "setLegendPosition").name().toLowerCase(),
    );
  }
  setStacked(): this {
    this._only("setStacked", new Set(["Column", "Bar", "Area", "Combo"]));
    return this.setOption("isStacked", true);
  }
  setCurveStyle(style: EnumValue): this {
    this._only("setCurveStyle", new Set(["Line", "Combo"]));
    return this.setOption(
      "curveType",
      enumOf("CurveStyle", style, this._manners.name, "setCurveStyle").name() === "SMOOTH" ? "function" : "none",
    );
  }
  setPointStyle(style: EnumValue): this {
    this._only("setPointStyle", new Set(["Line", "Area", "Scatter"]));
    return this.setOption(
      "pointSize",
      { NONE: 0, TINY: 2, MEDIUM: 7, LARGE: 10, HUGE: 14 }[
        enumOf("PointStyle", style, this._manners.name, "setPointStyle").name()
      ],
    );
  }
  setXAxisTitle(title: string): this {
    this._only("setXAxisTitle", new Set([...AXIS_KINDS, "Scatter"]));
    return this.setOption("hAxis.title", title);
  }
  setYAxisTitle(title: string): this {
    this._only("setYAxisTitle", new Set([...AXIS_KINDS, "Scatter"]));
    return this.setOption("vAxis.title", title);
  }
  setRange(start: number, end: number): this {
    this._only("setRange", AXIS_KINDS);
    return this.setOption("vAxis.viewWindow.min", start).setOption("vAxis.viewWindow.max", end);
  }
  setXAxisRange(start: number, end: number): this {
    this._only("setXAxisRange", new Set(["Scatter"]));
    return this.setOption("hAxis.viewWindow.min", start).setOption("hAxis.viewWindow.max", end);
  }
  setYAxisRange(start: number, end: number): this {
    this._only("setYAxisRange", new Set(["Scatter"]));
    return this.setOption("vAxis.viewWindow.min", start).setOption("vAxis.viewWindow.max", end);
  }
  reverseCategories(): this {
    this._only("reverseCategories", new Set([...AXIS_KINDS, "Pie"]));
    return this.setOption("reverseCategories", true);
  }
  useLogScale(): this {
    this._only("useLogScale", AXIS_KINDS);
    return this.setOption("vAxis.logScale", true);
  }
  private _only(method: string, kinds: ReadonlySet<string>): void {
    if (!kinds.has(this._kind ?? "")) throw new HostError(`${this._manners.name}.${method} is not a function`);
  }
}

/** The charts on a sheet, also those a user made in the grid. */
export function chartsOf(book: Book, sheetId: string): EmbeddedChart[] {
  book.flush();
  const { getters } = book;
  const figures = new Map(getters.getFigures(sheetId).map((figure) => [figure.id, figure]));
  return getters.getChartIds(sheetId).map((id) => {
    const definition = getters.getChartDefinition(id) as unknown as {
      type: string;
      dataSource?: { labelRange?: string; dataSets?: { dataRange: string }[] };
    };
    const kept = book.state.charts[id];
    const { labelRange, dataSets } = definition.dataSource ?? {};
    const ranges = [...(labelRange ? [labelRange] : []), ...(dataSets ?? []).map((set) => set.dataRange)].map((xc) => {
      const range = getters.getRangeFromSheetXC(sheetId, xc);
      return new Range(book, range.sheetId, range.zone);
    });
    const figure = figures.get(getters.getFigureIdFromChartId(id));
    const position = {
      row: (figure?.row ?? 0) + 1,
      column: (figure?.col ?? 0) + 1,
      x: figure?.offset.x ?? 0,
      y: figure?.offset.y ?? 0,
    };
    const type =
      kept?.type ??
      { line: "LINE", bar: "COLUMN", pie: "PIE", scatter: "SCATTER", combo: "COMBO" }[definition.type] ??
      "COLUMN";
    const options = { ...kept?.options, ...(figure ? { width: figure.width, height: figure.height } : {}) };
    return new EmbeddedChart(book, { ...DEFAULT, ...(kept ?? {}), type, options, ranges, position }, id);
  });
}
