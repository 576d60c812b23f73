import {
  AHEAD,
  COUNT_COLUMN,
  checkCustomer,
  customerColumns,
  LAST_AT,
  LAST_AT_COLUMN,
  positive,
  REPEATS,
  REPEATS_COLUMN,
  WATCHED,
  WATCHED_COLUMN,
} from "../customer-columns";
import { cellFunction } from "../define";
import { fit as fitInput } from "../inputs";
import { paretoNbdAlive, paretoNbdExpected } from "../models/pareto-nbd";
import { fitParetoNbd } from "../models/pareto-nbd-fit";
import { buyers } from "../sample-customers";
import { same } from "../text";

const LABELS = ["r", "alpha", "s", "beta"] as const;
const FIT = fitInput("PARETO_NBD_FIT", LABELS, {
  label: { en: "fit", it: "stima" },
  help: { en: "The two columns that PARETO_NBD_FIT returns.", it: "Le due colonne restituite da PARETO_NBD_FIT." },
});
const PAPER =
  "D. Schmittlein, D. Morrison, R. Colombo, Counting your customers, Management Science 33 (1987) 1-24 (Pareto/NBD); P. Fader, B. Hardie, A note on deriving the Pareto/NBD model (2005)";
const BASE = buyers();
/** The parameters that lifetimes' tests use: CDNOW, rounded. */
const CDNOW = {
  range: "Fit!A1:B4",
  cells: [
    ["r", 55 / 100],
    ["alpha", 1058 / 100],
    ["s", 61 / 100],
    ["beta", 1167 / 100],
  ],
};

export const paretoNbdFit = cellFunction({
  name: "PARETO_NBD_FIT",
  kind: "fit",
  family: "lifetime",
  title: { en: "Pareto/NBD: fit", it: "Pareto/NBD: stima" },
  summary: {
    en: "Fits how often customers without a contract buy and when they stop, at any moment: r, alpha, s, beta, log_likelihood, customers.",
    it: "Stima quanto spesso comprano i clienti senza contratto e quando smettono, in qualsiasi momento: r, alpha, s, beta, log_likelihood, customers.",
  },
  formula: {
    en: "maximum likelihood; purchases at a rate that is Gamma(r, alpha) over customers, drop-out at a rate that is Gamma(s, beta)",
    it: "massima verosimiglianza; acquisti a un ritmo Gamma(r, alpha) tra i clienti, abbandono a un ritmo Gamma(s, beta)",
  },
  notes: {
    en: "The older sister of BGNBD_FIT: customers may stop at any moment, also right after the first purchase. Same data, same limits: no contract, steady habits, some hundred customers watched for long. It needs more data to tell rate from drop-out; when it says that there is no maximum, try BGNBD_FIT.",
    it: "La sorella maggiore di BGNBD_FIT: il cliente può smettere in qualsiasi momento, anche subito dopo il primo acquisto. Stessi dati e stessi limiti: niente contratto, abitudini stabili, qualche centinaio di clienti osservati a lungo. Per distinguere ritmo e abbandono servono più dati; se dice che non c'è un massimo, prova BGNBD_FIT.",
  },
  source: same(PAPER),
  unit: "number",
  inputs: { x: REPEATS_COLUMN, tx: LAST_AT_COLUMN, T: WATCHED_COLUMN, count: COUNT_COLUMN },
  examples: [
    {
      args: [BASE.x, BASE.tx, BASE.T, BASE.count],
      result: [
        ["r", 0.719261],
        ["alpha", 14.461987],
        ["s", 2.84951],
        ["beta", 276.457],
        ["log_likelihood", -7859.9952816],
        ["customers", 1000],
      ],
      tolerance: 1e-5,
      source: {
        en: "maximum found by SciPy from several starts, the drop-out integrated with 200 nodes",
        it: "massimo trovato da SciPy partendo da più punti, l'abbandono integrato con 200 nodi",
      },
    },
  ],
  compute: ({ x, tx, T, count }) => {
    const found = fitParetoNbd(customerColumns(x, tx, T, count, LABELS.length));
    return [
      ...LABELS.map((label) => [label, found[label]]),
      ["log_likelihood", found.logLikelihood],
      ["customers", found.customers],
    ];
  },
});

export const paretoNbdAliveFunction = cellFunction({
  name: "PARETO_NBD_ALIVE",
  kind: "broadcast",
  family: "lifetime",
  title: { en: "Pareto/NBD: probability of being active", it: "Pareto/NBD: probabilità che sia attivo" },
  summary: {
    en: "Probability that a customer is still active, from when and how often they bought.",
    it: "Probabilità che un cliente sia ancora attivo, da quando e quanto spesso ha comprato.",
  },
  formula: {
    en: "chance of having stayed until T ÷ (that + chance of having left between tx and T), given the purchases",
    it: "probabilità di essere rimasto fino a T ÷ (quella + probabilità di avere smesso tra tx e T), dati gli acquisti",
  },
  notes: {
    en: "Also for customers with one purchase: the longer the silence, the lower the probability.",
    it: "Vale anche per chi ha comprato una volta sola: più lungo è il silenzio, più bassa è la probabilità.",
  },
  source: same(PAPER),
  unit: "share",
  inputs: { fit: FIT, x: REPEATS, tx: LAST_AT, T: WATCHED },
  examples: [
    {
      args: [
        [
          ["r", 0.5532755283487127],
          ["alpha", 10.577612104781682],
          ["s", 0.6062134001809819],
          ["beta", 11.667905191349032],
        ],
        2,
        3043 / 100,
        3886 / 100,
      ],
      result: 0.869,
      tolerance: 1e-3,
      source: {
        en: "an independent program with the fit of the CDNOW sample",
        it: "un programma indipendente con la stima sul campione CDNOW",
      },
    },
    {
      args: [CDNOW, 5, 30, 30],
      result: 1,
      source: {
        en: "a purchase on the last day watched: active",
        it: "un acquisto nell'ultimo giorno osservato: attivo",
      },
    },
  ],
  compute: (v) => {
    checkCustomer(v.x, v.tx, v.T);
    return paretoNbdAlive(positive("fit", v.fit, LABELS), v.x, v.tx, v.T);
  },
});

export const paretoNbdExpectedFunction = cellFunction({
  name: "PARETO_NBD_EXPECTED",
  kind: "broadcast",
  family: "lifetime",
  title: { en: "Pareto/NBD: purchases ahead", it: "Pareto/NBD: acquisti futuri" },
  summary: {
    en: "Purchases to expect from a customer in the time ahead, drop-out included.",
    it: "Acquisti da aspettarsi da un cliente nel tempo futuro, tenuto conto dell'abbandono.",
  },
  formula: {
    en: "P(active) × (r + x) ÷ (alpha + T) × mean time within t that an active customer stays",
    it: "P(attivo) × (r + x) ÷ (alpha + T) × tempo medio entro t in cui resta un cliente attivo",
  },
  notes: {
    en: "A mean over many customers who look alike, not a promise for one. Do not look much further ahead than you have watched.",
    it: "È una media su molti clienti simili, non una promessa per uno. Non guardare avanti molto più di quanto hai osservato.",
  },
  source: same(PAPER),
  unit: "count",
  inputs: { fit: FIT, x: REPEATS, tx: LAST_AT, T: WATCHED, t: AHEAD },
  examples: [
    {
      args: [CDNOW, 132, 200, 200, 10],
      result: 6.206051788963242,
      tolerance: 1e-9,
      source: {
        en: "lifetimes, test of a customer with 132 purchases where the usual formula underflows",
        it: "lifetimes, prova di un cliente con 132 acquisti, dove la formula usuale va a zero",
      },
    },
  ],
  compute: (v) => {
    checkCustomer(v.x, v.tx, v.T);
    return paretoNbdExpected(positive("fit", v.fit, LABELS), v.x, v.tx, v.T, v.t);
  },
});
