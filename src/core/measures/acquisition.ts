import { amount, count } from "../inputs";
import { list } from "../text";

export const leadsConverted = count({
  label: { en: "converted leads", it: "contatti convertiti" },
  help: { en: "Qualified leads that became customers.", it: "Contatti qualificati diventati clienti." },
  words: list(
    "converted; conversions; converted leads; won deals; deals won; convertiti; conversioni",
    "contatti convertiti; lead convertiti; trattative vinte; contratti chiusi",
  ),
  never: ["conversion rate", "tasso di conversione"],
});

export const leadsQualified = count({
  label: { en: "qualified leads", it: "contatti qualificati" },
  help: { en: "Leads that were worth following up.", it: "Contatti che valeva la pena seguire." },
  words: list(
    "qualified; qualified leads; leads; mql; sql; opportunities; trials; qualificati",
    "contatti qualificati; lead qualificati; lead; opportunita; prove",
  ),
  never: ["referred leads", "lead segnalati", "converted leads", "lead convertiti"],
});

export const leadsReferred = count({
  label: { en: "referred leads", it: "contatti segnalati dai clienti" },
  help: { en: "Leads that existing customers sent.", it: "Contatti mandati dai clienti attuali." },
  words: list(
    "referred leads; referrals; referred; leads from customers; segnalazioni; contatti segnalati",
    "lead segnalati; passaparola; referenze",
  ),
  never: ["referral rate"],
});

export const organicConverted = count({
  label: { en: "customers won by referral", it: "clienti arrivati dal passaparola" },
  help: { en: "New customers that existing customers brought.", it: "Nuovi clienti portati dai clienti attuali." },
  words: list(
    "customers from referrals; converted referrals; referral customers; organic customers",
    "referrals converted; clienti da passaparola; segnalati convertiti; clienti da segnalazioni",
    "clienti organici",
  ),
});

export const customerAcquisitionCost = amount({
  min: 0,
  label: { en: "acquisition cost (cac)", it: "costo di acquisizione (cac)" },
  help: { en: "Cost to win one customer.", it: "Costo per acquisire un cliente." },
  over: "none",
  words: [
    "cac",
    "acquisition cost per customer",
    "customer acquisition cost",
    "costo di acquisizione",
    "costo acquisizione cliente",
  ],
});

export const salesAndMarketing = amount({
  label: { en: "sales and marketing spend", it: "spesa commerciale e marketing" },
  help: {
    en: "What was spent on sales and marketing in the period.",
    it: "Quanto è stato speso in vendite e marketing nel periodo.",
  },
  outgoing: true,
  min: 0,
  words: list(
    "sales and marketing; sales marketing; s&m; s m spend; marketing spend; acquisition cost",
    "acquisition spend; marketing; advertising; ad spend; marketing cost; sales & marketing",
    "spesa marketing; spese marketing; marketing e vendite; costi di acquisizione; costi commerciali",
    "spese commerciali; spesa commerciale; pubblicita; spesa pubblicitaria; vendite e marketing",
    "costo marketing",
  ),
});
