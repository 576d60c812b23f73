import type { Metric } from "../core/define";
import type { Aggregation, Input } from "../core/inputs";
import { foldHeader } from "../core/text";

/** One thing a period table can hold: an input of scalar metrics that has header words. */
export interface Measure {
  /** The input's English label: what a source's mapping calls it. */
  readonly id: string;
  readonly input: Input<unknown>;
  /** How a longer period is made of shorter ones. */
  readonly over: Aggregation;
}

/** The measures that the scalar forms of some metrics take, each once, by id. */
export function measuresOf(metrics: readonly Metric[]): Measure[] {
  const seen: Record<string, Measure> = {};
  for (const metric of metrics) {
    if (!metric.scalar || metric.scalar.native === null) continue;
    for (const input of Object.values(metric.scalar.inputs)) {
      const id = input.label.en;
      if (input.words && !seen[id]) seen[id] = { id, input, over: aggregationOf(input) };
    }
  }
  return Object.values(seen);
}

/** How a longer period of a measure is made, under a header: customers are a level where orders add up. */
export function aggregationOf(input: Input<unknown>, header = ""): Aggregation {
  if (input.kind === "share") return "none";
  const words = ` ${foldHeader(header)} `;
  const isLevel = (input.levels ?? []).some((w) => words.indexOf(` ${foldHeader(w)} `) >= 0);
  return isLevel ? "mean" : (input.over ?? "sum");
}
