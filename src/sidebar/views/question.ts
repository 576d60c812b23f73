import { FAMILIES, type Family } from "../../core/define";
import type { MetricChoice } from "../../sheet/rpc";
import type { Context } from "../context";
import { MOST_METRICS, metricsOf, sourcesRead } from "../defaults";
import { type Child, h } from "../h";
import { metricTitle } from "../metric-title";
import { primary, secondary, textButton } from "../parts/button";
import { checkbox, choices, radio } from "../parts/choice";
import { selectField } from "../parts/field";
import { fold } from "../parts/fold";
import { frame } from "../parts/frame";
import { notice } from "../parts/notice";
import { steps } from "../parts/steps";

/** Step 2: a preset, and what is in it. */
export function question(c: Context): HTMLElement {
  const { state, speak, send, run } = c;
  const { say } = speak;
  const { draft } = state;
  const out = state.busy !== null;
  const count = draft.metrics.length;
  const wrong =
    count === 0 ? say("chooseMetric") : count > MOST_METRICS ? say("tooManyMetrics", { n: MOST_METRICS }) : null;
  return frame({
    key: "question",
    steps: steps(c, "question"),
    title: say("questionTitle"),
    body: [notice(c), presets(c), metrics(c)],
    foot: [
      wrong ? h("p", { class: "help", id: "question-help" }, wrong) : null,
      textButton({ id: "back", label: say("back"), disabled: out, onclick: () => send({ type: "go", view: "check" }) }),
      secondary({
        id: "build-now",
        label: say("buildNow"),
        disabled: out || wrong !== null,
        onclick: run.build,
      }),
      primary({
        id: "question-continue",
        label: say("continue"),
        disabled: out || wrong !== null,
        describedBy: wrong ? "question-help" : null,
        onclick: () => send({ type: "go", view: "period" }),
      }),
    ],
  });
}

function presets(c: Context): Child {
  const { say } = c.speak;
  const list = c.state.possible?.presets ?? [];
  const everything = c.state.possible?.metrics.filter((m) => m.reason === null).length ?? 0;
  return h(
    "fieldset",
    null,
    h("legend", { class: "hidden" }, say("questionTitle")),
    list.map((p) =>
      radio({
        id: `preset-${p.preset}`,
        name: "preset",
        label: say(`preset_${p.preset}`),
        meta:
          p.preset === "everything"
            ? say("metricsCount", { n: everything })
            : say("possibleOf", { n: p.possible, k: p.possible, of: p.metrics.length }),
        checked: c.state.draft.preset === p.preset,
        disabled: p.possible === 0,
        onchange: () => c.send({ type: "preset", preset: p.preset }),
      }),
    ),
  );
}

function metrics(c: Context): Child {
  const { say, text } = c.speak;
  const { possible, draft } = c.state;
  if (!possible) return null;
  const list = metricsOf(possible, draft.preset);
  const chosen = say("chosenCount", { n: draft.metrics.length });
  if (draft.preset !== "everything") {
    const title = say("metricsIn", { preset: say(`preset_${draft.preset}`) });
    return h(
      "div",
      null,
      choices(
        title,
        chosen,
        true,
        list.map((m) => metric(c, m)),
      ),
    );
  }
  const families = (Object.keys(FAMILIES) as Family[]).filter((f) => list.some((m) => familyOf(c, m) === f));
  return h(
    "div",
    null,
    choices(
      say("metrics"),
      chosen,
      true,
      families.map((family, i) => {
        const own = list.filter((m) => familyOf(c, m) === family);
        const able = own.filter((m) => m.reason === null);
        return fold(
          {
            key: family,
            title: text(c.catalogue.families[family]),
            count: say("numberOf", { k: able.length, of: own.length }),
            open: i === 0,
          },
          own.map((m) => metric(c, m)),
        );
      }),
    ),
  );
}

function familyOf(c: Context, m: MetricChoice): Family {
  return c.catalogue.metrics[m.metric]?.family ?? "tools";
}

function metric(c: Context, m: MetricChoice): Child {
  const { say, text } = c.speak;
  const open = c.state.open.includes(m.metric);
  const title = metricTitle(c, m.metric);
  const panel = `about-${m.metric}`;
  return [
    h(
      "div",
      { class: "metric", "data-key": m.metric },
      checkbox({
        id: `metric-${m.metric}`,
        name: "metric",
        label: title,
        meta: m.reason ? text(m.reason) : m.rivals.length > 0 ? say("readsSource", { name: readFrom(c, m) }) : null,
        checked: m.reason === null && c.state.draft.metrics.includes(m.metric),
        disabled: m.reason !== null,
        onchange: (on) => c.send({ type: "metric", metric: m.metric, on }),
      }),
      h("button", {
        type: "button",
        class: open ? "about open" : "about",
        id: `open-${m.metric}`,
        "aria-expanded": String(open),
        "aria-controls": open ? panel : null,
        "aria-label": say("whatIs", { name: title }),
        title: say("whatIs", { name: title }),
        onclick: () => c.send({ type: "about", metric: m.metric }),
      }),
    ),
    open ? about(c, m, panel) : null,
  ];
}

/** What the metric is, its formula in words, and the method where the field disagrees. */
function about(c: Context, m: MetricChoice, id: string): Child {
  const { say, text } = c.speak;
  const words = c.catalogue.metrics[m.metric];
  if (!words) return null;
  const method = m.methods.find((x) => x.method === c.state.draft.methods[m.metric]) ?? m.methods[0];
  const first = m.methods[0];
  return h(
    "div",
    { class: "definition", id },
    h("p", null, text(words.summary)),
    h("p", { class: "muted" }, text(words.formula)),
    m.rivals.length > 0 && m.reason === null ? sourceChoice(c, m) : null,
    m.methods.length > 1 && first && method
      ? selectField({
          id: `method-${m.metric}`,
          label: say("method"),
          options: m.methods.map((x) => ({
            value: x.method,
            label: x === first ? say("default", { name: text(x.label) }) : text(x.label),
          })),
          value: method.method,
          help: method.note ? text(method.note) : null,
          disabled: m.reason !== null,
          onchange: (value) => c.send({ type: "method", metric: m.metric, method: value }),
        })
      : null,
  );
}

/** The sheet a metric is read from. */
function readFrom(c: Context, m: MetricChoice): string {
  return sheetOf(c, sourcesRead(c.state.draft, m)[0] as number);
}

function sheetOf({ state }: Context, source: number): string {
  const place = state.sources[source]?.check.place;
  if (!place) return "";
  const same = state.sources.filter((s) => s.check.place.sheetName === place.sheetName).length > 1;
  return same ? `${place.sheetName} ${place.a1}` : place.sheetName;
}

/** Which of several tables of one kind a metric is read from. */
function sourceChoice(c: Context, m: MetricChoice): Child {
  const able = [m.sources[0] as number, ...m.rivals].sort((a, b) => a - b);
  return selectField({
    id: `source-${m.metric}`,
    label: c.speak.say("readFrom"),
    options: able.map((i) => ({ value: String(i), label: sheetOf(c, i) })),
    value: String(sourcesRead(c.state.draft, m)[0]),
    onchange: (value) => c.send({ type: "readFrom", metric: m.metric, source: Number(value) }),
  });
}
