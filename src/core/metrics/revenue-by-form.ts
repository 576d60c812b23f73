import { cellFunction } from "../define";
import { table } from "../inputs";
import { BEFORE, FROM, periodOf } from "../log-inputs";
import type { Log } from "../logs/log";
import { readLog } from "../logs/read-log";
import type { Period } from "../period";
import { PAYMENTS } from "../sample-tables";
import { TOTAL } from "../table-words";
import type { Text } from "../text";
import { same } from "../text";

export const revenueByForm = cellFunction({
  name: "REVENUE_BY_FORM",
  kind: "table",
  family: "growth",
  title: { en: "Revenue by form", it: "Ricavi per tipo" },
  summary: {
    en: "Where the money came from: amount, share and growth by form of revenue, with the total.",
    it: "Da dove arriva il denaro: importo, quota e crescita per tipo di ricavo, con il totale.",
  },
  formula: {
    en: "sum by form; growth against the period of equal length just before",
    it: "somma per tipo; crescita sul periodo di uguale durata subito prima",
  },
  notes: {
    en: "Forms are those of the table's own column; without one, a customer's first payment is a new sale and the others are repeat sales.",
    it: "I tipi sono quelli della colonna della tabella; se manca, il primo pagamento di un cliente è nuova vendita e gli altri vendite ripetute.",
  },
  source: same("R. Yonatan, 10 customer service metrics (2018)"),
  unit: "money",
  inputs: {
    payments: table({
      label: { en: "table of payments", it: "tabella di pagamenti" },
      help: { en: "Table of payments with its header row.", it: "Tabella di pagamenti con la riga di intestazioni." },
    }),
    from: FROM,
    before: BEFORE,
  },
  examples: [
    {
      args: [PAYMENTS, "2025-07"],
      result: [
        ["form", "amount", "share", "growth"],
        ["new sale", 150, 150 / 260, 7 / 8],
        ["subscription", 80, 80 / 260, -1 / 5],
        ["service fee", 30, 30 / 260, null],
        ["total", 260, 1, 260 / 180 - 1],
      ],
      source: {
        en: "July 150, 80, 30 of 260; the 31 days before July: new sale 80 (3 June), subscription 100 (20 June)",
        it: "luglio 150, 80, 30 su 260; i 31 giorni prima di luglio: nuova vendita 80 (3 giugno), abbonamento 100 (20 giugno)",
      },
    },
  ],
  compute: (values, context) => {
    const log = readLog(values.payments, ["payments"], context);
    const period = periodOf(values.from, values.before);
    const earlier = { from: 2 * period.from - period.before, before: period.from };
    const { codes, names } = formsOf(log, context.language);
    const now = sums(log, codes, names.length, period);
    const then = sums(log, codes, names.length, earlier);
    const total = add(now);
    const totalThen = add(then);
    const growth = (a: number, b: number): number | null => (b > 0 ? a / b - 1 : null);
    const rows = names
      .map((name, k) => ({ name, amount: now[k] as number, before: then[k] as number }))
      .filter((r) => r.amount !== 0 || r.before !== 0)
      .sort((a, b) => b.amount - a.amount || (a.name < b.name ? -1 : 1));
    // More given back than received: there is no whole of which a form could be a part.
    const share = (amount: number): number | null => (total > 0 ? amount / total : null);
    return [
      HEADER[context.language],
      ...rows.map((r) => [r.name, r.amount, share(r.amount), growth(r.amount, r.before)]),
      [TOTAL[context.language], total, share(total), growth(total, totalThen)],
    ];
  },
});

const HEADER = { en: ["form", "amount", "share", "growth"], it: ["tipo", "importo", "quota", "crescita"] };
const UNCLASSIFIED: Text = { en: "unclassified", it: "non classificato" };
const NEW_SALE: Text = { en: "new sale", it: "nuova vendita" };
const REPEAT_SALE: Text = { en: "repeat sale", it: "vendita ripetuta" };

/** The form of each row: the table's own column, or new and repeat sales by customer. */
function formsOf(log: Log, language: "en" | "it"): { codes: Int32Array; names: readonly string[] } {
  const own = log.words("form");
  const names = [...own.values, UNCLASSIFIED[language], NEW_SALE[language], REPEAT_SALE[language]];
  const [blank, first, repeat] = [own.values.length, own.values.length + 1, own.values.length + 2];
  const codes = new Int32Array(log.length);
  if (log.has("form")) {
    for (let i = 0; i < log.length; i++) codes[i] = (own.codes[i] as number) < 0 ? blank : (own.codes[i] as number);
    return { codes, names };
  }
  const customers = log.words("customer_id");
  const seen = new Uint8Array(customers.values.length);
  for (const i of log.byDate("date").order) {
    const customer = customers.codes[i] as number;
    codes[i] = customer < 0 ? blank : seen[customer] === 1 ? repeat : first;
    if (customer >= 0) seen[customer] = 1;
  }
  return { codes, names };
}

function sums(log: Log, codes: Int32Array, forms: number, period: Period): Float64Array {
  const out = new Float64Array(forms);
  const amounts = log.numbers("amount");
  for (const i of log.within("date", period))
    out[codes[i] as number] = (out[codes[i] as number] as number) + (amounts[i] as number);
  return out.map(withoutResidue);
}

/** Sums of binary fractions that cancel out leave a residue far below a cent: it is no money. */
function withoutResidue(sum: number): number {
  return Math.abs(sum) < 1e-9 ? 0 : sum;
}

function add(values: Float64Array): number {
  let total = 0;
  for (const v of values) total += v;
  return withoutResidue(total);
}
