import type { Progress, StepId } from "../../sheet/rpc";
import type { Context } from "../context";
import { type Child, h } from "../h";
import { primary, secondary } from "../parts/button";
import { frame } from "../parts/frame";
import { steps } from "../parts/steps";
import type { Run } from "../state";

const ORDER: readonly StepId[] = ["read", "check", "compute", "data", "summary", "verify", "commit"];
const NOTHING_YET: Progress = {
  running: true,
  steps: ORDER.map((step, i) => ({ step, state: i === 0 ? "now" : "to_come", count: 0, of: 0 })),
};

/** A build, refresh or snapshot while it runs. */
export function running(c: Context): HTMLElement {
  const { state, speak, run: commands } = c;
  const { say } = speak;
  const run = state.run as Run;
  const title = say(`running_${run.what}`, { name: run.name });
  const { steps: list } = begun(run.progress) ?? NOTHING_YET;
  const percent = share(list);
  return frame({
    key: "running",
    steps: run.what === "build" ? steps(c, "build") : null,
    title,
    line: say("secondsSoFar", { n: run.seconds }),
    body: [
      h(
        "div",
        {
          class: "progress",
          role: "progressbar",
          "aria-valuemin": 0,
          "aria-valuemax": 100,
          "aria-valuenow": percent,
          "aria-label": title,
        },
        h("i", { style: `width:${percent}%` }),
      ),
      h(
        "ul",
        { class: "todo", "aria-live": "polite" },
        list.map((s) => stepRow(c, s)),
      ),
      h("p", { class: "muted small" }, say("keepWorking")),
    ],
    foot: [
      secondary({
        id: "cancel",
        label: say("cancel"),
        busy: run.cancelling && say("cancelling"),
        onclick: commands.cancel,
      }),
      primary({ id: "running", label: say("building"), busy: say(`busy_${run.what}`), onclick: () => undefined }),
    ],
  });
}

/** Before the server has noted its first step it knows nothing of the build. */
function begun(progress: Progress | null): Progress | null {
  return progress?.steps.some((s) => s.state !== "to_come") ? progress : null;
}

function stepRow(c: Context, s: Progress["steps"][number]): Child {
  const { say } = c.speak;
  const symbol = s.state === "done" ? "●" : s.state === "now" ? "►" : "○";
  const count =
    s.of > 0 && s.state === "now"
      ? say("numberOf", { k: s.count, of: s.of })
      : s.state === "done" && s.count > 0
        ? c.speak.number(s.count)
        : "";
  return h(
    "li",
    { class: s.state === "to_come" ? null : s.state, "data-key": s.step },
    h("span", { "aria-hidden": "true" }, symbol),
    h(
      "span",
      null,
      say(`progress_${s.step}`),
      h("span", { class: "hidden" }, s.state === "done" ? ` ${say("doneWord")}` : ""),
    ),
    h("span", null, count),
  );
}

/** How much is done, in per cent: every step weighs the same, the one running by what it counts. */
function share(list: Progress["steps"]): number {
  const done = list.reduce(
    (sum, s) => sum + (s.state === "done" ? 1 : s.state === "now" && s.of > 0 ? s.count / s.of : 0),
    0,
  );
  return Math.round((100 * done) / Math.max(1, list.length));
}
