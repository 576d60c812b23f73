import { metric } from "../define";
import { checkAtMost, divide } from "../divide";
import { THRESHOLD, thresholdDays } from "../inactivity";
import { lastBefore, purchasesOf } from "../logs/purchases";
import { customersAtStart, customersLost } from "../measures";
import { PAYMENTS } from "../sample-tables";

export const attritionRate = metric({
  id: "attrition-rate",
  family: "customers",
  title: { en: "Customer attrition rate", it: "Tasso di perdita dei clienti" },
  label: { en: "Customer attrition", it: "Perdita clienti" },
  summary: {
    en: "Share of the active customers at the start of a period who were lost in it.",
    it: "Quota dei clienti attivi a inizio periodo che l'azienda ha perso nel periodo.",
  },
  formula: { en: "customers lost ÷ customers at start", it: "clienti persi ÷ clienti a inizio periodo" },
  notes: {
    en: "Customers without a contract do not cancel: from payments, a customer is lost once the days since the last purchase exceed a threshold, by default the 80th percentile of the days between two purchases.",
    it: "Chi non ha un contratto non dà disdetta: dai pagamenti, un cliente è perso quando i giorni dall'ultimo acquisto superano una soglia, di norma l'80º percentile dei giorni tra due acquisti.",
  },
  source: {
    en: "R. Yonatan, 10 customer service metrics (2018); threshold: Statlas, customer churn setting",
    it: "R. Yonatan, 10 customer service metrics (2018); soglia: Statlas, impostazione dell'abbandono",
  },
  unit: "share",
  direction: "down",
  minimumN: 5,
  benchmarks: [],
  rollup: "recompute",
  interval: "wilson",
  scalar: {
    name: "ATTRITION_RATE",
    kind: "broadcast",
    inputs: { lost: customersLost, start: customersAtStart },
    compute: ({ lost, start }) => {
      const rate = divide(lost, start, "start");
      checkAtMost("lost", lost, "start", start);
      return rate;
    },
    range: [0, 1],
    native: (r) => ({ numerator: r.lost, denominator: r.start }),
    examples: [{ args: [15, 300], result: 1 / 20, source: "15 ÷ 300 = 0.05" }],
  },
  log: {
    name: "ATTRITION_RATE_LOG",
    tables: [{ name: "payments", logs: ["payments"] }],
    inputs: { threshold: THRESHOLD },
    methods: {
      "": {
        label: { en: "Customer attrition", it: "Perdita clienti" },
        numerator: { en: "customers who became inactive", it: "clienti diventati inattivi" },
        denominator: { en: "customers active at the start", it: "clienti attivi a inizio periodo" },
        unit: "customer_id",
        needs: ["customer_id"],
        total: "ratio",
        interval: "wilson",
        units: ({ log, period, options }, units) => {
          const days = thresholdDays(options["threshold"], log, period.before);
          const p = purchasesOf(log);
          for (let c = 0; c < p.customers; c++) {
            const atStart = lastBefore(p, c, period.from);
            if (atStart < (p.offsets[c] as number) || period.from - (p.days[atStart] as number) > days) continue;
            const last = lastBefore(p, c, period.before);
            const lost = period.before - (p.days[last] as number) > days;
            units.add(p.rows[last] as number, lost ? 1 : 0, 1, lost ? LOST : KEPT);
          }
        },
      },
    },
    examples: [
      {
        args: [PAYMENTS, "2025-07", undefined, 30],
        result: 1 / 2,
        source: {
          en: "active on 1 July within 30 days: Anna (20 June), Bruno (3 June); on 1 August only Anna still is: 1 ÷ 2",
          it: "attivi al 1° luglio nei 30 giorni precedenti: Anna (20 giugno), Bruno (3 giugno); al 1° agosto lo è ancora solo Anna: 1 ÷ 2",
        },
      },
    ],
  },
});

const LOST = { en: "no purchase for longer than the threshold", it: "nessun acquisto da più tempo della soglia" };
const KEPT = { en: "still active", it: "ancora attivo" };
