import type { Period } from "../core/period";

/**
 * A report as data: what stands in each cell and how it looks. Plain JSON. It is applied in a constant
 * number of calls, whatever the rows, periods and metrics: one a property of the whole rectangle
 * (values, formats, colours ...), one a distinct border, one a merge, a chart, a run of sizes.
 * Rows and columns count from 1 as in the sheet; rectangles are `[row, column, rows, columns]`.
 */
export interface Plan {
  /** All of them exist, empty, before the first is written: they refer to each other by name. */
  readonly sheets: readonly SheetPlan[];
}

export interface SheetPlan {
  readonly role: "data" | "summary" | "history" | "snapshot";
  readonly name: string;
  /** The sheet has exactly this size: rows and columns beyond are deleted. */
  readonly rows: number;
  readonly columns: number;
  /** Every cell, `rows` x `columns`. */
  readonly cells: readonly (readonly PlanCell[])[];
  /** The looks used, and which one each cell has: `styles[style[row - 1][column - 1]]`. */
  readonly styles: readonly CellStyle[];
  readonly style: readonly (readonly number[])[];
  /** Few and distinct: one RangeList.setBorder each. */
  readonly borders: readonly BorderPlan[];
  readonly merges: readonly Rectangle[];
  /** Runs of equal width, together covering all columns. */
  readonly columnWidths: readonly Run[];
  /** Runs of a height other than the default of 21 px. */
  readonly rowHeights: readonly Run[];
  readonly frozenRows: number;
  readonly gridlines: boolean;
  readonly validations: readonly ListValidation[];
  readonly conditions: readonly Condition[];
  readonly notes: readonly Note[];
  readonly links: readonly Link[];
  readonly charts: readonly ChartPlan[];
  /** Which rectangle shows which numbers: what "Show the rows" starts from. Kept with the report. */
  readonly numbers: readonly NumberPlan[];
  readonly named: readonly NamedRange[];
  /** Warn whoever edits it outside `unprotected`. */
  readonly protect: boolean;
  readonly unprotected: readonly Rectangle[];
}

/** A text is always text: it must be written so that `=1+1`, `8-14` or `+3` stays what it is. */
export type PlanCell = null | number | boolean | string | Formula;

export interface Formula {
  /** With its leading `=`, in the dialect of formula.ts. */
  readonly formula: string;
}

/** `[row, column, rows, columns]`, from 1. */
export type Rectangle = readonly [number, number, number, number];

export interface CellStyle {
  /** Number format; "@" only for cells that hold literal text, "General" for none ("general" in Apps Script). */
  readonly format: string;
  readonly size: number;
  readonly bold: boolean;
  readonly color: string;
  /** null is no fill. */
  readonly background: string | null;
  readonly align: "left" | "center" | "right";
  readonly vertical: "top" | "middle" | "bottom";
  readonly wrap: "overflow" | "clip" | "wrap";
}

export interface BorderPlan {
  readonly edge: "top" | "bottom";
  readonly weight: "thin" | "medium";
  readonly color: string;
  readonly ranges: readonly Rectangle[];
}

export interface Run {
  readonly start: number;
  readonly count: number;
  readonly px: number;
}

/** A drop-down of the values of a range; other values are refused. */
export interface ListValidation {
  readonly cell: Rectangle;
  /** Of a sheet of the plan, by its name; or of the same sheet. */
  readonly sheet: string;
  readonly list: Rectangle;
}

/** First true one wins; a condition with `scale` colours by value. */
export type Condition =
  | {
      readonly kind: "text_starts" | "equals" | "formula";
      readonly ranges: readonly Rectangle[];
      /** A text, a number, or a formula (with `=`) relative to the first cell of the first range. */
      readonly value: string | number;
      readonly color: string;
      readonly bold: boolean;
      readonly background: string | null;
    }
  | {
      readonly kind: "scale";
      readonly ranges: readonly Rectangle[];
      readonly lowest: string;
      readonly highest: string;
    };

export interface Note {
  readonly row: number;
  readonly column: number;
  readonly text: string;
}

/** A cell that leads to a cell of a source; its text stands in `cells`. */
export interface Link {
  readonly row: number;
  readonly column: number;
  readonly sheetId: number;
  readonly a1: string;
}

export interface ChartPlan {
  readonly type: "line" | "column" | "bar";
  readonly stacked: boolean;
  readonly title: string;
  /** Top left cell, and the offset in it. */
  readonly row: number;
  readonly column: number;
  readonly width: number;
  readonly height: number;
  /** Sheet that holds the data; each range is one column whose first cell is the header. */
  readonly sheet: string;
  readonly labels: Rectangle;
  readonly series: readonly SeriesPlan[];
  /** Of the value axis; null leaves it to the host (it starts at 0 for columns and bars). */
  readonly minimum: number | null;
  readonly maximum: number | null;
  /** Number format of the value axis. */
  readonly format: string;
  readonly legend: "top" | "none";
  /** Value labels at the bars. */
  readonly dataLabels: boolean;
}

export interface SeriesPlan {
  readonly values: Rectangle;
  readonly name: string;
  readonly color: string;
  readonly width: number;
}

/** A rectangle of numbers of one metric. What differs from cell to cell stands in lists along it. */
export interface NumberPlan {
  readonly range: Rectangle;
  readonly metric: string;
  readonly method: string;
  /** Which period: the one of the period cell or a neighbour of it, or fixed. */
  readonly period: PeriodOf;
  /** A value of the segment column, "" for "not stated", null for all rows. */
  readonly segment: string | null;
  /** The field whose value the segment is, where it is not the report's own column. */
  readonly by?: string;
  readonly cohort: { readonly from: number; readonly age: number } | null;
}

/** `chosen` reads the period cell; `back` counts periods back from it; `year` is a year before it. */
export type PeriodOf =
  | { readonly of: "chosen"; readonly back: number }
  | { readonly of: "year" }
  | { readonly of: "fixed"; readonly period: Period };

export interface NamedRange {
  readonly name: string;
  readonly range: Rectangle;
}
