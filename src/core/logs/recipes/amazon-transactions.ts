import type { Recipe } from "../recipe";

/** Total is what is left after Amazon's fees: sales are the goods, their shipping and gift wrap, less promotions. */
export const amazonTransactions: Recipe = {
  id: "amazon-transactions",
  tool: "Amazon",
  screen: { en: "transactions of a date range", it: "transazioni di un periodo (account in inglese)" },
  log: "payments",
  path: {
    en: "Payments > Reports Repository > Transaction, CSV",
    it: "Pagamenti > Archivio dei report > Transazione, CSV",
  },
  fingerprint: ["date/time", "settlement id", "type", "order id", "product sales", "total"],
  leftOut: [{ when: { col: "type", notIn: ["Order", "Refund"] }, why: { en: "not a sale", it: "non è una vendita" } }],
  emit: [
    {
      fields: {
        date: { col: "date/time" },
        payment_id: { col: "order id" },
        channel: { col: "marketplace" },
        amount: {
          sum: [
            { col: "product sales" },
            { col: "shipping credits" },
            { col: "postage credits" },
            { col: "gift wrap credits" },
            { col: "promotional rebates" },
          ],
        },
      },
    },
  ],
  gives: ["REVENUE"],
  lacks: {
    en: "Who bought: no customers. Taxes and Amazon's fees are left out of the revenue.",
    it: "Chi ha comprato: nessun cliente. Imposte e commissioni di Amazon restano fuori dai ricavi.",
  },
};
