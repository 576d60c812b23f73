import { inRow } from "./customer-columns";
import { MetricError } from "./errors";
import { flags, numbersWithBlanks, optional } from "./inputs";

/** The columns that the survival functions take, one customer or contract a row. */
export const DURATIONS = numbersWithBlanks({
  min: 0,
  label: { en: "durations", it: "durate" },
  help: {
    en: "How long each has lasted so far, in one unit, for example months.",
    it: "Quanto è durato finora ciascuno, nella stessa unità, per esempio mesi.",
  },
});
export const OBSERVED = flags({
  label: { en: "end observed", it: "fine osservata" },
  help: {
    en: "TRUE (or 1) where it has ended, FALSE (or 0) where it is still running.",
    it: "VERO (o 1) se è terminato, FALSO (o 0) se è ancora in corso.",
  },
});
export const ENTRY = optional(
  numbersWithBlanks({
    min: 0,
    label: { en: "age at entry", it: "età all'ingresso" },
    help: {
      en: "Optional. Age from which each was watched, where the list begins later than the customers; blank for 0.",
      it: "Facoltativo. Età da cui ciascuno è osservato, se l'elenco comincia dopo i clienti; vuoto per 0.",
    },
  }),
);

/** Rows with a duration. */
export interface DurationColumns {
  readonly durations: Float64Array;
  readonly observed: Uint8Array;
  readonly entry: Float64Array | null;
  /** Which row of the range each stands in, from 0. */
  readonly rows: Int32Array;
}

/** Reads and checks the columns; rows without a duration are left out. */
export function durationColumns(
  durations: readonly (number | null)[],
  observed: readonly (boolean | null)[],
  entry?: readonly (number | null)[],
): DurationColumns {
  sameLength(durations.length, "observed", observed.length);
  if (entry) sameLength(durations.length, "entry", entry.length);
  const values = new Float64Array(durations.length);
  const ends = new Uint8Array(durations.length);
  const entries = entry ? new Float64Array(durations.length) : null;
  const rows = new Int32Array(durations.length);
  let size = 0;
  for (let i = 0; i < durations.length; i++) {
    const duration = durations[i] as number | null;
    if (duration === null) continue;
    const end = observed[i] as boolean | null;
    if (end === null) throw new MetricError("wrong_data", { why: NOT_SAID, where: inRow(i + 1) });
    const from = entry ? (entry[i] ?? 0) : 0;
    if (entry && from >= duration && from > 0) {
      throw new MetricError("wrong_data", { why: LATE, where: inRow(i + 1) });
    }
    values[size] = duration;
    ends[size] = end ? 1 : 0;
    rows[size] = i;
    if (entries) entries[size] = from;
    size++;
  }
  if (size === 0) throw new MetricError("empty_range", { input: { argument: "durations" } });
  return {
    durations: values.subarray(0, size),
    observed: ends.subarray(0, size),
    entry: entries?.subarray(0, size) ?? null,
    rows: rows.subarray(0, size),
  };
}

/** Refuses a column of another length than the durations. */
export function sameLength(durations: number, argument: string, length: number): void {
  if (durations === length) return;
  throw new MetricError("shapes_differ", {
    input: { argument: "durations" },
    shape: durations,
    other: { argument },
    otherShape: length,
  });
}

const NOT_SAID = {
  en: "observed must say TRUE or FALSE beside every duration",
  it: "observed deve dire VERO o FALSO accanto a ogni durata",
};
const LATE = {
  en: "entry must be below the duration; who entered later was never watched",
  it: "entry deve essere minore della durata; chi è entrato dopo non è mai stato osservato",
};
