import type { Recipe } from "../recipe";

/** Lines above the header, of changing number; what is not booked yet is no money. */
export const intesaMovimenti: Recipe = {
  id: "intesa-movimenti",
  tool: "Intesa Sanpaolo",
  screen: { en: "account movements", it: "lista movimenti" },
  log: "cash",
  path: { en: "List of movements > Export", it: "Lista movimenti > Esporta" },
  fingerprint: ["Data", "Contabilizzazione", "Importo"],
  leftOut: [
    {
      when: { col: "Contabilizzazione", notIn: ["CONTABILIZZATO"] },
      why: { en: "not booked", it: "non contabilizzato" },
    },
  ],
  emit: [
    {
      fields: {
        month: { col: "Data" },
        cfo: { col: "Importo" },
        capex: { value: 0 },
        counterparty: { col: "Dettagli" },
        category: { col: "Operazione" },
      },
    },
  ],
  months: true,
  gives: ["FREE_CASH_FLOW_LOG"],
  lacks: {
    en: "The balance, and what is an investment: the sidebar asks that once by counterparty.",
    it: "Il saldo, e che cosa è un investimento: la barra lo chiede una volta per controparte.",
  },
};
