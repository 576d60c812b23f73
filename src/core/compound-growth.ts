import { MetricError } from "./errors";

/** (end / start)^(1 / span) - 1; not defined where either value is 0 or negative. */
export function compoundGrowth(start: number, end: number, span: number): number {
  if (start <= 0) throw new MetricError("zero_base", { input: { argument: "start" }, value: start });
  if (end <= 0) throw new MetricError("zero_base", { input: { argument: "end" }, value: end });
  return Math.expm1(Math.log(end / start) / span);
}
