import { type Benchmark, metric } from "../define";
import { MetricError } from "../errors";
import { choice, days, numbersWithBlanks, optional } from "../inputs";
import { BEFORE, FROM, periodOf } from "../log-inputs";
import { pairs } from "../pairs";
import { type Align, daysBefore, workingDays } from "../year-before";

const ALIGN: readonly Align[] = ["calendar", "weekday", "iso_week", "retail454", "per_working_day"];

/** Growth of yearly recurring revenue of the top quarter of ChartMogul's customers, in thousandths. */
function arrGrowth(year: string, value: number): Benchmark {
  return {
    segment: {
      en: `SaaS, annual growth of ARR in ${year}, top quarter`,
      it: `SaaS, crescita annua dell'ARR nel ${year}, quarto migliore`,
    },
    value: value / 1000,
    low: null,
    high: null,
    population: {
      en: "over 2,100 companies, ARR of $1M to 30M",
      it: "oltre 2.100 aziende, ARR da 1 a 30 milioni di $",
    },
    year: "2023",
    source: { en: "ChartMogul report", it: "rapporto di ChartMogul" },
    grade: "B",
  };
}

export const yoyChange = metric({
  id: "yoy-change",
  family: "growth",
  title: { en: "Change on the year before", it: "Variazione sull'anno prima" },
  label: { en: "Change on year before", it: "Variazione sull'anno" },
  summary: {
    en: "Sum of a period against the same period a year earlier.",
    it: "Somma di un periodo rispetto allo stesso periodo dell'anno prima.",
  },
  formula: {
    en: "sum of the period ÷ sum of the period a year earlier − 1",
    it: "somma del periodo ÷ somma del periodo un anno prima − 1",
  },
  notes: {
    en: "calendar compares the same dates, 29 February with 28, a whole month with a whole month; weekday shifts by 364 days; iso_week the same ISO week and weekday; per_working_day divides by Monday to Friday days; retail454 the same week of the NRF 4-5-4 calendar.",
    it: "calendar confronta le stesse date, il 29 febbraio con il 28, un mese intero con un mese intero; weekday sposta di 364 giorni; iso_week la stessa settimana ISO e giorno; per_working_day divide per i giorni dal lunedì al venerdì; retail454 la stessa settimana del calendario NRF 4-5-4.",
  },
  source: {
    en: "NRF 4-5-4 calendar; ISO 8601 weeks; 364-day comparison",
    it: "calendario NRF 4-5-4; settimane ISO 8601; confronto a 364 giorni",
  },
  unit: "share",
  direction: "up",
  minimumN: 1,
  benchmarks: [arrGrowth("2022", 621), arrGrowth("2021", 789), arrGrowth("2020", 934)],
  rollup: "recompute",
  interval: "none",
  scalar: {
    name: "YOY_CHANGE",
    kind: "aggregate",
    inputs: {
      dates: days({
        label: { en: "dates", it: "date" },
        help: { en: "One date a row.", it: "Una data per riga." },
      }),
      values: numbersWithBlanks({
        label: { en: "values", it: "valori" },
        help: { en: "One number a row, beside its date.", it: "Un numero per riga, accanto alla sua data." },
      }),
      from: FROM,
      before: BEFORE,
      align: optional(
        choice(ALIGN, {
          label: { en: "alignment of the years", it: "allineamento degli anni" },
          help: {
            en: '"calendar" (default), "weekday", "iso_week", "retail454" or "per_working_day".',
            it: '"calendar" (predefinito), "weekday", "iso_week", "retail454" oppure "per_working_day".',
          },
        }),
        "calendar",
      ),
    },
    compute: ({ dates, values, from, before, align }) => {
      const period = periodOf(from, before);
      const earlier = daysBefore(period, align);
      let now = 0;
      let then = 0;
      let found = 0;
      for (const [date, value] of pairs("dates", dates, "values", values)) {
        const d = Math.floor(date);
        if (d >= period.from && d < period.before) now += value;
        if (earlier.has(d)) {
          then += value;
          found++;
        }
      }
      if (found === 0) throw new MetricError("not_defined", { why: NO_YEAR_BEFORE });
      if (align === "per_working_day") {
        const [days, daysThen] = [workingDays([...span(period)]), workingDays([...earlier])];
        if (days === 0 || daysThen === 0) throw new MetricError("not_defined", { why: NO_WORKING_DAY });
        now /= days;
        then /= daysThen;
      }
      if (then <= 0) throw new MetricError("not_defined", { why: NOT_POSITIVE });
      return now / then - 1;
    },
    native: null,
    examples: [
      {
        args: [[["2024-03-10"], ["2025-03-08"]], [[200], [250]], "2025-03"],
        result: 1 / 4,
        source: {
          en: "March 2025 250 against March 2024 200: 250 ÷ 200 − 1 = 0.25",
          it: "marzo 2025 250 contro marzo 2024 200: 250 ÷ 200 − 1 = 0,25",
        },
      },
    ],
  },
  log: null,
});

const NO_YEAR_BEFORE = { en: "there are no values a year earlier", it: "non ci sono valori un anno prima" };
const NO_WORKING_DAY = {
  en: "there is no day from Monday to Friday in one of the two periods",
  it: "in uno dei due periodi non c'è nessun giorno dal lunedì al venerdì",
};
const NOT_POSITIVE = {
  en: "the sum a year earlier is not above 0; compare the difference instead",
  it: "la somma di un anno prima non è maggiore di 0; confronta la differenza",
};

function* span(period: { from: number; before: number }): Generator<number> {
  for (let d = period.from; d < period.before; d++) yield d;
}
