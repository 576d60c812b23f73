import { expect, test } from "vitest";
import { DayCell, type RawCell, type RawTable } from "../../src/core/inputs";
import type { LogId } from "../../src/core/logs/log-id";
import { readLog } from "../../src/core/logs/read-log";
import { dayOf, shift, startOf } from "../../src/core/period";
import { logReach } from "../../src/sheet/log-series";
import { testContext } from "../context";

const day = (month: number, d: number): DayCell => new DayCell(dayOf(2025, month, d));
const reach = (kind: LogId, table: RawTable, grain: "month" | "quarter" = "month"): number =>
  logReach(readLog(table, [kind], testContext()), (at) => shift(grain, startOf(grain, at), 1), dayOf(2025, 12, 20));

test("who left after the last new customer shows that the list of subscriptions goes on", () => {
  const rows: RawTable = [
    ["customer_id", "start", "end", "mrr"],
    ["a", day(1, 10), day(10, 20), 10],
    ["b", day(1, 20), day(11, 5), 10],
    ["c", day(10, 1), null, 10],
  ];
  // By starts alone the list would end with October. b left on 5 November, and weeks without news are usual here.
  expect(reach("subs", rows)).toBe(dayOf(2025, 12, 1));
});

test("a row of a cash log is a whole month", () => {
  const rows: RawTable = [
    ["month", "cfo", "capex"],
    [day(9, 1), 10, 1],
    [day(10, 1), 10, 1],
    [day(11, 1), 10, 1],
  ];
  expect(reach("cash", rows)).toBe(dayOf(2025, 12, 1));
  expect(reach("cash", rows, "quarter")).toBe(dayOf(2025, 12, 1));
});

test("a list to which rows come in the first weeks of a month goes on after them, however quickly they are dealt with", () => {
  const rows: RawCell[][] = [["ticket_id", "created", "resolved"]];
  // Four a month, the last on the 22nd, each resolved the day after: 23 days at most pass before the next.
  for (const month of [6, 7, 8, 9, 10, 11]) {
    for (const d of [1, 8, 15, 22]) rows.push([`${month}-${d}`, day(month, d), day(month, d + 1)]);
  }
  // Of the last two nobody knows yet: the last event is of 22 November, 8 days before the month ends.
  rows.push(["open", day(11, 22), null]);
  expect(reach("tickets", rows)).toBe(dayOf(2025, 12, 1));
});

test("the end of a trial that still runs is a plan: a file of November is not of December for it", () => {
  const head = ["customer_id", "created", "trial end", "ended at", "status", "mrr"];
  const rows: RawCell[][] = [
    head,
    ["a", day(9, 3), null, null, "active", 10],
    ["b", day(9, 20), day(10, 4), null, "active", 10],
    ["c", day(10, 11), null, day(11, 2), "canceled", 10],
    ["d", day(11, 20), null, null, "active", 10],
    ["e", day(11, 24), day(12, 8), null, "trialing", 10],
  ];
  expect(reach("subs", rows)).toBe(dayOf(2025, 12, 1));
  // Who pays since the end of the trial is news: 12 days of silence to the 20th are usual here.
  rows[5] = ["e", day(11, 24), day(12, 8), null, "active", 10];
  expect(reach("subs", rows)).toBe(dayOf(2025, 12, 20));
});

test("the end of a subscription that is still active is a plan", () => {
  const rows: RawCell[][] = [
    ["customer_id", "start", "end", "status", "mrr"],
    ["a", day(9, 3), null, "active", 10],
    ["b", day(10, 11), day(11, 2), "canceled", 10],
    ["c", day(11, 20), day(12, 10), "active", 10],
  ];
  expect(reach("subs", rows)).toBe(dayOf(2025, 12, 1));
  rows[3] = ["c", day(11, 20), day(12, 10), "canceled", 10];
  expect(reach("subs", rows)).toBe(dayOf(2025, 12, 20));
});
