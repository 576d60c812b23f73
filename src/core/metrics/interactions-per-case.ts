import type { Statement, Total } from "../define";
import { metric } from "../define";
import { divide } from "../divide";
import { choice, optional } from "../inputs";
import { resolvedLacks, resolvedTickets } from "../logs/ticket-spells";
import { casesResolved, interactions } from "../measures";
import { SAMPLE_TICKETS } from "../support-samples";
import { same } from "../text";

const STAT = choice(["mean", "median", "p90"], {
  label: { en: "statistic", it: "statistica" },
  help: {
    en: 'Optional. "mean" (default), "median" or "p90".',
    it: 'Facoltativo. "mean" (predefinito), "median" oppure "p90".',
  },
});

export const interactionsPerCase = metric({
  id: "interactions-per-case",
  family: "support",
  title: { en: "Interactions per case", it: "Interazioni per caso" },
  label: { en: "Interactions per case", it: "Interazioni per caso" },
  summary: {
    en: "How many replies or calls of an agent it takes to resolve a case.",
    it: "Quante risposte o chiamate di un operatore servono per risolvere un caso.",
  },
  formula: { en: "interactions on resolved cases ÷ resolved cases", it: "interazioni sui casi risolti ÷ casi risolti" },
  notes: {
    en: "Counts the tickets created in the period that are resolved by now; open ones are left out. About 1 ÷ FCR interactions per case is what to expect.",
    it: "Conta i ticket creati nel periodo e già risolti; quelli ancora aperti sono esclusi. Di norma le interazioni per caso sono circa 1 ÷ FCR.",
  },
  source: same("P. Fabrizio, Le metriche per risparmiare tempo e guadagnare clienti (2016)"),
  unit: "number",
  direction: "down",
  minimumN: 5,
  benchmarks: [],
  rollup: "ratio",
  interval: "none",
  scalar: {
    name: "INTERACTIONS_PER_CASE",
    kind: "broadcast",
    inputs: { interactions, resolved_cases: casesResolved },
    compute: (v) => divide(v.interactions, v.resolved_cases, "resolved_cases"),
    native: (r) => ({ numerator: r.interactions, denominator: r.resolved_cases }),
    examples: [
      {
        args: [16, 11],
        result: 16 / 11,
        source: {
          en: "16 interactions on 11 resolved cases: 16 ÷ 11 = 1.4545",
          it: "16 interazioni su 11 casi risolti: 16 ÷ 11 = 1,4545",
        },
      },
    ],
  },
  log: {
    name: "INTERACTIONS_PER_CASE_LOG",
    tables: [{ name: "tickets", logs: ["tickets"] }],
    inputs: { stat: optional(STAT, "mean") },
    methodInput: "stat",
    methods: {
      mean: statement({ en: "Mean", it: "Media" }, "mean"),
      median: statement({ en: "Median", it: "Mediana" }, "median"),
      p90: statement({ en: "90th percentile", it: "90º percentile" }, "p90"),
    },
    examples: [
      {
        args: [SAMPLE_TICKETS, "2025-01"],
        result: 16 / 11,
        source: {
          en: "11 of the 12 tickets are resolved, with 16 interactions",
          it: "11 dei 12 ticket sono risolti, con 16 interazioni",
        },
      },
      { args: [SAMPLE_TICKETS, "2025-01", undefined, "median"], result: 1, source: "0 1 1 1 1 1 1 1 2 3 4" },
    ],
  },
});

const NONE = { en: "resolved without an interaction of an agent", it: "risolto senza interazioni di un operatore" };
const ONE = { en: "resolved with one interaction", it: "risolto con una sola interazione" };
const MORE = { en: "resolved with more than one interaction", it: "risolto con più di un'interazione" };

function statement(label: Statement["label"], total: Total): Statement {
  return {
    label,
    numerator: { en: "interactions", it: "interazioni" },
    denominator: { en: "resolved cases", it: "casi risolti" },
    needs: ["interactions"],
    lacks: resolvedLacks,
    total,
    interval: "none",
    units: ({ log, period }, units) => {
      const resolved = resolvedTickets(log);
      const interactions = log.numbers("interactions");
      for (const i of log.within("created", period)) {
        const count = interactions[i] as number;
        if (resolved[i] && count >= 0) units.add(i, count, 1, count === 0 ? NONE : count === 1 ? ONE : MORE);
      }
    },
  };
}
