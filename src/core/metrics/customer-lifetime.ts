import { metric } from "../define";
import { divide } from "../divide";
import { choice, optional } from "../inputs";
import { churnShare } from "../measures";

const KIND = choice(["geometric", "continuous"], {
  label: { en: "kind", it: "tipo" },
  help: {
    en: 'Optional. "geometric" (default): 1 ÷ churn, counts the period of leaving; "continuous": −1 ÷ ln(1 − churn).',
    it: 'Facoltativo. "geometric" (predefinito): 1 ÷ abbandono, conta anche il periodo di uscita; "continuous": −1 ÷ ln(1 − abbandono).',
  },
});

export const customerLifetime = metric({
  id: "customer-lifetime",
  family: "customers",
  title: { en: "Expected customer lifetime", it: "Durata attesa del cliente" },
  label: { en: "Customer lifetime", it: "Durata del cliente" },
  summary: {
    en: "How many periods a customer stays on average, if churn stays as it is.",
    it: "Quanti periodi resta in media un cliente, se l'abbandono non cambia.",
  },
  formula: {
    en: "1 ÷ churn (geometric) or −1 ÷ ln(1 − churn) (continuous)",
    it: "1 ÷ abbandono (geometric) oppure −1 ÷ ln(1 − abbandono) (continuous)",
  },
  notes: {
    en: "In periods of the churn you give: months from a monthly churn. 1 ÷ churn depends on the period, 80% a year gives 15 months from the yearly and 8 from the monthly figure; continuous gives the same from both.",
    it: "In periodi dell'abbandono indicato: mesi da un abbandono mensile. 1 ÷ abbandono dipende dal periodo, l'80% annuo dà 15 mesi dal dato annuo e 8 da quello mensile; continuous dà lo stesso da entrambi.",
  },
  source: {
    en: "Mean of the geometric and of the exponential distribution",
    it: "Media della distribuzione geometrica e di quella esponenziale",
  },
  unit: "periods",
  direction: "up",
  minimumN: 5,
  benchmarks: [],
  rollup: "recompute",
  interval: "none",
  scalar: {
    name: "CUSTOMER_LIFETIME",
    kind: "broadcast",
    inputs: { churn: churnShare, kind: optional(KIND, "geometric") },
    compute: ({ churn, kind }) => {
      const geometric = divide(1, churn, "churn");
      return kind === "geometric" ? geometric : -1 / Math.log1p(-churn);
    },
    native: (r) => ({ value: `1/(${r.churn})` }),
    examples: [
      { args: [1 / 20], result: 20, source: { en: "1 ÷ 0.05 = 20 periods", it: "1 ÷ 0,05 = 20 periodi" } },
      {
        args: [4 / 5, "continuous"],
        result: 0.621335,
        tolerance: 1e-6,
        source: { en: "−1 ÷ ln(0.2) = 0.621335 years", it: "−1 ÷ ln(0,2) = 0,621335 anni" },
      },
    ],
  },
  log: null,
});
