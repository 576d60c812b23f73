import { CELLS, column } from "../cells";
import { LIST } from "../data/data-map";
import { comparisonChoices } from "../data/parameters";
import { a1, area, fn, formula, join, text } from "../formula";
import type { Grid } from "../grid";
import { instantText } from "../instant-text";
import { COLOR, LOOK } from "../look";
import type { Rectangle } from "../plan";
import type { ReportView } from "../report-view";
import { pieces, say } from "../words";

/** Rows 1-5, frozen: title, what is on and off target, period, comparison, as of, sources, definitions. */
export function header(grid: Grid, view: ReportView, outcomes: Rectangle | null): void {
  const { data } = view;
  const { language, name, subtitle } = data.spec;
  [36, 20, 22, 24, 18].forEach((px, i) => {
    grid.height(i + 1, px);
  });
  grid.put(1, 2, name, LOOK.title);
  if (subtitle !== "") grid.put(2, 2, subtitle, LOOK.subtitle);
  counts(grid, view);
  grid.put(2, column(3, 0), formula(sentence(view)), LOOK.sentence);
  choices(grid, view);
  const label = (group: number, word: string): void => grid.put(3, column(group, 0), word, LOOK.label);
  label(0, say("period", language));
  label(1, say("compareWith", language));
  label(2, say("asOf", language));
  label(3, say("sources", language));
  label(5, say("definitionsShort", language));
  grid.put(4, column(2, 0), formula(view.fact(instantText(data.world.now, language))), LOOK.headerValue);
  grid.put(5, column(2, 0), say("timeZone", language, { zone: data.world.zoneName }), LOOK.small);
  grid.put(4, column(3, 0), formula(view.fact(sources(view))), LOOK.headerValue);
  grid.put(5, column(3, 0), formula(leftOut(view, outcomes)), LOOK.small);
  grid.put(4, column(5, 0), say("version", language, { v: data.world.version }), LOOK.headerValue);
  grid.put(5, column(5, 0), say("atTheEnd", language), LOOK.small);
}

/** "● 9 on target"; nothing while the period is open. */
function counts(grid: Grid, view: ReportView): void {
  const { map, data } = view;
  const { language } = data.spec;
  const states = [
    { code: 1, mark: "●", word: say("countOn", language), color: COLOR.good },
    { code: 2, mark: "▲", word: say("countWatch", language), color: COLOR.watch },
    { code: 3, mark: "■", word: say("countOff", language), color: COLOR.off },
  ];
  if (!data.metrics.some((m) => m.chosen.target !== null)) return;
  states.forEach(({ code, mark, word, color }, i) => {
    const count = fn("COUNTIF", statuses(view), code);
    // A text, for a number wider than its column would show as ###.
    const words = join(text(`${mark} `), count, text(` ${word}`));
    const body = fn("IF", `${map.parameter("open", true)}=1`, '""', words);
    grid.put(1, column(3 + i, 0), formula(body), { ...LOOK.count, color });
  });
  const first = column(3, 0);
  grid.conditions.push({
    kind: "formula",
    ranges: [0, 1, 2].map((i) => [1, column(3 + i, 0), 1, 1] as const),
    value: `=${fn("RIGHT", fn("LEFT", a1(1, first), 4), 2)}=${text("0 ")}`,
    color: COLOR.muted,
    bold: true,
    background: null,
  });
}

function statuses(view: ReportView): string {
  return view.map.nowArea(view.data.metrics.length, 11, true);
}

function sentence(view: ReportView): string {
  const { map, data } = view;
  const { language } = data.spec;
  const targets = data.metrics.filter((m) => m.chosen.target !== null).length;
  const count = (code: number): string => fn("COUNTIF", statuses(view), code);
  const notJudged = text(say("notJudged", language));
  const few = fn(
    "IF",
    `${count(4)}=1`,
    text(say("tooFewOne", language)),
    join(count(4), text(say("tooFew", language))),
  );
  const whenFew = (before: string): string => fn("IF", `${count(4)}=0`, '""', `${before}${few}`);
  if (targets === 0) return fn("IF", `${map.parameter("open", true)}=1`, '""', whenFew(""));
  const judged = `(${count(1)}+${count(2)}+${count(3)})`;
  const [, after] = pieces("targetsMet", language);
  const before = pieces("targetsMet", language)[0] as string;
  const met = fn(
    "IF",
    `${judged}=1`,
    join(count(1), text(say("oneTargetMet", language))),
    join(count(1), text(before), judged, text(after as string)),
  );
  const names = fn("TEXTJOIN", text(", "), fn("TRUE"), map.nowArea(data.metrics.length, 13, true));
  const off = fn("IF", `${count(3)}=0`, '""', join(text(`. ${say("off", language)}`), names));
  const whole = join(met, off, whenFew(`${text(". ")}&`));
  const short = join(met, off);
  // A text beyond the last column makes the page wider than the sheet: the names of what is off count most.
  const isLong = (words: string): string => `${fn("LEN", words)}>${SENTENCE_CHARACTERS}`;
  const cut = fn("IF", isLong(short), `${fn("LEFT", short, SENTENCE_CHARACTERS - 1)}&${text("…")}`, short);
  const closed = fn("IF", `${judged}=0`, whenFew(""), fn("IF", isLong(whole), cut, whole));
  return fn("IF", `${map.parameter("open", true)}=1`, notJudged, closed);
}

/** At 10 pt over the three groups from its cell on. */
const SENTENCE_CHARACTERS = 100;

/** Period and comparison cells with their drop-downs, and what they resolve to below. */
function choices(grid: Grid, view: ReportView): void {
  const { map, data } = view;
  const { language, comparison } = data.spec;
  const { period, comparison: compare } = CELLS;
  const input = { ...LOOK.input, format: data.axis.grain === "month" ? "mmmm yyyy" : "General" };
  for (const cell of [period, compare]) {
    for (let c = 0; c < 3; c++) grid.dress(cell.row, cell.column + c, LOOK.input);
    grid.merges.push([cell.row, cell.column, 1, 3]);
    grid.line("bottom", COLOR.lineStrong, [cell.row, cell.column, 1, 3]);
  }
  grid.put(
    period.row,
    period.column,
    formula(
      fn("INDEX", map.list(data.axis.grain === "month" ? LIST.start : LIST.name, true), map.parameter("closed", true)),
    ),
    input,
  );
  const order = ["previous", "year", "both"].indexOf(comparison);
  grid.put(compare.row, compare.column, comparisonChoices(view)[order] as string, LOOK.input);
  const sheet = map.names.data;
  grid.validations.push({
    cell: [period.row, period.column, 1, 1],
    sheet,
    list: [map.lists, LIST.choice, map.periods, 1],
  });
  grid.validations.push({ cell: [compare.row, compare.column, 1, 1], sheet, list: [map.lists, LIST.comparison, 3, 1] });
  // The only fills of the sheet: a rule that always holds costs no call, a fill does.
  grid.conditions.push({
    kind: "formula",
    ranges: [period, compare].map((cell) => [cell.row, cell.column, 1, 3] as const),
    value: "=1=1",
    color: COLOR.accentDark,
    bold: true,
    background: COLOR.accentFill,
  });
  const days = (word: "closed" | "incomplete"): string => {
    const [a, b, c] = pieces(word, language);
    return join(
      text(a as string),
      map.parameter("days", true),
      text(b as string),
      map.parameter("ofDays", true),
      text(c as string),
    ).replace(/&""$/, "");
  };
  const open = `${map.parameter("open", true)}=1`;
  grid.put(5, 2, formula(fn("IF", open, days("incomplete"), days("closed"))), LOOK.small);
  grid.conditions.push({
    kind: "text_starts",
    ranges: [[5, 2, 1, 1]],
    value: "○",
    color: COLOR.ink,
    bold: true,
    background: null,
  });
  const named = (column: number): string => fn("INDEX", map.list(column, true), map.parameter("chosen", true));
  const list = fn(
    "CHOOSE",
    map.parameter("compare", true),
    named(LIST.previousName),
    named(LIST.yearName),
    join(named(LIST.previousMedium), text(say("and", language)), named(LIST.yearMedium)),
  );
  const [before, after] = pieces("sameDays", language) as [string, string];
  const shorts = fn(
    "CHOOSE",
    map.parameter("compare", true),
    named(LIST.previousShort),
    named(LIST.yearShort),
    join(named(LIST.previousShort), text(", "), named(LIST.yearShort)),
  );
  const same = join(text(before), map.parameter("days", true), text(after), shorts);
  grid.put(5, 6, formula(fn("IF", open, same, list)), LOOK.small);
}

/** The tables that the numbers come from, then those that no metric uses: by name where there is room, else counted. */
function sources(view: ReportView): string {
  const { data } = view;
  const { language } = data.spec;
  const used = data.sources.filter((s) => s.used).map((s) => `${s.place.sheetName} ${whole(rowsRead(s), view)}`);
  const unused = data.sources.filter((s) => !s.used).map((s) => s.place.sheetName);
  const named = unused.map((name) => say("notUsedSource", language, { name }));
  const all = [...used, ...named].join(" · ");
  if (all.length <= SOURCES_CHARACTERS) return all;
  // All of them stand in the data quality.
  const rest = unused.length > 1 ? [say("notUsedSources", language, { n: unused.length })] : named;
  const some = (n: number): string => {
    const more = n < used.length ? ` ${say("moreSources", language, { n: used.length - n })}` : "";
    return [`${used.slice(0, n).join(" · ")}${more}`, ...rest].join(" · ");
  };
  let shown = used.length;
  while (shown > 1 && some(shown).length > SOURCES_CHARACTERS) shown--;
  return some(shown);
}

/** At 10 pt over the two groups before the definitions. */
const SOURCES_CHARACTERS = 64;

/** Rows of a source that were read: of a period table its lines. */
export function rowsRead(s: ReportView["data"]["sources"][number]): number {
  return s.account ? s.account.read : (s.table?.lines.length ?? 0);
}

/** A whole number in a fixed text, with the file's thousands sign. */
export function whole(n: number, view: ReportView): string {
  const sign = view.thousands;
  return String(Math.round(n)).replace(/\B(?=(\d{3})+(?!\d))/g, sign);
}

function leftOut(view: ReportView, outcomes: Rectangle | null): string {
  const { data } = view;
  const { language } = data.spec;
  const left = data.sources.filter((s) => s.used).reduce((sum, s) => sum + (s.account?.leftOut ?? 0), 0);
  const words =
    left === 0
      ? say("noRowLeftOut", language)
      : left === 1
        ? say("oneRowLeftOut", language)
        : say("rowsLeftOut", language, { n: whole(left, view) });
  const said = view.fact(words);
  if (!outcomes) return said;
  const failing = fn("COUNTIF", area(...outcomes), text(say("doesNotAddUp", language)));
  return fn("IF", `${failing}>0`, text(say("identityFails", language)), said);
}
