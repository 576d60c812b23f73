import { metric } from "../define";
import { checkAtMost, divide } from "../divide";
import { customersAtStart, customersLost } from "../measures";

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
  source:
    "Textbook definition; ChartMogul, ProfitWell and Stripe differ in who counts as lost (see the methods of CHURN_RATE_LOG)",
  unit: "share",
  direction: "down",
  minimumN: 5,
  benchmarks: [],
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
    native: (r) => ({ numerator: r.lost, denominator: r.start }),
    examples: [
      { args: [12, 240], result: 1 / 20, source: "12 ÷ 240 = 0.05" },
      { args: [0, 80], result: 0, source: "nobody left: 0 ÷ 80 = 0" },
    ],
  },
  log: null,
});
