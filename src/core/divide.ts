import { MetricError } from "./errors";

/** A ratio whose base may be 0: then it is not defined, and the sentence names the argument. */
export function divide(numerator: number, denominator: number, argument: string): number {
  if (denominator === 0) throw new MetricError("zero_base", { input: { argument }, value: 0 });
  return numerator / denominator;
}

/** Refuses a part that is larger than its whole. */
export function checkAtMost(argument: string, value: number, wholeArgument: string, whole: number): void {
  if (value > whole) {
    throw new MetricError("more_than", {
      input: { argument },
      other: { argument: wholeArgument },
      value,
      limit: whole,
    });
  }
}
