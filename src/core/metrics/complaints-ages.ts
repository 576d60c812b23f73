import { cellFunction } from "../define";
import { instantInput, logInput, WHERE_COLUMN, WHERE_VALUE, where } from "../log-inputs";
import { agesOfOpen } from "../logs/ages-of-open";
import { complaintRows } from "../logs/complaint-register";
import { readLog } from "../logs/read-log";
import { requireField } from "../require-field";
import { SAMPLE_TICKETS } from "../support-samples";
import { same } from "../text";

export const complaintsAges = cellFunction({
  name: "COMPLAINTS_AGES",
  kind: "table",
  family: "complaints",
  title: { en: "Complaints by age", it: "Reclami per anzianità" },
  summary: {
    en: "Outstanding complaints at the beginning of a day by the days since they came in.",
    it: "Reclami aperti all'inizio di un giorno, per giorni passati dall'arrivo.",
  },
  formula: { en: "COMPLAINTS_OUTSTANDING in bands of age", it: "COMPLAINTS_OUTSTANDING per fasce di anzianità" },
  notes: {
    en: "Whole days since the complaint came in; the bands add up to COMPLAINTS_OUTSTANDING. A reopened complaint keeps its age. The bands are no legal limits: those depend on your trade.",
    it: "Giorni interi dall'arrivo; la somma delle fasce è COMPLAINTS_OUTSTANDING. Un reclamo riaperto mantiene la sua anzianità. Le fasce non sono termini di legge: quelli dipendono dal settore.",
  },
  source: same("R. Yonatan, 10 customer service metrics (2018)"),
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
        ["band", "complaints"],
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
    const complaints = complaintRows(log);
    const { language } = context;
    return [HEADER[language], ...agesOfOpen(log, Math.floor(values.at), (i) => complaints[i] === 1, language)];
  },
});

const HEADER = { en: ["band", "complaints"], it: ["fascia", "reclami"] };
