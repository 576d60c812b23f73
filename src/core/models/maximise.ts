import { MetricError } from "../errors";
import { type Derivatives, type Minimum, minimise } from "../math/minimise";
import type { Text } from "../text";

/** What every fit returns beside its parameters. */
export interface Fitted {
  readonly logLikelihood: number;
  readonly customers: number;
  /** Passes over the different rows, each with gradient and second derivatives. */
  readonly evaluations: number;
}

/** A log-likelihood of positive parameters; adds its first and second derivatives by them to `out`. */
export type LogLikelihood = (parameters: Float64Array, out: Derivatives) => number;

/**
 * How parameters are searched, so that the search is well conditioned whatever the unit of time or money:
 * `log` by its logarithm; the shape and rate of a `gamma` by ln shape and ln(shape / rate), its mean; the
 * two of a `beta` by the log-odds of its mean and ln(a + b). Given in the order of the parameters.
 */
export type Coordinate = "log" | "gamma" | "beta";

/** Why a fit can lie on the boundary, judged where the search ended, and what to try. */
export interface Advice {
  readonly why: Text;
  readonly advice: Text;
}

export interface Maximum {
  readonly parameters: Float64Array;
  readonly logLikelihood: number;
  readonly evaluations: number;
}

/** Up to this many different rows a fit tries all its starts. */
export const FEW_ROWS = 500;
/** A fit may cost this many passes over its different rows. */
export const MOST_EVALUATIONS = 60;
/** Odds beyond e^15 or below e^-15: a share of 0 or 1, the boundary. */
const MOST_ODDS = 15;
/** A shape, or a + b, beyond e^9 or below e^-9: customers all alike or all at the extremes, the boundary. */
const MOST_SHAPE = 9;
/** Curvature below this share of ln L: a parameter could change by half without the likelihood noticing. */
const FLAT = 1e-9;
/** Likelihoods closer than this, and than this share of their size, are the same. */
const SAME = 1e-6;
const SAME_SHARE = 1e-10;

/**
 * Maximises from the starts in turn until one converges; `thorough` tries all of them, for the likelihood
 * of few customers may have several maxima. Throws `boundary` or `no_convergence` rather than return
 * parameters that are no maximum, or less likely than the boundary.
 */
export function maximise(
  likelihood: LogLikelihood,
  coordinates: readonly Coordinate[],
  starts: readonly (readonly number[])[],
  advice: (parameters: Float64Array) => Advice,
  thorough: boolean,
): Maximum {
  const parameters = new Float64Array(starts[0]?.length ?? 0);
  const objective = (point: Float64Array, out: Derivatives): number => {
    place(coordinates, point, parameters);
    out.gradient.fill(0);
    out.hessian.fill(0);
    const value = likelihood(parameters, out);
    negateByLogs(parameters, out);
    turn(coordinates, parameters, out);
    return -value;
  };
  let left = MOST_EVALUATIONS;
  let best: Minimum | null = null;
  let found: Minimum | null = null;
  let boundary = false;
  for (const start of starts) {
    if (left < 2) break;
    const point = placeBack(coordinates, start);
    const end = minimise(objective, point, { evaluations: left, outside: (p) => hasRunAway(coordinates, p) });
    left -= end.evaluations;
    if (best === null || end.value < best.value) best = end;
    if (end.status === "converged" && end.flattest > FLAT * Math.abs(end.value)) {
      if (found === null || end.value < found.value) found = end;
      if (!thorough) break;
    } else boundary ||= end.status !== "limit" || end.flattest <= 0 || largest(end.step) > 0.1;
  }
  const highest = best as Minimum;
  if (found === null || found.value > highest.value + SAME + SAME_SHARE * Math.abs(highest.value)) {
    place(coordinates, highest.point, parameters);
    const { why, advice: what } = advice(parameters);
    throw new MetricError(boundary || found !== null ? "boundary" : "no_convergence", { why, advice: what });
  }
  place(coordinates, found.point, parameters);
  return { parameters, logLikelihood: -found.value, evaluations: MOST_EVALUATIONS - left };
}

/** Whether a coordinate without unit has left every sensible range. */
function hasRunAway(coordinates: readonly Coordinate[], point: Float64Array): boolean {
  let i = 0;
  for (const coordinate of coordinates) {
    const first = Math.abs(point[i] as number);
    if (coordinate === "log") {
      if (first > MOST_SHAPE) return true;
      i++;
      continue;
    }
    if (coordinate === "beta" && first > MOST_ODDS) return true;
    if (Math.abs(point[i + 1] as number) > MOST_SHAPE) return true;
    i += 2;
  }
  return false;
}

function largest(vector: Float64Array): number {
  let most = 0;
  for (const x of vector) most = Math.max(most, Math.abs(x));
  return most;
}

/** From coordinates to parameters. */
function place(coordinates: readonly Coordinate[], point: ArrayLike<number>, parameters: Float64Array): void {
  let i = 0;
  for (const coordinate of coordinates) {
    const first = point[i] as number;
    if (coordinate === "log") {
      parameters[i++] = Math.exp(first);
      continue;
    }
    const second = point[i + 1] as number;
    if (coordinate === "gamma") {
      parameters[i] = Math.exp(second);
      parameters[i + 1] = Math.exp(second - first);
    } else {
      parameters[i] = Math.exp(second) / (1 + Math.exp(-first));
      parameters[i + 1] = Math.exp(second) / (1 + Math.exp(first));
    }
    i += 2;
  }
}

/** From parameters to coordinates. */
function placeBack(coordinates: readonly Coordinate[], parameters: readonly number[]): number[] {
  const point: number[] = [];
  for (const coordinate of coordinates) {
    const a = parameters[point.length] as number;
    const b = parameters[point.length + 1] as number;
    if (coordinate === "log") point.push(Math.log(a));
    else if (coordinate === "gamma") point.push(Math.log(a / b), Math.log(a));
    else point.push(Math.log(a / b), Math.log(a + b));
  }
  return point;
}

/** From derivatives of ln L by the parameters to those of -ln L by their logarithms. */
function negateByLogs(parameters: Float64Array, out: Derivatives): void {
  const { gradient, hessian } = out;
  const size = parameters.length;
  for (let i = 0; i < size; i++) {
    const pi = parameters[i] as number;
    for (let j = 0; j < size; j++) {
      hessian[i * size + j] = -pi * (parameters[j] as number) * (hessian[i * size + j] as number);
    }
    gradient[i] = -pi * (gradient[i] as number);
    hessian[i * size + i] = (hessian[i * size + i] as number) + (gradient[i] as number);
  }
}

/** From derivatives by logarithms to those by the coordinates: JᵀHJ and what the bent ones add. */
function turn(coordinates: readonly Coordinate[], parameters: Float64Array, out: Derivatives): void {
  const { gradient, hessian } = out;
  const size = parameters.length;
  let i = 0;
  for (const coordinate of coordinates) {
    if (coordinate === "log") {
      i++;
      continue;
    }
    const a = parameters[i] as number;
    const b = parameters[i + 1] as number;
    // Rows of J: what ln a and ln b gain when the first coordinate grows; both gain 1 by the second.
    const m = coordinate === "beta" ? a / (a + b) : 0;
    const ja = coordinate === "beta" ? b / (a + b) : 0;
    const jb = coordinate === "beta" ? -m : -1;
    const ga = gradient[i] as number;
    const gb = gradient[i + 1] as number;
    gradient[i] = ja * ga + jb * gb;
    gradient[i + 1] = ga + gb;
    for (let k = 0; k < size; k++) mixPair(hessian, k * size + i, k * size + i + 1, ja, jb);
    for (let k = 0; k < size; k++) mixPair(hessian, i * size + k, (i + 1) * size + k, ja, jb);
    hessian[i * size + i] = (hessian[i * size + i] as number) - m * ja * (ga + gb);
    i += 2;
  }
}

function mixPair(array: Float64Array, p: number, q: number, jp: number, jq: number): void {
  const first = array[p] as number;
  const second = array[q] as number;
  array[p] = jp * first + jq * second;
  array[q] = first + second;
}
