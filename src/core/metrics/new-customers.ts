import { metric } from "../define";
import { eachNewCustomer } from "../logs/new-customers";
import { PAYMENTS, SUBS } from "../sample-tables";

export const newCustomers = metric({
  id: "new-customers",
  family: "customers",
  title: { en: "New customers", it: "Nuovi clienti" },
  label: { en: "New customers", it: "Nuovi clienti" },
  summary: {
    en: "Customers whose first payment ever, or first paid subscription ever, falls in the period.",
    it: "Clienti il cui primo pagamento in assoluto, o primo abbonamento pagato, cade nel periodo.",
  },
  formula: {
    en: "customers whose first payment or activation is in the period",
    it: "clienti con il primo pagamento o la prima attivazione nel periodo",
  },
  notes: {
    en: "A customer who comes back is not new. A table that begins too late makes old customers look new: give it the whole history.",
    it: "Chi rientra non è un nuovo cliente. Una tabella che comincia troppo tardi fa sembrare nuovi i vecchi clienti: usa tutto lo storico.",
  },
  source: {
    en: "General practice; first activation as in ChartMogul",
    it: "Prassi generale; prima attivazione come in ChartMogul",
  },
  unit: "count",
  direction: "up",
  minimumN: 1,
  benchmarks: [],
  rollup: "sum",
  interval: "poisson",
  scalar: null,
  log: {
    name: "NEW_CUSTOMERS",
    tables: [{ name: "table", logs: ["payments", "subs"] }],
    methods: {
      "": {
        label: { en: "New customers", it: "Nuovi clienti" },
        numerator: { en: "new customers", it: "nuovi clienti" },
        denominator: null,
        unit: "customer_id",
        needs: ["customer_id"],
        total: "sum",
        interval: "poisson",
        units: ({ log, period }, units) => eachNewCustomer(log, period, (row) => units.add(row, 1, 0, FIRST)),
      },
    },
    examples: [
      {
        args: [PAYMENTS, "2025-07"],
        result: 2,
        source: {
          en: "Carla and Dario paid for the first time in July",
          it: "Carla e Dario hanno pagato per la prima volta a luglio",
        },
      },
      {
        args: [SUBS, "2025-01"],
        result: 3,
        source: {
          en: "H, I and J start for the first time; E and G come back",
          it: "H, I e J cominciano per la prima volta; E e G rientrano",
        },
      },
    ],
  },
});

const FIRST = { en: "first time ever", it: "per la prima volta" };
