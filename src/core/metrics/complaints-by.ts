import { type Cell, type Context, cellFunction } from "../define";
import { type Dimension, dimensionOf } from "../dimension";
import { MetricError } from "../errors";
import { question, unitsOf } from "../evaluate";
import { findLogForm } from "../find-metric";
import { blankable, day, optional, word } from "../inputs";
import { FROM, logInput, periodOf } from "../log-inputs";
import type { Log } from "../logs/log";
import { readLog } from "../logs/read-log";
import type { Period } from "../period";
import { spanIn } from "../series";
import { SAMPLE_TICKETS } from "../support-samples";
import { NOT_STATED, TOTAL } from "../table-words";

const COUNTS = ["COMPLAINTS_RECEIVED", "COMPLAINTS_RESOLVED", "COMPLAINTS_OUTSTANDING", "COMPLAINTS_ESCALATED"];

const DIMENSION_HELP = {
  en: "Header of a column, for example service, contract, agent or channel; a date, or month, gives months.",
  it: "Intestazione di una colonna, per esempio servizio, contratto, operatore o canale; una data, o mese, dà i mesi.",
};

export const complaintsBy = cellFunction({
  name: "COMPLAINTS_BY",
  kind: "table",
  family: "complaints",
  title: { en: "Complaints by column", it: "Reclami per colonna" },
  summary: {
    en: "Complaints received, resolved, outstanding and escalated by service, agent or any other column, or by two.",
    it: "Reclami ricevuti, risolti, aperti e scalati per servizio, operatore o altra colonna, oppure per due.",
  },
  formula: {
    en: "COMPLAINTS_RECEIVED, _RESOLVED, _OUTSTANDING (at the end of the period) and _ESCALATED for each value",
    it: "COMPLAINTS_RECEIVED, _RESOLVED, _OUTSTANDING (a fine periodo) e _ESCALATED per ogni valore",
  },
  notes: {
    en: "Most complaints first; rows without a value are “not stated”. Judge agents only beside the cases they handled.",
    it: "Prima i valori con più reclami; le righe senza valore sono “non indicato”. Valuta gli operatori solo accanto ai casi che hanno gestito.",
  },
  source: "R. Yonatan, 10 customer service metrics (2018)",
  unit: "count",
  inputs: {
    tickets: logInput(["tickets"]),
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
    dimension: word({ label: { en: "column to count by", it: "colonna per cui contare" }, help: DIMENSION_HELP }),
    dimension2: optional(
      word({
        label: { en: "second column", it: "seconda colonna" },
        help: {
          en: "Optional. A second column, inside the first.",
          it: "Facoltativo. Una seconda colonna, dentro la prima.",
        },
      }),
    ),
  },
  examples: [
    {
      args: [SAMPLE_TICKETS, "2025-01", undefined, "Complaint service"],
      result: [
        ["Complaint service", "received", "resolved", "outstanding", "escalated"],
        ["Delivery", 2, 1, 1, 1],
        ["Billing", 1, 1, 0, 0],
        ["total", 3, 2, 1, 1],
      ],
      source: "Delivery: tickets 4 (resolved, escalated) and 9 (open); Billing: ticket 6 (resolved)",
    },
  ],
  compute: (values, context) => {
    const log = readLog(values.tickets, ["tickets"], context);
    const period = periodOf(values.from, values.before);
    const names = values.dimension2 === undefined ? [values.dimension] : [values.dimension, values.dimension2];
    const dimensions = names.map((name) => dimensionOf(log, name));
    const { groups, totals } = counted(log, period, dimensions, context);
    const { language } = context;
    const label = (group: Group): string[] =>
      dimensions.map(({ column }, d) => {
        const code = group.codes[d] as number;
        return code < 0 ? NOT_STATED[language] : (column.values[code] as string);
      });
    const blanks: Cell[] = names.slice(1).map(() => null);
    return [
      [...names, ...HEADER[language]],
      ...sorted(groups, dimensions).map((g) => [...label(g), ...g.counts]),
      [TOTAL[language], ...blanks, ...totals],
    ];
  },
});

const HEADER = {
  en: ["received", "resolved", "outstanding", "escalated"],
  it: ["ricevuti", "risolti", "aperti", "scalati"],
};

interface Group {
  readonly codes: readonly number[];
  /** Null where the table lacks what the count needs. */
  readonly counts: (number | null)[];
}

/** The four counts by the values of the dimensions: each count is stated once over the whole log. */
function counted(log: Log, period: Period, dimensions: readonly Dimension[], context: Context) {
  const groups = new Map<string, Group>();
  const totals = COUNTS.map((name, c) => {
    const { form } = findLogForm(context.metrics, name);
    const q = question(form);
    try {
      const units = unitsOf(q, [log], spanIn(form, period), true);
      units.rows.forEach((row, k) => {
        const codes = dimensions.map(({ column }) => column.codes[row] as number);
        const key = codes.join();
        const group = groups.get(key) ?? { codes, counts: COUNTS.map(() => 0) };
        groups.set(key, group);
        group.counts[c] = (group.counts[c] as number) + (units.numerators[k] as number);
      });
      return units.numerator;
    } catch (error) {
      if (c === 0 || !(error instanceof MetricError) || error.code !== "missing_column") throw error;
      return null;
    }
  });
  const all = Array.from(groups.values());
  for (const g of all)
    totals.forEach((total, c) => {
      if (total === null) g.counts[c] = null;
    });
  return { groups: all, totals };
}

/** Periods in their order, other values by complaints received; values that are not stated last. */
function sorted(groups: readonly Group[], dimensions: readonly Dimension[]): Group[] {
  const weights = dimensions.map((_, d) => {
    const weight = new Map<number, number>();
    for (const g of groups) {
      const code = g.codes[d] as number;
      weight.set(code, (weight.get(code) ?? 0) + (g.counts[0] ?? 0));
    }
    return weight;
  });
  const compare = (a: Group, b: Group, d: number): number => {
    const [x, y] = [a.codes[d] as number, b.codes[d] as number];
    if (x === y) return 0;
    if (x < 0 || y < 0) return x < 0 ? 1 : -1;
    const { column, dated } = dimensions[d] as Dimension;
    const byWeight = dated ? 0 : (weights[d]?.get(y) ?? 0) - (weights[d]?.get(x) ?? 0);
    return byWeight || ((column.values[x] as string) < (column.values[y] as string) ? -1 : 1);
  };
  return groups.slice().sort((a, b) => {
    for (let d = 0; d < dimensions.length; d++) {
      const order = compare(a, b, d);
      if (order) return order;
    }
    return 0;
  });
}
