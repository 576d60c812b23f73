import type { Benchmark } from "../core/define";
import type { Grain } from "../core/period";
import type { Language } from "../core/text";
import type { SourceChoice } from "./rpc";

/**
 * What a person chose: everything needed to build a report again. Plain JSON, kept in the document's
 * properties, so short: nothing in it that the sources or the catalogue say.
 */
export interface ReportSpec {
  readonly version: 1;
  /** Made once by whoever first saves it; the sheets carry it in their developer metadata. */
  readonly id: string;
  /** Name of the summary sheet; the data sheet is called after it ({@link dataSheetName}). */
  readonly name: string;
  /** Line under the title, "" for none. */
  readonly subtitle: string;
  readonly language: Language;
  readonly preset: PresetId | null;
  readonly sources: readonly SourceChoice[];
  /** In display order; families are put together by the planner, in the order in which they first come. */
  readonly metrics: readonly ChosenMetric[];
  /** Ids of the metrics that are tiles, at most six, in order; those not computed are shown as such. */
  readonly tiles: readonly string[];
  readonly grain: Exclude<Grain, "day">;
  /** What the comparison cell says when the sheet is made. Both columns are always there. */
  readonly comparison: Comparison;
  /** How the same period of the year before is found: the same dates, or the same weekdays (364 days). */
  readonly align: "calendar" | "weekday";
  /** Header of a column of a log, by the index of its source; null for none. */
  readonly segment: { readonly source: number; readonly header: string } | null;
  /** Share of a target by which it may be missed and only be watched; 1/20 unless said. */
  readonly tolerance: number;
  /** From logs: false = numbers written at each refresh, true = one live custom-function call a block. */
  readonly live: boolean;
}

export type PresetId = "executive" | "support" | "finance" | "retention" | "everything";
export type Comparison = "previous" | "year" | "both";

export interface ChosenMetric {
  readonly metric: string;
  /** "" where the metric has one method only. */
  readonly method: string;
  /** Sources it is computed from, in the order of the metric's tables; one period table for scalar forms. Empty: shown as not computed. */
  readonly sources: readonly number[];
  /** In the metric's own unit (a share as a fraction); null for none. */
  readonly target: number | null;
  /** Which published figure stands beside it: an index into the metric's benchmarks; null for none. */
  readonly benchmark: number | null;
  /** Figures of the person's own field, for "best in class"; null for none. */
  readonly best: BestInClass | null;
}

/** Best and other performers, as the person knows them: shown with source, year and grade. */
export interface BestInClass extends Pick<Benchmark, "year" | "grade"> {
  readonly best: number;
  readonly others: number;
  readonly population: string;
  readonly source: string;
}

/** A report with nothing chosen but what everybody starts from. */
export function emptyReport(id: string, name: string, language: Language): ReportSpec {
  return {
    version: 1,
    id,
    name,
    subtitle: "",
    language,
    preset: null,
    sources: [],
    metrics: [],
    tiles: [],
    grain: "month",
    comparison: "both",
    align: "calendar",
    segment: null,
    tolerance: 1 / 20,
    live: false,
  };
}

/** The name of the data sheet of a summary. */
export function dataSheetName(name: string, language: Language): string {
  return `${name} - ${language === "it" ? "dati" : "data"}`;
}

/** The name of the history sheet of a summary. */
export function historySheetName(name: string, language: Language): string {
  return `${name} - ${language === "it" ? "storico" : "history"}`;
}
