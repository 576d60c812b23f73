import { column } from "../cells";
import { shownAges } from "../cohort-series";
import { cohortArea } from "../data/cohort-tables";
import { COHORT, clearColumn } from "../data/data-map";
import { fn, formula } from "../formula";
import type { Grid } from "../grid";
import { COLOR, LOOK, look } from "../look";
import type { ReportView } from "../report-view";
import { say } from "../words";
import { rule, section } from "./section";

/** Columns of the ages, F to X without the gaps. */
const AGE_COLUMNS = [6, 7, 8, 10, 11, 12, 14, 15, 16, 18, 19, 20, 22, 23, 24] as const;
const SHARE = look({ size: 9, align: "right", format: "0%" });
const FEW = 5;

/** The retention of each cohort by age, as a heat map; the bottom line weighs cohorts by their size. */
export function cohorts(grid: Grid, view: ReportView, start: number): number {
  const { map, data } = view;
  const { cohorts: shown } = data;
  if (!shown) return start;
  const { language } = data.spec;
  let row = section(
    grid,
    start,
    say("cohorts", language),
    say(shown.bought ? "cohortsBought" : "cohortsActive", language),
  );
  const ages = shownAges(shown);
  const words = HEADS[shown.grain];
  grid.height(row, 18);
  grid.put(row, column(1, 0), say(words.age, language), LOOK.groupHead);
  row++;
  grid.height(row, 18);
  grid.put(row, 2, say(words.first, language), LOOK.head);
  grid.put(row, column(0, 2), say("customers", language), LOOK.headRight);
  ages.forEach((age, k) => {
    grid.put(row, AGE_COLUMNS[k] as number, age, { ...LOOK.headRight, format: "0" });
  });
  rule(grid, row, COLOR.line);
  row++;
  const first = row;
  shown.names.forEach((name, c) => {
    grid.height(row, 18);
    grid.put(row, 2, name, look({ size: 9 }));
    grid.put(
      row,
      column(0, 2),
      formula(map.cell(map.cohorts + c, COHORT.size, true)),
      look({ size: 9, align: "right", format: "#,##0" }),
    );
    ages.forEach((age, k) => {
      const count = map.cell(map.cohorts + c, clearColumn(COHORT.age, age), true);
      const share = fn("IF", fn("ISNUMBER", count), `${count}/${map.cell(map.cohorts + c, COHORT.size, true)}`, '""');
      const style = age === 0 ? { ...SHARE, color: COLOR.muted } : SHARE;
      grid.put(row, AGE_COLUMNS[k] as number, formula(share), style);
      grid.numbers.push({
        range: [row, AGE_COLUMNS[k] as number, 1, 1],
        metric: "cohort-retention",
        method: "",
        period: { of: "chosen", back: 0 },
        segment: null,
        cohort: { from: shown.starts[c] as number, age },
      });
    });
    row++;
  });
  total(grid, view, row, ages);
  const rows = row - first;
  grid.conditions.push({
    kind: "formula",
    ranges: [[first, 2, rows, 23]],
    value: `=$D${first}<${FEW}`,
    color: COLOR.muted,
    bold: false,
    background: COLOR.white,
  });
  grid.conditions.push({ kind: "scale", ranges: [[first, 7, rows, 18]], lowest: COLOR.white, highest: COLOR.heat });
  grid.height(row + 1, 18);
  grid.put(row + 1, 2, say("cohortsLegend", language), LOOK.small);
  return row + 2;
}

const HEADS = {
  month: { first: "firstMonth", age: "ageInMonths" },
  quarter: { first: "firstQuarter", age: "ageInQuarters" },
  year: { first: "firstYear", age: "ageInYears" },
} as const;

/** Of the customers of all cohorts that reached an age, the share that is left. */
function total(grid: Grid, view: ReportView, row: number, ages: readonly number[]): void {
  const { map, data } = view;
  const { language } = data.spec;
  const shown = data.cohorts as NonNullable<typeof data.cohorts>;
  const last = shown.starts.length - 1;
  grid.height(row, 22);
  grid.line("top", COLOR.lineStrong, [row, 2, 1, 23]);
  grid.put(row, 2, say("allWeighted", language), look({ size: 9, bold: true }));
  const sizes = cohortArea(map, COHORT.size, 0, last, true);
  grid.put(
    row,
    column(0, 2),
    formula(fn("SUM", sizes)),
    look({ size: 9, bold: true, align: "right", format: "#,##0" }),
  );
  ages.forEach((age, k) => {
    if (age >= shown.ages) return;
    const counts = cohortArea(map, clearColumn(COHORT.age, age), 0, last, true);
    // Cohorts are in order of age: those that have reached it stand first.
    const reached = shown.counts.filter((c) => c.length > age).length;
    if (reached === 0) return;
    const share = `${fn("SUM", counts)}/${fn("SUM", cohortArea(map, COHORT.size, 0, reached - 1, true))}`;
    grid.put(row, AGE_COLUMNS[k] as number, formula(share), { ...SHARE, bold: true });
  });
}
