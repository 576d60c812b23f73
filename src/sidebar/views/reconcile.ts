import type { NumberChoice, Reconciled, RowsBehind } from "../../sheet/rpc";
import type { Context } from "../context";
import { h } from "../h";
import { metricTitle } from "../metric-title";
import { textButton } from "../parts/button";
import { fold } from "../parts/fold";
import { frame } from "../parts/frame";
import { notice } from "../parts/notice";
import { rowsShown } from "../parts/rows-shown";
import { lineTable, numberLine, value } from "./rows";

/** The same number by every method, and the units that make the difference. */
export function reconcile(c: Context): HTMLElement {
  const { state, speak, send } = c;
  const { say, text } = speak;
  const { methods } = state.reconciled as Reconciled;
  const number = state.number as NumberChoice;
  const { source, unit } = state.rows as RowsBehind;
  return frame({
    key: "reconcile",
    title: say(methods.length > 1 ? "reconcileTitle" : "reconcileOne", { name: metricTitle(c, number.metric) }),
    line: numberLine(c, number),
    body: [
      notice(c),
      h("p", null, say(methods.length > 1 ? "reconcileWhat" : "oneMethod")),
      h(
        "table",
        { class: "plain" },
        h(
          "thead",
          null,
          h(
            "tr",
            null,
            h("th", { scope: "col" }, say("method")),
            h("th", { scope: "col", class: "number" }, say("value")),
          ),
        ),
        h(
          "tbody",
          null,
          methods.map((m) =>
            h(
              "tr",
              null,
              h("td", null, text(m.label), m.who ? h("div", { class: "muted small" }, m.who) : null),
              h("td", { class: "number" }, value(c, m.value, unit)),
            ),
          ),
        ),
      ),
      methods
        .filter((m) => m.differing > 0)
        .map((m, i) =>
          fold(
            { key: m.method, title: text(m.label), count: rowsShown(c, m.differs.length, m.differing), open: i === 0 },
            lineTable(c, m.differs, source.sheetId, m.denominator !== null),
          ),
        ),
    ],
    foot: [
      textButton({
        id: "back",
        label: say("back"),
        disabled: state.busy !== null,
        onclick: () => send({ type: "back" }),
      }),
    ],
  });
}
