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
import { bgNbdAlive, bgNbdExpected, bgNbdExpectedNew } from "../models/bg-nbd";
import { fitBgNbd } from "../models/bg-nbd-fit";
import { buyers } from "../sample-customers";
import { same } from "../text";

const LABELS = ["r", "alpha", "a", "b"] as const;
const FIT = fitInput("BGNBD_FIT", LABELS, {
  label: { en: "fit", it: "stima" },
  help: { en: "The two columns that BGNBD_FIT returns.", it: "Le due colonne restituite da BGNBD_FIT." },
});
const PAPER =
  "P. Fader, B. Hardie, K. Lee, “Counting your customers” the easy way, Marketing Science 24 (2005) 275-284 (BG/NBD)";
/** Table 2 of the paper: CDNOW, 1997. */
const CDNOW = {
  range: "Fit!A1:B4",
  cells: [
    ["r", 243 / 1000],
    ["alpha", 4414 / 1000],
    ["a", 793 / 1000],
    ["b", 2426 / 1000],
  ],
};
/** The fit that the vignette of the R package BTYD works with. */
const BTYD = {
  range: "Fit!A1:B4",
  cells: [
    ["r", 0.2425945],
    ["alpha", 4.413602],
    ["a", 0.792922],
    ["b", 2.425907],
  ],
};
const BASE = buyers();

export const bgnbdFit = cellFunction({
  name: "BGNBD_FIT",
  kind: "fit",
  family: "lifetime",
  title: { en: "BG/NBD: fit", it: "BG/NBD: stima" },
  summary: {
    en: "Fits how often customers without a contract buy and when they stop: r, alpha, a, b, log_likelihood, customers.",
    it: "Stima quanto spesso comprano i clienti senza contratto e quando smettono: r, alpha, a, b, log_likelihood, customers.",
  },
  formula: {
    en: "maximum likelihood; purchases at a rate that is Gamma(r, alpha) over customers, drop-out after a purchase with a probability that is Beta(a, b)",
    it: "massima verosimiglianza; acquisti a un ritmo Gamma(r, alpha) tra i clienti, abbandono dopo un acquisto con una probabilità Beta(a, b)",
  },
  notes: {
    en: "For shops where nobody tells you that they leave. It assumes that each customer buys at a steady rate of their own and may stop for good after any repeat purchase. Not for subscriptions (use SBG_FIT), strongly seasonal goods, or a base where prices or range have just changed. Give at least some hundred customers, each watched for several times the usual interval between purchases, and a good part of them with repeat purchases. When the data cannot say, it says so instead of giving a number.",
    it: "Per i negozi in cui nessuno comunica che se ne va. Suppone che ogni cliente compri a un ritmo suo, costante, e possa smettere per sempre dopo un riacquisto. Non va bene per gli abbonamenti (usa SBG_FIT), per prodotti molto stagionali, o se prezzi o assortimento sono appena cambiati. Servono almeno qualche centinaio di clienti, osservati ciascuno per più volte l'intervallo abituale tra due acquisti, e una buona parte con riacquisti. Se i dati non bastano, lo dice invece di dare un numero.",
  },
  source: same(PAPER),
  unit: "number",
  inputs: { x: REPEATS_COLUMN, tx: LAST_AT_COLUMN, T: WATCHED_COLUMN, count: COUNT_COLUMN },
  examples: [
    {
      args: [BASE.x, BASE.tx, BASE.T, BASE.count],
      result: [
        ["r", 0.4796622],
        ["alpha", 9.81816],
        ["a", 1.184827],
        ["b", 12.39361],
        ["log_likelihood", -7867.978985],
        ["customers", 1000],
      ],
      tolerance: 1e-5,
      source: {
        en: "maximum found by SciPy from several starts",
        it: "massimo trovato da SciPy partendo da più punti",
      },
    },
  ],
  compute: ({ x, tx, T, count }) => {
    const found = fitBgNbd(customerColumns(x, tx, T, count, LABELS.length));
    return [
      ...LABELS.map((label) => [label, found[label]]),
      ["log_likelihood", found.logLikelihood],
      ["customers", found.customers],
    ];
  },
});

export const bgnbdAlive = cellFunction({
  name: "BGNBD_ALIVE",
  kind: "broadcast",
  family: "lifetime",
  title: { en: "BG/NBD: probability of being active", it: "BG/NBD: probabilità che sia attivo" },
  summary: {
    en: "Probability that a customer is still active, from when and how often they bought.",
    it: "Probabilità che un cliente sia ancora attivo, da quando e quanto spesso ha comprato.",
  },
  formula: {
    en: "1 ÷ (1 + a ÷ (b + x − 1) × ((alpha + T) ÷ (alpha + tx))^(r + x)); 1 where x is 0",
    it: "1 ÷ (1 + a ÷ (b + x − 1) × ((alpha + T) ÷ (alpha + tx))^(r + x)); 1 dove x è 0",
  },
  notes: {
    en: "A customer who bought only once always gets 100%: this model lets people leave only after a repeat purchase, so it is no sign of loyalty. Do not rank one-time buyers by it; PARETO_NBD_ALIVE has no such rule.",
    it: "Chi ha comprato una volta sola ha sempre il 100%: in questo modello si abbandona solo dopo un riacquisto, quindi non è un segno di fedeltà. Non usarla per ordinare chi ha comprato una volta; PARETO_NBD_ALIVE non ha questa regola.",
  },
  source: {
    en: `${PAPER}; their note on P(alive) (2008), equation 2`,
    it: `${PAPER}; la loro nota su P(alive) (2008), equazione 2`,
  },
  unit: "share",
  inputs: { fit: FIT, x: REPEATS, tx: LAST_AT, T: WATCHED },
  examples: [
    {
      args: [CDNOW, 2, 3043 / 100, 3886 / 100],
      result: 0.72658,
      tolerance: 1e-5,
      source: {
        en: "lifetimes 0.11, conditional_probability_alive with the parameters of the paper",
        it: "lifetimes 0.11, conditional_probability_alive con i parametri dell'articolo",
      },
    },
    {
      args: [CDNOW, 0, 0, 3886 / 100],
      result: 1,
      source: {
        en: "no repeat purchase: 1 by the model itself",
        it: "nessun riacquisto: 1 per come è fatto il modello",
      },
    },
  ],
  compute: (v) => {
    checkCustomer(v.x, v.tx, v.T);
    return bgNbdAlive(positive("fit", v.fit, LABELS), v.x, v.tx, v.T);
  },
});

export const bgnbdExpected = cellFunction({
  name: "BGNBD_EXPECTED",
  kind: "broadcast",
  family: "lifetime",
  title: { en: "BG/NBD: purchases ahead", it: "BG/NBD: acquisti futuri" },
  summary: {
    en: "Purchases to expect from a customer in the time ahead, drop-out included.",
    it: "Acquisti da aspettarsi da un cliente nel tempo futuro, tenuto conto dell'abbandono.",
  },
  formula: {
    en: "P(active) × mean purchases of an active customer in t, over rates and drop-out given what was seen",
    it: "P(attivo) × acquisti medi di un cliente attivo in t, sui ritmi e sull'abbandono dati gli acquisti visti",
  },
  notes: {
    en: "A mean over many customers who look alike, not a promise for one. Do not look much further ahead than you have watched.",
    it: "È una media su molti clienti simili, non una promessa per uno. Non guardare avanti molto più di quanto hai osservato.",
  },
  source: { en: `${PAPER}, equation 10`, it: `${PAPER}, equazione 10` },
  unit: "count",
  inputs: { fit: FIT, x: REPEATS, tx: LAST_AT, T: WATCHED, t: AHEAD },
  examples: [
    {
      args: [CDNOW, 2, 3043 / 100, 3886 / 100, 39],
      result: 1.226,
      tolerance: 1e-3,
      source: {
        en: "B. Hardie's spreadsheet of the paper: 1.226 purchases in 39 weeks",
        it: "foglio di calcolo di B. Hardie per l'articolo: 1,226 acquisti in 39 settimane",
      },
    },
  ],
  compute: (v) => {
    checkCustomer(v.x, v.tx, v.T);
    return bgNbdExpected(positive("fit", v.fit, LABELS), v.x, v.tx, v.T, v.t);
  },
});

export const bgnbdExpectedNew = cellFunction({
  name: "BGNBD_EXPECTED_NEW",
  kind: "broadcast",
  family: "lifetime",
  title: { en: "BG/NBD: purchases of a new customer", it: "BG/NBD: acquisti di un cliente nuovo" },
  summary: {
    en: "Repeat purchases to expect from a new customer in the time after the first purchase.",
    it: "Riacquisti da aspettarsi da un cliente nuovo nel tempo dopo il primo acquisto.",
  },
  formula: {
    en: "mean purchases until t or drop-out, over all customers of the fit",
    it: "acquisti medi fino a t o all'abbandono, su tutti i clienti della stima",
  },
  source: { en: `${PAPER}, equation 9`, it: `${PAPER}, equazione 9` },
  unit: "count",
  inputs: { fit: FIT, t: AHEAD },
  examples: [
    {
      args: [BTYD, 52],
      result: 1.444004,
      tolerance: 2e-5,
      source: {
        en: "R package BTYD, vignette: 1.444004 repeat purchases in a year of weeks",
        it: "pacchetto R BTYD, vignetta: 1,444004 riacquisti in un anno di settimane",
      },
    },
  ],
  compute: (v) => bgNbdExpectedNew(positive("fit", v.fit, LABELS), v.t),
});
