import { metric } from "../define";
import { divide } from "../divide";
import { MetricError } from "../errors";
import { mrrAtStart, mrrChurned, mrrContraction, mrrExpansion } from "../measures";
import { addCohort, MRR_AT_START, MRR_RATIO } from "../mrr-statements";
import { saasCapital } from "../retention-benchmarks";
import { SUBS } from "../sample-tables";
import { same } from "../text";

export const nrr = metric({
  id: "nrr",
  family: "revenue",
  title: { en: "Net revenue retention (NRR)", it: "Tenuta netta dei ricavi (NRR)" },
  label: { en: "Net retention (NRR)", it: "Tenuta netta ricavi (NRR)" },
  summary: {
    en: "What the customers of the start pay at the end, as a share of what they paid at the start.",
    it: "Quanto pagano alla fine i clienti di inizio periodo, rispetto a quanto pagavano all'inizio.",
  },
  formula: {
    en: "(MRR at start + expansion − contraction − churn) ÷ MRR at start; from subscriptions: MRR at the end of the customers of the start ÷ MRR at start",
    it: "(MRR a inizio periodo + espansione − contrazione − abbandono) ÷ MRR a inizio periodo; dagli abbonamenti: MRR a fine periodo dei clienti di inizio ÷ MRR a inizio periodo",
  },
  notes: {
    en: "Above 100% when existing customers grow faster than others leave. Usually over 12 months; a monthly figure is not comparable. New customers and former ones who came back are not in it.",
    it: "Oltre il 100% se i clienti esistenti crescono più di quanto altri escano. Di solito su 12 mesi: un valore mensile non è confrontabile. Non comprende i nuovi clienti né gli ex clienti rientrati.",
  },
  source: same("SaaS Capital; NetSuite KPI formulas"),
  unit: "share",
  direction: "up",
  minimumN: 5,
  benchmarks: saasCapital([100 / 100, 102 / 100, 103 / 100, 105 / 100, 107 / 100, 110 / 100]),
  rollup: "recompute",
  interval: "none",
  scalar: {
    name: "NRR",
    kind: "broadcast",
    inputs: { start: mrrAtStart, expansion: mrrExpansion, contraction: mrrContraction, churn: mrrChurned },
    compute: (v) => {
      const share = divide(v.start + v.expansion - v.contraction - v.churn, v.start, "start");
      if (share < 0) throw new MetricError("wrong_data", { why: TOO_MUCH });
      return share;
    },
    range: [0, null],
    native: (r) => ({ numerator: `(${r.start}+${r.expansion}-${r.contraction}-${r.churn})`, denominator: r.start }),
    examples: [
      {
        args: [200000, 20000, 4000, 6000],
        result: 21 / 20,
        source: {
          en: "dnoise.online, NRR: 210,000 ÷ 200,000 = 105%",
          it: "dnoise.online, NRR: 210.000 ÷ 200.000 = 105%",
        },
      },
      { args: [100000, 15000, 5000, 10000], result: 1, source: same("metrickittools.com, NRR: 100%") },
    ],
  },
  log: {
    name: "NRR_LOG",
    tables: [{ name: "subs", logs: ["subs"] }],
    methods: {
      "": {
        label: { en: "Net retention (NRR)", it: "Tenuta netta ricavi (NRR)" },
        numerator: { en: "MRR at the end of customers of the start", it: "MRR a fine periodo dei clienti di inizio" },
        denominator: MRR_AT_START,
        ...MRR_RATIO,
        units: (scene, units) => addCohort(scene, units, (_, after) => after),
      },
    },
    examples: [
      {
        args: [SUBS, "2025-01"],
        result: 61 / 80,
        source: {
          en: "the 8 of the start paid 800 and pay 610 at the end: 610 ÷ 800",
          it: "gli 8 dell'inizio pagavano 800 e alla fine pagano 610: 610 ÷ 800",
        },
      },
    ],
  },
});

const TOO_MUCH = {
  en: "contraction and churn together are more than the MRR at the start and its expansion",
  it: "contrazione e abbandono insieme superano l'MRR di inizio periodo e la sua espansione",
};
