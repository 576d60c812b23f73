import { metric } from "../define";
import { checkAtMost, divide } from "../divide";
import { escalations, escalationsLack } from "../logs/escalations";
import { cases, casesEscalated } from "../measures";
import { SAMPLE_TICKETS } from "../support-samples";
import { same } from "../text";

export const escalationRate = metric({
  id: "escalation-rate",
  family: "support",
  title: { en: "Escalation rate", it: "Tasso di escalation" },
  label: { en: "Escalated cases", it: "Casi scalati" },
  summary: {
    en: "Share of cases that had to be passed on to a higher level.",
    it: "Quota di casi passati a un livello superiore.",
  },
  formula: { en: "escalated cases ÷ cases", it: "casi scalati ÷ casi" },
  notes: {
    en: "A case counts once, however often it was escalated.",
    it: "Un caso conta una volta sola, anche se è stato scalato più volte.",
  },
  source: same("R. Yonatan, 10 customer service metrics (2018)"),
  unit: "share",
  direction: "down",
  minimumN: 5,
  benchmarks: [],
  rollup: "ratio",
  interval: "wilson",
  scalar: {
    name: "ESCALATION_RATE",
    kind: "broadcast",
    inputs: { escalated: casesEscalated, cases },
    compute: (v) => {
      const rate = divide(v.escalated, v.cases, "cases");
      checkAtMost("escalated", v.escalated, "cases", v.cases);
      return rate;
    },
    range: [0, 1],
    native: (r) => ({ numerator: r.escalated, denominator: r.cases }),
    examples: [{ args: [18, 240], result: 3 / 40, source: "18 ÷ 240 = 0.075" }],
  },
  log: {
    name: "ESCALATION_RATE_LOG",
    tables: [{ name: "tickets", logs: ["tickets"] }],
    methods: {
      "": {
        label: { en: "Escalated cases", it: "Casi scalati" },
        numerator: { en: "escalated cases", it: "casi scalati" },
        denominator: { en: "cases", it: "casi" },
        lacks: escalationsLack,
        total: "ratio",
        interval: "wilson",
        units: ({ log, period }, units) => {
          const escalated = escalations(log);
          for (const i of log.within("created", period)) {
            const passedOn = !Number.isNaN(escalated[i] as number);
            units.add(i, passedOn ? 1 : 0, 1, passedOn ? ESCALATED : NOT_ESCALATED);
          }
        },
      },
    },
    examples: [
      {
        args: [SAMPLE_TICKETS, "2025-01"],
        result: 1 / 6,
        source: { en: "2 of the 12 tickets created in January", it: "2 dei 12 ticket creati a gennaio" },
      },
    ],
  },
});

const ESCALATED = { en: "escalated", it: "scalato" };
const NOT_ESCALATED = { en: "not escalated", it: "non scalato" };
