import type { DataMap } from "./data/data-map";
import type { Display } from "./number-format";
import type { MetricData, ReportData } from "./report-data";

/** A report on its way to the sheets: what was computed, how each metric is shown, where its data stand. */
export interface ReportView {
  readonly data: ReportData;
  readonly map: DataMap;
  readonly shown: readonly Shown[];
  /** Indices of the metrics that are tiles, at most six. */
  readonly tiles: readonly number[];
  /** Metrics by family, families in the order in which they first come: indices. */
  readonly families: readonly {
    readonly family: MetricData["metric"]["family"];
    readonly metrics: readonly number[];
  }[];
  /** What the summary shows of this refresh, in the order in which it was asked for. */
  readonly facts: readonly (string | number)[];
  /**
   * A reference to a text or number that the data sheet will hold: so the summary itself is the same after a
   * refresh, and only the data sheet is written. `here` is for a formula of the data sheet.
   */
  fact(cell: string | number, from?: "here" | "summary"): string;
  /** Whether the last known period is not closed, so that an open point may be drawn. */
  readonly mayBeOpen: boolean;
  /** Thousands sign of the file's locale, for fixed texts. */
  readonly thousands: string;
  readonly decimal: string;
  /** Scale and words of money by form. */
  readonly moneyLevel: string;
  readonly moneyUnit: string;
}

export interface Shown {
  /** Label with unit, scale and arrow: "Revenue, € thousand", "Customer churn ↓". */
  readonly name: string;
  readonly label: string;
  readonly display: Display;
}
