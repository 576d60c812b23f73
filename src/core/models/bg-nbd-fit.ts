import { digamma, logGammaRise, trigamma } from "../math/log-gamma";
import type { Derivatives } from "../math/minimise";
import type { Text } from "../text";
import type { BgNbd } from "./bg-nbd";
import { type CustomerRows, type Customers, checkRepeatPurchases, customersOf } from "./customer-rows";
import { type Advice, FEW_ROWS, type Fitted, type LogLikelihood, maximise } from "./maximise";

/**
 * The likelihood of the BG/NBD model, equation (6) of P. S. Fader, B. G. S. Hardie, K. L. Lee, "Counting
 * your customers" the easy way, Marketing Science 24 (2005) 275-284, in the form A1 + A2 + ln(e^A3 +
 * e^A4) of their note 004, with the last sum taken as A3 + ln(1 + e^u), which neither over- nor
 * underflows (their note 027).
 */
export function bgNbdLikelihood(c: Customers): LogLikelihood {
  return (parameters, out) => {
    const [r, alpha, a, b] = parameters as unknown as readonly [number, number, number, number];
    return countPart(c, r, a, b, out) + timePart(c, r, alpha, a, b, out);
  };
}

/** ln Γ(r+x)/Γ(r) + A2: what depends on x alone, once for each different x. */
function countPart(c: Customers, r: number, a: number, b: number, out: Derivatives): number {
  const { gradient: g, hessian: h } = out;
  const base = { r: digamma(r), b: digamma(b), ab: digamma(a + b) };
  const base2 = { r: trigamma(r), b: trigamma(b), ab: trigamma(a + b) };
  let sum = 0;
  for (let k = 0; k < c.frequencies.length; k++) {
    const x = c.frequencies[k] as number;
    if (x === 0) continue;
    const n = c.frequencyCounts[k] as number;
    sum += n * (logGammaRise(r, x) + logGammaRise(b, x) - logGammaRise(a + b, x));
    const ab = base.ab - digamma(a + b + x);
    const ab2 = base2.ab - trigamma(a + b + x);
    add(g, 0, n * (digamma(r + x) - base.r));
    add(g, 2, n * ab);
    add(g, 3, n * (ab + digamma(b + x) - base.b));
    add(h, 0, n * (trigamma(r + x) - base2.r));
    add(h, 10, n * ab2);
    add(h, 11, n * ab2);
    add(h, 14, n * ab2);
    add(h, 15, n * (ab2 + trigamma(b + x) - base2.b));
  }
  return sum;
}

/** r ln α + A3 + ln(1 + e^u), u = A4 - A3: one pass over the different rows. */
function timePart(c: Customers, r: number, alpha: number, a: number, b: number, out: Derivatives): number {
  const { gradient: g, hessian: h } = out;
  const logAlpha = Math.log(alpha);
  const logA = Math.log(a);
  let sum = 0;
  let [gr, gA, ga, gb] = [0, 0, 0, 0];
  let [hrr, hrA, hra, hrb, hAA, hAa, hAb, haa, hab, hbb] = [0, 0, 0, 0, 0, 0, 0, 0, 0, 0];
  for (let i = 0; i < c.size; i++) {
    const n = c.counts[i] as number;
    const x = c.x[i] as number;
    const T = c.T[i] as number;
    const R = r + x;
    const endInverse = 1 / (alpha + T);
    // ln(α + T) - ln α, exact for large α too.
    const rise = Math.log1p(T / alpha);
    sum -= n * (R * rise + x * logAlpha);
    gr -= n * rise;
    // r/α - (r+x)/(α+T), with its cancellation done by hand.
    gA += n * ((r * T) / alpha - x) * endInverse;
    hrA += (n * T * endInverse) / alpha;
    hAA += n * endInverse * (x * endInverse - (r * T * (1 / alpha + endInverse)) / alpha);
    if (x === 0) continue;
    const tx = c.tx[i] as number;
    const lastInverse = 1 / (alpha + tx);
    const D = Math.log1p((T - tx) * lastInverse);
    const E = (tx - T) * endInverse * lastInverse;
    const bx = 1 / (b + x - 1);
    const u = logA + Math.log(bx) + R * D;
    // Softplus and its derivative, the logistic function.
    const e = Math.exp(-Math.abs(u));
    sum += n * (Math.max(u, 0) + Math.log1p(e));
    const s = n * (u >= 0 ? 1 / (1 + e) : e / (1 + e));
    const curve = s * (u >= 0 ? e / (1 + e) : 1 / (1 + e));
    const uA = R * E;
    gr += s * D;
    gA += s * uA;
    ga += s / a;
    gb -= s * bx;
    hrr += curve * D * D;
    hrA += curve * D * uA + s * E;
    hra += (curve * D) / a;
    hrb -= curve * D * bx;
    hAA += curve * uA * uA - uA * s * (endInverse + lastInverse);
    hAa += (curve * uA) / a;
    hAb -= curve * uA * bx;
    haa += (curve - s) / (a * a);
    hab -= (curve * bx) / a;
    hbb += (curve + s) * bx * bx;
  }
  [gr, gA, ga, gb].forEach((value, i) => {
    add(g, i, value);
  });
  [hrr, hrA, hra, hrb, hrA, hAA, hAa, hAb, hra, hAa, haa, hab, hrb, hAb, hab, hbb].forEach((value, i) => {
    add(h, i, value);
  });
  return sum;
}

function add(array: Float64Array, place: number, value: number): void {
  array[place] = (array[place] as number) + value;
}

/** Fits r, α, a, b by maximum likelihood. Rows must have been checked (customer-columns.ts). */
export function fitBgNbd(rows: CustomerRows): BgNbd & Fitted {
  const customers = customersOf(rows);
  checkRepeatPurchases(customers);
  const pace = customers.time / customers.purchases;
  const starts = [
    [1, pace, 1, 3],
    [0.5, pace / 2, 0.02, 2],
    [2, 2 * pace, 0.5, 0.5],
  ];
  const found = maximise(bgNbdLikelihood(customers), ["gamma", "beta"], starts, advise, customers.size <= FEW_ROWS);
  const [r, alpha, a, b] = found.parameters as unknown as readonly [number, number, number, number];
  const { logLikelihood, evaluations } = found;
  return { r, alpha, a, b, logLikelihood, customers: customers.customers, evaluations };
}

/** Shape beyond which customers are all alike to the model. */
const ALIKE = 200;
const MORE: Text = {
  en: "give more customers, or a longer watch",
  it: "usa più clienti o un periodo di osservazione più lungo",
};

function advise(parameters: Float64Array): Advice {
  const [r, , a, b] = parameters as unknown as readonly [number, number, number, number];
  if (r > ALIKE) {
    return {
      why: {
        en: "these customers buy as if all at the same rate",
        it: "questi clienti comprano come se avessero tutti lo stesso ritmo",
      },
      advice: MORE,
    };
  }
  if (a / (a + b) < 1e-4) {
    return {
      why: { en: "nobody seems to drop out", it: "nessuno sembra abbandonare" },
      advice: {
        en: "use the plain purchase rate, or a longer watch",
        it: "usa la semplice frequenza di acquisto o un periodo di osservazione più lungo",
      },
    };
  }
  return {
    why: {
      en: "the data do not show how drop-out differs between customers",
      it: "i dati non mostrano quanto l'abbandono cambi da cliente a cliente",
    },
    advice: MORE,
  };
}
