import type { Grain } from "../../core/period";
import type { Context } from "../context";
import { periodShown, periodsOf } from "../defaults";
import { type Child, h } from "../h";
import { primary, textButton } from "../parts/button";
import { checkbox, choices } from "../parts/choice";
import { selectField } from "../parts/field";
import { frame } from "../parts/frame";
import { message } from "../parts/message";
import { notice } from "../parts/notice";
import { steps } from "../parts/steps";

const WHOLE = "-";

/** Step 3: which period, compared with what, split by what. */
export function period(c: Context): HTMLElement {
  const { state, speak, send } = c;
  const { say } = speak;
  const { draft } = state;
  const grain = draft.grain;
  return frame({
    key: "period",
    steps: steps(c, "period"),
    title: say("periodTitle"),
    body: [
      notice(c),
      lengthAndPeriod(c),
      openPeriod(c),
      choices(
        say("compareWith"),
        null,
        false,
        checkbox({
          id: "previous",
          name: "compare",
          label: say(`previous_${grain}`),
          checked: draft.previous,
          disabled: draft.previous && !(draft.lastYear && grain !== "year"),
          onchange: (on) => send({ type: "draft", change: { previous: on } }),
        }),
        grain === "year"
          ? null
          : checkbox({
              id: "last-year",
              name: "compare",
              label: say(`lastYear_${grain}`),
              checked: draft.lastYear,
              disabled: draft.lastYear && !draft.previous,
              onchange: (on) => send({ type: "draft", change: { lastYear: on } }),
            }),
        h("p", { class: "help" }, say("compareHelp")),
      ),
      draft.lastYear && grain !== "year"
        ? selectField({
            id: "align",
            label: say("alignBy"),
            options: [
              { value: "calendar", label: say("alignCalendar") },
              { value: "weekday", label: say("alignWeekday") },
            ],
            value: draft.align,
            help: say("alignHelp"),
            onchange: (value) =>
              send({ type: "draft", change: { align: value === "weekday" ? "weekday" : "calendar" } }),
          })
        : null,
      splitBy(c),
    ],
    foot: [
      textButton({ id: "back", label: say("back"), onclick: () => send({ type: "go", view: "question" }) }),
      primary({ id: "period-continue", label: say("continue"), onclick: () => send({ type: "go", view: "targets" }) }),
    ],
  });
}

function lengthAndPeriod(c: Context): Child {
  const { state, speak, send } = c;
  const { say } = speak;
  const { grain } = state.draft;
  const grains = (state.possible?.grains ?? []).filter((g) => g.periods.length > 0 && g.grain !== "day");
  const shown = periodShown(state);
  const closed = shown !== null && shown.days >= shown.of;
  return h(
    "div",
    { class: "pair" },
    selectField({
      id: "grain",
      label: say("length"),
      options: grains.map((g) => ({ value: g.grain, label: say(`grain_${g.grain}`) })),
      value: grain,
      onchange: (value) => send({ type: "draft", change: { grain: value as Grain } }),
    }),
    h(
      "div",
      { class: "field" },
      h("p", { class: "label" }, say("opensOn")),
      h("p", { class: "fixed" }, shown ? speak.periodTitle(grain, shown.period) : "–"),
      closed ? h("p", { class: "help" }, say(`lastClosed_${grain}`)) : null,
    ),
    h("p", { class: "help wide" }, say("periodCell")),
  );
}

/** What an open period means, said where one is there to be chosen. */
function openPeriod(c: Context): Child {
  const { state, speak } = c;
  const { say } = speak;
  const open = periodsOf(state).find((p) => p.days < p.of);
  if (!open) return null;
  const name = speak.periodTitle(state.draft.grain, open.period);
  const isShown = periodShown(state) === open;
  return message(
    "none",
    say("openDays", { name, k: open.days, of: open.of }),
    h("span", { class: "small" }, say(isShown ? "openChosen" : "openHelp")),
  );
}

function splitBy(c: Context): Child {
  const { say, title } = c.speak;
  const { possible, draft } = c.state;
  const segments = possible?.segments ?? [];
  const several = new Set(segments.map((s) => s.source)).size > 1;
  const value = draft.segment ? `${draft.segment.source}:${draft.segment.header}` : WHOLE;
  const now = segments.find((s) => `${s.source}:${s.header}` === value);
  return selectField({
    id: "split",
    label: say("splitBy"),
    options: [
      { value: WHOLE, label: say(segments.length === 0 ? "noColumnToSplit" : "notSplit") },
      ...segments.map((s) => {
        const name = s.label ? title(s.label) : s.header;
        const table = c.state.sources[s.source]?.check.place.sheetName ?? "";
        return {
          value: `${s.source}:${s.header}`,
          label: say("splitValues", {
            name: several ? `${name} · ${table}` : name,
            n: s.values.length,
          }),
        };
      }),
    ],
    value,
    disabled: segments.length === 0,
    help: now ? (now.notStated > 0 ? say("notStatedRows", { n: now.notStated }) : say("notStated")) : null,
    onchange: (v) => {
      const segment = segments.find((s) => `${s.source}:${s.header}` === v);
      c.send({
        type: "draft",
        change: { segment: segment ? { source: segment.source, header: segment.header } : null },
      });
    },
  });
}
