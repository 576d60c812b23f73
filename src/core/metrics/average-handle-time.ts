import { metric } from "../define";
import { divide } from "../divide";
import { customerContacts, handleTimes, handleTimesLack } from "../logs/contact-rows";
import { contactsHandled, holdTime, talkTime, wrapTime } from "../measures";
import { SAMPLE_CONTACTS } from "../support-samples";

export const averageHandleTime = metric({
  id: "average-handle-time",
  family: "workforce",
  title: { en: "Average handle time", it: "Tempo medio di gestione" },
  label: { en: "Handle time, seconds", it: "Tempo di gestione, secondi" },
  summary: {
    en: "Seconds an agent spends on a contact: talk, hold and wrap-up.",
    it: "Secondi che un operatore dedica a un contatto: conversazione, messa in attesa e lavoro post-chiamata.",
  },
  formula: {
    en: "(talk + hold + wrap-up) ÷ contacts handled",
    it: "(conversazione + messa in attesa + lavoro post-chiamata) ÷ contatti gestiti",
  },
  notes: {
    en: "Inbound and outbound contacts count, each where it began; calls between colleagues do not. In a list, handled contacts whose times are all blank are left out.",
    it: "Contano i contatti in entrata e in uscita, ognuno quando è iniziato; le chiamate tra colleghi no. In un elenco i contatti gestiti senza alcun tempo sono esclusi.",
  },
  source: { en: "Genesys glossary, average handle time", it: "Glossario Genesys, tempo medio di gestione" },
  unit: "seconds",
  direction: "none",
  minimumN: 5,
  benchmarks: [],
  rollup: "ratio",
  interval: "none",
  scalar: {
    name: "AHT",
    kind: "broadcast",
    inputs: { talk: talkTime, hold: holdTime, wrap: wrapTime, handled: contactsHandled },
    compute: (v) => divide(v.talk + v.hold + v.wrap, v.handled, "handled"),
    native: (r) => ({ numerator: `(${r.talk}+${r.hold}+${r.wrap})`, denominator: r.handled }),
    examples: [
      {
        args: [24000, 2400, 6000, 120],
        result: 270,
        source: {
          en: "(24,000 + 2,400 + 6,000) ÷ 120 = 270 seconds",
          it: "(24.000 + 2.400 + 6.000) ÷ 120 = 270 secondi",
        },
      },
    ],
  },
  log: {
    name: "AHT_LOG",
    tables: [{ name: "contacts", logs: ["contacts"] }],
    methods: {
      "": {
        label: { en: "Handle time, seconds", it: "Tempo di gestione, secondi" },
        numerator: { en: "seconds of handling", it: "secondi di gestione" },
        denominator: { en: "contacts handled", it: "contatti gestiti" },
        needs: ["handled"],
        lacks: handleTimesLack,
        total: "ratio",
        interval: "none",
        units: ({ log, period }, units) => {
          const handled = log.flags("handled");
          const seconds = handleTimes(log);
          const counts = customerContacts(log);
          for (const i of log.within("ts", period)) {
            const time = seconds[i] as number;
            if (handled[i] === 1 && counts[i] === 1 && time >= 0) units.add(i, time, 1, HANDLED);
          }
        },
      },
    },
    examples: [
      {
        args: [SAMPLE_CONTACTS, "2025-01"],
        result: 2040 / 7,
        source: {
          en: "talk 1,740 + wrap-up 300 = 2,040 seconds of 7 contacts handled",
          it: "1.740 di conversazione + 300 di chiusura = 2.040 secondi su 7 contatti gestiti",
        },
      },
    ],
  },
});

const HANDLED = { en: "handled", it: "gestito" };
