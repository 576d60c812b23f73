import type { Statement } from "./define";
import {
  type Case,
  FIRST_CONTACT_NOTES,
  gross,
  net,
  noFollowup,
  oneContact,
  oneTeammate,
  survey,
  touches,
  withinWindow,
} from "./first-contact-cases";
import { resolvedLacks } from "./logs/ticket-spells";
import type { Text } from "./text";

const FIRST: Text = { en: "cases resolved at first contact", it: "casi risolti al primo contatto" };
const CASES: Text = { en: "cases", it: "casi" };
const RESOLVED: Text = { en: "resolved cases", it: "casi risolti" };

type Words = Pick<Statement, "label" | "note" | "who"> & { readonly denominator: Text };

function statement(words: Words, needs: readonly string[], cases: Case): Statement {
  return {
    ...words,
    numerator: FIRST,
    needs,
    lacks: (log) => (needs.indexOf("fcr_answer") >= 0 ? null : resolvedLacks(log)),
    total: "ratio",
    interval: "wilson",
    units: (scene, units) => {
      const add = cases(scene, units);
      for (const i of scene.log.within("created", scene.period)) add(i);
    },
  };
}

/** The ways in which the field counts first contact resolution. Base: the tickets created in the period. */
export const FIRST_CONTACT_METHODS: Readonly<Record<string, Statement>> = {
  net: statement(
    {
      label: { en: "Net", it: "Netto" },
      note: {
        en: "Cases that the first line cannot resolve are left out.",
        it: "Sono esclusi i casi che il primo livello non può risolvere.",
      },
      who: "MetricNet (net)",
      denominator: { en: "eligible cases", it: "casi ammissibili" },
    },
    ["interactions"],
    net,
  ),
  gross: statement(
    {
      label: { en: "Gross", it: "Lordo" },
      note: { en: "All cases count.", it: "Contano tutti i casi." },
      who: "MetricNet (gross)",
      denominator: CASES,
    },
    ["interactions"],
    gross,
  ),
  one_touch: statement(
    {
      label: { en: "One touch", it: "Una risposta" },
      note: { en: "Resolved cases with exactly one reply.", it: "Casi risolti con una sola risposta." },
      who: "Zendesk",
      denominator: RESOLVED,
    },
    ["interactions"],
    touches((count) => count === 1, FIRST_CONTACT_NOTES.first),
  ),
  one_touch_legacy: statement(
    {
      label: { en: "One touch, earlier", it: "Una risposta, prima versione" },
      note: { en: "Resolved cases with one reply or none.", it: "Casi risolti con una risposta o nessuna." },
      who: "Zendesk (legacy)",
      denominator: RESOLVED,
    },
    ["interactions"],
    touches((count) => count < 2, FIRST_CONTACT_NOTES.upToOne),
  ),
  no_followup: statement(
    {
      label: { en: "No follow-up", it: "Senza solleciti" },
      note: {
        en: "Resolved cases in which the customer did not write again.",
        it: "Casi risolti in cui il cliente non ha più scritto.",
      },
      who: "Freshservice",
      denominator: RESOLVED,
    },
    ["customer_followups"],
    noFollowup,
  ),
  one_teammate: statement(
    {
      label: { en: "One teammate", it: "Un solo operatore" },
      note: {
        en: "Conversations closed once and by one agent, out of all.",
        it: "Conversazioni chiuse una volta e da un solo operatore, su tutte.",
      },
      who: "Intercom",
      denominator: { en: "conversations", it: "conversazioni" },
    },
    ["participants"],
    oneTeammate,
  ),
  window: statement(
    {
      label: { en: "Window", it: "Finestra" },
      note: {
        en: "One contact, and no other case of the customer within window_days; cases resolved too recently to tell are left out.",
        it: "Un solo contatto e nessun altro caso del cliente entro window_days; sono esclusi i casi risolti da troppo poco.",
      },
      who: "NICE",
      denominator: {
        en: "cases resolved at least window_days before the data end",
        it: "casi risolti almeno window_days prima della fine dei dati",
      },
    },
    ["interactions", "customer_id", "resolved"],
    withinWindow,
  ),
  survey: statement(
    {
      label: { en: "Survey", it: "Sondaggio" },
      note: {
        en: "What customers answer when they are asked.",
        it: "Quello che i clienti rispondono quando lo si chiede a loro.",
      },
      who: "SQM",
      denominator: { en: "answers", it: "risposte" },
    },
    ["fcr_answer"],
    survey,
  ),
  one_contact: statement(
    {
      label: { en: "One contact", it: "Un solo contatto" },
      note: {
        en: "Across all channels: cases of a customer that follow one another within window_days are one problem.",
        it: "Su tutti i canali: i casi di un cliente che si seguono entro window_days sono un solo problema.",
      },
      who: "SQM (one contact resolution)",
      denominator: { en: "problems", it: "problemi" },
    },
    ["interactions", "customer_id", "resolved"],
    oneContact,
  ),
};
