import { describe, expect, it } from "vitest";
import { MetricError } from "../../../src/core/errors";
import { logGamma } from "../../../src/core/math/log-gamma";
import { customersOf } from "../../../src/core/models/customer-rows";
import { paretoNbdAlive, paretoNbdExpected, paretoNbdExpectedNew } from "../../../src/core/models/pareto-nbd";
import { fitParetoNbd, paretoNbdLikelihood } from "../../../src/core/models/pareto-nbd-fit";
import { onlineRetailSummary, simulatedSummary } from "../../reference-data";
import { expectDerivatives, integral } from "./derivatives";

describe("Pareto/NBD likelihood", () => {
  it.each([
    [0.7, 5, 0.6, 12],
    [0.7, 12, 0.6, 5],
    [2, 7, 3, 7],
  ])("is the model integrated over λ and μ (%d, %d, %d, %d)", (r, alpha, s, beta) => {
    for (const [x, tx, T] of [
      [0, 0, 12],
      [1, 3, 12],
      [4, 12, 12],
      [9, 6, 20],
    ] as const) {
      // Fader & Hardie (2005), equation (17), for given λ and μ.
      const density = (y: number, u: number): number => {
        const [l, m] = [Math.exp(y), Math.exp(u)];
        const priors =
          r * Math.log(alpha * l) - alpha * l - logGamma(r) + s * Math.log(beta * m) - beta * m - logGamma(s);
        const data = (l ** x / (l + m)) * (m * Math.exp(-(l + m) * tx) + l * Math.exp(-(l + m) * T));
        return Math.exp(priors) * data;
      };
      const whole = integral((y) => integral((u) => density(y, u), -45, 6, 300), -45, 6, 300);
      const rows = { x: Float64Array.of(x), tx: Float64Array.of(tx), T: Float64Array.of(T) };
      const out = { gradient: new Float64Array(4), hessian: new Float64Array(16) };
      const log = paretoNbdLikelihood(customersOf(rows))(Float64Array.of(r, alpha, s, beta), out);
      expect(log).toBeCloseTo(Math.log(whole), 7);
    }
  });

  it("has the derivatives of finite differences", () => {
    const customers = customersOf(simulatedSummary());
    expectDerivatives(paretoNbdLikelihood(customers), [0.7, 9, 0.6, 12]);
    expectDerivatives(paretoNbdLikelihood(customers), [1.4, 12, 2.2, 5]);
  });
});

describe("Pareto/NBD fit", () => {
  it("finds the maximum of the simulated customers that an independent program found", () => {
    const fit = fitParetoNbd(simulatedSummary());
    expect(fit.r / 1.8098352440546193).toBeCloseTo(1, 5);
    expect(fit.alpha / 28.217387810228104).toBeCloseTo(1, 5);
    expect(fit.s / 26.090208057992438).toBeCloseTo(1, 4);
    expect(fit.beta / 1651.6247939717184).toBeCloseTo(1, 4);
    expect(fit.logLikelihood).toBeCloseTo(-16586.166585928957, 6);
    expect(fit.evaluations).toBeLessThanOrEqual(60);
  });

  it("says that Online Retail has no maximum inside: nobody seems to drop out", () => {
    expect(() => fitParetoNbd(onlineRetailSummary())).toThrow(MetricError);
  });
});

describe("Pareto/NBD predictions", () => {
  // BTYD.pdf with r = .55, alpha = 10.56, s = .61, beta = 11.64, as quoted by lifetimes.
  it("have the published expectations of a new customer", () => {
    const model = { r: 0.55, alpha: 10.56, s: 0.61, beta: 11.64 };
    const expected = [
      0, 0.05077821, 0.09916088, 0.14542507, 0.1897993, 0.23247466, 0.27361274, 0.31335159, 0.35181024, 0.38909211,
    ];
    expected.forEach((value, t) => {
      expect(Math.abs(paretoNbdExpectedNew(model, t) - value)).toBeLessThan(1e-8);
    });
  });

  // lifetimes' tests: a pair of customers where the usual formula underflows.
  it("stay exact for 132 and 133 purchases", () => {
    const model = { r: 0.55, alpha: 10.58, s: 0.61, beta: 11.67 };
    expect(paretoNbdExpected(model, 132, 200, 200, 10) / 6.206051788963242).toBeCloseTo(1, 9);
    expect(paretoNbdExpected(model, 133, 200, 200, 10) / 6.252872247574811).toBeCloseTo(1, 9);
  });

  // BTYD 2.4.3, vignette, with the rounded parameters of the paper.
  it("have the values of the BTYD vignette", () => {
    const model = { r: 0.5533971, alpha: 10.5801985, s: 0.6060625, beta: 11.6562237 };
    expect(paretoNbdExpected(model, 26, 216 / 7, 31, 52)).toBeCloseTo(25.45647, 2);
    expect(paretoNbdAlive(model, 26, 216 / 7, 31)).toBeCloseTo(0.997874, 5);
    expect(paretoNbdExpectedNew(model, 52)).toBeCloseTo(1.473434, 3);
  });

  it("know who was seen at the very end as active, and pass s = 1 without a jump", () => {
    expect(paretoNbdAlive({ r: 0.5, alpha: 5, s: 0.7, beta: 9 }, 3, 20, 20)).toBe(1);
    const at = (s: number): number => paretoNbdExpectedNew({ r: 0.5, alpha: 5, s, beta: 9 }, 30);
    expect(at(1)).toBeCloseTo((at(1 - 1e-5) + at(1 + 1e-5)) / 2, 9);
  });

  it("stay in [0, 1] for 1,000 purchases, long silence and tiny or huge parameters", () => {
    for (const beta of [1e-3, 1, 1e4]) {
      for (const alpha of [1e-3, 1, 1e4]) {
        for (const [x, tx, T] of [
          [1000, 900, 1000],
          [1000, 10, 1e5],
          [1, 1, 1e6],
          [0, 0, 1e6],
        ] as const) {
          const alive = paretoNbdAlive({ r: 0.3, alpha, s: 0.4, beta }, x, tx, T);
          expect(alive).toBeGreaterThanOrEqual(0);
          expect(alive).toBeLessThanOrEqual(1);
        }
      }
    }
  });
});
