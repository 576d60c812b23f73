import { cohortCells } from "../core/cohort-cells";
import type { Log } from "../core/logs/log";
import type { Language } from "../core/text";
import { periodMedium, periodShort, type ReportGrain } from "./axis";

/** Customers by the period in which they began, and how many were left (or bought) at each age. */
export interface CohortData {
  readonly source: number;
  readonly grain: Exclude<ReportGrain, "week">;
  /** Oldest first, the last of them. */
  readonly starts: readonly number[];
  readonly names: readonly string[];
  /** "dic 25": for legends. */
  readonly shorts: readonly string[];
  readonly sizes: readonly number[];
  /** By cohort, then by observed age. */
  readonly counts: readonly (readonly number[])[];
  /** Ages on the data sheet. */
  readonly ages: number;
  /** Whether customers are counted by a purchase in the age, not as active at its end. */
  readonly bought: boolean;
}

const MOST_COHORTS = 24;
const MOST_AGES = 37;

/** The cohorts of a log, or null where it names no customers or has fewer than two cohorts. */
export function cohortData(
  log: Log,
  source: number,
  grain: ReportGrain,
  reach: number,
  language: Language,
): CohortData | null {
  if ((log.kind.id !== "subs" && log.kind.id !== "payments") || !log.has("customer_id")) return null;
  const whole = grain === "week" ? "month" : grain;
  const { cohorts, sums } = cohortCells(log, whole, false, reach);
  const from = Math.max(0, cohorts.list.length - MOST_COHORTS);
  const list = cohorts.list.slice(from);
  if (list.length < 2) return null;
  const counts = sums.slice(from).map((sum) => Array.from(sum).slice(0, MOST_AGES));
  return {
    source,
    grain: whole,
    starts: list.map((c) => c.start),
    names: list.map((c) => periodMedium(whole, c.start, language)),
    shorts: list.map((c) => periodShort(whole, c.start, language)),
    sizes: list.map((c) => c.size),
    counts,
    ages: Math.max(1, ...counts.map((c) => c.length)),
    bought: log.kind.id === "payments",
  };
}

/** Ages that the summary shows: 0 to 12, then 18 and the oldest of 24 and 36 that somebody has reached. */
export function shownAges(cohorts: CohortData): number[] {
  const ages = Array.from({ length: Math.min(13, cohorts.ages) }, (_, k) => k);
  const later = [18, 24, 36].filter((a) => a < cohorts.ages);
  if (later.length > 2) later.splice(1, 1);
  return [...ages, ...later];
}

/** The newest, middle and oldest third of the cohorts that have been watched for a while: first and last positions. */
export function thirds(cohorts: CohortData): readonly (readonly [number, number])[] {
  const watched = cohorts.counts.filter((c) => c.length >= 2).length;
  if (watched < 6) return [];
  const third = Math.floor(watched / 3);
  const first = watched - 3 * third;
  const at = (k: number): readonly [number, number] => [first + k * third, first + (k + 1) * third - 1];
  return [at(2), at(1), at(0)];
}
