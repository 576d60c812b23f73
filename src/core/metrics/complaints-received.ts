import { metric } from "../define";
import { complaintRows, complaintsLack } from "../logs/complaint-register";
import { SAMPLE_TICKETS } from "../support-samples";
import { same } from "../text";

export const complaintsReceived = metric({
  id: "complaints-received",
  family: "complaints",
  title: { en: "Complaints received", it: "Reclami ricevuti" },
  label: { en: "Complaints received", it: "Reclami ricevuti" },
  summary: { en: "Complaints that came in during the period.", it: "Reclami arrivati nel periodo." },
  formula: { en: "complaints received in the period", it: "reclami arrivati nel periodo" },
  notes: {
    en: "A complaint is a ticket whose column says so; in a table that calls itself a register of complaints, every row is one.",
    it: "È un reclamo il ticket la cui colonna lo dice; in una tabella che si presenta come registro dei reclami, lo è ogni riga.",
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
    name: "COMPLAINTS_RECEIVED",
    tables: [{ name: "tickets", logs: ["tickets"] }],
    methods: {
      "": {
        label: { en: "Complaints received", it: "Reclami ricevuti" },
        numerator: { en: "complaints received", it: "reclami ricevuti" },
        denominator: null,
        lacks: complaintsLack,
        total: "sum",
        interval: "poisson",
        units: ({ log, period }, units) => {
          const complaints = complaintRows(log);
          for (const i of log.within("created", period)) if (complaints[i]) units.add(i, 1, 0, RECEIVED);
        },
      },
    },
    examples: [
      {
        args: [SAMPLE_TICKETS, "2025-01"],
        result: 3,
        source: { en: "tickets 4, 6 and 9 are complaints", it: "i ticket 4, 6 e 9 sono reclami" },
      },
    ],
  },
});

const RECEIVED = { en: "received", it: "ricevuto" };
