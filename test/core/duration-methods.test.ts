import { describe, expect, test } from "vitest";
import type { RawCell } from "../../src/core/inputs";
import { at, call, errorOf } from "./call";

const HEADER = ["ticket_id", "created", "first_reply", "first_resolved", "reopened_at", "resolved"];
const rows: RawCell[][] = [
  HEADER,
  ["a", at(7, 1, 9), at(7, 1, 10), null, null, at(7, 1, 11)],
  ["b", at(7, 2, 9), at(7, 2, 12), at(7, 2, 13), at(7, 3, 9), at(7, 4, 9)],
  ["c", at(7, 3, 9), at(7, 3, 15), null, null, at(7, 3, 19)],
  ["d", at(7, 4, 9), null, null, null, null],
  ["e", at(7, 5, 9), null, null, null, null],
];

describe("the statistics of a duration", () => {
  test("leave out the tickets that still wait", () => {
    // Replies after 1, 3 and 6 hours.
    expect(call("FIRST_REPLY_TIME", [rows, "2025-07"])).toBe(3);
    expect(call("FIRST_REPLY_TIME", [rows, "2025-07", "", "mean"])).toBeCloseTo(10 / 3, 12);
    // p90 of 1, 3, 6 by the spreadsheet's PERCENTILE: 3 + 0.8 × 3.
    expect(call("FIRST_REPLY_TIME", [rows, "2025-07", "", "p90"])).toBeCloseTo(5.4, 12);
  });

  test("km_median counts them for as long as they have waited", () => {
    // The last date is 5 July 9:00: d has waited 24 hours, e none. At risk 1 h: 4 (a b c d), 3 h: 3; S = 3/4, 1/2.
    expect(call("FIRST_REPLY_TIME", [rows, "2025-07", "", "km_median"])).toBe(3);
    // Resolutions after 2, 10 and 48 hours: S(2) = 3/4, S(10) = 1/2.
    expect(call("RESOLUTION_TIME", [rows, "2025-07", "", "km_median"])).toBe(10);
  });

  test("an unanswered majority has no median yet", () => {
    const waiting = [
      HEADER,
      rows[1],
      ...[1, 2, 3].map((k): RawCell[] => [`w${k}`, at(7, 1, 8), null, null, null, null]),
    ];
    expect(errorOf("FIRST_REPLY_TIME", [waiting, "2025-07", "", "km_median"])).toMatch(
      /more than half of the cases are still waiting/,
    );
    expect(call("FIRST_REPLY_TIME", [waiting, "2025-07"])).toBe(1);
  });

  test("the list shows the ones that wait with denominator 0, the mean does not", () => {
    const lines = (stat: string): unknown[][] =>
      (call("DRILL_THROUGH", ["FIRST_REPLY_TIME", rows, "2025-07", "", stat]) as unknown[][]).slice(1);
    expect(lines("median")).toEqual([
      [2, "a", 1, 1, "answered"],
      [3, "b", 1, 3, "answered"],
      [4, "c", 1, 6, "answered"],
      [5, "d", 0, 24, "no reply yet"],
    ]);
    expect(lines("mean").length).toBe(3);
    expect(call("METRIC_SERIES", ["FIRST_REPLY_TIME", rows, "2025-07-01", "2025-08-01", "", true])).toEqual([
      ["period", "FIRST_REPLY_TIME", "FIRST_REPLY_TIME n", "FIRST_REPLY_TIME low", "FIRST_REPLY_TIME high"],
      [new Date(Date.UTC(2025, 6, 1)), 3, 3, null, null],
    ]);
  });

  test("full goes to the last resolution, first to the first one", () => {
    expect(call("RESOLUTION_TIME", [rows, "2025-07", "", "mean"])).toBe((2 + 48 + 10) / 3);
    expect(call("RESOLUTION_TIME", [rows, "2025-07", "", "mean", "first"])).toBe((2 + 4 + 10) / 3);
    const without = rows.map((row) => row.filter((_, j) => j !== 3));
    expect(errorOf("RESOLUTION_TIME", [without, "2025-07", "", "", "first"])).toMatch(/no column for first resolved/);
  });

  test("a schedule counts only the hours in which it is open", () => {
    const office = [1, 2, 3, 4, 5].map((d) => [d, 9 / 24, 17 / 24]);
    // b: Wednesday 2 July 9:00 to Friday 4 July 9:00 is two days of 8 hours; a 2, c 8.
    expect(call("RESOLUTION_TIME", [rows, "2025-07", "", "mean", "", office])).toBe((2 + 16 + 8) / 3);
    expect(
      errorOf("RESOLUTION_TIME", [
        rows,
        "2025-07",
        "",
        "",
        "",
        [
          ["x", "y", "z"],
          [1, 2, 3],
        ],
      ]),
    ).toMatch(/row 2/);
  });

  test("hours are elapsed hours where the clocks change between", () => {
    const night = [
      ["ticket_id", "created", "resolved"],
      ["n", at(3, 29, 20), at(3, 30, 20)],
    ];
    expect(call("RESOLUTION_TIME", [night, "2025-03"], { timeZone: "Europe/Rome" })).toBe(23);
    expect(call("RESOLUTION_TIME", [night, "2025-03"], { timeZone: "America/New_York" })).toBe(24);
    const autumn = [
      ["ticket_id", "created", "resolved"],
      ["n", at(10, 25, 20), at(10, 26, 20)],
    ];
    expect(call("RESOLUTION_TIME", [autumn, "2025-10"], { timeZone: "Europe/Rome" })).toBe(25);
  });

  test("a ticket belongs to the day of the spreadsheet's clock, on both sides of UTC", () => {
    const late = [
      ["ticket_id", "created", "resolved"],
      ["n", at(6, 30, 23, 30), at(7, 1, 0, 30)],
    ];
    for (const timeZone of ["Pacific/Auckland", "America/Los_Angeles", "UTC"]) {
      expect(call("RESOLUTION_TIME", [late, "2025-06"], { timeZone })).toBe(1);
      expect(errorOf("RESOLUTION_TIME", [late, "2025-07"], { timeZone })).toMatch(/no resolved tickets/);
    }
  });
});

describe("SLA_ATTAINMENT_LOG", () => {
  const table = (cells: RawCell[][]): RawCell[][] => [
    ["ticket_id", "created", "first_reply", "resolved", "sla_hours", "paused_hours"],
    ...cells,
  ];
  const sla = (cells: RawCell[][], measure = ""): unknown =>
    call("SLA_ATTAINMENT_LOG", [table(cells), "2025-07", "", measure]);

  test("exactly on the target is met; paused hours are taken off", () => {
    expect(sla([["a", at(7, 1, 9), null, at(7, 1, 13), 4, null]])).toBe(1);
    expect(sla([["a", at(7, 1, 9), null, at(7, 1, 14), 4, null]])).toBe(0);
    expect(sla([["a", at(7, 1, 9), null, at(7, 1, 14), 4, 1]])).toBe(1);
  });

  test("open past the target is breached, open inside it or without a target is outside", () => {
    const done: RawCell[] = ["z", at(7, 2, 9), at(7, 2, 9), at(7, 2, 10), 4, null];
    expect(sla([done, ["a", at(7, 1, 9), null, null, 4, null]])).toBe(1 / 2);
    expect(sla([done, ["a", at(7, 2, 8), null, null, 4, null]])).toBe(1);
    expect(sla([done, ["a", at(7, 1, 9), null, null, null, null]])).toBe(1);
  });

  test("for the first reply", () => {
    expect(sla([["a", at(7, 1, 9), at(7, 1, 10), at(7, 3, 14), 4, null]], "first_reply")).toBe(1);
    expect(sla([["a", at(7, 1, 9), at(7, 1, 15), at(7, 1, 15), 4, 5]], "first_reply")).toBe(0);
  });
});

test("without target hours the tool's own verdict counts, in both languages", () => {
  const freshdesk: RawCell[][] = [
    ["Ticket ID", "Created time", "Resolved time", "Resolution status", "First response status"],
    [1, at(7, 1, 9), at(7, 1, 13), "Within SLA", "SLA Violated"],
    [2, at(7, 2, 9), at(7, 5, 9), "SLA Violated", "Within SLA"],
    [3, at(7, 3, 9), null, "SLA Violated", "Within SLA"],
    [4, at(7, 4, 9), null, "Within SLA", "Within SLA"],
    [5, at(7, 4, 9), at(7, 4, 10), "", ""],
  ];
  // 1 of 1, 2 and 3; ticket 4 is open and in time, ticket 5 has no target.
  expect(call("SLA_ATTAINMENT_LOG", [freshdesk, "2025-07"])).toBeCloseTo(1 / 3, 12);
  expect(call("SLA_ATTAINMENT_LOG", [freshdesk, "2025-07", "", "first_reply"])).toBe(3 / 4);
  const italian: RawCell[][] = [
    ["Numero ticket", "Data apertura", "Data chiusura", "Stato SLA"],
    [1, at(7, 1, 9), at(7, 1, 13), "Rispettato"],
    [2, at(7, 2, 9), at(7, 5, 9), "Fuori SLA"],
  ];
  expect(call("SLA_ATTAINMENT_LOG", [italian, "2025-07"], { locale: "it_IT" })).toBe(1 / 2);
});

describe("REOPEN_RATE_LOG", () => {
  const table: RawCell[][] = [
    ["ticket_id", "created", "first_resolved", "reopened_at", "resolved"],
    ["a", at(6, 30), null, null, at(7, 1)],
    ["b", at(6, 30), at(7, 2), at(7, 4), at(7, 6)],
    ["c", at(6, 30), at(6, 30), at(7, 20), at(7, 21)],
    ["d", at(7, 1), null, at(7, 25), at(7, 5)],
    ["e", at(7, 28), null, null, at(7, 29)],
  ];
  test("by the first resolution where there is one", () => {
    // a, b, d and e were resolved in July for the first time; b and d came back.
    expect(call("REOPEN_RATE_LOG", [table, "2025-07"])).toBe(1 / 2);
    expect(call("REOPEN_RATE_LOG", [table, "2025-06"])).toBe(1);
  });

  test("within the window, of those old enough", () => {
    // The data end on 29 July: e is too young for 7 days. d came back after 20 days.
    expect(call("REOPEN_RATE_LOG", [table, "2025-07", "", 7])).toBeCloseTo(1 / 3, 12);
    expect(call("REOPEN_RATE_LOG", [table, "2025-07", "", 20])).toBeCloseTo(2 / 3, 12);
  });
});
