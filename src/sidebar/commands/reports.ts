import type { Language } from "../../core/text";
import type { NumberChoice, Place, SavedReport, SheetRange, SourceChoice, TableCheck } from "../../sheet/rpc";
import { decimalSign } from "../defaults";
import { draftOf } from "../report-spec";
import { rowsShown } from "../state";
import type { dataCommands } from "./data";
import { once, type Tools } from "./tools";

export function reportCommands(tools: Tools, data: ReturnType<typeof dataCommands>) {
  const { send, state, ask } = tools;

  async function showNumber(button: string, number: NumberChoice): Promise<void> {
    const rows = await once(tools, button, "rows", { number });
    if (!rows) return;
    send({ type: "report", report: number.report });
    send({ type: "rows", rows });
    send({ type: "visit", view: "rows" });
  }

  return {
    /** The choices of a saved report, from its sources on. */
    edit: async (report: SavedReport, button = "edit"): Promise<void> => {
      const spec = await once(tools, button, "edit", { report: report.report });
      if (!spec) return;
      send({ type: "busy", button });
      const sources = await data.checkAll(spec.sources.map((guess) => ({ guess, rivals: [] })));
      send({ type: "busy", button: null });
      if (!Array.isArray(sources)) {
        send({ type: "notice", notice: { kind: "failure", failure: sources } });
        return;
      }
      send({ type: "new" });
      send({ type: "checked", sources });
      send({ type: "draft", change: draftOf(spec, tools.unit, decimalSign(state().locale)) });
      if (sources.some((s) => s.check.refused !== null)) send({ type: "go", view: "check" });
      else await data.toQuestion(button, state().draft);
    },
    /** Opens the number that the cell under the cursor shows. */
    underCursor: async (): Promise<void> => {
      const number = await once(tools, "under-cursor", "whereAmI", {});
      if (number) await showNumber("under-cursor", number);
      else if (state().notice === null) send({ type: "notice", notice: { kind: "noNumber" } });
    },
    pick: async (report: SavedReport): Promise<void> => {
      const numbers = await once(tools, "pick", "numbers", { report: report.report });
      if (!numbers) return;
      const metric = numbers.metrics.find((m) => m.rows);
      const period = numbers.periods.find((p) => p.from === report.period?.from) ?? numbers.periods[0];
      const number: NumberChoice | null =
        metric && period
          ? { report: report.report, metric: metric.metric, method: metric.method, period, segment: null, cohort: null }
          : null;
      send({ type: "numbers", report: report.report, numbers, number });
      send({ type: "visit", view: "pick" });
    },
    showRows: async (): Promise<void> => {
      const { number } = state();
      if (number) await showNumber("show-rows", number);
    },
    reconcile: async (): Promise<void> => {
      const { number } = state();
      if (!number) return;
      const reconciled = await once(tools, "reconcile", "reconcile", { number });
      if (!reconciled) return;
      send({ type: "reconciled", reconciled });
      send({ type: "visit", view: "reconcile" });
    },
    writeRows: async (): Promise<void> => {
      const of = rowsShown(state());
      if (!of) return;
      const place = await once(tools, "write", "writeRows", { of, language: state().language });
      if (place) send({ type: "notice", notice: { kind: "written", place } });
    },
    showProblems: (source: SourceChoice, check: TableCheck): void => {
      send({ type: "problems", source, check });
      send({ type: "visit", view: "problems" });
    },
    /** The reasons why rows of a report's source were left out. */
    whyLeftOut: async (report: SavedReport, index: number): Promise<void> => {
      const spec = await once(tools, `left-out-${index}`, "edit", { report: report.report });
      const source = spec?.sources[index];
      if (!source) return;
      const check = await once(tools, `left-out-${index}`, "check", { source });
      if (!check) return;
      send({ type: "problems", source: check.source, check });
      send({ type: "visit", view: "problems" });
    },
    showAccount: async (source: SourceChoice, entry: number): Promise<void> => {
      const rows = await once(tools, "account", "accountRows", { source, entry });
      if (!rows) return;
      send({ type: "account", rows });
      send({ type: "visit", view: "account" });
    },
    activate: async (place: SheetRange | Place | null): Promise<void> => {
      if (place) await once(tools, "activate", "activate", { place: { sheetId: place.sheetId, a1: place.a1 } });
    },
    copyLink: async (url: string): Promise<void> => {
      const copied = await tools.copy(url);
      send({ type: "notice", notice: copied ? { kind: "copied" } : { kind: "copyYourself", url } });
    },
    insertFunction: async (): Promise<void> => {
      const { fn } = state();
      if (!fn) return;
      const place = await once(tools, "insert", "insertFunction", { formula: fn.formula });
      if (place) send({ type: "notice", notice: { kind: "inserted", place } });
    },
    /** Spoken at once; kept for the next visit. */
    language: async (language: Language): Promise<void> => {
      send({ type: "language", language });
      await ask("language", { language });
    },
  };
}
