import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  kaplanMeierQuantile,
  median,
  quantileOf,
  quantileOfCounts,
  quantileOfSorted,
} from "../../../src/core/math/quantile";

describe("quantiles", () => {
  it("are those of PERCENTILE: the 40th of 15 20 35 40 50 is 29, the 90th 46", () => {
    expect(quantileOfSorted([15, 20, 35, 40, 50], 0.4)).toBeCloseTo(29, 12);
    expect(quantileOfSorted([15, 20, 35, 40, 50], 0.9)).toBeCloseTo(46, 12);
    expect(quantileOfSorted([7], 0.9)).toBe(7);
  });

  it("have the middle, or the mean of the two in the middle, as median", () => {
    expect(median([3, 1, 2])).toBe(2);
    expect(median([4, 1, 3, 2])).toBe(2.5);
    expect(median([])).toBeNull();
  });
});

describe("the Kaplan-Meier quantile", () => {
  // Medians of R's survival::survfit: 27 and 31 weeks (aml), 23 weeks for 6-MP (Gehan 1965).
  it("has the published medians", () => {
    expect(kaplanMeierQuantile([9, 13, 18, 23, 31, 34, 48], [13, 28, 45, 161], 0.5)).toBe(31);
    expect(
      kaplanMeierQuantile([6, 6, 6, 7, 10, 13, 16, 22, 23], [6, 9, 10, 11, 17, 19, 20, 25, 32, 32, 34, 35], 0.5),
    ).toBe(23);
  });

  it("does not exist while more than half are running", () => {
    expect(kaplanMeierQuantile([5], [9, 9, 9], 0.5)).toBeNull();
    expect(kaplanMeierQuantile([], [1], 0.5)).toBeNull();
  });

  it("is not moved by rounding: 7/8 · 6/7 · 5/6 · 4/5 is one half", () => {
    expect(kaplanMeierQuantile([1, 2, 3, 4], [9, 9, 9, 9], 0.5)).toBe(4);
  });
});

it("a quantile of counts is that of the numbers written out", () => {
  fc.assert(
    fc.property(
      fc.array(fc.integer({ min: 0, max: 12 }), { minLength: 1 }),
      fc.double({ min: 0, max: 1, noNaN: true }),
      (numbers, p) => {
        const counts = new Int32Array(13);
        for (const x of numbers) counts[x] = (counts[x] as number) + 1;
        const sorted = Float64Array.from(numbers).sort();
        expect(quantileOfCounts(counts, numbers.length, p)).toBeCloseTo(quantileOfSorted(sorted, p), 12);
      },
    ),
  );
});

it("property: the quantile of numbers in any order is that of the sorted ones", () => {
  const number = fc.oneof(fc.integer({ min: -3, max: 3 }), fc.double({ noNaN: true, noDefaultInfinity: true }));
  fc.assert(
    fc.property(
      fc.array(number, { minLength: 1, maxLength: 80 }),
      fc.double({ min: 0, max: 1, noNaN: true }),
      (numbers, p) => {
        const sorted = Float64Array.from(numbers).sort();
        expect(quantileOf(Float64Array.from(numbers), p)).toBe(quantileOfSorted(sorted, p));
      },
    ),
    { numRuns: 300, seed: 11 },
  );
});
