import { describe, expect, it } from "vitest";
import { normalCdf, normalQuantile, normalTwoSided } from "../../../src/core/math/normal";

// Expected values: mpmath 1.3, 30 digits.
describe("normal distribution", () => {
  it.each([
    [-6, 9.86587645037698e-10],
    [-1, 0.15865525393145705],
    [0, 0.5],
    [0.5, 0.6914624612740131],
    [3, 0.9986501019683699],
  ])("cdf at %d", (x, p) => {
    expect(normalCdf(x) / p).toBeCloseTo(1, 14);
  });

  it.each([
    [0.975, 1.9599639845400543],
    [0.995, 2.575829303548901],
    [1e-10, -6.361340902404057],
    [0.5001, 0.0002506628300880351],
  ])("quantile of %d", (p, z) => {
    expect(normalQuantile(p) / z).toBeCloseTo(1, 12);
  });

  it("has no end", () => {
    expect(normalQuantile(0)).toBe(Number.NEGATIVE_INFINITY);
    expect(normalQuantile(1)).toBe(Number.POSITIVE_INFINITY);
  });

  it("gives the two-sided p of z = 1.96 as 5%", () => {
    expect(normalTwoSided(1.9599639845400543)).toBeCloseTo(0.05, 15);
    expect(normalTwoSided(-1.9599639845400543)).toBeCloseTo(0.05, 15);
  });
});
