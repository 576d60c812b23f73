import { metric } from "../define";
import { durationMethods, SCHEDULE, STAT } from "../duration-methods";
import { SAMPLE_TICKETS } from "../support-samples";

export const firstReplyTime = metric({
  id: "first-reply-time",
  family: "support",
  title: { en: "First reply time", it: "Tempo di prima risposta" },
  label: { en: "First reply, median hours", it: "Prima risposta, mediana" },
  summary: {
    en: "Hours from the creation of a ticket to the first reply of an agent.",
    it: "Ore dall'apertura di un ticket alla prima risposta di un operatore.",
  },
  formula: {
    en: "first reply − creation, in hours: median, mean or 90th percentile",
    it: "prima risposta − apertura, in ore: mediana, media o 90º percentile",
  },
  notes: {
    en: "Looks at the tickets created in the period. Tickets without a reply are listed but not counted; km_median counts them for as long as they have waited, so that leaving tickets unanswered does not improve the figure. Hours are elapsed hours, or those inside the schedule. Automatic replies should not be in the column.",
    it: "Guarda i ticket creati nel periodo. Quelli senza risposta sono elencati ma non contati; km_median li conta per il tempo che hanno già aspettato, così i ticket senza risposta non migliorano il dato. Le ore sono quelle trascorse, oppure quelle dentro l'orario indicato; le risposte automatiche non dovrebbero stare nella colonna.",
  },
  source: {
    en: "Zendesk, native time durations; Intercom, time to first reply (median)",
    it: "Zendesk, durate native; Intercom, tempo alla prima risposta (mediana)",
  },
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
        source: {
          en: "0.5 0.5 1 1 2 [2] 3 3 4 6 6 hours; ticket 3 has no reply",
          it: "0,5 0,5 1 1 2 [2] 3 3 4 6 6 ore; il ticket 3 non ha risposta",
        },
      },
      {
        args: [SAMPLE_TICKETS, "2025-01", undefined, "mean"],
        result: 29 / 11,
        source: {
          en: "0.5 + 0.5 + 1 + 1 + 2 + 2 + 3 + 3 + 4 + 6 + 6 = 29 hours of 11 tickets",
          it: "0,5 + 0,5 + 1 + 1 + 2 + 2 + 3 + 3 + 4 + 6 + 6 = 29 ore su 11 ticket",
        },
      },
    ],
  },
});
