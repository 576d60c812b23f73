import { metric } from "../define";
import { checkAtMost, divide } from "../divide";
import { count, optional } from "../inputs";
import {
  firstOrLastResolutions,
  lastKnown,
  reopenedLacks,
  reopenedTickets,
  resolvedWithin,
} from "../logs/ticket-spells";
import { casesReopened, casesResolved } from "../measures";
import { requireField } from "../require-field";
import { SAMPLE_TICKETS } from "../support-samples";

const WINDOW = count({
  label: { en: "days within which it is reopened", it: "giorni entro cui è riaperto" },
  help: {
    en: "Optional. Only reopenings within so many days from the resolution count; needs the date of reopening.",
    it: "Facoltativo. Contano solo le riaperture entro questi giorni dalla chiusura; serve la data di riapertura.",
  },
  above: 0,
});

export const reopenRate = metric({
  id: "reopen-rate",
  family: "support",
  title: { en: "Reopen rate", it: "Tasso di riapertura" },
  label: { en: "Reopened cases", it: "Casi riaperti" },
  summary: {
    en: "Share of the resolved cases that were opened again.",
    it: "Quota dei casi risolti che sono stati riaperti.",
  },
  formula: { en: "reopened cases ÷ resolved cases", it: "casi riaperti ÷ casi risolti" },
  notes: {
    en: "In a list of tickets it looks at those resolved in the period, by their first resolution where there is one. With window_days only a reopening within so many days counts, and tickets resolved too recently to tell are left out.",
    it: "In un elenco di ticket guarda quelli chiusi nel periodo, in base alla prima chiusura se c'è. Con window_days conta solo una riapertura entro quei giorni, e sono esclusi i ticket chiusi da troppo poco.",
  },
  source: {
    en: "supportman.io, every Intercom metric explained",
    it: "supportman.io, tutte le metriche di Intercom spiegate",
  },
  unit: "share",
  direction: "down",
  minimumN: 5,
  benchmarks: [],
  rollup: "ratio",
  interval: "wilson",
  scalar: {
    name: "REOPEN_RATE",
    kind: "broadcast",
    inputs: { reopened: casesReopened, resolved: casesResolved },
    compute: (v) => {
      const rate = divide(v.reopened, v.resolved, "resolved");
      checkAtMost("reopened", v.reopened, "resolved", v.resolved);
      return rate;
    },
    range: [0, 1],
    native: (r) => ({ numerator: r.reopened, denominator: r.resolved }),
    examples: [{ args: [9, 180], result: 1 / 20, source: "9 ÷ 180 = 0.05" }],
  },
  log: {
    name: "REOPEN_RATE_LOG",
    tables: [{ name: "tickets", logs: ["tickets"] }],
    inputs: { window_days: optional(WINDOW) },
    methods: {
      "": {
        label: { en: "Reopened cases", it: "Casi riaperti" },
        numerator: { en: "reopened cases", it: "casi riaperti" },
        denominator: { en: "resolved cases", it: "casi risolti" },
        needs: ["resolved"],
        lacks: reopenedLacks,
        total: "ratio",
        interval: "wilson",
        units: ({ log, period, options }, units) => {
          const days = options["window_days"] as number | undefined;
          const resolved = firstOrLastResolutions(log);
          const reopened = days === undefined ? reopenedTickets(log) : null;
          const dates = log.dates("reopened_at");
          if (days !== undefined) requireField(log, "reopened_at");
          const mature = days === undefined ? Number.POSITIVE_INFINITY : lastKnown(log) - days;
          for (const i of resolvedWithin(log, period)) {
            const end = resolved[i] as number;
            if (end > mature) continue;
            const back = dates[i] as number;
            const again = reopened ? reopened[i] === 1 : back >= end && back <= end + (days as number);
            units.add(i, again ? 1 : 0, 1, again ? REOPENED : STAYED);
          }
        },
      },
    },
    examples: [
      {
        args: [SAMPLE_TICKETS, "2025-01"],
        result: 1 / 11,
        source: { en: "ticket 5, of the 11 resolved in January", it: "il ticket 5, degli 11 risolti a gennaio" },
      },
    ],
  },
});

const REOPENED = { en: "reopened", it: "riaperto" };
const STAYED = { en: "stayed resolved", it: "rimasto chiuso" };
