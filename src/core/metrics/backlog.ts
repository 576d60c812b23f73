import { metric } from "../define";
import { openSpells, ticketSpells } from "../logs/ticket-spells";
import { SAMPLE_TICKETS } from "../support-samples";

export const backlog = metric({
  id: "backlog",
  family: "support",
  title: { en: "Backlog", it: "Arretrato" },
  label: { en: "Backlog, open cases", it: "Arretrato, casi aperti" },
  summary: { en: "Tickets that are open at the beginning of a day.", it: "Ticket aperti all'inizio di un giorno." },
  formula: {
    en: "tickets created before the day and not resolved before it",
    it: "ticket creati prima del giorno e non ancora chiusi",
  },
  notes: {
    en: "Start + created + reopened − resolved = end. A reopened ticket is open again from its reopening.",
    it: "Inizio + aperti + riaperti − chiusi = fine. Un ticket riaperto torna aperto dalla riapertura.",
  },
  source: {
    en: "Zendesk, backlog; Fivetran dbt_zendesk, decision log",
    it: "Zendesk, arretrato; Fivetran dbt_zendesk, registro delle scelte",
  },
  unit: "count",
  direction: "down",
  minimumN: 1,
  benchmarks: [],
  rollup: "last",
  interval: "poisson",
  scalar: null,
  log: {
    name: "BACKLOG",
    tables: [{ name: "tickets", logs: ["tickets"] }],
    instant: "at",
    methods: {
      "": {
        label: { en: "Backlog", it: "Arretrato" },
        numerator: { en: "open tickets", it: "ticket aperti" },
        denominator: null,
        needs: ["resolved"],
        total: "sum",
        interval: "poisson",
        units: ({ log, period }, units) => {
          const { ticket, reopenings } = ticketSpells(log);
          openSpells(log).at(period.before, (spell) => {
            units.add(ticket[spell] as number, 1, 0, spell < reopenings ? OPEN : OPEN_AGAIN);
          });
        },
      },
    },
    examples: [
      {
        args: [SAMPLE_TICKETS, "2025-01-04"],
        result: 2,
        source: {
          en: "at the end of 3 January tickets 4 and 6 are open",
          it: "alla fine del 3 gennaio sono aperti i ticket 4 e 6",
        },
      },
    ],
  },
});

const OPEN = { en: "open", it: "aperto" };
const OPEN_AGAIN = { en: "open again", it: "riaperto" };
