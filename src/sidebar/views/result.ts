import type { Built } from "../../sheet/rpc";
import type { Context } from "../context";
import { type Child, h } from "../h";
import { link, primary, textButton } from "../parts/button";
import { frame } from "../parts/frame";
import { message } from "../parts/message";
import { notice } from "../parts/notice";

/** The summary stands: what was read, what was checked, what can be done next. */
export function result(c: Context): HTMLElement {
  const { state, speak, send, run } = c;
  const { say } = speak;
  const built = state.built as Built;
  const { report } = built;
  const out = state.busy !== null;
  const period = report.period ? speak.period(report.grain, report.period) : "";
  return frame({
    key: "result",
    title: say("ready"),
    line: say(period ? "namePeriod" : "nameOnly", { name: report.name, period }),
    body: [
      notice(c),
      wasRead(c, built),
      identities(c, built),
      h(
        "div",
        null,
        h("h2", null, say("afterwards")),
        h(
          "div",
          { class: "actions" },
          textButton({
            id: "snapshot",
            label: say("makeSnapshot"),
            disabled: out,
            onclick: () => run.snapshot(report),
          }),
          textButton({ id: "share", label: say("share"), disabled: out, onclick: () => run.share(report) }),
          textButton({ id: "pick", label: say("showRows"), disabled: out, onclick: () => run.pick(report) }),
          textButton({ id: "new", label: say("newSummary"), disabled: out, onclick: () => send({ type: "new" }) }),
          textButton({
            id: "home",
            label: say("yourSummaries"),
            disabled: out,
            onclick: () => send({ type: "go", view: "home" }),
          }),
        ),
      ),
    ],
    foot: [
      primary({ id: "open", label: say("openSummary"), disabled: out, onclick: () => run.activate(built.summary) }),
    ],
  });
}

function wasRead(c: Context, built: Built): Child {
  const { say, number } = c.speak;
  return h(
    "div",
    null,
    h("h2", null, say("wasRead")),
    h(
      "table",
      { class: "plain" },
      h(
        "thead",
        null,
        h(
          "tr",
          null,
          h("th", { scope: "col" }, say("source")),
          h("th", { scope: "col", class: "number" }, say("rows")),
          h("th", { scope: "col", class: "number" }, say("leftOut")),
        ),
      ),
      h(
        "tbody",
        null,
        built.sources.map((s, i) =>
          h(
            "tr",
            null,
            h("td", null, s.used ? s.place.sheetName : say("unusedRow", { name: s.place.sheetName })),
            h("td", { class: "number" }, number(s.rows.read)),
            h(
              "td",
              { class: "number" },
              s.rows.leftOut > 0
                ? link({
                    id: `left-out-${i}`,
                    label: number(s.rows.leftOut),
                    hint: say("whyLeftOut", { n: s.rows.leftOut, name: s.place.sheetName }),
                    disabled: c.state.busy !== null,
                    onclick: () => c.run.whyLeftOut(built.report, i),
                  })
                : number(0),
            ),
          ),
        ),
      ),
    ),
    h("p", { class: "help" }, say("reasonsThere")),
  );
}

function identities(c: Context, built: Built): Child {
  const { say, text, number } = c.speak;
  if (built.identities.length === 0) return null;
  const gaps = built.identities.filter((i) => i.gap !== null);
  if (gaps.length > 0) {
    return message(
      "watch",
      say("notAddUp"),
      gaps.map((i) => h("p", null, say("gap", { what: text(i.label), gap: number(i.gap as number, 2) }))),
    );
  }
  return message(
    "good",
    say("checked"),
    built.identities.map((i) => h("p", null, say("addsUp", { what: text(i.label) }))),
  );
}
