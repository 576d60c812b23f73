import { describe, expect, it } from "vitest";
import { chiSquareTail, gammaQuantile, lowerGamma, upperGamma } from "../../../src/core/math/incomplete-gamma";

// Expected values: mpmath 1.3, 30 digits, unless said otherwise.
describe("incomplete gamma", () => {
  it.each([
    [0.5, 0.3, 0.5614219739190002, 0.4385780260809999],
    [2, 5, 0.9595723180054871, 0.040427681994512805],
    [30, 20, 0.021818217525557394, 0.9781817824744427],
    [1000, 1030, 0.828911903882394, 0.17108809611760603],
    [0.01, 1e-5, 0.8963367982671973, 0.1036632017328028],
  ])("P and Q (%d, %d)", (a, x, p, q) => {
    expect(lowerGamma(a, x) / p).toBeCloseTo(1, 12);
    expect(upperGamma(a, x) / q).toBeCloseTo(1, 12);
  });

  it("begins at 0", () => {
    expect(lowerGamma(3, 0)).toBe(0);
    expect(upperGamma(3, 0)).toBe(1);
  });

  it("gives the chi-square tail of the tables: 3.841459 with 1, 18.307038 with 10 degrees is 5%", () => {
    expect(chiSquareTail(3.841458820694124, 1)).toBeCloseTo(0.05, 13);
    expect(chiSquareTail(18.307038053275146, 10)).toBeCloseTo(0.05, 13);
  });

  it("has the quantile as inverse, from the smallest shape to a million", () => {
    for (const a of [0.05, 0.5, 1, 3, 42, 1e3, 1e6]) {
      for (const p of [1e-6, 0.025, 0.5, 0.9, 0.999]) {
        const x = gammaQuantile(p, a);
        const back = p < 0.5 ? lowerGamma(a, x) / p : upperGamma(a, x) / (1 - p);
        expect(back).toBeCloseTo(1, 8);
      }
    }
  });
});
