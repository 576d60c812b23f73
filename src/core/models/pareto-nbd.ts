import { DropOutIntegral } from "./drop-out-integral";

/**
 * The Pareto/NBD model (D. C. Schmittlein, D. G. Morrison, R. Colombo, Management Science 33 (1987)
 * 1-24): purchases while active at rate λ ~ Gamma(r, α), drop-out at rate μ ~ Gamma(s, β). Equation
 * numbers are those of P. S. Fader & B. G. S. Hardie, "A note on deriving the Pareto/NBD model and
 * related expressions" (2005).
 */
export interface ParetoNbd {
  readonly r: number;
  readonly alpha: number;
  readonly s: number;
  readonly beta: number;
}

/** Probability that the customer is still active at T, given x repeat purchases, the last at tx. */
export function paretoNbdAlive({ r, alpha, s, beta }: ParetoNbd, x: number, tx: number, T: number): number {
  const integral = new DropOutIntegral();
  integral.model(r, alpha, s, beta);
  integral.row(x, tx, T);
  return integral.alive;
}

/** Expected purchases in the `t` after T, given x, tx, T: equation (41). */
export function paretoNbdExpected(model: ParetoNbd, x: number, tx: number, T: number, t: number): number {
  const { r, alpha, s, beta } = model;
  const rate = (r + x) / (alpha + T);
  return rate * lifeWithin(s, beta + T, t) * paretoNbdAlive(model, x, tx, T);
}

/** Expected purchases of a new customer in the first `t`: equation (27). */
export function paretoNbdExpectedNew({ r, alpha, s, beta }: ParetoNbd, t: number): number {
  return (r / alpha) * lifeWithin(s, beta, t);
}

/** ∫ from 0 to t of (b / (b + u))^s du = b / (s - 1) · [1 - (b / (b + t))^(s-1)], also at s = 1. */
function lifeWithin(s: number, b: number, t: number): number {
  const stretch = Math.log1p(t / b);
  const k = s - 1;
  return b * (Math.abs(k * stretch) < 1e-300 ? stretch : -Math.expm1(-k * stretch) / k);
}
