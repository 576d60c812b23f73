import type { Recipe } from "../recipe";

/** Amounts are in the minor unit, and no header says so; the local time stamp is the one for reports. */
export const stripeItemChangeEvents: Recipe = {
  id: "stripe-item-change-events",
  tool: "Stripe Sigma",
  screen: { en: "subscription_item_change_events", it: "subscription_item_change_events" },
  log: "mrr_events",
  path: {
    en: "Sigma or Data Pipeline > table subscription_item_change_events, saved as CSV",
    it: "Sigma o Data Pipeline > tabella subscription_item_change_events, salvata come CSV",
  },
  fingerprint: ["mrr_change", "customer_id", ["local_event_timestamp", "event_timestamp"]],
  emit: [
    {
      fields: {
        date: { first: [{ col: "local_event_timestamp" }, { col: "event_timestamp", utc: true }] },
        customer_id: { col: "customer_id" },
        mrr_delta: { col: "mrr_change", cents: true },
      },
    },
  ],
  gives: ["MRR", "ARPA_LOG", "CHURN_RATE_LOG", "NRR_LOG", "GRR_LOG", "NET_NEW_MRR_LOG", "NEW_CUSTOMERS"],
  lacks: {
    en: "Trials, plans by name and cancellation requests are in other tables.",
    it: "Prove, nomi dei piani e richieste di disdetta sono in altre tabelle.",
  },
};
