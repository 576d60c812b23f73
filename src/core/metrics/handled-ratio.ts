import { metric } from "../define";
import { divide } from "../divide";
import { contactsHandled, contactsInbound } from "../measures";

export const handledRatio = metric({
  id: "handled-ratio",
  family: "support",
  title: { en: "Contacts handled", it: "Contatti gestiti" },
  label: { en: "Contacts handled", it: "Contatti gestiti" },
  summary: {
    en: "Share of the inbound contacts that an agent handled.",
    it: "Quota dei contatti in entrata gestiti da un operatore.",
  },
  formula: { en: "contacts handled ÷ inbound contacts", it: "contatti gestiti ÷ contatti in entrata" },
  notes: {
    en: "Above 1 when contacts left over from before are worked off. Calls outside opening hours are inbound and not handled.",
    it: "Supera 1 quando si smaltiscono contatti arretrati. Le chiamate fuori orario sono in entrata e non gestite.",
  },
  source: "P. Fabrizio, Le metriche per risparmiare tempo e guadagnare clienti (2016)",
  unit: "ratio",
  direction: "up",
  minimumN: 5,
  benchmarks: [],
  rollup: "ratio",
  interval: "none",
  scalar: {
    name: "HANDLED_RATIO",
    kind: "broadcast",
    inputs: { handled: contactsHandled, inbound: contactsInbound },
    compute: (v) => divide(v.handled, v.inbound, "inbound"),
    native: (r) => ({ numerator: r.handled, denominator: r.inbound }),
    examples: [
      { args: [28, 35], result: 4 / 5, source: "28 ÷ 35 = 0.8" },
      { args: [42, 40], result: 21 / 20, source: "42 ÷ 40 = 1.05: two were left over from before" },
    ],
  },
  log: null,
});
