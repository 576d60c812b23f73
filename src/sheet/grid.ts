import { a1, letters } from "./formula";
import { LOOK } from "./look";
import type {
  BorderPlan,
  CellStyle,
  ChartPlan,
  Condition,
  Formula,
  Link,
  ListValidation,
  Note,
  NumberPlan,
  PlanCell,
  Rectangle,
  Run,
  SheetPlan,
} from "./plan";

/** Height of a row that says nothing else. */
const DEFAULT_HEIGHT = 21;

/** A sheet while it is written: blocks put cells, looks, lines and charts; {@link Grid.plan} makes the plan. */
export class Grid {
  readonly merges: Rectangle[] = [];
  readonly validations: ListValidation[] = [];
  readonly conditions: Condition[] = [];
  readonly notes: Note[] = [];
  readonly links: Link[] = [];
  readonly charts: ChartPlan[] = [];
  readonly numbers: NumberPlan[] = [];
  private readonly cells: PlanCell[][] = [];
  private readonly style: number[][] = [];
  private readonly styles: CellStyle[] = [LOOK.blank];
  private readonly styleIndex: Record<string, number> = { [JSON.stringify(LOOK.blank)]: 0 };
  private readonly heights: Record<number, number> = {};
  private readonly lines: Record<
    string,
    { edge: "top" | "bottom"; weight: "thin" | "medium"; color: string; ranges: Rectangle[] }
  > = {};
  private last = 1;
  readonly columns: number;

  constructor(columns: number) {
    this.columns = columns;
  }

  /** Number of rows written so far. */
  get rows(): number {
    return this.last;
  }

  /** Puts a value, text or formula, with its look. */
  put(row: number, column: number, cell: PlanCell | Formula, style: CellStyle): void {
    this.touch(row);
    (this.cells[row - 1] as PlanCell[])[column - 1] = cell;
    this.dress(row, column, literal(cell, style));
  }

  /** Gives a look to a cell, whatever stands in it. */
  dress(row: number, column: number, style: CellStyle): void {
    this.touch(row);
    const key = JSON.stringify(style);
    const known = this.styleIndex[key];
    const index = known ?? this.styles.push(style) - 1;
    this.styleIndex[key] = index;
    (this.style[row - 1] as number[])[column - 1] = index;
  }

  height(row: number, px: number): void {
    this.touch(row);
    this.heights[row] = px;
  }

  /** Height of a row as it stands. */
  heightOf(row: number): number {
    return this.heights[row] ?? DEFAULT_HEIGHT;
  }

  /** A line over or under a range. Over a row is under the one before it: so lines of one colour are one call. */
  line(at: "top" | "bottom", color: string, range: Rectangle, weight: "thin" | "medium" = "thin"): void {
    this.touch(range[0]);
    const [row, column, , columns] = range;
    const raised = at === "top" && row > 1;
    const edge = raised ? "bottom" : at;
    const key = `${edge} ${weight} ${color}`;
    if (!this.lines[key]) this.lines[key] = { edge, weight, color, ranges: [] };
    const lined: Rectangle = raised ? [row - 1, column, 1, columns] : range;
    (this.lines[key] as { ranges: Rectangle[] }).ranges.push(lined);
  }

  private touch(row: number): void {
    while (this.cells.length < row) {
      this.cells.push(new Array<PlanCell>(this.columns).fill(null));
      this.style.push(new Array<number>(this.columns).fill(0));
    }
    if (row > this.last) this.last = row;
  }

  /** The finished sheet. */
  plan(
    role: SheetPlan["role"],
    name: string,
    shape: Pick<SheetPlan, "columnWidths" | "frozenRows" | "gridlines" | "unprotected" | "named">,
  ): SheetPlan {
    return {
      role,
      name,
      rows: this.last,
      columns: this.columns,
      cells: this.cells,
      styles: this.styles,
      style: this.style,
      borders: Object.values(this.lines) as BorderPlan[],
      merges: this.merges,
      rowHeights: runs(this.heights),
      validations: this.validations,
      conditions: this.conditions,
      notes: this.notes,
      links: this.links,
      charts: this.charts,
      numbers: this.numbers,
      protect: true,
      ...shape,
    };
  }
}

/** Text in a cell is literal, so that `8-14` is no date; numbers and formulas keep their format. */
function literal(cell: PlanCell | Formula, style: CellStyle): CellStyle {
  if (typeof cell === "string") return style.format === "@" ? style : { ...style, format: "@" };
  return style.format === "@" ? { ...style, format: "General" } : style;
}

function runs(heights: Readonly<Record<number, number>>): Run[] {
  const out: { start: number; count: number; px: number }[] = [];
  for (const row of Object.keys(heights)
    .map(Number)
    .sort((a, b) => a - b)) {
    const px = heights[row] as number;
    const before = out[out.length - 1];
    if (before && before.px === px && before.start + before.count === row) before.count++;
    else out.push({ start: row, count: 1, px });
  }
  return out;
}

/** `B4:D4` of a rectangle. */
export function rangeName([row, column, rows, columns]: Rectangle): string {
  const from = a1(row, column);
  const to = `${letters(column + columns - 1)}${row + rows - 1}`;
  return from === to ? from : `${from}:${to}`;
}
