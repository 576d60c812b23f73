import { Clock } from "../clock";
import { cellFunction } from "../define";
import { MetricError } from "../errors";
import { day, days, matrix, optional } from "../inputs";
import { BusinessHours, readSchedule } from "../schedule";

const WEEK = [
  [1, "9:00", "18:00"],
  [2, "9:00", "18:00"],
  [3, "9:00", "18:00"],
  [4, "9:00", "18:00"],
  [5, "9:00", "17:00"],
];

export const businessHours = cellFunction({
  name: "BUSINESS_HOURS",
  kind: "broadcast",
  family: "support",
  title: { en: "Business hours", it: "Ore lavorative" },
  summary: {
    en: "Hours between two times that fall inside a weekly schedule, holidays left out.",
    it: "Ore tra due momenti che cadono dentro un orario settimanale, festivi esclusi.",
  },
  formula: {
    en: "sum over the days of the part of [start, end) inside the opening hours",
    it: "somma sui giorni della parte di [inizio, fine) dentro l'orario di apertura",
  },
  notes: {
    en: "The schedule is a range of weekday (1-7 from Monday), opens, closes; a day may have several rows, and a row that closes before it opens runs into the next day. Hours are elapsed hours, also in the night in which the clocks change.",
    it: "L'orario è un intervallo con giorno (1-7 da lunedì), apertura, chiusura; un giorno può avere più righe, e una riga che chiude prima di aprire continua nel giorno dopo. Le ore sono quelle trascorse, anche nella notte in cui cambia l'ora.",
  },
  source: {
    en: "Intercom, office hours; Zendesk and Fivetran, business-hours schedules",
    it: "Intercom, orari di ufficio; Zendesk e Fivetran, calendari lavorativi",
  },
  unit: "hours",
  inputs: {
    start: day({
      label: { en: "start", it: "inizio" },
      help: { en: "Date and time at which the clock starts.", it: "Data e ora da cui si conta." },
    }),
    end: day({
      label: { en: "end", it: "fine" },
      help: { en: "Date and time at which it stops.", it: "Data e ora fino a cui si conta." },
    }),
    schedule: matrix({
      label: { en: "opening hours", it: "orario di apertura" },
      help: {
        en: "Range of weekday (1-7 from Monday), opens, closes; times, or fractions of a day.",
        it: "Intervallo con giorno (1-7 da lunedì), apertura, chiusura; orari, o frazioni di giorno.",
      },
    }),
    holidays: optional(
      days({
        label: { en: "holidays", it: "festivi" },
        help: {
          en: "Optional. Column of days on which it is closed.",
          it: "Facoltativo. Colonna di giorni di chiusura.",
        },
      }),
    ),
  },
  examples: [
    {
      args: ["2025-07-04", "2025-07-08", WEEK],
      result: 17,
      source: {
        en: "Friday 4 July 8 hours + Monday 7 July 9 hours",
        it: "venerdì 4 luglio 8 ore + lunedì 7 luglio 9 ore",
      },
    },
    {
      args: ["2025-07-04", "2025-07-08", WEEK, [["2025-07-07"]]],
      result: 8,
      source: { en: "the same with Monday a holiday", it: "lo stesso con il lunedì festivo" },
    },
  ],
  compute: ({ start, end, schedule, holidays }, context) => {
    if (end < start) throw new MetricError("wrong_data", { why: BACKWARDS });
    const closed = (holidays ?? []).filter((d): d is number => d !== null);
    return new BusinessHours(readSchedule(schedule), closed, new Clock(context.zone)).between(start, end);
  },
});

const BACKWARDS = { en: "end must not be earlier than start", it: "la fine non può venire prima dell'inizio" };
