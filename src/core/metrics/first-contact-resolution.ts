import { metric } from "../define";
import { checkAtMost } from "../divide";
import { MetricError } from "../errors";
import { optional } from "../inputs";
import { cases, casesNotEligible, firstContactResolved } from "../measures";

const ELIGIBLE = { en: "cases that could be resolved at first contact", it: "casi risolvibili al primo contatto" };

export const firstContactResolution = metric({
  id: "first-contact-resolution",
  family: "support",
  title: { en: "First contact resolution", it: "Risoluzione al primo contatto" },
  label: { en: "First contact resolution", it: "Risolti al primo contatto" },
  summary: {
    en: "Share of cases resolved with a single contact.",
    it: "Quota di casi risolti con un solo contatto.",
  },
  formula: {
    en: "cases resolved at first contact ÷ (cases − cases that cannot be resolved at first contact)",
    it: "casi risolti al primo contatto ÷ (casi − casi non risolvibili al primo contatto)",
  },
  source: "MetricNet, gross and net first contact resolution; P. Fabrizio, Le metriche per risparmiare tempo (2016)",
  unit: "share",
  direction: "up",
  minimumN: 5,
  benchmarks: [],
  rollup: "ratio",
  interval: "wilson",
  scalar: {
    name: "FCR",
    kind: "broadcast",
    inputs: {
      first_contact_resolved: firstContactResolved,
      cases,
      not_eligible: optional(casesNotEligible, 0),
    },
    compute: (v) => {
      checkAtMost("not_eligible", v.not_eligible, "cases", v.cases);
      const eligible = v.cases - v.not_eligible;
      if (eligible === 0) throw new MetricError("no_base", { denominator: ELIGIBLE });
      checkAtMost("first_contact_resolved", v.first_contact_resolved, "cases", eligible);
      return v.first_contact_resolved / eligible;
    },
    native: (r) => ({ numerator: r.first_contact_resolved, denominator: `(${r.cases}-${r.not_eligible})` }),
    examples: [
      { args: [70, 100], result: 7 / 10, source: "zapscale.com, first contact resolution: 70 of 100 is 70%" },
      { args: [320, 400], result: 4 / 5, source: "selvo.co glossary, first contact resolution: 320 of 400 is 80%" },
      { args: [6, 12, 1], result: 6 / 11, source: "6 ÷ (12 − 1) = 54.5% (MetricNet, net)" },
    ],
  },
  log: null,
});
