import { metric } from "../define";
import { divide } from "../divide";
import { number, optional } from "../inputs";
import { contacts, customersActive } from "../measures";

const PER = number({
  label: { en: "per how many customers", it: "ogni quanti clienti" },
  help: {
    en: "Optional. 1 (default) for contacts per customer, 1000 for contacts per thousand.",
    it: "Facoltativo. 1 (predefinito) per contatti per cliente, 1000 per contatti ogni mille.",
  },
  above: 0,
});

export const contactRate = metric({
  id: "contact-rate",
  family: "support",
  title: { en: "Contact rate", it: "Contatti per cliente" },
  label: { en: "Contacts per customer", it: "Contatti per cliente" },
  summary: {
    en: "Contacts for each customer, order or shipment of the period.",
    it: "Contatti per ogni cliente, ordine o spedizione del periodo.",
  },
  formula: { en: "per × contacts ÷ customers", it: "per × contatti ÷ clienti" },
  notes: {
    en: "Give the average customers of the period, or the orders or shipments. One customer may make many contacts. With per 1000 it reads per thousand.",
    it: "Indica i clienti medi del periodo, oppure gli ordini o le spedizioni. Un cliente può fare molti contatti. Con per 1000 si legge per mille.",
  },
  source: { en: "common practice of customer service", it: "prassi comune del servizio clienti" },
  unit: "number",
  direction: "down",
  minimumN: 5,
  benchmarks: [],
  rollup: "ratio",
  interval: "none",
  scalar: {
    name: "CONTACT_RATE",
    kind: "broadcast",
    inputs: { contacts, customers: customersActive, per: optional(PER, 1) },
    compute: (v) => divide(v.contacts * v.per, v.customers, "customers"),
    native: (r) => ({ numerator: `${r.contacts}*${r.per}`, denominator: r.customers }),
    examples: [
      {
        args: [450, 1200],
        result: 3 / 8,
        source: { en: "450 ÷ 1200 = 0.375 a customer", it: "450 ÷ 1200 = 0,375 per cliente" },
      },
      {
        args: [450, 1200, 1000],
        result: 375,
        source: { en: "1000 × 450 ÷ 1200 = 375 per thousand", it: "1000 × 450 ÷ 1200 = 375 ogni mille" },
      },
    ],
  },
  log: null,
});
