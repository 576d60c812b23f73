import type { Context } from "../context";
import { h } from "../h";
import { primary, textButton } from "../parts/button";
import { fold } from "../parts/fold";
import { frame } from "../parts/frame";
import { languageField } from "../parts/language-field";
import { notice } from "../parts/notice";

const QUESTIONS = ["functions", "accounts", "everyFile", "different", "privacy"] as const;

/** The shortest way to a summary, and what people ask most. */
export function help(c: Context): HTMLElement {
  const { say } = c.speak;
  return frame({
    key: "help",
    title: say("helpTitle"),
    body: [
      notice(c),
      h(
        "ol",
        null,
        (["help1", "help2", "help3", "help4"] as const).map((key) => h("li", null, say(key))),
      ),
      h(
        "div",
        null,
        QUESTIONS.map((q) => fold({ key: q, title: say(`ask_${q}`), open: false }, h("p", null, say(`answer_${q}`)))),
      ),
      languageField(c),
    ],
    foot: [
      textButton({ id: "back", label: say("back"), onclick: () => c.send({ type: "back" }) }),
      primary({ id: "new", label: say("newSummary"), onclick: () => c.send({ type: "new" }) }),
    ],
  });
}
