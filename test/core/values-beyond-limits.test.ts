import { expect, test } from "vitest";
import type { RawCell } from "../../src/core/inputs";
import { at, call } from "./call";

/** "Negative counts, scores out of range: in logs left out and counted"; NPS: "integers 0-10 only". */
const check = (table: RawCell[][], log: string): unknown[][] => call("DATA_CHECK", [table, log]) as unknown[][];

test("an NPS answer of 11, -1 or 7.5 counts nowhere and is named", () => {
  const tickets: RawCell[][] = [
    ["ticket_id", "created", "resolved", "nps"],
    ...[10, 11, 7.5, -1, 3].map((nps, i): RawCell[] => [`t${i}`, at(1, 2), at(1, 3), nps]),
  ];
  // 10 and 3: 100 × (1 − 1) ÷ 2.
  expect(call("NPS_LOG", [tickets, "2025-01"])).toBe(0);
  expect(check(tickets, "tickets")).toContainEqual([
    "NPS answer cannot be read",
    3,
    3,
    "nps: 11",
    "used, that cell as blank",
  ]);

  const survey: RawCell[][] = [
    ["date", "score", "kind"],
    ...[10, 11, 6.5, 9].map((score): RawCell[] => [at(1, 2), score, "nps"]),
    [at(1, 2), 4.5, "csat"],
  ];
  // 10 and 9 of two.
  expect(call("NPS_LOG", [survey, "2025-01"])).toBe(100);
  // A mark of 4.5 of 5 is a CSAT, 4 or more.
  expect(call("CSAT_LOG", [survey, "2025-01"])).toBe(1);
  expect(check(survey, "survey")).toContainEqual(["score out of the scale", 1, 3, "score: 11", "left out"]);
  expect(check(survey, "survey")).toContainEqual([
    "score is no whole number",
    1,
    4,
    "score: 6.5",
    "used, but not for the NPS",
  ]);
});

test("a count or length of time below 0 is taken as blank and named", () => {
  const tickets: RawCell[][] = [
    ["ticket_id", "created", "resolved", "interactions", "paused_hours", "sla_hours"],
    ["a", at(1, 2), at(1, 3), 1, 0, 24],
    ["b", at(1, 2), at(1, 3), -1, -4, 24],
  ];
  // Of the two resolved one had one reply; of the other the replies are not known.
  expect(call("FCR_LOG", [tickets, "2025-01", "", "one_touch_legacy"])).toBe(1 / 2);
  // 24 hours against 24: a pause of −4 hours would have made 28 of them.
  expect(call("SLA_ATTAINMENT_LOG", [tickets, "2025-01"])).toBe(1);
  const lines = check(tickets, "tickets").map((line) => line.slice(0, 2));
  expect(lines).toContainEqual(["agent interactions cannot be read", 1]);
  expect(lines).toContainEqual(["hours paused cannot be read", 1]);
});
