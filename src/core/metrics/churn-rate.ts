import { CHURN_METHODS } from "../churn-methods";
import { metric } from "../define";
import { checkAtMost, divide } from "../divide";
import { choice, optional } from "../inputs";
import { customersAtStart, customersLost } from "../measures";
import { SUBS } from "../sample-tables";

const METHOD = choice(Object.keys(CHURN_METHODS), {
  label: { en: "method", it: "metodo" },
  help: {
    en: 'Optional. Who counts as lost, over whom: "start_cohort" (default), "simple", "ignore_in_period", "with_new", "midpoint", "avg_daily", "daily_sum", "daily_compound", "eligible".',
    it: 'Facoltativo. Chi conta come perso e su quale base: "start_cohort" (predefinito), "simple", "ignore_in_period", "with_new", "midpoint", "avg_daily", "daily_sum", "daily_compound", "eligible".',
  },
});

export const churnRate = metric({
  id: "churn-rate",
  family: "customers",
  title: { en: "Customer churn rate", it: "Tasso di abbandono dei clienti" },
  label: { en: "Customer churn", it: "Abbandono clienti" },
  summary: {
    en: "Share of the customers at the start of a period who left in it.",
    it: "Quota dei clienti di inizio periodo che se ne sono andati nel periodo.",
  },
  formula: { en: "customers lost ÷ customers at start", it: "clienti persi ÷ clienti a inizio periodo" },
  notes: {
    en: "Tools differ in who counts as lost: CHURN_RECONCILE shows all methods side by side. Only start_cohort and eligible stay within 0-100%. Blended churn falls by itself as the customer base ages: look at cohorts too.",
    it: "Gli strumenti non contano i persi allo stesso modo: CHURN_RECONCILE affianca tutti i metodi. Solo start_cohort ed eligible restano tra 0 e 100%. Con l'anzianità dei clienti l'abbandono complessivo cala da solo: guarda anche le coorti.",
  },
  source: {
    en: "Textbook definition; ChartMogul, ProfitWell and Stripe differ in who counts as lost (see the methods of CHURN_RATE_LOG)",
    it: "Definizione da manuale; ChartMogul, ProfitWell e Stripe contano i persi in modi diversi (vedi i metodi di CHURN_RATE_LOG)",
  },
  unit: "share",
  direction: "down",
  minimumN: 5,
  benchmarks: [
    {
      segment: { en: "Private SaaS, a year", it: "SaaS non quotate, annuo" },
      value: 1 / 10,
      low: null,
      high: null,
      population: {
        en: "companies of the survey; median share of customers lost in a year",
        it: "aziende del sondaggio; quota mediana di clienti persi in un anno",
      },
      year: "2016",
      source: {
        en: "Pacific Crest / KBCM private SaaS survey, quoted by Insivia",
        it: "Pacific Crest / KBCM private SaaS survey, citato da Insivia",
      },
      grade: "C",
    },
  ],
  rollup: "recompute",
  interval: "wilson",
  scalar: {
    name: "CHURN_RATE",
    kind: "broadcast",
    inputs: { lost: customersLost, start: customersAtStart },
    compute: ({ lost, start }) => {
      const rate = divide(lost, start, "start");
      checkAtMost("lost", lost, "start", start);
      return rate;
    },
    range: [0, 1],
    native: (r) => ({ numerator: r.lost, denominator: r.start }),
    examples: [
      { args: [12, 240], result: 1 / 20, source: "12 ÷ 240 = 0.05" },
      { args: [0, 80], result: 0, source: { en: "nobody left: 0 ÷ 80 = 0", it: "nessuno se n'è andato: 0 ÷ 80 = 0" } },
    ],
  },
  log: {
    name: "CHURN_RATE_LOG",
    tables: [{ name: "subs", logs: ["subs"] }],
    inputs: { method: optional(METHOD, "start_cohort") },
    methodInput: "method",
    methods: CHURN_METHODS,
    examples: [
      {
        args: [SUBS, "2025-01"],
        result: 1 / 4,
        source: {
          en: "8 at the start; B and K are gone at the end (E left and came back): 2 ÷ 8",
          it: "8 all'inizio; B e K alla fine non ci sono più (E è uscito e rientrato): 2 ÷ 8",
        },
      },
      {
        args: [SUBS, "2025-01", undefined, "simple"],
        result: 1 / 2,
        source: { en: "K, E, B and I left: 4 ÷ 8", it: "K, E, B e I sono usciti: 4 ÷ 8" },
      },
    ],
  },
});
