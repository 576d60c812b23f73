import { metric } from "../define";
import { divide } from "../divide";
import { choice, optional } from "../inputs";
import { mrrAtStart, mrrChurned, mrrContraction, mrrExpansion, mrrReactivated } from "../measures";
import { CHURN, CONTRACTION, EXPANSION, type Movements, REACTIVATION } from "../mrr-movements";
import { addCohort, addMovements, MRR_AT_START, MRR_RATIO } from "../mrr-statements";
import { SUBS } from "../sample-tables";

const METHOD = choice(["cohort", "event", "event_with_reactivation"], {
  label: { en: "method", it: "metodo" },
  help: {
    en: 'Optional. "cohort" (default): customers of the start, 1 − NRR; "event": every change; "event_with_reactivation": customers who came back deducted too.',
    it: 'Facoltativo. "cohort" (predefinito): clienti di inizio periodo, 1 − NRR; "event": ogni variazione; "event_with_reactivation": sottrae anche i rientri.',
  },
});

/** Losses minus expansion of all customers of the period. */
const netLoss = ({ amounts }: Movements): number =>
  (amounts[CONTRACTION] as number) + (amounts[CHURN] as number) - (amounts[EXPANSION] as number);
const NET_LOSS = { en: "MRR lost, expansion deducted", it: "MRR perso, al netto delle espansioni" };

export const netMrrChurnRate = metric({
  id: "net-mrr-churn-rate",
  family: "revenue",
  title: { en: "Net MRR churn rate", it: "Tasso di perdita netta dell'MRR" },
  label: { en: "Net MRR churn", it: "Perdita netta MRR" },
  summary: {
    en: "Share of the MRR at the start that was lost after deducting what existing customers pay more.",
    it: "Quota dell'MRR di inizio periodo persa, tolto quanto i clienti esistenti pagano in più.",
  },
  formula: {
    en: "(churn + contraction − expansion) ÷ MRR at start",
    it: "(abbandono + contrazione − espansione) ÷ MRR a inizio periodo",
  },
  notes: {
    en: "Below 0 when existing customers grow faster than others leave. ChartMogul also deducts customers who came back: give reactivation, or choose event_with_reactivation.",
    it: "Sotto 0 quando i clienti esistenti crescono più di quanto altri escano. ChartMogul sottrae anche i rientri: indica reactivation, oppure scegli event_with_reactivation.",
  },
  source: { en: "ChartMogul, net MRR churn rate; 1 − NRR", it: "ChartMogul, abbandono MRR netto; 1 − NRR" },
  unit: "share",
  direction: "down",
  minimumN: 5,
  benchmarks: [],
  rollup: "recompute",
  interval: "none",
  scalar: {
    name: "NET_MRR_CHURN_RATE",
    kind: "broadcast",
    inputs: {
      start: mrrAtStart,
      expansion: mrrExpansion,
      contraction: mrrContraction,
      churn: mrrChurned,
      reactivation: optional(mrrReactivated, 0),
    },
    compute: (v) => divide(v.contraction + v.churn - v.expansion - v.reactivation, v.start, "start"),
    native: (r) => ({
      numerator: `(${r.contraction}+${r.churn}-${r.expansion}-${r.reactivation})`,
      denominator: r.start,
    }),
    examples: [
      { args: [100, 10, 10, 10], result: 1 / 10, source: "(10 + 10 − 10) ÷ 100 = 10%" },
      { args: [800, 50, 40, 400, 200], result: 19 / 80, source: "(40 + 400 − 50 − 200) ÷ 800 = 23.75%" },
    ],
  },
  log: {
    name: "NET_MRR_CHURN_RATE_LOG",
    tables: [{ name: "subs", logs: ["subs"] }],
    inputs: { method: optional(METHOD, "cohort") },
    methodInput: "method",
    methods: {
      cohort: {
        label: { en: "Customers of the start", it: "Clienti di inizio periodo" },
        note: {
          en: "Only customers of the start, compared at two moments: 1 − NRR.",
          it: "Solo i clienti di inizio periodo, confrontati in due momenti: 1 − NRR.",
        },
        numerator: {
          en: "MRR lost by customers of the start, net",
          it: "MRR perso dai clienti di inizio periodo, netto",
        },
        denominator: MRR_AT_START,
        ...MRR_RATIO,
        units: (scene, units) => addCohort(scene, units, (before, after) => before - after),
      },
      event: {
        label: { en: "Every event", it: "Ogni evento" },
        note: {
          en: "All churn, contraction and expansion of the period, that of new customers too.",
          it: "Tutte le uscite, contrazioni ed espansioni del periodo, anche dei nuovi clienti.",
        },
        numerator: NET_LOSS,
        denominator: MRR_AT_START,
        ...MRR_RATIO,
        units: (scene, units) => addMovements(scene, units, netLoss, (_, before) => before),
      },
      event_with_reactivation: {
        label: { en: "Every event, returns deducted", it: "Ogni evento, meno i rientri" },
        note: {
          en: "As event, and what customers who came back pay is deducted.",
          it: "Come event, sottraendo anche quanto pagano i clienti rientrati.",
        },
        who: "ChartMogul",
        numerator: {
          en: "MRR lost, expansion and returns deducted",
          it: "MRR perso, al netto di espansioni e rientri",
        },
        denominator: MRR_AT_START,
        ...MRR_RATIO,
        units: (scene, units) =>
          addMovements(
            scene,
            units,
            (m) => netLoss(m) - (m.amounts[REACTIVATION] as number),
            (_, before) => before,
          ),
      },
    },
    examples: [
      {
        args: [SUBS, "2025-01"],
        result: 19 / 80,
        source: {
          en: "the 8 of the start paid 800 and pay 610 at the end: 190 ÷ 800",
          it: "gli 8 dell'inizio pagavano 800 e alla fine pagano 610: 190 ÷ 800",
        },
      },
      {
        args: [SUBS, "2025-01", undefined, "event"],
        result: 39 / 80,
        source: "(400 + 40 − 50) ÷ 800",
      },
    ],
  },
});
