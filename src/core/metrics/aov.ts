import { metric } from "../define";
import { divide } from "../divide";
import { orders, revenue } from "../measures";
import { PAYMENTS } from "../sample-tables";

export const aov = metric({
  id: "aov",
  family: "revenue",
  title: { en: "Average order value (AOV)", it: "Valore medio dell'ordine (AOV)" },
  label: { en: "Average order value", it: "Valore medio dell'ordine" },
  summary: { en: "Net revenue for each paid order.", it: "Ricavi netti per ogni ordine pagato." },
  formula: { en: "revenue ÷ orders", it: "ricavi ÷ ordini" },
  notes: {
    en: "Refunds of the period reduce revenue; they are no orders.",
    it: "I rimborsi del periodo riducono i ricavi; non sono ordini.",
  },
  source: { en: "General practice of online shops", it: "Prassi generale dei negozi online" },
  unit: "money",
  direction: "up",
  minimumN: 5,
  benchmarks: [],
  rollup: "ratio",
  interval: "none",
  scalar: {
    name: "AOV",
    kind: "broadcast",
    inputs: { revenue, orders },
    compute: (v) => divide(v.revenue, v.orders, "orders"),
    native: (r) => ({ numerator: r.revenue, denominator: r.orders }),
    examples: [
      {
        args: [120000, 600],
        result: 200,
        source: {
          en: "digitalshiftmedia.com, average order value: 120,000 ÷ 600 = 200",
          it: "digitalshiftmedia.com, valore medio dell'ordine: 120.000 ÷ 600 = 200",
        },
      },
    ],
  },
  log: {
    name: "AOV_LOG",
    tables: [{ name: "payments", logs: ["payments"] }],
    methods: {
      "": {
        label: { en: "Average order value", it: "Valore medio dell'ordine" },
        numerator: { en: "net revenue", it: "ricavi netti" },
        denominator: { en: "paid payments", it: "pagamenti incassati" },
        total: "ratio",
        interval: "none",
        units: ({ log, period }, units) => {
          const amounts = log.numbers("amount");
          for (const i of log.within("date", period)) {
            const money = amounts[i] as number;
            units.add(i, money, money >= 0 ? 1 : 0, money < 0 ? REFUND : PAID);
          }
        },
      },
    },
    examples: [
      {
        args: [PAYMENTS, "2025-07"],
        result: 65,
        source: {
          en: "July: 100 + 60 + 30 + 90 − 20 refunded = 260 over 4 paid payments",
          it: "luglio: 100 + 60 + 30 + 90 − 20 rimborsati = 260 su 4 pagamenti incassati",
        },
      },
    ],
  },
});

const REFUND = { en: "refund", it: "rimborso" };
const PAID = { en: "paid", it: "pagato" };
