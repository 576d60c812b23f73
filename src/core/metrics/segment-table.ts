import { cellFunction } from "../define";
import { evaluateOrBlank, question } from "../evaluate";
import { formOver } from "../form-over";
import { blankable, day, optional, table, word } from "../inputs";
import { columnOf, FROM, periodOf } from "../log-inputs";
import { readLog } from "../logs/read-log";
import { METRIC_NAME } from "../metric-name";
import { namedMethod } from "../named-method";
import { PAYMENTS } from "../sample-tables";
import { segments, spanIn } from "../series";
import { NOT_STATED, TOTAL } from "../table-words";

export const segmentTable = cellFunction({
  name: "SEGMENT_TABLE",
  kind: "table",
  family: "cohorts",
  title: { en: "A metric by segment", it: "Una metrica per segmento" },
  summary: {
    en: "Any metric of a table by the values of a column, with cases and interval, and the total from all rows.",
    it: "Una metrica di una tabella per i valori di una colonna, con casi e intervallo, e il totale su tutte le righe.",
  },
  formula: { en: "the metric over the rows of each value", it: "la metrica sulle righe di ciascun valore" },
  notes: {
    en: "The total is computed from the rows, never averaged over segments. A state such as BACKLOG is taken at the end of the period.",
    it: "Il totale è calcolato dalle righe, mai come media dei segmenti. Uno stato come BACKLOG è preso a fine periodo.",
  },
  source: { en: "ours", it: "nostra" },
  unit: "number",
  inputs: {
    metric: METRIC_NAME,
    table: table({
      label: { en: "table", it: "tabella" },
      help: { en: "The table the metric is computed from.", it: "La tabella da cui si calcola la metrica." },
    }),
    from: FROM,
    before: blankable(
      day({
        label: { en: "first day after the period", it: "primo giorno dopo il periodo" },
        help: {
          en: "First day AFTER the period; may be empty when from is a whole period.",
          it: "Primo giorno DOPO il periodo; può restare vuoto quando from è un periodo intero.",
        },
      }),
    ),
    dimension: word({
      label: { en: "column to cut by", it: "colonna per cui dividere" },
      help: { en: "Header of the column, for example channel.", it: "Intestazione della colonna, per esempio canale." },
    }),
    method: optional(
      word({
        label: { en: "method", it: "metodo" },
        help: {
          en: "Method of the metric; its default if not given.",
          it: "Metodo della metrica; quello predefinito se non indicato.",
        },
      }),
    ),
  },
  examples: [
    {
      args: ["REVENUE", PAYMENTS, "2025-07", "2025-08-01", "form"],
      result: [
        ["segment", "value", "n", "low", "high"],
        ["new sale", 150, 2, null, null],
        ["subscription", 80, 2, null, null],
        ["service fee", 30, 1, null, null],
        ["total", 260, 5, null, null],
      ],
      source: {
        en: "new sale 60 + 90, subscription 100 − 20, service fee 30",
        it: "nuova vendita 60 + 90, abbonamento 100 − 20, canone di assistenza 30",
      },
    },
  ],
  compute: (values, context) => {
    const form = formOver(values.table, values.metric, context);
    const q = question(form, namedMethod(form, values.method));
    const log = readLog(values.table, form.tables[0]?.logs ?? [], context);
    const span = spanIn(form, periodOf(values.from, values.before));
    const { language } = context;
    const rows = segments(log, columnOf(log, values.dimension)).map((s) => ({
      name: s.name,
      ...evaluateOrBlank(q, [s.log], span),
    }));
    // Largest first, "not stated" after all that are stated.
    rows.sort(
      (a, b) =>
        Number(a.name === null) - Number(b.name === null) || b.n - a.n || ((a.name ?? "") < (b.name ?? "") ? -1 : 1),
    );
    const total = evaluateOrBlank(q, [log], span);
    const line = (name: string, o: typeof total): (string | number | null)[] => [name, o.value, o.n, o.low, o.high];
    return [
      HEADER[language],
      ...rows.filter((r) => r.n > 0).map((r) => line(r.name ?? NOT_STATED[language], r)),
      line(TOTAL[language], total),
    ];
  },
});

const HEADER = {
  en: ["segment", "value", "n", "low", "high"],
  it: ["segmento", "valore", "n", "minimo", "massimo"],
};
