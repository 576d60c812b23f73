import { metric } from "../define";
import { optional } from "../inputs";
import { spellsOf } from "../logs/spells";
import { mrrChurned, mrrContraction, mrrExpansion, mrrNew, mrrReactivated } from "../measures";
import { eachMovements, movementNote } from "../mrr-movements";
import { MRR_NEEDS } from "../mrr-statements";
import { SUBS } from "../sample-tables";

export const netNewMrr = metric({
  id: "net-new-mrr",
  family: "revenue",
  title: { en: "Net new MRR", it: "Variazione netta dell'MRR" },
  label: { en: "Net new MRR", it: "Variazione netta MRR" },
  summary: {
    en: "How much MRR grew in the period, all movements together.",
    it: "Di quanto è cambiato l'MRR nel periodo, sommando tutti i movimenti.",
  },
  formula: {
    en: "new + reactivation + expansion − contraction − churn",
    it: "nuovo + riattivazione + espansione − contrazione − abbandono",
  },
  notes: {
    en: "Equals MRR at the end minus MRR at the start.",
    it: "È uguale all'MRR di fine periodo meno quello di inizio.",
  },
  source: { en: "Stripe and ChartMogul, MRR movements", it: "Stripe e ChartMogul, movimenti di MRR" },
  unit: "money",
  direction: "up",
  minimumN: 1,
  benchmarks: [],
  rollup: "sum",
  interval: "none",
  scalar: {
    name: "NET_NEW_MRR",
    kind: "broadcast",
    inputs: {
      new_mrr: mrrNew,
      expansion: mrrExpansion,
      contraction: mrrContraction,
      churn: mrrChurned,
      reactivation: optional(mrrReactivated, 0),
    },
    compute: (v) => v.new_mrr + v.expansion + v.reactivation - v.contraction - v.churn,
    native: (r) => ({
      value: `(${r.new_mrr})+(${r.expansion})+(${r.reactivation})-(${r.contraction})-(${r.churn})`,
    }),
    examples: [
      {
        args: [95000, 28000, 7000, 18000],
        result: 98000,
        source: {
          en: "super-calc.com, SaaS quick ratio: net new MRR 98,000",
          it: "super-calc.com, quick ratio SaaS: nuovo MRR netto 98.000",
        },
      },
      { args: [300, 50, 40, 400, 200], result: 110, source: "300 + 50 + 200 − 40 − 400 = 110" },
    ],
  },
  log: {
    name: "NET_NEW_MRR_LOG",
    tables: [{ name: "subs", logs: ["subs"] }],
    methods: {
      "": {
        label: { en: "Net new MRR", it: "Variazione netta MRR" },
        numerator: { en: "change of MRR", it: "variazione di MRR" },
        denominator: null,
        needs: MRR_NEEDS,
        total: "sum",
        interval: "none",
        units: ({ log, period }, units) => {
          eachMovements(spellsOf(log), period, "event", (row, m, before, after) => {
            units.add(row, after - before, 0, movementNote(m));
          });
        },
      },
    },
    examples: [
      {
        args: [SUBS, "2025-01"],
        result: 110,
        source: {
          en: "new 300 + back 200 + more 50 − less 40 − gone 400 = 910 − 800",
          it: "nuovi 300 + rientrati 200 + aumenti 50 − riduzioni 40 − persi 400 = 910 − 800",
        },
      },
    ],
  },
});
