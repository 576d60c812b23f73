import { expect, test } from "vitest";
import { DateScanner } from "../../../src/core/logs/read-date";
import { scanDuration } from "../../../src/core/logs/read-duration";
import { NumberScanner } from "../../../src/core/logs/read-number";
import { dayOf } from "../../../src/core/period";

const at = (y: number, m: number, d: number, h = 0, min = 0, s = 0): number =>
  dayOf(y, m, d) + (h * 3600 + min * 60 + s) / 86400;

test("every form of date that exports were met with", () => {
  const cases: readonly (readonly [text: string, serial: number, offset?: number])[] = [
    ["2025-03-14 16:20", at(2025, 3, 14, 16, 20)],
    ["2025-03-14 16:20:05.083", at(2025, 3, 14, 16, 20, 5.083)],
    ["2025-04-04 13:43:38 +0200", at(2025, 4, 4, 13, 43, 38), 120],
    ["2026-06-05T20:38:34Z", at(2026, 6, 5, 20, 38, 34), 0],
    ["2024-04-24T21:06Z", at(2024, 4, 24, 21, 6), 0],
    ["2025-03-14T10:00+01:00[Europe/Rome]", at(2025, 3, 14, 10), 60],
    ["14/Jul/25 3:42 PM", at(2025, 7, 14, 15, 42)],
    ["28.06.2025", at(2025, 6, 28)],
    ["12/02/2026 19.07.17", at(2026, 2, 12, 19, 7, 17)],
    ["01/05/2025", at(2025, 5, 1)],
    ["10 mag 2024", at(2024, 5, 10)],
    ["14 luglio 2025 alle 9:05", at(2025, 7, 14, 9, 5)],
    ["26.12.22", at(2022, 12, 26)],
    ["Tuesday, Apr 01, 2025 09:14:22 AM", at(2025, 4, 1, 9, 14, 22)],
    ["Jan 5, 2025 12:30 am", at(2025, 1, 5, 0, 30)],
    ["20250714", at(2025, 7, 14)],
    ["2025-07", at(2025, 7, 1)],
    ["gen 2025", at(2025, 1, 1)],
  ];
  const scanner = new DateScanner();
  for (const [text, serial, offset] of cases) {
    expect(scanner.scan(text), text).toBe(true);
    expect(scanner.serial(true), text).toBeCloseTo(serial, 8);
    expect(scanner.offset, text).toEqual(offset ?? Number.NaN);
  }
});

test("what is no date", () => {
  const scanner = new DateScanner();
  for (const text of [
    "",
    "x",
    "31/02/2025",
    "2025-13-01",
    "2025-02-29",
    "12:30",
    "+39 333 1234567",
    "HELP-334",
    "1.234,56",
    "99/99/9999",
  ])
    expect(scanner.scan(text), text).toBe(false);
});

test("every form of number, with the decimal sign of the column", () => {
  const cases: readonly (readonly [text: string, comma: boolean, value: number])[] = [
    ["1.234,56", false, 1234.56],
    ["1,234.56", true, 1234.56],
    ["1.234", true, 1234],
    ["1.234", false, 1.234],
    ["66.12", true, 66.12],
    ["1.234.567", false, 1234567],
    ["(500.00)", false, -500],
    ["-$45.00", false, -45],
    ["$-45.00", false, -45],
    ["12,00-", true, -12],
    ["€ 290,00", true, 290],
    ["290,00 €", true, 290],
    ["EUR 1.200,--", true, 1200],
    ["1 234,5", true, 1234.5],
    ["1'234.50", false, 1234.5],
    ["5%", false, 0.05],
    ["−7", false, -7],
  ];
  const scanner = new NumberScanner();
  for (const [text, comma, value] of cases) {
    expect(scanner.scan(text), text).toBe(true);
    expect(scanner.value(comma), text).toBeCloseTo(value, 9);
  }
  for (const text of ["", "-", "c1", "A5", "12 items", "1,2,3", "2025-01-01", "+39 333 1234567", "1.2.3"])
    expect(scanner.scan(text), text).toBe(false);
});

test("every form of a length of time", () => {
  const cases: readonly (readonly [text: string, short: number, seconds: number])[] = [
    ["00:03:37", 60, 217],
    ["27:05:10", 60, 97510],
    ["05:30", 60, 330],
    ["05:30", 3600, 19800],
    ["3m 12s", 60, 192],
    ["PT3M12S", 60, 192],
    ["1h 20m", 60, 4800],
    ["1 h 20", 60, 4800],
    ["2 giorni", 60, 172800],
    ["1 day 02:03:04", 60, 93784],
    ["2:03:04:05", 60, 183845],
  ];
  for (const [text, short, seconds] of cases) expect(scanDuration(text, short), text).toBe(seconds);
  for (const text of ["", "x", "12", "1:2:3:4:5", "12:99"]) expect(scanDuration(text, 60), text).toBeNaN();
});
