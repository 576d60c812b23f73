import { metric } from "../define";
import { optional } from "../inputs";
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
    en: "Give nwc_increase only with an operating cash flow BEFORE working capital. A cash-flow statement's figure already contains it: subtracting again counts it twice (100, 30, 10 gives 60 instead of 70).",
    it: "Indica nwc_increase solo con un flusso operativo PRIMA del circolante. Quello del rendiconto lo contiene già: sottrarlo di nuovo lo conta due volte (100, 30, 10 dà 60 invece di 70).",
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
        needs: ["cfo"],
        units: ({ log, period }, units) => {
          const operating = log.numbers("cfo");
          const spent = log.numbers("capex");
          for (const i of log.within("month", period)) {
            const cfo = operating[i] as number;
            if (Number.isNaN(cfo)) continue;
            // Statements write investments as outflows or as amounts spent: both are spent money.
            const capex = spent[i] as number;
            units.add(i, cfo - (Number.isNaN(capex) ? 0 : Math.abs(capex)), 0, null);
          }
        },
      },
    },
    examples: [{ args: [CASH, "2025-Q1"], result: 210, source: "(100 − 30) + (80 − 50) + (120 − 10) = 210" }],
  },
});
