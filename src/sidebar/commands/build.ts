import type { SavedReport } from "../../sheet/rpc";
import { nameError, reportName } from "../report-name";
import { specOf } from "../report-spec";
import type { Failure, Outcome } from "../rpc";
import type { Run } from "../state";
import { once, type Tools } from "./tools";

/** How often a running build is asked how far it is. */
const POLL_MS = 1500;

export function buildCommands(tools: Tools) {
  const { send, state, ask } = tools;

  /** Runs a long call: shows its steps, counts its seconds, and lands on its answer or on its failure. */
  async function run<K extends "build" | "refresh" | "snapshot">(
    what: Run["what"],
    name: string,
    report: string | null,
    call: (token: string) => Promise<Outcome<K>>,
  ): Promise<Outcome<K> | null> {
    if (state().busy !== null) return null;
    const token = tools.token();
    send({ type: "running", run: { what, name, report, token, seconds: 0, progress: null, cancelling: false } });
    send({ type: "busy", button: "running" });
    let asking = false;
    const stopTicks = tools.every(1000, () => send({ type: "tick", token }));
    const stopPolls = tools.every(POLL_MS, () => {
      if (asking) return;
      asking = true;
      void ask("progress", { token }).then((answer) => {
        asking = false;
        if (answer.ok && answer.value.steps.length > 0) send({ type: "progress", token, progress: answer.value });
      });
    });
    const outcome = await call(token);
    stopTicks();
    stopPolls();
    send({ type: "busy", button: null });
    if (!outcome.ok) failed(what, outcome.failure);
    return outcome;
  }

  /** A build that was stopped is no failure: it leads back to where it was started. */
  function failed(what: Run["what"], failure: Failure): void {
    if (failure.kind === "server" && failure.error.code === "cancelled") {
      send({ type: "go", view: what === "build" ? "build" : "home" });
      send({ type: "notice", notice: { kind: "stopped" } });
    } else send({ type: "failed", failure });
  }

  async function build(): Promise<void> {
    const c = { state: state(), speak: tools.speak() };
    if (nameError(c) !== null) {
      send({ type: "go", view: "build" });
      return;
    }
    const name = reportName(c).trim();
    if (state().draft.id === "") send({ type: "draft", change: { id: tools.token() } });
    const report = specOf(state(), name);
    const outcome = await run<"build">("build", name, state().draft.report, (token) => ask("build", { report, token }));
    if (outcome?.ok) {
      send({ type: "built", built: outcome.value });
      void ask("activate", { place: outcome.value.summary });
    }
  }

  async function refresh(report: SavedReport): Promise<void> {
    const outcome = await run<"refresh">("refresh", report.name, report.report, (token) =>
      ask("refresh", { report: report.report, token }),
    );
    if (outcome?.ok) send({ type: "built", built: outcome.value });
  }

  async function snapshot(report: SavedReport): Promise<void> {
    const outcome = await run<"snapshot">("snapshot", report.name, report.report, (token) =>
      ask("snapshot", { report: report.report, token }),
    );
    if (!outcome?.ok) return;
    send({ type: "go", view: "home" });
    send({ type: "notice", notice: { kind: "snapshot", place: outcome.value } });
  }

  return {
    build,
    refresh,
    snapshot,
    /** One after the other, for the file allows one build at a time; the first failure ends it. */
    refreshAll: async (): Promise<void> => {
      for (const report of state().reports) {
        await refresh(report);
        if (state().view !== "result") return;
      }
      send({ type: "go", view: "home" });
      send({ type: "notice", notice: { kind: "refreshed", reports: state().reports.length } });
    },
    /** The same call again, as it was. */
    again: async (): Promise<void> => {
      const last = state().run;
      const report = state().reports.find((r) => r.report === last?.report);
      if (last?.what === "build") await build();
      else if (last && report) await (last.what === "refresh" ? refresh(report) : snapshot(report));
    },
    cancel: async (): Promise<void> => {
      const { run: now } = state();
      if (!now || now.cancelling) return;
      send({ type: "cancelling" });
      await ask("cancel", { token: now.token });
    },
    share: async (report: SavedReport): Promise<void> => {
      const share = await once(tools, "share", "share", { report: report.report });
      if (!share) return;
      send({ type: "report", report: report.report });
      send({ type: "share", share });
      send({ type: "visit", view: "share" });
    },
    askRemove: async (report: SavedReport): Promise<void> => {
      const answer = await once(tools, "remove", "removable", { report: report.report });
      if (!answer) return;
      send({ type: "removable", sheets: answer.sheets });
      send({ type: "go", view: "remove" });
    },
    remove: async (report: SavedReport): Promise<void> => {
      const sheets = state().removable.length;
      const answer = await once(tools, "remove", "remove", { report: report.report });
      if (!answer) return;
      send({ type: "removed", reports: answer.reports, sheets });
    },
  };
}
