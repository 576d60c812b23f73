import { metric } from "../define";
import { complaintRows, complaintsLack } from "../logs/complaint-register";
import { escalatedWithin, escalationsLack } from "../logs/escalations";
import { SAMPLE_TICKETS } from "../support-samples";
import { same } from "../text";

export const complaintsEscalated = metric({
  id: "complaints-escalated",
  family: "complaints",
  title: { en: "Complaints escalated", it: "Reclami scalati" },
  label: { en: "Complaints escalated", it: "Reclami scalati" },
  summary: {
    en: "Complaints passed on to a higher level during the period.",
    it: "Reclami passati a un livello superiore nel periodo.",
  },
  formula: { en: "complaints escalated in the period, each once", it: "reclami scalati nel periodo, ognuno una volta" },
  notes: {
    en: "By the date of the escalation; where the table only says yes or no, by the day the complaint came in.",
    it: "Per data di escalation; se la tabella dice solo sì o no, per il giorno in cui il reclamo è arrivato.",
  },
  source: same("R. Yonatan, 10 customer service metrics (2018)"),
  unit: "count",
  direction: "down",
  minimumN: 1,
  benchmarks: [],
  rollup: "sum",
  interval: "poisson",
  scalar: null,
  log: {
    name: "COMPLAINTS_ESCALATED",
    tables: [{ name: "tickets", logs: ["tickets"] }],
    methods: {
      "": {
        label: { en: "Complaints escalated", it: "Reclami scalati" },
        numerator: { en: "complaints escalated", it: "reclami scalati" },
        denominator: null,
        lacks: (log) => complaintsLack(log) ?? escalationsLack(log),
        total: "sum",
        interval: "poisson",
        units: ({ log, period }, units) => {
          const complaints = complaintRows(log);
          for (const i of escalatedWithin(log, period)) if (complaints[i]) units.add(i, 1, 0, ESCALATED);
        },
      },
    },
    examples: [{ args: [SAMPLE_TICKETS, "2025-01"], result: 1, source: { en: "ticket 4", it: "il ticket 4" } }],
  },
});

const ESCALATED = { en: "escalated", it: "scalato" };
