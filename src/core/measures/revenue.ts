import { amount, count, share } from "../inputs";
import { list } from "../text";

export const revenue = amount({
  label: { en: "revenue", it: "ricavi" },
  help: { en: "Revenue of the period, net of refunds.", it: "Ricavi del periodo, al netto dei rimborsi." },
  words: list(
    "revenue; revenues; sales; net revenue; turnover; income; ricavi; ricavo; fatturato; vendite",
    "incassi; entrate; ricavi netti",
  ),
  never: ["recurring revenue", "revenue growth", "lost revenue", "ricavi ricorrenti"],
});

export const orders = count({
  label: { en: "orders", it: "ordini" },
  help: { en: "Orders paid in the period.", it: "Ordini pagati nel periodo." },
  words: list(
    "orders; number of orders; paid orders; transactions; purchases; ordini; numero ordini; n ordini",
    "ordini pagati; transazioni; acquisti; scontrini",
  ),
  never: ["order value", "average order value", "valore ordine"],
});

export const lifetimeValue = amount({
  label: { en: "lifetime value (ltv)", it: "valore nel tempo (ltv)" },
  help: { en: "Lifetime value of a customer.", it: "Valore nel tempo di un cliente." },
  over: "none",
  words: list("ltv; lifetime value; customer lifetime value; clv; valore nel tempo; valore del cliente"),
});

export const revenuePerAccount = amount({
  label: { en: "revenue per account and month (arpa)", it: "ricavo medio mensile per cliente (arpa)" },
  help: { en: "Mean revenue of one customer a month.", it: "Ricavo medio di un cliente al mese." },
  over: "none",
  words: list(
    "arpa; arpu; revenue per account; revenue per customer; average revenue; ricavo medio",
    "ricavo medio per cliente",
  ),
});

export const grossMargin = share({
  label: { en: "gross margin", it: "margine lordo" },
  help: {
    en: "Share of revenue left after the cost of serving; 1 if not given.",
    it: "Quota dei ricavi che resta dopo i costi del servizio; 1 se non indicata.",
  },
  words: list("gross margin; margin %; gross margin %; margine lordo; margine %; margine"),
});
