import type { Benchmark } from "../core/define";
import type { Grain } from "../core/period";
import type { BestInClass } from "../sheet/report";
import type { MetricChoice } from "../sheet/rpc";
import { decimalSign, numberWritten } from "./defaults";
import type { State } from "./state";

/** Units that are written as percentages. */
export function inPercent(unit: string): boolean {
  return unit === "share";
}

/** Chosen metrics that can have a target: those where one direction is better. */
export function targetable(
  state: State,
  direction: (metric: string) => "up" | "down" | "none",
): readonly MetricChoice[] {
  const all = state.possible?.metrics ?? [];
  return state.draft.metrics
    .filter((id) => direction(id) !== "none")
    .map((id) => all.find((m) => m.metric === id))
    .filter((m): m is MetricChoice => m !== undefined);
}

/** What was typed, as the metric's own number; undefined where the field is empty, null where it is no number. */
export function typedValue(state: State, metric: MetricChoice, text: string | undefined): number | null | undefined {
  const typed = (text ?? "").trim();
  if (typed === "") return undefined;
  const number = numberWritten(typed, decimalSign(state.locale));
  return number === null ? null : inPercent(metric.unit) ? number / 100 : number;
}

/** The target typed for a metric. */
export function targetOf(state: State, metric: MetricChoice): number | null | undefined {
  return typedValue(state, metric, state.draft.targets[metric.metric]);
}

/** The figures of the field, where both are numbers; they come from the person, so they are of grade C. */
export function bestOf(state: State, metric: MetricChoice): BestInClass | null {
  const typed = state.draft.best[metric.metric];
  const best = typedValue(state, metric, typed?.best);
  const others = typedValue(state, metric, typed?.others);
  if (!typed || typeof best !== "number" || typeof others !== "number") return null;
  const { population, source, year } = typed;
  return { best, others, population: population.trim(), source: source.trim(), year: year.trim(), grade: "C" };
}

/** Whether a figure of the field is no number. */
export function bestWrong(state: State, metric: MetricChoice): boolean {
  const typed = state.draft.best[metric.metric];
  return typedValue(state, metric, typed?.best) === null || typedValue(state, metric, typed?.others) === null;
}

/** The tolerance as a share of the target; null where it is no number of 0 to 100. */
export function toleranceOf(state: State): number | null {
  const typed = state.draft.tolerance.trim();
  const percent = typed === "" ? 0 : numberWritten(typed, decimalSign(state.locale));
  return percent === null || percent < 0 || percent > 100 ? null : percent / 100;
}

/** Published figures that can stand beside a number of this grain: not those of a year beside a month, nor of changes. */
export function comparable(metric: MetricChoice, grain: Grain): readonly Benchmark[] {
  return metric.benchmarks.filter(({ segment, value, low, high }) => {
    if (value === null && low === null && high === null) return false;
    if (/\bchange\b/i.test(segment.en)) return false;
    return grain === "year" || !/\ba year\b|\bannual/i.test(segment.en);
  });
}

/**
 * The figure shown beside a metric: the one chosen; else the only one, or the one that speaks of all or of
 * the average. Where each is of another field the person says which is theirs.
 */
export function benchmarkShown(state: State, metric: MetricChoice): Benchmark | null {
  const list = comparable(metric, state.draft.grain);
  const chosen = state.draft.benchmarks[metric.metric];
  if (chosen !== undefined) return list.find((b) => metric.benchmarks.indexOf(b) === chosen) ?? null;
  if (list.length === 1) return list[0] ?? null;
  return list.find((b) => /\baverage\b|\ball (?:sectors|channels)\b/i.test(b.segment.en)) ?? null;
}

/** The figure of a benchmark that can be taken as a target, or null. */
export function benchmarkTarget(benchmark: Benchmark, direction: "up" | "down" | "none"): number | null {
  if (benchmark.grade === "D") return null;
  return benchmark.value ?? (direction === "down" ? benchmark.high : benchmark.low);
}
