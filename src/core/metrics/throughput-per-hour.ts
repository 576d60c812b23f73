import { metric } from "../define";
import { divide } from "../divide";
import { agentHours, contactsHandled } from "../measures";

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
    en: "Inbound and outbound contacts count. With chats handled side by side it stays right, for it counts hours of agents and not of conversations.",
    it: "Contano i contatti in entrata e in uscita. Resta corretto anche con più chat insieme, perché conta le ore degli operatori e non delle conversazioni.",
  },
  source: "P. Fabrizio, Le metriche per risparmiare tempo e guadagnare clienti (2016)",
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
    examples: [{ args: [450, 120], result: 15 / 4, source: "450 ÷ 120 = 3.75 an hour" }],
  },
  log: null,
});
