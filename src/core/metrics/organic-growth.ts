import { metric } from "../define";
import { divide } from "../divide";
import { customersAtStart, organicConverted } from "../measures";
import { same } from "../text";

export const organicGrowth = metric({
  id: "organic-growth",
  family: "acquisition",
  title: { en: "Organic growth", it: "Crescita organica" },
  label: { en: "Organic growth", it: "Crescita organica" },
  summary: {
    en: "Growth of the customer base in one cycle by customers who bring customers.",
    it: "Crescita della base in un ciclo grazie ai clienti che portano clienti.",
  },
  formula: {
    en: "converted referrals ÷ customers at the start of the cycle",
    it: "contatti segnalati e convertiti ÷ clienti a inizio ciclo",
  },
  source: same("R. Yonatan, 10 customer service metrics (2018)"),
  unit: "share",
  direction: "up",
  minimumN: 5,
  benchmarks: [],
  rollup: "recompute",
  interval: "none",
  scalar: {
    name: "ORGANIC_GROWTH",
    kind: "broadcast",
    inputs: { base: customersAtStart, converted: organicConverted },
    compute: ({ base, converted }) => divide(converted, base, "base"),
    native: (r) => ({ numerator: r.converted, denominator: r.base }),
    examples: [{ args: [500, 25], result: 1 / 20, source: "25 ÷ 500 = 0.05" }],
  },
  log: null,
});
