import { metric } from "../define";
import { divide } from "../divide";
import { inboundContacts } from "../logs/contact-rows";
import { contactsHandled, contactsInbound } from "../measures";
import { SAMPLE_CONTACTS } from "../support-samples";
import { same } from "../text";

export const inboundToHandled = metric({
  id: "inbound-to-handled",
  family: "support",
  title: { en: "Inbound to handled", it: "Rapporto tra contatti in entrata e gestiti" },
  label: { en: "Inbound per handled contact", it: "In entrata per gestito" },
  summary: {
    en: "Inbound contacts for each contact handled; 1 means that all were handled.",
    it: "Contatti in entrata per ogni contatto gestito; 1 vuol dire che sono stati gestiti tutti.",
  },
  formula: { en: "inbound contacts ÷ contacts handled", it: "contatti in entrata ÷ contatti gestiti" },
  source: same("P. Fabrizio, Le metriche per risparmiare tempo e guadagnare clienti (2016)"),
  unit: "ratio",
  direction: "down",
  minimumN: 5,
  benchmarks: [],
  rollup: "ratio",
  interval: "none",
  scalar: {
    name: "INBOUND_TO_HANDLED",
    kind: "broadcast",
    inputs: { inbound: contactsInbound, handled: contactsHandled },
    compute: (v) => divide(v.inbound, v.handled, "handled"),
    native: (r) => ({ numerator: r.inbound, denominator: r.handled }),
    examples: [{ args: [35, 28], result: 5 / 4, source: "35 ÷ 28 = 1.25" }],
  },
  log: {
    name: "INBOUND_TO_HANDLED_LOG",
    tables: [{ name: "contacts", logs: ["contacts"] }],
    methods: {
      "": {
        label: { en: "Inbound per handled contact", it: "In entrata per gestito" },
        numerator: { en: "inbound contacts", it: "contatti in entrata" },
        denominator: { en: "inbound contacts handled", it: "contatti in entrata gestiti" },
        needs: ["handled"],
        total: "ratio",
        interval: "none",
        units: ({ log, period }, units) => {
          const inbound = inboundContacts(log);
          const handled = log.flags("handled");
          for (const i of log.within("ts", period)) {
            if (!inbound[i]) continue;
            const done = handled[i] === 1;
            units.add(i, 1, done ? 1 : 0, done ? HANDLED : NOT_HANDLED);
          }
        },
      },
    },
    examples: [
      {
        args: [SAMPLE_CONTACTS, "2025-01"],
        result: 4 / 3,
        source: { en: "8 came in, 6 of them were handled", it: "8 sono arrivati, 6 sono stati gestiti" },
      },
    ],
  },
});

const HANDLED = { en: "handled", it: "gestito" };
const NOT_HANDLED = { en: "came in and was not handled", it: "arrivato e non gestito" };
