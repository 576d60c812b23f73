import { CHURN_METHODS } from "../churn-methods";
import { type Cell, cellFunction, type Statement } from "../define";
import { MetricError } from "../errors";
import { outcomeOf, type Question, unitsOf } from "../evaluate";
import { BEFORE, FROM, logInput, periodOf, WHERE_COLUMN, WHERE_VALUE, where } from "../log-inputs";
import type { Log } from "../logs/log";
import { readLog } from "../logs/read-log";
import { SUBS } from "../sample-tables";
import type { Units } from "../sum";
import { unitNames } from "../unit-differences";

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
    en: "The last column names the customers that a method counts otherwise than the first row does. The method eligible appears where the table has renewal dates.",
    it: "L'ultima colonna elenca i clienti che il metodo conta in modo diverso dalla prima riga. Il metodo eligible compare se la tabella ha le date di rinnovo.",
  },
  source: "ChartMogul, ProfitWell, Stripe, Baremetrics, Shopify, Displayr",
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
      ],
      tolerance: 1e-5,
      source: "Computed independently with NumPy; customers named by hand from the twelve histories",
    },
  ],
  compute: (values, context) => {
    const log = where(readLog(values.subs, ["subs"], context), values.where_column, values.where_value);
    const period = periodOf(values.from, values.before);
    const lists = Object.entries(CHURN_METHODS)
      .filter(([, statement]) => (statement.needs ?? []).every((field) => field !== "renewal_due" || log.has(field)))
      .map(([name, statement]) => ({ name, statement, units: unitsOf(questionOf(statement), [log], period, true) }));
    const first = lists[0]?.units as Units;
    const lines = lists.map(({ name, statement, units }): Cell[] => {
      const { value, numerator, denominator } = outcomeOf(questionOf(statement), units);
      return [
        name,
        value,
        numerator,
        denominator,
        statement.who ?? "",
        unitNames(units, first, customersOf(log), context.language),
      ];
    });
    if (lines.every((line) => line[1] === null)) {
      throw new MetricError("no_base", { denominator: CHURN_METHODS["start_cohort"]?.denominator ?? "" });
    }
    return [HEADER[context.language], ...lines];
  },
});

/** A statement asked by itself: only its total and its units matter here. */
function questionOf(statement: Statement): Question {
  return { form: { name: "CHURN_RATE_LOG", tables: [], methods: {}, examples: [] }, statement, options: {} };
}

function customersOf(log: Log): (position: number) => string {
  const { codes, values } = log.words("customer_id");
  return (position) => values[codes[position] as number] as string;
}

const HEADER = {
  en: ["method", "rate", "lost", "base", "who", "customers that make the difference to the first row"],
  it: ["metodo", "tasso", "persi", "base", "chi lo usa", "clienti che fanno la differenza con la prima riga"],
};
