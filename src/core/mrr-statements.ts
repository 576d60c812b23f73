import type { Scene, Statement } from "./define";
import { eachCustomer, rowOf, spellsOf } from "./logs/spells";
import { eachMovements, type Movements, movementNote } from "./mrr-movements";
import type { Note, Units } from "./sum";
import type { Text } from "./text";

/** What statements over the MRR of subscriptions share. */
export const MRR_NEEDS = ["customer_id", "start", "mrr"] as const;
export const MRR_RATIO = { needs: MRR_NEEDS, total: "ratio", interval: "none" } as const satisfies Partial<Statement>;
export const MRR_AT_START: Text = { en: "MRR at the start", it: "MRR a inizio periodo" };

/** Adds what each customer of the start keeps or loses by comparing two moments, over the MRR at the start. */
export function addCohort({ log, period }: Scene, units: Units, part: (before: number, after: number) => number): void {
  const spells = spellsOf(log);
  eachCustomer(spells, period, (_, low, high, before, after) => {
    if (before > 0) units.add(rowOf(spells, low, high), part(before, after), before, cohortNote(before, after));
  });
}

function cohortNote(before: number, after: number): Note | null {
  if (after === 0) return LEFT;
  return after === before ? SAME : after > before ? MORE : LESS;
}

/** Adds what the movements of each customer give, over the base that they or the start give. */
export function addMovements(
  { log, period }: Scene,
  units: Units,
  part: (m: Movements) => number,
  base: (m: Movements, before: number) => number,
): void {
  eachMovements(spellsOf(log), period, "event", (row, m, before) => {
    units.add(row, part(m), base(m, before), movementNote(m) ?? SAME);
  });
}

const LEFT = { en: "left in the period", it: "uscito nel periodo" };
const SAME = { en: "unchanged", it: "invariato" };
const MORE = { en: "pays more", it: "paga di più" };
const LESS = { en: "pays less", it: "paga di meno" };
