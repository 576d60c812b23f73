import { cellFunction } from "../define";
import { MetricError } from "../errors";
import { days, numbersWithBlanks } from "../inputs";
import { pairs } from "../pairs";
import { civil, dayOf, isoDay } from "../period";

/**
 * 36 months without trend, 120 in every December and 98 2/11 in all others: the moving average is 100
 * everywhere, so the index is the value ÷ 100.
 */
const SERIES = {
  dates: Array.from({ length: 36 }, (_, i) => [isoDay(dayOf(2022, i + 1, 1))]),
  values: Array.from({ length: 36 }, (_, i) => [i % 12 === 11 ? 120 : 1080 / 11]),
  index: [["month", "index"], ...Array.from({ length: 12 }, (_, m) => [m + 1, m === 11 ? 6 / 5 : 108 / 110])],
  source: {
    en: "no trend: every 12 months sum to 1200, the moving average is 100, index = value ÷ 100",
    it: "nessuna tendenza: 12 mesi qualsiasi sommano 1200, la media mobile è 100, indice = valore ÷ 100",
  },
};

export const seasonalIndex = cellFunction({
  name: "SEASONAL_INDEX",
  kind: "table",
  family: "growth",
  title: { en: "Seasonal index", it: "Indice stagionale" },
  summary: {
    en: "How far each month of the year usually lies above or below the trend: 1 is the mean month.",
    it: "Quanto ogni mese dell'anno sta di solito sopra o sotto la tendenza: 1 è il mese medio.",
  },
  formula: {
    en: "mean by month of value ÷ centred 12-month moving average, rescaled to 12 in all",
    it: "media per mese di valore ÷ media mobile centrata di 12 mesi, riportata a un totale di 12",
  },
  source: {
    en: "classical decomposition, ratio to moving average",
    it: "scomposizione classica, rapporto alla media mobile",
  },
  unit: "ratio",
  inputs: {
    dates: days({ label: { en: "dates", it: "date" }, help: { en: "One date a row.", it: "Una data per riga." } }),
    values: numbersWithBlanks({
      label: { en: "values", it: "valori" },
      help: {
        en: "One number a row, beside its date; at least 24 months.",
        it: "Un numero per riga, accanto alla data; almeno 24 mesi.",
      },
    }),
  },
  examples: [{ args: [SERIES.dates, SERIES.values], result: SERIES.index, tolerance: 1e-9, source: SERIES.source }],
  compute: ({ dates, values }, { language }) => {
    const series = monthly(pairs("dates", dates, "values", values));
    if (series.totals.length < 24) {
      throw new MetricError("wrong_data", { why: tooShort(series.totals.length) });
    }
    const index = indexOf(series.totals, series.firstMonth);
    const header = language === "it" ? ["mese", "indice"] : ["month", "index"];
    return [header, ...index.map((value, m) => [m + 1, value])];
  },
});

/** Totals by calendar month from the first to the last month with a value; months without rows are 0. */
function monthly(rows: readonly (readonly [number, number])[]): { totals: number[]; firstMonth: number } {
  const key = (day: number): number => {
    const { year, month } = civil(day);
    return year * 12 + month - 1;
  };
  let first = Number.POSITIVE_INFINITY;
  let last = Number.NEGATIVE_INFINITY;
  for (const [day] of rows) {
    first = Math.min(first, key(day));
    last = Math.max(last, key(day));
  }
  const totals = new Array<number>(last - first + 1).fill(0);
  for (const [day, value] of rows) totals[key(day) - first] = (totals[key(day) - first] as number) + value;
  return { totals, firstMonth: first % 12 };
}

/** Ratio to the 2x12 centred moving average, mean by month of the year, rescaled to a sum of 12. */
function indexOf(totals: readonly number[], firstMonth: number): number[] {
  const sums = new Array<number>(12).fill(0);
  const counts = new Array<number>(12).fill(0);
  for (let i = 6; i + 6 < totals.length; i++) {
    let average = ((totals[i - 6] as number) + (totals[i + 6] as number)) / 2;
    for (let k = i - 5; k <= i + 5; k++) average += totals[k] as number;
    average /= 12;
    if (average <= 0) throw new MetricError("wrong_data", { why: NOT_POSITIVE });
    const month = (firstMonth + i) % 12;
    sums[month] = (sums[month] as number) + (totals[i] as number) / average;
    counts[month] = (counts[month] as number) + 1;
  }
  const means = sums.map((sum, m) => sum / (counts[m] as number));
  const scale = 12 / means.reduce((a, b) => a + b, 0);
  return means.map((mean) => mean * scale);
}

const NOT_POSITIVE = {
  en: "a whole year of the values is not above 0; a seasonal index needs positive values",
  it: "un anno intero di valori non è maggiore di 0; l'indice stagionale richiede valori positivi",
};

function tooShort(months: number): { en: string; it: string } {
  return {
    en: `the values cover ${months} months; at least 24 are needed`,
    it: `i valori coprono ${months} mesi; ne servono almeno 24`,
  };
}
