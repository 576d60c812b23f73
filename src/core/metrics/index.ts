import type { CellFunction, Metric } from "../define";
import { functionsOf } from "../functions-of";
import { churnRate } from "./churn-rate";
import { escalationRate } from "./escalation-rate";
import { firstContactResolution } from "./first-contact-resolution";
import { firstContactResolutionPerHour } from "./first-contact-resolution-per-hour";
import { handledRatio } from "./handled-ratio";
import { inboundToHandled } from "./inbound-to-handled";
import { interactionsPerCase } from "./interactions-per-case";
import { revenue } from "./revenue";
import { throughputPerHour } from "./throughput-per-hour";

/** Every metric, in the order in which people see them. */
export const METRICS: readonly Metric[] = [
  // Customers
  churnRate,
  // Support
  firstContactResolution,
  firstContactResolutionPerHour,
  interactionsPerCase,
  throughputPerHour,
  handledRatio,
  inboundToHandled,
  escalationRate,
  // Revenue and growth
  revenue,
];

/** Functions that are no metric: tables, fits, utilities. */
export const TOOLS: readonly CellFunction[] = [];

/** Everything a cell can call, metrics first. */
export function allFunctions(): CellFunction[] {
  return [...METRICS.reduce((all: CellFunction[], m) => all.concat(functionsOf(m)), []), ...TOOLS];
}
