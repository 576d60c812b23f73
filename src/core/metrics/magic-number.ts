import { metric } from "../define";
import { divide } from "../divide";
import { amount } from "../inputs";
import { revenue } from "../measures";
import { same } from "../text";

const PREVIOUS = amount({
  label: { en: "revenue of the quarter before", it: "ricavi del trimestre prima" },
  help: { en: "Revenue of the quarter before.", it: "Ricavi del trimestre precedente." },
});
const SPEND = amount({
  min: 0,
  label: { en: "sales and marketing of the quarter before", it: "spesa commerciale del trimestre prima" },
  help: {
    en: "Sales and marketing spend of the quarter before.",
    it: "Spesa commerciale e marketing del trimestre precedente.",
  },
});

export const magicNumber = metric({
  id: "magic-number",
  family: "cash",
  title: { en: "Magic number", it: "Magic number" },
  label: { en: "Magic number", it: "Magic number" },
  summary: {
    en: "Yearly revenue won for each unit spent on sales and marketing the quarter before.",
    it: "Ricavi annui ottenuti per ogni unità spesa in vendite e marketing il trimestre prima.",
  },
  formula: {
    en: "4 × (revenue of the quarter − revenue of the quarter before) ÷ sales and marketing of the quarter before",
    it: "4 × (ricavi del trimestre − ricavi del trimestre prima) ÷ spesa commerciale e marketing del trimestre prima",
  },
  source: same("Scale Venture Partners, From $0 to $1M: the Magic Number"),
  unit: "ratio",
  direction: "up",
  minimumN: 1,
  benchmarks: [
    {
      segment: { en: "SaaS", it: "SaaS" },
      value: 1,
      low: 7 / 10,
      high: null,
      population: {
        en: "rule of thumb: above 1 invest, below 0.7 mend first",
        it: "regola pratica: sopra 1 investi, sotto 0,7 prima sistema",
      },
      year: "2008",
      source: same("Scale Venture Partners"),
      grade: "D",
    },
  ],
  rollup: "recompute",
  interval: "none",
  scalar: {
    name: "MAGIC_NUMBER",
    kind: "broadcast",
    inputs: { revenue, previous_revenue: PREVIOUS, previous_sales_marketing: SPEND },
    compute: ({ revenue: now, previous_revenue, previous_sales_marketing }) =>
      divide(4 * (now - previous_revenue), previous_sales_marketing, "previous_sales_marketing"),
    native: null,
    examples: [{ args: [1100, 1000, 400], result: 1, source: "4 × (1,100 − 1,000) ÷ 400 = 1" }],
  },
  log: null,
});
