import type { TableFound } from "../../sheet/rpc";
import type { Context } from "../context";
import { type Child, h } from "../h";
import { primary, secondary, textButton } from "../parts/button";
import { checkbox, choices } from "../parts/choice";
import { frame } from "../parts/frame";
import { mark, shape } from "../parts/mark";
import { notice } from "../parts/notice";
import { preview } from "../parts/preview";
import { steps } from "../parts/steps";

/** Step 1: which tables. */
export function choose(c: Context): HTMLElement {
  return c.state.tables.length === 0 ? empty(c) : found(c);
}

function found(c: Context): HTMLElement {
  const { state, speak, send, run } = c;
  const { say } = speak;
  const out = state.busy !== null;
  const none = state.chosen.length === 0;
  return frame({
    key: "choose",
    steps: steps(c, "data"),
    title: say("chooseTitle"),
    body: [
      notice(c),
      choices(
        say("tablesFound"),
        null,
        true,
        state.tables.map((table) => tableRow(c, table)),
      ),
      leftAlone(c),
      state.tables.length > 1 ? h("p", { class: "muted small" }, say("chooseSeveral")) : null,
      h(
        "div",
        null,
        h("p", { id: "selection-help" }, say("notHere")),
        secondary({
          id: "use-selection",
          label: say("useSelection"),
          wide: true,
          disabled: out,
          busy: state.busy === "use-selection" && say("reading"),
          describedBy: "selection-help",
          onclick: run.useSelection,
        }),
        h(
          "div",
          { class: "actions" },
          textButton({
            id: "look-again",
            label: say("lookAgain"),
            disabled: out,
            busy: state.busy === "look-again" && say("reading"),
            onclick: run.lookAgain,
          }),
        ),
      ),
    ],
    foot: [
      none ? h("p", { class: "help", id: "choose-help" }, say("chooseOne")) : null,
      state.reports.length > 0
        ? textButton({
            id: "back",
            label: say("back"),
            disabled: out,
            onclick: () => send({ type: "go", view: "home" }),
          })
        : h("span", null),
      primary({
        id: "check-columns",
        label: say("checkColumns"),
        disabled: out || none,
        busy: state.busy === "check-columns" && say("reading"),
        describedBy: none ? "choose-help" : null,
        onclick: run.checkChosen,
      }),
    ],
  });
}

function tableRow(c: Context, table: TableFound): Child {
  const { say, text } = c.speak;
  const tone = table.confidence === "sure" ? "good" : table.confidence === "likely" ? "none" : "watch";
  const kind = c.catalogue.kinds[table.kind];
  const same = c.state.tables.filter((t) => t.place.sheetName === table.place.sheetName).length > 1;
  return checkbox({
    id: `table-${table.id}`,
    name: "table",
    label: same ? `${table.place.sheetName} ${table.place.a1}` : table.place.sheetName,
    meta: [
      `${say("rowsCount", { n: table.rows })} · ${table.tool ? `${table.tool}, ` : ""}${text(kind.name)}`,
      h("br"),
      mark(tone),
      say(table.confidence),
    ],
    checked: c.state.chosen.includes(table.id),
    disabled: c.state.busy !== null,
    onchange: (on) => c.send({ type: "table", id: table.id, on }),
  });
}

/** The tables that are not ticked are named: what is not read is never missing without a word. */
function leftAlone(c: Context): Child {
  const { tables, chosen } = c.state;
  const left = chosen.length > 0 ? tables.filter((t) => !chosen.includes(t.id)) : [];
  if (left.length === 0) return null;
  const names = left.map((t) => t.place.sheetName).join(", ");
  return h(
    "p",
    { class: "help", id: "left-alone" },
    `${shape("watch")} ${c.speak.say("notRead", { n: left.length, name: names })}`,
  );
}

/** Nothing found: what a table is, an example, two ways on. */
function empty(c: Context): HTMLElement {
  const { state, speak, send, run } = c;
  const { say } = speak;
  const out = state.busy !== null;
  const amount = (value: number): string =>
    new Intl.NumberFormat(speak.language, { minimumFractionDigits: 2 }).format(value);
  return frame({
    key: "empty",
    steps: steps(c, "data"),
    title: say("emptyTitle"),
    body: [
      notice(c),
      h("p", null, say("emptyWhat")),
      h(
        "div",
        null,
        h("h2", null, say("forExample")),
        preview(
          say("forExample"),
          [say("exampleDate"), say("exampleCustomer"), say("exampleAmount")],
          [
            ["03/12/2025", "C-104", amount(290)],
            ["04/12/2025", "C-017", amount(120)],
          ],
          (column) => column === 2,
        ),
      ),
      h("p", null, say("emptyNotFound")),
      h(
        "div",
        null,
        secondary({
          id: "sample",
          label: say("addSample"),
          wide: true,
          disabled: out,
          busy: state.busy === "sample" && say("adding"),
          onclick: run.addSample,
        }),
        h("p", { class: "help" }, say("sampleHelp")),
      ),
      state.reports.length > 0
        ? textButton({
            id: "to-home",
            label: say("yourSummaries"),
            disabled: out,
            onclick: () => send({ type: "go", view: "home" }),
          })
        : null,
    ],
    foot: [
      textButton({
        id: "look-again",
        label: say("lookAgain"),
        disabled: out,
        busy: state.busy === "look-again" && say("reading"),
        onclick: run.lookAgain,
      }),
      primary({
        id: "use-selection",
        label: say("useSelection"),
        disabled: out,
        busy: state.busy === "use-selection" && say("reading"),
        onclick: run.useSelection,
      }),
    ],
  });
}
