import type { Recipe } from "../recipe";

/** The first reply is a length of time, not an instant; custom columns repeat the names of the real ones. */
export const zendeskTickets: Recipe = {
  id: "zendesk-tickets",
  tool: "Zendesk",
  screen: { en: "tickets", it: "ticket" },
  log: "tickets",
  path: {
    en: "a view > Export CSV, or Admin > Reports > Export tickets",
    it: "una vista > Esporta CSV, oppure Admin > Report > Esporta ticket",
  },
  fingerprint: ["Id", "Created at", "Solved at", "First reply time in minutes"],
  unique: "Id",
  emit: [
    {
      fields: {
        ticket_id: { col: "Id" },
        customer_id: { first: [{ col: "Requester id" }, { col: "Requester email" }, { col: "Requester" }] },
        created: { col: "Created at" },
        resolved: { col: "Solved at" },
        channel: { col: "Via" },
        agent: { col: "Assignee" },
        first_reply: { after: [{ col: "Created at" }, { col: "First reply time in minutes", unit: "minutes" }] },
        interactions: { col: "Replies" },
        reopens: { col: "Reopens" },
      },
    },
  ],
  gives: [
    "FCR_LOG",
    "FIRST_REPLY_TIME",
    "RESOLUTION_TIME",
    "INTERACTIONS_PER_CASE_LOG",
    "REOPEN_RATE_LOG",
    "BACKLOG",
    "CSAT_LOG",
  ],
  lacks: {
    en: "Agent hours: add a staffing table for rates per hour.",
    it: "Ore degli operatori: per i valori orari serve una tabella delle ore.",
  },
};
