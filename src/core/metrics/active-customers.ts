import { metric, type Scene, type Statement } from "../define";
import { eachActive, spellsOf } from "../logs/spells";
import { PAYMENTS, SUBS } from "../sample-tables";
import type { Units } from "../sum";

const STATEMENT: Statement = {
  label: { en: "Active customers", it: "Clienti attivi" },
  numerator: { en: "customers", it: "clienti" },
  denominator: null,
  unit: "customer_id",
  needs: ["customer_id"],
  total: "sum",
  interval: "none",
  units: (scene, units) => (scene.log.kind.id === "payments" ? addBuyers(scene, units) : addSubscribers(scene, units)),
};

export const activeCustomers = metric({
  id: "active-customers",
  family: "customers",
  title: { en: "Active customers", it: "Clienti attivi" },
  label: { en: "Active customers", it: "Clienti attivi" },
  summary: {
    en: "Customers with a paid payment in the period; from subscriptions, those active at its end.",
    it: "Clienti con un pagamento incassato nel periodo; dagli abbonamenti, quelli attivi alla fine.",
  },
  formula: {
    en: "distinct customers who paid (payments) or whose MRR is above 0 (subscriptions)",
    it: "clienti distinti che hanno pagato (pagamenti) o con MRR maggiore di 0 (abbonamenti)",
  },
  notes: {
    en: "Customers of a trial or a free plan do not count; refunds alone make nobody active.",
    it: "Chi è in prova o ha un piano gratuito non conta; un rimborso da solo non rende attivo nessuno.",
  },
  source: {
    en: "General practice; state of a customer as in ChartMogul",
    it: "Prassi generale; stato del cliente come in ChartMogul",
  },
  unit: "count",
  direction: "up",
  minimumN: 1,
  benchmarks: [],
  rollup: "recompute",
  interval: "none",
  scalar: null,
  log: {
    name: "ACTIVE_CUSTOMERS",
    tables: [{ name: "table", logs: ["payments", "subs"] }],
    methods: { "": STATEMENT },
    examples: [
      {
        args: [PAYMENTS, "2025-07"],
        result: 3,
        source: {
          en: "Anna, Carla and Dario paid in July; Bruno's payment failed",
          it: "Anna, Carla e Dario hanno pagato a luglio; il pagamento di Bruno è fallito",
        },
      },
      {
        args: [SUBS, "2025-01"],
        result: 9,
        source: {
          en: "8 at the start + 3 new + 2 back − 4 gone = 9",
          it: "8 all'inizio + 3 nuovi + 2 rientrati − 4 persi = 9",
        },
      },
    ],
  },
});

/** Everyone with a paid payment in the period, an order of 0 included, by the first of them. */
function addBuyers({ log, period }: Scene, units: Units): void {
  const { codes, values } = log.words("customer_id");
  const amounts = log.numbers("amount");
  const seen = new Uint8Array(values.length);
  for (const i of log.within("date", period)) {
    const c = codes[i] as number;
    if (c < 0 || seen[c] === 1 || !((amounts[i] as number) >= 0)) continue;
    seen[c] = 1;
    units.add(i, 1, 0, PAID);
  }
}

function addSubscribers({ log, period }: Scene, units: Units): void {
  eachActive(spellsOf(log), period.before, (row) => units.add(row, 1, 0, ACTIVE));
}

const PAID = { en: "paid in the period", it: "ha pagato nel periodo" };
const ACTIVE = { en: "active at the end", it: "attivo a fine periodo" };
