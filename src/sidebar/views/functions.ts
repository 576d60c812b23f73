import { FAMILIES, type Family } from "../../core/define";
import type { FunctionWords } from "../catalogue";
import type { Context } from "../context";
import { exampleFormula, matching, signature } from "../formula";
import { type Child, h } from "../h";
import { primary, textButton } from "../parts/button";
import { radio } from "../parts/choice";
import { searchField, textField } from "../parts/field";
import { fold } from "../parts/fold";
import { frame } from "../parts/frame";
import { notice } from "../parts/notice";

/** Insert a function: a list to search, what each one takes, a formula to start from. */
export function functions(c: Context): HTMLElement {
  const { state, speak, send, run } = c;
  const { say } = speak;
  const list = matching(c.catalogue.functions, state.search, speak.language);
  const chosen = list.find((f) => f.name === state.fn?.name) ?? null;
  const out = state.busy !== null;
  return frame({
    key: "functions",
    title: say("functionsTitle"),
    line: say("functionsLine"),
    body: [
      searchField({
        id: "search",
        label: say("searchFunction"),
        value: state.search,
        oninput: (text) => send({ type: "search", text }),
      }),
      h("p", { class: "hidden", role: "status" }, say("functionsFound", { n: list.length })),
      list.length === 0 ? h("p", null, say("noFunction", { text: state.search })) : null,
      state.search.trim() === ""
        ? byFamily(c, list)
        : h(
            "div",
            null,
            list.map((f) => row(c, f)),
          ),
    ],
    foot: [
      notice(c),
      chosen ? null : h("p", { class: "help", id: "functions-help" }, say("chooseFunction")),
      textButton({ id: "back", label: say("back"), disabled: out, onclick: () => send({ type: "back" }) }),
      primary({
        id: "insert",
        label: say("putInCell"),
        disabled: out || !chosen,
        busy: state.busy === "insert" && say("writing"),
        describedBy: chosen ? null : "functions-help",
        onclick: run.insertFunction,
      }),
    ],
  });
}

function byFamily(c: Context, list: readonly FunctionWords[]): Child {
  const families = (Object.keys(FAMILIES) as Family[]).filter((family) => list.some((f) => f.family === family));
  return h(
    "div",
    null,
    families.map((family, i) => {
      const own = list.filter((f) => f.family === family);
      return fold(
        {
          key: family,
          title: c.speak.text(c.catalogue.families[family]),
          count: String(own.length),
          open: i === 0 || own.some((f) => f.name === c.state.fn?.name),
        },
        own.map((f) => row(c, f)),
      );
    }),
  );
}

function row(c: Context, f: FunctionWords): Child {
  const { state, speak, send } = c;
  const chosen = state.fn?.name === f.name;
  return [
    radio({
      id: `function-${f.name}`,
      name: "function",
      label: f.name,
      meta: speak.text(f.title),
      checked: chosen,
      disabled: state.busy !== null,
      onchange: () => send({ type: "function", name: f.name, formula: exampleFormula(f, state.locale) }),
    }),
    chosen ? details(c, f) : null,
  ];
}

function details(c: Context, f: FunctionWords): Child {
  const { state, speak, send } = c;
  const { say, text } = speak;
  return h(
    "div",
    { class: "definition" },
    h("p", null, text(f.summary)),
    h("code", { class: "code" }, signature(f, state.locale)),
    f.inputs.length > 0
      ? h(
          "dl",
          { class: "pairs" },
          f.inputs.map((i) => [h("dt", null, h("code", null, i.name)), h("dd", null, text(i.help))]),
        )
      : null,
    textField({
      id: "formula",
      label: say("formula"),
      value: state.fn?.formula ?? "",
      help: say("formulaHelp"),
      oninput: (formula) => send({ type: "function", name: f.name, formula }),
    }),
  );
}
