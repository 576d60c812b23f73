import { count } from "../inputs";
import { list } from "../text";

export const agentHours = count({
  label: { en: "agent hours", it: "ore operatore" },
  help: { en: "Hours for which agents were signed in.", it: "Ore in cui gli operatori erano collegati." },
  words: list(
    "agent hours; hours; signed in hours; worked hours; hours worked; staffed hours; ore operatore",
    "ore operatori; ore; ore lavorate; ore di presenza",
  ),
  never: ["resolution hours", "first reply hours", "paid hours", "ore di risoluzione", "ore pagate"],
});

export const talkTime = count({
  label: { en: "talk time", it: "tempo di conversazione" },
  help: { en: "Seconds of conversation, in total.", it: "Secondi di conversazione, in totale." },
  words: list("talk; talk time; talk seconds; conversation time; conversazione; tempo di conversazione; parlato"),
});

export const holdTime = count({
  label: { en: "hold time", it: "tempo di messa in attesa" },
  help: {
    en: "Seconds for which customers were put on hold, in total.",
    it: "Secondi in cui i clienti sono stati messi in attesa, in totale.",
  },
  words: ["hold", "hold time", "hold seconds", "messa in attesa", "tempo di attesa in linea"],
});

export const wrapTime = count({
  label: { en: "wrap-up time", it: "tempo di lavoro dopo il contatto" },
  help: {
    en: "Seconds of work after the contact, in total.",
    it: "Secondi di lavoro dopo il contatto, in totale.",
  },
  words: list("wrap; wrap up; wrap time; wrap up time; after call work; acw; post chiamata", "lavoro post chiamata"),
});

export const handleTime = count({
  label: { en: "handle time", it: "tempo di gestione" },
  help: {
    en: "Time spent on contacts: talk, hold and wrap-up; the same unit in every argument.",
    it: "Tempo dedicato ai contatti: conversazione, attesa e lavoro dopo; stessa unità in ogni argomento.",
  },
  words: ["handle time", "handling time", "total handle time", "tempo di gestione", "ore di gestione"],
  never: ["average handle time", "aht"],
});

export const availableTime = count({
  label: { en: "available time", it: "tempo in attesa di contatti" },
  help: {
    en: "Time signed in and waiting for the next contact.",
    it: "Tempo collegati in attesa del prossimo contatto.",
  },
  words: list(
    "available time; available; idle time; waiting time; tempo disponibile; disponibilita",
    "ore disponibili",
  ),
});

export const paidTime = count({
  label: { en: "paid time", it: "tempo pagato" },
  help: { en: "Time paid, breaks and training included.", it: "Tempo retribuito, pause e formazione comprese." },
  words: list("paid time; paid hours; scheduled hours; ore pagate; ore retribuite; tempo pagato"),
});
