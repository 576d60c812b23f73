import { cellFunction } from "../define";
import { askedSpan, linesOf } from "../drill-through";
import { MetricError } from "../errors";
import { question } from "../evaluate";
import { formOver } from "../form-over";
import { optional, table, word } from "../inputs";
import { BEFORE, FROM, WHERE_COLUMN, WHERE_VALUE, where } from "../log-inputs";
import { readLog } from "../logs/read-log";
import { METRIC_NAME } from "../metric-name";
import { namedMethod } from "../named-method";
import { PAYMENTS } from "../sample-tables";

const MOST = 50000;

export const drillThrough = cellFunction({
  name: "DRILL_THROUGH",
  kind: "table",
  family: "tools",
  title: { en: "The rows behind a number", it: "Le righe dietro un numero" },
  summary: {
    en: "The rows that make a metric: row, id, what each adds to denominator and numerator, and why.",
    it: "Le righe che formano una metrica: riga, codice, quanto aggiungono al denominatore e al numeratore, e perché.",
  },
  formula: {
    en: "of a ratio or a mean: sum of numerator ÷ sum of denominator = the metric's value",
    it: "per un rapporto o una media: somma dei numeratori ÷ somma dei denominatori = valore della metrica",
  },
  notes: {
    en: "For sums and counts the denominator is blank and the numerators add up to the value. For medians and percentiles the numerators are the values that the metric is taken from. For a state such as BACKLOG, from is the day of the count.",
    it: "Per somme e conteggi il denominatore è vuoto e i numeratori, sommati, danno il valore. Per mediane e percentili i numeratori sono i valori da cui si ricava la metrica. Per uno stato come BACKLOG, from è il giorno del conteggio.",
  },
  source: {
    en: "ours: a log metric is stated as a sum over units",
    it: "nostra: una metrica letta dalle righe è una somma su unità",
  },
  unit: "text",
  inputs: {
    metric: METRIC_NAME,
    table: table({
      label: { en: "table", it: "tabella" },
      help: { en: "The table the metric is computed from.", it: "La tabella da cui si calcola la metrica." },
    }),
    from: FROM,
    before: BEFORE,
    method: optional(
      word({
        label: { en: "method", it: "metodo" },
        help: {
          en: "Method of the metric; its default if not given.",
          it: "Metodo della metrica; quello predefinito se non indicato.",
        },
      }),
    ),
    where_column: WHERE_COLUMN,
    where_value: WHERE_VALUE,
  },
  examples: [
    {
      args: ["REVENUE", PAYMENTS, "2025-07"],
      result: [
        ["row", "id", "denominator", "numerator", "note"],
        [5, "Anna", null, 100, null],
        [6, "Carla", null, 60, null],
        [8, "Carla", null, 30, null],
        [9, "Anna", null, -20, "refund"],
        [10, "Dario", null, 90, null],
      ],
      source: {
        en: "the five rows of July that are money; they add up to 260",
        it: "le cinque righe di luglio che sono incassi; la somma è 260",
      },
    },
  ],
  compute: (values, context) => {
    const form = formOver(values.table, values.metric, context);
    const q = question(form, namedMethod(form, values.method));
    const span = askedSpan(form, values.from, values.before);
    const log = where(
      readLog(values.table, form.tables[0]?.logs ?? [], context),
      values.where_column,
      values.where_value,
    );
    const lines = linesOf(q, log, span);
    if (lines.length === 0) throw new MetricError("no_lines", { name: form.name });
    if (lines.length > MOST) throw new MetricError("too_many_lines", { count: lines.length, most: MOST });
    const { language } = context;
    return [
      HEADER[language],
      ...lines.map((l) => [l.row, l.id, l.denominator, l.numerator, l.note ? l.note[language] : null]),
    ];
  },
});

const HEADER = {
  en: ["row", "id", "denominator", "numerator", "note"],
  it: ["riga", "codice", "denominatore", "numeratore", "nota"],
};
