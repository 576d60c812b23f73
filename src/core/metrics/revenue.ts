import { metric } from "../define";

export const revenue = metric({
  id: "revenue",
  family: "growth",
  title: { en: "Revenue", it: "Ricavi" },
  label: { en: "Revenue", it: "Ricavi" },
  summary: {
    en: "Money received in the period, refunds deducted.",
    it: "Denaro incassato nel periodo, al netto dei rimborsi.",
  },
  formula: { en: "sum of the amounts paid − refunds", it: "somma degli importi pagati − rimborsi" },
  source: "R. Yonatan, 10 customer service metrics (2018)",
  unit: "money",
  direction: "up",
  minimumN: 1,
  benchmarks: [],
  rollup: "sum",
  interval: "none",
  scalar: null,
  log: {
    name: "REVENUE",
    tables: [{ name: "payments", logs: ["payments"] }],
    methods: {
      "": {
        label: { en: "Revenue", it: "Ricavi" },
        numerator: { en: "money received", it: "denaro incassato" },
        denominator: null,
        total: "sum",
        interval: "none",
        units: ({ log, period }, units) => {
          const amounts = log.numbers("amount");
          for (const i of log.within("date", period)) {
            const money = amounts[i] as number;
            units.add(i, money, 0, money < 0 ? REFUND : null);
          }
        },
      },
    },
    examples: [],
  },
});

const REFUND = { en: "refund", it: "rimborso" };
