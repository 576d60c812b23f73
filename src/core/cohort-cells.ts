import { ageAt, ageEnds, type Cohorts, cohortsOf } from "./cohorts";
import type { Log } from "./logs/log";
import { purchasesOf } from "./logs/purchases";
import { spellsOf } from "./logs/spells";
import type { Grain } from "./period";

/** What each cohort adds up to at each observed age, and what that is divided by. */
export interface CohortCells {
  readonly cohorts: Cohorts;
  readonly sums: readonly Float64Array[];
  /** What each cohort's sums are shares of; null where they are money. */
  readonly bases: readonly number[] | null;
}

/**
 * The cohorts of a log of subscriptions (active at the end of each age) or of payments (with a purchase in it).
 * @param money their MRR, or their net money, instead of heads
 * @param watched the first instant that was not watched any more
 */
export function cohortCells(log: Log, grain: Grain, money: boolean, watched: number): CohortCells {
  return log.kind.id === "subs" ? ofSpells(log, grain, money, watched) : ofPurchases(log, grain, money, watched);
}

/** Customers active, or their MRR, at the end of each age. */
function ofSpells(log: Log, grain: Grain, money: boolean, watched: number): CohortCells {
  const { offsets, days, levels } = spellsOf(log);
  const firsts = Float64Array.from({ length: offsets.length - 1 }, (_, c) =>
    (offsets[c] as number) < (offsets[c + 1] as number) ? (days[offsets[c] as number] as number) : Number.NaN,
  );
  const cohorts = cohortsOf(firsts, grain, watched);
  const ends = cohorts.list.map((cohort) => ageEnds(cohort, grain));
  const sums = cohorts.list.map((cohort) => new Float64Array(cohort.observed));
  const bases = cohorts.list.map((cohort) => (money ? 0 : cohort.size));
  for (let c = 0; c < firsts.length; c++) {
    const g = cohorts.of[c] as number;
    if (g < 0) continue;
    let step = offsets[c] as number;
    const last = offsets[c + 1] as number;
    if (money) bases[g] = (bases[g] as number) + (levels[step] as number);
    const sum = sums[g] as Float64Array;
    (ends[g] as number[]).forEach((end, k) => {
      while (step + 1 < last && (days[step + 1] as number) < end) step++;
      const level = levels[step] as number;
      if (level > 0) sum[k] = (sum[k] as number) + (money ? level : 1);
    });
  }
  return { cohorts, sums, bases };
}

/** Customers with a purchase, or the net money, in each age. */
function ofPurchases(log: Log, grain: Grain, money: boolean, watched: number): CohortCells {
  const { offsets, days, customers } = purchasesOf(log);
  const firsts = Float64Array.from({ length: customers }, (_, c) =>
    (offsets[c] as number) < (offsets[c + 1] as number) ? (days[offsets[c] as number] as number) : Number.NaN,
  );
  const cohorts = cohortsOf(firsts, grain, watched);
  const ends = cohorts.list.map((cohort) => ageEnds(cohort, grain));
  const sums = cohorts.list.map((cohort) => new Float64Array(cohort.observed));
  const put = (c: number, day: number, value: number): void => {
    const g = cohorts.of[c] as number;
    if (g < 0 || day < (firsts[c] as number)) return;
    const age = ageAt(ends[g] as number[], day);
    const sum = sums[g] as Float64Array;
    if (age < sum.length) sum[age] = (sum[age] as number) + value;
  };
  if (money) {
    const { codes } = log.words("customer_id");
    const amounts = log.numbers("amount");
    const { order, dates } = log.byDate("date");
    order.forEach((i, k) => {
      const value = amounts[i] as number;
      if ((codes[i] as number) >= 0 && !Number.isNaN(value)) put(codes[i] as number, dates[k] as number, value);
    });
    return { cohorts, sums, bases: null };
  }
  for (let c = 0; c < customers; c++) {
    const g = cohorts.of[c] as number;
    if (g < 0) continue;
    let seen = -1;
    for (let i = offsets[c] as number; i < (offsets[c + 1] as number); i++) {
      const age = ageAt(ends[g] as number[], days[i] as number);
      if (age > seen) put(c, days[i] as number, 1);
      seen = age;
    }
  }
  return { cohorts, sums, bases: cohorts.list.map((cohort) => cohort.size) };
}
