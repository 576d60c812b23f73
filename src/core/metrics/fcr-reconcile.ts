import { type Cell, cellFunction } from "../define";
import { MetricError } from "../errors";
import { findLogForm } from "../find-metric";
import { BEFORE, FROM, logInput, periodOf, WHERE_COLUMN, WHERE_VALUE, where } from "../log-inputs";
import { readLog } from "../logs/read-log";
import { namesInCell } from "../names-in-cell";
import { reconcile } from "../reconcile";
import { requireField } from "../require-field";
import { WINDOW_DAYS } from "../support-inputs";
import { SAMPLE_TICKETS } from "../support-samples";

export const fcrReconcile = cellFunction({
  name: "FCR_RECONCILE",
  kind: "table",
  family: "support",
  title: { en: "First contact resolution by every method", it: "Risoluzione al primo contatto con ogni metodo" },
  summary: {
    en: "What every tool would report on the same tickets, and which tickets make the difference.",
    it: "Che cosa direbbe ogni strumento sugli stessi ticket, e quali ticket fanno la differenza.",
  },
  formula: { en: "FCR_LOG by each of its methods", it: "FCR_LOG con ciascuno dei suoi metodi" },
  notes: {
    en: "The last column names the tickets that count otherwise than in the first row. A method whose column the table lacks says which one is missing.",
    it: "L'ultima colonna elenca i ticket che contano diversamente dalla prima riga. Un metodo a cui manca una colonna dice quale.",
  },
  source: {
    en: "ours; the methods are those of the vendors named in each row",
    it: "nostra; i metodi sono quelli dei fornitori nominati in ogni riga",
  },
  unit: "number",
  inputs: {
    tickets: logInput(["tickets"]),
    from: FROM,
    before: BEFORE,
    window_days: WINDOW_DAYS,
    where_column: WHERE_COLUMN,
    where_value: WHERE_VALUE,
  },
  examples: [
    {
      args: [SAMPLE_TICKETS, "2025-01", undefined, 7],
      result: [
        ["method", "rate", "numerator", "denominator", "who", "cases that make the difference to the first row"],
        ["net", 6 / 11, 6, 11, "MetricNet (net)", ""],
        ["gross", 6 / 12, 6, 12, "MetricNet (gross)", "10"],
        ["one_touch", 7 / 11, 7, 11, "Zendesk", "5, 9, 10"],
        ["one_touch_legacy", 8 / 11, 8, 11, "Zendesk (legacy)", "3, 5, 9, 10"],
        ["no_followup", 7 / 11, 7, 11, "Freshservice", "3, 5, 9, 10, 12"],
        ["one_teammate", 8 / 12, 8, 12, "Intercom", "3, 6, 7, 10"],
        ["window", 4 / 10, 4, 10, "NICE", "1, 9, 10, 11"],
        ["survey", 5 / 8, 5, 8, "SQM", "3, 8, 9"],
        ["one_contact", 5 / 11, 5, 11, "SQM (one contact resolution)", "1, 5, 8, 10"],
      ],
      source: {
        en: "each method counted by hand on the twelve tickets",
        it: "ogni metodo contato a mano sui dodici ticket",
      },
    },
  ],
  compute: (values, context) => {
    const { form } = findLogForm(context.metrics, "FCR_LOG");
    const log = where(readLog(values.tickets, ["tickets"], context), values.where_column, values.where_value);
    const { language } = context;
    const rows = reconcile(form, log, periodOf(values.from, values.before), { window_days: values.window_days });
    if (rows.every((row) => row.outcome === null)) requireField(log, "interactions");
    if (rows.every((row) => (row.outcome?.value ?? null) === null))
      throw new MetricError("no_base", { denominator: CASES });
    return [
      HEADER[language],
      ...rows.map(({ method, statement, outcome, missing, differing }): Cell[] => [
        method,
        outcome?.value ?? null,
        outcome?.numerator ?? null,
        outcome?.denominator ?? null,
        statement.who ?? "",
        missing ? `${MISSING[language]} ${missing[language]}` : namesInCell(differing, language),
      ]),
    ];
  },
});

const HEADER = {
  en: ["method", "rate", "numerator", "denominator", "who", "cases that make the difference to the first row"],
  it: ["metodo", "tasso", "numeratore", "denominatore", "chi lo usa", "casi che fanno la differenza con la prima riga"],
};
const MISSING = { en: "no column for", it: "manca la colonna" };
const CASES = { en: "cases", it: "casi" };
