import { type Eigen, symmetricEigen } from "./symmetric-eigen";

/**
 * Newton's method in a trust region, with exact subproblems through the eigenvalues of the Hessian
 * (J. Nocedal & S. J. Wright, Numerical Optimization, 2nd ed. 2006, algorithms 4.1 and 4.3). Made for a
 * handful of parameters and an expensive function whose second derivatives cost little beside it.
 */
export interface Derivatives {
  readonly gradient: Float64Array;
  /** Row by row, symmetric. */
  readonly hessian: Float64Array;
}

/** Gives the value at a point and fills the derivatives there; not finite where it is not defined. */
export type Objective = (point: Float64Array, out: Derivatives) => number;

export interface Minimum {
  /** `converged`: the Newton step has vanished at a point of positive curvature. Anything else is no minimum. */
  readonly status: "converged" | "limit" | "stalled" | "outside";
  readonly point: Float64Array;
  readonly value: number;
  /** The Newton step from the point, component by component: how far away the minimum still is. */
  readonly step: Float64Array;
  /** Curvature along the flattest direction; not above 0: no minimum here. */
  readonly flattest: number;
  /** How often the objective was called. */
  readonly evaluations: number;
}

export interface Limits {
  readonly evaluations: number;
  /** A point at which the search has left what makes sense; it ends with status `outside`. */
  readonly outside: (point: Float64Array) => boolean;
}

/**
 * The Newton step counts as vanished at this length: it is then taken without asking, and what is left is
 * of the order of its square.
 */
const VANISHED = 1e-5;
/** Below this share of the value a predicted decrease may drown in rounding: the gradient decides instead. */
const FINE = 1e-9;
const MOST_RADIUS = 4;

interface State {
  point: Float64Array;
  value: number;
  readonly derivatives: Derivatives;
}

function stateOf(size: number): State {
  const derivatives = { gradient: new Float64Array(size), hessian: new Float64Array(size * size) };
  return { point: new Float64Array(size), value: Number.NaN, derivatives };
}

/** Minimises from a start at which the objective is finite. Never throws; the status says what was reached. */
export function minimise(objective: Objective, start: ArrayLike<number>, limits: Limits): Minimum {
  const size = start.length;
  let here = stateOf(size);
  let there = stateOf(size);
  here.point.set(start);
  here.value = objective(here.point, here.derivatives);
  let evaluations = 1;
  let radius = 1;
  const end = (status: Minimum["status"], eigen: Eigen): Minimum => ({
    status,
    point: here.point,
    value: here.value,
    step: stepOf(here.derivatives.gradient, eigen, Number.POSITIVE_INFINITY).step,
    flattest: eigen.values[0] as number,
    evaluations,
  });
  for (;;) {
    const eigen = symmetricEigen(here.derivatives.hessian, size);
    const { step, predicted, whole } = stepOf(here.derivatives.gradient, eigen, radius);
    const length = norm(step);
    if (whole && (eigen.values[0] as number) > 0 && length <= VANISHED) {
      for (let i = 0; i < size; i++) here.point[i] = (here.point[i] as number) + (step[i] as number);
      return end("converged", eigen);
    }
    if (limits.outside(here.point)) return end("outside", eigen);
    if (evaluations >= limits.evaluations) return end("limit", eigen);
    for (let i = 0; i < size; i++) there.point[i] = (here.point[i] as number) + (step[i] as number);
    there.value = objective(there.point, there.derivatives);
    evaluations++;
    const gain = Number.isFinite(there.value) ? (here.value - there.value) / predicted : -1;
    const fine = predicted <= FINE * (1 + Math.abs(here.value));
    const accepted = fine ? norm(there.derivatives.gradient) < norm(here.derivatives.gradient) : gain > 0.05;
    if (fine ? !accepted : gain < 0.25) radius = length / 4;
    else if (!fine && gain > 0.75 && length > 0.9 * radius) radius = Math.min(MOST_RADIUS, 2 * radius);
    if (accepted) [here, there] = [there, here];
    else if (radius < VANISHED) return end("stalled", eigen);
  }
}

interface Step {
  readonly step: Float64Array;
  /** Decrease that the quadratic model predicts. */
  readonly predicted: number;
  /** Whether it is the whole Newton step, not cut by the radius. */
  readonly whole: boolean;
}

/** The step that minimises the quadratic model within the radius. */
function stepOf(gradient: Float64Array, eigen: Eigen, radius: number): Step {
  const size = gradient.length;
  const along = new Float64Array(size);
  for (let k = 0; k < size; k++) {
    let sum = 0;
    for (let i = 0; i < size; i++) sum += (eigen.vectors[k * size + i] as number) * (gradient[i] as number);
    along[k] = sum;
  }
  const shift = shiftOf(along, eigen.values, radius);
  const step = new Float64Array(size);
  let predicted = 0;
  for (let k = 0; k < size; k++) {
    const g = along[k] as number;
    const value = eigen.values[k] as number;
    const move = -g / (value + shift);
    predicted -= move * (g + 0.5 * value * move);
    for (let i = 0; i < size; i++) {
      step[i] = (step[i] as number) + move * (eigen.vectors[k * size + i] as number);
    }
  }
  return { step, predicted, whole: shift === 0 };
}

/** What must be added to the eigenvalues so that the step is no longer than the radius. */
function shiftOf(along: Float64Array, values: Float64Array, radius: number): number {
  const lowest = values[0] as number;
  const length = (shift: number): number => {
    let sum = 0;
    for (let k = 0; k < along.length; k++) {
      const move = (along[k] as number) / ((values[k] as number) + shift);
      sum += move * move;
    }
    return Math.sqrt(sum);
  };
  if (lowest > 0 && length(0) <= radius) return 0;
  if (radius === Number.POSITIVE_INFINITY) return 0;
  const size = norm(along);
  // A hair above the lowest eigenvalue the step is as long as it gets; at the far end it is short enough.
  let low = Math.max(0, -lowest) + 1e-14 * (1 + Math.abs(lowest));
  let high = Math.max(0, -lowest) + size / radius + 1e-12;
  for (let i = 0; i < 60 && high - low > 1e-6 * high; i++) {
    const middle = Math.sqrt(low * high);
    if (length(middle) > radius) low = middle;
    else high = middle;
  }
  return high;
}

function norm(vector: Float64Array): number {
  return Math.hypot(...vector);
}
