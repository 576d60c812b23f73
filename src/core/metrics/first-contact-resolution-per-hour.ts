import { metric } from "../define";
import { divide } from "../divide";
import { agentHours, firstContactResolved } from "../measures";

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
  source: "P. Fabrizio, Le metriche per risparmiare tempo e guadagnare clienti (2016)",
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
    examples: [{ args: [240, 160], result: 3 / 2, source: "240 ÷ 160 = 1.5 an hour" }],
  },
  log: null,
});
