import { amount } from "../inputs";
import { list } from "../text";

/** In a table of MRR movements "New" and "Churn" are money; with counts of customers they are customers. */
const OF_MRR = ["expansion MRR", "contraction MRR"];
const OF_CUSTOMERS = ["customers at start", "customers at end"];

export const mrrNow = amount({
  label: { en: "MRR at end", it: "MRR a fine periodo" },
  help: {
    en: "Monthly recurring revenue at the end of the period.",
    it: "Ricavi ricorrenti mensili (MRR) a fine periodo.",
  },
  over: "last",
  words: list(
    "mrr; mrr end; end mrr; ending mrr; mrr at end; closing mrr; monthly recurring revenue",
    "recurring revenue; mrr fine; mrr finale; mrr a fine mese; mrr a fine periodo; ricavi ricorrenti",
    "ricavi ricorrenti mensili; canoni mensili",
  ),
  never: list("new mrr; mrr start; starting mrr; churned mrr; net new mrr; mrr growth; nuovo mrr"),
});

export const mrrAtStart = amount({
  label: { en: "MRR at start", it: "MRR a inizio periodo" },
  help: {
    en: "Monthly recurring revenue at the start of the period.",
    it: "Ricavi ricorrenti mensili (MRR) a inizio periodo.",
  },
  min: 0,
  over: "first",
  words: list(
    "mrr at start; start mrr; starting mrr; opening mrr; beginning mrr; mrr start; mrr beginning",
    "mrr inizio; mrr iniziale; mrr a inizio mese; mrr a inizio periodo; mrr di apertura",
  ),
});

export const mrrNew = amount({
  label: { en: "new MRR", it: "MRR nuovo" },
  help: { en: "MRR of customers won in the period.", it: "MRR dei clienti acquisiti nel periodo." },
  min: 0,
  words: list(
    "new mrr; mrr new; new business mrr; new business; new customer mrr; mrr from new customers",
    "nuovo mrr; mrr nuovo; mrr nuovi clienti; mrr da nuovi clienti",
  ),
  beside: { words: ["new", "nuovo", "nuovi", "new customers", "nuovi clienti"], of: OF_MRR, unless: OF_CUSTOMERS },
  never: ["net new mrr"],
});

export const mrrExpansion = amount({
  label: { en: "expansion MRR", it: "MRR da espansione" },
  help: {
    en: "MRR gained from existing customers: upgrades, extra seats, price rises.",
    it: "MRR in più dai clienti esistenti: upgrade, licenze aggiuntive, aumenti di prezzo.",
  },
  min: 0,
  words: list(
    "expansion; expansion mrr; mrr expansion; upgrades; upsell; upgrade mrr; espansione",
    "mrr espansione; mrr da espansione; espansioni; upgrade; ampliamenti",
  ),
});

export const mrrContraction = amount({
  label: { en: "contraction MRR", it: "MRR perso per riduzione" },
  help: {
    en: "MRR lost from customers who stayed but pay less, as a positive number.",
    it: "MRR perso da clienti rimasti che pagano meno, come numero positivo.",
  },
  outgoing: true,
  min: 0,
  words: list(
    "contraction; contraction mrr; mrr contraction; downgrades; downgrade mrr; downsell; contrazione",
    "mrr contrazione; mrr da contrazione; contrazioni; riduzione; riduzioni; downgrade",
  ),
});

export const mrrChurned = amount({
  label: { en: "churned MRR", it: "MRR perso per abbandono" },
  help: {
    en: "MRR of customers who left, as a positive number.",
    it: "MRR dei clienti che se ne sono andati, come numero positivo.",
  },
  outgoing: true,
  min: 0,
  words: list(
    "churned mrr; churn mrr; mrr churn; mrr churned; lost mrr; mrr lost; cancelled mrr; mrr perso",
    "mrr abbandono; mrr disdette; mrr cessato; mrr churn perso; revenue lost",
  ),
  beside: {
    words: list("churn; churned; lost; cancellations; abbandono; abbandoni; persi; perso; disdette"),
    of: OF_MRR,
    unless: OF_CUSTOMERS,
  },
  never: ["mrr churn rate", "churn rate"],
});

export const mrrReactivated = amount({
  label: { en: "reactivation MRR", it: "MRR da riattivazione" },
  help: {
    en: "Optional. MRR of customers who came back; 0 if not given.",
    it: "Facoltativo. MRR dei clienti rientrati; 0 se non indicato.",
  },
  min: 0,
  words: list(
    "reactivation; reactivation mrr; mrr reactivation; reactivated mrr; win back mrr; riattivazione",
    "mrr riattivazione; mrr da riattivazione; mrr riattivato; mrr recuperato",
  ),
  never: ["reactivation rate"],
});
