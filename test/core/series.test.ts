import fc from "fast-check";
import { expect, test } from "vitest";
import type { RawCell } from "../../src/core/inputs";
import { columnOf } from "../../src/core/log-inputs";
import { readLog } from "../../src/core/logs/read-log";
import { segments } from "../../src/core/series";
import { testContext } from "../context";
import { at } from "./call";

const HEADER = ["ticket id", "created", "resolved", "channel"];
const row = fc.tuple(
  fc.integer({ min: 1, max: 28 }),
  fc.option(fc.integer({ min: 1, max: 28 })),
  fc.constantFrom("email", "phone", null),
);

test("property: a segment's rows are in the order of their dates, as if they were sorted on their own", () => {
  fc.assert(
    fc.property(fc.array(row, { minLength: 2, maxLength: 60 }), (rows) => {
      const cells = rows.map(([day, length, channel], i): RawCell[] => [
        `T${i}`,
        at(1, day),
        length === null ? null : at(2, length),
        i === 0 ? "email" : channel,
      ]);
      const log = readLog([HEADER, ...cells], ["tickets"], testContext());
      let all = 0;
      for (const { log: part } of segments(log, columnOf(log, "channel"))) {
        all += part.length;
        for (const field of ["created", "resolved"]) {
          const dates = part.dates(field);
          const expected = Array.from(dates.keys())
            .filter((i) => !Number.isNaN(dates[i] as number))
            .sort((a, b) => (dates[a] as number) - (dates[b] as number) || a - b);
          const { order, dates: ordered } = part.byDate(field);
          expect(Array.from(order)).toEqual(expected);
          expect(Array.from(ordered)).toEqual(expected.map((i) => dates[i]));
        }
      }
      expect(all).toBe(log.length);
    }),
    { numRuns: 100, seed: 3 },
  );
}, 60_000);
