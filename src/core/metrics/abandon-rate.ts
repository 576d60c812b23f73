import { metric } from "../define";
import { checkAtMost, divide } from "../divide";
import { count, optional } from "../inputs";
import { inboundContacts } from "../logs/contact-rows";
import { contactsAbandoned, contactsOffered, shortAbandons } from "../measures";
import { SAMPLE_CONTACTS } from "../support-samples";

const SHORT_SECONDS = count({
  label: { en: "seconds of a short abandon", it: "secondi di un abbandono breve" },
  help: {
    en: "Optional. Contacts given up within so many seconds are left out; 5 if not given.",
    it: "Facoltativo. I contatti interrotti entro questi secondi sono esclusi; 5 se non indicati.",
  },
});

export const abandonRate = metric({
  id: "abandon-rate",
  family: "support",
  title: { en: "Abandon rate", it: "Tasso di abbandono in coda" },
  label: { en: "Abandoned contacts", it: "Contatti abbandonati" },
  summary: {
    en: "Share of the contacts that reached the queue whose customer gave up before an answer.",
    it: "Quota dei contatti arrivati in coda in cui il cliente ha rinunciato prima della risposta.",
  },
  formula: {
    en: "(abandoned − short abandons) ÷ (offered − short abandons)",
    it: "(abbandonati − abbandoni brevi) ÷ (offerti − abbandoni brevi)",
  },
  notes: {
    en: "Contacts given up within short_seconds could not have been answered and count on neither side. In a list of contacts every inbound contact is offered.",
    it: "I contatti interrotti entro short_seconds non potevano ricevere risposta e non contano da nessuna parte. In un elenco di contatti ogni contatto in entrata è offerto.",
  },
  source: {
    en: "Bright Pattern, service level formulas; common practice of call centres",
    it: "Bright Pattern, formule del livello di servizio; prassi comune dei call center",
  },
  unit: "share",
  direction: "down",
  minimumN: 5,
  benchmarks: [],
  rollup: "ratio",
  interval: "wilson",
  scalar: {
    name: "ABANDON_RATE",
    kind: "broadcast",
    inputs: { abandoned: contactsAbandoned, offered: contactsOffered, short_abandons: optional(shortAbandons, 0) },
    compute: (v) => {
      checkAtMost("abandoned", v.abandoned, "offered", v.offered);
      checkAtMost("short_abandons", v.short_abandons, "abandoned", v.abandoned);
      return divide(v.abandoned - v.short_abandons, v.offered - v.short_abandons, "offered");
    },
    range: [0, 1],
    native: (r) => ({
      numerator: `(${r.abandoned}-${r.short_abandons})`,
      denominator: `(${r.offered}-${r.short_abandons})`,
    }),
    examples: [
      { args: [30, 400], result: 3 / 40, source: "30 ÷ 400 = 0.075" },
      { args: [30, 400, 10], result: 2 / 39, source: "(30 − 10) ÷ (400 − 10) = 20 ÷ 390" },
    ],
  },
  log: {
    name: "ABANDON_RATE_LOG",
    tables: [{ name: "contacts", logs: ["contacts"] }],
    inputs: { short_seconds: optional(SHORT_SECONDS, 5) },
    methods: {
      "": {
        label: { en: "Abandoned contacts", it: "Contatti abbandonati" },
        numerator: { en: "abandoned contacts", it: "contatti abbandonati" },
        denominator: { en: "offered contacts", it: "contatti offerti" },
        needs: ["abandoned"],
        total: "ratio",
        interval: "wilson",
        units: ({ log, period, options }, units) => {
          const short = options["short_seconds"] as number;
          const inbound = inboundContacts(log);
          const abandoned = log.flags("abandoned");
          const waits = log.numbers("wait_s");
          for (const i of log.within("ts", period)) {
            if (!inbound[i]) continue;
            if (abandoned[i] !== 1) units.add(i, 0, 1, STAYED);
            else if (!((waits[i] as number) <= short)) units.add(i, 1, 1, GAVE_UP);
          }
        },
      },
    },
    examples: [
      {
        args: [SAMPLE_CONTACTS, "2025-01"],
        result: 1 / 7,
        source: {
          en: "8 came in, one gave up after 3 seconds: 1 of 7",
          it: "8 sono arrivati, uno ha rinunciato dopo 3 secondi: 1 su 7",
        },
      },
      {
        args: [SAMPLE_CONTACTS, "2025-01", undefined, 0],
        result: 1 / 4,
        source: { en: "with the short one: 2 of 8", it: "con quello breve: 2 su 8" },
      },
    ],
  },
});

const GAVE_UP = { en: "gave up waiting", it: "ha rinunciato ad aspettare" };
const STAYED = { en: "did not give up", it: "non ha rinunciato" };
