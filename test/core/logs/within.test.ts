import fc from "fast-check";
import { expect, test } from "vitest";
import type { RawCell } from "../../../src/core/inputs";
import { readLog } from "../../../src/core/logs/read-log";
import { testContext } from "../../context";
import { at } from "../call";

test("property: a period holds the same rows in the same order, asked once or often", () => {
  const day = fc.integer({ min: 1, max: 60 });
  fc.assert(
    fc.property(fc.array(day, { minLength: 1, maxLength: 40 }), day, day, (days, a, b) => {
      const table: RawCell[][] = [["ticket id", "created"], ...days.map((d, i): RawCell[] => [i + 1, at(1, d)])];
      const log = readLog(table, ["tickets"], testContext());
      const period = { from: 45657 + Math.min(a, b), before: 45657 + Math.max(a, b) + 1 };
      const expected = days
        .map((d, i) => ({ d: 45657 + d, i }))
        .filter(({ d }) => d >= period.from && d < period.before)
        .sort((x, y) => x.d - y.d || x.i - y.i)
        .map(({ i }) => i);
      for (let times = 0; times < 4; times++) expect(Array.from(log.within("created", period))).toEqual(expected);
    }),
    { numRuns: 60, seed: 13 },
  );
}, 60_000);
