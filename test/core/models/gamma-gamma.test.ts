import { describe, expect, it } from "vitest";
import { MetricError } from "../../../src/core/errors";
import { logGamma } from "../../../src/core/math/log-gamma";
import {
  fitGammaGamma,
  gammaGammaLikelihood,
  gammaGammaMean,
  type SpendRows,
} from "../../../src/core/models/gamma-gamma";
import { simulatedSummary } from "../../reference-data";
import { expectDerivatives, integral } from "./derivatives";

function repeatSpend(): SpendRows {
  const { x, m } = simulatedSummary();
  const keep = [...x.keys()].filter((i) => (x[i] as number) > 0);
  return { x: Float64Array.from(keep, (i) => x[i] as number), m: Float64Array.from(keep, (i) => m[i] as number) };
}

describe("Gamma-Gamma", () => {
  it("has as likelihood the model integrated over ν", () => {
    const [p, q, v, x, m] = [3, 2.5, 40, 4, 31];
    // The mean of x purchases is Gamma(px, νx); ν is Gamma(q, v).
    const density = (y: number): number => {
      const nu = Math.exp(y);
      const prior = q * Math.log(v * nu) - v * nu - logGamma(q);
      const data = p * x * Math.log(nu * x) + (p * x - 1) * Math.log(m) - nu * x * m - logGamma(p * x);
      return Math.exp(prior + data);
    };
    const out = { gradient: new Float64Array(3), hessian: new Float64Array(9) };
    const likelihood = gammaGammaLikelihood({ x: Float64Array.of(x), m: Float64Array.of(m) });
    expect(likelihood(Float64Array.of(p, q, v), out)).toBeCloseTo(Math.log(integral(density, -20, 6)), 9);
  });

  it("has the derivatives of finite differences", () => {
    expectDerivatives(gammaGammaLikelihood(repeatSpend()), [3, 5, 40]);
  });

  it("finds the maximum of the simulated customers that an independent program found", () => {
    const fit = fitGammaGamma(repeatSpend());
    expect(fit.p / 4.065725176833).toBeCloseTo(1, 6);
    expect(fit.q / 3.90507556516604).toBeCloseTo(1, 6);
    expect(fit.v / 66.62979915618733).toBeCloseTo(1, 6);
    expect(fit.logLikelihood).toBeCloseTo(-6781.56068152138, 7);
    expect(fit.customers).toBe(1280);
    expect(fit.evaluations).toBeLessThanOrEqual(60);
  });

  // R's BTYD, spend.expected.value(p 6.25, q 3.74, gamma 15.44) for three purchases of mean 30 and 40.
  it("has BTYD's conditional means", () => {
    const model = { p: 6.25, q: 3.74, v: 15.44 };
    expect(gammaGammaMean(model, 3, 30)).toBeCloseTo(30.6654257794, 9);
    expect(gammaGammaMean(model, 3, 40)).toBeCloseTo(39.3904141461, 9);
    expect(gammaGammaMean(model, 0, 0)).toBeCloseTo((6.25 * 15.44) / 2.74, 12);
  });

  it("says so when the mean is infinite or nothing can be told apart", () => {
    expect(() => gammaGammaMean({ p: 2, q: 0.8, v: 10 }, 0, 0)).toThrow(MetricError);
    const alike = { x: Float64Array.of(1, 2, 3, 4, 5), m: new Float64Array(5).fill(20) };
    expect(() => fitGammaGamma(alike)).toThrow(MetricError);
  });
});
