import type { NumberChoice, Numbers } from "../../sheet/rpc";
import type { Context } from "../context";
import { type Child, h } from "../h";
import { metricTitle } from "../metric-title";
import { primary, secondary, textButton } from "../parts/button";
import { selectField } from "../parts/field";
import { frame } from "../parts/frame";
import { notice } from "../parts/notice";

const ALL = "*";
const SEGMENT = "=";

/** Which number to open: the one under the cursor, or one from the lists. */
export function pick(c: Context): HTMLElement {
  const { state, speak, send, run } = c;
  const { say } = speak;
  const numbers = state.numbers as Numbers;
  const able = numbers.metrics.filter((m) => m.rows);
  const out = state.busy !== null;
  return frame({
    key: "pick",
    title: say("pickTitle"),
    line: say("pickLine"),
    body: [
      notice(c),
      secondary({
        id: "under-cursor",
        label: say("numberUnderCursor"),
        wide: true,
        disabled: out,
        busy: state.busy === "under-cursor" && say("reading"),
        onclick: run.underCursor,
      }),
      able.length === 0 ? h("p", null, say("noRowsMetric")) : lists(c, numbers),
    ],
    foot: [
      textButton({ id: "back", label: say("back"), disabled: out, onclick: () => send({ type: "back" }) }),
      primary({
        id: "show-rows",
        label: say("showRows"),
        disabled: out || able.length === 0 || !state.number,
        busy: state.busy === "show-rows" && say("reading"),
        onclick: run.showRows,
      }),
    ],
  });
}

function lists(c: Context, numbers: Numbers): Child {
  const { state, speak, send } = c;
  const { say } = speak;
  const number = state.number as NumberChoice;
  const grain = state.reports.find((r) => r.report === state.report)?.grain ?? "month";
  const disabled = state.busy !== null;
  return h(
    "div",
    { class: "stack" },
    selectField({
      id: "pick-metric",
      label: say("metric"),
      options: numbers.metrics.filter((m) => m.rows).map((m) => ({ value: m.metric, label: metricTitle(c, m.metric) })),
      value: number.metric,
      disabled,
      onchange: (metric) =>
        send({
          type: "number",
          change: { metric, method: numbers.metrics.find((m) => m.metric === metric)?.method ?? "" },
        }),
    }),
    selectField({
      id: "pick-period",
      label: say("period"),
      options: numbers.periods.map((p) => ({ value: String(p.from), label: speak.periodTitle(grain, p) })),
      value: String(number.period.from),
      disabled,
      onchange: (from) => {
        const period = numbers.periods.find((p) => String(p.from) === from);
        if (period) send({ type: "number", change: { period } });
      },
    }),
    numbers.segments.length > 0
      ? selectField({
          id: "pick-segment",
          label: say("part"),
          options: [
            { value: ALL, label: say("allRows") },
            ...numbers.segments.map((s) => ({ value: SEGMENT + s, label: s === "" ? say("notStatedWord") : s })),
          ],
          value: number.segment === null ? ALL : SEGMENT + number.segment,
          disabled,
          onchange: (value) =>
            send({ type: "number", change: { segment: value === ALL ? null : value.slice(SEGMENT.length) } }),
        })
      : null,
  );
}
