import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { RawCell } from "../../../src/core/inputs";
import { OpenAt } from "../../../src/core/logs/open-at";
import { readLog } from "../../../src/core/logs/read-log";
import { ticketSpells } from "../../../src/core/logs/ticket-spells";
import { testContext } from "../../context";
import { at, call } from "../call";

const HEADER = ["ticket_id", "created", "first_resolved", "reopened_at", "resolved", "is_complaint"];
const backlog = (rows: RawCell[][], day: RawCell): unknown => call("BACKLOG", [[HEADER, ...rows], day]);

describe("when a ticket is open", () => {
  test("created on the day is not in yet; resolved on the day is still in", () => {
    const rows = [["a", at(1, 10), null, null, at(1, 20), "no"]];
    expect(backlog(rows, at(1, 10))).toBe(0);
    expect(backlog(rows, at(1, 11))).toBe(1);
    expect(backlog(rows, at(1, 20))).toBe(1);
    expect(backlog(rows, at(1, 21))).toBe(0);
  });

  test("reopened after its resolution it is open again, with no end", () => {
    const rows = [["a", at(1, 1), null, at(1, 15), at(1, 5), "no"]];
    expect([4, 10, 15, 16, 31].map((day) => backlog(rows, at(1, day)))).toEqual([1, 0, 0, 1, 1]);
  });

  test("between the first resolution and the reopening it is closed", () => {
    const rows = [["a", at(1, 1), at(1, 5), at(1, 15), at(1, 20), "no"]];
    expect([4, 10, 16, 21].map((day) => backlog(rows, at(1, day)))).toEqual([1, 0, 1, 0]);
  });

  test("a reopening whose first resolution is not known leaves no gap", () => {
    const rows = [["a", at(1, 1), null, at(1, 15), at(1, 20), "no"]];
    expect([4, 16, 21].map((day) => backlog(rows, at(1, day)))).toEqual([1, 1, 0]);
  });
});

/** Random tickets in days of 2025, some resolved, reopened and resolved again. */
const ticket = fc
  .tuple(
    fc.integer({ min: 0, max: 200 }),
    fc.array(fc.integer({ min: 1, max: 40 }), { minLength: 0, maxLength: 3 }),
    fc.boolean(),
  )
  .map(([created, steps, complaint]): RawCell[] => {
    const times = [created];
    for (const step of steps) times.push((times[times.length - 1] as number) + step);
    const cell = (k: number): RawCell => (times[k] === undefined ? null : at(1, 1 + (times[k] as number)));
    const flag = complaint ? "yes" : "no";
    if (steps.length === 1) return [cell(0), null, null, cell(1), flag];
    if (steps.length === 2) return [cell(0), cell(1), cell(2), null, flag];
    return [cell(0), cell(1), cell(2), cell(3), flag];
  });
const tickets = fc
  .array(ticket, { minLength: 1, maxLength: 40 })
  .map((rows): RawCell[][] => rows.map((row, i) => [`t${i}`, ...row]));

test("property: backlog at the start + created + reopened − resolved = backlog at the end", () => {
  const day = fc.integer({ min: 0, max: 260 });
  fc.assert(
    fc.property(tickets, day, day, (rows, a, b) => {
      const [from, before] = [Math.min(a, b), Math.max(a, b) + 1];
      const log = readLog([HEADER, ...rows], ["tickets"], testContext());
      const serial = (d: number): number => 45658 + d;
      const within = (d: number): boolean => d >= serial(from) && d < serial(before);
      const { opened, closed, reopenings } = ticketSpells(log);
      const created = opened.filter((d, k) => k < reopenings && within(d)).length;
      const reopened = opened.filter((d, k) => k >= reopenings && within(d)).length;
      const resolved = closed.filter(within).length;
      // Counted from the cells, not from the spells.
      const date = (cell: RawCell): number => (cell === null ? Number.NaN : (cell as { serial: number }).serial);
      expect(created).toBe(rows.filter((r) => within(date(r[1] as RawCell))).length);
      expect(reopened).toBe(rows.filter((r) => within(date(r[3] as RawCell))).length);
      expect(resolved).toBe(
        rows.filter((r) => within(date(r[2] as RawCell))).length +
          rows.filter((r) => within(date(r[4] as RawCell))).length,
      );
      const start = backlog(rows, at(1, 1 + from)) as number;
      const end = backlog(rows, at(1, 1 + before)) as number;
      expect(start + created + reopened - resolved).toBe(end);
    }),
    { numRuns: 20, seed: 5 },
  );
}, 60_000);

test("property: outstanding complaints + received + reopened − resolved = outstanding at the end", () => {
  const day = fc.integer({ min: 0, max: 260 });
  fc.assert(
    fc.property(tickets, day, day, (rows, a, b) => {
      const [from, before] = [Math.min(a, b), Math.max(a, b) + 1];
      const table = [HEADER, ...rows];
      const [first, last] = [at(1, 1 + from), at(1, 1 + before)];
      const complaints = rows.filter((r) => r[5] === "yes");
      const serial = (cell: RawCell): number => (cell === null ? Number.NaN : (cell as { serial: number }).serial);
      const reopened = complaints.filter(
        (r) => serial(r[3] as RawCell) >= 45658 + from && serial(r[3] as RawCell) < 45658 + before,
      ).length;
      const count = (name: string, ...args: unknown[]): number => call(name, [table, ...args]) as number;
      expect(
        count("COMPLAINTS_OUTSTANDING", first) +
          count("COMPLAINTS_RECEIVED", first, last) +
          reopened -
          count("COMPLAINTS_RESOLVED", first, last),
      ).toBe(count("COMPLAINTS_OUTSTANDING", last));
    }),
    { numRuns: 20, seed: 6 },
  );
}, 60_000);

test("property: the open spans at an instant are those a look at all of them finds", () => {
  const span = fc.tuple(fc.integer({ min: 0, max: 3000 }), fc.option(fc.integer({ min: 0, max: 900 })));
  fc.assert(
    fc.property(
      fc.array(span, { minLength: 1, maxLength: 2000 }),
      fc.integer({ min: -5, max: 4000 }),
      (spans, instant) => {
        const opened = Float64Array.from(spans, ([start]) => start);
        const closed = Float64Array.from(spans, ([start, length]) => (length === null ? Number.NaN : start + length));
        const found: number[] = [];
        new OpenAt(opened, closed).at(instant, (i) => found.push(i));
        const expected = spans.flatMap(([start, length], i) =>
          start < instant && (length === null || start + length >= instant) ? [i] : [],
        );
        expect(found.sort((a, b) => a - b)).toEqual(expected);
      },
    ),
    { numRuns: 20, seed: 8 },
  );
}, 60_000);
