import { expect, it } from "vitest";
import { correlation } from "../../../src/core/math/correlation";

// F. J. Anscombe, Graphs in statistical analysis, The American Statistician 27 (1973): set I, r = 0.816.
it("has the correlation of Anscombe's first set", () => {
  const x = Float64Array.of(10, 8, 13, 9, 11, 14, 6, 4, 12, 7, 5);
  const y = Float64Array.of(8.04, 6.95, 7.58, 8.81, 8.33, 9.96, 7.24, 4.26, 10.84, 4.82, 5.68);
  expect(correlation(x, y, new Float64Array(11).fill(1))).toBeCloseTo(0.81642, 5);
});

it("counts a row as often as it says, and is 0 where nothing varies", () => {
  const twice = correlation(Float64Array.of(1, 2, 2, 4), Float64Array.of(3, 1, 1, 2), new Float64Array(4).fill(1));
  expect(correlation(Float64Array.of(1, 2, 4), Float64Array.of(3, 1, 2), Float64Array.of(1, 2, 1))).toBeCloseTo(
    twice,
    14,
  );
  expect(correlation(Float64Array.of(2, 2), Float64Array.of(1, 5), Float64Array.of(1, 1))).toBe(0);
});
