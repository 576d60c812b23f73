import { metric } from "../define";
import { divide } from "../divide";
import { eachActiveCustomer } from "../logs/active-customers";
import type { Log } from "../logs/log";
import { requireReach } from "../logs/require-reach";
import { customersActive, leadsReferred } from "../measures";
import { LEADS, PAYMENTS } from "../sample-tables";
import { foldWord, same } from "../text";

export const referralRate = metric({
  id: "referral-rate",
  family: "acquisition",
  title: { en: "Referral rate", it: "Tasso di passaparola" },
  label: { en: "Referral rate", it: "Clienti da passaparola" },
  summary: {
    en: "Leads that existing customers sent, for each active customer.",
    it: "Contatti mandati dai clienti, per ogni cliente attivo.",
  },
  formula: { en: "referred leads ÷ active customers", it: "contatti segnalati ÷ clienti attivi" },
  notes: {
    en: "May exceed 100% where customers send more than one lead each.",
    it: "Può superare il 100% se ogni cliente manda più di un contatto.",
  },
  source: same("R. Yonatan, 10 customer service metrics (2018)"),
  unit: "share",
  direction: "up",
  minimumN: 5,
  benchmarks: [],
  rollup: "recompute",
  interval: "none",
  scalar: {
    name: "REFERRAL_RATE",
    kind: "broadcast",
    inputs: { referred_leads: leadsReferred, active_customers: customersActive },
    compute: ({ referred_leads, active_customers }) => divide(referred_leads, active_customers, "active_customers"),
    native: (r) => ({ numerator: r.referred_leads, denominator: r.active_customers }),
    examples: [{ args: [30, 600], result: 1 / 20, source: "30 ÷ 600 = 0.05" }],
  },
  log: {
    name: "REFERRAL_RATE_LOG",
    tables: [
      { name: "leads", logs: ["leads"] },
      { name: "customers", logs: ["subs", "payments"] },
    ],
    where: false,
    methods: {
      "": {
        label: { en: "Referral rate", it: "Clienti da passaparola" },
        numerator: { en: "referred leads", it: "contatti segnalati" },
        denominator: { en: "active customers, mean of start and end", it: "clienti attivi, media di inizio e fine" },
        needs: ["referrer_customer_id"],
        total: "ratio",
        interval: "none",
        units: ({ log, others, period }, units) => {
          requireReach(log, period);
          const customers = others[0] as Log;
          const referrer = log.words("referrer_customer_id");
          const lead = log.words(log.has("customer_id") ? "customer_id" : "lead_id");
          for (const i of log.within("created", period)) {
            const code = referrer.codes[i] as number;
            if (code < 0) continue;
            // Who refers himself is no referral.
            const self = lead.codes[i] as number;
            if (self >= 0 && foldWord(lead.values[self] as string) === foldWord(referrer.values[code] as string))
              continue;
            units.add(i, 1, 0, REFERRED);
          }
          const days = period.before - period.from;
          eachActiveCustomer(customers, period.from, days, (row) => units.add(row, 0, 1 / 2, ACTIVE_AT_START));
          eachActiveCustomer(customers, period.before, days, (row) => units.add(row, 0, 1 / 2, ACTIVE_AT_END));
        },
      },
    },
    examples: [
      {
        args: [LEADS, PAYMENTS, "2025-06"],
        result: 2 / 3,
        source: {
          en: "L7 is referred; active: Anna in the 30 days before June, Anna and Bruno in June: 1 ÷ ((1 + 2) ÷ 2)",
          it: "L7 arriva da un passaparola; attivi: Anna nei 30 giorni prima di giugno, Anna e Bruno a giugno: 1 ÷ ((1 + 2) ÷ 2)",
        },
      },
    ],
  },
});

const REFERRED = { en: "sent by a customer", it: "mandato da un cliente" };
const ACTIVE_AT_START = { en: "active at the start", it: "attivo all'inizio" };
const ACTIVE_AT_END = { en: "active at the end", it: "attivo alla fine" };
