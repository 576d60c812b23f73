import type { SavedReport } from "../../sheet/rpc";
import type { Context } from "../context";
import { failureWords } from "../failure-words";
import { type Child, h } from "../h";
import { primary, secondary, textButton } from "../parts/button";
import { choices, radio } from "../parts/choice";
import { frame } from "../parts/frame";
import { languageField } from "../parts/language-field";
import { mark } from "../parts/mark";
import { notice } from "../parts/notice";
import { chosenReport } from "../state";

/** Later visits: the saved reports, and what can be done with the chosen one. */
export function home(c: Context): HTMLElement {
  const { state, speak, send, run } = c;
  const { say } = speak;
  const report = chosenReport(state);
  const out = state.busy !== null;
  return frame({
    key: "home",
    title: say("homeTitle"),
    body: [
      notice(c),
      state.reports.length > 0
        ? choices(
            say("yourSummaries"),
            null,
            "untitled",
            state.reports.map((r) => reportRow(c, r)),
          )
        : h("p", null, say("noSummaries")),
      report ? actions(c, report) : null,
      h(
        "div",
        { class: "stack" },
        secondary({
          id: "new",
          label: say("newSummary"),
          wide: true,
          disabled: out,
          onclick: () => send({ type: "new" }),
        }),
        h(
          "div",
          { class: "actions" },
          state.reports.length > 1
            ? textButton({ id: "refresh-all", label: say("refreshAll"), disabled: out, onclick: run.refreshAll })
            : null,
          textButton({
            id: "functions",
            label: say("insertFunction"),
            disabled: out,
            onclick: () => send({ type: "visit", view: "functions" }),
          }),
          textButton({
            id: "help",
            label: say("help"),
            disabled: out,
            onclick: () => send({ type: "visit", view: "help" }),
          }),
        ),
      ),
      languageField(c),
    ],
    foot: [lead(c, report)],
  });
}

/** The one button that leads on: refresh, or edit what cannot be refreshed, or begin. */
function lead(c: Context, report: SavedReport | null): Child {
  const { state, speak, send, run } = c;
  const { say } = speak;
  const disabled = state.busy !== null;
  if (!report) return primary({ id: "start", label: say("newSummary"), onclick: () => send({ type: "new" }) });
  const { name } = report;
  if (report.state.state !== "broken")
    return primary({
      id: "refresh",
      label: say("refreshReport", { name }),
      disabled,
      onclick: () => run.refresh(report),
    });
  return primary({
    id: "repair",
    label: say("editReport", { name }),
    disabled,
    busy: state.busy === "repair" && say("reading"),
    onclick: () => run.edit(report, "repair"),
  });
}

function reportRow(c: Context, r: SavedReport): Child {
  const { speak } = c;
  const { say } = speak;
  const line = r.period
    ? say("periodRefreshed", { period: speak.periodTitle(r.grain, r.period), when: speak.moment(r.refreshed) })
    : say("refreshedAt", { when: speak.moment(r.refreshed) });
  return radio({
    id: `report-${r.report}`,
    name: "report",
    label: r.name,
    meta: [line, h("br"), stateOf(c, r)],
    checked: c.state.report === r.report,
    disabled: c.state.busy !== null,
    onchange: () => c.send({ type: "report", report: r.report }),
  });
}

function stateOf(c: Context, r: SavedReport): Child {
  const { say } = c.speak;
  if (r.state.state === "broken") return [mark("off"), failureWords(c, { kind: "server", error: r.state.error }).cause];
  if (r.state.state === "up_to_date") return [mark("good"), say("upToDate")];
  return [
    mark("watch"),
    r.state.rows < 0 ? say("rowsRemoved", { n: -r.state.rows }) : say("rowsAdded", { n: r.state.rows }),
  ];
}

function actions(c: Context, r: SavedReport): Child {
  const { state, speak, run } = c;
  const { say } = speak;
  const out = state.busy !== null;
  const button = (id: string, label: string, onclick: () => void, danger = false): Child =>
    textButton({ id, label, disabled: out, busy: state.busy === id && say("reading"), danger, onclick });
  return h(
    "div",
    null,
    h("h2", null, say("withReport", { name: r.name })),
    h(
      "div",
      { class: "actions" },
      r.summary ? button("open", say("open"), () => run.activate(r.summary)) : null,
      button("edit", say("edit"), () => run.edit(r, "edit")),
      button("snapshot", say("snapshot"), () => run.snapshot(r)),
      button("share", say("share"), () => run.share(r)),
      button("pick", say("showRows"), () => run.pick(r)),
      button("remove", say("remove"), () => run.askRemove(r), true),
    ),
    h("p", { class: "muted small" }, say("removeHelp")),
  );
}
