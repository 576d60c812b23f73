import { metric } from "../define";
import { PAYMENTS } from "../sample-tables";
import { same } from "../text";

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
  source: same("R. Yonatan, 10 customer service metrics (2018)"),
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
    examples: [
      {
        args: [PAYMENTS, "2025-07"],
        result: 260,
        source: {
          en: "July: 100 + 60 + 30 + 90 − refund 20 = 260; the failed 40 is no money",
          it: "luglio: 100 + 60 + 30 + 90 − 20 di rimborso = 260; i 40 del pagamento fallito non sono incassi",
        },
      },
    ],
  },
});

const REFUND = { en: "refund", it: "rimborso" };
