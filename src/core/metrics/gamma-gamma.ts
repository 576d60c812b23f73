import {
  COUNT_COLUMN,
  checkRows,
  checkWhole,
  eachFullRow,
  inRow,
  positive,
  REPEATS,
  REPEATS_COLUMN,
} from "../customer-columns";
import { cellFunction } from "../define";
import { MetricError } from "../errors";
import { amount, blankable, fit as fitInput, numbersWithBlanks } from "../inputs";
import { correlation } from "../math/correlation";
import { fitGammaGamma, gammaGammaMean, type SpendRows } from "../models/gamma-gamma";
import { spenders } from "../sample-customers";
import { same } from "../text";

const LABELS = ["p", "q", "v"] as const;
const FIT = fitInput("GAMMA_GAMMA_FIT", LABELS, {
  label: { en: "fit", it: "stima" },
  help: { en: "The two columns that GAMMA_GAMMA_FIT returns.", it: "Le due colonne restituite da GAMMA_GAMMA_FIT." },
});
const PAPER = "P. Fader, B. Hardie, The Gamma-Gamma model of monetary value (2013), brucehardie.com/notes/025";
const MEAN_WORDS = {
  label: { en: "mean value of the repeat purchases", it: "valore medio dei riacquisti" },
  help: {
    en: "Mean value of the customer's repeat purchases, blank where there are none: column mean_value of CUSTOMER_SUMMARY.",
    it: "Valore medio dei riacquisti del cliente, vuoto se non ce ne sono: colonna mean_value di CUSTOMER_SUMMARY.",
  },
};
const BASE = spenders();
const CDNOW = {
  range: "Fit!A1:B3",
  cells: [
    ["p", 625 / 100],
    ["q", 374 / 100],
    ["v", 1544 / 100],
  ],
};

export const gammaGammaFit = cellFunction({
  name: "GAMMA_GAMMA_FIT",
  kind: "fit",
  family: "lifetime",
  title: { en: "Gamma-Gamma: fit", it: "Gamma-Gamma: stima" },
  summary: {
    en: "Fits what customers spend a purchase and how much they differ: p, q, v, log_likelihood, customers, correlation.",
    it: "Stima quanto spendono i clienti per acquisto e quanto sono diversi: p, q, v, log_likelihood, customers, correlation.",
  },
  formula: {
    en: "maximum likelihood over customers with repeat purchases; each purchase is Gamma(p, ν), ν is Gamma(q, v) over customers",
    it: "massima verosimiglianza sui clienti con riacquisti; ogni acquisto è Gamma(p, ν), con ν Gamma(q, v) tra i clienti",
  },
  notes: {
    en: "It assumes that what a customer spends has nothing to do with how often they buy: look at correlation, which should be near 0; above about 0.3 in size do not use it. Only customers with x above 0 count. At least a hundred of them, better several hundred. Values must be above 0: deduct refunds first.",
    it: "Suppone che quanto un cliente spende non dipenda da quanto spesso compra: guarda correlation, che deve essere vicina a 0; oltre circa 0,3 in valore assoluto non usarlo. Contano solo i clienti con x maggiore di 0. Ne servono almeno un centinaio, meglio alcune centinaia. I valori devono essere maggiori di 0: togli prima i rimborsi.",
  },
  source: same(PAPER),
  unit: "number",
  inputs: { x: REPEATS_COLUMN, mean_value: numbersWithBlanks(MEAN_WORDS), count: COUNT_COLUMN },
  examples: [
    {
      args: [BASE.x, BASE.mean_value, BASE.count],
      result: [
        ["p", 13.66396],
        ["q", 5.250892],
        ["v", 13.24078],
        ["log_likelihood", -1821.960343],
        ["customers", 420],
        ["correlation", -0.0485151564],
      ],
      tolerance: 1e-5,
      source: {
        en: "maximum found by SciPy from several starts; Pearson's correlation of x and mean value",
        it: "massimo trovato da SciPy partendo da più punti; correlazione di Pearson tra x e valore medio",
      },
    },
  ],
  compute: ({ x, mean_value, count }) => {
    const rows = spendRows(x, mean_value, count);
    const found = fitGammaGamma(rows);
    return [
      ...LABELS.map((label) => [label, found[label]]),
      ["log_likelihood", found.logLikelihood],
      ["customers", found.customers],
      ["correlation", correlation(rows.x, rows.m, rows.counts)],
    ];
  },
});

type Column = readonly (number | null)[];

/** Customers with repeat purchases; the others may have a blank mean value or any. */
function spendRows(x: Column, means: Column, counts: Column | undefined): Required<SpendRows> {
  const kept = { x: [] as number[], m: [] as number[], counts: [] as number[] };
  if (x.length !== means.length) {
    throw new MetricError("shapes_differ", {
      input: { argument: "x" },
      shape: x.length,
      other: { argument: "mean_value" },
      otherShape: means.length,
    });
  }
  const used = x.map((repeats, i) => (repeats === 0 ? null : repeats === null && means[i] === null ? null : repeats));
  const values = means.map((mean, i) => (x[i] === 0 ? null : (mean as number | null)));
  eachFullRow({ x: used, mean_value: values }, counts, ([repeats, mean], n, row) => {
    checkWhole("x", repeats as number, row);
    if ((mean as number) <= 0) {
      throw new MetricError("not_above", {
        input: { argument: "mean_value" },
        limit: 0,
        value: mean as number,
        where: inRow(row),
      });
    }
    if (n === 0) return;
    kept.x.push(repeats as number);
    kept.m.push(mean as number);
    kept.counts.push(n);
  });
  checkRows("x", kept.x.length, LABELS.length);
  return { x: Float64Array.from(kept.x), m: Float64Array.from(kept.m), counts: Float64Array.from(kept.counts) };
}

export const gammaGammaMeanFunction = cellFunction({
  name: "GAMMA_GAMMA_MEAN",
  kind: "broadcast",
  family: "lifetime",
  title: { en: "Gamma-Gamma: mean spend of a customer", it: "Gamma-Gamma: spesa media di un cliente" },
  summary: {
    en: "What a customer can be expected to spend a purchase, between their own mean and that of all.",
    it: "Quanto ci si può aspettare che un cliente spenda per acquisto, tra la sua media e quella di tutti.",
  },
  formula: {
    en: "p × (v + x × mean_value) ÷ (p × x + q − 1); without repeat purchases the mean of all, p × v ÷ (q − 1)",
    it: "p × (v + x × mean_value) ÷ (p × x + q − 1); senza riacquisti la media di tutti, p × v ÷ (q − 1)",
  },
  notes: {
    en: "The fewer the purchases, the closer to the mean of all customers: one large order does not make a large customer.",
    it: "Meno sono gli acquisti, più il risultato è vicino alla media di tutti: un solo ordine grande non fa un grande cliente.",
  },
  source: { en: `${PAPER}, equation 5`, it: `${PAPER}, equazione 5` },
  unit: "money",
  inputs: { fit: FIT, x: REPEATS, mean_value: blankable(amount({ ...MEAN_WORDS, min: 0 })) },
  examples: [
    {
      args: [CDNOW, 3, 30],
      result: 30.6654257794,
      tolerance: 1e-9,
      source: {
        en: "R package BTYD, spend.expected.value, three purchases of mean 30",
        it: "pacchetto R BTYD, spend.expected.value, tre acquisti di media 30",
      },
    },
    { args: [CDNOW, 0, undefined], result: 35.21897810218978, source: "6.25 × 15.44 ÷ 2.74" },
  ],
  compute: (v) => {
    if (v.x > 0 && v.mean_value === undefined) {
      throw new MetricError("missing_argument", { input: { argument: "mean_value" } });
    }
    return gammaGammaMean(positive("fit", v.fit, LABELS), v.x, v.mean_value ?? 0);
  },
});
