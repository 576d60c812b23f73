import { describe, expect, it } from "vitest";
import { MetricError } from "../../../src/core/errors";
import {
  fitSbg,
  sbgDiscountedLifetime,
  sbgLikelihood,
  sbgResidualLifetime,
  sbgRetention,
  sbgSurvival,
} from "../../../src/core/models/sbg";
import { expectDerivatives } from "./derivatives";

// Fader & Hardie (2007), table 1, shares of the first year.
const REGULAR = [1, 0.631, 0.468, 0.382, 0.326, 0.289, 0.262, 0.241];
const HIGH_END = [1, 0.869, 0.743, 0.653, 0.593, 0.551, 0.517, 0.491];

describe("shifted beta-geometric", () => {
  it("has the published fits, appendix B", () => {
    const regular = fitSbg(REGULAR);
    expect(regular.alpha).toBeCloseTo(0.704, 3);
    expect(regular.beta).toBeCloseTo(1.182, 3);
    const high = fitSbg(HIGH_END);
    expect(high.alpha).toBeCloseTo(0.668, 3);
    expect(high.beta).toBeCloseTo(3.806, 3);
    expect(high.logLikelihood).toBeCloseTo(-1.611, 3);
    expect(high.evaluations).toBeLessThanOrEqual(60);
  });

  it("projects the published survival and residual lifetime", () => {
    const high = fitSbg(HIGH_END);
    [0.46, 0.436, 0.414, 0.395, 0.378].forEach((share, i) => {
      expect(sbgSurvival(high, 8 + i)).toBeCloseTo(share, 3);
    });
    expect(sbgResidualLifetime(high, 7, 0.1)).toBeCloseTo(7.53, 3);
  });

  // An independent SciPy program: lifetime of a new customer at 10%, and the fit to counts.
  it("has the values of an independent program", () => {
    expect(sbgDiscountedLifetime(fitSbg(HIGH_END), 0.1) / 5.922254).toBeCloseTo(1, 6);
    expect(sbgDiscountedLifetime(fitSbg(REGULAR), 0.1) / 3.6949084275121105).toBeCloseTo(1, 9);
    const fit = fitSbg([1000, 631, 468, 382, 326]);
    expect(fit.alpha).toBeCloseTo(0.763665, 6);
    expect(fit.beta).toBeCloseTo(1.29583, 6);
    expect(fit.logLikelihood).toBeCloseTo(-1401.559424, 6);
    expect(sbgSurvival(fit, 12)).toBeCloseTo(0.15954, 5);
  });

  it("sums its payments one by one", () => {
    for (const model of [
      { alpha: 0.2, beta: 0.3 },
      { alpha: 2, beta: 30 },
    ]) {
      for (const renewals of [0, 5]) {
        let sum = 0;
        for (let t = 1; t < 4000; t++) {
          sum += sbgSurvival(model, renewals + t) / sbgSurvival(model, renewals) / 1.02 ** (t - 1);
        }
        expect(sbgResidualLifetime(model, renewals, 0.02) / sum).toBeCloseTo(1, 11);
      }
    }
    // Without discount Σ S(t) = (α + β - 1) / (α - 1).
    expect(sbgDiscountedLifetime({ alpha: 3, beta: 5 }, 0)).toBe(7 / 2);
    expect(() => sbgDiscountedLifetime({ alpha: 1, beta: 5 }, 0)).toThrow(MetricError);
  });

  it("multiplies its retention rates to its survival", () => {
    const model = { alpha: 0.7, beta: 1.2 };
    const product = [1, 2, 3, 4].reduce((share, t) => share * sbgRetention(model, t), 1);
    expect(sbgSurvival(model, 4)).toBeCloseTo(product, 14);
    expect(sbgSurvival(model, 0)).toBe(1);
  });

  it("has the derivatives of finite differences", () => {
    expectDerivatives(sbgLikelihood([100, 80, 70, 65, 40]), [0.8, 2.2]);
  });

  it.each([
    ["nobody left", [100, 100, 100, 100]],
    ["nobody renewed", [100, 0, 0, 0]],
    ["constant retention", [1000, 900, 810, 729]],
    ["falling retention", [100, 90, 70, 40]],
    ["all losses at once", [100, 50, 50, 50]],
  ])("says so when there is no maximum: %s", (_, survivors) => {
    expect(() => fitSbg(survivors)).toThrow(MetricError);
  });
});
