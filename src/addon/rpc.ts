import { MetricError } from "../core/errors";
import type { Answer, CallName, Calls, Request } from "../sheet/rpc";
import { accountRows } from "./account-rows";
import { answer } from "./answer";
import { ifNobodyBuilds } from "./build-lock";
import { cancelBuild, readProgress } from "./build-progress";
import { buildReport, refreshReport } from "./build-report";
import { findTables, tableUnderSelection } from "./find-tables";
import { attempt } from "./insist";
import { reconcileNumber, rowsBehind } from "./number-rows";
import { type OpenFile, openFile } from "./open-file";
import { openingView } from "./opening-view";
import { isPending, recover } from "./pending-run";
import { personLanguage, setPersonLanguage } from "./person-language";
import { possibleFrom } from "./possible";
import { sheetOfSource } from "./read-source";
import { checkAsBefore } from "./remembered-corrections";
import { ReportStore } from "./report-store";
import { writeRows } from "./rows-sheet";
import { addSample } from "./sample-table";
import { savedReports } from "./saved-reports";
import { removableSheets, removeReport, shareInfo } from "./share-report";
import { markedSheetIds } from "./sheet-marks";
import { snapshotReport } from "./snapshot-report";
import { insertFormula, numbersOf, whereAmI } from "./where-am-i";

type Handlers = {
  readonly [K in CallName]: (input: Calls[K]["input"], file: OpenFile, store: ReportStore) => Calls[K]["value"];
};

/** The one public function of the sidebar. */
export function rpc(request: Request): Answer {
  return answer(() => {
    const handlers = makeHandlers();
    if (Object.keys(handlers).indexOf(request?.call) < 0) throw new MetricError("unknown_request");
    const handler = handlers[request.call] as (input: unknown, file: OpenFile, store: ReportStore) => unknown;
    return handler(request.input, openFile(), new ReportStore());
  });
}

function makeHandlers(): Handlers {
  return {
    load: (_, file, store) => {
      // What a run left that the platform ended is put right before anybody looks.
      if (isPending(store)) attempt(() => ifNobodyBuilds(() => recover(file.spreadsheet, store)));
      return {
        language: personLanguage(),
        locale: file.context.locale,
        timeZone: file.timeZone,
        today: Math.floor(file.now),
        tables: findTables(file, markedSheetIds(file.spreadsheet)),
        reports: savedReports(file, store),
        view: openingView(),
      };
    },
    tables: (_, file) => ({ tables: findTables(file, markedSheetIds(file.spreadsheet)) }),
    selection: (_, file) => tableUnderSelection(file),
    check: ({ source }, file, store) => checkAsBefore(file, store, source),
    possible: ({ sources }, file) => possibleFrom(file, sources),
    build: ({ report, token }, file, store) => buildReport(file, store, report, token),
    progress: ({ token }) => readProgress(token),
    cancel: ({ token }) => {
      cancelBuild(token);
      return null;
    },
    reports: (_, file, store) => ({ reports: savedReports(file, store) }),
    edit: ({ report }, _, store) => store.find(report).spec,
    refresh: ({ report, token }, file, store) => refreshReport(file, store, report, token),
    snapshot: ({ report, token }, file, store) => snapshotReport(file, store, report, token),
    share: ({ report }, file, store) => shareInfo(file, store, report),
    removable: ({ report }, file, store) => ({ sheets: removableSheets(file, store, report) }),
    remove: ({ report }, file, store) => {
      removeReport(file, store, report);
      return { reports: savedReports(file, store) };
    },
    whereAmI: (_, file, store) => whereAmI(file, store),
    numbers: ({ report }, file, store) => numbersOf(file, store, report),
    rows: ({ number }, file, store) => rowsBehind(file, store, number),
    accountRows: ({ source, entry }, file) => accountRows(file, source, entry),
    writeRows: ({ of, language }, file, store) => writeRows(file, store, of, language),
    reconcile: ({ number }, file, store) => reconcileNumber(file, store, number),
    activate: ({ place }, file) => {
      const sheet = sheetOfSource(file.spreadsheet.getSheets(), { place, kind: null, columns: {}, assumptions: {} });
      sheet.getRange(place.a1).activate();
      return null;
    },
    insertFunction: ({ formula }, file) => insertFormula(file, formula),
    language: ({ language }) => {
      setPersonLanguage(language);
      return null;
    },
    sample: ({ language }, file) => addSample(file, language),
  };
}
