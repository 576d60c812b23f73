import { metric, type Statement } from "../define";
import { checkAtMost, divide } from "../divide";
import { choice, number, optional } from "../inputs";
import type { Log } from "../logs/log";
import { leadsConverted, leadsQualified } from "../measures";
import { LEADS } from "../sample-tables";
import { same } from "../text";

const METHOD = choice(["cohort", "period"], {
  label: { en: "method", it: "metodo" },
  help: { en: 'Optional. "cohort" (default) or "period".', it: 'Facoltativo. "cohort" (predefinito) oppure "period".' },
});
const WINDOW = number({
  above: 0,
  label: { en: "days to convert", it: "giorni per convertire" },
  help: {
    en: "Optional. Days within which a lead must convert; 90 if not given. Younger leads are left out.",
    it: "Facoltativo. Giorni entro cui un contatto deve convertirsi; 90 se non indicati. I più giovani restano fuori.",
  },
});

export const conversionRate = metric({
  id: "conversion-rate",
  family: "acquisition",
  title: { en: "Conversion rate", it: "Tasso di conversione" },
  label: { en: "Lead conversion", it: "Conversione dei contatti" },
  summary: {
    en: "Share of qualified leads that became customers.",
    it: "Quota di contatti qualificati diventati clienti.",
  },
  formula: { en: "converted leads ÷ qualified leads", it: "contatti convertiti ÷ contatti qualificati" },
  source: same("R. Yonatan, 10 customer service metrics (2018)"),
  unit: "share",
  direction: "up",
  minimumN: 5,
  benchmarks: [],
  rollup: "recompute",
  interval: "wilson",
  scalar: {
    name: "CONVERSION_RATE",
    kind: "broadcast",
    inputs: { converted: leadsConverted, qualified: leadsQualified },
    compute: ({ converted, qualified }) => {
      const rate = divide(converted, qualified, "qualified");
      checkAtMost("converted", converted, "qualified", qualified);
      return rate;
    },
    range: [0, 1],
    native: (r) => ({ numerator: r.converted, denominator: r.qualified }),
    examples: [{ args: [18, 120], result: 3 / 20, source: "18 ÷ 120 = 0.15" }],
  },
  log: {
    name: "CONVERSION_RATE_LOG",
    tables: [{ name: "leads", logs: ["leads"] }],
    inputs: { method: optional(METHOD, "cohort"), window_days: optional(WINDOW, 90) },
    methodInput: "method",
    methods: { cohort: cohort(), period: period() },
    examples: [
      {
        args: [LEADS, "2025-01"],
        result: 1 / 2,
        source: {
          en: "4 qualified in January; L1 and L3 within 90 days, L4 after 156 days, L2 never: 2 ÷ 4",
          it: "4 qualificati a gennaio; L1 e L3 entro 90 giorni, L4 dopo 156, L2 mai: 2 ÷ 4",
        },
      },
      {
        args: [LEADS, "2025-02", undefined, "period"],
        result: 1,
        source: {
          en: "L1 and L6 converted in February ÷ L5 and L6 qualified in it",
          it: "L1 e L6 convertiti a febbraio ÷ L5 e L6 qualificati nello stesso mese",
        },
      },
    ],
  },
});

const CONVERTED = { en: "converted", it: "convertito" };
const NOT_CONVERTED = { en: "not converted in time", it: "non convertito in tempo" };
const CREATED = { en: "lead of the period", it: "contatto del periodo" };

/** The day a lead counts from: when it was qualified where the log says so, else when it was created. */
function qualifiedDate(log: Log): string {
  return log.has("qualified_at") ? "qualified_at" : "created";
}

/** First day after the data: leads and conversions are taken as observed to the end of the last day seen. */
function dataEnd({ whole: log }: Log): number {
  return log.memo("leads end", () => {
    let end = Number.NEGATIVE_INFINITY;
    for (const field of ["created", "qualified_at", "converted_at"]) {
      for (const date of log.dates(field)) if (date > end) end = date;
    }
    return Math.floor(end) + 1;
  });
}

function cohort(): Statement {
  return {
    label: { en: "By cohort", it: "Per coorte" },
    note: {
      en: "Leads qualified in the period that convert within the window; leads still inside their window are left out.",
      it: "Contatti qualificati nel periodo che si convertono entro la finestra; chi è ancora nella finestra resta fuori.",
    },
    numerator: { en: "converted leads", it: "contatti convertiti" },
    denominator: { en: "qualified leads old enough to tell", it: "contatti qualificati con la finestra già chiusa" },
    needs: ["converted_at"],
    total: "ratio",
    interval: "wilson",
    units: ({ log, period: span, options }, units) => {
      const window = options["window_days"] as number;
      const start = qualifiedDate(log);
      const qualified = log.dates(start);
      const converted = log.dates("converted_at");
      const end = dataEnd(log);
      for (const i of log.within(start, span)) {
        const from = qualified[i] as number;
        if (from + window > end) continue;
        const at = converted[i] as number;
        const inTime = at <= from + window;
        units.add(i, inTime ? 1 : 0, 1, inTime ? CONVERTED : NOT_CONVERTED);
      }
    },
  };
}

function period(): Statement {
  return {
    label: { en: "By period", it: "Per periodo" },
    note: {
      en: "Conversions dated in the period ÷ leads dated in the period: quick, but the two are not the same people.",
      it: "Conversioni del periodo ÷ contatti del periodo: immediato, ma non sono le stesse persone.",
    },
    numerator: { en: "conversions", it: "conversioni" },
    denominator: { en: "leads", it: "contatti" },
    needs: ["converted_at"],
    total: "ratio",
    interval: "none",
    units: ({ log, period: span }, units) => {
      const start = qualifiedDate(log);
      const dates = log.dates(start);
      const converted = log.dates("converted_at");
      const isIn = (date: number): boolean => date >= span.from && date < span.before;
      for (const i of log.within(start, span)) units.add(i, isIn(converted[i] as number) ? 1 : 0, 1, CREATED);
      for (const i of log.within("converted_at", span)) {
        if (!isIn(dates[i] as number)) units.add(i, 1, 0, CONVERTED);
      }
    },
  };
}
