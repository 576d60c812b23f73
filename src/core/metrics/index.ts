import type { CellFunction, Metric } from "../define";
import { functionsOf } from "../functions-of";
import { annualizeGrowth } from "./annualize-growth";
import { benchmark } from "./benchmark";
import { bestInClassGap } from "./best-in-class-gap";
import { burnMultiple } from "./burn-multiple";
import { cac } from "./cac";
import { cacByChannel } from "./cac-by-channel";
import { cacPayback } from "./cac-payback";
import { cagr } from "./cagr";
import { ces } from "./ces";
import { churnRate } from "./churn-rate";
import { cmgr } from "./cmgr";
import { conversionRate } from "./conversion-rate";
import { countCi } from "./count-ci";
import { csat } from "./csat";
import { drillThrough } from "./drill-through";
import { escalationRate } from "./escalation-rate";
import { firstContactResolution } from "./first-contact-resolution";
import { firstContactResolutionPerHour } from "./first-contact-resolution-per-hour";
import { freeCashFlow } from "./free-cash-flow";
import { funnel } from "./funnel";
import { growthRate } from "./growth-rate";
import { handledRatio } from "./handled-ratio";
import { inboundToHandled } from "./inbound-to-handled";
import { interactionsPerCase } from "./interactions-per-case";
import { ltvCac } from "./ltv-cac";
import { magicNumber } from "./magic-number";
import { metricInfo } from "./metric-info";
import { metricSeries } from "./metric-series";
import { netBurn } from "./net-burn";
import { netCashPosition } from "./net-cash-position";
import { nps } from "./nps";
import { npsCategory } from "./nps-category";
import { npsCi } from "./nps-ci";
import { npsDiff } from "./nps-diff";
import { npsSampleSize } from "./nps-sample-size";
import { organicGrowth } from "./organic-growth";
import { organicGrowthMean } from "./organic-growth-mean";
import { periodToDate } from "./period-to-date";
import { positiveMentionRate } from "./positive-mention-rate";
import { rateCi } from "./rate-ci";
import { referralRate } from "./referral-rate";
import { responseRate } from "./response-rate";
import { revenue } from "./revenue";
import { revenueByForm } from "./revenue-by-form";
import { ruleOf40 } from "./rule-of-40";
import { runway } from "./runway";
import { seasonalIndex } from "./seasonal-index";
import { segmentTable } from "./segment-table";
import { status } from "./status";
import { throughputPerHour } from "./throughput-per-hour";
import { trendSignificance } from "./trend-significance";
import { viralAmplification } from "./viral-amplification";
import { viralCoefficient } from "./viral-coefficient";
import { viralGrowth } from "./viral-growth";
import { yoyChange } from "./yoy-change";

/** Every metric, in the order in which people see them. */
export const METRICS: readonly Metric[] = [
  // Customers
  churnRate,
  // Revenue retention
  // Acquisition
  cac,
  cacPayback,
  ltvCac,
  conversionRate,
  referralRate,
  viralCoefficient,
  organicGrowth,
  organicGrowthMean,
  viralGrowth,
  viralAmplification,
  // Lifetime value
  // Support
  firstContactResolution,
  firstContactResolutionPerHour,
  interactionsPerCase,
  throughputPerHour,
  handledRatio,
  inboundToHandled,
  escalationRate,
  // Workforce
  // Complaints
  // Voice of the customer
  nps,
  csat,
  ces,
  responseRate,
  positiveMentionRate,
  // Revenue and growth
  revenue,
  growthRate,
  yoyChange,
  cmgr,
  cagr,
  annualizeGrowth,
  bestInClassGap,
  // Cash
  freeCashFlow,
  netCashPosition,
  netBurn,
  runway,
  ruleOf40,
  magicNumber,
  burnMultiple,
  // Cohorts and survival
  // Utilities
];

/** Functions that are no metric: tables, fits, utilities. */
export const TOOLS: readonly CellFunction[] = [
  // Customers
  // Revenue retention
  // Acquisition
  cacByChannel,
  funnel,
  // Lifetime value
  // Support
  // Workforce
  // Complaints
  // Voice of the customer
  npsCi,
  npsDiff,
  npsCategory,
  npsSampleSize,
  // Revenue and growth
  revenueByForm,
  seasonalIndex,
  periodToDate,
  trendSignificance,
  // Cash
  // Cohorts and survival
  segmentTable,
  // Utilities
  rateCi,
  countCi,
  status,
  metricInfo,
  benchmark,
  metricSeries,
  drillThrough,
];

/** Everything a cell can call, metrics first. */
export function allFunctions(): CellFunction[] {
  return [...METRICS.reduce((all: CellFunction[], m) => all.concat(functionsOf(m)), []), ...TOOLS];
}
