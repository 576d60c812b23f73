import { metric } from "../define";
import { lastBefore, purchasesOf } from "../logs/purchases";
import { PAYMENTS } from "../sample-tables";

export const repeatRate = metric({
  id: "repeat-rate",
  family: "customers",
  title: { en: "Repeat customer rate", it: "Quota di clienti che ricomprano" },
  label: { en: "Repeat customers", it: "Clienti che ricomprano" },
  summary: {
    en: "Share of the period's buyers who had bought before it.",
    it: "Tra chi ha comprato nel periodo, quota che aveva già comprato prima.",
  },
  formula: {
    en: "buyers with a purchase before the period ÷ buyers of the period",
    it: "clienti con un acquisto prima del periodo ÷ clienti che hanno comprato nel periodo",
  },
  notes: {
    en: "Two purchases inside the period do not make a repeat customer. It grows with the age of the business by itself.",
    it: "Due acquisti dentro il periodo non bastano. Con gli anni di attività cresce da sola.",
  },
  source: { en: "General practice of online shops", it: "Prassi generale dei negozi online" },
  unit: "share",
  direction: "up",
  minimumN: 5,
  benchmarks: [],
  rollup: "recompute",
  interval: "wilson",
  scalar: null,
  log: {
    name: "REPEAT_RATE",
    tables: [{ name: "payments", logs: ["payments"] }],
    methods: {
      "": {
        label: { en: "Repeat customers", it: "Clienti che ricomprano" },
        numerator: { en: "buyers who had bought before", it: "clienti che avevano già comprato" },
        denominator: { en: "buyers of the period", it: "clienti che hanno comprato nel periodo" },
        unit: "customer_id",
        needs: ["customer_id"],
        total: "ratio",
        interval: "wilson",
        units: ({ log, period }, units) => {
          const p = purchasesOf(log);
          for (let c = 0; c < p.customers; c++) {
            const earlier = lastBefore(p, c, period.from);
            const first = earlier + 1;
            if (first === p.offsets[c + 1] || (p.days[first] as number) >= period.before) continue;
            const repeats = earlier >= (p.offsets[c] as number);
            units.add(p.rows[first] as number, repeats ? 1 : 0, 1, repeats ? REPEAT : FIRST);
          }
        },
      },
    },
    examples: [
      {
        args: [PAYMENTS, "2025-07"],
        result: 1 / 3,
        source: {
          en: "Anna, Carla and Dario bought in July; only Anna before: 1 ÷ 3",
          it: "Anna, Carla e Dario hanno comprato a luglio; prima solo Anna: 1 ÷ 3",
        },
      },
    ],
  },
});

const REPEAT = { en: "had bought before", it: "aveva già comprato" };
const FIRST = { en: "first purchase", it: "primo acquisto" };
