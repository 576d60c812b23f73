import type { Context } from "../context";
import { type Child, h } from "../h";
import { STEPS, type Step, type View } from "../state";

const VIEW_OF: Readonly<Record<Step, View>> = {
  data: "choose",
  question: "question",
  period: "period",
  targets: "targets",
  build: "build",
};

/** The step bar: where one is, and the way back to what is done. */
export function steps(c: Context, now: Step): Child {
  const at = STEPS.indexOf(now);
  const locked = c.state.busy !== null || c.state.view === "running";
  return [
    h(
      "nav",
      { class: "steps", "aria-label": c.speak.say("steps") },
      STEPS.map((step, i) =>
        h("button", {
          type: "button",
          class: i < at ? "done" : null,
          disabled: i > at || (locked && i !== at),
          "aria-current": i === at ? "step" : null,
          "aria-label": c.speak.say(`step_${step}`),
          onclick: () => {
            if (i < at) c.send({ type: "go", view: VIEW_OF[step] });
          },
        }),
      ),
    ),
    h("p", { class: "muted small" }, c.speak.say("stepOf", { k: at + 1, name: c.speak.say(`step_${now}`) })),
  ];
}
