import type { Metric } from "../core/define";
import type { Input } from "../core/inputs";
import { foldHeader } from "../core/text";

/** One thing a period table can hold: an input of scalar metrics that has header words. */
export interface Measure {
  /** The input's English label: what a source's mapping calls it. */
  readonly id: string;
  readonly input: Input<unknown>;
  /** How a longer period is made of shorter ones. */
  readonly over: Aggregation;
}

/** first: a state at the start; last: a state at the end; sum: what happened; none: a mean or a share. */
export type Aggregation = "sum" | "first" | "last" | "none";

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

/** Read from the label, so that a new measure needs no line here; a test holds every one of them. */
export function aggregationOf(input: Input<unknown>): Aggregation {
  const label = foldHeader(input.label.en);
  if (input.kind === "share" || NONE.test(label)) return "none";
  if (FIRST.test(label)) return "first";
  return LAST.test(label) ? "last" : "sum";
}

const NONE = /\b(rate|ratio|average|mean|per|ltv|cac|arpa|margin|score|lifetime|a month)\b/;
const FIRST = /\bat (the )?start\b|\bopening\b|\bbeginning\b/;
const LAST =
  /\bat (the )?end\b|\bclosing\b|\boutstanding\b|\bbacklog\b|\bnot decided yet\b|^(cash|debt|mrr|arr)$|^(active|inactive|paying) /;
