import { describe, expect, test } from "vitest";
import type { RawCell } from "../../../src/core/inputs";
import { where } from "../../../src/core/log-inputs";
import { lastDayKnown } from "../../../src/core/logs/last-day-known";
import { readLog } from "../../../src/core/logs/read-log";
import { allFunctions } from "../../../src/core/metrics/index";
import { dayOf } from "../../../src/core/period";
import { callFunction } from "../../../src/functions/call";
import { testContext } from "../../context";

const NOW = dayOf(2025, 3, 20) + 0.5;

function call(name: string, ...args: unknown[]): unknown {
  const f = allFunctions().find((each) => each.name === name);
  if (!f) throw new Error(`no function ${name}`);
  return callFunction(f, args, testContext({ now: NOW }));
}

// A paid year ends in 2026 and one on 31 March: both are plans on 20 March 2025. B left on 15 March.
const PLANNED: RawCell[][] = [
  ["customer", "start", "end", "mrr", "plan", "renewal due"],
  ["A", "2025-01-10", "2026-01-10", 10, "pro", "2025-01-20"],
  ["B", "2025-01-15", "2025-03-15", 10, "pro", "2025-02-25"],
  ["C", "2025-02-03", "2025-03-31", 10, "pro", "2025-03-10"],
  ["D", "2025-01-01", "2025-01-31", 10, "base", "2025-01-31"],
];

describe("until when a table is known", () => {
  test("a start or an end that has come, never a planned one", () => {
    expect(lastDayKnown(readLog(PLANNED, ["subs"], testContext({ now: NOW })))).toBe(dayOf(2025, 3, 15));
    expect(lastDayKnown(readLog(PLANNED, ["subs"], testContext()))).toBe(dayOf(2026, 1, 10));
  });

  test("a date of today has come, whatever the hour", () => {
    const table = [
      ["date", "customer", "amount"],
      ["2025-03-20", "a", 1],
      ["2025-03-21", "a", 1],
    ];
    expect(lastDayKnown(readLog(table, ["payments"], testContext({ now: NOW })))).toBe(dayOf(2025, 3, 20));
  });

  test("some of the rows are known as long as all of them", () => {
    const log = where(readLog(PLANNED, ["subs"], testContext({ now: NOW })), "plan", "base");
    expect(log.length).toBe(1);
    expect(lastDayKnown(log)).toBe(dayOf(2025, 3, 15));
  });
});

describe("what follows from it", () => {
  // Known to 15 March: January and February have ended for January's three, February for C. D left on 31 January.
  test("cohorts show no age that is still to come", () => {
    expect(call("COHORT_RETENTION", PLANNED)).toEqual([
      ["cohort", "size", 0, 1],
      [new Date(Date.UTC(2025, 0, 1)), 3, 2 / 3, 2 / 3],
      [new Date(Date.UTC(2025, 1, 1)), 1, 1, null],
    ]);
  });

  // Due in March: C runs on past the 10th. D, due 31 January, did not renew: its grace of 30 days ended on
  // 2 March, which the table reaches although the last row of plan base is older.
  test("a renewal is decided by the table's end, not by the segment's", () => {
    expect(call("RENEWAL_RATE_LOG", PLANNED, "2025-01", null, null, null, "plan", "base")).toBe(0);
    const rows = call("SEGMENT_TABLE", "RENEWAL_RATE_LOG", PLANNED, "2025-01", "2025-02-01", "plan") as unknown[][];
    expect(rows.slice(1).map((r) => r.slice(0, 3))).toEqual([
      ["base", 0, 1],
      ["pro", 1, 1],
      ["total", 1 / 2, 2],
    ]);
  });

  // B's due day, 25 February, has its row run on to 15 March. Had it ended that day its grace would be open until
  // 27 March, after the last day known, whatever plans say: left out.
  test("a renewal is not lost while its grace is open, however late other ends are planned", () => {
    const open = PLANNED.map((row) =>
      row[0] === "B" ? ["B", "2025-01-15", "2025-02-25", 10, "pro", "2025-02-25"] : row,
    );
    open.push(["E", "2025-02-01", null, 10, "pro", "2025-02-20"]);
    expect(call("RENEWAL_RATE_LOG", open, "2025-02")).toBe(1);
  });

  // Seven days must have passed since a case: to 31 January the table goes on, the last chat is of 5 January.
  test("first contact resolution of a channel counts the cases that the total counts", () => {
    const tickets: RawCell[][] = [
      ["ticket id", "customer", "created", "resolved", "channel", "interactions", "reopens"],
      [1, "a", "2025-01-02", "2025-01-02", "chat", 1, 0],
      [2, "b", "2025-01-05", "2025-01-05", "chat", 1, 0],
      [3, "c", "2025-01-04", "2025-01-04", "email", 2, 0],
      [4, "d", "2025-01-31", "2025-01-31", "email", 1, 0],
    ];
    const rows = call("SEGMENT_TABLE", "FCR_LOG", tickets, "2025-01", "2025-02-01", "channel", "window") as unknown[][];
    expect(rows.slice(1).map((r) => r.slice(0, 3))).toEqual([
      ["chat", 1, 2],
      ["email", 0, 1],
      ["total", 2 / 3, 3],
    ]);
  });
});
