import type { Metric } from "../core/define";
import type { Outcome } from "../core/evaluate";
import type { Account } from "../core/logs/log";
import type { LogId } from "../core/logs/log-id";
import type { Text } from "../core/text";
import type { Axis } from "./axis";
import type { CohortData } from "./cohort-series";
import type { IdentityData } from "./identity-series";
import type { NativeForm } from "./native-form";
import type { ComplaintData, PanelData } from "./panel-series";
import type { PeriodTable } from "./period-table";
import type { ChosenMetric, ReportSpec } from "./report";
import type { SegmentData } from "./segment-series";
import type { SourceTable, World } from "./world";

/** Everything a report says, computed: what the blocks lay out. Nothing in it depends on a sheet's name. */
export interface ReportData {
  readonly spec: ReportSpec;
  readonly world: Pick<World, "locale" | "zoneName" | "now" | "version">;
  readonly axis: Axis;
  readonly sources: readonly SourceData[];
  readonly metrics: readonly MetricData[];
  readonly segments: SegmentData | null;
  readonly complaints: ComplaintData | null;
  readonly cohorts: CohortData | null;
  /** Money by form, for the stacked chart. */
  readonly forms: PanelData | null;
  readonly identities: readonly IdentityData[];
  /** First day that the logs no longer reach; null when all sources are period tables. */
  readonly reach: number | null;
  /** First day that no source reaches. */
  readonly end: number;
}

export interface SourceData {
  readonly place: SourceTable;
  readonly kind: LogId | "periods";
  /** As understood, when it is a period table. */
  readonly table: PeriodTable | null;
  /** Rows read, used and left out of a log. */
  readonly account: Account | null;
  /** Column of a live log's dates, from 0; null where it is not live or has none as dates. */
  readonly dates: number | null;
  /** Lower case plural: "payments", "monthly totals". */
  readonly name: Text;
  /** Whether a metric of the report reads it; where none reads any, all count as read. */
  readonly used: boolean;
}

export interface MetricData {
  readonly chosen: ChosenMetric;
  readonly metric: Metric;
  /** From a period table by formulas, from a log by numbers, or not at all. */
  readonly form: "table" | "log" | "none";
  /** How it is had from a period table; null for the other forms. */
  readonly native: NativeForm | null;
  /** From a log by one live call of our own function instead of numbers. */
  readonly live: boolean;
  /** Index of the first source it comes from, -1 for none. */
  readonly source: number;
  /** Label of the method where there are several; null else. */
  readonly method: Text | null;
  readonly interval: "wilson" | "poisson" | "nps" | "none";
  /** Whether a value has two parts, so that its total is a ratio of sums. */
  readonly isRatio: boolean;
  /** One a known period of the axis, oldest first; empty for none. */
  readonly rows: readonly PeriodRow[];
  /** Why it is not computed. */
  readonly reason: Text | null;
}

/** One period of one metric, with what it is compared with. */
export interface PeriodRow {
  readonly now: Outcome | null;
  /** The period before, over the same days where this one is not closed. */
  readonly previous: Estimate | null;
  readonly year: Estimate | null;
  readonly toDate: number | null;
  readonly toDateBefore: number | null;
}

export interface Estimate {
  readonly value: number | null;
  readonly low: number | null;
  readonly high: number | null;
}
