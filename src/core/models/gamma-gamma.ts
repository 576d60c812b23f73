import { MetricError } from "../errors";
import { groupRows } from "../math/group-rows";
import { digamma, logGamma, logGammaRise, trigamma } from "../math/log-gamma";
import type { Derivatives } from "../math/minimise";
import { type Advice, FEW_ROWS, type Fitted, type LogLikelihood, maximise } from "./maximise";

/**
 * The Gamma-Gamma model of spend per purchase: P. S. Fader, B. G. S. Hardie, "The Gamma-Gamma model of
 * monetary value" (2013), brucehardie.com/notes/025. Purchases of one customer are worth Gamma(p, ν)
 * each, ν ~ Gamma(q, v) over customers.
 */
export interface GammaGamma {
  readonly p: number;
  readonly q: number;
  readonly v: number;
}

/** x purchases of mean value m, and how many customers each row stands for. */
export interface SpendRows {
  readonly x: Float64Array;
  readonly m: Float64Array;
  readonly counts?: Float64Array;
}

/** Expected value of a purchase, given x purchases of mean m: equation (5); x = 0 gives the population mean. */
export function gammaGammaMean({ p, q, v }: GammaGamma, x: number, m: number): number {
  const degrees = p * x + q - 1;
  if (degrees <= 0) {
    throw new MetricError("not_defined", {
      why: {
        en: `with q = ${q.toPrecision(3)}, not above 1, spend differs so much between customers that its mean is infinite`,
        it: `con q = ${q.toPrecision(3)}, non superiore a 1, la spesa cambia tanto da cliente a cliente che la media è infinita`,
      },
    });
  }
  return (p * (v + x * m)) / degrees;
}

interface Spend {
  readonly x: Float64Array;
  readonly m: Float64Array;
  readonly counts: Float64Array;
  readonly frequencies: ReadonlyMap<number, number>;
  /** Σ ln x, of ln m and of x ln m x, the parts without a parameter or linear in p. */
  readonly logM: number;
  readonly xLogXM: number;
  readonly customers: number;
}

function spendOf(rows: SpendRows): Spend {
  const groups = groupRows([rows.x, rows.m], rows.counts);
  const [x, m] = groups.columns as readonly [Float64Array, Float64Array];
  const { counts, size } = groups;
  const frequencies = new Map<number, number>();
  let [logM, xLogXM, customers] = [0, 0, 0];
  for (let i = 0; i < size; i++) {
    const [n, xi, mi] = [counts[i] as number, x[i] as number, m[i] as number];
    frequencies.set(xi, (frequencies.get(xi) ?? 0) + n);
    logM += n * Math.log(mi);
    xLogXM += n * xi * Math.log(xi * mi);
    customers += n;
  }
  return { x, m, counts, frequencies, logM, xLogXM, customers };
}

/** Equation (1a), summed over customers with x > 0. */
export function gammaGammaLikelihood(rows: SpendRows): LogLikelihood {
  return likelihoodOf(spendOf(rows));
}

function likelihoodOf(spend: Spend): LogLikelihood {
  return (parameters, out) => {
    const [p, q, v] = parameters as unknown as readonly [number, number, number];
    const fixed = p * spend.xLogXM - spend.logM;
    add(out.gradient, 0, spend.xLogXM);
    return fixed + countPart(spend, p, q, out) + moneyPart(spend, p, q, v, out);
  };
}

/** ln Γ(px+q) - ln Γ(px) - ln Γ(q), once for each different x. */
function countPart({ frequencies }: Spend, p: number, q: number, { gradient: g, hessian: h }: Derivatives): number {
  let sum = 0;
  const [psiQ, psi2Q] = [digamma(q), trigamma(q)];
  frequencies.forEach((n, x) => {
    const px = p * x;
    sum += n * (logGammaRise(q, px) - logGamma(px));
    const [psi, psi2] = [digamma(px + q), trigamma(px + q)];
    add(g, 0, n * x * (psi - digamma(px)));
    add(g, 1, n * (psi - psiQ));
    add(h, 0, n * x * x * (psi2 - trigamma(px)));
    add(h, 1, n * x * psi2);
    add(h, 3, n * x * psi2);
    add(h, 4, n * (psi2 - psi2Q));
  });
  return sum;
}

/** q ln v - (px+q) ln(v+xm): one pass over the different rows. */
function moneyPart({ x, m, counts }: Spend, p: number, q: number, v: number, out: Derivatives): number {
  const logV = Math.log(v);
  let [sum, gp, gq, gv, hpv, hqv, hvv] = [0, 0, 0, 0, 0, 0, 0];
  for (let i = 0; i < x.length; i++) {
    const n = counts[i] as number;
    const xi = x[i] as number;
    const spent = xi * (m[i] as number);
    const both = v + spent;
    const rise = Math.log1p(spent / v);
    sum -= n * (q * rise + p * xi * (rise + logV));
    gp -= n * xi * (rise + logV);
    gq -= n * rise;
    gv += (n * ((q * spent) / v - p * xi)) / both;
    hpv -= (n * xi) / both;
    hqv += (n * spent) / (v * both);
    hvv += (n * (p * xi - ((q * spent) / v) * (2 + spent / v))) / (both * both);
  }
  const { gradient: g, hessian: h } = out;
  add(g, 0, gp);
  add(g, 1, gq);
  add(g, 2, gv);
  add(h, 2, hpv);
  add(h, 6, hpv);
  add(h, 5, hqv);
  add(h, 7, hqv);
  add(h, 8, hvv);
  return sum;
}

function add(array: Float64Array, place: number, value: number): void {
  array[place] = (array[place] as number) + value;
}

/** Fits p, q, v by maximum likelihood. All rows must have x > 0 and m > 0. */
export function fitGammaGamma(rows: SpendRows): GammaGamma & Fitted {
  const spend = spendOf(rows);
  const typical = Math.exp(spend.logM / spend.customers);
  const starts = [
    [2, 3, 1.5 * typical],
    [5, 10, 2 * typical],
    [1, 1.5, typical],
  ];
  const found = maximise(likelihoodOf(spend), ["log", "gamma"], starts, advise, spend.x.length <= FEW_ROWS);
  const [p, q, v] = found.parameters as unknown as readonly [number, number, number];
  const { logLikelihood, evaluations } = found;
  return { p, q, v, logLikelihood, customers: spend.customers, evaluations };
}

/** Shape beyond which customers, or purchases, are all alike to the model. */
const ALIKE = 500;

function advise([p, q]: Float64Array): Advice {
  const advice = {
    en: "use the mean spend of all customers instead, or give more customers",
    it: "usa la spesa media di tutti i clienti, oppure più clienti",
  };
  if ((q as number) > ALIKE && (p as number) < ALIKE) {
    return {
      why: {
        en: "customers do not differ in what they spend beyond chance",
        it: "i clienti non spendono in modo diverso l'uno dall'altro oltre il caso",
      },
      advice,
    };
  }
  return {
    why: {
      en: "spend per purchase of one customer cannot be told from the differences between customers",
      it: "la spesa per acquisto di un cliente non si distingue dalle differenze tra clienti",
    },
    advice,
  };
}
