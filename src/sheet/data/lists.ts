import { shift } from "../../core/period";
import { beforeOf, periodMedium, periodName, periodShort } from "../axis";
import { fn, formula } from "../formula";
import type { Grid } from "../grid";
import { look } from "../look";
import type { ReportView } from "../report-view";
import { say } from "../words";
import { alignedStart } from "../year-back";
import { LIST } from "./data-map";
import { comparisonChoices } from "./parameters";
import { DATA_TEXT, DATE, dataLook, sectionHead, WHOLE } from "./section";

/** The periods with their names, those to choose from (newest first), and the comparisons to choose from. */
export function lists(grid: Grid, view: ReportView): void {
  const { map, data } = view;
  const { axis } = data;
  const { language } = data.spec;
  sectionHead(grid, map.lists, say("blockLists", language), "", {
    [LIST.start]: say("colPeriod", language),
    [LIST.before]: say("end", language).toLowerCase(),
    [LIST.yearBack]: say("colYear", language),
    [LIST.choice]: say("period", language),
    [LIST.comparison]: say("compareWith", language),
  });
  const last = map.parameter("last");
  const months = axis.grain === "month";
  axis.starts.forEach((start, i) => {
    const row = map.lists + i;
    const previous = shift(axis.grain, start, -1);
    const year = alignedStart(axis.grain, start);
    const texts: [number, string][] = [
      [LIST.name, axis.names[i] as string],
      [LIST.medium, axis.mediums[i] as string],
      [LIST.short, axis.shorts[i] as string],
      [LIST.previousMedium, periodMedium(axis.grain, previous, language)],
      [LIST.previousName, periodName(axis.grain, previous, language)],
      [LIST.previousShort, periodShort(axis.grain, previous, language)],
      [LIST.yearMedium, year < 0 ? "–" : periodMedium(axis.grain, year, language)],
      [LIST.yearName, year < 0 ? "–" : periodName(axis.grain, year, language)],
      [LIST.yearShort, year < 0 ? "–" : periodShort(axis.grain, year, language)],
    ];
    grid.put(row, LIST.start, start, DATE);
    grid.put(row, LIST.before, beforeOf(axis, i), DATE);
    for (const [column, word] of texts) grid.put(row, column, word, DATA_TEXT);
    grid.put(row, LIST.yearBack, (axis.yearBack[i] as number) + 1, dataLook(WHOLE));
    const choice = fn(
      "IF",
      `${last}>${i}`,
      fn("INDEX", map.list(months ? LIST.start : LIST.name), `${last}-${i}`),
      '""',
    );
    // A month is a real date, so that it is the same whether it was picked or typed.
    grid.put(row, LIST.choice, formula(choice), months ? look({ size: 9, format: "mmmm yyyy" }) : DATA_TEXT);
  });
  comparisonChoices(view).forEach((word, i) => {
    grid.put(map.lists + i, LIST.comparison, word, DATA_TEXT);
  });
}
