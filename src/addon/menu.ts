/**
 * The add-on's menu. Only what every AuthMode allows: the user's language and the menu itself; one
 * call more and, where the add-on is installed but not yet enabled, Sheets shows nothing but Help.
 */
export function onOpen(_event: unknown): void {
  const it = /^it/i.test(Session.getActiveUserLocale());
  SpreadsheetApp.getUi()
    .createAddonMenu()
    .addItem(it ? "Apri il riepilogo guidato" : "Open", "openSidebar")
    .addToUi();
}

/** Shows the sidebar. */
export function openSidebar(): void {
  SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutputFromFile("Sidebar").setTitle("Metriche"));
}
