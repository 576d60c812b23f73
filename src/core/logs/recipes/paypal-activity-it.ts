import type { Recipe } from "../recipe";

const SALES = [
  "Pagamento Express Checkout",
  "Pagamento abbonamento",
  "Pagamento da cellulare",
  "Pagamento sito web",
  "Pagamento tramite sito web",
  "Pagamento generico",
  "Pagamento fattura",
  "Pagamento asta eBay",
  "Pagamento con carta di credito diretto",
  "Pagamento PayPal Here",
];
const REFUNDS = [
  "Rimborso pagamento",
  "Rimborso",
  "Rimborso parziale",
  "Storno di pagamento",
  "Storno pagamento",
  "Chargeback",
];

/** The customer sends a sale and receives a refund; own purchases, top-ups and transfers are rows too. */
export const paypalActivityIt: Recipe = {
  id: "paypal-activity-it",
  tool: "PayPal",
  screen: { en: "activity (Italian account)", it: "attività" },
  log: "payments",
  path: { en: "Activity > Download, CSV", it: "Attività > Scarica, CSV" },
  fingerprint: ["Data", "Tipo", "Stato", "Lordo", "Indirizzo email mittente", "Codice transazione"],
  leftOut: [
    {
      when: { col: "Stato", notIn: ["Completata", "Completato", "Rimborsata", "Parzialmente rimborsata"] },
      why: { en: "not completed", it: "non completata" },
    },
    {
      when: {
        any: [
          { col: "Tipo", notIn: [...SALES, ...REFUNDS] },
          {
            all: [
              { col: "Tipo", in: SALES },
              { col: "Lordo", below: 0 },
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
  unique: "Codice transazione",
  emit: [
    {
      fields: {
        date: { first: [{ col: ["Data", "Orario"] }, { col: ["Data", "Ora"] }] },
        amount: { col: "Lordo" },
        payment_id: { col: "Codice transazione" },
        customer_id: {
          when: { col: "Lordo", below: 0 },
          use: { col: "Indirizzo email destinatario" },
          otherwise: { col: "Indirizzo email mittente" },
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
