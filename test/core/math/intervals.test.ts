import { describe, expect, it } from "vitest";
import { newcombe, npsInterval, poisson, wilson } from "../../../src/core/math/intervals";

const Z95 = 1.959963984540054;

describe("Wilson's interval", () => {
  // Newcombe (1998), Statistics in Medicine 17, 857-872, Table I, method 3.
  it.each([
    [81, 263, 0.2553, 0.3662],
    [15, 148, 0.0624, 0.1605],
    [0, 20, 0, 0.1611],
    [1, 29, 0.0061, 0.1718],
  ])("%d of %d as published", (k, n, low, high) => {
    const interval = wilson(k, n, Z95);
    expect(Math.abs(interval.low - low)).toBeLessThan(5.1e-5);
    expect(Math.abs(interval.high - high)).toBeLessThan(5.1e-5);
  });

  // statsmodels proportion_confint(method="wilson").
  it.each([
    [18, 20, 0.6989663547715128, 0.972133518786232],
    [4, 200, 0.00780442641634947, 0.05028708690582643],
  ])("%d of %d to nine digits", (k, n, low, high) => {
    const interval = wilson(k, n, Z95);
    expect(interval.low).toBeCloseTo(low, 12);
    expect(interval.high).toBeCloseTo(high, 12);
  });

  it("ends exactly on 0 and 1", () => {
    expect(wilson(0, 10, Z95).low).toBe(0);
    expect(wilson(10, 10, Z95).high).toBe(1);
  });
});

describe("Newcombe's interval of a difference", () => {
  // Newcombe (1998), Statistics in Medicine 17, 873-890, Table II, method 10.
  it.each([
    [48, 80, 56, 70, 0.0524, 0.3339],
    [3, 10, 9, 10, 0.1705, 0.809],
    [0, 29, 5, 56, -0.0381, 0.1926],
  ])("%d/%d against %d/%d as published", (k1, n1, k2, n2, low, high) => {
    const interval = newcombe(k1, n1, k2, n2, Z95);
    expect(Math.abs(interval.low - low)).toBeLessThan(5.1e-5);
    expect(Math.abs(interval.high - high)).toBeLessThan(5.1e-5);
  });
});

describe("the exact Poisson interval", () => {
  // E. S. Pearson & H. O. Hartley, Biometrika Tables for Statisticians I, Table 40, 95%.
  it.each([
    [0, 0, 3.69],
    [1, 0.0253, 5.57],
    [5, 1.62, 11.67],
    [10, 4.8, 18.39],
    [50, 37.11, 65.92],
  ])("of %d as published", (k, low, high) => {
    const interval = poisson(k, 95 / 100);
    expect(Math.abs(interval.low - low)).toBeLessThan(5.1e-3);
    expect(Math.abs(interval.high - high)).toBeLessThan(5.1e-3);
  });

  it("of 0 ends at -ln(α/2)", () => {
    expect(poisson(0, 95 / 100).high).toBeCloseTo(-Math.log(0.025), 13);
  });
});

describe("the interval of an NPS", () => {
  // (p + q - (p - q)²) / n: 60% and 20% of 100 give an error of exactly 8 points.
  it("at p = 0.6, q = 0.2, n = 100", () => {
    const { low, high } = npsInterval(0.6, 0.2, 100, Z95);
    expect(low).toBeCloseTo(40 - 8 * Z95, 12);
    expect(high).toBeCloseTo(40 + 8 * Z95, 12);
  });

  it("stays within the scale", () => {
    expect(npsInterval(0.95, 0.05, 3, Z95).high).toBe(100);
    expect(npsInterval(0, 1, 3, Z95)).toEqual({ low: -100, high: -100 });
  });
});
