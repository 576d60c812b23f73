import { metric } from "../define";
import { divide } from "../divide";
import { customersActive, revenue } from "../measures";
import { PAYMENTS } from "../sample-tables";

export const arpu = metric({
  id: "arpu",
  family: "revenue",
  title: { en: "Average revenue per user (ARPU)", it: "Ricavo medio per utente (ARPU)" },
  label: { en: "Revenue per user", it: "Ricavo medio per utente" },
  summary: {
    en: "Revenue of a period for each user who was active in it.",
    it: "Ricavi di un periodo per ogni utente attivo nel periodo.",
  },
  formula: { en: "revenue ÷ active users", it: "ricavi ÷ utenti attivi" },
  notes: {
    en: "From payments, a user is a customer with a paid payment in the period. Refunds reduce revenue; a customer with refunds only is no user. Payments without a customer are left out.",
    it: "Dai pagamenti, un utente è un cliente con almeno un pagamento incassato nel periodo. I rimborsi riducono i ricavi; chi ha solo rimborsi non conta. I pagamenti senza cliente restano fuori.",
  },
  source: {
    en: "General practice; ChartMogul, average revenue per account",
    it: "Prassi generale; ChartMogul, ricavo medio per cliente",
  },
  unit: "money",
  direction: "up",
  minimumN: 5,
  benchmarks: [],
  rollup: "recompute",
  interval: "none",
  scalar: {
    name: "ARPU",
    kind: "broadcast",
    inputs: { revenue, users: customersActive },
    compute: (v) => divide(v.revenue, v.users, "users"),
    native: (r) => ({ numerator: r.revenue, denominator: r.users }),
    examples: [{ args: [12000, 400], result: 30, source: "12,000 ÷ 400 = 30" }],
  },
  log: {
    name: "ARPU_LOG",
    tables: [{ name: "payments", logs: ["payments"] }],
    methods: {
      "": {
        label: { en: "Revenue per user", it: "Ricavo medio per utente" },
        numerator: { en: "net revenue", it: "ricavi netti" },
        denominator: { en: "customers who paid", it: "clienti che hanno pagato" },
        unit: "customer_id",
        needs: ["customer_id"],
        total: "ratio",
        interval: "none",
        units: ({ log, period }, units) => {
          const { codes, values } = log.words("customer_id");
          const amounts = log.numbers("amount");
          const money = new Float64Array(values.length);
          const paid = new Uint8Array(values.length);
          const row = new Int32Array(values.length).fill(-1);
          const met: number[] = [];
          for (const i of log.within("date", period)) {
            const c = codes[i] as number;
            if (c < 0) continue;
            const amount = amounts[i] as number;
            if (row[c] === -1) met.push(c);
            // The first paid payment stands for the customer, a refund only where there is none.
            if (row[c] === -1 || (amount >= 0 && paid[c] === 0)) row[c] = i;
            if (amount >= 0) paid[c] = 1;
            money[c] = (money[c] as number) + amount;
          }
          for (const c of met) {
            units.add(row[c] as number, money[c] as number, paid[c] as number, paid[c] === 1 ? PAID : REFUNDS_ONLY);
          }
        },
      },
    },
    examples: [
      {
        args: [PAYMENTS, "2025-07"],
        result: 260 / 3,
        source: {
          en: "July: 260 net from Anna, Carla and Dario (Bruno's payment failed): 260 ÷ 3",
          it: "luglio: 260 netti da Anna, Carla e Dario (il pagamento di Bruno è fallito): 260 ÷ 3",
        },
      },
    ],
  },
});

const REFUNDS_ONLY = { en: "refunds only", it: "solo rimborsi" };
const PAID = { en: "paid in the period", it: "ha pagato nel periodo" };
