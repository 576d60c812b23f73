import { type CohortCells, cohortCells } from "../cohort-cells";
import { type Cell, cellFunction } from "../define";
import { MetricError } from "../errors";
import { checkFields } from "../evaluate";
import { choice, DayCell, day, optional } from "../inputs";
import { logInput } from "../log-inputs";
import { lastDayKnown } from "../logs/last-day-known";
import { readLog } from "../logs/read-log";
import { GRAINS, type Grain } from "../period";
import { PAYMENTS, SUBS } from "../sample-tables";
import type { Language } from "../text";

const HEADER: Record<Language, readonly string[]> = { en: ["cohort", "size"], it: ["coorte", "clienti"] };

export const cohortRetention = cellFunction({
  name: "COHORT_RETENTION",
  kind: "table",
  family: "cohorts",
  title: { en: "Cohort table", it: "Tabella delle coorti" },
  summary: {
    en: "Customers by the period in which they began, and how many of them are left, or what they bring, at each age.",
    it: "I clienti per periodo di inizio, e quanti ne restano, o quanto portano, a ogni età.",
  },
  formula: {
    en: 'subs, "logo": active at the end of age k ÷ size; "revenue": their MRR then ÷ MRR at first activation. payments, "purchase": with a purchase in age k ÷ size; "revenue": net money of age k',
    it: 'abbonamenti, "logo": attivi alla fine dell\'età k ÷ dimensione; "revenue": il loro MRR allora ÷ MRR alla prima attivazione. pagamenti, "purchase": con un acquisto nell\'età k ÷ dimensione; "revenue": denaro netto dell\'età k',
  },
  notes: {
    en: "Age 0 is the period of the first purchase or activation. A cell is filled only when its age has ended: read the columns downwards to see whether newer cohorts do better. Small cohorts jump by chance.",
    it: "L'età 0 è il periodo del primo acquisto o della prima attivazione. Una cella è compilata solo quando la sua età è finita: leggi le colonne dall'alto in basso per vedere se le coorti nuove vanno meglio. Le coorti piccole oscillano per caso.",
  },
  source: {
    en: "Baremetrics, cohort analysis; ChartMogul, cohort reports",
    it: "Baremetrics, analisi per coorte; ChartMogul, report per coorte",
  },
  unit: "share",
  inputs: {
    table: logInput(["payments", "subs"]),
    grain: optional(
      choice(GRAINS, {
        label: { en: "length of a period", it: "lunghezza del periodo" },
        help: {
          en: 'Optional. "month" (default), "day", "week", "quarter" or "year".',
          it: 'Facoltativo. "month" (mese, predefinito), "day", "week", "quarter" o "year".',
        },
      }),
      "month" as Grain,
    ),
    kind: optional(
      choice(["logo", "purchase", "revenue"], {
        label: { en: "kind", it: "tipo" },
        help: {
          en: 'Optional. Subscriptions: "logo" (default) or "revenue"; payments: "purchase" (default) or "revenue".',
          it: 'Facoltativo. Abbonamenti: "logo" (predefinito) o "revenue"; pagamenti: "purchase" (predefinito) o "revenue".',
        },
      }),
    ),
    until: optional(
      day({
        label: { en: "last day watched", it: "ultimo giorno osservato" },
        help: {
          en: "Optional. Last day up to which the list is complete; if not given its last date that is not still to come.",
          it: "Facoltativo. Ultimo giorno fino al quale l'elenco è completo; se non indicato la sua ultima data non futura.",
        },
      }),
    ),
  },
  examples: [
    {
      args: [PAYMENTS, "month", undefined, "2025-07-31"],
      result: [
        ["cohort", "size", 0, 1, 2],
        [new DayCell(45778), 1, 1, 1, 1],
        [new DayCell(45809), 1, 1, 0, null],
        [new DayCell(45839), 2, 1, null, null],
      ],
      source: {
        en: "Anna began in May and bought in June and July; Bruno in June, his payment of July failed; Carla and Dario in July",
        it: "Anna ha cominciato a maggio e comprato a giugno e luglio; Bruno a giugno, il suo pagamento di luglio è fallito; Carla e Dario a luglio",
      },
    },
    {
      args: [SUBS, "year", undefined, "2025-12-31"],
      result: [
        ["cohort", "size", 0, 1],
        [new DayCell(45292), 9, 8 / 9, 6 / 9],
        [new DayCell(45658), 3, 2 / 3, null],
      ],
      source: {
        en: "of nine who began in 2024 all but G paid at its end, A, C, D, E, F, G at that of 2025; of H, I, J I had left",
        it: "dei nove entrati nel 2024 tutti tranne G pagavano alla sua fine, A, C, D, E, F, G a quella del 2025; di H, I, J era uscito I",
      },
    },
  ],
  compute: ({ table, grain, kind, until }, context) => {
    const log = readLog(table, ["payments", "subs"], context);
    checkFields({ needs: ["customer_id"] }, log);
    const isSubs = log.kind.id === "subs";
    const known = isSubs ? ["logo", "revenue"] : ["purchase", "revenue"];
    const chosen = kind ?? (known[0] as string);
    if (known.indexOf(chosen) < 0) {
      throw new MetricError("not_one_of", { input: { argument: "kind" }, known: known.join(", "), value: chosen });
    }
    const last = until === undefined ? lastDayKnown(log) : Math.floor(until);
    const money = chosen === "revenue";
    return tableOf(cohortCells(log, grain, money, last + 1), context.language);
  },
});

function tableOf({ cohorts, sums, bases }: CohortCells, language: Language): Cell[][] {
  const ages = Math.max(1, cohorts.ages);
  const header: Cell[] = [...HEADER[language], ...Array.from({ length: ages }, (_, k) => k)];
  const rows = cohorts.list.map((cohort, g): Cell[] => {
    const cells = new Array<Cell>(ages).fill(null);
    (sums[g] as Float64Array).forEach((sum, k) => {
      cells[k] = bases ? sum / (bases[g] as number) : sum;
    });
    return [new DayCell(cohort.start), cohort.size, ...cells];
  });
  return [header, ...rows];
}
