import { metric } from "../define";
import { complaintRows, complaintsLack } from "../logs/complaint-register";
import { openSpells, ticketSpells } from "../logs/ticket-spells";
import { SAMPLE_TICKETS } from "../support-samples";
import { same } from "../text";

export const complaintsOutstanding = metric({
  id: "complaints-outstanding",
  family: "complaints",
  title: { en: "Complaints outstanding", it: "Reclami aperti" },
  label: { en: "Complaints outstanding", it: "Reclami aperti" },
  summary: {
    en: "Complaints not resolved yet at the beginning of a day.",
    it: "Reclami non ancora risolti all'inizio di un giorno.",
  },
  formula: {
    en: "complaints received before the day and not resolved before it",
    it: "reclami ricevuti prima del giorno e non risolti prima",
  },
  notes: {
    en: "A reopened complaint is outstanding again from its reopening.",
    it: "Un reclamo riaperto torna aperto dalla riapertura.",
  },
  source: same("R. Yonatan, 10 customer service metrics (2018)"),
  unit: "count",
  direction: "down",
  minimumN: 1,
  benchmarks: [],
  rollup: "last",
  interval: "poisson",
  scalar: null,
  log: {
    name: "COMPLAINTS_OUTSTANDING",
    tables: [{ name: "tickets", logs: ["tickets"] }],
    instant: "at",
    methods: {
      "": {
        label: { en: "Complaints outstanding", it: "Reclami aperti" },
        numerator: { en: "outstanding complaints", it: "reclami aperti" },
        denominator: null,
        needs: ["resolved"],
        lacks: complaintsLack,
        total: "sum",
        interval: "poisson",
        units: ({ log, period }, units) => {
          const complaints = complaintRows(log);
          const { ticket, reopenings } = ticketSpells(log);
          openSpells(log).at(period.before, (spell) => {
            const i = ticket[spell] as number;
            if (complaints[i]) units.add(i, 1, 0, spell < reopenings ? OPEN : OPEN_AGAIN);
          });
        },
      },
    },
    examples: [
      {
        args: [SAMPLE_TICKETS, "2025-01-04"],
        result: 2,
        source: {
          en: "at the end of 3 January 4 and 6 are open",
          it: "alla fine del 3 gennaio sono aperti il 4 e il 6",
        },
      },
    ],
  },
});

const OPEN = { en: "outstanding", it: "aperto" };
const OPEN_AGAIN = { en: "outstanding again", it: "riaperto" };
