import { benchmarkYear } from "../../core/benchmark-year";
import type { Benchmark } from "../../core/define";
import type { MetricChoice } from "../../sheet/rpc";
import type { Context } from "../context";
import { decimalSign } from "../defaults";
import { type Child, h } from "../h";
import { metricTitle } from "../metric-title";
import { bestInClass } from "../parts/best-in-class";
import { link, primary, textButton } from "../parts/button";
import { dropDown, numberField } from "../parts/field";
import { fold } from "../parts/fold";
import { frame } from "../parts/frame";
import { notice } from "../parts/notice";
import { steps } from "../parts/steps";
import { typedNumber } from "../report-spec";
import {
  benchmarkShown,
  benchmarkTarget,
  bestWrong,
  comparable,
  inPercent,
  targetable,
  targetOf,
  toleranceOf,
} from "../targets";

/** Fields shown before the rest folds away: as many as there are tiles. */
const SHOWN = 6;

/** Step 4: own targets; published figures beside them, with source, year and grade. */
export function targets(c: Context): HTMLElement {
  const { state, speak, send } = c;
  const { say } = speak;
  const list = targetable(state, (m) => c.catalogue.metrics[m]?.direction ?? "none");
  const wrong =
    list.some((m) => targetOf(state, m) === null) ||
    toleranceOf(state) === null ||
    list.some((m) => bestWrong(state, m));
  const rest = list.slice(SHOWN);
  return frame({
    key: "targets",
    steps: steps(c, "targets"),
    title: say("targetsTitle"),
    line: say(list.length > 0 ? "targetsLine" : "targetsNone"),
    body: [
      notice(c),
      list.slice(0, SHOWN).map((m) => targetField(c, m)),
      rest.length > 0
        ? fold(
            {
              key: "rest",
              title: say("moreMetrics"),
              count: String(rest.length),
              open: rest.some((m) => state.draft.targets[m.metric]),
            },
            h(
              "div",
              { class: "stack" },
              rest.map((m) => targetField(c, m)),
            ),
          )
        : null,
      list.length > 0 ? tolerance(c) : null,
      bestInClass(c, list),
    ],
    foot: [
      wrong ? h("p", { class: "help", id: "targets-help" }, say("correctMarked")) : null,
      textButton({ id: "back", label: say("back"), onclick: () => send({ type: "go", view: "period" }) }),
      primary({
        id: "targets-continue",
        label: say("continue"),
        disabled: wrong,
        describedBy: wrong ? "targets-help" : null,
        onclick: () => send({ type: "go", view: "build" }),
      }),
    ],
  });
}

function tolerance(c: Context): Child {
  const { say } = c.speak;
  return h(
    "div",
    { class: "rule" },
    numberField({
      id: "tolerance",
      label: say("tolerance"),
      before: "",
      unit: say("percentOfTarget"),
      value: c.state.draft.tolerance,
      error: toleranceOf(c.state) === null ? say("toleranceError") : null,
      oninput: (value) => c.send({ type: "draft", change: { tolerance: value } }),
    }),
  );
}

function targetField(c: Context, m: MetricChoice): Child {
  const { say } = c.speak;
  const direction = c.catalogue.metrics[m.metric]?.direction ?? "none";
  const benchmark = benchmarkShown(c.state, m);
  const offered = benchmark ? benchmarkTarget(benchmark, direction) : null;
  const typed = c.state.draft.targets[m.metric] ?? "";
  const example = exampleNumber(c, m);
  return numberField({
    id: `target-${m.metric}`,
    label: metricTitle(c, m.metric),
    before: say(direction === "down" ? "atMost" : "atLeast"),
    unit: say(`unit_${m.unit}`),
    value: typed,
    help: benchmark ? benchmarkLine(c, benchmark, m) : null,
    error: targetOf(c.state, m) === null ? say("numberError", { example }) : null,
    oninput: (value) => c.send({ type: "target", metric: m.metric, value }),
    more: [
      benchmarkField(c, m, benchmark),
      offered === null || typed !== ""
        ? null
        : link({
            id: `use-${m.metric}`,
            label: say("useFigure", { figure: figure(c, m, offered) }),
            hint: say("useFigureFor", { figure: figure(c, m, offered), name: metricTitle(c, m.metric) }),
            onclick: () =>
              c.send({
                type: "target",
                metric: m.metric,
                value: typedNumber(offered, m.unit, decimalSign(c.state.locale)),
              }),
          }),
    ],
  });
}

/** Where there are figures of several fields: which one is the person's own. */
function benchmarkField(c: Context, m: MetricChoice, shown: Benchmark | null): Child {
  const list = comparable(m, c.state.draft.grain);
  if (list.length < 2) return null;
  const { say, text } = c.speak;
  const indexOf = (b: Benchmark): string => String(m.benchmarks.indexOf(b));
  return h(
    "div",
    { class: "field inline" },
    h("label", { for: `benchmark-${m.metric}` }, say("compareTo")),
    dropDown({
      id: `benchmark-${m.metric}`,
      options: [
        { value: "", label: say("noBenchmark") },
        ...list.map((b) => ({ value: indexOf(b), label: text(b.segment) })),
      ],
      value: shown ? indexOf(shown) : "",
      onchange: (value) => c.send({ type: "benchmark", metric: m.metric, index: value === "" ? null : Number(value) }),
    }),
  );
}

function benchmarkLine(c: Context, b: Benchmark, m: MetricChoice): string {
  const { say, text } = c.speak;
  const range =
    b.low !== null && b.high !== null && b.low !== b.high
      ? `${figure(c, m, b.low).replace(/\s?%$/, "")}–${figure(c, m, b.high)}`
      : figure(c, m, b.value ?? b.low ?? b.high ?? 0);
  if (b.grade === "D") return say("ruleOfThumb", { range });
  return say("benchmark", {
    range,
    segment: text(b.segment),
    source: text(b.source),
    year: text(benchmarkYear(b.year)),
    grade: b.grade,
  });
}

/** A figure in the metric's own unit, as it is read: "70%". */
function figure(c: Context, m: MetricChoice, value: number): string {
  return inPercent(m.unit) ? `${c.speak.number(value * 100, 1)}%` : c.speak.number(value, 2);
}

function exampleNumber(c: Context, m: MetricChoice): string {
  return inPercent(m.unit) ? "70" : m.unit === "score" ? `4${decimalSign(c.state.locale)}5` : "20";
}
