import { metric } from "../define";
import { checkAtMost, divide } from "../divide";
import { THRESHOLD, thresholdDays } from "../inactivity";
import { lastBefore, purchasesOf } from "../logs/purchases";
import { customersInAll, customersInactive } from "../measures";
import { PAYMENTS } from "../sample-tables";

export const inactivityRate = metric({
  id: "inactivity-rate",
  family: "cohorts",
  title: { en: "Customer inactivity rate", it: "Tasso di inattività dei clienti" },
  label: { en: "Inactive customers", it: "Clienti inattivi" },
  summary: {
    en: "Share of customers who have not bought for longer than a threshold.",
    it: "Quota di clienti che non comprano da più tempo di una soglia.",
  },
  formula: { en: "inactive customers ÷ customers", it: "clienti inattivi ÷ clienti" },
  notes: {
    en: "From payments, customers too young to be inactive are left out: only those whose first purchase is older than the threshold count.",
    it: "Dai pagamenti, chi è cliente da troppo poco per essere inattivo resta fuori: conta solo chi ha fatto il primo acquisto prima della soglia.",
  },
  source: {
    en: "R. Yonatan, 10 customer service metrics (2018); threshold: Statlas, customer churn setting",
    it: "R. Yonatan, 10 customer service metrics (2018); soglia: Statlas, impostazione dell'abbandono",
  },
  unit: "share",
  direction: "down",
  minimumN: 5,
  benchmarks: [],
  rollup: "last",
  interval: "wilson",
  scalar: {
    name: "INACTIVITY_RATE",
    kind: "broadcast",
    inputs: { inactive: customersInactive, customers: customersInAll },
    compute: ({ inactive, customers }) => {
      const rate = divide(inactive, customers, "customers");
      checkAtMost("inactive", inactive, "customers", customers);
      return rate;
    },
    range: [0, 1],
    native: (r) => ({ numerator: r.inactive, denominator: r.customers }),
    examples: [{ args: [90, 600], result: 3 / 20, source: "90 ÷ 600 = 0.15" }],
  },
  log: {
    name: "INACTIVITY_RATE_LOG",
    tables: [{ name: "payments", logs: ["payments"] }],
    instant: "as_of",
    inputs: { threshold: THRESHOLD },
    methods: {
      "": {
        label: { en: "Inactive customers", it: "Clienti inattivi" },
        numerator: { en: "inactive customers", it: "clienti inattivi" },
        denominator: { en: "customers older than the threshold", it: "clienti da più tempo della soglia" },
        unit: "customer_id",
        needs: ["customer_id"],
        total: "ratio",
        interval: "wilson",
        units: ({ log, period, options }, units) => {
          const at = period.from;
          const days = thresholdDays(options["threshold"], log, at);
          const p = purchasesOf(log);
          for (let c = 0; c < p.customers; c++) {
            const first = p.offsets[c] as number;
            if (first === p.offsets[c + 1] || at - (p.days[first] as number) <= days) continue;
            const last = lastBefore(p, c, at);
            const inactive = at - (p.days[last] as number) > days;
            units.add(p.rows[last] as number, inactive ? 1 : 0, 1, inactive ? INACTIVE : ACTIVE);
          }
        },
      },
    },
    examples: [
      {
        args: [PAYMENTS, "2025-08-01", 30],
        result: 1 / 2,
        source: {
          en: "first purchase over 30 days before 1 August: Anna, Bruno; last one over 30 days ago: Bruno: 1 ÷ 2",
          it: "primo acquisto oltre 30 giorni prima del 1° agosto: Anna, Bruno; ultimo oltre 30 giorni fa: Bruno: 1 ÷ 2",
        },
      },
    ],
  },
});

const INACTIVE = { en: "no purchase for longer than the threshold", it: "nessun acquisto da più tempo della soglia" };
const ACTIVE = { en: "still active", it: "ancora attivo" };
