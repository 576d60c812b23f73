import { expect } from "vitest";
import type { LogLikelihood } from "../../../src/core/models/maximise";

/** Expects the gradient and second derivatives of a likelihood to be those of finite differences. */
export function expectDerivatives(likelihood: LogLikelihood, at: readonly number[]): void {
  const size = at.length;
  const evaluate = (parameters: readonly number[]) => {
    const out = { gradient: new Float64Array(size), hessian: new Float64Array(size * size) };
    return { value: likelihood(Float64Array.from(parameters), out), ...out };
  };
  const here = evaluate(at);
  at.forEach((value, i) => {
    const h = 1e-5 * value;
    const up = evaluate(at.map((p, k) => (k === i ? p + h : p)));
    const down = evaluate(at.map((p, k) => (k === i ? p - h : p)));
    const slope = (up.value - down.value) / (2 * h);
    expect(slope / (here.gradient[i] as number)).toBeCloseTo(1, 6);
    for (let j = 0; j < size; j++) {
      const bend = ((up.gradient[j] as number) - (down.gradient[j] as number)) / (2 * h);
      const expected = here.hessian[i * size + j] as number;
      expect(Math.abs(bend - expected)).toBeLessThan(1e-6 * (1 + Math.abs(expected)));
    }
  });
}

/** ∫ f(y) dy over the whole line by the trapezoidal rule, for functions that vanish on both sides. */
export function integral(f: (y: number) => number, from: number, to: number, nodes = 400): number {
  const h = (to - from) / nodes;
  let sum = 0;
  for (let k = 0; k <= nodes; k++) sum += f(from + k * h);
  return sum * h;
}
