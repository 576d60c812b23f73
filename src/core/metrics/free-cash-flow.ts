import { metric } from "../define";
import { optional } from "../inputs";
import type { Log } from "../logs/log";
import { investments, operatingCashFlow, workingCapitalIncrease } from "../measures";
import { CASH } from "../sample-tables";
import { same } from "../text";

export const freeCashFlow = metric({
  id: "free-cash-flow",
  family: "cash",
  title: { en: "Free cash flow", it: "Cassa netta (free cash flow)" },
  label: { en: "Net cash (free cash flow)", it: "Cassa netta (free cash flow)" },
  summary: {
    en: "Cash that is left from operations after investments.",
    it: "Cassa che resta dalla gestione dopo gli investimenti.",
  },
  formula: {
    en: "operating cash flow − investments − increase of working capital",
    it: "flusso di cassa operativo − investimenti − aumento del circolante",
  },
  notes: {
    en: "Give nwc_increase only with an operating cash flow BEFORE working capital. A cash-flow statement's figure already contains it: subtracting again counts it twice (100, 30, 10 gives 60 instead of 70). In a table without an operating cash flow it is net income + depreciation − increase of working capital; in one that has it, working capital is in it already.",
    it: "Indica nwc_increase solo con un flusso operativo PRIMA del circolante. Quello del rendiconto lo contiene già: sottrarlo di nuovo lo conta due volte (100, 30, 10 dà 60 invece di 70). In una tabella senza flusso operativo si prende utile netto + ammortamenti − aumento del circolante; in una che ce l'ha, il circolante vi è già compreso.",
  },
  source: same("R. Yonatan, 10 customer service metrics (2018)"),
  unit: "money",
  direction: "up",
  minimumN: 1,
  benchmarks: [],
  rollup: "sum",
  interval: "none",
  scalar: {
    name: "FREE_CASH_FLOW",
    aliases: ["NET_CASH_FLOW"],
    kind: "broadcast",
    inputs: {
      operating_cash_flow: operatingCashFlow,
      investments,
      nwc_increase: optional(workingCapitalIncrease, 0),
    },
    compute: ({ operating_cash_flow, investments: spent, nwc_increase }) => operating_cash_flow - spent - nwc_increase,
    native: (r) => ({ value: `(${r.operating_cash_flow})-(${r.investments})-(${r.nwc_increase})` }),
    examples: [
      {
        args: [100, 30],
        result: 70,
        source: {
          en: "operating cash flow with working capital in it: 100 − 30",
          it: "flusso operativo con il capitale circolante già incluso: 100 − 30",
        },
      },
      {
        args: [100, 30, 10],
        result: 60,
        source: {
          en: "operating cash flow before working capital: 100 − 30 − 10 (Yonatan)",
          it: "flusso operativo prima del capitale circolante: 100 − 30 − 10 (Yonatan)",
        },
      },
    ],
  },
  log: {
    name: "FREE_CASH_FLOW_LOG",
    tables: [{ name: "cash", logs: ["cash"] }],
    where: false,
    methods: {
      "": {
        label: { en: "Free cash flow", it: "Cassa netta" },
        numerator: { en: "cash", it: "cassa" },
        denominator: null,
        total: "sum",
        interval: "none",
        lacks: (log) => (log.has("cfo") || log.has("net_income") ? null : "cfo"),
        units: ({ log, period }, units) => {
          const operating = operatingCash(log);
          const spent = log.numbers("capex");
          for (const i of log.within("month", period)) {
            const cfo = operating(i);
            if (Number.isNaN(cfo)) continue;
            // Statements write investments as outflows or as amounts spent: both are spent money.
            units.add(i, cfo - Math.abs((spent[i] as number) || 0), 0, null);
          }
        },
      },
    },
    examples: [{ args: [CASH, "2025-Q1"], result: 210, source: "(100 − 30) + (80 − 50) + (120 − 10) = 210" }],
  },
});

/** The operating cash flow of a month, or what it is made of where the table gives only that (indirect method). */
function operatingCash(log: Log): (i: number) => number {
  const operating = log.numbers("cfo");
  if (log.has("cfo")) return (i) => operating[i] as number;
  const [income, depreciation, capital] = ["net_income", "d_and_a", "nwc_increase"].map((f) => log.numbers(f)) as [
    Float64Array,
    Float64Array,
    Float64Array,
  ];
  return (i) => (income[i] as number) + ((depreciation[i] as number) || 0) - ((capital[i] as number) || 0);
}
