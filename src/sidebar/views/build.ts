import { dataSheetName } from "../../sheet/report";
import type { Context } from "../context";
import { periodShown, unusedSources } from "../defaults";
import { type Child, h } from "../h";
import { primary, textButton } from "../parts/button";
import { choices, radio } from "../parts/choice";
import { textField } from "../parts/field";
import { frame } from "../parts/frame";
import { message } from "../parts/message";
import { notice } from "../parts/notice";
import { steps } from "../parts/steps";
import { nameError, reportName } from "../report-name";

/** Step 5: the name, and what will be made. */
export function build(c: Context): HTMLElement {
  const { state, speak, send, run } = c;
  const { say } = speak;
  const error = nameError(c);
  const out = state.busy !== null;
  return frame({
    key: "build",
    steps: steps(c, "build"),
    title: say(state.draft.report ? "rebuildTitle" : "buildTitle"),
    body: [
      notice(c),
      textField({
        id: "name",
        label: say("sheetName"),
        value: reportName(c),
        error,
        oninput: (name) => send({ type: "draft", change: { name } }),
      }),
      state.sources.some((s) => s.check.source.kind !== "periods") ? liveOrNumbers(c) : null,
      willBeMade(c),
      unused(c),
      h("p", { class: "muted small" }, say("neverChanged")),
    ],
    foot: [
      textButton({
        id: "back",
        label: say("back"),
        disabled: out,
        onclick: () => send({ type: "go", view: "targets" }),
      }),
      primary({ id: "build", label: say("build"), disabled: out || error !== null, onclick: run.build }),
    ],
  });
}

function liveOrNumbers(c: Context): Child {
  const { say } = c.speak;
  const { live } = c.state.draft;
  return choices(
    say("numbersFromLogs"),
    null,
    false,
    radio({
      id: "as-numbers",
      name: "live",
      label: say("asNumbers"),
      meta: say("asNumbersHelp"),
      checked: !live,
      onchange: () => c.send({ type: "draft", change: { live: false } }),
    }),
    radio({
      id: "as-formula",
      name: "live",
      label: say("asFormula"),
      meta: say("asFormulaHelp"),
      checked: live,
      onchange: () => c.send({ type: "draft", change: { live: true } }),
    }),
  );
}

function willBeMade(c: Context): Child {
  const { state, speak } = c;
  const { say } = speak;
  const name = reportName(c);
  const { metrics, segment, grain } = state.draft;
  const shown = periodShown(state);
  const period = shown ? speak.period(grain, shown.period) : "";
  return h(
    "div",
    null,
    h("h2", null, say("willBeMade")),
    h(
      "ul",
      { class: "rows" },
      h("li", null, h("span", null, say("oneSummary", { name }))),
      h(
        "li",
        null,
        h(
          "span",
          null,
          say("oneData", { name: dataSheetName(name, state.draft.report ? state.draft.language : state.language) }),
        ),
      ),
      h(
        "li",
        null,
        h(
          "span",
          null,
          segment
            ? say("metricsBy", { n: metrics.length, segment: segment.header, period })
            : say("metricsFor", { n: metrics.length, period }),
        ),
      ),
    ),
  );
}

/** Tables that were chosen and that no metric reads: nothing of them is in the summary. */
function unused(c: Context): Child {
  const names = unusedSources(c.state);
  return names.length > 0 ? message("watch", c.speak.say("unusedSource", { name: names.join(", ") })) : null;
}
