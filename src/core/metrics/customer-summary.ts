import { type Cell, cellFunction } from "../define";
import { MetricError } from "../errors";
import { checkFields } from "../evaluate";
import { choice, day, optional } from "../inputs";
import { logInput } from "../log-inputs";
import { purchaseValues } from "../logs/purchase-values";
import { purchasesOf } from "../logs/purchases";
import { readLog } from "../logs/read-log";
import type { Language } from "../text";

/** Days of a unit of time; a month is a twelfth of 365.25 days. */
const UNITS = { day: 1, week: 7, month: 365.25 / 12 };

const HEADER: Record<Language, readonly string[]> = {
  en: ["customer_id", "x", "tx", "T", "mean_value", "total"],
  it: ["ID cliente", "x", "tx", "T", "valore medio", "totale"],
};

/** The small log of lifetimes' tests. */
const LOG = {
  range: "Payments!A1:C14",
  cells: [
    ["customer", "date", "amount"],
    ["1", "2015-01-01", 1],
    ["1", "2015-02-06", 2],
    ["2", "2015-01-01", 2],
    ["3", "2015-01-01", 3],
    ["3", "2015-01-02", 1],
    ["3", "2015-01-05", 5],
    ["4", "2015-01-16", 6],
    ["4", "2015-02-02", 3],
    ["4", "2015-02-05", 3],
    ["5", "2015-01-16", 3],
    ["5", "2015-01-17", 1],
    ["5", "2015-01-18", 8],
    ["6", "2015-02-02", 5],
  ],
};

export const customerSummary = cellFunction({
  name: "CUSTOMER_SUMMARY",
  kind: "table",
  family: "lifetime",
  title: { en: "Customers as the models take them", it: "Riepilogo per cliente per i modelli" },
  summary: {
    en: "One row a customer from a payments list: repeat purchases x, last at tx, watched until T, mean value, total.",
    it: "Una riga per cliente da un elenco di pagamenti: riacquisti x, ultimo a tx, osservato fino a T, valore medio, totale.",
  },
  formula: {
    en: "x = purchase days − 1; tx = last − first; T = until − first; mean_value = money of the repeat purchases ÷ x; total = all money, refunds deducted",
    it: "x = giorni di acquisto − 1; tx = ultimo − primo; T = until − primo; valore medio = denaro dei riacquisti ÷ x; totale = tutto il denaro, al netto dei rimborsi",
  },
  notes: {
    en: "First step to BGNBD_FIT, PARETO_NBD_FIT and GAMMA_GAMMA_FIT: give them its columns. Purchases of one day are one. Choose an until up to which the list is complete; later payments are left out. mean_value is blank without a repeat purchase, and refunds lower only the total.",
    it: "È il primo passo per BGNBD_FIT, PARETO_NBD_FIT e GAMMA_GAMMA_FIT: usa le sue colonne. Gli acquisti di un giorno sono uno solo. Scegli un until fino al quale l'elenco è completo; i pagamenti successivi non contano. Il valore medio è vuoto senza riacquisti, e i rimborsi riducono solo il totale.",
  },
  source: {
    en: "P. Fader, B. Hardie, K. Lee (2005), as summary_data_from_transaction_data of lifetimes",
    it: "P. Fader, B. Hardie, K. Lee (2005), come summary_data_from_transaction_data di lifetimes",
  },
  unit: "number",
  inputs: {
    payments: logInput(["payments"]),
    until: day({
      label: { en: "last day watched (until)", it: "ultimo giorno osservato (until)" },
      help: {
        en: "Last day up to which all payments are in the list.",
        it: "Ultimo giorno fino al quale l'elenco contiene tutti i pagamenti.",
      },
    }),
    unit: optional(
      choice(["day", "week", "month"], {
        label: { en: "unit of time", it: "unità di tempo" },
        help: {
          en: 'Optional. "day" (default), "week" or "month" for tx and T.',
          it: 'Facoltativo. "day" (giorno, predefinito), "week" (settimana) o "month" (mese) per tx e T.',
        },
      }),
      "day",
    ),
  },
  examples: [
    {
      args: [LOG, "2015-02-07"],
      result: [
        ["customer_id", "x", "tx", "T", "mean_value", "total"],
        ["1", 1, 36, 37, 2, 3],
        ["2", 0, 0, 37, null, 2],
        ["3", 2, 4, 37, 3, 9],
        ["4", 2, 20, 22, 3, 12],
        ["5", 2, 2, 22, 9 / 2, 12],
        ["6", 0, 0, 5, null, 5],
      ],
      source: {
        en: "lifetimes, tests/test_utils.py, the same payments",
        it: "lifetimes, tests/test_utils.py, gli stessi pagamenti",
      },
    },
  ],
  compute: ({ payments, until, unit }, context) => {
    const log = readLog(payments, ["payments"], context);
    checkFields({ needs: ["customer_id"] }, log);
    const last = Math.floor(until);
    const { offsets, days } = purchasesOf(log);
    const { count, net, repeat, order } = purchaseValues(log, last + 1);
    if (order.length === 0) throw new MetricError("no_rows", { table: log.kind.name, why: NOBODY });
    const names = log.words("customer_id").values;
    const length = UNITS[unit as keyof typeof UNITS];
    const rows: Cell[][] = [[...HEADER[context.language]]];
    for (const c of order) {
      const start = offsets[c] as number;
      const x = (count[c] as number) - 1;
      const first = days[start] as number;
      const tx = ((days[start + x] as number) - first) / length;
      const mean = x > 0 ? (repeat[c] as number) / x : null;
      rows.push([names[c] as string, x, tx, (last - first) / length, mean, net[c] as number]);
    }
    return rows;
  },
});

const NOBODY = { en: "nobody had bought by then", it: "a quella data nessuno aveva ancora comprato" };
