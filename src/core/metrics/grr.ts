import { metric } from "../define";
import { divide } from "../divide";
import { MetricError } from "../errors";
import { mrrAtStart, mrrChurned, mrrContraction } from "../measures";
import { addCohort, MRR_AT_START, MRR_RATIO } from "../mrr-statements";
import { saasCapital } from "../retention-benchmarks";
import { SUBS } from "../sample-tables";
import { same } from "../text";

export const grr = metric({
  id: "grr",
  family: "revenue",
  title: { en: "Gross revenue retention (GRR)", it: "Tenuta lorda dei ricavi (GRR)" },
  label: { en: "Gross retention (GRR)", it: "Tenuta lorda ricavi (GRR)" },
  summary: {
    en: "Share of the MRR at the start that the same customers still pay, without what any of them pays more.",
    it: "Quota dell'MRR di inizio periodo che gli stessi clienti pagano ancora, senza contare gli aumenti.",
  },
  formula: {
    en: "(MRR at start − contraction − churn) ÷ MRR at start; from subscriptions: sum of the smaller of start and end ÷ MRR at start",
    it: "(MRR a inizio periodo − contrazione − abbandono) ÷ MRR a inizio periodo; dagli abbonamenti: somma del minore tra inizio e fine ÷ MRR a inizio periodo",
  },
  notes: {
    en: "Never above 100%. Usually over 12 months. From totals it equals the form from subscriptions only if the losses are those of customers of the start.",
    it: "Mai oltre il 100%. Di solito su 12 mesi. Calcolata dai totali coincide con quella degli abbonamenti solo se le perdite sono di clienti di inizio periodo.",
  },
  source: same("SaaS Metrics Standards Board; NetSuite KPI formulas; SaaS Capital"),
  unit: "share",
  direction: "up",
  minimumN: 5,
  benchmarks: [
    ...saasCapital([90 / 100, 90 / 100, 92 / 100, 93 / 100, 93 / 100, 93 / 100]),
    {
      segment: { en: "Private SaaS, a year", it: "SaaS non quotate, annuo" },
      value: 91 / 100,
      low: 82 / 100,
      high: 95 / 100,
      population: { en: "survey; median, first and third quartile", it: "sondaggio; mediana, primo e terzo quartile" },
      year: "2024",
      source: { en: "KBCM / Sapphire, quoted by imboard", it: "KBCM / Sapphire, citato da imboard" },
      grade: "C",
    },
  ],
  rollup: "recompute",
  interval: "none",
  scalar: {
    name: "GRR",
    kind: "broadcast",
    inputs: { start: mrrAtStart, contraction: mrrContraction, churn: mrrChurned },
    compute: (v) => {
      const share = divide(v.start - v.contraction - v.churn, v.start, "start");
      if (share < 0) throw new MetricError("wrong_data", { why: TOO_MUCH });
      return share;
    },
    range: [0, null],
    native: (r) => ({ numerator: `(${r.start}-${r.contraction}-${r.churn})`, denominator: r.start }),
    examples: [
      {
        args: [50000, 2000, 3000],
        result: 9 / 10,
        source: {
          en: "maximcalculator.com, GRR: (50,000 − 3,000 − 2,000) ÷ 50,000",
          it: "maximcalculator.com, GRR: (50.000 − 3.000 − 2.000) ÷ 50.000",
        },
      },
    ],
  },
  log: {
    name: "GRR_LOG",
    tables: [{ name: "subs", logs: ["subs"] }],
    methods: {
      "": {
        label: { en: "Gross retention (GRR)", it: "Tenuta lorda ricavi (GRR)" },
        numerator: { en: "MRR kept, increases left out", it: "MRR mantenuto, senza aumenti" },
        denominator: MRR_AT_START,
        ...MRR_RATIO,
        units: (scene, units) => addCohort(scene, units, (before, after) => Math.min(before, after)),
      },
    },
    examples: [
      {
        args: [SUBS, "2025-01"],
        result: 7 / 10,
        source: {
          en: "of 800, B and K pay nothing and D 60 instead of 100 at the end: 560 ÷ 800",
          it: "su 800, alla fine B e K non pagano nulla e D 60 invece di 100: 560 ÷ 800",
        },
      },
    ],
  },
});

const TOO_MUCH = {
  en: "contraction and churn together are more than the MRR at the start",
  it: "contrazione e abbandono insieme superano l'MRR di inizio periodo",
};
