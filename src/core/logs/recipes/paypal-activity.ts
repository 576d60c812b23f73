import type { Recipe } from "../recipe";

const SALES = [
  "Express Checkout Payment",
  "Website Payment",
  "Mobile Payment",
  "Subscription Payment",
  "PreApproved Payment Bill User Payment",
  "General Payment",
  "Direct Credit Card Payment",
  "eBay Auction Payment",
  "Invoice Payment",
  "Payment",
];
const REFUNDS = ["Payment Refund", "Refund", "Partial Refund", "Payment Reversal", "Reversal", "Chargeback"];

/** The customer sends a sale and receives a refund; own purchases, top-ups and transfers are rows too. */
export const paypalActivity: Recipe = {
  id: "paypal-activity",
  tool: "PayPal",
  screen: { en: "activity", it: "attività (account in inglese)" },
  log: "payments",
  path: { en: "Activity > Download, CSV", it: "Attività > Scarica, CSV" },
  fingerprint: ["Date", "Type", "Status", "Gross", "From Email Address", "Transaction ID"],
  leftOut: [
    {
      when: { col: "Status", notIn: ["Completed", "Refunded", "Partially Refunded"] },
      why: { en: "not completed", it: "non completata" },
    },
    {
      when: {
        any: [
          { col: "Type", notIn: [...SALES, ...REFUNDS] },
          {
            all: [
              { col: "Type", in: SALES },
              { col: "Gross", below: 0 },
            ],
          },
        ],
      },
      why: {
        en: "not a sale: own purchase, top-up or transfer",
        it: "non è una vendita: acquisto proprio, ricarica o trasferimento",
      },
    },
  ],
  unique: "Transaction ID",
  emit: [
    {
      fields: {
        date: { col: ["Date", "Time"] },
        amount: { col: "Gross" },
        payment_id: { col: "Transaction ID" },
        customer_id: {
          when: { col: "Gross", below: 0 },
          use: { col: "To Email Address" },
          otherwise: { col: "From Email Address" },
        },
      },
    },
  ],
  gives: ["REVENUE", "AOV_LOG", "ARPU_LOG", "ACTIVE_CUSTOMERS", "NEW_CUSTOMERS", "REPEAT_RATE"],
  lacks: {
    en: "Contracts: subscriptions are single payments here.",
    it: "Contratti: qui gli abbonamenti sono singoli pagamenti.",
  },
};
