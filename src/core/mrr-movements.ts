import { eachCustomer, isFirst, rowOf, type Spells } from "./logs/spells";
import type { Period } from "./period";
import type { Note } from "./sum";

/** What can happen to a customer's MRR, in the order of tables; places of {@link Movements}. */
export const NEW = 0;
export const REACTIVATION = 1;
export const EXPANSION = 2;
export const CONTRACTION = 3;
export const CHURN = 4;

/** Every change counts (event), or one step a customer from the start to the end of the period (net). */
export type Mode = "event" | "net";

/** The movements of one customer in a period; filled again for each. Amounts are 0 or more. */
export interface Movements {
  /** Whether there is any: most customers only stay. */
  moved: boolean;
  readonly amounts: Float64Array;
  readonly events: Int32Array;
}

/** Visits the movements of every customer who is active at the start of a period or has a step in it. */
export function eachMovements(
  spells: Spells,
  period: Period,
  mode: Mode,
  visit: (row: number, movements: Movements, before: number, after: number) => void,
): void {
  const { levels } = spells;
  const amounts = new Float64Array(5);
  const events = new Int32Array(5);
  const movements: Movements = { moved: false, amounts, events };
  const step = (from: number, to: number, first: boolean): void => {
    if (from === to) return;
    const kind = from === 0 ? (first ? NEW : REACTIVATION) : to === 0 ? CHURN : to > from ? EXPANSION : CONTRACTION;
    amounts[kind] = (amounts[kind] as number) + Math.abs(to - from);
    events[kind] = (events[kind] as number) + 1;
  };
  eachCustomer(spells, period, (customer, low, high, before, after) => {
    if (movements.moved) {
      amounts.fill(0);
      events.fill(0);
      movements.moved = false;
    }
    if (high > low) {
      movements.moved = true;
      if (mode === "net") step(before, after, isFirst(spells, customer, low));
      else {
        let level = before;
        for (let s = low; s < high; s++) {
          const next = levels[s] as number;
          step(level, next, isFirst(spells, customer, s));
          level = next;
        }
      }
    }
    visit(rowOf(spells, low, high), movements, before, after);
  });
}

/** What happened, for a list of rows: the movement, or several of them. */
export function movementNote({ moved, events }: Movements): Note | null {
  if (!moved) return null;
  let found: Note | null = null;
  for (let kind = 0; kind < NOTES.length; kind++) {
    if (events[kind] === 0) continue;
    if (found) return SEVERAL;
    found = NOTES[kind] as Note;
  }
  return found;
}

const NOTES: readonly Note[] = [
  { en: "new in the period", it: "nuovo nel periodo" },
  { en: "came back in the period", it: "rientrato nel periodo" },
  { en: "pays more", it: "paga di più" },
  { en: "pays less", it: "paga di meno" },
  { en: "left in the period", it: "uscito nel periodo" },
];
const SEVERAL = { en: "several changes in the period", it: "più variazioni nel periodo" };
