import { expect, test } from "vitest";
import type { RawCell } from "../../src/core/inputs";
import { call, errorOf } from "./call";

const yoy = (dates: string[], values: number[], ...rest: RawCell[]): unknown =>
  call("YOY_CHANGE", [dates.map((d) => [d]), values.map((v) => [v]), ...rest]);

// "Same dates, 29 February against 28": value(P) / value(P a year earlier) - 1.
test("a month or year after a leap year is compared with all of it, as REVENUE of the two would be", () => {
  const dates = ["2024-02-28", "2024-02-29", "2025-02-10"];
  expect(yoy(dates, [100, 100, 300], "2025-02")).toBe(300 / 200 - 1);
  expect(yoy(dates, [100, 100, 300], "2025")).toBe(300 / 200 - 1);
});

test("until 28 February of a leap year is compared until 28 February", () => {
  expect(yoy(["2023-02-28", "2024-02-28", "2024-02-29"], [50, 60, 7], "2024-02-01", "2024-02-29")).toBeCloseTo(0.2, 12);
  expect(yoy(["2023-02-28", "2024-02-29"], [50, 60], "2024-02-29")).toBeCloseTo(0.2, 12);
});

test("per working day: 21 weekdays in February 2024, 20 in February 2025", () => {
  expect(yoy(["2024-02-05", "2025-02-05"], [210, 220], "2025-02", "", "per_working_day")).toBeCloseTo(11 / 10 - 1, 12);
});

test("a weekend has no working day to divide by", () => {
  const error = errorOf("YOY_CHANGE", [
    [["2024-06-01"], ["2025-06-01"]],
    [[1], [2]],
    "2025-06-01",
    "",
    "per_working_day",
  ]);
  expect(error).toMatch(/no day from Monday to Friday/);
});
