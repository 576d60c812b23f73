import { metric } from "../define";
import { checkAtMost } from "../divide";
import { MetricError } from "../errors";
import { optional } from "../inputs";
import { renewalsDone, renewalsDue, renewalsPending } from "../measures";

export const renewalRate = metric({
  id: "renewal-rate",
  family: "customers",
  title: { en: "Renewal rate", it: "Tasso di rinnovo" },
  label: { en: "Renewal rate", it: "Tasso di rinnovo" },
  summary: {
    en: "Share of the contracts due in a period that were renewed.",
    it: "Quota dei contratti in scadenza nel periodo che sono stati rinnovati.",
  },
  formula: {
    en: "contracts renewed ÷ (contracts due − renewals not decided yet)",
    it: "contratti rinnovati ÷ (contratti in scadenza − rinnovi non ancora decisi)",
  },
  notes: {
    en: "An early renewal counts in the month it was due. It equals 1 − churn only where every contract falls due in the period.",
    it: "Un rinnovo anticipato conta nel mese della scadenza. È uguale a 1 − abbandono solo se tutti i contratti scadono nel periodo.",
  },
  source: "P. Fabrizio, Le metriche per risparmiare tempo (2016); CFI, customer renewal rate",
  unit: "share",
  direction: "up",
  minimumN: 5,
  benchmarks: [],
  rollup: "ratio",
  interval: "wilson",
  scalar: {
    name: "RENEWAL_RATE",
    kind: "broadcast",
    inputs: { renewed: renewalsDone, due: renewalsDue, pending: optional(renewalsPending, 0) },
    compute: ({ renewed, due, pending }) => {
      checkAtMost("pending", pending, "due", due);
      const decided = due - pending;
      if (decided === 0) throw new MetricError("no_base", { denominator: DECIDED });
      checkAtMost("renewed", renewed, "due", decided);
      return renewed / decided;
    },
    native: (r) => ({ numerator: r.renewed, denominator: `(${r.due}-${r.pending})` }),
    examples: [
      { args: [45, 50], result: 9 / 10, source: "45 ÷ 50 = 0.9" },
      { args: [36, 50, 5], result: 4 / 5, source: "36 ÷ (50 − 5) = 0.8" },
    ],
  },
  log: null,
});

const DECIDED = { en: "contracts due that are decided", it: "contratti in scadenza già decisi" };
