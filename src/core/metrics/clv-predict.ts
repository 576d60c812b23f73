import { checkCustomer, LAST_AT, positive, REPEATS, WATCHED } from "../customer-columns";
import { cellFunction } from "../define";
import { MetricError } from "../errors";
import { amount, blankable, fit as fitInput, integer, share } from "../inputs";
import { bgNbdExpected } from "../models/bg-nbd";
import { gammaGammaMean } from "../models/gamma-gamma";

const BUYING = ["r", "alpha", "a", "b"] as const;
const SPENDING = ["p", "q", "v"] as const;

/** Parameters of the papers: CDNOW. */
const CDNOW = {
  range: "Fit!A1:B4",
  cells: [
    ["r", 243 / 1000],
    ["alpha", 4414 / 1000],
    ["a", 793 / 1000],
    ["b", 2426 / 1000],
  ],
};
const CDNOW_SPEND = {
  range: "'Spend fit'!A1:B3",
  cells: [
    ["p", 625 / 100],
    ["q", 374 / 100],
    ["v", 1544 / 100],
  ],
};

export const clvPredict = cellFunction({
  name: "CLV_PREDICT",
  kind: "broadcast",
  family: "lifetime",
  title: { en: "Value of a customer ahead", it: "Valore futuro di un cliente" },
  summary: {
    en: "Discounted money to expect from a customer over the next periods: purchases by BG/NBD times spend by Gamma-Gamma.",
    it: "Denaro attualizzato da aspettarsi da un cliente nei prossimi periodi: acquisti da BG/NBD per spesa da Gamma-Gamma.",
  },
  formula: {
    en: "mean spend × Σ over periods of (purchases to expect in the period) ÷ (1 + discount)^period",
    it: "spesa media × Σ sui periodi di (acquisti attesi nel periodo) ÷ (1 + sconto)^periodo",
  },
  notes: {
    en: "A period is one unit of T: with weeks, 52 periods are a year and the discount is that of a week. It is revenue: multiply by the margin. What the customer has spent so far is not in it. Both fits must come from the same customers.",
    it: "Un periodo è un'unità di T: con le settimane, 52 periodi sono un anno e lo sconto è quello di una settimana. Sono ricavi: moltiplica per il margine. Quanto il cliente ha speso finora non è compreso. Le due stime devono venire dagli stessi clienti.",
  },
  source: {
    en: "P. Fader, B. Hardie, K. Lee, RFM and CLV, J. Marketing Research 42 (2005) 415-430; BG/NBD and Gamma-Gamma as fitted",
    it: "P. Fader, B. Hardie, K. Lee, RFM and CLV, J. Marketing Research 42 (2005) 415-430; BG/NBD e Gamma-Gamma come stimati",
  },
  unit: "money",
  inputs: {
    bgnbd_fit: fitInput("BGNBD_FIT", BUYING, {
      label: { en: "fit of the purchases", it: "stima degli acquisti" },
      help: { en: "The two columns that BGNBD_FIT returns.", it: "Le due colonne restituite da BGNBD_FIT." },
    }),
    gamma_gamma_fit: fitInput("GAMMA_GAMMA_FIT", SPENDING, {
      label: { en: "fit of the spend", it: "stima della spesa" },
      help: {
        en: "The two columns that GAMMA_GAMMA_FIT returns.",
        it: "Le due colonne restituite da GAMMA_GAMMA_FIT.",
      },
    }),
    x: REPEATS,
    tx: LAST_AT,
    T: WATCHED,
    mean_value: blankable(
      amount({
        min: 0,
        label: { en: "mean value of the repeat purchases", it: "valore medio dei riacquisti" },
        help: {
          en: "Mean value of the repeat purchases; blank where x is 0: the mean of all customers is used.",
          it: "Valore medio dei riacquisti; vuoto dove x è 0: si usa la media di tutti i clienti.",
        },
      }),
    ),
    periods: integer({
      min: 1,
      label: { en: "periods ahead", it: "periodi futuri" },
      help: { en: "How many periods ahead, in the unit of T.", it: "Quanti periodi futuri, nell'unità di T." },
    }),
    discount: share({
      label: { en: "discount a period", it: "sconto per periodo" },
      help: {
        en: "Discount a period, 0 for none: a year's rate d becomes (1 + d)^(1/52) − 1 a week.",
        it: "Sconto per periodo, 0 per nessuno: un tasso annuo d diventa (1 + d)^(1/52) − 1 alla settimana.",
      },
    }),
  },
  examples: [
    {
      args: [CDNOW, CDNOW_SPEND, 2, 3043 / 100, 3886 / 100, 2235 / 100, 39, 0],
      result: 24.663713910761157 * 1.2260281747671318,
      tolerance: 1e-9,
      source: {
        en: "lifetimes 0.11: spend 24.6637 × 1.22603 purchases in 39 weeks, no discount",
        it: "lifetimes 0.11: spesa 24,6637 × 1,22603 acquisti in 39 settimane, senza attualizzare",
      },
    },
    {
      args: [CDNOW, CDNOW_SPEND, 0, 0, 3886 / 100, undefined, 39, 0],
      result: 35.21897810218978 * 0.19509805201125396,
      tolerance: 1e-9,
      source: {
        en: "lifetimes 0.11: the population mean 35.2190 × 0.195098 purchases",
        it: "lifetimes 0.11: la media della popolazione 35,2190 × 0,195098 acquisti",
      },
    },
  ],
  compute: (v) => {
    checkCustomer(v.x, v.tx, v.T);
    if (v.x > 0 && v.mean_value === undefined) {
      throw new MetricError("missing_argument", { input: { argument: "mean_value" } });
    }
    const buying = positive("bgnbd_fit", v.bgnbd_fit, BUYING);
    const spend = gammaGammaMean(positive("gamma_gamma_fit", v.gamma_gamma_fit, SPENDING), v.x, v.mean_value ?? 0);
    if (v.discount === 0) return spend * bgNbdExpected(buying, v.x, v.tx, v.T, v.periods);
    let sum = 0;
    let before = 0;
    for (let t = 1; t <= v.periods; t++) {
      const until = bgNbdExpected(buying, v.x, v.tx, v.T, t);
      sum += (until - before) / (1 + v.discount) ** t;
      before = until;
    }
    return spend * sum;
  },
});
