import type { SavedReport } from "../../sheet/rpc";
import type { Context } from "../context";
import { h } from "../h";
import { primary, secondary } from "../parts/button";
import { frame } from "../parts/frame";
import { notice } from "../parts/notice";
import { chosenReport } from "../state";

/** Asks before anything is deleted, with every sheet by its name. */
export function remove(c: Context): HTMLElement {
  const { state, speak, send, run } = c;
  const { say } = speak;
  const report = chosenReport(state) as SavedReport;
  const out = state.busy !== null;
  const n = state.removable.length;
  return frame({
    key: "remove",
    title: say("removeTitle", { name: report.name }),
    body: [
      notice(c),
      h("p", null, say(n > 0 ? "removeThese" : "removeNoSheets")),
      n > 0
        ? h(
            "ul",
            { class: "rows" },
            state.removable.map((s) => h("li", null, h("span", null, s.sheetName))),
          )
        : null,
      h("p", { class: "muted small" }, say("removeKeeps")),
    ],
    foot: [
      secondary({ id: "keep", label: say("keep"), disabled: out, onclick: () => send({ type: "go", view: "home" }) }),
      primary({
        id: "remove",
        label: n > 0 ? say("removeSheets", { n }) : say("remove"),
        danger: true,
        disabled: out,
        busy: state.busy === "remove" && say("removing"),
        onclick: () => run.remove(report),
      }),
    ],
  });
}
