import type { Recipe } from "../recipe";

/** Ended At ends a subscription; Canceled At asks for it, and Current Period End is the next bill. */
export const stripeSubscriptions: Recipe = {
  id: "stripe-subscriptions",
  tool: "Stripe",
  screen: { en: "subscriptions", it: "abbonamenti" },
  log: "subs",
  path: { en: "Billing > Subscriptions > Export", it: "Billing > Abbonamenti > Esporta" },
  fingerprint: ["Customer ID", "Interval", "Amount", "Status", "Start Date (UTC)", "Ended At (UTC)"],
  leftOut: [
    {
      when: { col: "Status", in: ["incomplete", "incomplete_expired"] },
      why: { en: "never started", it: "mai iniziato" },
    },
  ],
  unique: "id",
  emit: [
    {
      fields: {
        customer_id: { first: [{ col: "Customer ID" }, { col: "Customer Email" }] },
        start: { later: [{ col: "Start Date (UTC)" }, { col: "Trial End (UTC)" }] },
        end: { col: "Ended At (UTC)" },
        mrr: { monthly: [{ col: "Amount" }, { col: "Interval" }] },
        canceled_at: { col: "Canceled At (UTC)" },
      },
    },
  ],
  gives: [
    "MRR",
    "ARPA_LOG",
    "CHURN_RATE_LOG",
    "NRR_LOG",
    "GRR_LOG",
    "NEW_CUSTOMERS",
    "ACTIVE_CUSTOMERS",
    "NET_NEW_MRR_LOG",
  ],
  lacks: {
    en: "Discounts and taxes are not in the file; a change of plan is seen only where it is a row of its own.",
    it: "Sconti e imposte non sono nel file; un cambio di piano si vede solo se è una riga a sé.",
  },
};
