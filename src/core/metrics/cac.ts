import { metric, type Statement } from "../define";
import { divide } from "../divide";
import { MetricError } from "../errors";
import { choice, integer, optional } from "../inputs";
import type { Log } from "../logs/log";
import { eachNewCustomer } from "../logs/new-customers";
import { requireReach } from "../logs/require-reach";
import { customersNew, salesAndMarketing } from "../measures";
import { type Period, shiftMonths } from "../period";
import { LEADS, SPEND } from "../sample-tables";
import type { Units } from "../sum";
import { foldWord, same } from "../text";

const METHOD = choice(["blended", "paid"], {
  label: { en: "method", it: "metodo" },
  help: {
    en: 'Optional. "blended" (default): all spend over all new customers; "paid": paid spend over customers it brought.',
    it: 'Facoltativo. "blended" (predefinito): tutta la spesa su tutti i nuovi clienti; "paid": spesa a pagamento sui clienti che ha portato.',
  },
});
const LAG = integer({
  label: { en: "lag in months", it: "ritardo in mesi" },
  help: {
    en: "Optional. Months by which spend comes before the customers it wins; 0 if not given.",
    it: "Facoltativo. Mesi di anticipo della spesa sui clienti che porta; 0 se non indicati.",
  },
});

const SPENT = { en: "spend", it: "spesa" };
const NEW = { en: "new customer", it: "nuovo cliente" };
const FIELDS = {
  numerator: { en: "money spent", it: "denaro speso" },
  denominator: { en: "new customers", it: "nuovi clienti" },
  total: "ratio",
  interval: "none",
} as const;

export const cac = metric({
  id: "cac",
  family: "acquisition",
  title: { en: "Customer acquisition cost", it: "Costo di acquisizione clienti" },
  label: { en: "Acquisition cost", it: "Costo di acquisizione" },
  summary: { en: "What it costs to win one new customer.", it: "Quanto costa acquisire un nuovo cliente." },
  formula: { en: "sales and marketing spend ÷ new customers", it: "spesa commerciale e marketing ÷ nuovi clienti" },
  notes: {
    en: "Say which spend is in it: campaigns only, or salaries and tools as well (fully loaded).",
    it: "Precisa quali costi comprende: solo campagne, oppure anche stipendi e strumenti (costo pieno).",
  },
  source: same("R. Yonatan, 10 customer service metrics (2018)"),
  unit: "money",
  direction: "down",
  minimumN: 5,
  benchmarks: [],
  rollup: "ratio",
  interval: "none",
  scalar: {
    name: "CAC",
    kind: "broadcast",
    inputs: { sales_marketing: salesAndMarketing, new_customers: customersNew },
    compute: ({ sales_marketing, new_customers }) => divide(sales_marketing, new_customers, "new_customers"),
    native: (r) => ({ numerator: r.sales_marketing, denominator: r.new_customers }),
    examples: [
      { args: [12000, 40], result: 300, source: "12,000 ÷ 40 = 300" },
      { args: [0, 5], result: 0, source: { en: "nothing spent: 0 ÷ 5 = 0", it: "nessuna spesa: 0 ÷ 5 = 0" } },
    ],
  },
  log: {
    name: "CAC_LOG",
    tables: [
      { name: "spend", logs: ["spend"] },
      { name: "customers", logs: ["subs", "payments", "leads"] },
    ],
    inputs: { method: optional(METHOD, "blended"), lag_months: optional(LAG, 0) },
    methodInput: "method",
    where: false,
    methods: { blended: blended(), paid: paid() },
    examples: [
      {
        args: [SPEND, LEADS, "2025-02"],
        result: 300,
        source: {
          en: "(500 + 100) ÷ 2 customers won in February (L1, L6)",
          it: "(500 + 100) ÷ 2 clienti acquisiti a febbraio (L1, L6)",
        },
      },
      {
        args: [SPEND, LEADS, "2025-02", undefined, "paid"],
        result: 250,
        source: { en: "paid 500 ÷ 2 from ads (L1, L6)", it: "500 a pagamento ÷ 2 dagli annunci (L1, L6)" },
      },
      {
        args: [SPEND, LEADS, "2025-02", undefined, "blended", 1],
        result: 200,
        source: { en: "January's 400 ÷ 2", it: "i 400 di gennaio ÷ 2" },
      },
    ],
  },
});

/** Spend rows of the period moved back by the lag, without those marked as no sales and marketing. */
function addSpend(log: Log, period: Period, lag: number, only: (row: number) => boolean, units: Units): void {
  const amounts = log.numbers("amount");
  const counts = log.flags("is_sales_marketing");
  const span = { from: shiftMonths(period.from, -lag), before: shiftMonths(period.before, -lag) };
  requireReach(log, span);
  for (const i of log.within("date", span)) {
    if (counts[i] !== 0 && only(i)) units.add(i, amounts[i] as number, 0, SPENT);
  }
}

function blended(): Statement {
  return {
    ...FIELDS,
    label: { en: "Blended", it: "Complessivo" },
    note: { en: "All spend over all new customers.", it: "Tutta la spesa su tutti i nuovi clienti." },
    units: ({ log, others, period, options }, units) => {
      addSpend(log, period, options["lag_months"] as number, () => true, units);
      eachNewCustomer(others[0] as Log, period, (row) => units.add(row, 0, 1, NEW));
    },
  };
}

function paid(): Statement {
  return {
    ...FIELDS,
    label: { en: "Paid only", it: "Solo a pagamento" },
    note: {
      en: "Paid spend over the new customers of the channels that had paid spend (first touch).",
      it: "Spesa a pagamento sui nuovi clienti dei canali che l'hanno avuta (primo contatto).",
    },
    units: ({ log, others, period, options }, units) => {
      const leads = others[0] as Log;
      if (leads.kind.id !== "leads") throw new MetricError("wrong_data", { why: NEEDS_LEADS });
      const kind = log.words("kind");
      const channel = log.words("channel");
      const paidChannels = new Set<string>();
      const isPaid = (row: number): boolean => {
        const code = kind.codes[row] as number;
        if (code >= 0 && foldWord(kind.values[code] as string) !== "paid") return false;
        const c = channel.codes[row] as number;
        if (c >= 0) paidChannels.add(foldWord(channel.values[c] as string));
        return true;
      };
      addSpend(log, period, options["lag_months"] as number, isPaid, units);
      const source = leads.words(leads.has("source") ? "source" : "channel");
      eachNewCustomer(leads, period, (row) => {
        const code = source.codes[row] as number;
        if (code >= 0 && paidChannels.has(foldWord(source.values[code] as string))) units.add(row, 0, 1, NEW);
      });
    },
  };
}

const NEEDS_LEADS = {
  en: 'method "paid" needs a table of leads with their source as customers',
  it: 'il metodo "paid" richiede come customers una tabella di lead con la loro fonte',
};
