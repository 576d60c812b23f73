import type { Recipe } from "../recipe";

/** One duration in two forms, two clocks; a call out of hours is inbound and not handled. */
export const aircallCalls: Recipe = {
  id: "aircall-calls",
  tool: "Aircall",
  screen: { en: "calls", it: "chiamate" },
  log: "contacts",
  path: { en: "Stats > Calls > Export CSV", it: "Statistiche > Chiamate > Esporta CSV" },
  fingerprint: ["direction", "answered", "waiting time", "duration (in call)"],
  unique: "call id (internal)",
  emit: [
    {
      fields: {
        contact_id: { first: [{ col: "call id (internal)" }, { col: "call id" }] },
        ts: {
          first: [
            { col: "datetime (tz offset incl.)" },
            { col: ["date (TZ offset incl.)", "time (TZ offset incl.)"] },
            { col: "call start time" },
          ],
        },
        channel: { value: "phone" },
        direction: { col: "direction" },
        handled: { col: "answered" },
        agent: { col: "user", none: ["[No associated user]"] },
        customer_id: { col: "customer number" },
        wait_s: { col: "waiting time" },
        talk_s: { first: [{ col: "duration (in call)", unit: "seconds" }, { col: "in-call duration" }, { value: 0 }] },
        abandoned: {
          col: "missed_call_reason",
          map: {
            abandoned_in_ivr: true,
            short_abandoned: true,
            agents_did_not_answer: false,
            no_available_agent: false,
            out_of_opening_hours: false,
            abandoned_in_classic: true,
          },
        },
      },
    },
  ],
  gives: ["HANDLED_RATIO_LOG", "INBOUND_TO_HANDLED_LOG", "AHT_LOG", "SERVICE_LEVEL_LOG"],
  lacks: {
    en: "Work after the call is not in the file: the handle time is the time in call.",
    it: "Il lavoro dopo la chiamata non è nel file: il tempo di gestione è quello in chiamata.",
  },
};
