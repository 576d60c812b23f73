import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { at, call, errorOf } from "./call";

const OFFICE = [1, 2, 3, 4, 5].map((d) => [d, 9 / 24, 18 / 24]);
const ALWAYS = [1, 2, 3, 4, 5, 6, 7].map((d) => [d, 0, 1]);
const hours = (from: unknown, to: unknown, schedule: unknown, holidays: unknown = "", timeZone = "UTC"): unknown =>
  call("BUSINESS_HOURS", [from, to, schedule, holidays], { timeZone });

describe("BUSINESS_HOURS", () => {
  test("counts the open part of each day", () => {
    // Friday 4 July 2025 16:00 to Monday 7 July 10:30: 2 hours and 1.5 hours.
    expect(hours(at(7, 4, 16), at(7, 7, 10, 30), OFFICE)).toBe(3.5);
    expect(hours(at(7, 4, 6), at(7, 4, 22), OFFICE)).toBe(9);
    expect(hours(at(7, 5, 6), at(7, 6, 22), OFFICE)).toBe(0);
    expect(hours(at(7, 4, 12), at(7, 4, 12), OFFICE)).toBe(0);
  });

  test("leaves out holidays, whatever their time of day", () => {
    expect(hours(at(12, 22), at(12, 29), OFFICE, [[at(12, 25, 10)], [at(12, 26)], [""]])).toBe(27);
  });

  test("several openings a day, rows in any order, overlaps counted once", () => {
    const lunch = [
      [1, 14 / 24, 18 / 24],
      [1, 9 / 24, 13 / 24],
      [1, 12 / 24, 13 / 24],
    ];
    expect(hours(at(7, 7), at(7, 8), lunch)).toBe(8);
  });

  test("times as cells, as texts, with a header, by the names of the days", () => {
    const texts = [
      ["Day", "Opens", "Closes"],
      ["Monday", "9:00", "6:00 PM"],
      ["martedì", "09.00", "18.00"],
      ["", "", ""],
    ];
    expect(hours(at(7, 7), at(7, 9), texts)).toBe(18);
    const cells = [[1, new Date(Date.UTC(1899, 11, 30, 9)), new Date(Date.UTC(1899, 11, 30, 18))]];
    expect(hours(at(7, 7), at(7, 9), cells)).toBe(9);
  });

  test("a night shift runs into the next day", () => {
    const night = [[5, "22:00", "6:00"]];
    expect(hours(at(7, 4, 12), at(7, 5, 12), night)).toBe(8);
    expect(hours(at(7, 5, 0), at(7, 5, 2), night)).toBe(2);
  });

  test("open round the clock, a day of 23 and one of 25 hours in Rome", () => {
    expect(hours(at(3, 30), at(3, 31), ALWAYS, "", "Europe/Rome")).toBe(23);
    expect(hours(at(10, 26), at(10, 27), ALWAYS, "", "Europe/Rome")).toBe(25);
    expect(hours(at(3, 28), at(4, 1), OFFICE, "", "Europe/Rome")).toBe(18);
  });

  test("a schedule that cannot be read names its row", () => {
    expect(errorOf("BUSINESS_HOURS", [at(7, 7), at(7, 8), [[1, 9, 18]]])).toMatch(
      /^BUSINESS_HOURS: .*schedule.* row 1 must be a weekday from 1 \(Monday\) to 7/,
    );
    expect(errorOf("BUSINESS_HOURS", [at(7, 7), at(7, 8), [OFFICE[0], [8, 0, 1]]])).toMatch(/row 2/);
    expect(errorOf("BUSINESS_HOURS", [at(7, 8), at(7, 7), OFFICE])).toMatch(/end must not be earlier than start/);
    expect(errorOf("BUSINESS_HOURS", [at(7, 8), at(7, 7), OFFICE], { locale: "it_IT" })).toMatch(/la fine non può/);
  });

  test("spills: a row being filled in is blank", () => {
    expect(hours([[at(7, 7)], [at(7, 8)]], [[at(7, 8)], [""]], OFFICE)).toEqual([[9], [null]]);
  });

  test("property: two spans that meet add up, and no span is longer than the time passed", () => {
    const serial = fc.integer({ min: 45658 * 96, max: 46022 * 96 }).map((quarter) => quarter / 96);
    const cell = (s: number): Date => new Date((s - 25569) * 864e5);
    fc.assert(
      fc.property(serial, serial, serial, (a, b, c) => {
        const [x, y, z] = [a, b, c].sort((p, q) => p - q) as [number, number, number];
        const parts = (hours(cell(x), cell(y), OFFICE) as number) + (hours(cell(y), cell(z), OFFICE) as number);
        const whole = hours(cell(x), cell(z), OFFICE) as number;
        expect(whole).toBeCloseTo(parts, 6);
        expect(whole).toBeLessThanOrEqual((z - x) * 24 + 1e-6);
      }),
      { numRuns: 100, seed: 3 },
    );
  });
});
