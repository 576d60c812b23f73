import fc from "fast-check";
import { expect, test } from "vitest";
import { sortByDate } from "../../../src/core/logs/sort-by-date";

/** Days, instants, a far outlier, an instant before everything, in clumps. */
const date = fc.oneof(
  fc.integer({ min: 45000, max: 45040 }),
  fc.double({ min: 45000, max: 45002, noNaN: true }),
  fc.constantFrom(2958465, 0, 45001),
);

test("property: by date, ties in table order", () => {
  fc.assert(
    fc.property(fc.array(date, { maxLength: 200 }), fc.boolean(), (dates, early) => {
      const data = Float64Array.from(early && dates.length > 0 ? [Number.NEGATIVE_INFINITY, ...dates] : dates);
      const positions = Int32Array.from(data.keys());
      const expected = Array.from(data.keys()).sort((a, b) => {
        const [x, y] = [data[a] as number, data[b] as number];
        return x < y ? -1 : x > y ? 1 : a - b;
      });
      sortByDate(positions, data);
      expect(Array.from(positions)).toEqual(expected);
    }),
    { numRuns: 300, seed: 5 },
  );
});
