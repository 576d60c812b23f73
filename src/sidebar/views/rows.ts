import type { Unit } from "../../core/define";
import type { NumberChoice, RowLine, RowsBehind } from "../../sheet/rpc";
import type { Context } from "../context";
import { type Child, h } from "../h";
import { link } from "../parts/button";
import { frame } from "../parts/frame";
import { notice } from "../parts/notice";
import { rowsFoot } from "../parts/rows-foot";
import { rowsHeading } from "../parts/rows-heading";
import { inPercent } from "../targets";

/** The rows behind one number: its sums, the first hundred lines, the way to each. */
export function rows(c: Context): HTMLElement {
  const { state, speak, run } = c;
  const { say, title } = speak;
  const r = state.rows as RowsBehind;
  const out = state.busy !== null;
  return frame({
    key: "rows",
    title: speak.text(r.label),
    line: numberLine(c, r.number),
    body: [
      notice(c),
      h(
        "dl",
        { class: "pairs" },
        h("dt", null, say("value")),
        h("dd", { class: "number strong" }, value(c, r.value, r.unit)),
        h("dt", null, title(r.numeratorLabel)),
        h("dd", { class: "number" }, speak.number(r.numerator, 2)),
        r.denominatorLabel && r.denominator !== null
          ? [h("dt", null, title(r.denominatorLabel)), h("dd", { class: "number" }, speak.number(r.denominator, 2))]
          : null,
      ),
      h(
        "div",
        null,
        rowsHeading(c, r.source.sheetName, r.lines.length, r.count),
        r.lines.length === 0
          ? h("p", null, say("noLines"))
          : lineTable(c, r.lines, r.source.sheetId, r.denominator !== null),
      ),
      r.methods > 1
        ? link({ id: "reconcile", label: say("whyDifferent"), disabled: out, onclick: run.reconcile })
        : null,
    ],
    foot: rowsFoot(c, r.count),
  });
}

/** "December 2025 · Phone"; of a cohort its own month, whatever the period. */
export function numberLine(c: Context, n: NumberChoice): string {
  const { say, period, periodTitle } = c.speak;
  const grain = c.state.reports.find((r) => r.report === n.report)?.grain ?? "month";
  const parts = n.cohort ? [] : [periodTitle(grain, n.period)];
  if (n.segment !== null) parts.push(n.segment === "" ? say("notStatedWord") : n.segment);
  if (n.cohort)
    parts.push(
      say("cohortAge", { month: period("month", { from: n.cohort.from, before: n.cohort.from }), n: n.cohort.age }),
    );
  return parts.join(" · ");
}

/** A value as the summary shows it. */
export function value(c: Context, v: number | null, unit: Unit): string {
  if (v === null) return "–";
  return inPercent(unit) ? `${c.speak.number(v * 100, 1)}%` : c.speak.number(v, 2);
}

/** Lines of a drill-through: the row is the way to it in the sheet. */
export function lineTable(c: Context, lines: readonly RowLine[], sheetId: number, ratio: boolean): Child {
  const { say, text, number } = c.speak;
  return h(
    "table",
    { class: "plain small" },
    h(
      "thead",
      null,
      h(
        "tr",
        null,
        h("th", { scope: "col" }, say("row")),
        h("th", { scope: "col" }, say("which")),
        h("th", { scope: "col", class: "number" }, say(ratio ? "countsAs" : "adds")),
      ),
    ),
    h(
      "tbody",
      null,
      lines.map((l) =>
        h(
          "tr",
          null,
          h(
            "td",
            null,
            link({
              label: String(l.row),
              hint: say("goToRow", { row: String(l.row), id: l.id }),
              onclick: () => c.run.activate({ sheetId, a1: l.a1 }),
            }),
          ),
          h("td", null, l.id, l.note ? h("div", { class: "muted" }, text(l.note)) : null),
          h(
            "td",
            { class: "number" },
            ratio && l.denominator !== null
              ? say("numberOf", { k: l.numerator, of: l.denominator })
              : number(l.numerator, 2),
          ),
        ),
      ),
    ),
  );
}
