import type { Language } from "../core/text";
import { asksFor, type View } from "./opening-view";

const ITEMS: readonly { readonly handler: string; readonly en: string; readonly it: string }[] = [
  { handler: "openSidebar", en: "Build or open a summary", it: "Crea o apri un riepilogo" },
  { handler: "refreshAll", en: "Refresh all summaries", it: "Aggiorna tutti i riepiloghi" },
  { handler: "insertFunction", en: "Insert a function", it: "Inserisci una funzione" },
  { handler: "openHelp", en: "Help", it: "Guida" },
];

/** The language of the person at the keyboard: the one thing that every AuthMode tells. */
export function userLanguage(): Language {
  return /^it/i.test(Session.getActiveUserLocale()) ? "it" : "en";
}

/**
 * The add-on's menu. Only what every AuthMode allows: the user's language and the menu itself; one
 * call more and, where the add-on is installed but not yet enabled, Sheets shows nothing but Help.
 */
export function onOpen(_event: unknown): void {
  const language = userLanguage();
  const menu = SpreadsheetApp.getUi().createAddonMenu();
  for (const item of ITEMS) menu.addItem(item[language], item.handler);
  menu.addToUi();
}

/** Shows the sidebar where the person left it. */
export function openSidebar(): void {
  open("start");
}

/** Shows the sidebar on the list of functions. */
export function insertFunction(): void {
  open("functions");
}

/** Shows the sidebar on its help. */
export function openHelp(): void {
  open("help");
}

function open(view: View): void {
  asksFor(view);
  SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutputFromFile("Sidebar").setTitle("Metriche"));
}
