import type { RawTable } from "../core/inputs";
import type { Text } from "../core/text";
import type { PeriodLine } from "../sheet/period-table";
import type { ReportData } from "../sheet/report-data";

/** Months, quarters and years differ in days; a period that is not in the table makes a step longer than this. */
const MOST_OF_A_STEP = 1.5;

/** A gap smaller than this share of the numbers is rounding. */
const ROUNDING = 1e-9;

/** Start + in - out = end in every period: the gap of the last period where it does not add up, null where all do. */
export function identityGaps(data: ReportData): { label: Text; gap: number | null }[] {
  return data.identities.map(({ label, measures, values, source, carried }) => {
    const rows = measures ? tableValues(data, source, measures, carried) : values;
    let gap: number | null = null;
    for (const [start, came, went, end] of rows) {
      const rest = start + came - went - end;
      if (Math.abs(rest) > ROUNDING * (Math.abs(start) + Math.abs(end) + 1)) gap = rest;
    }
    return { label, gap };
  });
}

type Four = readonly [number, number, number, number];

/** The four measures of every period of a table that has all of them; a carried start is the end of the period before. */
function tableValues(data: ReportData, source: number, measures: readonly string[], carried: boolean): Four[] {
  const given = data.sources[source];
  if (!given?.table) return [];
  const { table, place } = given;
  const at = measures.map((id) => table.columns.filter((c) => c.measure.id === id)[0]?.at ?? -1);
  const lines = [...table.lines].sort((a, b) => a.from - b.from);
  const steps = lines.slice(1).map((line, i) => line.from - (lines[i] as PeriodLine).from);
  const longest = MOST_OF_A_STEP * Math.min(...steps);
  const out: Four[] = [];
  lines.forEach((line, i) => {
    const four = at.map((k) => numberAt(place.cells, table.orientation === "across", line.at, k));
    if (carried) {
      const before = i > 0 && (steps[i - 1] as number) <= longest ? (lines[i - 1] as PeriodLine) : null;
      four[0] = before && numberAt(place.cells, table.orientation === "across", before.at, at[3] as number);
    }
    if (four.every((x) => x !== null)) out.push(four as unknown as Four);
  });
  return out;
}

function numberAt(cells: RawTable, across: boolean, line: number, column: number): number | null {
  const value = across ? cells[column]?.[line] : cells[line]?.[column];
  return typeof value === "number" ? value : null;
}
