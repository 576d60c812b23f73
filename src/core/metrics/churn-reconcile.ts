import { type Cell, cellFunction } from "../define";
import { MetricError } from "../errors";
import { findLogForm } from "../find-metric";
import { BEFORE, FROM, logInput, periodOf, WHERE_COLUMN, WHERE_VALUE, where } from "../log-inputs";
import { readLog } from "../logs/read-log";
import { namesInCell } from "../names-in-cell";
import { reconcile } from "../reconcile";
import { SUBS } from "../sample-tables";
import { same } from "../text";

export const churnReconcile = cellFunction({
  name: "CHURN_RECONCILE",
  kind: "table",
  family: "customers",
  title: { en: "Churn by every method", it: "Abbandono secondo ogni metodo" },
  summary: {
    en: "What each tool would call churn, from the same subscriptions, and which customers make the difference.",
    it: "Che cosa chiamerebbe abbandono ogni strumento, dagli stessi abbonamenti, e quali clienti fanno la differenza.",
  },
  formula: { en: "lost ÷ base, for each method", it: "persi ÷ base, per ogni metodo" },
  notes: {
    en: "The last column names the customers that a method counts otherwise than the first row does. The method eligible needs a column with renewal dates.",
    it: "L'ultima colonna elenca i clienti che il metodo conta in modo diverso dalla prima riga. Il metodo eligible richiede una colonna con le date di rinnovo.",
  },
  source: same("ChartMogul, ProfitWell, Stripe, Baremetrics, Shopify, Displayr"),
  unit: "share",
  inputs: {
    subs: logInput(["subs"]),
    from: FROM,
    before: BEFORE,
    where_column: WHERE_COLUMN,
    where_value: WHERE_VALUE,
  },
  examples: [
    {
      args: [SUBS, "2025-01"],
      result: [
        ["method", "rate", "lost", "base", "who", "customers that make the difference to the first row"],
        ["start_cohort", 1 / 4, 2, 8, "ChartMogul", ""],
        ["simple", 1 / 2, 4, 8, "Baremetrics", "E, I"],
        ["ignore_in_period", 3 / 8, 3, 8, "ProfitWell", "E"],
        ["with_new", 4 / 11, 4, 11, "Stripe", "E, H, I, J"],
        ["midpoint", 8 / 17, 4, 17 / 2, "", "B, E, G, H, I, J, K"],
        ["avg_daily", 124 / 274, 4, 274 / 31, "Shopify (S. Noble, 2011)", "B, E, G, H, I, J, K"],
        ["daily_sum", 0.447222, 3.952867, 274 / 31, 'ChartMogul ("Shopify, B2C")', "B, E, G, H, I, J, K"],
        ["daily_compound", 0.377778, 3.339068, 274 / 31, "", "B, E, G, H, I, J, K"],
        ["eligible", null, null, null, "Displayr (flipRevenueMetrics)", "no column for renewal due"],
      ],
      tolerance: 1e-5,
      source: {
        en: "Computed independently with NumPy; customers named by hand from the twelve histories",
        it: "Calcolato a parte con NumPy; i clienti sono nominati a mano dalle dodici storie",
      },
    },
  ],
  compute: (values, context) => {
    const { form } = findLogForm(context.metrics, "CHURN_RATE_LOG");
    const log = where(readLog(values.subs, ["subs"], context), values.where_column, values.where_value);
    const { language } = context;
    const rows = reconcile(form, log, periodOf(values.from, values.before), {});
    if (rows.every((r) => (r.outcome?.value ?? null) === null)) throw new MetricError("no_base", { denominator: BASE });
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

const BASE = { en: "customers at the start", it: "clienti a inizio periodo" };
const MISSING = { en: "no column for", it: "manca la colonna" };
const HEADER = {
  en: ["method", "rate", "lost", "base", "who", "customers that make the difference to the first row"],
  it: ["metodo", "tasso", "persi", "base", "chi lo usa", "clienti che fanno la differenza con la prima riga"],
};
