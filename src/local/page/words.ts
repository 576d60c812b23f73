/** The page's own words. The grid's menus are in grid-words.ts. */
const WORDS = {
  open: { en: "Open…", it: "Apri…" },
  download: { en: "Download (.xlsx)", it: "Scarica (.xlsx)" },
  downloadCsv: { en: "Download this sheet (.csv)", it: "Scarica questo foglio (.csv)" },
  settings: { en: "Language and time zone…", it: "Lingua e fuso orario…" },
  restart: { en: "Start again with the sample", it: "Ricomincia dall'esempio" },
  restartAsk: {
    en: "Start again? The present workbook in this browser is replaced by the sample. Download it first if you want to keep it.",
    it: "Vuoi ricominciare? Il foglio aperto in questo browser viene sostituito dall'esempio. Se ti serve, prima scaricalo.",
  },
  openAsk: {
    en: "Open the file? It takes the place of the present workbook in this browser. Download that one first if you want to keep it.",
    it: "Vuoi aprire il file? Prende il posto del foglio aperto in questo browser. Se ti serve, prima scaricalo.",
  },
  extensions: { en: "Extensions", it: "Estensioni" },
  close: { en: "Close", it: "Chiudi" },
  language: { en: "Language", it: "Lingua" },
  locale: { en: "Locale of the file", it: "Impostazioni locali del file" },
  timeZone: { en: "Time zone of the file", it: "Fuso orario del file" },
  apply: { en: "Apply", it: "Applica" },
  cancel: { en: "Cancel", it: "Annulla" },
  ok: { en: "OK", it: "OK" },
  settingsTitle: { en: "Language, locale and time zone", it: "Lingua, impostazioni locali e fuso orario" },
  preparing: { en: "Preparing the file…", it: "Preparazione del file…" },
  opening: { en: "Opening the file…", it: "Apertura del file…" },
  notSaved: {
    en: "The browser's storage is full or switched off: download your work before you close the page.",
    it: "Lo spazio del browser è pieno o disattivato: scarica il lavoro prima di chiudere la pagina.",
  },
  cannotStart: { en: "The page could not be opened: {why}", it: "Non è stato possibile aprire la pagina: {why}" },
} as const;

export type PageLanguage = "en" | "it";
export type WordId = keyof typeof WORDS;

const KEY = "metriche.language";

/** The language chosen in the page, else the browser's. */
export function pageLanguage(): PageLanguage {
  const chosen = localStorage.getItem(KEY) ?? navigator.language;
  return chosen.toLowerCase().startsWith("it") ? "it" : "en";
}

export function choosePageLanguage(language: PageLanguage): void {
  localStorage.setItem(KEY, language);
}

export function word(id: WordId, language: PageLanguage, params: Readonly<Record<string, string>> = {}): string {
  return WORDS[id][language].replace(/\{(\w+)\}/g, (whole, name: string) => params[name] ?? whole);
}
