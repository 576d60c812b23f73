import { metric } from "../define";
import { eachActive, spellsOf } from "../logs/spells";
import { MRR_NEEDS } from "../mrr-statements";
import { SUBS } from "../sample-tables";

export const mrr = metric({
  id: "mrr",
  family: "revenue",
  title: { en: "Monthly recurring revenue (MRR)", it: "Ricavi ricorrenti mensili (MRR)" },
  label: { en: "MRR", it: "MRR" },
  summary: {
    en: "What all active subscriptions bring in a month, at one moment.",
    it: "Quanto portano in un mese tutti gli abbonamenti attivi, in un dato momento.",
  },
  formula: {
    en: "sum of the monthly amounts of the active subscriptions (yearly ÷ 12, quarterly ÷ 3, weekly × 52 ÷ 12)",
    it: "somma degli importi mensili degli abbonamenti attivi (annuale ÷ 12, trimestrale ÷ 3, settimanale × 52 ÷ 12)",
  },
  notes: {
    en: "Without tax, trials, one-off and usage charges; discounts deducted. A subscription that ends on the day of the count still counts, one that starts on it does not yet.",
    it: "Senza IVA, prove, importi una tantum e consumi; al netto degli sconti. Un abbonamento che finisce il giorno del conteggio conta ancora, uno che inizia quel giorno non ancora.",
  },
  source: {
    en: "ChartMogul, ProfitWell and Stripe, definitions of MRR",
    it: "ChartMogul, ProfitWell e Stripe, definizioni di MRR",
  },
  unit: "money",
  direction: "up",
  minimumN: 1,
  benchmarks: [],
  rollup: "last",
  interval: "none",
  scalar: null,
  log: {
    name: "MRR",
    tables: [{ name: "subs", logs: ["subs"] }],
    instant: "at",
    methods: {
      "": {
        label: { en: "MRR", it: "MRR" },
        numerator: { en: "MRR of active customers", it: "MRR dei clienti attivi" },
        denominator: null,
        needs: MRR_NEEDS,
        total: "sum",
        interval: "none",
        units: ({ log, period }, units) => {
          eachActive(spellsOf(log), period.from, (row, money) => units.add(row, money, 0, ACTIVE));
        },
      },
    },
    examples: [
      {
        args: [SUBS, "2025-02-01"],
        result: 910,
        source: {
          en: "A, E, F, G, H, J, L at 100, C at 150, D at 60; L ends on that day and still counts",
          it: "A, E, F, G, H, J, L a 100, C a 150, D a 60; L finisce quel giorno e conta ancora",
        },
      },
    ],
  },
});

const ACTIVE = { en: "active", it: "attivo" };
