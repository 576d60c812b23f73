import type { SampleTable } from "./define";
import type { RawCell } from "./inputs";

/**
 * Weeks in remission of 21 patients on 6-mercaptopurine and 21 on placebo: E. J. Freireich et al., Blood
 * 21 (1963) 699-716, the example of most textbooks on survival. TRUE where the remission ended.
 */
const TREATED = [
  [6, 1],
  [6, 1],
  [6, 1],
  [6, 0],
  [7, 1],
  [9, 0],
  [10, 1],
  [10, 0],
  [11, 0],
  [13, 1],
  [16, 1],
  [17, 0],
  [19, 0],
  [20, 0],
  [22, 1],
  [23, 1],
  [25, 0],
  [32, 0],
  [32, 0],
  [34, 0],
  [35, 0],
];
const PLACEBO = [1, 1, 2, 2, 3, 4, 4, 5, 5, 8, 8, 8, 8, 11, 11, 12, 12, 15, 17, 22, 23];

function column(letter: string, cells: readonly RawCell[]): SampleTable {
  return { range: `Durations!${letter}2:${letter}${cells.length + 1}`, cells: cells.map((cell) => [cell]) };
}

const DURATION = TREATED.map(([time]) => time as number);
const ENDED = TREATED.map(([, end]) => end === 1);

/** The treated group: durations and whether their end was seen. */
export function treatedPatients(): { durations: SampleTable; observed: SampleTable } {
  return { durations: column("A", DURATION), observed: column("B", ENDED) };
}

/** Both groups. */
export function allPatients(): { durations: SampleTable; observed: SampleTable; group: SampleTable } {
  return {
    durations: column("A", [...DURATION, ...PLACEBO]),
    observed: column("B", [...ENDED, ...PLACEBO.map(() => true)]),
    group: column("C", [...DURATION.map(() => "6-MP"), ...PLACEBO.map(() => "placebo")]),
  };
}
