import { describe, expect, it } from "vitest";
import { minimise, type Objective } from "../../../src/core/math/minimise";

const everywhere = { evaluations: 60, outside: () => false };

// H. H. Rosenbrock (1960): minimum 0 at (1, 1), at the end of a bent valley.
const rosenbrock: Objective = (p, { gradient, hessian }) => {
  const [x, y] = p as unknown as [number, number];
  gradient.set([-400 * x * (y - x * x) - 2 * (1 - x), 200 * (y - x * x)]);
  hessian.set([1200 * x * x - 400 * y + 2, -400 * x, -400 * x, 200]);
  return 100 * (y - x * x) ** 2 + (1 - x) ** 2;
};

describe("minimise", () => {
  it("finds the end of Rosenbrock's valley", () => {
    const end = minimise(rosenbrock, [-1.2, 1], everywhere);
    expect(end.status).toBe("converged");
    expect(end.point[0]).toBeCloseTo(1, 10);
    expect(end.point[1]).toBeCloseTo(1, 10);
    expect(end.evaluations).toBeLessThan(40);
  });

  it("leaves a saddle: x⁴/4 - x²/2 + y² from beside 0 ends in a minimum at ±1", () => {
    const end = minimise(
      ([x, y]: ArrayLike<number> & Iterable<number>, out) => {
        const [a, b] = [x as number, y as number];
        out.gradient.set([a ** 3 - a, 2 * b]);
        out.hessian.set([3 * a * a - 1, 0, 0, 2]);
        return a ** 4 / 4 - (a * a) / 2 + b * b;
      },
      [1e-3, 1],
      everywhere,
    );
    expect(end.status).toBe("converged");
    expect(end.point[0]).toBeCloseTo(1, 10);
  });

  it("says that e^-x has no minimum, whatever the limit", () => {
    const falling: Objective = ([x]: ArrayLike<number> & Iterable<number>, out) => {
      const value = Math.exp(-(x as number));
      out.gradient[0] = -value;
      out.hessian[0] = value;
      return value;
    };
    expect(minimise(falling, [0], { evaluations: 10, outside: () => false }).status).toBe("limit");
    expect(minimise(falling, [0], { evaluations: 60, outside: ([x]) => (x as number) > 5 }).status).toBe("outside");
  });

  it("is not held up by rounding in the value: a sum that cancels knows only its first digits", () => {
    // The start looks better by 5e-9 than any point around it, as rounding may have it.
    let calls = 0;
    const noisy: Objective = (p, out) => rosenbrock(p, out) - 5.6 - (calls++ === 0 ? 5e-9 : 0);
    const end = minimise(noisy, [1.00004, 1.00008], everywhere);
    expect(end.status).toBe("converged");
    expect(end.point[0]).toBeCloseTo(1, 8);
  });

  it("counts every evaluation and keeps within the limit", () => {
    let calls = 0;
    const end = minimise(
      (p, out) => {
        calls++;
        return rosenbrock(p, out);
      },
      [-1.2, 1],
      { evaluations: 7, outside: () => false },
    );
    expect(end).toMatchObject({ status: "limit", evaluations: 7 });
    expect(calls).toBe(7);
  });
});
