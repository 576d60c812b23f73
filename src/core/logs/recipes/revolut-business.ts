import type { Recipe } from "../recipe";

/** The balance moves by Total amount, which holds the fee; only completed rows are money. */
export const revolutBusiness: Recipe = {
  id: "revolut-business",
  tool: "Revolut Business",
  screen: { en: "statement", it: "estratto conto" },
  log: "cash",
  path: { en: "Accounts > Statement > CSV", it: "Conti > Estratto conto > CSV" },
  fingerprint: ["Date completed (UTC)", "State", "Total amount"],
  leftOut: [{ when: { col: "State", notIn: ["COMPLETED"] }, why: { en: "not completed", it: "non completato" } }],
  unique: "ID",
  emit: [
    {
      fields: {
        month: { col: "Date completed (UTC)" },
        cfo: { col: "Total amount" },
        capex: { value: 0 },
        cash_balance: { col: "Balance" },
        counterparty: { col: "Description" },
        category: { col: "Type" },
      },
    },
  ],
  months: true,
  gives: ["FREE_CASH_FLOW_LOG"],
  lacks: {
    en: "What is an investment or a loan: the sidebar asks that once by counterparty.",
    it: "Che cosa è un investimento o un prestito: la barra lo chiede una volta per controparte.",
  },
};
