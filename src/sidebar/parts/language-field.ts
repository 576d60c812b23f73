import type { Language } from "../../core/text";
import type { Context } from "../context";
import { type Child, h } from "../h";
import { selectField } from "./field";

/** The language of the sidebar and of new summaries; each is named in itself. */
export function languageField(c: Context): Child {
  return h(
    "div",
    { class: "rule" },
    selectField({
      id: "language",
      label: c.speak.say("language"),
      options: [
        { value: "en", label: "English" },
        { value: "it", label: "Italiano" },
      ],
      value: c.state.language,
      onchange: (value) => c.run.language(value as Language),
    }),
  );
}
