import type { Family, Metric } from "../core/define";
import type { PresetId } from "../sheet/report";

/** The board's page: few numbers, the most asked for first. What is not in the data is left out. */
const EXECUTIVE: readonly string[] = [
  "revenue",
  "mrr",
  "active-customers",
  "new-customers",
  "churn-rate",
  "nrr",
  "growth-rate",
  "arpa",
  "arpu",
  "cac",
  "ltv-cac",
  "nps",
  "csat",
  "first-contact-resolution",
  "service-level",
  "free-cash-flow",
  "runway",
];

/** The other presets are families of the catalogue, in its order. */
const FAMILIES_OF: Readonly<Record<Exclude<PresetId, "executive" | "everything">, readonly Family[]>> = {
  support: ["support", "workforce", "complaints", "surveys"],
  finance: ["growth", "revenue", "acquisition", "lifetime", "cash"],
  retention: ["customers", "revenue", "lifetime", "cohorts"],
};

/** The metrics of each preset, in the order in which they are shown. */
export function presetMetrics(metrics: readonly Metric[]): Readonly<Record<PresetId, readonly string[]>> {
  const has = (id: string): boolean => metrics.some((m) => m.id === id);
  const of = (families: readonly Family[]): string[] =>
    families.reduce(
      (ids: string[], family) => ids.concat(metrics.filter((m) => m.family === family).map((m) => m.id)),
      [],
    );
  return {
    executive: EXECUTIVE.filter(has),
    support: of(FAMILIES_OF.support),
    finance: of(FAMILIES_OF.finance),
    retention: of(FAMILIES_OF.retention),
    everything: metrics.map((m) => m.id),
  };
}
