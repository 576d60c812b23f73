import { amount, count, share } from "../inputs";
import { list } from "../text";

export const customersAtStart = count({
  label: { en: "customers at start", it: "clienti a inizio periodo" },
  help: { en: "Customers at the start of the period.", it: "Clienti all'inizio del periodo." },
  over: "first",
  words: list(
    "customers at start; start customers; customers start; opening customers; customers beginning",
    "active customers at start; subscribers at start; start; clienti a inizio; clienti inizio",
    "clienti iniziali; clienti a inizio mese; clienti a inizio periodo; clienti inizio mese",
    "clienti inizio periodo; clienti attivi inizio; abbonati inizio; abbonati a inizio mese; inizio",
  ),
});

export const customersLost = count({
  label: { en: "customers lost", it: "clienti persi" },
  help: {
    en: "Customers of the start who left in the period.",
    it: "Clienti di inizio periodo che se ne sono andati.",
  },
  outgoing: true,
  words: list(
    "lost; lost customers; customers lost; churned; churned customers; cancellations",
    "cancelled customers; churn; persi; clienti persi; disdette; cessati; clienti cessati; abbandoni",
    "disdetti; clienti usciti; usciti",
  ),
  never: ["churn rate", "tasso di abbandono", "churn %", "revenue lost"],
});

export const customersAtEnd = count({
  label: { en: "customers at end", it: "clienti a fine periodo" },
  help: { en: "Customers at the end of the period.", it: "Clienti alla fine del periodo." },
  over: "last",
  words: list(
    "customers at end; end customers; customers end; closing customers; active customers at end",
    "subscribers at end; end; clienti a fine; clienti fine; clienti finali; clienti a fine mese",
    "clienti a fine periodo; clienti fine mese; clienti fine periodo; clienti attivi fine",
    "abbonati fine; fine",
  ),
});

export const customersNew = count({
  label: { en: "new customers", it: "nuovi clienti" },
  help: { en: "Customers won in the period.", it: "Clienti acquisiti nel periodo." },
  words: list(
    "new customers; customers won; new; customers acquired; acquired customers; new subscribers",
    "new clients; nuovi clienti; clienti nuovi; nuovi; clienti acquisiti; acquisiti; nuovi abbonati",
    "nuovi contratti",
  ),
  never: ["new revenue", "new mrr", "nuovo mrr"],
});

export const customersActive = count({
  label: { en: "active customers", it: "clienti attivi" },
  help: { en: "Customers active in the period.", it: "Clienti attivi nel periodo." },
  over: "last",
  words: list(
    "active customers; customers; paying customers; users; active users; clienti attivi; clienti",
    "clienti paganti; utenti attivi; utenti; abbonati",
  ),
  never: ["new customers", "lost customers", "customers at start", "customers at end"],
});

export const customersReactivated = count({
  label: { en: "customers who came back", it: "clienti rientrati" },
  help: { en: "Former customers active again.", it: "Ex clienti di nuovo attivi." },
  words: list(
    "reactivated; reactivated customers; customers reactivated; reactivations; won back; win backs",
    "returned customers; customers won back; riattivati; clienti riattivati; riattivazioni",
    "clienti recuperati; recuperati; rientrati; clienti rientrati",
  ),
  never: ["reactivation mrr", "reactivation rate", "mrr da riattivazione"],
});

export const customersInactiveAtStart = count({
  label: { en: "former customers at start", it: "ex clienti a inizio periodo" },
  help: {
    en: "Customers of the past who are not active at the start of the period.",
    it: "Clienti del passato non attivi a inizio periodo.",
  },
  over: "first",
  words: list(
    "inactive at start; former customers; inactive customers at start; lapsed customers; ex customers",
    "former customers at start; ex clienti; inattivi inizio; inattivi a inizio periodo",
    "clienti inattivi inizio; ex clienti a inizio periodo",
  ),
});

export const customersInactive = count({
  label: { en: "inactive customers at end", it: "clienti inattivi a fine periodo" },
  help: {
    en: "Customers without a purchase for longer than your threshold.",
    it: "Clienti senza acquisti da più tempo della soglia.",
  },
  over: "last",
  words: list(
    "inactive; inactive customers; dormant customers; sleeping customers; inattivi; clienti inattivi",
    "dormienti; clienti dormienti; clienti fermi",
  ),
  never: ["inactive at start", "inactive customers at start", "inattivi inizio", "inactivity rate"],
});

export const customersInAll = count({
  label: { en: "customers in all at end", it: "clienti totali a fine periodo" },
  help: {
    en: "All customers who ever bought, active or not.",
    it: "Tutti i clienti che hanno comprato almeno una volta, attivi o no.",
  },
  over: "last",
  words: list(
    "total customers; all customers; customer base; customers in all; registered customers",
    "clienti totali; totale clienti; base clienti; clienti in anagrafica; clienti registrati",
  ),
});

export const customersPaying = count({
  label: { en: "paying customers at end", it: "clienti paganti a fine periodo" },
  help: {
    en: "Paying customers at the same moment as the MRR.",
    it: "Clienti paganti nello stesso momento dell'MRR.",
  },
  over: "last",
  words: list(
    "paying customers; customers at end; end customers; customers; active customers; accounts",
    "subscribers; clienti paganti; clienti a fine mese; clienti a fine periodo; clienti fine",
    "clienti finali; clienti; clienti attivi; abbonati",
  ),
  never: ["new customers", "lost customers", "customers at start", "clienti inizio", "nuovi clienti"],
});

export const churnShare = share({
  label: { en: "churn per period", it: "abbandono per periodo" },
  help: {
    en: "Share of customers lost in one period, as a fraction: 5% or 0.05.",
    it: "Quota di clienti persi in un periodo, come frazione: 5% oppure 0,05.",
  },
  words: list(
    "churn rate; customer churn rate; churn %; monthly churn; churn percent; tasso di abbandono",
    "abbandono %; tasso di churn; abbandono mensile; % abbandono",
  ),
  never: ["churned mrr", "mrr churn", "revenue churn", "mrr churn rate"],
});

export const customerLifetime = amount({
  label: { en: "lifetime per customer", it: "durata per cliente" },
  help: {
    en: "How many periods a customer stays, in the same periods as the revenue.",
    it: "Quanti periodi resta un cliente, negli stessi periodi dei ricavi.",
  },
  min: 0,
  over: "none",
  words: list(
    "lifetime; customer lifetime; average lifetime; months retained; durata; durata cliente",
    "durata media; durata media cliente; permanenza media",
  ),
  never: ["lifetime value", "call duration", "durata chiamata"],
});
