import { metric } from "../define";
import { durationMethods, SCHEDULE, STAT } from "../duration-methods";
import { choice, optional } from "../inputs";
import { firstResolutions, ticketSpells } from "../logs/ticket-spells";
import { SAMPLE_TICKETS } from "../support-samples";

const WHICH = choice(["full", "first"], {
  label: { en: "which resolution", it: "quale chiusura" },
  help: {
    en: 'Optional. "full" (default): to the last resolution; "first": to the first one.',
    it: 'Facoltativo. "full" (predefinito): alla chiusura definitiva; "first": alla prima chiusura.',
  },
});

export const resolutionTime = metric({
  id: "resolution-time",
  family: "support",
  title: { en: "Resolution time", it: "Tempo di risoluzione" },
  label: { en: "Resolution, median hours", it: "Risoluzione, mediana" },
  summary: {
    en: "Hours from the creation of a ticket to its resolution.",
    it: "Ore dall'apertura di un ticket alla sua chiusura.",
  },
  formula: {
    en: "resolution − creation, in hours: median, mean or 90th percentile",
    it: "chiusura − apertura, in ore: mediana, media o 90º percentile",
  },
  notes: {
    en: "Looks at the tickets created in the period. “full” runs to the last resolution, “first” to the first one; a reopened ticket has both. Open tickets are listed but not counted, so a growing backlog makes median and mean look better than they are; km_median counts it in.",
    it: "Guarda i ticket creati nel periodo. “full” arriva all'ultima chiusura, “first” alla prima; un ticket riaperto le ha entrambe. I ticket ancora aperti sono elencati ma non contati, quindi un arretrato che cresce fa sembrare mediana e media migliori di quello che sono; km_median lo conta.",
  },
  source: { en: "Zendesk, first and full resolution time", it: "Zendesk, tempo alla prima e alla piena risoluzione" },
  unit: "hours",
  direction: "down",
  minimumN: 5,
  benchmarks: [],
  rollup: "recompute",
  interval: "none",
  scalar: null,
  log: {
    name: "RESOLUTION_TIME",
    tables: [{ name: "tickets", logs: ["tickets"] }],
    inputs: { stat: STAT, which: optional(WHICH, "full"), schedule: SCHEDULE },
    methodInput: "stat",
    methods: durationMethods({
      ends: ({ log, options }) => (options["which"] === "first" ? firstResolutions(log) : ticketSpells(log).resolved),
      needs: ["resolved"],
      hours: { en: "hours to the resolution", it: "ore fino alla chiusura" },
      ended: { en: "resolved tickets", it: "ticket chiusi" },
      endedNote: { en: "resolved", it: "chiuso" },
      runningNote: { en: "not resolved yet", it: "non ancora chiuso" },
    }),
    examples: [
      {
        args: [SAMPLE_TICKETS, "2025-01"],
        result: 8,
        source: {
          en: "1 2 3 4 6 [8] 10 24 48 72 72 hours; ticket 9 is open",
          it: "1 2 3 4 6 [8] 10 24 48 72 72 ore; il ticket 9 è aperto",
        },
      },
      {
        args: [SAMPLE_TICKETS, "2025-01", undefined, "p90"],
        result: 72,
        source: { en: "the tenth of eleven, 72 hours", it: "il decimo di undici, 72 ore" },
      },
    ],
  },
});
