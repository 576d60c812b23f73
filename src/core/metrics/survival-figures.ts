import { cellFunction } from "../define";
import { DURATIONS, durationColumns, ENTRY, OBSERVED } from "../duration-columns";
import { MetricError } from "../errors";
import { count } from "../inputs";
import {
  type Durations,
  durationsOf,
  lastSeen,
  restrictedMean,
  survivalAt,
  survivalMedian,
} from "../models/kaplan-meier";
import { treatedPatients } from "../sample-durations";
import { same } from "../text";

const SOURCE = "E. Kaplan, P. Meier, Nonparametric estimation from incomplete observations, JASA 53 (1958) 457-481";
const EXAMPLE = treatedPatients();

interface Columns {
  readonly durations: readonly (number | null)[];
  readonly observed: readonly (boolean | null)[];
  readonly entry: readonly (number | null)[] | undefined;
}

function read({ durations, observed, entry }: Columns): Durations {
  const columns = durationColumns(durations, observed, entry);
  return durationsOf(columns.durations, (i) => columns.observed[i] === 1, columns.entry);
}

/** Beyond the longest duration nobody has been seen. */
function beyond(durations: Durations, argument: string): MetricError {
  const last = lastSeen(durations);
  return new MetricError("not_defined", {
    why: {
      en: `${argument} lies beyond the longest duration seen, ${last}; choose one up to it`,
      it: `${argument} va oltre la durata più lunga osservata, ${last}; scegline uno entro quella`,
    },
  });
}

export const survivalMedianFunction = cellFunction({
  name: "SURVIVAL_MEDIAN",
  kind: "aggregate",
  family: "cohorts",
  title: { en: "Median lifetime", it: "Durata mediana" },
  summary: {
    en: "Age at which half have left, with those still running counted as far as seen.",
    it: "Età alla quale metà se n'è andata, contando chi è ancora in corso per quanto lo si è visto.",
  },
  formula: { en: "first time with survival ≤ 50%", it: "primo tempo con sopravvivenza ≤ 50%" },
  notes: {
    en: "While more than half are still there it does not exist yet, and the function says so: use SURVIVAL_AT or RESTRICTED_MEAN.",
    it: "Finché più della metà è ancora presente non esiste ancora, e la funzione lo dice: usa SURVIVAL_AT o RESTRICTED_MEAN.",
  },
  source: same(SOURCE),
  unit: "periods",
  inputs: { durations: DURATIONS, observed: OBSERVED, entry: ENTRY },
  examples: [
    {
      args: [EXAMPLE.durations, EXAMPLE.observed],
      result: 23,
      source: {
        en: "Freireich et al. (1963), 6-MP: median 23 weeks",
        it: "Freireich e altri (1963), 6-MP: mediana 23 settimane",
      },
    },
  ],
  compute: (values) => {
    const median = survivalMedian(read(values));
    if (median === null) throw new MetricError("not_defined", { why: NO_MEDIAN });
    return median;
  },
});

const NO_MEDIAN = {
  en: "more than half are still there, so the median is not reached yet",
  it: "più della metà è ancora presente, quindi la mediana non è ancora raggiunta",
};

export const survivalAtFunction = cellFunction({
  name: "SURVIVAL_AT",
  kind: "aggregate",
  family: "cohorts",
  title: { en: "Survival at an age", it: "Sopravvivenza a un'età" },
  summary: {
    en: "Share still there at an age, with those still running counted as far as seen.",
    it: "Quota ancora presente a una certa età, contando chi è ancora in corso per quanto lo si è visto.",
  },
  formula: {
    en: "product over times up to t of (1 − ends ÷ at risk)",
    it: "prodotto sui tempi fino a t di (1 − fini ÷ a rischio)",
  },
  source: same(SOURCE),
  unit: "share",
  inputs: {
    durations: DURATIONS,
    observed: OBSERVED,
    t: count({
      label: { en: "age (t)", it: "età (t)" },
      help: { en: "Age asked for, in the unit of the durations.", it: "Età richiesta, nell'unità delle durate." },
    }),
    entry: ENTRY,
  },
  examples: [
    {
      args: [EXAMPLE.durations, EXAMPLE.observed, 10],
      result: 0.752941176470588,
      tolerance: 1e-12,
      source: "18/21 × 16/17 × 14/15",
    },
  ],
  compute: (values) => {
    const durations = read(values);
    const share = survivalAt(durations, values.t);
    if (share === null) throw beyond(durations, "t");
    return share;
  },
});

export const restrictedMeanFunction = cellFunction({
  name: "RESTRICTED_MEAN",
  kind: "aggregate",
  family: "cohorts",
  title: { en: "Mean lifetime up to a horizon", it: "Durata media fino a un orizzonte" },
  summary: {
    en: "Mean time that customers stay within a horizon, with those still running counted as far as seen.",
    it: "Tempo medio in cui i clienti restano entro un orizzonte, contando chi è ancora in corso per quanto lo si è visto.",
  },
  formula: {
    en: "area under the survival curve from 0 to the horizon",
    it: "area sotto la curva di sopravvivenza da 0 all'orizzonte",
  },
  notes: {
    en: "The honest mean: nothing is said of what nobody has seen. Times margin it is the value within the horizon.",
    it: "È la media onesta: non dice nulla di ciò che nessuno ha visto. Moltiplicata per il margine è il valore entro l'orizzonte.",
  },
  source: {
    en: `${SOURCE}; area under the curve: J. Irwin, J. Hygiene 47 (1949) 188-189`,
    it: `${SOURCE}; area sotto la curva: J. Irwin, J. Hygiene 47 (1949) 188-189`,
  },
  unit: "periods",
  inputs: {
    durations: DURATIONS,
    observed: OBSERVED,
    horizon: count({
      label: { en: "horizon", it: "orizzonte" },
      help: {
        en: "Longest age counted, in the unit of the durations.",
        it: "Età massima considerata, nell'unità delle durate.",
      },
    }),
    entry: ENTRY,
  },
  examples: [
    {
      args: [EXAMPLE.durations, EXAMPLE.observed, 7],
      result: 6 + 6 / 7,
      source: { en: "6 weeks of everybody and one week of 18/21", it: "6 settimane di tutti e una settimana di 18/21" },
    },
  ],
  compute: (values) => {
    const durations = read(values);
    const mean = restrictedMean(durations, values.horizon);
    if (mean === null) throw beyond(durations, "horizon");
    return mean;
  },
});
