import { metric } from "../define";
import { divide } from "../divide";
import { choice, optional } from "../inputs";
import { mrrAtStart, mrrChurned, mrrContraction } from "../measures";
import { CHURN, CONTRACTION } from "../mrr-movements";
import { addCohort, addMovements, MRR_AT_START, MRR_RATIO } from "../mrr-statements";
import { SUBS } from "../sample-tables";

const METHOD = choice(["capped", "event"], {
  label: { en: "method", it: "metodo" },
  help: {
    en: 'Optional. "capped" (default): nobody loses more than at the start; "event": every contraction and departure.',
    it: 'Facoltativo. "capped" (predefinito): nessuno perde più di quanto pagava all\'inizio; "event": ogni contrazione e uscita.',
  },
});

export const grossMrrChurnRate = metric({
  id: "gross-mrr-churn-rate",
  family: "revenue",
  title: { en: "Gross MRR churn rate", it: "Tasso di perdita lorda dell'MRR" },
  label: { en: "Gross MRR churn", it: "Perdita lorda MRR" },
  summary: {
    en: "Share of the MRR at the start that was lost to departures and lower prices.",
    it: "Quota dell'MRR di inizio periodo persa per uscite e riduzioni.",
  },
  formula: { en: "(churn + contraction) ÷ MRR at start", it: "(abbandono + contrazione) ÷ MRR a inizio periodo" },
  notes: {
    en: "Method capped is 1 − GRR. Counting every event can pass 100%: a customer of 500 who grows to 1,379 and leaves would lose 275.8%.",
    it: "Il metodo capped è 1 − GRR. Contando ogni evento si può superare il 100%: un cliente da 500 che sale a 1.379 e poi esce perderebbe il 275,8%.",
  },
  source: {
    en: "ChartMogul, MRR churn rate; Baremetrics (capped)",
    it: "ChartMogul, tasso di abbandono MRR; Baremetrics (con tetto)",
  },
  unit: "share",
  direction: "down",
  minimumN: 5,
  benchmarks: [
    {
      segment: { en: "Private SaaS, a year", it: "SaaS non quotate, annuo" },
      value: 8 / 100,
      low: null,
      high: null,
      population: {
        en: "companies of the survey; median, 7% in 2015, 6% in 2014, 8% in 2013",
        it: "aziende del sondaggio; mediana, 7% nel 2015, 6% nel 2014, 8% nel 2013",
      },
      year: "2016",
      source: {
        en: "Pacific Crest / KBCM private SaaS survey, quoted by Insivia",
        it: "Pacific Crest / KBCM private SaaS survey, citato da Insivia",
      },
      grade: "C",
    },
  ],
  rollup: "recompute",
  interval: "none",
  scalar: {
    name: "GROSS_MRR_CHURN_RATE",
    kind: "broadcast",
    inputs: { start: mrrAtStart, contraction: mrrContraction, churn: mrrChurned },
    compute: (v) => divide(v.contraction + v.churn, v.start, "start"),
    native: (r) => ({ numerator: `(${r.contraction}+${r.churn})`, denominator: r.start }),
    examples: [
      {
        args: [100, 10, 10],
        result: 1 / 5,
        source: {
          en: "ChartMogul, MRR churn rate: (10 + 10) ÷ 100 = 20%",
          it: "ChartMogul, tasso di abbandono MRR: (10 + 10) ÷ 100 = 20%",
        },
      },
    ],
  },
  log: {
    name: "GROSS_MRR_CHURN_RATE_LOG",
    tables: [{ name: "subs", logs: ["subs"] }],
    inputs: { method: optional(METHOD, "capped") },
    methodInput: "method",
    methods: {
      capped: {
        label: { en: "Capped", it: "Con limite" },
        note: {
          en: "What each customer of the start pays less at the end: 1 − GRR.",
          it: "Quanto paga in meno alla fine ogni cliente di inizio periodo: 1 − GRR.",
        },
        who: "Baremetrics",
        numerator: { en: "MRR lost by customers of the start", it: "MRR perso dai clienti di inizio periodo" },
        denominator: MRR_AT_START,
        ...MRR_RATIO,
        units: (scene, units) => addCohort(scene, units, (before, after) => Math.max(0, before - after)),
      },
      event: {
        label: { en: "Every event", it: "Ogni evento" },
        note: {
          en: "All contraction and churn of the period, that of new customers too.",
          it: "Tutte le contrazioni e le uscite del periodo, anche dei nuovi clienti.",
        },
        who: "ChartMogul",
        numerator: { en: "MRR lost", it: "MRR perso" },
        denominator: MRR_AT_START,
        ...MRR_RATIO,
        units: (scene, units) =>
          addMovements(
            scene,
            units,
            ({ amounts }) => (amounts[CONTRACTION] as number) + (amounts[CHURN] as number),
            (_, before) => before,
          ),
      },
    },
    examples: [
      {
        args: [SUBS, "2025-01"],
        result: 3 / 10,
        source: {
          en: "B and K lose 100 each, D 40 of 800 at the start (E is back, C pays more): 240 ÷ 800",
          it: "su 800 iniziali B e K perdono 100 ciascuno, D 40 (E è rientrato, C paga di più): 240 ÷ 800",
        },
      },
      {
        args: [SUBS, "2025-01", undefined, "event"],
        result: 11 / 20,
        source: {
          en: "400 of departures (K, E, B, I) + 40 of contraction (D) ÷ 800",
          it: "400 di uscite (K, E, B, I) + 40 di riduzioni (D) ÷ 800",
        },
      },
    ],
  },
});
