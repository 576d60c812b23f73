import type { Language } from "../../core/text";
import { CELLS } from "../cells";
import { fn, formula, orElse } from "../formula";
import type { Grid } from "../grid";
import { signsOf } from "../number-format";
import type { PlanCell } from "../plan";
import type { ReportView } from "../report-view";
import { GRAIN_WORDS, say } from "../words";
import { LIST, PARAMETERS, type Parameter } from "./data-map";
import { liveEnd } from "./live-table";
import { DATA_KEY, DATA_TEXT, DATE, dataLook, sectionHead } from "./section";
import { tableEnd } from "./table-inputs";

/** The normal quantile of 0.975 as a value in a cell: not every host has the function. */
const Z95 = 1.959963984540054;

/** What the formulas of the report share: which period is chosen, whether it is closed, words and signs. */
export function parameters(grid: Grid, view: ReportView): void {
  const { map, data } = view;
  const { language } = data.spec;
  sectionHead(grid, map.parameters, say("blockWords", language), "", {});
  const cells = { ...periods(view), ...words(view, language) };
  PARAMETERS.forEach((name, i) => {
    const cell = cells[name];
    grid.put(map.parameters + i, 1, name, DATA_KEY);
    const style =
      typeof cell === "string"
        ? DATA_TEXT
        : name === "reach"
          ? DATE
          : dataLook(name[0] === "z" ? "0.000000000000000" : "General");
    grid.put(map.parameters + i, 2, cell, style);
  });
}

type Cells = Record<Parameter, PlanCell>;

function periods(
  view: ReportView,
): Pick<Cells, "chosen" | "previous" | "year" | "open" | "reach" | "last" | "closed" | "days" | "ofDays" | "compare"> {
  const { map } = view;
  const p = (name: Parameter): string => map.parameter(name);
  const at = (column: number, row: string): string => fn("INDEX", map.list(column), row);
  const period = map.summary(CELLS.period.row, CELLS.period.column);
  const comparison = map.summary(CELLS.comparison.row, CELLS.comparison.column);
  const byName = orElse(fn("MATCH", period, map.list(LIST.name), 0), p("closed"));
  const byDate = orElse(fn("MATCH", period, map.list(LIST.start), 1), p("closed"));
  const comparisons = map.area(map.lists, LIST.comparison, 3);
  return {
    chosen: formula(fn("MIN", p("last"), fn("IF", fn("ISNUMBER", period), byDate, byName))),
    previous: formula(`${p("chosen")}-1`),
    year: formula(at(LIST.yearBack, p("chosen"))),
    open: formula(fn("IF", `${at(LIST.before, p("chosen"))}>${p("reach")}`, 1, 0)),
    reach: reach(view),
    last: formula(orElse(fn("MATCH", `${p("reach")}-1`, map.list(LIST.start), 1), 1)),
    closed: formula(
      fn("MAX", 1, fn("IF", `${at(LIST.before, p("last"))}<=${p("reach")}`, p("last"), `${p("last")}-1`)),
    ),
    days: formula(
      fn("MAX", 0, `${fn("MIN", p("reach"), at(LIST.before, p("chosen")))}-${at(LIST.start, p("chosen"))}`),
    ),
    ofDays: formula(`${at(LIST.before, p("chosen"))}-${at(LIST.start, p("chosen"))}`),
    compare: formula(orElse(fn("MATCH", comparison, comparisons, 0), 3)),
  };
}

/** How far the data go: logs as written, tables as they are filled, never beyond today. */
function reach(view: ReportView): PlanCell {
  const { map, data } = view;
  const tables = data.sources
    .map((s, i) => (s.table && s.used ? tableEnd(map, i, s.table, data.axis) : ""))
    .filter((x) => x !== "");
  for (const s of data.sources) if (s.used && s.dates !== null) tables.push(liveEnd(s.place, s.dates));
  if (tables.length === 0) return data.reach;
  const filled = fn("MIN", fn("MAX", ...tables), `${fn("TODAY")}+1`);
  return formula(data.reach === null ? filled : fn("MAX", data.reach, filled));
}

function words(view: ReportView, language: Language): Omit<Cells, keyof ReturnType<typeof periods>> {
  const { decimal, thousands } = signsOf(view.data.world.locale);
  return {
    decimal,
    thousands,
    tolerance: view.data.spec.tolerance,
    z: Z95,
    zSquared: formula(`${view.map.parameter("z")}*${view.map.parameter("z")}`),
    status1: `● ${say("onTarget", language)}`,
    status2: `▲ ${say("watch", language)}`,
    status3: `■ ${say("offTarget", language)}`,
    status4: `○ ${say("notEnough", language)}`,
    status5: `○ ${say("incompleteStatus", language)}`,
    status6: `○ ${say("notComputed", language)}`,
    status7: `○ ${say("noData", language)}`,
    dash: "–",
  };
}

/** The choices of the comparison cell, in the order of {@link Parameter} "compare". */
export function comparisonChoices(view: ReportView): string[] {
  const words = GRAIN_WORDS[view.data.axis.grain];
  const { language } = view.data.spec;
  return [words.previous[language], words.year[language], words.both[language]];
}
