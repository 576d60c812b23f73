import { metric } from "../define";
import { customerLifetime, revenuePerAccount } from "../measures";
import { same } from "../text";

export const ltvFromLifetime = metric({
  id: "ltv-from-lifetime",
  family: "lifetime",
  title: { en: "Lifetime value from the lifetime", it: "Valore nel tempo dalla durata" },
  label: { en: "Lifetime value (from lifetime)", it: "Valore nel tempo (da durata)" },
  summary: {
    en: "What a customer brings over the periods a customer stays.",
    it: "Quanto porta un cliente nei periodi in cui resta.",
  },
  formula: { en: "lifetime × revenue per period", it: "durata × ricavo per periodo" },
  notes: {
    en: "Lifetime and revenue in the same period: months with a monthly revenue. The mean of the customers who left is too short a lifetime, for those who stay are missing from it: prefer LTV_KM or 1 ÷ churn.",
    it: "Durata e ricavo nello stesso periodo: mesi con un ricavo mensile. La durata media di chi è uscito è troppo breve, perché mancano quelli che restano: meglio LTV_KM oppure 1 ÷ abbandono.",
  },
  source: same("R. Yonatan, 10 customer service metrics (2018)"),
  unit: "money",
  direction: "up",
  minimumN: 1,
  benchmarks: [],
  rollup: "recompute",
  interval: "none",
  scalar: {
    name: "LTV_FROM_LIFETIME",
    kind: "broadcast",
    inputs: { lifetime: customerLifetime, revenue_per_period: revenuePerAccount },
    compute: (v) => v.lifetime * v.revenue_per_period,
    native: (r) => ({ value: `(${r.lifetime})*(${r.revenue_per_period})` }),
    examples: [
      {
        args: [24, 50],
        result: 1200,
        source: { en: "24 months × 50 a month = 1,200", it: "24 mesi × 50 al mese = 1.200" },
      },
    ],
  },
  log: null,
});
