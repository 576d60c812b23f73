import { aberdeen } from "../aberdeen-benchmarks";
import { metric } from "../define";
import { checkAtMost, divide } from "../divide";
import { eachCustomer, rowOf, SPELL_FIELDS, spellsOf } from "../logs/spells";
import { customersAtEnd, customersAtStart, customersNew } from "../measures";
import { SUBS } from "../sample-tables";

export const retentionRate = metric({
  id: "retention-rate",
  family: "customers",
  title: { en: "Customer retention rate", it: "Tasso di fidelizzazione dei clienti" },
  label: { en: "Customer retention", it: "Fidelizzazione clienti" },
  summary: {
    en: "Share of the customers at the start of a period who are still customers at its end.",
    it: "Quota dei clienti di inizio periodo che sono ancora clienti alla fine.",
  },
  formula: {
    en: "(customers at end − new customers) ÷ customers at start",
    it: "(clienti a fine periodo − nuovi clienti) ÷ clienti a inizio periodo",
  },
  notes: {
    en: "From totals, customers who came back count as retained and new ones who left at once are deducted, so that it can pass 100%. From a table of subscriptions it follows each customer: 1 − churn.",
    it: "Dai totali, chi rientra conta come fidelizzato e chi arriva e se ne va subito viene sottratto: può superare il 100%. Da una tabella di abbonamenti segue ogni cliente: 1 − abbandono.",
  },
  source: {
    en: "Common end-minus-new form; log form: 1 − customer churn by start cohort (ChartMogul)",
    it: "Forma comune, finali meno nuovi; dalle righe: 1 − abbandono sui clienti iniziali (ChartMogul)",
  },
  unit: "share",
  direction: "up",
  minimumN: 5,
  benchmarks: aberdeen("level", 92 / 100, 39 / 100),
  rollup: "recompute",
  interval: "wilson",
  scalar: {
    name: "RETENTION_RATE",
    kind: "broadcast",
    inputs: { start: customersAtStart, end: customersAtEnd, new_customers: customersNew },
    compute: ({ start, end, new_customers }) => {
      checkAtMost("new_customers", new_customers, "end", end);
      return divide(end - new_customers, start, "start");
    },
    range: [0, null],
    native: (r) => ({ numerator: `(${r.end}-${r.new_customers})`, denominator: r.start }),
    examples: [
      {
        args: [200, 220, 40],
        result: 9 / 10,
        source: {
          en: "(220 − 40) ÷ 200 = 0.9, a widely printed example",
          it: "(220 − 40) ÷ 200 = 0,9, un esempio molto diffuso",
        },
      },
    ],
  },
  log: {
    name: "RETENTION_RATE_LOG",
    tables: [{ name: "subs", logs: ["subs"] }],
    methods: {
      "": {
        label: { en: "Customer retention", it: "Fidelizzazione clienti" },
        numerator: {
          en: "customers of the start still active at the end",
          it: "clienti di inizio periodo attivi alla fine",
        },
        denominator: { en: "customers at the start", it: "clienti a inizio periodo" },
        needs: SPELL_FIELDS,
        total: "ratio",
        interval: "wilson",
        units: ({ log, period }, units) => {
          const spells = spellsOf(log);
          eachCustomer(spells, period, (_, low, high, before, after) => {
            if (before === 0) return;
            units.add(rowOf(spells, low, high), after > 0 ? 1 : 0, 1, after === 0 ? LEFT : STAYED);
          });
        },
      },
    },
    examples: [
      {
        args: [SUBS, "2025-01"],
        result: 3 / 4,
        source: {
          en: "8 at the start (A-F, K, L); B and K are gone at the end, E came back: 6 ÷ 8",
          it: "8 all'inizio (A-F, K, L); B e K sono usciti, E è rientrato: 6 ÷ 8",
        },
      },
    ],
  },
});

const LEFT = { en: "left in the period", it: "uscito nel periodo" };
const STAYED = { en: "stayed", it: "rimasto" };
