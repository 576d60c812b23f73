import { metric } from "../define";
import { checkAtMost, divide } from "../divide";
import { eachFormer, SPELL_FIELDS, spellsOf } from "../logs/spells";
import { customersInactiveAtStart, customersReactivated } from "../measures";
import { SUBS } from "../sample-tables";

export const reactivationRate = metric({
  id: "reactivation-rate",
  family: "customers",
  title: { en: "Reactivation rate", it: "Tasso di riattivazione" },
  label: { en: "Customers won back", it: "Clienti recuperati" },
  summary: {
    en: "Share of the former customers who came back in the period.",
    it: "Quota degli ex clienti che sono rientrati nel periodo.",
  },
  formula: {
    en: "former customers active again ÷ former customers at the start",
    it: "ex clienti di nuovo attivi ÷ ex clienti a inizio periodo",
  },
  notes: {
    en: "Customers who left and came back within the period count on neither side. The more old customers the table holds, the lower the rate.",
    it: "Chi esce e rientra nello stesso periodo non conta né al numeratore né al denominatore. Più ex clienti ci sono in tabella, più il tasso è basso.",
  },
  source: { en: "Reactivation as in ProfitWell and ChartMogul", it: "Riattivazione come in ProfitWell e ChartMogul" },
  unit: "share",
  direction: "up",
  minimumN: 5,
  benchmarks: [],
  rollup: "recompute",
  interval: "wilson",
  scalar: {
    name: "REACTIVATION_RATE",
    kind: "broadcast",
    inputs: { reactivated: customersReactivated, inactive_at_start: customersInactiveAtStart },
    compute: (v) => {
      const rate = divide(v.reactivated, v.inactive_at_start, "inactive_at_start");
      checkAtMost("reactivated", v.reactivated, "inactive_at_start", v.inactive_at_start);
      return rate;
    },
    range: [0, 1],
    native: (r) => ({ numerator: r.reactivated, denominator: r.inactive_at_start }),
    examples: [{ args: [6, 120], result: 1 / 20, source: "6 ÷ 120 = 0.05" }],
  },
  log: {
    name: "REACTIVATION_RATE_LOG",
    tables: [{ name: "subs", logs: ["subs"] }],
    methods: {
      "": {
        label: { en: "Customers won back", it: "Clienti recuperati" },
        numerator: { en: "former customers active again", it: "ex clienti di nuovo attivi" },
        denominator: { en: "former customers at the start", it: "ex clienti a inizio periodo" },
        needs: SPELL_FIELDS,
        total: "ratio",
        interval: "wilson",
        units: ({ log, period }, units) => {
          eachFormer(spellsOf(log), period, (row, back) => units.add(row, back ? 1 : 0, 1, back ? BACK : AWAY));
        },
      },
    },
    examples: [
      {
        args: [SUBS, "2025-01"],
        result: 1,
        source: {
          en: "only G was a former customer on 1 January and came back: 1 ÷ 1",
          it: "solo G era un ex cliente al 1° gennaio ed è rientrato: 1 ÷ 1",
        },
      },
      {
        args: [SUBS, "2025-02"],
        result: 0,
        source: {
          en: "B, I and K were former customers on 1 February; none came back: 0 ÷ 3",
          it: "B, I e K erano ex clienti al 1° febbraio; nessuno è rientrato: 0 ÷ 3",
        },
      },
    ],
  },
});

const BACK = { en: "came back in the period", it: "rientrato nel periodo" };
const AWAY = { en: "did not come back", it: "non rientrato" };
