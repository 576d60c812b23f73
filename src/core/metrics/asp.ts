import { metric } from "../define";
import { divide } from "../divide";
import { eachNew, spellsOf } from "../logs/spells";
import { customersNew, mrrNew } from "../measures";
import { MRR_RATIO } from "../mrr-statements";
import { SUBS } from "../sample-tables";

export const asp = metric({
  id: "asp",
  family: "revenue",
  title: { en: "Average sale price (ASP)", it: "Prezzo medio di vendita (ASP)" },
  label: { en: "MRR per new customer", it: "MRR medio per nuovo cliente" },
  summary: {
    en: "MRR with which a new customer begins, on average.",
    it: "MRR con cui comincia in media un nuovo cliente.",
  },
  formula: { en: "new MRR ÷ new customers", it: "MRR nuovo ÷ nuovi clienti" },
  notes: {
    en: "Customers who came back are not new. The first price counts, without later changes.",
    it: "Chi rientra non è un nuovo cliente. Conta il primo prezzo, senza variazioni successive.",
  },
  source: { en: "ChartMogul, average sale price", it: "ChartMogul, prezzo medio di vendita" },
  unit: "money",
  direction: "up",
  minimumN: 5,
  benchmarks: [],
  rollup: "ratio",
  interval: "none",
  scalar: {
    name: "ASP",
    kind: "broadcast",
    inputs: { new_mrr: mrrNew, new_customers: customersNew },
    compute: (v) => divide(v.new_mrr, v.new_customers, "new_customers"),
    native: (r) => ({ numerator: r.new_mrr, denominator: r.new_customers }),
    examples: [{ args: [4500, 50], result: 90, source: "4,500 ÷ 50 = 90" }],
  },
  log: {
    name: "ASP_LOG",
    tables: [{ name: "subs", logs: ["subs"] }],
    methods: {
      "": {
        label: { en: "MRR per new customer", it: "MRR medio per nuovo cliente" },
        numerator: { en: "MRR of new customers", it: "MRR dei nuovi clienti" },
        denominator: { en: "new customers", it: "nuovi clienti" },
        ...MRR_RATIO,
        units: ({ log, period }, units) => {
          eachNew(spellsOf(log), period, (row, mrr) => units.add(row, mrr, 1, FIRST));
        },
      },
    },
    examples: [
      {
        args: [SUBS, "2025-01"],
        result: 100,
        source: { en: "H, I and J begin with 100 each: 300 ÷ 3", it: "H, I e J cominciano con 100 ciascuno: 300 ÷ 3" },
      },
    ],
  },
});

const FIRST = { en: "first time ever", it: "per la prima volta" };
