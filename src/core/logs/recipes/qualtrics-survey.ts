import type { Recipe } from "../recipe";

/** Three header rows; previews are tests, and half answers are in the file. */
export const qualtricsSurvey: Recipe = {
  id: "qualtrics-survey",
  tool: "Qualtrics",
  screen: { en: "responses", it: "risposte" },
  log: "survey",
  path: { en: "Data & Analysis > Export > CSV, numeric values", it: "Dati e analisi > Esporta > CSV, valori numerici" },
  fingerprint: ["ResponseId", "RecordedDate", "Finished", "Status"],
  unique: "ResponseId",
  gives: ["NPS_LOG", "CSAT_LOG", "CES_LOG"],
  lacks: {
    en: "Who was asked: the response rate needs the number of invitations.",
    it: "A chi è stato chiesto: il tasso di risposta richiede il numero di inviti.",
  },
};
