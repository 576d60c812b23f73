import type { SourceKind, TableCheck } from "../../sheet/rpc";
import type { Context } from "../context";
import { failureWords } from "../failure-words";
import { type Child, h } from "../h";
import { primary, textButton } from "../parts/button";
import { choices, radio } from "../parts/choice";
import { dropDown, selectField } from "../parts/field";
import { fold } from "../parts/fold";
import { frame } from "../parts/frame";
import { message } from "../parts/message";
import { notice } from "../parts/notice";
import { preview } from "../parts/preview";
import { problemRows } from "../parts/problem-rows";
import { steps } from "../parts/steps";
import type { Source } from "../state";

const NOT_HERE = "-";

/** Step 1, second half: how the columns of each source were understood. */
export function check(c: Context): HTMLElement {
  const { state, speak, send, run } = c;
  const { say } = speak;
  const source = state.sources[state.at] as Source;
  const { check: t } = source;
  const out = state.busy !== null;
  const refused = t.refused !== null;
  // A cell is to blame (an error, a merge): that is put right in the sheet, not here.
  const inSheet = t.refused !== null && IN_SHEET.indexOf(t.refused.code) >= 0;
  return frame({
    key: `check-${state.at}`,
    steps: steps(c, "data"),
    title: say("checkTitle"),
    line: say("sourceOf", {
      k: state.at + 1,
      of: state.sources.length,
      name: t.tool
        ? `${t.place.sheetName} (${t.tool}, ${speak.text(c.catalogue.kinds[t.source.kind].name)})`
        : t.place.sheetName,
      used: t.rows.used,
      read: t.rows.read,
    }),
    body: [
      notice(c),
      otherSources(c),
      t.asFor === undefined ? null : h("p", { class: "help", id: "as-for" }, say("asFor", { name: t.asFor })),
      t.refused
        ? message("off", say("cannotUse"), h("p", null, failureWords(c, { kind: "server", error: t.refused }).cause))
        : null,
      source.rivals.length > 0 ? readings(c, source) : kinds(c, t),
      columns(c, t),
      counterparties(c, t),
      assumptions(c, t),
      fold(
        { key: "rows", title: say("firstRows", { n: t.firstRows.length }), count: say("asTheSheet"), open: true },
        preview(
          say("firstRows", { n: t.firstRows.length }),
          t.columns.map((col) => col.header),
          t.firstRows,
          (i) => isFigure(t, i),
        ),
      ),
      t.problems.length > 0
        ? fold(
            {
              key: "problems",
              title: say("foundInData"),
              count: say("kindsCount", { n: t.problems.length }),
              open: true,
            },
            problemRows(c, t.problems, () => run.showProblems(t.source, t)),
          )
        : h("p", { class: "muted small" }, say("noProblems", { n: t.rows.used })),
    ],
    foot: [
      refused ? h("p", { class: "help", id: "check-help" }, say(inSheet ? "correctInSheet" : "correctAbove")) : null,
      textButton({
        id: "back",
        label: say("back"),
        disabled: out,
        onclick: () => send({ type: "go", view: "choose" }),
      }),
      inSheet
        ? primary({
            id: "check-again",
            label: say("tryAgain"),
            disabled: out,
            describedBy: "check-help",
            busy: state.busy === "recheck" && say("reading"),
            onclick: run.checkAgain,
          })
        : primary({
            id: "check-continue",
            label: say("continue"),
            disabled: out || refused,
            describedBy: refused ? "check-help" : null,
            busy: state.busy === "check-continue" && say("reading"),
            onclick: run.leaveCheck,
          }),
    ],
  });
}

const IN_SHEET: readonly string[] = ["no_table", "header_on_two_rows", "merged_cells", "cell_error"];

/** With several sources: a way to look at each of them. */
function otherSources(c: Context): Child {
  const { sources, at, busy } = c.state;
  if (sources.length < 2) return null;
  return selectField({
    id: "source",
    label: c.speak.say("source"),
    options: sources.map((s, i) => ({
      value: String(i),
      label: s.check.refused || s.rivals.length ? `▲ ${s.check.place.sheetName}` : s.check.place.sheetName,
    })),
    value: String(at),
    disabled: busy !== null,
    onchange: (value) => c.send({ type: "source", at: Number(value) }),
  });
}

function kinds(c: Context, t: TableCheck): Child {
  return selectField({
    id: "kind",
    label: c.speak.say("eachRow"),
    options: t.kinds.map((k) => ({ value: k.kind, label: c.speak.title(k.row) })),
    value: t.source.kind,
    disabled: c.state.busy !== null,
    onchange: (kind) => c.run.readAs(kind as SourceKind),
  });
}

/** Readings that come close are asked, each with what it makes of the first row. */
function readings(c: Context, source: Source): Child {
  const all = [source.check, ...source.rivals].sort((a, b) => rank(source, a) - rank(source, b));
  return choices(
    c.speak.say("whichReading"),
    null,
    false,
    all.map((t) =>
      radio({
        id: `reading-${t.source.kind}`,
        name: "reading",
        label: c.speak.title(
          t.kinds.find((k) => k.kind === t.source.kind)?.row ?? c.catalogue.kinds[t.source.kind].row,
        ),
        meta: firstRow(c, t),
        checked: t === source.check,
        disabled: c.state.busy !== null,
        onchange: () => c.run.readAs(t.source.kind),
      }),
    ),
  );
}

/** Readings keep their place while one chooses between them. */
function rank(source: Source, t: TableCheck): number {
  return source.check.kinds.findIndex((k) => k.kind === t.source.kind);
}

function firstRow(c: Context, t: TableCheck): string {
  const row = t.firstRows[0] ?? [];
  const parts = t.fields.flatMap((f) =>
    f.column === null ? [] : [`${c.speak.title(f.label)}: ${row[f.column] ?? ""}`],
  );
  return parts.slice(0, 4).join(" · ");
}

function columns(c: Context, t: TableCheck): Child {
  const { say, title } = c.speak;
  const found = t.fields.filter((f) => f.column !== null).length;
  const missing = t.fields.some((f) => f.needed && f.column === null);
  const options = [
    { value: NOT_HERE, label: say("notInTable") },
    ...t.columns.map((col) => ({ value: String(col.column), label: `${col.letter} · ${col.header}` })),
  ];
  return fold(
    { key: "columns", title: say("columns"), count: say("foundOf", { k: found, of: t.fields.length }), open: true },
    h(
      "div",
      { class: "map" },
      t.fields.map((f) => {
        const samples = t.columns.find((col) => col.column === f.column)?.samples ?? [];
        const id = `field-${f.field}`;
        return [
          h("label", { for: id, class: f.needed ? "needed" : null }, title(f.label)),
          dropDown({
            id,
            options,
            value: f.column === null ? NOT_HERE : String(f.column),
            disabled: c.state.busy !== null,
            invalid: f.needed && f.column === null,
            describedBy: samples.length > 0 ? `${id}-samples` : missing ? "map-help" : null,
            onchange: (value) => c.run.mapColumn(f.field, value === NOT_HERE ? null : Number(value)),
          }),
          samples.length > 0
            ? h("p", { class: "samples", id: `${id}-samples`, title: samples.join(" · ") }, samples.join(" · "))
            : null,
        ];
      }),
    ),
    h("p", { class: "help", id: "map-help" }, say("starNeeded")),
  );
}

/** What a counterparty of a bank statement is: the reader names it so (core/logs/assumptions). */
const MARK = "mark ";

function assumptions(c: Context, t: TableCheck): Child {
  const own = t.assumptions.filter((a) => !a.id.startsWith(MARK));
  if (own.length === 0 && t.notes.length === 0) return null;
  return fold(
    { key: "assumed", title: c.speak.say("assumed"), count: null, open: true },
    assumed(c, own),
    t.notes.map((note) => h("p", { class: "help" }, c.speak.text(note))),
  );
}

/** Transfers between own accounts and investments look like any movement: only the person can tell them, by counterparty. */
function counterparties(c: Context, t: TableCheck): Child {
  const { say } = c.speak;
  const names = t.assumptions.filter((a) => a.id.startsWith(MARK));
  if (names.length === 0) return null;
  return fold(
    { key: "counterparties", title: say("counterparties"), count: say("byAmount"), open: true },
    h("p", { class: "help" }, say("counterpartiesHelp")),
    assumed(c, names),
  );
}

function assumed(c: Context, list: TableCheck["assumptions"]): Child {
  const { title } = c.speak;
  return h(
    "div",
    { class: "map" },
    list.map((a) => [
      h("label", { for: `assume-${a.id}` }, title(a.label)),
      dropDown({
        id: `assume-${a.id}`,
        options: a.choices.map((choice) => ({ value: choice.value, label: title(choice.label) })),
        value: a.value,
        disabled: c.state.busy !== null,
        onchange: (value) => c.run.assume(a.id, value),
      }),
    ]),
  );
}

/** A column of figures stands at the right, as in the sheet. */
function isFigure(t: TableCheck, column: number): boolean {
  const cells = t.firstRows.map((row) => row[column] ?? "").filter((cell) => cell !== "");
  return cells.length > 0 && cells.every((cell) => /^[-+(]?[€$£]?\s?[\d.,\s]+[%)]?\s?[€$£]?$/.test(cell));
}
