import { amount, count } from "./inputs";

/**
 * What the columns of a period table (one row a month, or months across) hold: each measure is the
 * input of one or more metrics, so its words are said once. A metric's input is a measure where the
 * number is one that people keep; words are headers, English and Italian, compared by foldHeader.
 */
export const customersAtStart = count({
  label: { en: "customers at start", it: "clienti a inizio periodo" },
  help: { en: "Customers at the start of the period.", it: "Clienti all'inizio del periodo." },
  words: [
    "customers at start",
    "start customers",
    "customers start",
    "opening customers",
    "customers beginning",
    "active customers at start",
    "subscribers at start",
    "start",
    "clienti a inizio",
    "clienti inizio",
    "clienti iniziali",
    "clienti a inizio mese",
    "clienti a inizio periodo",
    "clienti inizio mese",
    "clienti inizio periodo",
    "clienti attivi inizio",
    "abbonati inizio",
    "abbonati a inizio mese",
    "inizio",
  ],
});

export const customersLost = count({
  label: { en: "customers lost", it: "clienti persi" },
  help: {
    en: "Customers of the start who left in the period.",
    it: "Clienti di inizio periodo che se ne sono andati.",
  },
  words: [
    "lost",
    "lost customers",
    "customers lost",
    "churned",
    "churned customers",
    "cancellations",
    "cancelled customers",
    "churn",
    "persi",
    "clienti persi",
    "disdette",
    "cessati",
    "clienti cessati",
    "abbandoni",
    "disdetti",
    "clienti usciti",
    "usciti",
  ],
  never: ["churn rate", "tasso di abbandono", "churn %", "revenue lost"],
});

export const customersAtEnd = count({
  label: { en: "customers at end", it: "clienti a fine periodo" },
  help: { en: "Customers at the end of the period.", it: "Clienti alla fine del periodo." },
  words: [
    "customers at end",
    "end customers",
    "customers end",
    "closing customers",
    "active customers at end",
    "subscribers at end",
    "end",
    "clienti a fine",
    "clienti fine",
    "clienti finali",
    "clienti a fine mese",
    "clienti a fine periodo",
    "clienti fine mese",
    "clienti fine periodo",
    "clienti attivi fine",
    "abbonati fine",
    "fine",
  ],
});

export const customersNew = count({
  label: { en: "new customers", it: "nuovi clienti" },
  help: { en: "Customers won in the period.", it: "Clienti acquisiti nel periodo." },
  words: [
    "new customers",
    "customers won",
    "new",
    "customers acquired",
    "acquired customers",
    "new subscribers",
    "new clients",
    "nuovi clienti",
    "clienti nuovi",
    "nuovi",
    "clienti acquisiti",
    "acquisiti",
    "nuovi abbonati",
    "nuovi contratti",
  ],
  never: ["new revenue", "new mrr", "nuovo mrr"],
});

export const revenue = amount({
  label: { en: "revenue", it: "ricavi" },
  help: { en: "Revenue of the period, net of refunds.", it: "Ricavi del periodo, al netto dei rimborsi." },
  words: [
    "revenue",
    "revenues",
    "sales",
    "net revenue",
    "turnover",
    "income",
    "ricavi",
    "ricavo",
    "fatturato",
    "vendite",
    "incassi",
    "entrate",
    "ricavi netti",
  ],
  never: ["recurring revenue", "revenue growth", "lost revenue", "ricavi ricorrenti"],
});

export const salesAndMarketing = amount({
  label: { en: "sales and marketing spend", it: "spesa commerciale e marketing" },
  help: {
    en: "What was spent on sales and marketing in the period.",
    it: "Quanto è stato speso in vendite e marketing nel periodo.",
  },
  min: 0,
  words: [
    "sales and marketing",
    "sales marketing",
    "s&m",
    "s m spend",
    "marketing spend",
    "acquisition cost",
    "acquisition spend",
    "marketing",
    "advertising",
    "ad spend",
    "marketing cost",
    "sales & marketing",
    "spesa marketing",
    "spese marketing",
    "marketing e vendite",
    "costi di acquisizione",
    "costi commerciali",
    "spese commerciali",
    "spesa commerciale",
    "pubblicita",
    "spesa pubblicitaria",
    "vendite e marketing",
    "costo marketing",
  ],
});
