import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { dayOf } from "../../src/core/period";
import { zoneByName } from "../context";

const at = (y: number, m: number, d: number, h = 0, min = 0): number => dayOf(y, m, d) + (h * 60 + min) / 1440;

describe("a zone's wall clock", () => {
  test("Rome: 1 July 2025 00:00 is 30 June 22:00 UTC; 1 January is 23:00 UTC", () => {
    const rome = zoneByName("Europe/Rome");
    expect(rome.toEpoch(at(2025, 7, 1))).toBe(Date.UTC(2025, 5, 30, 22));
    expect(rome.toEpoch(at(2025, 1, 1))).toBe(Date.UTC(2024, 11, 31, 23));
    expect(rome.toSerial(Date.UTC(2025, 5, 30, 22))).toBe(at(2025, 7, 1));
  });

  test("Rome, 26 October 2025: 02:30 happens twice, the first is meant; 30 March 02:30 does not exist", () => {
    const rome = zoneByName("Europe/Rome");
    expect(rome.toEpoch(at(2025, 10, 26, 2, 30))).toBe(Date.UTC(2025, 9, 26, 0, 30));
    expect(rome.toEpoch(at(2025, 3, 30, 2, 30))).toBe(Date.UTC(2025, 2, 30, 1, 30));
  });

  test("zones on both sides of UTC, with half hours", () => {
    expect(zoneByName("Pacific/Auckland").toEpoch(at(2025, 1, 1))).toBe(Date.UTC(2024, 11, 31, 11));
    expect(zoneByName("America/Los_Angeles").toEpoch(at(2025, 7, 1))).toBe(Date.UTC(2025, 6, 1, 7));
    expect(zoneByName("Asia/Kolkata").toEpoch(at(2025, 7, 1))).toBe(Date.UTC(2025, 5, 30, 18, 30));
  });

  test("an instant comes back from its wall clock, but for the hour that happens twice", () => {
    for (const name of ["Europe/Rome", "America/New_York", "Pacific/Auckland", "Asia/Kolkata", "America/St_Johns"]) {
      const zone = zoneByName(name);
      fc.assert(
        fc.property(fc.integer({ min: Date.UTC(2015, 0, 1), max: Date.UTC(2030, 0, 1) }), (epoch) => {
          const minute = Math.floor(epoch / 60000) * 60000;
          const back = zone.toEpoch(zone.toSerial(minute));
          expect([0, -3600000]).toContain(back - minute);
        }),
        { seed: 3 },
      );
    }
  });
});
