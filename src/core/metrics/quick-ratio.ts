import { metric } from "../define";
import { MetricError } from "../errors";
import { choice, optional } from "../inputs";
import { mrrChurned, mrrContraction, mrrExpansion, mrrNew, mrrReactivated } from "../measures";
import { CHURN, CONTRACTION, EXPANSION, type Movements, NEW, REACTIVATION } from "../mrr-movements";
import { addMovements, MRR_RATIO } from "../mrr-statements";
import { SUBS } from "../sample-tables";
import { same } from "../text";

const METHOD = choice(["event", "event_with_reactivation"], {
  label: { en: "method", it: "metodo" },
  help: {
    en: 'Optional. "event" (default): new and expansion; "event_with_reactivation": customers who came back too.',
    it: 'Facoltativo. "event" (predefinito): nuovi ed espansioni; "event_with_reactivation": anche i rientri.',
  },
});

const LOSSES = { en: "losses", it: "perdite" };
const lost = ({ amounts }: Movements): number => (amounts[CONTRACTION] as number) + (amounts[CHURN] as number);
const won = ({ amounts }: Movements): number => (amounts[NEW] as number) + (amounts[EXPANSION] as number);

export const quickRatio = metric({
  id: "quick-ratio",
  family: "revenue",
  title: { en: "SaaS quick ratio", it: "Quick ratio SaaS" },
  label: { en: "Quick ratio", it: "Quick ratio" },
  summary: {
    en: "MRR won for each unit of MRR lost.",
    it: "MRR guadagnato per ogni unità di MRR persa.",
  },
  formula: {
    en: "(new + expansion) ÷ (contraction + churn)",
    it: "(nuovo + espansione) ÷ (contrazione + abbandono)",
  },
  notes: {
    en: "Not the quick ratio of accountants. Without losses there is no value: that is good news, not an error in your data. Customers who came back count only if you give them.",
    it: "Non è l'indice di liquidità dei bilanci. Senza perdite il valore non esiste: è una buona notizia, non un errore nei dati. I rientri contano solo se li indichi.",
  },
  source: same("ProfitWell, SaaS quick ratio; M. Hamid, Social Capital"),
  unit: "ratio",
  direction: "up",
  minimumN: 5,
  benchmarks: [
    {
      segment: { en: "SaaS", it: "SaaS" },
      value: 4,
      low: 4,
      high: null,
      population: {
        en: "rule of thumb of one growth-stage investor, no study found",
        it: "regola pratica di un investitore, nessuno studio trovato",
      },
      year: "c. 2014-15",
      source: same("M. Hamid, Social Capital"),
      grade: "D",
    },
  ],
  rollup: "ratio",
  interval: "none",
  scalar: {
    name: "QUICK_RATIO",
    kind: "broadcast",
    inputs: {
      new_mrr: mrrNew,
      expansion: mrrExpansion,
      contraction: mrrContraction,
      churn: mrrChurned,
      reactivation: optional(mrrReactivated, 0),
    },
    compute: (v) => {
      if (v.contraction + v.churn === 0) throw new MetricError("no_base", { denominator: LOSSES });
      return (v.new_mrr + v.expansion + v.reactivation) / (v.contraction + v.churn);
    },
    native: (r) => ({
      numerator: `(${r.new_mrr}+${r.expansion}+${r.reactivation})`,
      denominator: `(${r.contraction}+${r.churn})`,
    }),
    examples: [
      {
        args: [20000, 8000, 3000, 5000],
        result: 7 / 2,
        source: {
          en: "pitchkit.net, quick ratio: 28,000 ÷ 8,000 = 3.5",
          it: "pitchkit.net, quick ratio: 28.000 ÷ 8.000 = 3,5",
        },
      },
      {
        args: [15000, 5000, 2000, 3000],
        result: 4,
        source: {
          en: "billycalc.com, SaaS quick ratio: 20,000 ÷ 5,000 = 4",
          it: "billycalc.com, quick ratio SaaS: 20.000 ÷ 5.000 = 4",
        },
      },
    ],
  },
  log: {
    name: "QUICK_RATIO_LOG",
    tables: [{ name: "subs", logs: ["subs"] }],
    inputs: { method: optional(METHOD, "event") },
    methodInput: "method",
    methods: {
      event: {
        label: { en: "New and expansion", it: "Nuovi ed espansioni" },
        note: {
          en: "Customers who came back are left out.",
          it: "I clienti rientrati non contano.",
        },
        who: "ProfitWell",
        numerator: { en: "MRR won", it: "MRR guadagnato" },
        denominator: LOSSES,
        ...MRR_RATIO,
        units: (scene, units) => addMovements(scene, units, won, lost),
      },
      event_with_reactivation: {
        label: { en: "With customers who came back", it: "Con i clienti rientrati" },
        note: {
          en: "Customers who came back count as won.",
          it: "I clienti rientrati contano come guadagnati.",
        },
        who: "ChartMogul",
        numerator: { en: "MRR won", it: "MRR guadagnato" },
        denominator: LOSSES,
        ...MRR_RATIO,
        units: (scene, units) => addMovements(scene, units, (m) => won(m) + (m.amounts[REACTIVATION] as number), lost),
      },
    },
    examples: [
      { args: [SUBS, "2025-01"], result: 35 / 44, source: "(300 + 50) ÷ (40 + 400) = 0.795" },
      {
        args: [SUBS, "2025-01", undefined, "event_with_reactivation"],
        result: 5 / 4,
        source: "(300 + 50 + 200) ÷ (40 + 400) = 1.25",
      },
    ],
  },
});
