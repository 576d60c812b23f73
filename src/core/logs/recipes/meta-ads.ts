import type { Recipe } from "../recipe";

const GIVES = ["CAC_LOG"];
const LACKS = {
  en: "Which customers an advertisement brought: give a table of customers beside it.",
  it: "Quali clienti ha portato un'inserzione: serve accanto una tabella di clienti.",
};

/** Italian words with ISO dates and points; a blank cell is nothing spent. */
export const metaAdsIt: Recipe = {
  id: "meta-ads-it",
  tool: "Meta Ads",
  screen: { en: "report by day (Italian account)", it: "report per giorno" },
  log: "spend",
  path: {
    en: "Ads Manager > Reports > Export CSV, by day",
    it: "Gestione inserzioni > Report > Esporta CSV, ripartizione per giorno",
  },
  fingerprint: ["Giorno", "Nome della campagna", "Impression"],
  emit: [{ fields: { channel: { value: "Meta" } } }],
  gives: GIVES,
  lacks: LACKS,
};

export const metaAds: Recipe = {
  id: "meta-ads",
  tool: "Meta Ads",
  screen: { en: "report by day", it: "report per giorno (account in inglese)" },
  log: "spend",
  path: metaAdsIt.path,
  fingerprint: ["Campaign name", "Reporting starts", "Impressions"],
  emit: [{ fields: { channel: { value: "Meta" } } }],
  gives: GIVES,
  lacks: LACKS,
};
