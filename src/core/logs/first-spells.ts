import type { Log } from "./log";
import { spellsOf } from "./spells";

/**
 * Each customer's first spell in a subs log, the uninterrupted run of rows that meet: whole days from its
 * start, and whether its end came before the instant. Who starts on or after it is not there yet; who
 * still pays at it is counted as long as seen.
 */
export function firstSpells(log: Log, at: number): { days: Float64Array; ended: Uint8Array } {
  const { offsets, days: steps, levels, customers } = spellsOf(log);
  const days = new Float64Array(customers);
  const ended = new Uint8Array(customers);
  let size = 0;
  for (let c = 0; c < customers; c++) {
    let step = offsets[c] as number;
    const start = steps[step] as number;
    if (start >= at) break;
    const last = offsets[c + 1] as number;
    while (step < last && (levels[step] as number) > 0) step++;
    const end = step < last ? (steps[step] as number) : Number.POSITIVE_INFINITY;
    ended[size] = end < at ? 1 : 0;
    days[size++] = Math.min(end, at) - start;
  }
  return { days: days.subarray(0, size), ended: ended.subarray(0, size) };
}
