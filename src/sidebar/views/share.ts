import type { SavedReport, ShareInfo } from "../../sheet/rpc";
import type { Context } from "../context";
import { type Child, h } from "../h";
import { link, primary, secondary, textButton } from "../parts/button";
import { fold } from "../parts/fold";
import { frame } from "../parts/frame";
import { message } from "../parts/message";
import { notice } from "../parts/notice";
import { chosenReport } from "../state";

const READERS = ["viewer", "editorWithout", "editorWith", "phone"] as const;

/** What each reader will see, and how to share only the numbers. */
export function share(c: Context): HTMLElement {
  const { state, speak, send, run } = c;
  const { say } = speak;
  const info = state.share as ShareInfo;
  const report = chosenReport(state) as SavedReport;
  const out = state.busy !== null;
  return frame({
    key: "share",
    title: say("shareTitle", { name: report.name }),
    body: [
      notice(c),
      message(
        "watch",
        say("rawRows"),
        info.rawSheets.length > 0
          ? h("p", { class: "small" }, say("rawSheets", { names: info.rawSheets.map((s) => s.sheetName).join(", ") }))
          : null,
        h("p", { class: "small" }, say("rawAdvice")),
      ),
      h(
        "div",
        null,
        h("h2", null, say("whoSees")),
        h(
          "ul",
          { class: "rows" },
          READERS.map((r) =>
            h(
              "li",
              null,
              h(
                "div",
                null,
                h("p", { class: "strong" }, say(`reader_${r}`)),
                h("p", { class: "muted small" }, say(`sees_${r}`)),
              ),
            ),
          ),
        ),
      ),
      h(
        "div",
        null,
        h("h2", null, say("ownFile")),
        h(
          "ol",
          null,
          (["own1", "own2", "own3"] as const).map((key) => h("li", null, say(key))),
        ),
      ),
      snapshots(c, info),
      fold(
        { key: "print", title: say("printing"), open: false, quiet: true },
        h("p", { class: "small" }, say("printHelp")),
      ),
    ],
    foot: [
      textButton({ id: "back", label: say("back"), disabled: out, onclick: () => send({ type: "back" }) }),
      secondary({ id: "copy", label: say("copyLink"), disabled: out, onclick: () => run.copyLink(info.url) }),
      primary({ id: "snapshot", label: say("snapshot"), disabled: out, onclick: () => run.snapshot(report) }),
    ],
  });
}

function snapshots(c: Context, info: ShareInfo): Child {
  if (info.snapshots.length === 0) return null;
  return h(
    "div",
    null,
    h("h2", null, c.speak.say("snapshotsMade")),
    h(
      "ul",
      { class: "rows" },
      info.snapshots.map((s) => h("li", null, link({ label: s.sheetName, onclick: () => c.run.activate(s) }))),
    ),
  );
}
