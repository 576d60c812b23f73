import { metric } from "../define";
import { complaintRows, complaintsLack } from "../logs/complaint-register";
import { resolutionsWithin, ticketSpells } from "../logs/ticket-spells";
import { SAMPLE_TICKETS } from "../support-samples";
import { same } from "../text";

export const complaintsResolved = metric({
  id: "complaints-resolved",
  family: "complaints",
  title: { en: "Complaints resolved", it: "Reclami risolti" },
  label: { en: "Complaints resolved", it: "Reclami risolti" },
  summary: {
    en: "Complaints resolved during the period, whenever they came in.",
    it: "Reclami risolti nel periodo, anche se arrivati prima.",
  },
  formula: { en: "resolutions of complaints in the period", it: "chiusure di reclami nel periodo" },
  notes: {
    en: "Outstanding at the start + received + reopened − resolved = outstanding at the end; a complaint resolved, reopened and resolved again was resolved twice, as far as the dates tell.",
    it: "Aperti a inizio periodo + ricevuti + riaperti − risolti = aperti a fine periodo; un reclamo risolto, riaperto e risolto di nuovo conta due volte, per quanto dicono le date.",
  },
  source: same("R. Yonatan, 10 customer service metrics (2018)"),
  unit: "count",
  direction: "up",
  minimumN: 1,
  benchmarks: [],
  rollup: "sum",
  interval: "poisson",
  scalar: null,
  log: {
    name: "COMPLAINTS_RESOLVED",
    tables: [{ name: "tickets", logs: ["tickets"] }],
    methods: {
      "": {
        label: { en: "Complaints resolved", it: "Reclami risolti" },
        numerator: { en: "complaints resolved", it: "reclami risolti" },
        denominator: null,
        needs: ["resolved"],
        lacks: complaintsLack,
        total: "sum",
        interval: "poisson",
        units: ({ log, period }, units) => {
          const complaints = complaintRows(log);
          const { ticket, reopenings } = ticketSpells(log);
          for (const spell of resolutionsWithin(log, period)) {
            const i = ticket[spell] as number;
            if (complaints[i]) units.add(i, 1, 0, spell < reopenings ? RESOLVED : RESOLVED_AGAIN);
          }
        },
      },
    },
    examples: [
      {
        args: [SAMPLE_TICKETS, "2025-01"],
        result: 2,
        source: { en: "tickets 4 and 6; ticket 9 is open", it: "i ticket 4 e 6; il 9 è aperto" },
      },
    ],
  },
});

const RESOLVED = { en: "resolved", it: "risolto" };
const RESOLVED_AGAIN = { en: "resolved again after a reopening", it: "risolto di nuovo dopo una riapertura" };
