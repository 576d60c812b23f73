import type { Recipe } from "../recipe";

/** No column says converted: the day a contact became a customer does. */
export const hubspotContacts: Recipe = {
  id: "hubspot-contacts",
  tool: "HubSpot",
  screen: { en: "contacts", it: "contatti" },
  log: "leads",
  path: { en: "Contacts > Export", it: "Contatti > Esporta" },
  fingerprint: ["Record ID", "Create Date"],
  unique: "Record ID",
  gives: ["CONVERSION_RATE_LOG", "CAC_LOG"],
  lacks: { en: "The history of stages: the stage is today's.", it: "La storia delle fasi: la fase è quella di oggi." },
};
