import { chiSquareTail } from "../math/incomplete-gamma";
import { symmetricEigen } from "../math/symmetric-eigen";
import type { Durations } from "./kaplan-meier";

export interface LogrankTest {
  readonly chiSquare: number;
  readonly degrees: number;
  readonly pValue: number;
}

/**
 * The log-rank test that the survival of several groups is the same: N. Mantel, Cancer Chemotherapy
 * Reports 50 (1966) 163-170; R. Peto, J. Peto, JRSS A 135 (1972) 185-207, with the hypergeometric
 * variance. (O-E)' V⁻ (O-E) with as many degrees of freedom as V has rank.
 * @param groups two or more, watched from 0
 */
export function logrank(groups: readonly Durations[]): LogrankTest {
  const size = groups.length;
  const excess = new Float64Array(size);
  const variance = new Float64Array(size * size);
  const atRisk = groups.map((g) => g.ends.length + g.running.length);
  const end = new Int32Array(size);
  const gone = new Int32Array(size);
  const dead = new Float64Array(size);
  for (;;) {
    let time = Number.POSITIVE_INFINITY;
    groups.forEach((g, k) => {
      if ((end[k] as number) < g.ends.length) time = Math.min(time, g.ends[end[k] as number] as number);
    });
    if (time === Number.POSITIVE_INFINITY) break;
    groups.forEach((g, k) => {
      const from = gone[k] as number;
      let to = from;
      while (to < g.running.length && (g.running[to] as number) < time) to++;
      gone[k] = to;
      const first = end[k] as number;
      let last = first;
      while (last < g.ends.length && g.ends[last] === time) last++;
      end[k] = last;
      dead[k] = last - first;
      atRisk[k] = (atRisk[k] as number) - (to - from);
    });
    addTime(atRisk, dead, excess, variance);
    for (let k = 0; k < size; k++) atRisk[k] = (atRisk[k] as number) - (dead[k] as number);
  }
  return testOf(excess, variance);
}

/** Adds observed minus expected and its variance at one time. */
function addTime(atRisk: number[], dead: Float64Array, excess: Float64Array, variance: Float64Array): void {
  const size = atRisk.length;
  let n = 0;
  let d = 0;
  for (let k = 0; k < size; k++) {
    n += atRisk[k] as number;
    d += dead[k] as number;
  }
  const spread = n > 1 ? (d * (n - d)) / (n - 1) : 0;
  for (let k = 0; k < size; k++) {
    const share = (atRisk[k] as number) / n;
    excess[k] = (excess[k] as number) + (dead[k] as number) - d * share;
    for (let j = 0; j < size; j++) {
      const other = (atRisk[j] as number) / n;
      const at = k * size + j;
      variance[at] = (variance[at] as number) + spread * (k === j ? share * (1 - share) : -share * other);
    }
  }
}

/** The quadratic form in the directions that can vary. */
function testOf(excess: Float64Array, variance: Float64Array): LogrankTest {
  const size = excess.length;
  const { values, vectors } = symmetricEigen(variance, size);
  const most = values[size - 1] as number;
  let chiSquare = 0;
  let degrees = 0;
  for (let k = 0; k < size; k++) {
    const value = values[k] as number;
    if (!(value > 1e-10 * most)) continue;
    let along = 0;
    for (let i = 0; i < size; i++) along += (vectors[k * size + i] as number) * (excess[i] as number);
    chiSquare += (along * along) / value;
    degrees++;
  }
  return { chiSquare, degrees, pValue: degrees === 0 ? 1 : chiSquareTail(chiSquare, degrees) };
}
