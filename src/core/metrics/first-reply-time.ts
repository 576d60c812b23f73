import { metric } from "../define";
import { durationMethods, SCHEDULE, STAT } from "../duration-methods";
import { SAMPLE_TICKETS } from "../support-samples";

export const firstReplyTime = metric({
  id: "first-reply-time",
  family: "support",
  title: { en: "First reply time", it: "Tempo di prima risposta" },
  label: { en: "First reply, hours", it: "Prima risposta, ore" },
  summary: {
    en: "Hours from the creation of a ticket to the first reply of an agent.",
    it: "Ore dall'apertura di un ticket alla prima risposta di un operatore.",
  },
  formula: {
    en: "first reply − creation, in hours: median, mean or 90th percentile",
    it: "prima risposta − apertura, in ore: mediana, media o 90º percentile",
  },
  notes: {
    en: "Of the tickets created in the period. Tickets without a reply are listed and not counted; km_median counts them for as long as they have waited, so that unanswered tickets do not make the figure better. Hours are elapsed hours, or those inside the schedule; automatic replies should not be in the column.",
    it: "Sui ticket aperti nel periodo. Quelli senza risposta sono elencati e non contati; km_median li conta per il tempo che hanno già aspettato, così i ticket senza risposta non migliorano il dato. Le ore sono quelle trascorse, oppure quelle dentro l'orario indicato; le risposte automatiche non dovrebbero stare nella colonna.",
  },
  source: "Zendesk, native time durations; Intercom, time to first reply (median)",
  unit: "hours",
  direction: "down",
  minimumN: 5,
  benchmarks: [],
  rollup: "recompute",
  interval: "none",
  scalar: null,
  log: {
    name: "FIRST_REPLY_TIME",
    tables: [{ name: "tickets", logs: ["tickets"] }],
    inputs: { stat: STAT, schedule: SCHEDULE },
    methodInput: "stat",
    methods: durationMethods({
      ends: ({ log }) => log.dates("first_reply"),
      needs: ["first_reply"],
      hours: { en: "hours to the first reply", it: "ore fino alla prima risposta" },
      ended: { en: "tickets with a first reply", it: "ticket con una prima risposta" },
      endedNote: { en: "answered", it: "ha ricevuto risposta" },
      runningNote: { en: "no reply yet", it: "ancora senza risposta" },
    }),
    examples: [
      {
        args: [SAMPLE_TICKETS, "2025-01"],
        result: 2,
        source: "0.5 0.5 1 1 2 [2] 3 3 4 6 6 hours; ticket 3 has no reply",
      },
      {
        args: [SAMPLE_TICKETS, "2025-01", undefined, "mean"],
        result: 29 / 11,
        source: "0.5 + 0.5 + 1 + 1 + 2 + 2 + 3 + 3 + 4 + 6 + 6 = 29 hours of 11 tickets",
      },
    ],
  },
});
