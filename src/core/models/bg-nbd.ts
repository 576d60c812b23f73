import { betaMean } from "../math/beta-mean";

/**
 * The BG/NBD model: P. S. Fader, B. G. S. Hardie, K. L. Lee, "Counting your customers" the easy way: an
 * alternative to the Pareto/NBD model, Marketing Science 24 (2005) 275-284. Purchases while active at
 * rate λ ~ Gamma(r, α); after each one the customer leaves for good with probability p ~ Beta(a, b).
 */
export interface BgNbd {
  readonly r: number;
  readonly alpha: number;
  readonly a: number;
  readonly b: number;
}

/**
 * Probability that the customer is still active at T, given x repeat purchases, the last at tx: their
 * note "Computing P(alive) using the BG/NBD model" (2008), equation (2). 1 for x = 0 by the model itself:
 * it lets customers leave only after a repeat purchase.
 */
export function bgNbdAlive({ r, alpha, a, b }: BgNbd, x: number, tx: number, T: number): number {
  if (x === 0) return 1;
  const odds = Math.log(a / (b + x - 1)) + (r + x) * Math.log1p((T - tx) / (alpha + tx));
  return odds > 0 ? Math.exp(-odds) / (1 + Math.exp(-odds)) : 1 / (1 + Math.exp(odds));
}

/**
 * Expected purchases in the `t` after T, given x, tx, T: equation (10), written as P(alive) times the
 * mean over p ~ Beta(a, b + x) of [1 - (1 + p t/(α+T))^-(r+x)] / p. Equal to the paper's form with its
 * hypergeometric function, without the division by a - 1, so that a = 1 is a number like any other.
 */
export function bgNbdExpected(model: BgNbd, x: number, tx: number, T: number, t: number): number {
  const { r, alpha, a, b } = model;
  return bgNbdAlive(model, x, tx, T) * purchases(r + x, a, b + x, t / (alpha + T));
}

/** Expected purchases of a new customer in the first `t`: equation (9). */
export function bgNbdExpectedNew({ r, alpha, a, b }: BgNbd, t: number): number {
  return purchases(r, a, b, t / alpha);
}

/** Up to about this many terms the sum is faster than the integral. */
const MOST_TERMS = 200;

/** Mean over p ~ Beta(a, b) and λ ~ Gamma(R, 1) of (1 - e^-(λ p τ)) / p: purchases until τ or drop-out. */
function purchases(R: number, a: number, b: number, tau: number): number {
  if (tau === 0) return 0;
  const spread = Math.sqrt(R * tau * (1 + tau));
  if (R * tau + 12 * spread + 40 * tau < MOST_TERMS) return bySum(R, a, b, tau);
  const g = (p: number): number => -Math.expm1(-R * Math.log1p(p * tau)) / p;
  return betaMean((p) => (p < 1e-300 ? R * tau : g(p)), a, b, R * tau, g(1));
}

/**
 * Σ over i >= 0 of P(still active after i further purchases) · P(an active customer makes more than i):
 * the first is Π (b+j)/(a+b+j), the second the upper tail of the negative binomial. All terms are positive.
 */
function bySum(R: number, a: number, b: number, tau: number): number {
  const z = tau / (1 + tau);
  const zero = -R * Math.log1p(tau);
  let chance = Math.exp(zero);
  let more = -Math.expm1(zero);
  let active = 1;
  let sum = 0;
  for (let i = 0; i < 10 * MOST_TERMS; i++) {
    const term = active * more;
    sum += term;
    if (term <= 1e-17 * sum) break;
    active *= (b + i) / (a + b + i);
    chance *= ((R + i) * z) / (i + 1);
    more -= chance;
    if (more <= 0) break;
  }
  return sum;
}
