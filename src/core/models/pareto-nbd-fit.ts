import { digamma, logGammaRise, trigamma } from "../math/log-gamma";
import type { Derivatives } from "../math/minimise";
import { type CustomerRows, type Customers, checkRepeatPurchases, customersOf } from "./customer-rows";
import { DropOutIntegral } from "./drop-out-integral";
import { type Advice, FEW_ROWS, type Fitted, type LogLikelihood, maximise } from "./maximise";
import type { ParetoNbd } from "./pareto-nbd";

/**
 * The likelihood of the Pareto/NBD model: D. C. Schmittlein, D. G. Morrison, R. Colombo, Counting your
 * customers: who are they and what will they do next?, Management Science 33 (1987) 1-24, in the form of
 * P. S. Fader & B. G. S. Hardie, "A note on deriving the Pareto/NBD model and related expressions"
 * (2005), equation (20): L = Γ(r+x) α^r β^s / Γ(r) · {(α+T)^-(r+x) (β+T)^-s + s ∫ from tx to T of
 * (α+y)^-(r+x) (β+y)^-(s+1) dy}. The paper writes the integral as a difference of two hypergeometric
 * functions, which cancel; here it is integrated as it stands (drop-out-integral.ts).
 */
export function paretoNbdLikelihood(c: Customers): LogLikelihood {
  const integral = new DropOutIntegral();
  return (parameters, out) => {
    const [r, alpha, s, beta] = parameters as unknown as readonly [number, number, number, number];
    integral.model(r, alpha, s, beta);
    let sum = countPart(c, r, out);
    for (let i = 0; i < c.size; i++) {
      sum += integral.addRow(c.counts[i] as number, c.x[i] as number, c.tx[i] as number, c.T[i] as number, out);
    }
    return sum + constants(c, r, alpha, s, beta, out);
  };
}

/** ln Γ(r+x)/Γ(r), once for each different x. */
function countPart(c: Customers, r: number, out: Derivatives): number {
  const [psi, psi2] = [digamma(r), trigamma(r)];
  let sum = 0;
  for (let k = 0; k < c.frequencies.length; k++) {
    const x = c.frequencies[k] as number;
    if (x === 0) continue;
    const n = c.frequencyCounts[k] as number;
    sum += n * logGammaRise(r, x);
    add(out.gradient, 0, n * (digamma(r + x) - psi));
    add(out.hessian, 0, n * (trigamma(r + x) - psi2));
  }
  return sum;
}

/** r ln α + s ln β for every customer. */
function constants(c: Customers, r: number, alpha: number, s: number, beta: number, out: Derivatives): number {
  const { gradient: g, hessian: h } = out;
  const n = c.customers;
  const [logAlpha, logBeta] = [Math.log(alpha), Math.log(beta)];
  add(g, 0, n * logAlpha);
  add(g, 1, (n * r) / alpha);
  add(g, 2, n * logBeta);
  add(g, 3, (n * s) / beta);
  add(h, 1, n / alpha);
  add(h, 4, n / alpha);
  add(h, 5, (-n * r) / (alpha * alpha));
  add(h, 11, n / beta);
  add(h, 14, n / beta);
  add(h, 15, (-n * s) / (beta * beta));
  return n * (r * logAlpha + s * logBeta);
}

function add(array: Float64Array, place: number, value: number): void {
  array[place] = (array[place] as number) + value;
}

/** Fits r, α, s, β by maximum likelihood. Rows must have been checked (customer-columns.ts). */
export function fitParetoNbd(rows: CustomerRows): ParetoNbd & Fitted {
  const customers = customersOf(rows);
  checkRepeatPurchases(customers);
  const pace = customers.time / customers.purchases;
  const life = customers.time / customers.customers;
  const starts = [
    [1, pace, 1, life],
    [0.5, pace / 2, 0.5, life / 5],
    [1, pace, 5, 20 * life],
    // Many leave at once, the others never.
    [5, 5 * pace, 0.2, life / 1000],
  ];
  const found = maximise(
    paretoNbdLikelihood(customers),
    ["gamma", "gamma"],
    starts,
    advise,
    customers.size <= FEW_ROWS,
  );
  const [r, alpha, s, beta] = found.parameters as unknown as readonly [number, number, number, number];
  const { logLikelihood, evaluations } = found;
  return { r, alpha, s, beta, logLikelihood, customers: customers.customers, evaluations };
}

/** Shape beyond which customers are all alike to the model. */
const ALIKE = 200;

function advise(parameters: Float64Array): Advice {
  const [r, , s] = parameters as unknown as readonly [number, number, number, number];
  if (r > ALIKE) {
    return {
      why: {
        en: "these customers buy as if all at the same rate",
        it: "questi clienti comprano come se avessero tutti lo stesso ritmo",
      },
      advice: {
        en: "give more customers, or a longer watch",
        it: "usa più clienti o un periodo di osservazione più lungo",
      },
    };
  }
  return {
    why:
      s < 0.01
        ? { en: "nobody seems to drop out", it: "nessuno sembra abbandonare" }
        : {
            en: "the data do not show how drop-out differs between customers",
            it: "i dati non mostrano quanto l'abbandono cambi da cliente a cliente",
          },
    advice: { en: "try BGNBD_FIT, or a longer watch", it: "prova BGNBD_FIT o un periodo di osservazione più lungo" },
  };
}
