import { metric } from "../define";
import { divide } from "../divide";
import { eachActive, spellsOf } from "../logs/spells";
import { customersPaying, mrrNow } from "../measures";
import { MRR_NEEDS } from "../mrr-statements";
import { SUBS } from "../sample-tables";

export const arpa = metric({
  id: "arpa",
  family: "revenue",
  title: { en: "Average revenue per account (ARPA)", it: "Ricavo medio per cliente (ARPA)" },
  label: { en: "MRR per customer", it: "MRR medio per cliente" },
  summary: {
    en: "Monthly recurring revenue for each paying customer at one moment.",
    it: "Ricavi ricorrenti mensili per ogni cliente pagante in un dato momento.",
  },
  formula: { en: "MRR ÷ paying customers", it: "MRR ÷ clienti paganti" },
  notes: {
    en: "Both at the same moment, usually the end of the period; an average of start and end is another number.",
    it: "Entrambi nello stesso momento, di solito la fine del periodo; la media tra inizio e fine è un altro numero.",
  },
  source: { en: "ChartMogul, average revenue per account", it: "ChartMogul, ricavo medio per cliente" },
  unit: "money",
  direction: "up",
  minimumN: 5,
  benchmarks: [],
  rollup: "last",
  interval: "none",
  scalar: {
    name: "ARPA",
    kind: "broadcast",
    inputs: { mrr: mrrNow, customers: customersPaying },
    compute: (v) => divide(v.mrr, v.customers, "customers"),
    native: (r) => ({ numerator: r.mrr, denominator: r.customers }),
    examples: [{ args: [910, 9], result: 910 / 9, source: "910 ÷ 9 = 101.11" }],
  },
  log: {
    name: "ARPA_LOG",
    tables: [{ name: "subs", logs: ["subs"] }],
    instant: "at",
    methods: {
      "": {
        label: { en: "MRR per customer", it: "MRR medio per cliente" },
        numerator: { en: "MRR", it: "MRR" },
        denominator: { en: "paying customers", it: "clienti paganti" },
        needs: MRR_NEEDS,
        total: "ratio",
        interval: "none",
        units: ({ log, period }, units) => {
          eachActive(spellsOf(log), period.from, (row, mrr) => units.add(row, mrr, 1, ACTIVE));
        },
      },
    },
    examples: [
      {
        args: [SUBS, "2025-02-01"],
        result: 910 / 9,
        source: {
          en: "910 of MRR and 9 customers at the end of January",
          it: "910 di MRR e 9 clienti alla fine di gennaio",
        },
      },
    ],
  },
});

const ACTIVE = { en: "active", it: "attivo" };
