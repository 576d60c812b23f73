import { count } from "../inputs";
import { list } from "../text";

export const mentionsPositive = count({
  label: { en: "positive mentions", it: "menzioni positive" },
  help: { en: "Mentions on social channels that are positive.", it: "Menzioni positive sui canali social." },
  words: ["positive mentions", "positive", "menzioni positive", "positive sui social", "positivi"],
});

export const mentions = count({
  label: { en: "mentions", it: "menzioni" },
  help: { en: "All mentions on social channels.", it: "Tutte le menzioni sui canali social." },
  words: list("mentions; all mentions; social mentions; menzioni; menzioni totali; menzioni social"),
  never: ["positive mentions", "negative mentions", "menzioni positive", "menzioni negative"],
});

export const surveyResponses = count({
  label: { en: "responses", it: "risposte" },
  help: { en: "Answers received.", it: "Risposte ricevute." },
  words: list("responses; answers; survey responses; risposte; risposte ricevute; questionari compilati"),
});

export const surveyInvited = count({
  label: { en: "invited people", it: "persone invitate" },
  help: { en: "Invitations that were delivered.", it: "Inviti recapitati." },
  words: list(
    "invited; invitations; surveys sent; delivered; inviti; invitati; questionari inviati",
    "inviti recapitati",
  ),
});
