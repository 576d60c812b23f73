import { describe, expect, it } from "vitest";
import { digamma, logBeta, logGamma, logGammaRise, trigamma } from "../../../src/core/math/log-gamma";

// Expected values: mpmath 1.3, 30 digits.
describe("log gamma and its derivatives", () => {
  it.each([
    [0.1, 2.252712651734206, -10.423754940411076, 101.43329915079275],
    [2.5, 0.2846828704729192, 0.7031566406452432, 0.49035775610023485],
    [50, 144.5657439463449, 3.901989673427892, 0.020201333226697125],
    [1e6, 12815504.569147613, 13.815510057964191, 1.0000005000001667e-6],
  ])("at %d", (x, ln, psi, psi1) => {
    expect(Math.abs(logGamma(x) - ln) / Math.max(1, ln)).toBeLessThan(4e-15);
    expect(digamma(x) / psi).toBeCloseTo(1, 14);
    expect(trigamma(x) / psi1).toBeCloseTo(1, 14);
  });

  it("is exactly 0 at 1 and 2", () => {
    expect(logGamma(1)).toBe(0);
    expect(logGamma(2)).toBe(0);
  });

  it("gives B(2, 3) = 1/12", () => {
    expect(Math.exp(logBeta(2, 3))).toBeCloseTo(1 / 12, 15);
    expect(logBeta(3, 2)).toBe(logBeta(2, 3));
  });

  it("keeps the digits of Γ(x + k) / Γ(x) = x (x + 1) (x + 2) for large x", () => {
    const expected = Math.log(1e9) + Math.log(1e9 + 1) + Math.log(1e9 + 2);
    expect(logGammaRise(1e9, 3) / expected).toBeCloseTo(1, 15);
    expect(logGammaRise(0.5, 2)).toBeCloseTo(Math.log(0.75), 14);
  });
});
