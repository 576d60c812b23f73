import { gammaQuantile } from "./incomplete-gamma";

/** Lower and upper end of an interval. */
export interface Interval {
  readonly low: number;
  readonly high: number;
}

/**
 * Wilson's interval of a counted share, k of n, at the normal quantile z (1.96 for 95%).
 * E. B. Wilson (1927), JASA 22, 209-212; method 3 of Newcombe (1998), Statistics in Medicine 17, 857-872.
 * @param n above 0
 */
export function wilson(k: number, n: number, z: number): Interval {
  const p = k / n;
  const z2n = (z * z) / n;
  const centre = p + z2n / 2;
  const half = z * Math.sqrt((p * (1 - p)) / n + z2n / (4 * n));
  const scale = 1 + z2n;
  // The ends at k = 0 and k = n are exact; rounding must not move them off 0 and 1.
  return { low: k === 0 ? 0 : (centre - half) / scale, high: k === n ? 1 : Math.min(1, (centre + half) / scale) };
}

/**
 * Newcombe's interval of the difference of two independent shares, second minus first.
 * R. G. Newcombe (1998), Statistics in Medicine 17, 873-890, method 10 (from the two Wilson intervals).
 */
export function newcombe(k1: number, n1: number, k2: number, n2: number, z: number): Interval {
  const [p1, p2] = [k1 / n1, k2 / n2];
  const first = wilson(k1, n1, z);
  const second = wilson(k2, n2, z);
  const difference = p2 - p1;
  return {
    low: difference - Math.hypot(p2 - second.low, first.high - p1),
    high: difference + Math.hypot(second.high - p2, p1 - first.low),
  };
}

/**
 * The exact interval of a Poisson count: ½χ²(α/2; 2k) to ½χ²(1 - α/2; 2k + 2).
 * F. Garwood (1936), Biometrika 28, 437-442.
 * @param level confidence, for example 0.95
 */
export function poisson(k: number, level: number): Interval {
  const tail = (1 - level) / 2;
  return { low: k === 0 ? 0 : gammaQuantile(tail, k), high: gammaQuantile(1 - tail, k + 1) };
}

/** Standard error of an NPS in points, from the shares of promoters p and detractors q of n answers. */
export function npsError(p: number, q: number, n: number): number {
  return 100 * Math.sqrt(Math.max(0, p + q - (p - q) * (p - q)) / n);
}

/** NPS ± z standard errors, in points, kept within -100 to 100. */
export function npsInterval(p: number, q: number, n: number, z: number): Interval {
  const nps = 100 * (p - q);
  const half = z * npsError(p, q, n);
  return { low: Math.max(-100, nps - half), high: Math.min(100, nps + half) };
}
