import { cellFunction } from "../define";
import { instantInput, logInput, WHERE_COLUMN, WHERE_VALUE, where } from "../log-inputs";
import { agesOfOpen } from "../logs/ages-of-open";
import { readLog } from "../logs/read-log";
import { requireField } from "../require-field";
import { SAMPLE_TICKETS } from "../support-samples";

export const backlogAges = cellFunction({
  name: "BACKLOG_AGES",
  kind: "table",
  family: "support",
  title: { en: "Backlog by age", it: "Arretrato per anzianità" },
  summary: {
    en: "Open tickets at the beginning of a day by the days since they were created.",
    it: "Ticket aperti all'inizio di un giorno, per giorni passati dall'apertura.",
  },
  formula: { en: "BACKLOG in bands of age", it: "BACKLOG per fasce di anzianità" },
  notes: {
    en: "Whole days since the creation; the bands add up to BACKLOG. A reopened ticket keeps the age of its first creation.",
    it: "Giorni interi dall'apertura; la somma delle fasce è BACKLOG. Un ticket riaperto mantiene l'anzianità della prima apertura.",
  },
  source: { en: "common ageing bands of service desks", it: "fasce di anzianità comuni nei service desk" },
  unit: "count",
  inputs: {
    tickets: logInput(["tickets"]),
    at: instantInput(),
    where_column: WHERE_COLUMN,
    where_value: WHERE_VALUE,
  },
  examples: [
    {
      args: [SAMPLE_TICKETS, "2025-01-29"],
      result: [
        ["band", "cases"],
        ["0-7 days", 0],
        ["8-14 days", 0],
        ["15-30 days", 1],
        ["31-60 days", 0],
        ["over 60 days", 0],
      ],
      source: { en: "ticket 9, open since 6 January: 22 days", it: "il ticket 9, aperto dal 6 gennaio: 22 giorni" },
    },
  ],
  compute: (values, context) => {
    const log = where(readLog(values.tickets, ["tickets"], context), values.where_column, values.where_value);
    requireField(log, "resolved");
    const { language } = context;
    return [HEADER[language], ...agesOfOpen(log, Math.floor(values.at), () => true, language)];
  },
});

const HEADER = { en: ["band", "cases"], it: ["fascia", "casi"] };
