import type { Recipe } from "../recipe";

const SCREEN = { en: "answers", it: "risposte" };
const PATH = {
  en: "the form's answers sheet, or Responses > Download CSV",
  it: "il foglio delle risposte, oppure Risposte > Scarica CSV",
};
const LACKS = {
  en: "Who was asked: the response rate needs the number of invitations.",
  it: "A chi è stato chiesto: il tasso di risposta richiede il numero di inviti.",
};

/** The header of the score is the whole question: its words and its values tell which survey it is. */
export const googleFormsIt: Recipe = {
  id: "google-forms-it",
  tool: "Google Forms",
  screen: SCREEN,
  log: "survey",
  path: PATH,
  fingerprint: ["Informazioni cronologiche"],
  gives: ["NPS_LOG", "CSAT_LOG", "CES_LOG"],
  lacks: LACKS,
};
