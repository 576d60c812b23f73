import type { Context } from "../context";
import { h } from "../h";
import { link, textButton } from "../parts/button";
import { frame } from "../parts/frame";
import { notice } from "../parts/notice";
import type { State } from "../state";

/** The account of one source: every rule with its rows. */
export function problems(c: Context): HTMLElement {
  const { state, speak, send, run } = c;
  const { say, text, title, number } = speak;
  const { source, check } = state.account as NonNullable<State["account"]>;
  const out = state.busy !== null;
  return frame({
    key: "problems",
    title: say("problemsTitle", { name: check.place.sheetName }),
    line: say("accountLine", { read: check.rows.read, used: check.rows.used, left: check.rows.leftOut }),
    body: [
      notice(c),
      h(
        "ul",
        { class: "rows" },
        check.problems.map((p) =>
          h(
            "li",
            null,
            h(
              "div",
              null,
              h("p", null, h("b", null, number(p.count)), ` ${text(p.rule)}`),
              h(
                "p",
                { class: "muted small" },
                title(p.done),
                p.example ? ` · ${say("forInstance", { example: p.example })}` : null,
              ),
            ),
            link({
              label: say("showShort"),
              hint: say("showRowsOf", { rule: text(p.rule) }),
              disabled: out,
              onclick: () => run.showAccount(source, p.entry),
            }),
          ),
        ),
      ),
    ],
    foot: [textButton({ id: "back", label: say("back"), disabled: out, onclick: () => send({ type: "back" }) })],
  });
}
