import type { Problem } from "../../sheet/rpc";
import type { Context } from "../context";
import { type Child, h } from "../h";
import { link } from "./button";

/** The account of rows: count, what is wrong, what was done, and the way to the first cell. */
export function problemRows(c: Context, problems: readonly Problem[], showAll: (() => void) | null): Child {
  const { say, text, number } = c.speak;
  return [
    h(
      "ul",
      { class: "rows small" },
      problems.map((p) => {
        const cell = p.place.a1.split(":")[0] ?? p.place.a1;
        return h(
          "li",
          null,
          h("span", null, h("b", null, number(p.count)), ` ${text(p.rule)}: ${text(p.done)}`),
          link({
            label: cell,
            hint: say("goToCell", { cell }),
            disabled: c.state.busy !== null,
            onclick: () => c.run.activate(p.place),
          }),
        );
      }),
    ),
    showAll
      ? link({ id: "show-problems", label: say("showTheRows"), disabled: c.state.busy !== null, onclick: showAll })
      : null,
  ];
}
