import type { Recipe } from "../recipe";

/** Invoice, Payment and Deposit can be the same money: only what the customer paid counts. */
export const quickbooksTransactions: Recipe = {
  id: "quickbooks-transactions",
  tool: "QuickBooks Online",
  screen: { en: "transaction detail by account", it: "dettaglio transazioni per conto" },
  log: "payments",
  path: {
    en: "Reports > Transaction Detail by Account, one bank account, Export",
    it: "Report > Dettaglio transazioni per conto, un solo conto bancario, Esporta",
  },
  fingerprint: ["Date", "Transaction Type", "Num", "Name", "Amount"],
  leftOut: [
    {
      when: { col: "Transaction Type", blank: true },
      why: { en: "section, total or last line", it: "riga di sezione, di totale o finale" },
    },
    {
      when: { col: "Transaction Type", notIn: ["Payment", "Sales Receipt", "Refund", "Refund Receipt"] },
      why: { en: "not a customer's payment", it: "non è il pagamento di un cliente" },
    },
  ],
  emit: [
    {
      fields: {
        date: { col: "Date" },
        customer_id: { col: "Name" },
        amount: {
          when: { col: "Transaction Type", in: ["Refund", "Refund Receipt"] },
          use: { minusSize: { col: "Amount" } },
          otherwise: { col: "Amount" },
        },
        payment_id: { col: "Num" },
      },
    },
  ],
  gives: ["REVENUE", "AOV_LOG", "ARPU_LOG", "ACTIVE_CUSTOMERS", "NEW_CUSTOMERS"],
  lacks: { en: "What is invoiced and not paid yet.", it: "Quanto è fatturato e non ancora incassato." },
};
