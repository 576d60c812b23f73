import type { MetricChoice } from "../../sheet/rpc";
import type { Context } from "../context";
import { type Child, h } from "../h";
import { metricTitle } from "../metric-title";
import { type BestTyped, NO_BEST } from "../state";
import { typedValue } from "../targets";
import { numberField, selectField, textField } from "./field";
import { fold } from "./fold";

/** Figures of the person's own field, one metric at a time: what the block "Best in class" of the summary shows. */
export function bestInClass(c: Context, list: readonly MetricChoice[]): Child {
  const { say } = c.speak;
  const { draft, bestOf } = c.state;
  const first = list[0];
  if (!first) return null;
  const metric = list.find((m) => m.metric === bestOf) ?? list.find((m) => draft.best[m.metric]) ?? first;
  const given = list.filter((m) => draft.best[m.metric]?.best).length;
  return fold(
    {
      key: "best",
      title: say("bestInClass"),
      count: given > 0 ? say("metricsCount", { n: given }) : null,
      open: given > 0,
    },
    h(
      "div",
      { class: "stack" },
      h("p", { class: "help" }, say("bestHelp")),
      selectField({
        id: "best-of",
        label: say("metric"),
        options: list.map((m) => ({
          value: m.metric,
          label: draft.best[m.metric]?.best ? `● ${metricTitle(c, m.metric)}` : metricTitle(c, m.metric),
        })),
        value: metric.metric,
        onchange: (value) => c.send({ type: "bestOf", metric: value }),
      }),
      figure(c, metric, "best", say("bestValue")),
      figure(c, metric, "others", say("bestOthers")),
      words(c, metric, "population", say("bestPopulation")),
      words(c, metric, "source", say("bestSource")),
      words(c, metric, "year", say("bestYear")),
    ),
  );
}

function figure(c: Context, m: MetricChoice, part: "best" | "others", label: string): Child {
  const { say } = c.speak;
  const value = (c.state.draft.best[m.metric] ?? NO_BEST)[part];
  return numberField({
    id: `best-${part}`,
    label,
    before: "",
    unit: say(`unit_${m.unit}`),
    value,
    error: typedValue(c.state, m, value) === null ? say("numberError", { example: "20" }) : null,
    oninput: (text) => c.send({ type: "best", metric: m.metric, change: { [part]: text } }),
  });
}

function words(c: Context, m: MetricChoice, part: keyof BestTyped, label: string): Child {
  return textField({
    id: `best-${part}`,
    label,
    value: (c.state.draft.best[m.metric] ?? NO_BEST)[part],
    oninput: (text) => c.send({ type: "best", metric: m.metric, change: { [part]: text } }),
  });
}
