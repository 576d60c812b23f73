import { describe, expect, test } from "vitest";
import { Clock } from "../../src/core/clock";
import { dayOf } from "../../src/core/period";
import { UTC } from "../../src/core/zone";
import { zoneByName } from "../context";

const time = (month: number, day: number, hour: number, minute = 0): number =>
  dayOf(2025, month, day) + (hour * 60 + minute) / 1440;

describe("elapsed hours", () => {
  const rome = new Clock(zoneByName("Europe/Rome"));
  const newYork = new Clock(zoneByName("America/New_York"));

  test("the night of the 30 March has 23 hours in Rome, that of 26 October 25", () => {
    expect(rome.hours(time(3, 29, 12), time(3, 30, 12))).toBe(23);
    expect(rome.hours(time(10, 25, 12), time(10, 26, 12))).toBe(25);
    expect(rome.hours(time(3, 30, 1), time(3, 30, 4))).toBe(2);
    expect(rome.hours(time(10, 26, 0), time(10, 27, 0))).toBe(25);
  });

  test("New York changes on other days", () => {
    expect(newYork.hours(time(3, 8, 12), time(3, 9, 12))).toBe(23);
    expect(newYork.hours(time(3, 29, 12), time(3, 30, 12))).toBe(24);
    expect(newYork.hours(time(11, 1, 12), time(11, 2, 12))).toBe(25);
  });

  test("UTC never changes, and minutes stay exact", () => {
    const utc = new Clock(UTC);
    expect(utc.hours(time(3, 29, 12), time(3, 30, 12))).toBe(24);
    expect(utc.hours(time(1, 1, 9), time(1, 1, 9, 17))).toBe(17 / 60);
  });

  test("says on which days the clock is changed", () => {
    expect(rome.changesOn(dayOf(2025, 3, 30))).toBe(true);
    expect(rome.changesOn(dayOf(2025, 3, 29))).toBe(false);
  });
});
