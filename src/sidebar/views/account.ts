import type { AccountRows } from "../../sheet/rpc";
import type { Context } from "../context";
import { h } from "../h";
import { link } from "../parts/button";
import { frame } from "../parts/frame";
import { notice } from "../parts/notice";
import { rowsFoot } from "../parts/rows-foot";
import { rowsHeading } from "../parts/rows-heading";

/** The rows one line of the account speaks of, each with the cell in question. */
export function account(c: Context): HTMLElement {
  const { state, speak, run } = c;
  const { say, title } = speak;
  const a = state.account?.rows as AccountRows;
  return frame({
    key: "account",
    title: title(a.problem.rule),
    line: title(a.problem.done),
    body: [
      notice(c),
      h(
        "div",
        null,
        rowsHeading(c, a.problem.place.sheetName, a.lines.length, a.count),
        h(
          "table",
          { class: "plain small" },
          h(
            "thead",
            null,
            h(
              "tr",
              null,
              h("th", { scope: "col" }, say("row")),
              h("th", { scope: "col" }, a.problem.column === "" ? say("cell") : a.problem.column),
            ),
          ),
          h(
            "tbody",
            null,
            a.lines.map((l) =>
              h(
                "tr",
                null,
                h(
                  "td",
                  null,
                  link({
                    label: String(l.row),
                    hint: say("goToCell", { cell: l.a1 }),
                    onclick: () => run.activate({ sheetId: a.problem.place.sheetId, a1: l.a1 }),
                  }),
                ),
                h("td", null, l.cell),
              ),
            ),
          ),
        ),
      ),
    ],
    foot: rowsFoot(c, a.count),
  });
}
