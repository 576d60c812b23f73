import { metric } from "../define";
import { divide } from "../divide";
import { firstContacts } from "../first-contact-cases";
import { addAgentHours } from "../logs/agent-hours";
import { requireReach } from "../logs/require-reach";
import { resolvedLacks } from "../logs/ticket-spells";
import { agentHours, firstContactResolved } from "../measures";
import { SAMPLE_STAFFING, SAMPLE_TICKETS } from "../support-samples";
import { same } from "../text";

export const firstContactResolutionPerHour = metric({
  id: "first-contact-resolution-per-hour",
  family: "support",
  title: { en: "First contact resolutions per agent hour", it: "Risoluzioni al primo contatto per ora operatore" },
  label: { en: "Resolved first, per agent hour", it: "Risolti al primo, per ora" },
  summary: {
    en: "Cases resolved at first contact for each hour an agent was signed in.",
    it: "Casi risolti al primo contatto per ogni ora di un operatore collegato.",
  },
  formula: {
    en: "cases resolved at first contact ÷ agent hours",
    it: "casi risolti al primo contatto ÷ ore operatore",
  },
  source: same("P. Fabrizio, Le metriche per risparmiare tempo e guadagnare clienti (2016)"),
  unit: "per_hour",
  direction: "up",
  minimumN: 5,
  benchmarks: [],
  rollup: "ratio",
  interval: "none",
  scalar: {
    name: "FCR_PER_HOUR",
    kind: "broadcast",
    inputs: { first_contact_resolved: firstContactResolved, agent_hours: agentHours },
    compute: (v) => divide(v.first_contact_resolved, v.agent_hours, "agent_hours"),
    native: (r) => ({ numerator: r.first_contact_resolved, denominator: r.agent_hours }),
    examples: [
      { args: [240, 160], result: 3 / 2, source: { en: "240 ÷ 160 = 1.5 an hour", it: "240 ÷ 160 = 1,5 all'ora" } },
    ],
  },
  log: {
    name: "FCR_PER_HOUR_LOG",
    tables: [
      { name: "tickets", logs: ["tickets"] },
      { name: "staffing", logs: ["staffing"] },
    ],
    methods: {
      "": {
        label: { en: "Resolved first, per agent hour", it: "Risolti al primo, per ora" },
        numerator: { en: "cases resolved at first contact", it: "casi risolti al primo contatto" },
        denominator: { en: "agent hours", it: "ore operatore" },
        needs: ["interactions"],
        lacks: resolvedLacks,
        total: "ratio",
        interval: "none",
        cases: "numerator",
        units: ({ log, others: [staffing], period }, units) => {
          const isFirst = firstContacts(log);
          for (const i of log.within("created", period)) if (isFirst(i)) units.add(i, 1, 0);
          addAgentHours(staffing, period, units);
          if (units.denominator > 0) requireReach(log, period);
        },
      },
    },
    examples: [
      {
        args: [SAMPLE_TICKETS, SAMPLE_STAFFING, "2025-01"],
        result: 3 / 10,
        source: { en: "6 cases resolved at first contact ÷ 20 hours", it: "6 casi risolti al primo contatto ÷ 20 ore" },
      },
      {
        args: [SAMPLE_TICKETS, SAMPLE_STAFFING, "2025-01", undefined, "Channel", "chat"],
        result: 1 / 2,
        source: { en: "chat: 2 cases ÷ 4 hours", it: "chat: 2 casi ÷ 4 ore" },
      },
    ],
  },
});
