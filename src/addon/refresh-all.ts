import { sentence } from "../core/errors";
import { errorOf } from "./answer";
import { refreshReport } from "./build-report";
import { openFile } from "./open-file";
import { personLanguage } from "./person-language";
import { ReportStore } from "./report-store";
import { savedReports } from "./saved-reports";

/** Menu: brings every saved summary up to date, and says of each what happened. */
export function refreshAll(): void {
  const file = openFile();
  const store = new ReportStore();
  const language = personLanguage();
  const it = language === "it";
  const say = (message: string): void => file.spreadsheet.toast(message, "Metriche", 8);
  // A look at the sources first: a sheet that was renamed is called by its new name.
  savedReports(file, store);
  const reports = store.list();
  if (reports.length === 0)
    say(it ? "In questo file non c'è ancora un riepilogo." : "There is no summary in this file yet.");
  for (const { id, spec } of reports) {
    try {
      refreshReport(file, store, id, "");
      say(it ? `“${spec.name}” è aggiornato.` : `“${spec.name}” is up to date.`);
    } catch (error) {
      const { code, params } = errorOf(error);
      say(`“${spec.name}”: ${sentence(code, params, language)}`);
    }
  }
}
