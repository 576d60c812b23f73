import { count } from "../inputs";
import { list } from "../text";

export const complaints = count({
  label: { en: "complaints", it: "reclami" },
  help: { en: "Complaints received in the period.", it: "Reclami ricevuti nel periodo." },
  words: list(
    "complaints; complaints received; received complaints; new complaints; total complaints; reclami",
    "reclami ricevuti; nuovi reclami; reclami totali; totale reclami",
  ),
  never: ["complaint rate", "complaints resolved", "complaints outstanding", "reclami aperti", "reclami risolti"],
});

export const complaintBase = count({
  label: { en: "customers, orders or contacts", it: "clienti, ordini o contatti" },
  help: {
    en: "What the complaints are compared with: average customers, orders or contacts of the period.",
    it: "Con che cosa si confrontano i reclami: clienti medi, ordini o contatti del periodo.",
  },
  words: list(
    "average customers; customers; active customers; customer base; clienti medi; clienti",
    "clienti attivi; base clienti; orders; ordini",
  ),
  levels: ["customers", "customer base", "clienti"],
  never: ["new customers", "lost customers", "nuovi clienti", "clienti persi"],
});

export const complaintsEscalated = count({
  label: { en: "complaints escalated", it: "reclami scalati" },
  help: {
    en: "Complaints passed on to a higher level, each counted once.",
    it: "Reclami passati a un livello superiore, ognuno contato una volta.",
  },
  words: ["complaints escalated", "escalated complaints", "reclami scalati", "reclami in escalation"],
});

export const complaintsUpheld = count({
  label: { en: "complaints upheld", it: "reclami accolti" },
  help: {
    en: "Complaints found justified, in whole or in part.",
    it: "Reclami accolti, del tutto o in parte.",
  },
  words: list("upheld; complaints upheld; upheld complaints; accolti; reclami accolti; reclami fondati"),
  never: ["upheld rate", "not upheld", "non accolti"],
});

export const complaintsDecided = count({
  label: { en: "complaints decided", it: "reclami decisi" },
  help: {
    en: "Complaints with a final answer, upheld or not.",
    it: "Reclami con una risposta definitiva, accolti o no.",
  },
  words: list(
    "decided; complaints decided; final responses; complaints closed; decisi; reclami decisi",
    "reclami definiti",
  ),
});
