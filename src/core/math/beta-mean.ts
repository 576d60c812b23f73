import { logBeta } from "./log-gamma";

/** Distance of the nodes in units of the logit; with poles of g no nearer than π/2 the error is e^(-π²/h). */
const STEP = 0.25;
/** Terms below this share of the sum end the summation on a side. */
const NEGLIGIBLE = 1e-18;
const MOST_NODES = 20000;
/** Below this shape a tail of the distribution is so heavy that g is taken out of it first. */
const HEAVY = 0.5;

/**
 * The mean of g(θ) for θ ~ Beta(a, b), by the trapezoidal rule in y = ln(θ / (1 - θ)), which converges
 * exponentially there (L. N. Trefethen & J. A. C. Weideman, SIAM Review 56 (2014) 385-458). g must be
 * smooth on [0, 1]; g0 and g1 are its values at the ends. g gets θ and 1 - θ, each with all its digits.
 */
export function betaMean(
  g: (theta: number, rest: number) => number,
  a: number,
  b: number,
  g0: number,
  g1: number,
): number {
  // What is heavy at an end is taken out: the value there, or the line between both.
  const heavy = a < HEAVY || b < HEAVY;
  const atZero = a < HEAVY ? g0 : heavy ? g1 : 0;
  const atOne = b < HEAVY ? g1 : heavy ? g0 : 0;
  const left = (theta: number, rest: number): number =>
    heavy ? g(theta, rest) - atZero * rest - atOne * theta : g(theta, rest);
  const step = Math.min(STEP, Math.sqrt(1 / a + 1 / b) / 2);
  const middle = Math.log(a / b);
  // Height of ln θ^a (1-θ)^b at its mode, so that the weights begin at 1.
  const height = -a * Math.log1p(b / a) - b * Math.log1p(a / b);
  let sum = 0;
  let weights = 0;
  const node = (y: number): number => {
    const e = Math.exp(-Math.abs(y));
    const large = 1 / (1 + e);
    const small = e / (1 + e);
    const log = -Math.log1p(e);
    // ln of θ^a (1-θ)^b, as far as it differs from its height in the middle.
    const weight = Math.exp((y >= 0 ? a * log + b * (log - y) : a * (log + y) + b * log) - height);
    const term = weight * (y >= 0 ? left(large, small) : left(small, large));
    sum += term;
    weights += weight;
    return Math.max(Math.abs(term) / (Math.abs(sum) + 1e-300), heavy ? 0 : weight / weights);
  };
  node(middle);
  for (let k = 1; k < MOST_NODES && node(middle - k * step) > NEGLIGIBLE; k++);
  for (let k = 1; k < MOST_NODES && node(middle + k * step) > NEGLIGIBLE; k++);
  const line = (atZero * b + atOne * a) / (a + b);
  return heavy ? line + sum * step * Math.exp(height - logBeta(a, b)) : sum / weights;
}
