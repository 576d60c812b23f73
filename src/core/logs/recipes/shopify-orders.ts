import type { Recipe } from "../recipe";

/** One row a line item: the order's own cells stand on its first row only. Name is the order. */
export const shopifyOrders: Recipe = {
  id: "shopify-orders",
  tool: "Shopify",
  screen: { en: "orders", it: "ordini" },
  log: "payments",
  path: { en: "Orders > Export > plain CSV", it: "Ordini > Esporta > CSV semplice" },
  fingerprint: ["Name", "Email", "Financial Status", "Total", "Created at"],
  leftOut: [
    {
      when: { col: "Financial Status", blank: true },
      why: { en: "further line of the order above", it: "altra riga dell'ordine precedente" },
    },
    {
      when: { col: "Financial Status", notIn: ["paid", "partially_paid", "partially_refunded", "refunded"] },
      why: { en: "not paid", it: "non pagato" },
    },
  ],
  unique: "Name",
  emit: [
    {
      fields: {
        date: { col: "Created at" },
        customer_id: { col: "Email" },
        amount: { col: "Total" },
        payment_id: { col: "Name" },
      },
    },
    {
      when: { col: "Refunded Amount", above: 0 },
      fields: { amount: { minusSize: { col: "Refunded Amount" } } },
      remark: {
        rule: { en: "refund without a date of its own", it: "rimborso senza una data propria" },
        done: { en: "deducted on the date of its order", it: "detratto alla data del suo ordine" },
      },
    },
  ],
  gives: ["REVENUE", "AOV_LOG", "ARPU_LOG", "ACTIVE_CUSTOMERS", "NEW_CUSTOMERS", "REPEAT_RATE", "INACTIVITY_RATE_LOG"],
  lacks: {
    en: "The day of a refund and the margin are not in the file.",
    it: "Il giorno del rimborso e il margine non sono nel file.",
  },
};
