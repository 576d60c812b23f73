import type { Context } from "../context";
import { failureWords } from "../failure-words";
import { type Child, h } from "../h";
import { link, primary, textButton } from "../parts/button";
import { frame } from "../parts/frame";
import { message } from "../parts/message";
import { steps } from "../parts/steps";
import type { Failure } from "../rpc";
import type { Run } from "../state";

/** A long call that did not succeed: what is safe, why, what to do, the code. */
export function failed(c: Context): HTMLElement {
  const { state, speak, send, run } = c;
  const { say } = speak;
  const failure = state.failure as Failure;
  const last = state.run as Run;
  const words = failureWords(c, failure);
  const building = last.what === "build";
  if (words.code === "E-COMPLETED-IN-PART") return doneInPart(c, words.cause);
  return frame({
    key: "failed",
    steps: building ? steps(c, "build") : null,
    title: say(`failed_${last.what}`),
    line: say(
      failure.kind !== "server" ? "oneOfBoth" : building && !state.draft.report ? "nothingChanged" : "oldIsWhole",
    ),
    body: [
      message("off", say("error"), h("p", null, words.cause)),
      words.advice ? h("p", null, words.advice) : null,
      others(c, words.place !== null),
      words.code ? h("p", { class: "muted small" }, say("forSupport", { code: words.code })) : null,
    ],
    foot: [
      textButton({
        id: "back",
        label: say("back"),
        onclick: () => send({ type: "go", view: building ? "build" : "home" }),
      }),
      primary({ id: "again", label: say(building ? "buildAgain" : "tryAgain"), onclick: run.again }),
    ],
  });
}

/** The new summary stands, but something of ours was left behind. */
function doneInPart(c: Context, cause: string): HTMLElement {
  const { say } = c.speak;
  return frame({
    key: "done-in-part",
    title: say("ready"),
    body: [message("watch", say("leftover"), h("p", null, cause))],
    foot: [
      primary({
        id: "load-again",
        label: say("yourSummaries"),
        busy: c.state.busy === "load-again" && say("reading"),
        onclick: c.run.load,
      }),
    ],
  });
}

function others(c: Context, hasPlace: boolean): Child {
  const { say } = c.speak;
  const last = c.state.run as Run;
  const { place, placeName } = failureWords(c, c.state.failure as Failure);
  const actions: Child[] = [];
  if (hasPlace && place)
    actions.push(
      link({ id: "show-place", label: say("showPlace", { place: placeName }), onclick: () => c.run.activate(place) }),
    );
  if (last.what === "build" && c.state.sources.length > 0) {
    actions.push(
      link({ id: "to-check", label: say("checkColumns"), onclick: () => c.send({ type: "go", view: "check" }) }),
    );
    actions.push(
      link({
        id: "to-question",
        label: say("chooseOtherMetrics"),
        onclick: () => c.send({ type: "go", view: "question" }),
      }),
    );
  }
  const report = c.state.reports.find((r) => r.report === last.report);
  if (last.what !== "build" && report)
    actions.push(
      link({ id: "to-edit", label: say("editReport", { name: report.name }), onclick: () => c.run.edit(report) }),
    );
  if (actions.length === 0) return null;
  return h(
    "div",
    null,
    h("h2", null, say("otherThings")),
    h(
      "ul",
      { class: "rows" },
      actions.map((a) => h("li", null, a)),
    ),
  );
}
