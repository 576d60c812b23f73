import { cellFunction } from "../define";
import { choice, day, days, numbersWithBlanks, optional } from "../inputs";
import { pairs } from "../pairs";
import { civil, dayOf, type Grain, monthLength, shift, startOf } from "../period";

export const periodToDate = cellFunction({
  name: "PERIOD_TO_DATE",
  kind: "row",
  family: "growth",
  title: { en: "Period to date", it: "Progressivo a oggi" },
  summary: {
    en: "Sum since the beginning of the year, quarter or month, the same span a year (quarter, month) earlier, and the change.",
    it: "Somma da inizio anno, trimestre o mese, lo stesso tratto un anno (trimestre, mese) prima, e la variazione.",
  },
  formula: {
    en: "sum from the first day of the period to as_of, as_of included",
    it: "somma dal primo giorno del periodo fino ad as_of, incluso",
  },
  source: { en: "arithmetic", it: "aritmetica" },
  unit: "money",
  inputs: {
    dates: days({ label: { en: "dates", it: "date" }, help: { en: "One date a row.", it: "Una data per riga." } }),
    values: numbersWithBlanks({
      label: { en: "values", it: "valori" },
      help: { en: "One number a row, beside its date.", it: "Un numero per riga, accanto alla data." },
    }),
    as_of: day({
      label: { en: "last day of the sum", it: "ultimo giorno della somma" },
      help: { en: "Last day counted.", it: "Ultimo giorno contato." },
    }),
    period: optional(
      choice(["year", "quarter", "month"] as const, {
        label: { en: "period", it: "periodo" },
        help: { en: '"year" (default), "quarter" or "month".', it: '"year" (predefinito), "quarter" oppure "month".' },
      }),
      "year" as const,
    ),
  },
  examples: [
    {
      args: [
        [["2024-01-31"], ["2024-03-10"], ["2025-02-01"], ["2025-03-09"]],
        [[100], [50], [120], [30]],
        "2025-03-09",
      ],
      result: [[150, 100, 1 / 2]],
      source: {
        en: "2025 to 9 March: 120 + 30; 2024 to 9 March: 100; 150 ÷ 100 − 1 = 0.5",
        it: "2025 al 9 marzo: 120 + 30; 2024 al 9 marzo: 100; 150 ÷ 100 − 1 = 0,5",
      },
    },
  ],
  compute: ({ dates, values, as_of, period }) => {
    const last = Math.floor(as_of);
    const start = startOf(period, last);
    const earlierStart = shift(period, start, -1);
    // The same number of days in; a shorter month ends with its own last day.
    const earlierLast = sameSpanEnd(period, last, earlierStart, start);
    let now = 0;
    let then = 0;
    let found = 0;
    for (const [date, value] of pairs("dates", dates, "values", values)) {
      const d = Math.floor(date);
      if (d >= start && d <= last) now += value;
      if (d >= earlierStart && d <= earlierLast) {
        then += value;
        found++;
      }
    }
    return [now, found > 0 ? then : null, found > 0 && then > 0 ? now / then - 1 : null];
  },
});

/** Last day of the same span one period earlier: the same date where the calendar has it, never past the period's end. */
function sameSpanEnd(grain: Grain, last: number, earlierStart: number, start: number): number {
  const { year, month, day: d } = civil(last);
  const back = grain === "year" ? 12 : grain === "quarter" ? 3 : 1;
  const target = civil(dayOf(year, month - back, 1));
  const same = dayOf(target.year, target.month, Math.min(d, monthLength(target.year, target.month)));
  return Math.max(earlierStart, Math.min(same, start - 1));
}
