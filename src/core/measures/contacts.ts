import { count } from "../inputs";
import { list } from "../text";

export const contactsHandled = count({
  label: { en: "contacts handled", it: "contatti gestiti" },
  help: {
    en: "Calls, chats and messages that an agent dealt with.",
    it: "Chiamate, chat e messaggi gestiti da un operatore.",
  },
  words: list(
    "handled; contacts handled; handled contacts; calls handled; handled calls; answered calls",
    "calls answered; answered; gestiti; contatti gestiti; chiamate gestite; chiamate risposte",
    "interazioni gestite",
  ),
  never: ["handled ratio", "answer rate", "answered in target", "risposte nei tempi"],
});

export const contactsInbound = count({
  label: { en: "inbound contacts", it: "contatti in entrata" },
  help: {
    en: "Calls, chats and messages that came in, whether answered or not.",
    it: "Chiamate, chat e messaggi arrivati, con o senza risposta.",
  },
  words: list(
    "inbound; inbound contacts; incoming; incoming contacts; incoming calls; inbound calls",
    "calls received; contacts received; in entrata; contatti in entrata; chiamate in entrata",
    "chiamate ricevute; contatti ricevuti; interazioni in entrata",
  ),
});

export const contactsOffered = count({
  label: { en: "offered contacts", it: "contatti offerti" },
  help: {
    en: "Inbound contacts that reached the queue: answered plus abandoned.",
    it: "Contatti arrivati in coda: risposti più abbandonati.",
  },
  words: list(
    "offered; offered calls; calls offered; contacts offered; queued; offerti; chiamate offerte",
    "contatti offerti; chiamate in coda",
  ),
});

export const contactsAbandoned = count({
  label: { en: "abandoned contacts", it: "contatti abbandonati" },
  help: {
    en: "Contacts whose customer gave up before an answer.",
    it: "Contatti in cui il cliente ha rinunciato prima della risposta.",
  },
  words: list(
    "abandoned; abandoned calls; calls abandoned; abandoned contacts; abbandonate; abbandonati",
    "chiamate abbandonate; contatti abbandonati",
  ),
  never: ["abandon rate", "abandoned in target", "short abandons", "tasso di abbandono"],
});

export const shortAbandons = count({
  label: { en: "short abandons", it: "abbandoni brevi" },
  help: {
    en: "Contacts given up within a few seconds, that no agent could have answered; 0 if not given.",
    it: "Contatti interrotti in pochi secondi, a cui nessuno avrebbe potuto rispondere; 0 se non indicati.",
  },
  words: ["short abandons", "short abandoned", "short abandoned calls", "abbandoni brevi", "abbandonate brevi"],
});

export const contacts = count({
  label: { en: "contacts", it: "contatti" },
  help: { en: "Contacts that came in.", it: "Contatti arrivati." },
  words: list("contacts; total contacts; all contacts; contatti; contatti totali; totale contatti"),
  never: ["contacts handled", "contatti gestiti", "contact rate"],
});

export const answeredInTarget = count({
  label: { en: "contacts answered in target time", it: "contatti risposti entro la soglia" },
  help: {
    en: "Contacts answered within the target seconds, for example 20.",
    it: "Contatti a cui si è risposto entro i secondi previsti, per esempio 20.",
  },
  words: list(
    "answered in target; answered within target; answered in sl; answered within sl; answered in 20 s",
    "answered within 20 seconds; calls answered in 20 seconds; calls answered within 20 seconds",
    "calls answered within target; risposti in soglia; risposte entro soglia",
    "risposte entro 20 secondi; chiamate risposte entro soglia; chiamate risposte entro 20 secondi",
    "risposti entro 20 secondi; risposti nei tempi",
  ),
});

export const abandonedInTarget = count({
  label: { en: "contacts abandoned in target time", it: "contatti abbandonati entro la soglia" },
  help: {
    en: "Contacts abandoned within the target seconds; 0 if not given.",
    it: "Contatti abbandonati entro i secondi previsti; 0 se non indicati.",
  },
  words: [
    "abandoned in target",
    "abandoned within target",
    "abandoned in sl",
    "abbandonati in soglia",
    "abbandoni entro soglia",
  ],
});

export const contactsAnswered = count({
  label: { en: "contacts answered", it: "contatti risposti" },
  help: {
    en: "All contacts answered; the base of the method “answered”.",
    it: "Tutti i contatti risposti; la base del metodo “answered”.",
  },
  words: list(
    "answered; answered contacts; calls answered; answered calls; risposti; contatti risposti",
    "chiamate risposte",
  ),
  never: ["answered in target", "answer rate"],
});
