import type { CellFunction, Metric } from "../define";
import { functionsOf } from "../functions-of";
import { churnRate } from "./churn-rate";
import { revenue } from "./revenue";

/** Every metric, in the order in which people see them. */
export const METRICS: readonly Metric[] = [
  // Customers
  churnRate,
  // Revenue and growth
  revenue,
];

/** Functions that are no metric: tables, fits, utilities. */
export const TOOLS: readonly CellFunction[] = [];

/** Everything a cell can call, metrics first. */
export function allFunctions(): CellFunction[] {
  return [...METRICS.reduce((all: CellFunction[], m) => all.concat(functionsOf(m)), []), ...TOOLS];
}
