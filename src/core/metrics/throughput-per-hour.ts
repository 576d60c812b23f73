import { metric } from "../define";
import { divide } from "../divide";
import { addAgentHours } from "../logs/agent-hours";
import { customerContacts } from "../logs/contact-rows";
import { requireReach } from "../logs/require-reach";
import { agentHours, contactsHandled } from "../measures";
import { SAMPLE_CONTACTS, SAMPLE_STAFFING } from "../support-samples";
import { same } from "../text";

export const throughputPerHour = metric({
  id: "throughput-per-hour",
  family: "support",
  title: { en: "Contacts handled per agent hour", it: "Contatti gestiti per ora operatore" },
  label: { en: "Handled per agent hour", it: "Gestiti per ora operatore" },
  summary: {
    en: "Contacts handled for each hour an agent was signed in.",
    it: "Contatti gestiti per ogni ora di un operatore collegato.",
  },
  formula: { en: "contacts handled ÷ agent hours", it: "contatti gestiti ÷ ore operatore" },
  notes: {
    en: "Inbound and outbound contacts count, calls between colleagues do not. With chats handled side by side it stays right, for it counts hours of agents and not of conversations.",
    it: "Contano i contatti in entrata e in uscita, non le chiamate tra colleghi. Resta corretto anche con più chat insieme, perché conta le ore degli operatori e non delle conversazioni.",
  },
  source: same("P. Fabrizio, Le metriche per risparmiare tempo e guadagnare clienti (2016)"),
  unit: "per_hour",
  direction: "up",
  minimumN: 5,
  benchmarks: [],
  rollup: "ratio",
  interval: "none",
  scalar: {
    name: "THROUGHPUT_PER_HOUR",
    kind: "broadcast",
    inputs: { handled: contactsHandled, hours: agentHours },
    compute: (v) => divide(v.handled, v.hours, "hours"),
    native: (r) => ({ numerator: r.handled, denominator: r.hours }),
    examples: [
      { args: [450, 120], result: 15 / 4, source: { en: "450 ÷ 120 = 3.75 an hour", it: "450 ÷ 120 = 3,75 all'ora" } },
    ],
  },
  log: {
    name: "THROUGHPUT_PER_HOUR_LOG",
    tables: [
      { name: "contacts", logs: ["contacts"] },
      { name: "staffing", logs: ["staffing"] },
    ],
    methods: {
      "": {
        label: { en: "Handled per agent hour", it: "Gestiti per ora operatore" },
        numerator: { en: "contacts handled", it: "contatti gestiti" },
        denominator: { en: "agent hours", it: "ore operatore" },
        needs: ["handled"],
        total: "ratio",
        interval: "none",
        cases: "numerator",
        units: ({ log, others: [staffing], period }, units) => {
          const handled = log.flags("handled");
          const counts = customerContacts(log);
          for (const i of log.within("ts", period)) if (handled[i] === 1 && counts[i] === 1) units.add(i, 1, 0);
          addAgentHours(staffing, period, units);
          if (units.denominator > 0) requireReach(log, period);
        },
      },
    },
    examples: [
      {
        args: [SAMPLE_CONTACTS, SAMPLE_STAFFING, "2025-01"],
        result: 7 / 20,
        source: {
          en: "7 contacts handled, in and out, ÷ 20 hours",
          it: "7 contatti gestiti, in entrata e in uscita, ÷ 20 ore",
        },
      },
    ],
  },
});
