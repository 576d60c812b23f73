import type { Metric } from "../core/define";
import type { PresetId } from "./report";

/** A question people start from: its metrics in order, the ones that are tiles first choice first. */
export interface Preset {
  readonly id: PresetId;
  readonly metrics: readonly string[];
  /** The first six of these that can be computed become tiles. */
  readonly tiles: readonly string[];
}

const CUSTOMERS = [
  "active-customers",
  "new-customers",
  "churn-rate",
  "retention-rate",
  "attrition-rate",
  "renewal-rate",
];
const RECURRING = [
  "mrr",
  "arr",
  "net-new-mrr",
  "nrr",
  "grr",
  "gross-mrr-churn-rate",
  "net-mrr-churn-rate",
  "quick-ratio",
];
const SELLING = ["cac", "cac-payback", "conversion-rate", "referral-rate", "organic-growth", "viral-coefficient"];
const SERVICE = [
  "first-contact-resolution",
  "interactions-per-case",
  "first-reply-time",
  "resolution-time",
  "backlog",
  "handled-ratio",
  "inbound-to-handled",
  "escalation-rate",
  "reopen-rate",
  "contact-rate",
  "sla-attainment",
  "service-level",
  "abandon-rate",
];
const STAFF = [
  "throughput-per-hour",
  "first-contact-resolution-per-hour",
  "average-handle-time",
  "occupancy",
  "utilization",
];
const COMPLAINTS = [
  "complaints-outstanding",
  "complaints-received",
  "complaints-resolved",
  "complaints-escalated",
  "complaint-rate",
  "complaint-escalation-rate",
  "complaint-upheld-rate",
];
const VOICE = ["nps", "csat", "ces", "response-rate", "positive-mention-rate"];
const CASH = ["free-cash-flow", "net-cash-position", "net-burn", "runway"];

/** The presets in the order of the sidebar. "Everything" is every metric that the data can answer. */
export const PRESETS: readonly Preset[] = [
  {
    id: "executive",
    metrics: [
      "revenue",
      "mrr",
      "arpa",
      "arpu",
      "nrr",
      "grr",
      "active-customers",
      "new-customers",
      "churn-rate",
      "retention-rate",
      "renewal-rate",
      "repeat-rate",
      "cac",
      "cac-payback",
      "ltv",
      "ltv-cac",
      "conversion-rate",
      "referral-rate",
      "net-cash-position",
      "free-cash-flow",
      "nps",
      "csat",
      "first-contact-resolution",
      "complaints-outstanding",
    ],
    tiles: [
      "revenue",
      "mrr",
      "free-cash-flow",
      "net-cash-position",
      "churn-rate",
      "nrr",
      "nps",
      "cac",
      "active-customers",
      "new-customers",
      "repeat-rate",
      "csat",
      "first-contact-resolution",
    ],
  },
  {
    id: "support",
    metrics: [...SERVICE, ...STAFF, ...COMPLAINTS, "csat", "nps", "ces"],
    tiles: [
      "first-contact-resolution",
      "first-reply-time",
      "resolution-time",
      "backlog",
      "csat",
      "complaints-outstanding",
      "interactions-per-case",
      "handled-ratio",
      "escalation-rate",
      "throughput-per-hour",
      "nps",
    ],
  },
  {
    id: "finance",
    metrics: [
      "revenue",
      "mrr",
      "arr",
      "net-new-mrr",
      "arpa",
      "arpu",
      "aov",
      "asp",
      "nrr",
      "grr",
      "gross-mrr-churn-rate",
      "net-mrr-churn-rate",
      "quick-ratio",
      "cac",
      "cac-payback",
      "ltv",
      "ltv-from-lifetime",
      "ltv-cac",
      "magic-number",
      "rule-of-40",
      ...CASH,
      "burn-multiple",
    ],
    tiles: [
      "revenue",
      "mrr",
      "free-cash-flow",
      "net-cash-position",
      "nrr",
      "cac",
      "ltv-cac",
      "net-burn",
      "arpa",
      "aov",
    ],
  },
  {
    id: "retention",
    metrics: [
      ...CUSTOMERS,
      "customer-lifetime",
      "reactivation-rate",
      "repeat-rate",
      "inactivity-rate",
      ...RECURRING.slice(3),
      "arpa",
      "ltv",
      "nps",
    ],
    tiles: [
      "churn-rate",
      "nrr",
      "grr",
      "active-customers",
      "renewal-rate",
      "repeat-rate",
      "inactivity-rate",
      "new-customers",
      "reactivation-rate",
      "retention-rate",
    ],
  },
  {
    id: "everything",
    metrics: [
      "revenue",
      ...CUSTOMERS,
      "customer-lifetime",
      "reactivation-rate",
      "repeat-rate",
      "inactivity-rate",
      ...RECURRING,
      "arpa",
      "arpu",
      "aov",
      "asp",
      ...SELLING,
      "ltv",
      "ltv-from-lifetime",
      "ltv-cac",
      ...SERVICE,
      ...STAFF,
      ...COMPLAINTS,
      ...VOICE,
      ...CASH,
      "burn-multiple",
      "magic-number",
      "rule-of-40",
    ],
    tiles: [
      "revenue",
      "mrr",
      "churn-rate",
      "active-customers",
      "cac",
      "first-contact-resolution",
      "nps",
      "csat",
      "free-cash-flow",
      "new-customers",
      "repeat-rate",
      "resolution-time",
      "handled-ratio",
    ],
  },
];

const MOST_TILES = 6;
const MOST_METRICS = 40;

/** The metrics of a preset that some data can answer, in order, and which of them are tiles. */
export function presetOf(
  id: PresetId,
  metrics: readonly Metric[],
  possible: (metric: string) => boolean,
): { readonly metrics: readonly string[]; readonly tiles: readonly string[] } {
  const preset = PRESETS.find((p) => p.id === id) as Preset;
  const known = preset.metrics.filter((m) => metrics.some((x) => x.id === m));
  const rest = id === "everything" ? metrics.map((m) => m.id).filter((m) => known.indexOf(m) < 0) : [];
  const chosen = [...known, ...rest].filter(possible).slice(0, MOST_METRICS);
  const tiles = preset.tiles.filter((t) => chosen.indexOf(t) >= 0);
  const more = chosen.filter((m) => tiles.indexOf(m) < 0);
  return { metrics: chosen, tiles: [...tiles, ...more].slice(0, MOST_TILES) };
}
