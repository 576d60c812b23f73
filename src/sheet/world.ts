import type { Metric } from "../core/define";
import type { RawTable } from "../core/inputs";
import type { Zone } from "../core/zone";

/**
 * What the planner is given of the file. Two steps, both pure:
 *
 *   computeReport(spec, tables, world, step) -> ReportData   reads every source once, computes every number (compute-report.ts)
 *   planReport(data, names, history) -> Plan                          lays it out, cheap: may be asked again with other names (plan-report.ts)
 *
 * Formulas name the data sheet as `names.data`, and sources by the names in `tables`.
 */
export interface SourceTable {
  readonly sheetId: number;
  readonly sheetName: string;
  /** Where the first cell of `cells` stands in the sheet, from 1. */
  readonly row: number;
  readonly column: number;
  /** The whole range of the source as raw cells, title lines and header included; dates are DayCells. */
  readonly cells: RawTable;
}

export interface World {
  readonly metrics: readonly Metric[];
  /** Of the file: `it_IT`. */
  readonly locale: string;
  readonly zone: Zone;
  readonly zoneName: string;
  /** Of the definitions (core/version.ts). */
  readonly version: string;
  /** This instant as a wall-clock serial of the file's zone. */
  readonly now: number;
}

export interface SheetNames {
  readonly summary: string;
  readonly data: string;
  /** The history sheet; without it none is planned. */
  readonly history?: string;
}

/** Called before each metric with how many are done of how many; stops the computation by throwing. */
export type Step = (done: number, of: number) => void;
