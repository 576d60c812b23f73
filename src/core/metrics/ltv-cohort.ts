import { ageAt, ageEnds, cohortsOf } from "../cohorts";
import { type Cell, cellFunction } from "../define";
import { checkFields } from "../evaluate";
import { DayCell, day, optional } from "../inputs";
import { logInput } from "../log-inputs";
import { lastDayKnown } from "../logs/last-day-known";
import { purchasesOf } from "../logs/purchases";
import { readLog } from "../logs/read-log";
import { grossMargin } from "../measures";
import { PAYMENTS } from "../sample-tables";
import type { Language } from "../text";

const HEADER: Record<Language, readonly string[]> = { en: ["cohort", "size"], it: ["coorte", "clienti"] };

export const ltvCohort = cellFunction({
  name: "LTV_COHORT",
  kind: "table",
  family: "lifetime",
  title: { en: "Lifetime value by cohort, as observed", it: "Valore nel tempo per coorte, osservato" },
  summary: {
    en: "Money that a customer has brought so far, by month of the first purchase and months since.",
    it: "Denaro che un cliente ha portato finora, per mese del primo acquisto e mesi trascorsi.",
  },
  formula: {
    en: "net money of the cohort up to the end of age k × gross margin ÷ customers of the cohort",
    it: "denaro netto della coorte fino alla fine dell'età k × margine lordo ÷ clienti della coorte",
  },
  notes: {
    en: "Only what was seen, no forecast: ages that have not ended are blank. Compare it with the cost of acquiring that cohort.",
    it: "Solo ciò che si è visto, nessuna previsione: le età non ancora finite sono vuote. Confrontalo con il costo di acquisizione di quella coorte.",
  },
  source: {
    en: "ChartMogul, cohort reports (cumulative revenue per customer)",
    it: "ChartMogul, report per coorte (ricavo cumulato per cliente)",
  },
  unit: "money",
  inputs: {
    payments: logInput(["payments"]),
    until: optional(
      day({
        label: { en: "last day watched", it: "ultimo giorno osservato" },
        help: {
          en: "Optional. Last day up to which the list is complete; if not given its last date that is not still to come.",
          it: "Facoltativo. Ultimo giorno fino al quale l'elenco è completo; se non indicato la sua ultima data non futura.",
        },
      }),
    ),
    gross_margin: optional(grossMargin, 1),
  },
  examples: [
    {
      args: [PAYMENTS, "2025-07-31", 1 / 2],
      result: [
        ["cohort", "size", 0, 1, 2],
        [new DayCell(45778), 1, 50, 100, 140],
        [new DayCell(45809), 1, 40, 40, null],
        [new DayCell(45839), 2, 45, null, null],
      ],
      source: {
        en: "Anna 100, 200, 280 (refund 20 in July); Bruno 80; Carla 90 and Dario 90: 180 ÷ 2; all × 50%",
        it: "Anna 100, 200, 280 (rimborso di 20 a luglio); Bruno 80; Carla 90 e Dario 90: 180 ÷ 2; tutto × 50%",
      },
    },
  ],
  compute: ({ payments, until, gross_margin }, context) => {
    const log = readLog(payments, ["payments"], context);
    checkFields({ needs: ["customer_id"] }, log);
    const watched = (until === undefined ? lastDayKnown(log) : Math.floor(until)) + 1;
    const { offsets, days, customers } = purchasesOf(log);
    const firsts = Float64Array.from({ length: customers }, (_, c) =>
      (offsets[c] as number) < (offsets[c + 1] as number) ? (days[offsets[c] as number] as number) : Number.NaN,
    );
    const { list, of, ages } = cohortsOf(firsts, "month", watched);
    const ends = list.map((cohort) => ageEnds(cohort, "month"));
    const sums = list.map((cohort) => new Float64Array(cohort.observed));
    const { codes } = log.words("customer_id");
    const amounts = log.numbers("amount");
    const dates = log.dates("date");
    for (let i = 0; i < log.length; i++) {
      const c = codes[i] as number;
      const g = c < 0 ? -1 : (of[c] as number);
      const money = amounts[i] as number;
      const at = dates[i] as number;
      if (g < 0 || Number.isNaN(money) || !(at >= (firsts[c] as number))) continue;
      const sum = sums[g] as Float64Array;
      const age = ageAt(ends[g] as number[], at);
      if (age < sum.length) sum[age] = (sum[age] as number) + money;
    }
    const width = Math.max(1, ages);
    const rows = list.map((cohort, g): Cell[] => {
      const cells = new Array<Cell>(width).fill(null);
      let total = 0;
      (sums[g] as Float64Array).forEach((sum, k) => {
        total += sum;
        cells[k] = (total * gross_margin) / cohort.size;
      });
      return [new DayCell(cohort.start), cohort.size, ...cells];
    });
    return [[...HEADER[context.language], ...Array.from({ length: width }, (_, k) => k)], ...rows];
  },
});
