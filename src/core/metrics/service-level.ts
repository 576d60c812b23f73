import { metric } from "../define";
import { checkAtMost, divide } from "../divide";
import { MetricError } from "../errors";
import { optional } from "../inputs";
import { abandonedInTarget, answeredInTarget, contactsAnswered, contactsOffered } from "../measures";
import { SERVICE_LEVEL_METHOD, SERVICE_LEVEL_METHODS, TARGET_SECONDS } from "../service-level-methods";
import { SAMPLE_CONTACTS } from "../support-samples";

export const serviceLevel = metric({
  id: "service-level",
  family: "workforce",
  title: { en: "Service level", it: "Livello di servizio" },
  label: { en: "Answered in target time", it: "Risposti entro la soglia" },
  summary: {
    en: "Share of the contacts answered within the target seconds.",
    it: "Quota dei contatti a cui si è risposto entro i secondi previsti.",
  },
  formula: {
    en: "answered in target ÷ (offered − abandoned in target)",
    it: "risposti entro la soglia ÷ (offerti − abbandonati entro la soglia)",
  },
  notes: {
    en: "Four formulas are in use: excl_short leaves out callers who gave up within the target seconds, offered divides by everyone who came in, answered by those who were answered, credit counts quick abandons as answered. Only compare figures of the same method. In a list of contacts every inbound contact is offered.",
    it: "Si usano quattro formule: excl_short esclude chi ha rinunciato entro la soglia, offered divide per tutti, answered per quelli risposti, credit conta gli abbandoni rapidi come risposti. Confronta solo valori dello stesso metodo. In un elenco di contatti ogni contatto in entrata è offerto.",
  },
  source: {
    en: "Bright Pattern, four service level formulas",
    it: "Bright Pattern, quattro formule del livello di servizio",
  },
  unit: "share",
  direction: "up",
  minimumN: 5,
  benchmarks: [
    {
      segment: { en: "within 20 seconds", it: "entro 20 secondi" },
      value: 4 / 5,
      low: null,
      high: null,
      population: {
        en: "convention of call centres, no study found",
        it: "convenzione dei call center, nessuno studio trovato",
      },
      year: "n.d.",
      source: { en: "80/20, custom of the trade", it: "80/20, consuetudine del settore" },
      grade: "D",
    },
  ],
  rollup: "ratio",
  interval: "wilson",
  scalar: {
    name: "SERVICE_LEVEL",
    kind: "broadcast",
    inputs: {
      answered_in_target: answeredInTarget,
      offered: contactsOffered,
      abandoned_in_target: optional(abandonedInTarget, 0),
      method: SERVICE_LEVEL_METHOD,
      answered: optional(contactsAnswered),
    },
    compute: (v) => {
      const quick = v.abandoned_in_target;
      checkAtMost("answered_in_target", v.answered_in_target + quick, "offered", v.offered);
      if (v.method === "offered") return divide(v.answered_in_target, v.offered, "offered");
      if (v.method === "credit") return divide(v.answered_in_target + quick, v.offered, "offered");
      if (v.method === "excl_short") return divide(v.answered_in_target, v.offered - quick, "offered");
      const answered = v.answered as number | undefined;
      if (answered === undefined) throw new MetricError("missing_argument", { input: { argument: "answered" } });
      checkAtMost("answered_in_target", v.answered_in_target, "answered", answered);
      checkAtMost("answered", answered, "offered", v.offered);
      return divide(v.answered_in_target, answered, "answered");
    },
    range: [0, 1],
    native: (r) => ({ numerator: r.answered_in_target, denominator: `(${r.offered}-${r.abandoned_in_target})` }),
    examples: [
      { args: [300, 400, 20], result: 15 / 19, source: "300 ÷ (400 − 20) = 0.789" },
      { args: [300, 400, 20, "offered"], result: 3 / 4, source: "300 ÷ 400" },
      { args: [300, 400, 20, "answered", 360], result: 5 / 6, source: "300 ÷ 360" },
      { args: [300, 400, 20, "credit"], result: 4 / 5, source: "(300 + 20) ÷ 400" },
    ],
  },
  log: {
    name: "SERVICE_LEVEL_LOG",
    tables: [{ name: "contacts", logs: ["contacts"] }],
    inputs: { seconds: TARGET_SECONDS, method: SERVICE_LEVEL_METHOD },
    methodInput: "method",
    methods: SERVICE_LEVEL_METHODS,
    examples: [
      {
        args: [SAMPLE_CONTACTS, "2025-01"],
        result: 4 / 7,
        source: {
          en: "8 came in, one gave up within 20 seconds; waits of 8, 12, 15 and 20 seconds: 4 of 7",
          it: "8 sono arrivati, uno ha rinunciato entro 20 secondi; attese di 8, 12, 15 e 20 secondi: 4 su 7",
        },
      },
      {
        args: [SAMPLE_CONTACTS, "2025-01", undefined, 20, "answered"],
        result: 2 / 3,
        source: { en: "4 of the 6 answered", it: "4 dei 6 con risposta" },
      },
    ],
  },
});
