import { metric } from "../define";
import { checkAtMost } from "../divide";
import { MetricError } from "../errors";
import { FIRST_CONTACT_BENCHMARKS } from "../first-contact-benchmarks";
import { FIRST_CONTACT_METHODS } from "../first-contact-methods";
import { optional } from "../inputs";
import { cases, casesNotEligible, firstContactResolved } from "../measures";
import { FIRST_CONTACT_METHOD, WINDOW_DAYS } from "../support-inputs";
import { SAMPLE_TICKETS } from "../support-samples";

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
  notes: {
    en: "In a list of tickets the base is those created in the period. Tools count first contact resolution in nine ways, the methods of FCR_LOG; FCR_RECONCILE shows them side by side. As a check: calls per resolution are about 1 ÷ FCR.",
    it: "In un elenco di ticket la base sono quelli creati nel periodo. Gli strumenti contano le risoluzioni al primo contatto in nove modi, i metodi di FCR_LOG; FCR_RECONCILE li affianca. Per controllo: le chiamate per soluzione sono circa 1 ÷ FCR.",
  },
  source: {
    en: "MetricNet, gross and net first contact resolution; P. Fabrizio, Le metriche per risparmiare tempo (2016)",
    it: "MetricNet, risoluzione al primo contatto lorda e netta; P. Fabrizio, Le metriche per risparmiare tempo (2016)",
  },
  unit: "share",
  direction: "up",
  minimumN: 5,
  benchmarks: FIRST_CONTACT_BENCHMARKS,
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
    range: [0, 1],
    native: (r) => ({ numerator: r.first_contact_resolved, denominator: `(${r.cases}-${r.not_eligible})` }),
    examples: [
      {
        args: [70, 100],
        result: 7 / 10,
        source: {
          en: "zapscale.com, first contact resolution: 70 of 100 is 70%",
          it: "zapscale.com, risoluzione al primo contatto: 70 su 100 è il 70%",
        },
      },
      {
        args: [320, 400],
        result: 4 / 5,
        source: {
          en: "selvo.co glossary, first contact resolution: 320 of 400 is 80%",
          it: "selvo.co, glossario, risoluzione al primo contatto: 320 su 400 è l'80%",
        },
      },
      {
        args: [6, 12, 1],
        result: 6 / 11,
        source: { en: "6 ÷ (12 − 1) = 54.5% (MetricNet, net)", it: "6 ÷ (12 − 1) = 54,5% (MetricNet, netta)" },
      },
    ],
  },
  log: {
    name: "FCR_LOG",
    tables: [{ name: "tickets", logs: ["tickets"] }],
    inputs: { method: FIRST_CONTACT_METHOD, window_days: WINDOW_DAYS },
    methodInput: "method",
    methods: FIRST_CONTACT_METHODS,
    examples: [
      {
        args: [SAMPLE_TICKETS, "2025-01"],
        result: 6 / 11,
        source: {
          en: "net: 6 resolved with one interaction, of 12 less 1 not eligible",
          it: "netta: 6 risolti con una sola interazione, su 12 meno 1 non idoneo",
        },
      },
      {
        args: [SAMPLE_TICKETS, "2025-01", undefined, "gross"],
        result: 1 / 2,
        source: { en: "gross: 6 of 12", it: "lorda: 6 su 12" },
      },
      {
        args: [SAMPLE_TICKETS, "2025-01", undefined, "window", 7],
        result: 2 / 5,
        source: {
          en: "ticket 1 does not count, for its customer came back 4 days later: 4 of the 10 old enough to tell",
          it: "il ticket 1 non conta, perché il cliente è tornato 4 giorni dopo: 4 dei 10 abbastanza vecchi per dirlo",
        },
      },
    ],
  },
});
