import { logGamma, stirlingRest } from "./log-gamma";
import { normalQuantile } from "./normal";

/**
 * The regularised incomplete gamma functions, P(a, x) and Q(a, x) = 1 - P(a, x), for a > 0, x >= 0:
 * the power series below x = a + 1, Legendre's continued fraction above (Abramowitz & Stegun 6.5.29,
 * 6.5.31; evaluated by Lentz's method). The common factor is computed through the deviance
 * (C. Loader, "Fast and accurate computation of binomial probabilities", 2000), so that it keeps its
 * digits for large a.
 */
export function lowerGamma(a: number, x: number): number {
  if (x <= 0) return 0;
  return x < a + 1 ? series(a, x) : 1 - fraction(a, x);
}

/** Q(a, x) = 1 - P(a, x). */
export function upperGamma(a: number, x: number): number {
  if (x <= 0) return 1;
  return x < a + 1 ? 1 - series(a, x) : fraction(a, x);
}

/** P(χ² >= x) with that many degrees of freedom. */
export function chiSquareTail(x: number, degrees: number): number {
  return upperGamma(degrees / 2, x / 2);
}

/** u - ln(1 + u) with u = x / a - 1, exact for small u too. */
function logDefect(a: number, x: number): number {
  const u = (x - a) / a;
  if (Math.abs(u) > 0.1) return u - Math.log(x / a);
  // u - ln(1 + u) = u r - 2 (r³/3 + r⁵/5 + ...) with r = u / (2 + u).
  const r = u / (2 + u);
  const r2 = r * r;
  let power = r * r2;
  let sum = 0;
  for (let k = 3; k < 40; k += 2) {
    const term = power / k;
    sum += term;
    if (Math.abs(term) < 1e-18 * Math.abs(sum)) break;
    power *= r2;
  }
  return u * r - 2 * sum;
}

/** x^a e^-x / Γ(a). */
function density(a: number, x: number): number {
  if (a < 10) return Math.exp(a * Math.log(x) - x - logGamma(a));
  return Math.sqrt(a / (2 * Math.PI)) * Math.exp(-a * logDefect(a, x) - stirlingRest(a));
}

/** Terms grow as √a where x is near a; this is far beyond what any count needs. */
const MOST_TERMS = 1e6;

function series(a: number, x: number): number {
  let term = 1 / a;
  let sum = term;
  for (let k = 1; k < MOST_TERMS && term > 1e-17 * sum; k++) {
    term *= x / (a + k);
    sum += term;
  }
  return Math.min(1, sum * density(a, x));
}

function fraction(a: number, x: number): number {
  const tiny = 1e-300;
  let b = x + 1 - a;
  let c = 1 / tiny;
  let d = 1 / b;
  let h = d;
  for (let k = 1; k < MOST_TERMS; k++) {
    const n = -k * (k - a);
    b += 2;
    d = n * d + b;
    if (Math.abs(d) < tiny) d = tiny;
    c = b + n / c;
    if (Math.abs(c) < tiny) c = tiny;
    d = 1 / d;
    const step = d * c;
    h *= step;
    if (Math.abs(step - 1) < 1e-16) break;
  }
  return Math.min(1, h * density(a, x));
}

/**
 * The x with P(a, x) = p. Start: Wilson & Hilferty (1931); then Halley steps inside a bracket.
 * Works on the smaller tail, so that both ends keep their digits.
 */
export function gammaQuantile(p: number, a: number): number {
  if (p <= 0) return 0;
  if (p >= 1) return Number.POSITIVE_INFINITY;
  const lower = p <= 0.5;
  let low = 0;
  let high = Number.POSITIVE_INFINITY;
  let x = firstGuess(p, a);
  for (let i = 0; i < 100; i++) {
    // Error of the tail that is small, signed so that a positive one means x is too large.
    const error = lower ? lowerGamma(a, x) - p : 1 - p - upperGamma(a, x);
    if (error > 0) high = x;
    else low = x;
    const slope = density(a, x) / x;
    const newton = error / slope;
    const bend = Math.min(1, Math.max(-1, newton * ((a - 1) / x - 1)));
    let next = x - newton / (1 - 0.5 * bend);
    if (!(next > low && next < high)) next = high === Number.POSITIVE_INFINITY ? 2 * x : (low + high) / 2;
    if (Math.abs(next - x) <= 2e-16 * next) return next;
    x = next;
  }
  return x;
}

function firstGuess(p: number, a: number): number {
  const z = normalQuantile(p);
  const cube = 1 - 1 / (9 * a) + z / (3 * Math.sqrt(a));
  const guess = a * cube * cube * cube;
  if (a > 1 && cube > 0.2) return guess;
  // Near 0, P(a, x) = x^a / Γ(a + 1); above, an exponential tail.
  const small = Math.exp((Math.log(p) + logGamma(a + 1)) / a);
  return small < 0.5 ? Math.max(small, 1e-300) : Math.max(guess, -Math.log1p(-p), 1e-3);
}
