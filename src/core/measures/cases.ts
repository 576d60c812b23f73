import { count } from "../inputs";
import { list } from "../text";

export const firstContactResolved = count({
  label: { en: "cases resolved at first contact", it: "casi risolti al primo contatto" },
  help: {
    en: "Cases resolved with a single contact and not reopened.",
    it: "Casi risolti con un solo contatto e non riaperti.",
  },
  words: list(
    "first contact resolved; resolved at first contact; first contact resolutions",
    "first call resolved; fcr cases; one touch; one touch tickets; solved at first contact",
    "risolti al primo contatto; risolti primo contatto; casi risolti al primo contatto",
    "risolti con una interazione; risolti con una sola interazione",
  ),
  never: ["fcr", "fcr rate", "first contact resolution rate"],
});

export const cases = count({
  label: { en: "cases", it: "casi" },
  help: { en: "Cases (tickets) of the period.", it: "Casi (ticket) del periodo." },
  words: list(
    "cases; tickets; total cases; total tickets; all cases; tickets created; created tickets",
    "cases handled; new tickets; casi; ticket; pratiche; casi totali; ticket totali; ticket creati",
    "casi gestiti; nuovi ticket; segnalazioni ricevute",
  ),
  never: ["open tickets", "ticket aperti", "resolved tickets", "ticket risolti", "backlog"],
});

export const casesNotEligible = count({
  label: { en: "cases that cannot be resolved at first contact", it: "casi non risolvibili al primo contatto" },
  help: {
    en: "Cases that the first line cannot resolve, such as repairs and returns; 0 if not given.",
    it: "Casi che il primo livello non può risolvere, come riparazioni e resi; 0 se non indicati.",
  },
  words: list("not eligible; not eligible cases; non fcr eligible; non eligible; non risolvibili", "non ammissibili"),
});

export const interactions = count({
  label: { en: "interactions", it: "interazioni" },
  help: {
    en: "Replies and calls of agents on the resolved cases.",
    it: "Risposte e chiamate degli operatori sui casi risolti.",
  },
  words: list(
    "interactions; agent interactions; replies; agent replies; touches; interazioni",
    "interazioni totali; risposte operatore",
  ),
  never: ["interactions per case", "interazioni per caso", "customer replies"],
});

export const casesResolved = count({
  label: { en: "resolved cases", it: "casi risolti" },
  help: { en: "Cases resolved in the period.", it: "Casi risolti nel periodo." },
  words: list(
    "resolved cases; resolved; solved; solved tickets; resolved tickets; closed tickets; closed cases",
    "tickets solved; tickets resolved; casi risolti; ticket risolti; ticket chiusi; risolti; chiusi",
    "casi chiusi; pratiche evase",
  ),
  never: ["resolved at first contact", "risolti al primo contatto", "complaints resolved", "reclami risolti"],
});

export const casesReopened = count({
  label: { en: "reopened cases", it: "casi riaperti" },
  help: { en: "Resolved cases that were opened again.", it: "Casi risolti e poi riaperti." },
  words: list(
    "reopened; reopened cases; reopened tickets; reopens; riaperti; casi riaperti; ticket riaperti",
    "riaperture",
  ),
  never: ["reopen rate", "tasso di riapertura"],
});

export const casesEscalated = count({
  label: { en: "escalated cases", it: "casi scalati" },
  help: {
    en: "Cases passed on to a higher level, each counted once.",
    it: "Casi passati a un livello superiore, ognuno contato una volta.",
  },
  words: list(
    "escalated; escalated cases; escalated tickets; escalations; tickets escalated; scalati",
    "casi scalati; ticket scalati; escalation; passati al secondo livello",
  ),
  never: ["escalation rate", "tasso di escalation", "complaints escalated", "reclami scalati"],
});

export const slaMet = count({
  label: { en: "cases within target", it: "casi entro lo SLA" },
  help: {
    en: "Cases resolved or answered within their target.",
    it: "Casi chiusi o risposti entro il tempo previsto.",
  },
  words: list(
    "sla met; met; within sla; achieved sla; sla achieved; sla rispettati; entro sla; nei tempi",
    "sla rispettato; casi nei tempi",
  ),
});

export const slaBreached = count({
  label: { en: "cases beyond target", it: "casi fuori SLA" },
  help: { en: "Cases that went past their target.", it: "Casi che hanno superato il tempo previsto." },
  words: list(
    "sla breached; breached; breaches; sla missed; outside sla; sla violated; fuori sla; sla violati",
    "sla non rispettati; fuori tempo; casi fuori tempo",
  ),
});
