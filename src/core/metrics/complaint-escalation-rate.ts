import { metric } from "../define";
import { divide } from "../divide";
import { complaintRows, complaintsLack } from "../logs/complaint-register";
import { escalatedWithin, escalations, escalationsLack } from "../logs/escalations";
import { complaints, complaintsEscalated } from "../measures";
import { SAMPLE_TICKETS } from "../support-samples";
import { same } from "../text";

export const complaintEscalationRate = metric({
  id: "complaint-escalation-rate",
  family: "complaints",
  title: { en: "Complaint escalation rate", it: "Tasso di escalation dei reclami" },
  label: { en: "Complaints escalated, share", it: "Reclami scalati, quota" },
  summary: {
    en: "Complaints escalated in the period as a share of those received in it.",
    it: "Reclami scalati nel periodo in rapporto a quelli ricevuti.",
  },
  formula: { en: "complaints escalated ÷ complaints received", it: "reclami scalati ÷ reclami ricevuti" },
  notes: {
    en: "Each complaint counts once, on the day of its escalation. Escalations of earlier complaints count too, so that the rate may pass 100% in a quiet month; then it carries no interval.",
    it: "Ogni reclamo conta una volta, nel giorno dell'escalation. Contano anche le escalation di reclami precedenti, quindi in un mese tranquillo il tasso può superare il 100%; allora non ha intervallo.",
  },
  source: same("R. Yonatan, 10 customer service metrics (2018)"),
  unit: "share",
  direction: "down",
  minimumN: 5,
  benchmarks: [],
  rollup: "ratio",
  interval: "wilson",
  scalar: {
    name: "COMPLAINT_ESCALATION_RATE",
    kind: "broadcast",
    inputs: { escalated: complaintsEscalated, received: complaints },
    compute: (v) => divide(v.escalated, v.received, "received"),
    native: (r) => ({ numerator: r.escalated, denominator: r.received }),
    examples: [{ args: [3, 30], result: 1 / 10, source: "3 ÷ 30 = 0.1" }],
  },
  log: {
    name: "COMPLAINT_ESCALATION_RATE_LOG",
    tables: [{ name: "tickets", logs: ["tickets"] }],
    methods: {
      "": {
        label: { en: "Complaints escalated, share", it: "Reclami scalati, quota" },
        numerator: { en: "complaints escalated", it: "reclami scalati" },
        denominator: { en: "complaints received", it: "reclami ricevuti" },
        lacks: (log) => complaintsLack(log) ?? escalationsLack(log),
        total: "ratio",
        interval: "wilson",
        units: ({ log, period }, units) => {
          const isComplaint = complaintRows(log);
          const escalated = escalations(log);
          const inPeriod = (date: number): boolean => date >= period.from && date < period.before;
          for (const i of log.within("created", period)) {
            if (!isComplaint[i]) continue;
            const here = inPeriod(escalated[i] as number);
            units.add(i, here ? 1 : 0, 1, here ? ESCALATED : RECEIVED);
          }
          const created = log.dates("created");
          for (const i of escalatedWithin(log, period)) {
            if (isComplaint[i] && !inPeriod(created[i] as number)) units.add(i, 1, 0, EARLIER);
          }
        },
      },
    },
    examples: [
      {
        args: [SAMPLE_TICKETS, "2025-01"],
        result: 1 / 3,
        source: { en: "ticket 4 of the complaints 4, 6 and 9", it: "il ticket 4 dei reclami 4, 6 e 9" },
      },
    ],
  },
});

const ESCALATED = { en: "received and escalated", it: "ricevuto e scalato" };
const RECEIVED = { en: "received", it: "ricevuto" };
const EARLIER = { en: "received earlier, escalated in the period", it: "ricevuto prima, scalato nel periodo" };
