import type { CellFunction, Metric } from "../define";
import { functionsOf } from "../functions-of";
import { abandonRate } from "./abandon-rate";
import { activeCustomers } from "./active-customers";
import { annualizeGrowth } from "./annualize-growth";
import { aov } from "./aov";
import { arpa } from "./arpa";
import { arpu } from "./arpu";
import { arr } from "./arr";
import { asp } from "./asp";
import { attritionRate } from "./attrition-rate";
import { averageHandleTime } from "./average-handle-time";
import { backlog } from "./backlog";
import { backlogAges } from "./backlog-ages";
import { benchmark } from "./benchmark";
import { bestInClassGap } from "./best-in-class-gap";
import { bgnbdAlive, bgnbdExpected, bgnbdExpectedNew, bgnbdFit } from "./bgnbd";
import { burnMultiple } from "./burn-multiple";
import { businessHours } from "./business-hours";
import { cac } from "./cac";
import { cacByChannel } from "./cac-by-channel";
import { cacPayback } from "./cac-payback";
import { cagr } from "./cagr";
import { ces } from "./ces";
import { channelTable } from "./channel-table";
import { churnAnnual } from "./churn-annual";
import { churnConvert } from "./churn-convert";
import { churnMonthly } from "./churn-monthly";
import { churnRate } from "./churn-rate";
import { churnReconcile } from "./churn-reconcile";
import { clvPredict } from "./clv-predict";
import { cmgr } from "./cmgr";
import { cohortRetention } from "./cohort-retention";
import { complaintEscalationRate } from "./complaint-escalation-rate";
import { complaintRate } from "./complaint-rate";
import { complaintUpheldRate } from "./complaint-upheld-rate";
import { complaintsAges } from "./complaints-ages";
import { complaintsBy } from "./complaints-by";
import { complaintsEscalated } from "./complaints-escalated";
import { complaintsOutstanding } from "./complaints-outstanding";
import { complaintsReceived } from "./complaints-received";
import { complaintsResolved } from "./complaints-resolved";
import { contactRate } from "./contact-rate";
import { conversionRate } from "./conversion-rate";
import { countCi } from "./count-ci";
import { csat } from "./csat";
import { customerLifetime } from "./customer-lifetime";
import { customerMovements } from "./customer-movements";
import { customerSummary } from "./customer-summary";
import { dataCheck } from "./data-check";
import { drillThrough } from "./drill-through";
import { agentsNeededFunction, erlangAsa, erlangBFunction, erlangCFunction, erlangServiceLevel } from "./erlang";
import { escalationRate } from "./escalation-rate";
import { fcrReconcile } from "./fcr-reconcile";
import { firstContactResolution } from "./first-contact-resolution";
import { firstContactResolutionPerHour } from "./first-contact-resolution-per-hour";
import { firstReplyTime } from "./first-reply-time";
import { freeCashFlow } from "./free-cash-flow";
import { funnel } from "./funnel";
import { gammaGammaFit, gammaGammaMeanFunction } from "./gamma-gamma";
import { grossMrrChurnRate } from "./gross-mrr-churn-rate";
import { growthRate } from "./growth-rate";
import { grr } from "./grr";
import { handledRatio } from "./handled-ratio";
import { inactiveCustomers } from "./inactive-customers";
import { inactivityRate } from "./inactivity-rate";
import { inboundToHandled } from "./inbound-to-handled";
import { interactionsPerCase } from "./interactions-per-case";
import { logrankFunction } from "./logrank";
import { ltv } from "./ltv";
import { ltvCac } from "./ltv-cac";
import { ltvCohort } from "./ltv-cohort";
import { ltvDiscounted, ltvExpansion, ltvHorizon } from "./ltv-discounted";
import { ltvFromLifetime } from "./ltv-from-lifetime";
import { ltvKm } from "./ltv-km";
import { magicNumber } from "./magic-number";
import { metricInfo } from "./metric-info";
import { metricSeries } from "./metric-series";
import { mrr } from "./mrr";
import { mrrMovements } from "./mrr-movements";
import { netBurn } from "./net-burn";
import { netCashPosition } from "./net-cash-position";
import { netMrrChurnRate } from "./net-mrr-churn-rate";
import { netNewMrr } from "./net-new-mrr";
import { newCustomers } from "./new-customers";
import { nps } from "./nps";
import { npsCategory } from "./nps-category";
import { npsCi } from "./nps-ci";
import { npsDiff } from "./nps-diff";
import { npsSampleSize } from "./nps-sample-size";
import { nrr } from "./nrr";
import { occupancy } from "./occupancy";
import { organicGrowth } from "./organic-growth";
import { organicGrowthMean } from "./organic-growth-mean";
import { paretoNbdAliveFunction, paretoNbdExpectedFunction, paretoNbdFit } from "./pareto-nbd";
import { periodToDate } from "./period-to-date";
import { positiveMentionRate } from "./positive-mention-rate";
import { quickRatio } from "./quick-ratio";
import { rateCi } from "./rate-ci";
import { reactivationRate } from "./reactivation-rate";
import { referralRate } from "./referral-rate";
import { renewalRate } from "./renewal-rate";
import { reopenRate } from "./reopen-rate";
import { repeatRate } from "./repeat-rate";
import { resolutionTime } from "./resolution-time";
import { responseRate } from "./response-rate";
import { retentionRate } from "./retention-rate";
import { revenue } from "./revenue";
import { revenueByForm } from "./revenue-by-form";
import { rfm, rfmSegmentFunction } from "./rfm";
import { ruleOf40 } from "./rule-of-40";
import { runway } from "./runway";
import { ltvSbg, sbgFit, sbgRetentionFunction, sbgSurvivalFunction } from "./sbg";
import { seasonalIndex } from "./seasonal-index";
import { segmentTable } from "./segment-table";
import { serviceLevel } from "./service-level";
import { slaAttainment } from "./sla-attainment";
import { status } from "./status";
import { survivalCurveFunction, survivalCurveLog } from "./survival-curve";
import { restrictedMeanFunction, survivalAtFunction, survivalMedianFunction } from "./survival-figures";
import { throughputPerHour } from "./throughput-per-hour";
import { trendSignificance } from "./trend-significance";
import { utilization } from "./utilization";
import { viralAmplification } from "./viral-amplification";
import { viralCoefficient } from "./viral-coefficient";
import { viralGrowth } from "./viral-growth";
import { yoyChange } from "./yoy-change";

/** Every metric, in the order in which people see them. */
export const METRICS: readonly Metric[] = [
  // Customers
  activeCustomers,
  newCustomers,
  churnRate,
  retentionRate,
  renewalRate,
  attritionRate,
  reactivationRate,
  customerLifetime,
  repeatRate,
  // Revenue retention
  mrr,
  arr,
  netNewMrr,
  grr,
  nrr,
  grossMrrChurnRate,
  netMrrChurnRate,
  quickRatio,
  arpa,
  arpu,
  aov,
  asp,
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
  ltv,
  ltvFromLifetime,
  // Support
  firstContactResolution,
  firstContactResolutionPerHour,
  interactionsPerCase,
  throughputPerHour,
  handledRatio,
  inboundToHandled,
  abandonRate,
  contactRate,
  firstReplyTime,
  resolutionTime,
  backlog,
  slaAttainment,
  escalationRate,
  reopenRate,
  // Workforce
  averageHandleTime,
  occupancy,
  utilization,
  serviceLevel,
  // Complaints
  complaintsReceived,
  complaintsResolved,
  complaintsOutstanding,
  complaintsEscalated,
  complaintEscalationRate,
  complaintRate,
  complaintUpheldRate,
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
  inactivityRate,
  // Utilities
];

/** Functions that are no metric: tables, fits, utilities. */
export const TOOLS: readonly CellFunction[] = [
  // Customers
  churnConvert,
  churnAnnual,
  churnMonthly,
  customerMovements,
  churnReconcile,
  // Revenue retention
  mrrMovements,
  // Acquisition
  cacByChannel,
  funnel,
  // Lifetime value
  ltvDiscounted,
  ltvHorizon,
  ltvExpansion,
  ltvCohort,
  ltvKm,
  sbgFit,
  sbgRetentionFunction,
  sbgSurvivalFunction,
  ltvSbg,
  customerSummary,
  bgnbdFit,
  bgnbdAlive,
  bgnbdExpected,
  bgnbdExpectedNew,
  paretoNbdFit,
  paretoNbdAliveFunction,
  paretoNbdExpectedFunction,
  gammaGammaFit,
  gammaGammaMeanFunction,
  clvPredict,
  // Support
  fcrReconcile,
  channelTable,
  backlogAges,
  businessHours,
  // Workforce
  erlangBFunction,
  erlangCFunction,
  erlangServiceLevel,
  erlangAsa,
  agentsNeededFunction,
  // Complaints
  complaintsBy,
  complaintsAges,
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
  cohortRetention,
  survivalCurveFunction,
  survivalCurveLog,
  survivalMedianFunction,
  survivalAtFunction,
  restrictedMeanFunction,
  logrankFunction,
  rfm,
  rfmSegmentFunction,
  inactiveCustomers,
  segmentTable,
  // Utilities
  dataCheck,
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
