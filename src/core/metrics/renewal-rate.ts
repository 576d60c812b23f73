import { metric } from "../define";
import { checkAtMost } from "../divide";
import { MetricError } from "../errors";
import { choice, integer, optional } from "../inputs";
import { eachContractDue } from "../logs/contracts-due";
import { renewalsDone, renewalsDue, renewalsPending } from "../measures";
import { CONTRACTS } from "../sample-tables";

const GRACE = integer({
  label: { en: "days of grace", it: "giorni di tolleranza" },
  help: {
    en: "Optional. Days after the due day within which a renewal still counts; 30 if not given.",
    it: "Facoltativo. Giorni dopo la scadenza entro cui il rinnovo vale ancora; 30 se non indicati.",
  },
});
const BASIS = choice(["count", "value"], {
  label: { en: "basis", it: "base" },
  help: {
    en: 'Optional. "count" (default): contracts; "value": their MRR.',
    it: 'Facoltativo. "count" (predefinito): numero di contratti; "value": il loro MRR.',
  },
});

const DECIDED = { en: "contracts due that are decided", it: "contratti in scadenza già decisi" };

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
    en: "An early renewal counts in the month it was due. A contract that is not renewed stays out until the table reaches the end of its grace. It equals 1 − churn only where every contract falls due in the period.",
    it: "Un rinnovo anticipato conta nel mese della scadenza. Un contratto non rinnovato resta fuori finché la tabella non arriva alla fine della tolleranza. È uguale a 1 − abbandono solo se tutti i contratti scadono nel periodo.",
  },
  source: {
    en: "P. Fabrizio, Le metriche per risparmiare tempo (2016); CFI, customer renewal rate",
    it: "P. Fabrizio, Le metriche per risparmiare tempo (2016); CFI, tasso di rinnovo dei clienti",
  },
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
    range: [0, 1],
    native: (r) => ({ numerator: r.renewed, denominator: `(${r.due}-${r.pending})` }),
    examples: [
      { args: [45, 50], result: 9 / 10, source: "45 ÷ 50 = 0.9" },
      { args: [36, 50, 5], result: 4 / 5, source: "36 ÷ (50 − 5) = 0.8" },
    ],
  },
  log: {
    name: "RENEWAL_RATE_LOG",
    tables: [{ name: "subs", logs: ["subs"] }],
    inputs: { grace_days: optional(GRACE, 30), basis: optional(BASIS, "count") },
    methodInput: "basis",
    methods: {
      count: {
        label: { en: "By number", it: "Per numero" },
        note: { en: "Every contract counts the same.", it: "Ogni contratto conta uguale." },
        numerator: { en: "contracts renewed", it: "contratti rinnovati" },
        denominator: DECIDED,
        needs: ["customer_id", "start", "renewal_due"],
        total: "ratio",
        interval: "wilson",
        units: ({ log, period, options }, units) => {
          eachContractDue(log, period, options["grace_days"] as number, (row, renewed) => {
            units.add(row, renewed ? 1 : 0, 1, renewed ? RENEWED : NOT_RENEWED);
          });
        },
      },
      value: {
        label: { en: "By value", it: "Per valore" },
        note: {
          en: "Contracts count by the MRR they had when due.",
          it: "I contratti contano per l'MRR che avevano alla scadenza.",
        },
        who: "CFI",
        numerator: { en: "MRR of contracts renewed", it: "MRR dei contratti rinnovati" },
        denominator: { en: "MRR of contracts due that are decided", it: "MRR dei contratti in scadenza già decisi" },
        needs: ["customer_id", "start", "mrr", "renewal_due"],
        total: "ratio",
        interval: "none",
        units: ({ log, period, options }, units) => {
          eachContractDue(log, period, options["grace_days"] as number, (row, renewed, mrr) => {
            units.add(row, renewed ? mrr : 0, mrr, renewed ? RENEWED : NOT_RENEWED);
          });
        },
      },
    },
    examples: [
      {
        args: [CONTRACTS, "2025-01"],
        result: 3 / 4,
        source: {
          en: "due in January: Alfa runs on, Beta renewed early, Gamma came back after 20 days, Delta left: 3 ÷ 4",
          it: "in scadenza a gennaio: Alfa prosegue, Beta ha rinnovato in anticipo, Gamma è tornato dopo 20 giorni, Delta è uscito: 3 ÷ 4",
        },
      },
      {
        args: [CONTRACTS, "2025-01", undefined, undefined, "value"],
        result: 450 / 650,
        source: {
          en: "MRR when due: Alfa 100, Beta 200, Gamma 150, Delta 200: 450 ÷ 650",
          it: "MRR alla scadenza: Alfa 100, Beta 200, Gamma 150, Delta 200: 450 ÷ 650",
        },
      },
      {
        args: [CONTRACTS, "2025-01", undefined, 10],
        result: 1 / 2,
        source: {
          en: "with 10 days of grace Gamma came back too late: 2 ÷ 4",
          it: "con 10 giorni di tolleranza Gamma è tornato troppo tardi: 2 ÷ 4",
        },
      },
    ],
  },
});

const RENEWED = { en: "renewed", it: "rinnovato" };
const NOT_RENEWED = { en: "not renewed", it: "non rinnovato" };
