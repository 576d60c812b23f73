import { type CohortData, thirds } from "../cohort-series";
import { area, fn, formula } from "../formula";
import type { Grid } from "../grid";
import type { ReportView } from "../report-view";
import { say } from "../words";
import { COHORT, CURVE_AGES, clearColumn, type DataMap } from "./data-map";
import { noiseFormula } from "./now-table";
import { DATA_TEXT, DATE, dataLook, sectionHead, WHOLE } from "./section";
import { wilsonFormula } from "./wilson-formula";

/** Columns the table of cohorts needs. */
export function cohortWidth(cohorts: CohortData | null): number {
  return cohorts ? clearColumn(COHORT.age, cohorts.ages - 1) : 0;
}

/** Every cohort: its size and how many were left at each observed age; and the curves of its thirds. */
export function cohortTables(grid: Grid, view: ReportView): void {
  const { map, data } = view;
  const { cohorts } = data;
  if (!cohorts) return;
  const { language } = data.spec;
  const heads: Record<number, string> = {
    [COHORT.start]: say("colPeriod", language),
    [COHORT.size]: say("customers", language),
  };
  for (let age = 0; age < cohorts.ages; age++) heads[clearColumn(COHORT.age, age)] = String(age);
  sectionHead(grid, map.cohorts, say("cohorts", language), "", heads);
  cohorts.starts.forEach((start, c) => {
    const row = map.cohorts + c;
    grid.put(row, COHORT.start, start, DATE);
    grid.put(row, COHORT.size, cohorts.sizes[c] as number, dataLook(WHOLE));
    for (let age = 0; age < cohorts.ages; age++)
      grid.put(row, clearColumn(COHORT.age, age), cohorts.counts[c]?.[age] ?? null, dataLook(WHOLE));
  });
  if (map.curves > 0) curves(grid, view, cohorts);
}

/** Counts of one age, or sizes, of the cohorts from one position to another. */
export function cohortArea(map: DataMap, column: number, from: number, to: number, outside = false): string {
  const cells = area(map.cohorts + from, column, to - from + 1, 1);
  return outside ? map.area(map.cohorts + from, column, to - from + 1, true) : cells;
}

/** Ages 0 to 12 of each third: only where all of its cohorts were watched so long. */
function curves(grid: Grid, view: ReportView, cohorts: CohortData): void {
  const { map, data } = view;
  const { language } = data.spec;
  const parts = thirds(cohorts);
  const heads: Record<number, string> = { 1: say("ageInMonths", language) };
  parts.forEach(([from, to], k) => {
    heads[2 + k] = say("began", language, { from: cohorts.shorts[from] as string, to: cohorts.shorts[to] as string });
  });
  sectionHead(grid, map.curves, say("stackOf", language) + say("cohorts", language), "", heads);
  for (let age = 0; age < CURVE_AGES; age++) {
    grid.put(map.curves + age, 1, age % 2 === 0 ? String(age) : null, DATA_TEXT);
    parts.forEach(([from, to], k) => {
      // Truly blank where the third is too young: some hosts draw an empty text as 0.
      const reached = cohorts.counts.slice(from, to + 1).every((c) => c.length > age);
      if (!reached) return;
      const counts = cohortArea(map, clearColumn(COHORT.age, age), from, to);
      const share = `${fn("SUM", counts)}/${fn("SUM", cohortArea(map, COHORT.size, from, to))}`;
      grid.put(map.curves + age, 2 + k, formula(share), dataLook("0%"));
    });
  }
  // The newest and the oldest third at the last age that all of the newest have reached: share, low, high; then 1 for noise.
  const age = comparedAge(cohorts);
  [parts[0], parts[2]].forEach((part, k) => {
    const [from, to] = part as readonly [number, number];
    const row = map.curves + CURVE_AGES + k;
    const counts = fn("SUM", cohortArea(map, clearColumn(COHORT.age, age), from, to));
    const sizes = fn("SUM", cohortArea(map, COHORT.size, from, to));
    grid.put(row, 1, `${heads[2 + 2 * k] as string}, ${age}`, DATA_TEXT);
    const [value, low, high, n, of] = [2, 3, 4, 5, 6].map((c) => map.cell(row, c)) as [
      string,
      string,
      string,
      string,
      string,
    ];
    grid.put(row, 5, formula(counts), dataLook(WHOLE));
    grid.put(row, 6, formula(sizes), dataLook(WHOLE));
    grid.put(row, 2, formula(`${n}/${of}`), dataLook("0.0000"));
    grid.put(row, 3, formula(wilsonFormula(map, n, of, "-")), dataLook("0.0000"));
    grid.put(row, 4, formula(wilsonFormula(map, n, of, "+")), dataLook("0.0000"));
    if (k === 0) {
      const other = [2, 3, 4].map((c) => map.cell(row + 1, c)) as [string, string, string];
      grid.put(row, 7, formula(noiseFormula(value, low, high, ...other)), dataLook(WHOLE));
    }
  });
}

/** The last age, at most 12, that all cohorts of the newest third have reached. */
function comparedAge(cohorts: CohortData): number {
  const [from, to] = thirds(cohorts)[0] as readonly [number, number];
  const reached = cohorts.counts.slice(from, to + 1).map((c) => c.length - 1);
  return Math.max(0, Math.min(CURVE_AGES - 1, ...reached));
}
