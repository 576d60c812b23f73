import { describe, expect, it } from "vitest";
import { betaMean } from "../../../src/core/math/beta-mean";

describe("the mean over a beta distribution", () => {
  // E[θ] = a / (a + b), E[θ²] = a (a + 1) / ((a + b) (a + b + 1)).
  it.each([
    [0.003, 0.02],
    [0.1, 50],
    [1, 1],
    [30, 0.2],
    [2000, 5000],
  ])("has the known moments (%d, %d)", (a, b) => {
    expect(betaMean((t) => t, a, b, 0, 1) / (a / (a + b))).toBeCloseTo(1, 11);
    const second = (a * (a + 1)) / ((a + b) * (a + b + 1));
    expect(betaMean((t) => t * t, a, b, 0, 1) / second).toBeCloseTo(1, 11);
  });
});
