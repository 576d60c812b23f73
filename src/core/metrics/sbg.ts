import { checkRows, inRow, positive } from "../customer-columns";
import { cellFunction } from "../define";
import { MetricError } from "../errors";
import { amount, fit as fitInput, integer, numbers, optional, share } from "../inputs";
import { fitSbg, sbgDiscountedLifetime, sbgResidualLifetime, sbgRetention, sbgSurvival } from "../models/sbg";

const LABELS = ["alpha", "beta"] as const;
const FIT = fitInput("SBG_FIT", LABELS, {
  label: { en: "fit", it: "stima" },
  help: { en: "The two columns that SBG_FIT returns.", it: "Le due colonne restituite da SBG_FIT." },
});
const PAPER = "P. Fader, B. Hardie, How to project customer retention, J. Interactive Marketing 21 (2007) 76-90";
/** The paper's “High End” customers: its table 1 and the fit of its appendix B. */
const SURVIVORS = { range: "Cohort!B2:B9", cells: [[1000], [869], [743], [653], [593], [551], [517], [491]] };
const HIGH_END = {
  range: "Fit!A1:B2",
  cells: [
    ["alpha", 668 / 1000],
    ["beta", 3806 / 1000],
  ],
};
/** Three renewals: with fewer the model has as many parameters as figures. */
const LEAST = 4;

export const sbgFit = cellFunction({
  name: "SBG_FIT",
  kind: "fit",
  family: "lifetime",
  title: { en: "sBG: fit of a cohort", it: "sBG: stima di una coorte" },
  summary: {
    en: "Fits how customers of a contract renew from the survivors of one cohort: alpha, beta, log_likelihood, customers.",
    it: "Stima come rinnovano i clienti con contratto dai superstiti di una coorte: alpha, beta, log_likelihood, customers.",
  },
  formula: {
    en: "maximum likelihood; each customer leaves at a renewal with a probability of their own, Beta(alpha, beta) over customers",
    it: "massima verosimiglianza; ogni cliente se ne va a un rinnovo con una probabilità sua, Beta(alpha, beta) tra i clienti",
  },
  notes: {
    en: "For contracts that are renewed at fixed times. It explains why retention rises with age: who leaves easily leaves first. Give one cohort, at its start and after each renewal, at least three renewals and better some hundred customers. Not for customers who can leave any day or come back, and not across a price change.",
    it: "Per contratti che si rinnovano a date fisse. Spiega perché il tasso di rinnovo cresce con l'anzianità: chi se ne va facilmente se ne va prima. Dai una sola coorte, all'inizio e dopo ogni rinnovo, con almeno tre rinnovi e meglio qualche centinaio di clienti. Non va bene per chi può andarsene ogni giorno o tornare, né attraverso un cambio di prezzo.",
  },
  source: { en: `${PAPER}, equations 5 to 7`, it: `${PAPER}, equazioni da 5 a 7` },
  unit: "number",
  inputs: {
    survivors: numbers({
      min: 0,
      label: { en: "survivors", it: "superstiti" },
      help: {
        en: "Customers of one cohort at the start and after each renewal, one number a cell, never rising; counts or shares.",
        it: "Clienti di una coorte all'inizio e dopo ogni rinnovo, un numero per cella, mai crescenti; conteggi o quote.",
      },
    }),
  },
  examples: [
    {
      args: [SURVIVORS],
      result: [
        ["alpha", 0.6680883511064463],
        ["beta", 3.806094964058266],
        ["log_likelihood", -1611.1581473911563],
        ["customers", 1000],
      ],
      tolerance: 1e-6,
      source: {
        en: "the paper's High End customers: alpha 0.668, beta 3.806; more digits by SciPy",
        it: "i clienti High End dell'articolo: alpha 0,668, beta 3,806; altre cifre con SciPy",
      },
    },
  ],
  compute: ({ survivors }) => {
    checkRows("survivors", survivors.length, LEAST);
    survivors.forEach((kept, i) => {
      if (i > 0 && kept > (survivors[i - 1] as number)) {
        throw new MetricError("wrong_data", { why: RISING, where: inRow(i + 1) });
      }
    });
    if (survivors[0] === 0) throw new MetricError("zero_base", { input: { argument: "survivors" }, value: 0 });
    const found = fitSbg(survivors);
    return [
      ...LABELS.map((label) => [label, found[label]]),
      ["log_likelihood", found.logLikelihood],
      ["customers", found.customers],
    ];
  },
});

const RISING = {
  en: "survivors cannot rise; give one cohort, without customers who joined later",
  it: "i superstiti non possono crescere; usa una sola coorte, senza clienti entrati dopo",
};

function renewal(min: number): ReturnType<typeof integer> {
  return integer({
    min,
    label: { en: "renewal (t)", it: "rinnovo (t)" },
    help: { en: "Number of the renewal: 1, 2, 3 ...", it: "Numero del rinnovo: 1, 2, 3 ..." },
  });
}

export const sbgRetentionFunction = cellFunction({
  name: "SBG_RETENTION",
  kind: "broadcast",
  family: "lifetime",
  title: { en: "sBG: retention at a renewal", it: "sBG: tasso di rinnovo" },
  summary: {
    en: "Share of those still there who renew at the t-th renewal.",
    it: "Quota di chi è ancora presente che rinnova al rinnovo t.",
  },
  formula: { en: "(beta + t − 1) ÷ (alpha + beta + t − 1)", it: "(beta + t − 1) ÷ (alpha + beta + t − 1)" },
  source: { en: `${PAPER}, equation 8`, it: `${PAPER}, equazione 8` },
  unit: "share",
  inputs: { fit: FIT, t: renewal(1) },
  examples: [{ args: [HIGH_END, 1], result: 3806 / 4474, source: "3.806 ÷ (0.668 + 3.806)" }],
  compute: (v) => sbgRetention(positive("fit", v.fit, LABELS), v.t),
});

export const sbgSurvivalFunction = cellFunction({
  name: "SBG_SURVIVAL",
  kind: "broadcast",
  family: "lifetime",
  title: { en: "sBG: survival", it: "sBG: sopravvivenza" },
  summary: {
    en: "Share of the cohort still there after t renewals.",
    it: "Quota della coorte ancora presente dopo t rinnovi.",
  },
  formula: {
    en: "B(alpha, beta + t) ÷ B(alpha, beta): the product of the retention rates up to t",
    it: "B(alpha, beta + t) ÷ B(alpha, beta): il prodotto dei tassi di rinnovo fino a t",
  },
  source: { en: `${PAPER}, equation 6`, it: `${PAPER}, equazione 6` },
  unit: "share",
  inputs: { fit: FIT, t: renewal(0) },
  examples: [
    {
      args: [HIGH_END, 12],
      result: 0.378,
      tolerance: 5e-4,
      source: {
        en: "figure 4 of the paper: 37.8% after twelve years",
        it: "figura 4 dell'articolo: 37,8% dopo dodici anni",
      },
    },
    { args: [HIGH_END, 0], result: 1, source: { en: "all are there at the start", it: "all'inizio ci sono tutti" } },
  ],
  compute: (v) => sbgSurvival(positive("fit", v.fit, LABELS), v.t),
});

export const ltvSbg = cellFunction({
  name: "LTV_SBG",
  kind: "broadcast",
  family: "lifetime",
  title: { en: "Lifetime value of a contract (sBG)", it: "Valore nel tempo di un contratto (sBG)" },
  summary: {
    en: "Discounted money that a customer of a contract brings, from a fit of renewals; new, or after some renewals.",
    it: "Denaro attualizzato che porta un cliente con contratto, dalla stima dei rinnovi; nuovo, o dopo alcuni rinnovi.",
  },
  formula: {
    en: "new: margin × Σ over t ≥ 0 of S(t) ÷ (1 + discount)^t; after k renewals: margin × Σ over t ≥ 1 of S(k + t) ÷ S(k) ÷ (1 + discount)^(t − 1)",
    it: "nuovo: margine × Σ su t ≥ 0 di S(t) ÷ (1 + sconto)^t; dopo k rinnovi: margine × Σ su t ≥ 1 di S(k + t) ÷ S(k) ÷ (1 + sconto)^(t − 1)",
  },
  notes: {
    en: "A new customer pays today; who has renewed is valued just before the next decision. Longer customers are worth more, for they leave less: a single churn rate hides it. The sum goes on without end, so a discount above 0 is needed unless alpha is above 1.",
    it: "Un cliente nuovo paga oggi; chi ha già rinnovato è valutato subito prima della prossima decisione. Chi è cliente da più tempo vale di più, perché se ne va meno: un solo tasso di abbandono lo nasconde. La somma non ha termine, quindi serve uno sconto maggiore di 0, a meno che alpha superi 1.",
  },
  source: {
    en: "P. Fader, B. Hardie, Customer-base valuation in a contractual setting, Marketing Science 29 (2010) 85-93, equations 4 and 6",
    it: "P. Fader, B. Hardie, Customer-base valuation in a contractual setting, Marketing Science 29 (2010) 85-93, equazioni 4 e 6",
  },
  unit: "money",
  inputs: {
    margin: amount({
      label: { en: "margin a period", it: "margine per periodo" },
      help: {
        en: "Money that a customer brings a period, after direct costs.",
        it: "Denaro che un cliente porta in un periodo, tolti i costi diretti.",
      },
    }),
    fit: FIT,
    discount: share({
      label: { en: "discount a period", it: "sconto per periodo" },
      help: { en: "Discount a period between two renewals.", it: "Sconto per periodo tra due rinnovi." },
    }),
    renewals: optional(
      integer({
        label: { en: "renewals made", it: "rinnovi fatti" },
        help: {
          en: "Optional. Renewals that the customer has made; blank for a new customer.",
          it: "Facoltativo. Rinnovi che il cliente ha fatto; vuoto per un cliente nuovo.",
        },
      }),
    ),
  },
  examples: [
    {
      args: [1, HIGH_END, 1 / 10, 7],
      result: 7.53,
      tolerance: 1e-3,
      source: {
        en: "Fader & Hardie (2010): 7.53 discounted payments after seven renewals at 10%",
        it: "Fader e Hardie (2010): 7,53 pagamenti attualizzati dopo sette rinnovi al 10%",
      },
    },
    {
      args: [100, HIGH_END, 1 / 10],
      result: 592.3,
      tolerance: 1e-3,
      source: {
        en: "Σ of the paper's survival curve at 10%, by SciPy: 5.922 payments",
        it: "Σ della curva di sopravvivenza dell'articolo al 10%, con SciPy: 5,922 pagamenti",
      },
    },
  ],
  compute: (v) => {
    const model = positive("fit", v.fit, LABELS);
    if (v.renewals === undefined) return v.margin * sbgDiscountedLifetime(model, v.discount);
    return v.margin * sbgResidualLifetime(model, v.renewals, v.discount);
  },
});
