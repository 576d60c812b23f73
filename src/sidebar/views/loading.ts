import type { Context } from "../context";
import { h } from "../h";
import { primary } from "../parts/button";
import { frame } from "../parts/frame";
import { notice } from "../parts/notice";

/** The first moment of a visit; also where it ends when the server does not answer. */
export function loading(c: Context): HTMLElement {
  const { state, speak, run } = c;
  const { say } = speak;
  const failed = state.notice !== null;
  return frame({
    key: failed ? "not-loaded" : "loading",
    title: say(failed ? "notLoaded" : "loading"),
    body: [notice(c), failed ? null : h("p", { class: "muted", role: "status" }, say("loadingHelp"))],
    foot: [
      primary({
        id: "load-again",
        label: say("tryAgain"),
        busy: failed ? (state.busy === "load-again" ? say("reading") : null) : say("reading"),
        onclick: run.load,
      }),
    ],
  });
}
