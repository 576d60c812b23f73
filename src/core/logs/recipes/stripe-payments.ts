import type { Recipe } from "../recipe";

/** A refund stands on the row of its charge; only the converted amounts can be added up. */
export const stripePayments: Recipe = {
  id: "stripe-payments",
  tool: "Stripe",
  screen: { en: "payments", it: "pagamenti" },
  log: "payments",
  path: { en: "Payments > Export, all columns", it: "Pagamenti > Esporta, tutte le colonne" },
  fingerprint: [
    "id",
    "Created (UTC)",
    "Status",
    ["Converted Amount", "Amount"],
    ["Converted Amount Refunded", "Amount Refunded"],
  ],
  leftOut: [
    { when: { col: "Status", field: "status", means: ["not_paid", "?"] }, why: { en: "not paid", it: "non pagato" } },
  ],
  unique: "id",
  emit: [
    {
      fields: {
        date: { col: "Created (UTC)" },
        customer_id: { first: [{ col: "Customer ID" }, { col: "Customer Email" }] },
        amount: { first: [{ col: "Converted Amount" }, { col: "Amount" }] },
        currency: {
          when: { filled: { col: "Converted Amount" }, type: "money" },
          use: { col: "Converted Currency" },
          otherwise: { col: "Currency" },
        },
        payment_id: { col: "id" },
      },
    },
    {
      when: {
        any: [
          { col: "Converted Amount Refunded", above: 0 },
          { col: "Amount Refunded", above: 0 },
        ],
      },
      fields: {
        date: { first: [{ col: "Refunded date (UTC)" }, { col: "Created (UTC)" }] },
        amount: { minusSize: { first: [{ col: "Converted Amount Refunded" }, { col: "Amount Refunded" }] } },
      },
      remark: {
        rule: { en: "refund beside its charge", it: "rimborso accanto al suo pagamento" },
        done: {
          en: "deducted on its own date, else on that of the charge",
          it: "detratto alla sua data, altrimenti a quella del pagamento",
        },
      },
    },
  ],
  gives: ["REVENUE", "AOV_LOG", "ARPU_LOG", "ACTIVE_CUSTOMERS", "NEW_CUSTOMERS", "REPEAT_RATE", "INACTIVITY_RATE_LOG"],
  lacks: {
    en: "MRR and churn by contract: take the subscriptions export for those.",
    it: "MRR e abbandono per contratto: per quelli serve l'esportazione degli abbonamenti.",
  },
};
