import { metric } from "../define";
import { divide } from "../divide";
import { inboundContacts } from "../logs/contact-rows";
import { contactsHandled, contactsInbound } from "../measures";
import { SAMPLE_CONTACTS } from "../support-samples";
import { same } from "../text";

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
  source: same("P. Fabrizio, Le metriche per risparmiare tempo e guadagnare clienti (2016)"),
  unit: "share",
  direction: "up",
  minimumN: 5,
  benchmarks: [],
  rollup: "ratio",
  interval: "wilson",
  scalar: {
    name: "HANDLED_RATIO",
    kind: "broadcast",
    inputs: { handled: contactsHandled, inbound: contactsInbound },
    compute: (v) => divide(v.handled, v.inbound, "inbound"),
    native: (r) => ({ numerator: r.handled, denominator: r.inbound }),
    examples: [
      { args: [28, 35], result: 4 / 5, source: "28 ÷ 35 = 0.8" },
      {
        args: [42, 40],
        result: 21 / 20,
        source: {
          en: "42 ÷ 40 = 1.05: two were left over from before",
          it: "42 ÷ 40 = 1,05: due erano rimasti da prima",
        },
      },
    ],
  },
  log: {
    name: "HANDLED_RATIO_LOG",
    tables: [{ name: "contacts", logs: ["contacts"] }],
    methods: {
      "": {
        label: { en: "Contacts handled", it: "Contatti gestiti" },
        numerator: { en: "inbound contacts handled", it: "contatti in entrata gestiti" },
        denominator: { en: "inbound contacts", it: "contatti in entrata" },
        needs: ["handled"],
        total: "ratio",
        interval: "wilson",
        units: ({ log, period }, units) => {
          const inbound = inboundContacts(log);
          const handled = log.flags("handled");
          for (const i of log.within("ts", period)) {
            if (!inbound[i]) continue;
            const done = handled[i] === 1;
            units.add(i, done ? 1 : 0, 1, done ? HANDLED : NOT_HANDLED);
          }
        },
      },
    },
    examples: [
      {
        args: [SAMPLE_CONTACTS, "2025-01"],
        result: 3 / 4,
        source: { en: "8 came in, 6 of them were handled", it: "8 sono arrivati, 6 sono stati gestiti" },
      },
    ],
  },
});

const HANDLED = { en: "handled", it: "gestito" };
const NOT_HANDLED = { en: "came in and was not handled", it: "arrivato e non gestito" };
