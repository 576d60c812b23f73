import { cohortCells } from "../core/cohort-cells";
import { ageAt, ageEnds } from "../core/cohorts";
import type { Line } from "../core/drill-through";
import type { Log } from "../core/logs/log";
import { purchasesOf } from "../core/logs/purchases";
import { spellsOf } from "../core/logs/spells";
import type { Grain } from "../core/period";
import type { Text } from "../core/text";

/** What is counted in a cell of the cohort block: who is left, of whom. */
export const COHORT_WORDS: Readonly<Record<"label" | "active" | "bought" | "base", Text>> = {
  label: { en: "Customers of a cohort", it: "Clienti di una coorte" },
  active: { en: "customers still active", it: "clienti ancora attivi" },
  bought: { en: "customers who bought again", it: "clienti che hanno comprato" },
  base: { en: "customers who began in that period", it: "clienti entrati nel periodo" },
};

const GONE: Text = { en: "gone by then", it: "già usciti" };
const SILENT: Text = { en: "no purchase in that period", it: "nessun acquisto nel periodo" };

/** The customers of one cohort, each with whether it counts at an age: their sums are the cell of the summary. */
export function cohortLines(
  log: Log,
  grain: Grain,
  cell: { readonly from: number; readonly age: number },
  reach: number,
): Line[] {
  const { cohorts } = cohortCells(log, grain, false, reach);
  const at = cohorts.list.findIndex((cohort) => cohort.start === cell.from);
  const cohort = cohorts.list[at];
  if (!cohort || cell.age >= cohort.observed) return [];
  const ends = ageEnds(cohort, grain);
  const counts = log.kind.id === "subs" ? activeAt(log, ends[cell.age] as number) : boughtIn(log, ends, cell.age);
  const { codes, values } = log.words("customer_id");
  const { offsets, firsts } = firstRows(log);
  const note = log.kind.id === "subs" ? GONE : SILENT;
  const lines: Line[] = [];
  for (let c = 0; c < cohorts.of.length; c++) {
    if (cohorts.of[c] !== at) continue;
    const position = firsts[offsets[c] as number] as number;
    const numerator = counts(c) ? 1 : 0;
    lines.push({
      row: log.rows[position] as number,
      id: values[codes[position] as number] ?? null,
      denominator: 1,
      numerator,
      note: numerator ? null : note,
    });
  }
  return lines.sort((a, b) => a.row - b.row);
}

/** The row with which each customer began: where a list names them. */
function firstRows(log: Log): { readonly offsets: Int32Array; readonly firsts: Int32Array } {
  if (log.kind.id === "subs") {
    const { offsets, events } = spellsOf(log);
    return { offsets, firsts: events };
  }
  const { offsets, rows } = purchasesOf(log);
  return { offsets, firsts: rows };
}

/** Whether a customer pays at the end of an age. */
function activeAt(log: Log, end: number): (customer: number) => boolean {
  const { offsets, days, levels } = spellsOf(log);
  return (c) => {
    let level = 0;
    for (let k = offsets[c] as number; k < (offsets[c + 1] as number) && (days[k] as number) < end; k++)
      level = levels[k] as number;
    return level > 0;
  };
}

/** Whether a customer bought in an age. */
function boughtIn(log: Log, ends: readonly number[], age: number): (customer: number) => boolean {
  const { offsets, days } = purchasesOf(log);
  return (c) => {
    for (let k = offsets[c] as number; k < (offsets[c + 1] as number); k++)
      if (ageAt(ends, days[k] as number) === age) return true;
    return false;
  };
}
