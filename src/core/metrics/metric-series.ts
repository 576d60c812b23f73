import { type Cell, cellFunction } from "../define";
import { MetricError } from "../errors";
import { question } from "../evaluate";
import { formOver } from "../form-over";
import { blankable, choice, DayCell, day, flags, matrix, optional, table } from "../inputs";
import { FROM, periodOf, WHERE_COLUMN, WHERE_VALUE, where } from "../log-inputs";
import { readLog } from "../logs/read-log";
import { GRAINS, type Grain, periodsOf } from "../period";
import { PAYMENTS } from "../sample-tables";
import { series } from "../series";

export const metricSeries = cellFunction({
  name: "METRIC_SERIES",
  kind: "table",
  family: "tools",
  title: { en: "Metrics period by period", it: "Metriche periodo per periodo" },
  summary: {
    en: "One or more metrics of a table for each period: one row a period, one column a metric.",
    it: "Una o più metriche di una tabella per ogni periodo: una riga per periodo, una colonna per metrica.",
  },
  formula: {
    en: "each metric for each period, from one reading of the table",
    it: "ogni metrica per ogni periodo, con una sola lettura della tabella",
  },
  notes: {
    en: "A period that has no case is blank. A state such as MRR or BACKLOG is taken at the end of each period.",
    it: "Un periodo senza casi è vuoto. Uno stato come MRR o BACKLOG è preso alla fine di ogni periodo.",
  },
  source: { en: "ours", it: "nostra" },
  unit: "number",
  inputs: {
    names: matrix({
      label: { en: "names of the metrics", it: "nomi delle metriche" },
      help: {
        en: 'One name or a range of names, for example "REVENUE".',
        it: 'Un nome o un intervallo di nomi, per esempio "REVENUE".',
      },
    }),
    table: table({
      label: { en: "table", it: "tabella" },
      help: { en: "The table all of them are computed from.", it: "La tabella da cui si calcolano tutte." },
    }),
    from: FROM,
    before: blankable(
      day({
        label: { en: "first day after the last period", it: "primo giorno dopo l'ultimo periodo" },
        help: {
          en: "First day AFTER the last period; may be empty when from is a whole period.",
          it: "Primo giorno DOPO l'ultimo periodo; può restare vuoto quando from è un periodo intero.",
        },
      }),
    ),
    grain: optional(
      choice(GRAINS as readonly Grain[], {
        label: { en: "length of a period", it: "lunghezza del periodo" },
        help: {
          en: '"month" (default), "day", "week", "quarter" or "year".',
          it: '"month" (predefinito), "day", "week", "quarter" oppure "year".',
        },
      }),
      "month",
    ),
    detail: optional(
      flags({
        label: { en: "with detail", it: "con dettaglio" },
        help: {
          en: "TRUE adds n, low and high to each metric.",
          it: "VERO aggiunge n, minimo e massimo a ogni metrica.",
        },
      }),
    ),
    where_column: WHERE_COLUMN,
    where_value: WHERE_VALUE,
  },
  examples: [
    {
      args: ["REVENUE", PAYMENTS, "2025-05-01", "2025-08-01"],
      result: [
        ["period", "REVENUE"],
        [new DayCell(45778), 100],
        [new DayCell(45809), 180],
        [new DayCell(45839), 260],
      ],
      source: {
        en: "May 100; June 80 + 100; July 100 + 60 + 30 − 20 + 90",
        it: "maggio 100; giugno 80 + 100; luglio 100 + 60 + 30 − 20 + 90",
      },
    },
  ],
  compute: (values, context) => {
    const names = namesIn(values.names);
    const forms = names.map((name) => formOver(values.table, name, context));
    const first = forms[0];
    if (!first) throw new MetricError("missing_argument", { input: { argument: "names" } });
    const kinds = (first.tables[0]?.logs ?? []).filter((id) => forms.every((f) => f.tables[0]?.logs.includes(id)));
    if (kinds.length === 0) throw new MetricError("wrong_data", { why: DIFFERENT_TABLES });
    const log = where(readLog(values.table, kinds, context), values.where_column, values.where_value);
    const periods = periodsOf(values.grain, periodOf(values.from, values.before));
    const outcomes = series(
      forms.map((form) => question(form)),
      log,
      periods,
    );
    const detail = values.detail?.[0] === true;
    const { language } = context;
    const header: Cell[] = [PERIOD[language]];
    for (const form of forms)
      header.push(form.name, ...(detail ? DETAIL[language].map((d) => `${form.name} ${d}`) : []));
    return [
      header,
      ...periods.map((p, i) => {
        const row: Cell[] = [new DayCell(p.from)];
        for (const column of outcomes) {
          const o = column[i];
          if (!o) continue;
          row.push(o.value);
          if (detail) row.push(o.n, o.low, o.high);
        }
        return row;
      }),
    ];
  },
});

function namesIn(cells: readonly (readonly unknown[])[]): string[] {
  const names: string[] = [];
  for (const row of cells) for (const cell of row) if (typeof cell === "string" && cell.trim()) names.push(cell);
  return names;
}

const PERIOD = { en: "period", it: "periodo" };
const DETAIL = { en: ["n", "low", "high"], it: ["n", "minimo", "massimo"] };
const DIFFERENT_TABLES = {
  en: "these metrics are not all computed from the same kind of table; ask for them in separate calls",
  it: "queste metriche non si calcolano tutte dallo stesso tipo di tabella; chiedile con chiamate separate",
};
