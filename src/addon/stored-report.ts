import type { Period } from "../core/period";
import type { Rectangle, Run } from "../sheet/plan";
import type { ReportSpec } from "../sheet/report";
import type { Role } from "./sheet-marks";

/** What document properties keep of a report. Plain JSON, short. */
export interface StoredReport {
  readonly id: string;
  readonly spec: ReportSpec;
  /** The sheets of it as they were applied. */
  readonly sheets: Partial<Record<Role, AppliedSheet>>;
  /** Wall-clock serial of the last build or refresh. */
  readonly refreshed: number;
  /** The last period of the data that was closed at the last build, shown in the list of reports. */
  readonly period: Period | null;
  /** What every number was at the last build. */
  readonly known: KnownValues | null;
  /** First days of the periods that the data reached, oldest first. */
  readonly periods: readonly number[];
  readonly sources: readonly StoredSource[];
  /** Which rectangles of the summary show which numbers, packed (number-places.ts). */
  readonly numbers: string;
}

export interface AppliedSheet {
  readonly sheetId: number;
  readonly rows: number;
  readonly columns: number;
  /** What was applied (fingerprint.ts): the same again need not be done again. */
  readonly look: string;
  readonly formulas: string;
  readonly contents: string;
  readonly frame: string;
  readonly chartsPrint: string;
  readonly namedPrint: string;
  /** Rows that were given a height. */
  readonly heights: readonly Run[];
  /** Ids of our charts on it. */
  readonly charts: readonly number[];
  readonly named: readonly string[];
}

/** A source as it was read at the last build: finds it again when rows or columns moved. */
export interface StoredSource {
  readonly headers: readonly string[];
  /** Data rows read. */
  readonly rows: number;
  readonly range: Rectangle;
}

/** Values by "metric method", then by period. */
export interface KnownValues {
  readonly starts: readonly number[];
  readonly values: Readonly<Record<string, readonly (number | null)[]>>;
}
