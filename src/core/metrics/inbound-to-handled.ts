import { metric } from "../define";
import { divide } from "../divide";
import { contactsHandled, contactsInbound } from "../measures";

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
  source: "P. Fabrizio, Le metriche per risparmiare tempo e guadagnare clienti (2016)",
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
  log: null,
});
