import { describe, expect, test } from "vitest";
import {
  civil,
  dayOf,
  isoDay,
  isoWeek,
  parsePeriod,
  periodsOf,
  shiftMonths,
  startOf,
  weekday,
} from "../../src/core/period";
import { alignedDay, daysBefore } from "../../src/core/year-before";

const text = (period: { from: number; before: number } | null): string | null =>
  period && `${isoDay(period.from)} ${isoDay(period.before)}`;

describe("days", () => {
  test("serials are those of spreadsheets: 1970-01-01 is 25569, 2025-07-01 is 45839", () => {
    expect(dayOf(1970, 1, 1)).toBe(25569);
    expect(dayOf(2025, 7, 1)).toBe(45839);
    expect(civil(45839)).toEqual({ year: 2025, month: 7, day: 1 });
  });

  test("29 February 2024 was a Thursday; 24 November 2026 is a Tuesday", () => {
    expect(weekday(dayOf(2024, 2, 29))).toBe(4);
    expect(weekday(dayOf(2026, 11, 24))).toBe(2);
  });
});

describe("periods as text", () => {
  const cases: [string, string | null][] = [
    ["2025", "2025-01-01 2026-01-01"],
    ["2025-Q3", "2025-07-01 2025-10-01"],
    ["2025-07", "2025-07-01 2025-08-01"],
    ["2024-02", "2024-02-01 2024-03-01"],
    ["2025-W31", "2025-07-28 2025-08-04"],
    ["2020-W53", "2020-12-28 2021-01-04"],
    ["2025-W53", null],
    ["2025-07-14", "2025-07-14 2025-07-15"],
    ["2025-02-29", null],
    ["2025-13", null],
    ["2025-Q5", null],
    ["soon", null],
  ];
  for (const [word, expected] of cases)
    test(`${word}: ${expected}`, () => expect(text(parsePeriod(word))).toBe(expected));
});

describe("calendars", () => {
  test("ISO weeks: 2027-01-01 lies in week 53 of 2026, 2024-12-30 in week 1 of 2025", () => {
    expect(isoWeek(dayOf(2027, 1, 1))).toEqual({ year: 2026, week: 53 });
    expect(isoWeek(dayOf(2024, 12, 30))).toEqual({ year: 2025, week: 1 });
  });

  test("a span is widened to whole periods; weeks begin on Monday", () => {
    const months = periodsOf("month", { from: dayOf(2025, 1, 15), before: dayOf(2025, 3, 2) });
    expect(months.map((p) => isoDay(p.from))).toEqual(["2025-01-01", "2025-02-01", "2025-03-01"]);
    expect(isoDay(startOf("week", dayOf(2025, 7, 6)))).toBe("2025-06-30");
    expect(isoDay(startOf("quarter", dayOf(2025, 6, 30)))).toBe("2025-04-01");
  });

  test("months shift to the last day where there is no such day", () => {
    expect(isoDay(shiftMonths(dayOf(2025, 3, 31), -1))).toBe("2025-02-28");
    expect(isoDay(shiftMonths(dayOf(2024, 1, 31), 1))).toBe("2024-02-29");
  });

  test("the same dates a year before: 29 February against 28, whole Februaries against whole ones", () => {
    const earlier = (from: number, before: number): string[] => {
      const days = [...daysBefore({ from, before }, "calendar")].map(isoDay);
      return [days[0] as string, days[days.length - 1] as string];
    };
    expect(earlier(dayOf(2024, 2, 29), dayOf(2024, 3, 1))).toEqual(["2023-02-28", "2023-02-28"]);
    expect(earlier(dayOf(2024, 2, 28), dayOf(2024, 2, 29))).toEqual(["2023-02-28", "2023-02-28"]);
    expect(earlier(dayOf(2024, 2, 1), dayOf(2024, 3, 1))).toEqual(["2023-02-01", "2023-02-28"]);
    expect(earlier(dayOf(2025, 2, 1), dayOf(2025, 3, 1))).toEqual(["2024-02-01", "2024-02-29"]);
    // 2025 against 2024 is against its 366 days, or the two sums would not be those of the two years.
    expect(daysBefore({ from: dayOf(2025, 1, 1), before: dayOf(2026, 1, 1) }, "calendar").size).toBe(366);
  });

  test("the year before by weekdays: 364 days, the ISO week, the NRF calendar", () => {
    expect(isoDay(alignedDay(dayOf(2025, 7, 14), "weekday"))).toBe("2024-07-15");
    expect(isoDay(alignedDay(dayOf(2025, 1, 1), "iso_week"))).toBe("2024-01-03");
    // NRF: fiscal 2024 began on 4 February 2024, fiscal 2023 on 29 January 2023, fiscal 2025 on 2 February 2025.
    expect(isoDay(alignedDay(dayOf(2024, 2, 4), "retail454"))).toBe("2023-01-29");
    expect(isoDay(alignedDay(dayOf(2025, 2, 2), "retail454"))).toBe("2024-02-04");
    expect(() => alignedDay(dayOf(2020, 12, 30), "iso_week")).toThrow();
  });
});
