import { MetricError } from "../core/errors";
import type { Period } from "../core/period";
import { DEFINITIONS_VERSION } from "../core/version";
import { beforeOf } from "../sheet/axis";
import { computeReport } from "../sheet/compute-report";
import { planReport } from "../sheet/plan-report";
import type { ReportSpec } from "../sheet/report";
import { dataSheetName } from "../sheet/report";
import type { ReportData } from "../sheet/report-data";
import type { Built, Place, SavedReport, SourceAccount, SourceChoice } from "../sheet/rpc";
import type { World } from "../sheet/world";
import type { Applied } from "./applied";
import { applyPlan } from "./apply-plan";
import { oneBuildAtATime } from "./build-lock";
import { BuildProgress } from "./build-progress";
import { clockText } from "./clock-text";
import { keepHistory, knownValues } from "./history-sheet";
import { identityGaps } from "./identity-gaps";
import { attempt, insist } from "./insist";
import { packNumbers } from "./number-places";
import type { OpenFile } from "./open-file";
import { recover } from "./pending-run";
import { errorInPeriods } from "./period-problems";
import { placeOf } from "./place-of";
import { type ReadSource, readSource, storedSource } from "./read-source";
import type { ReportStore } from "./report-store";
import { knownReports, savedWords } from "./saved-reports";
import type { AppliedSheet, StoredReport } from "./stored-report";

/** Builds a report as it was chosen, anew or over the one that stands. */
export function buildReport(file: OpenFile, store: ReportStore, spec: ReportSpec, token: string): Built {
  checkName(spec.name);
  const former = store.list().filter((r) => r.id === spec.id)[0] ?? null;
  return run(file, store, spec, former, false, token);
}

/** Builds a saved report again from its sources as they are now. */
export function refreshReport(file: OpenFile, store: ReportStore, id: string, token: string): Built {
  const former = store.find(id);
  return run(file, store, former.spec, former, true, token);
}

const MOST_NAME = 80;

/** A name that Sheets takes for a sheet, with room for what the data sheet is called. */
function checkName(name: string): void {
  if (name.trim() === "" || name.length > MOST_NAME || /[:/\\?*[\]]/.test(name))
    throw new MetricError("bad_name", { name, most: MOST_NAME });
}

function run(
  file: OpenFile,
  store: ReportStore,
  asked: ReportSpec,
  former: StoredReport | null,
  refresh: boolean,
  token: string,
): Built {
  const progress = new BuildProgress(token);
  try {
    return oneBuildAtATime(asked.name, clockText(file.now), () => {
      recover(file.spreadsheet, store);
      return buildOnce(file, store, asked, former, refresh, progress);
    });
  } finally {
    progress.finish();
  }
}

function buildOnce(
  file: OpenFile,
  store: ReportStore,
  asked: ReportSpec,
  former: StoredReport | null,
  refresh: boolean,
  progress: BuildProgress,
): Built {
  const sheets = file.spreadsheet.getSheets();
  const read = readSources(file, sheets, asked, refresh ? former : null, progress);
  const spec: ReportSpec = { ...asked, sources: read.map((r) => r.choice) };
  progress.at("check");
  const data = computeReport(
    spec,
    read.map((r) => r.table),
    worldOf(file),
    (done, of) => progress.at("compute", done, of),
  );
  if (data.metrics.every((m) => m.form === "none")) throw new MetricError("no_metric");
  const applied = applyPlan({
    file,
    sheets,
    store,
    report: spec.id,
    former,
    refresh,
    home: home(sheets, spec),
    make: (names) => planReport(data, names),
    wanted: { summary: spec.name, data: dataSheetName(spec.name, spec.language) },
    progress,
    admit: (plan) =>
      store.checkRoom(storedReport(file, spec, data, { plan, sheets: former?.sheets ?? {} }, read, undefined)),
  });
  rename(applied, spec, former);
  const history = noteChanges(file, spec, data, former);
  const stored = storedReport(file, spec, data, applied, read, history);
  insist(() => store.save(stored));
  return built(store, stored, data, applied);
}

/** Where the person comes from: the sheet of the first source. */
function home(sheets: readonly GoogleAppsScript.Spreadsheet.Sheet[], { sources }: ReportSpec) {
  const id = sources[0]?.place.sheetId;
  return (sheets.filter((s) => s.getSheetId() === id)[0] ?? sheets[0]) as GoogleAppsScript.Spreadsheet.Sheet;
}

/** What changed in the past is noted beside the summary; that it cannot be noted does not undo the build. */
function noteChanges(
  file: OpenFile,
  spec: ReportSpec,
  data: ReportData,
  former: StoredReport | null,
): AppliedSheet | undefined {
  try {
    return keepHistory(file, spec, data, former);
  } catch {
    return former?.sheets.history;
  }
}

function worldOf(file: OpenFile): World {
  const { context } = file;
  return {
    metrics: context.metrics,
    locale: context.locale,
    zone: context.zone,
    zoneName: file.timeZone,
    version: DEFINITIONS_VERSION,
    now: file.now,
  };
}

function readSources(
  file: OpenFile,
  sheets: readonly GoogleAppsScript.Spreadsheet.Sheet[],
  spec: ReportSpec,
  former: StoredReport | null,
  progress: BuildProgress,
): ReadSource<SourceChoice>[] {
  return spec.sources.map((choice, i) => {
    progress.at("read", i, spec.sources.length);
    const read = readSource(file, sheets, choice, former?.sources[i] ?? null, nameOf(choice));
    const refused = choice.kind === "periods" ? errorInPeriods(read.table, choice, file.context) : null;
    if (refused) throw refused;
    return read;
  });
}

/** Formulas over a table of periods name its sheet as it is called now; of a log the name is only shown. */
function nameOf(choice: SourceChoice): "known" | "asked" {
  return choice.kind === "periods" ? "asked" : "known";
}

/** A summary of a name that its sheet no longer has keeps the sheet's; a name that was changed here is given to it. */
function rename(applied: Applied, spec: ReportSpec, former: StoredReport | null): void {
  if (!former || former.spec.name === spec.name) return;
  const { summary, data } = applied.standing;
  if (summary) attempt(() => summary.setName(spec.name));
  if (data) attempt(() => data.setName(dataSheetName(spec.name, spec.language)));
}

function storedReport(
  file: OpenFile,
  spec: ReportSpec,
  data: ReportData,
  applied: Pick<Applied, "plan" | "sheets">,
  read: readonly ReadSource<SourceChoice>[],
  history: AppliedSheet | undefined,
): StoredReport {
  const summary = applied.plan.sheets.filter((s) => s.role === "summary")[0];
  return {
    id: spec.id,
    spec,
    sheets: history ? { ...applied.sheets, history } : applied.sheets,
    known: knownValues(data),
    refreshed: file.now,
    period: lastClosed(data),
    periods: data.axis.starts.slice(0, data.axis.known),
    sources: read.map((r) => storedSource(r.table)),
    numbers: packNumbers(summary?.numbers ?? []),
  };
}

/** The newest period that the sources reach the end of. */
function lastClosed({ axis, end }: ReportData): Period | null {
  for (let i = axis.known - 1; i >= 0; i--) {
    const before = beforeOf(axis, i);
    if (before <= end) return { from: axis.starts[i] as number, before };
  }
  return null;
}

/** What is told of a build. Nothing is read of the report just built: it is known. */
function built(store: ReportStore, stored: StoredReport, data: ReportData, applied: Applied): Built {
  const places: Place[] = [];
  for (const plan of applied.plan.sheets) {
    const sheet = applied.standing[plan.role];
    if (sheet) places.push({ sheetId: sheet.getSheetId(), sheetName: plan.name, a1: "A1" });
  }
  const summary = places[places.length - 1] as Place;
  const report: SavedReport = { ...savedWords(stored), state: { state: "up_to_date" }, summary };
  const others = knownReports(store, stored.id);
  const order = store.list().map((r) => r.id);
  return {
    report,
    summary,
    sheets: [...places].reverse(),
    sources: data.sources.map(({ place, kind, account, table, used: isRead }): SourceAccount => {
      const lines = table?.lines.length ?? 0;
      const { read, used, leftOut } = account ?? { read: lines, used: lines, leftOut: 0 };
      const width = (place.cells[0] as readonly unknown[]).length;
      return {
        place: placeOf(place, 0, 0, place.cells.length, width),
        kind,
        rows: { read, used, leftOut },
        used: isRead,
      };
    }),
    identities: identityGaps(data),
    reports: [report, ...others].sort((a, b) => order.indexOf(a.report) - order.indexOf(b.report)),
  };
}
