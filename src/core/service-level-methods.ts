import type { Statement } from "./define";
import { choice, count, type Input, optional } from "./inputs";
import { inboundContacts } from "./logs/contact-rows";
import type { Text } from "./text";

export const TARGET_SECONDS: Input<number> = optional(
  count({
    label: { en: "target seconds", it: "secondi di soglia" },
    help: {
      en: "Optional. A contact answered after so many seconds or less is in time; 20 if not given.",
      it: "Facoltativo. Un contatto risposto entro questi secondi è nei tempi; 20 se non indicati.",
    },
  }),
  20,
);

export const SERVICE_LEVEL_METHOD = optional(
  choice(["excl_short", "offered", "answered", "credit"], {
    label: { en: "method", it: "metodo" },
    help: {
      en: "Optional. excl_short (default), offered, answered or credit: what happens to quick abandons.",
      it: "Facoltativo. excl_short (predefinito), offered, answered oppure credit: che cosa si fa degli abbandoni rapidi.",
    },
  }),
  "excl_short",
);

const IN_TIME = { en: "answered in target time", it: "risposto entro la soglia" };
const LATE = { en: "answered late", it: "risposto oltre la soglia" };
const UNKNOWN = { en: "answered, wait not stated", it: "risposto, attesa non indicata" };
const QUICK = { en: "gave up within the target time", it: "ha rinunciato entro la soglia" };
const MISSED = { en: "not answered", it: "senza risposta" };

const ANSWERED: Text = { en: "contacts answered in target time", it: "contatti risposti entro la soglia" };
const OFFERED: Text = { en: "inbound contacts", it: "contatti in entrata" };

interface Rule {
  /** Whether contacts given up within the target seconds count as answered, as not, or on neither side. */
  readonly quick: "answered" | "missed" | "neither";
  /** Whether contacts that were not answered are in the base. */
  readonly missed: boolean;
}

function statement(label: Text, note: Text, denominator: Text, rule: Rule): Statement {
  return {
    label,
    note,
    numerator: ANSWERED,
    denominator,
    needs: rule.missed && rule.quick !== "missed" ? ["handled", "wait_s", "abandoned"] : ["handled", "wait_s"],
    total: "ratio",
    interval: "wilson",
    units: ({ log, period, options }, units) => {
      const target = options["seconds"] as number;
      const inbound = inboundContacts(log);
      const handled = log.flags("handled");
      const abandoned = log.flags("abandoned");
      const waits = log.numbers("wait_s");
      for (const i of log.within("ts", period)) {
        if (!inbound[i]) continue;
        const wait = waits[i] as number;
        if (handled[i] === 1)
          units.add(i, wait <= target ? 1 : 0, 1, wait <= target ? IN_TIME : wait > target ? LATE : UNKNOWN);
        else if (!rule.missed) continue;
        else if (abandoned[i] !== 1 || !(wait <= target) || rule.quick === "missed") units.add(i, 0, 1, MISSED);
        else if (rule.quick === "answered") units.add(i, 1, 1, QUICK);
      }
    },
  };
}

/** The four formulas of a service level. */
export const SERVICE_LEVEL_METHODS: Readonly<Record<string, Statement>> = {
  excl_short: statement(
    { en: "Without quick abandons", it: "Senza abbandoni rapidi" },
    {
      en: "Callers who gave up within the target seconds are left out.",
      it: "È escluso chi ha rinunciato entro la soglia.",
    },
    { en: "inbound contacts without quick abandons", it: "contatti in entrata senza abbandoni rapidi" },
    { quick: "neither", missed: true },
  ),
  offered: statement(
    { en: "Of the offered", it: "Sugli offerti" },
    { en: "Out of all inbound contacts.", it: "Su tutti i contatti in entrata." },
    OFFERED,
    { quick: "missed", missed: true },
  ),
  answered: statement(
    { en: "Of the answered", it: "Sui risposti" },
    { en: "Out of the answered contacts only.", it: "Solo sui contatti a cui si è risposto." },
    { en: "contacts answered", it: "contatti risposti" },
    { quick: "neither", missed: false },
  ),
  credit: statement(
    { en: "Quick abandons count", it: "Abbandoni rapidi contati" },
    {
      en: "Callers who gave up within the target seconds count as answered.",
      it: "Chi ha rinunciato entro la soglia conta come risposto.",
    },
    OFFERED,
    { quick: "answered", missed: true },
  ),
};
