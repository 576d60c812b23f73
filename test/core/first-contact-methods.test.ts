import { describe, expect, test } from "vitest";
import type { RawCell } from "../../src/core/inputs";
import { at, call, errorOf } from "./call";

/**
 * The golden list of the catalogue (G2), in days of January 2025: id, customer, created, resolved, replies,
 * follow-ups, reopens, participants, eligible. The figures were computed with NumPy from the same list.
 */
const G2: readonly (readonly [number, string, number, number | null, number, number, number, number, number])[] = [
  [1, "a", 1, 1, 1, 0, 0, 1, 1],
  [2, "b", 1, 2, 1, 0, 0, 1, 1],
  [3, "c", 2, 2, 0, 0, 0, 1, 1],
  [4, "d", 2, 4, 3, 2, 0, 2, 1],
  [5, "e", 3, 3, 1, 0, 1, 1, 1],
  [6, "f", 3, 6, 2, 1, 0, 1, 1],
  [7, "g", 4, 4, 1, 0, 0, 2, 1],
  [8, "a", 5, 5, 1, 0, 0, 1, 1],
  [9, "h", 6, null, 1, 0, 0, 1, 1],
  [10, "i", 6, 9, 4, 3, 0, 1, 0],
  [11, "j", 28, 28, 1, 0, 0, 1, 1],
  [12, "k", 7, 7, 1, 1, 0, 1, 1],
];
const HEADER = [
  "ticket_id",
  "customer_id",
  "created",
  "resolved",
  "interactions",
  "customer_followups",
  "reopens",
  "participants",
  "fcr_eligible",
];

function table(rows: typeof G2 = G2, without: readonly string[] = []): RawCell[][] {
  const keep = HEADER.map((h) => without.indexOf(h) < 0);
  const all: RawCell[][] = [
    HEADER,
    ...rows.map(([id, customer, created, resolved, ...rest]): RawCell[] => [
      id,
      customer,
      at(1, created),
      resolved === null ? null : at(1, resolved),
      ...rest,
    ]),
  ];
  return all.map((row) => row.filter((_, j) => keep[j]));
}

const fcr = (method: string, days: number | "" = "", rows = table()): unknown =>
  call("FCR_LOG", [rows, "2025-01", "", method, days]);

describe("first contact resolution on the golden list", () => {
  test.each([
    ["gross", 6 / 12],
    ["net", 6 / 11],
    ["one_touch", 7 / 11],
    ["one_touch_legacy", 8 / 11],
    ["no_followup", 7 / 11],
    ["one_teammate", 8 / 12],
    ["window", 4 / 10],
  ])("%s", (method, expected) => {
    expect(fcr(method, 7)).toBeCloseTo(expected, 12);
  });

  test("net is the method when none is given, and 7 days the window", () => {
    expect(call("FCR_LOG", [table(), "2025-01"])).toBeCloseTo(6 / 11, 12);
    expect(fcr("window")).toBe(fcr("window", 7));
  });

  test("interactions per resolved case are 16 ÷ 11, the median 1", () => {
    expect(call("INTERACTIONS_PER_CASE_LOG", [table(), "2025-01"])).toBeCloseTo(1.454545, 6);
    expect(call("INTERACTIONS_PER_CASE_LOG", [table(), "2025-01", "", "median"])).toBe(1);
  });
});

describe("the window", () => {
  const later = (created: number, customer = "a"): RawCell[][] =>
    table([
      [1, "a", 1, 1, 1, 0, 0, 1, 1],
      [2, customer, created, created, 1, 0, 0, 1, 1],
      [3, "z", 31, null, 0, 0, 0, 1, 1],
    ]);

  test("the last day of the window still counts, the day after does not", () => {
    expect(fcr("window", 7, later(8))).toBe(1 / 2);
    expect(fcr("window", 7, later(9))).toBe(1);
  });

  test("another customer is no repeat, an earlier case is none", () => {
    expect(fcr("window", 7, later(4, "b"))).toBe(1);
    // The later case of the pair stays a first contact resolution.
    expect(call("DRILL_THROUGH", ["FCR_LOG", later(4), "2025-01", "", "window"])).toEqual([
      ["row", "id", "denominator", "numerator", "note"],
      [2, "1", 1, 0, "the customer came back with another case"],
      [3, "2", 1, 1, "resolved with one interaction"],
    ]);
  });

  test("another topic is no repeat where the table has topics", () => {
    const topics = (first: string, second: string): RawCell[][] =>
      later(4).map((row, i) => [...row, i === 0 ? "topic" : i === 1 ? first : second]);
    expect(fcr("window", 7, topics("billing", "delivery"))).toBe(1);
    expect(fcr("window", 7, topics("billing", "Billing "))).toBe(1 / 2);
  });

  test("cases younger than the window are on neither side", () => {
    expect(fcr("window", 30, later(9))).toBe(0);
    expect(errorOf("FCR_LOG", [later(9), "2025-01", "", "window", 31])).toMatch(
      /^FCR_LOG: there are no cases resolved at least window_days before the data end in this period/,
    );
  });
});

describe("one contact across channels", () => {
  test("cases that follow within the window are one problem", () => {
    // a: 1 and 8 are one problem with two interactions; of 11 problems b, e, g, j, k took one contact.
    expect(fcr("one_contact", 7)).toBeCloseTo(5 / 11, 12);
    // With a window of 3 days ticket 8 (4 days after) is a problem of its own: a counts twice.
    expect(fcr("one_contact", 3)).toBeCloseTo(7 / 12, 12);
  });

  test("a problem belongs to the period of its first case", () => {
    const rows = table();
    expect(call("FCR_LOG", [rows, "2025-01-05", "2025-01-06", "gross"])).toBe(1);
    expect(errorOf("FCR_LOG", [rows, "2025-01-05", "2025-01-06", "one_contact"])).toMatch(/there are no problems/);
  });
});

test("a method says which column it lacks", () => {
  expect(errorOf("FCR_LOG", [table(G2, ["interactions"]), "2025-01"])).toMatch(
    /^FCR_LOG: tickets has no column for agent interactions; the headers seen are ticket_id, customer_id,/,
  );
  expect(errorOf("FCR_LOG", [table(), "2025-01", "", "survey"])).toMatch(/solved at first contact \(answer\)/);
  expect(errorOf("FCR_LOG", [table(), "2025-01", "", "best"])).toMatch(/net, gross, one_touch, one_touch_legacy/);
});

test("without a column of eligibility every case is eligible", () => {
  expect(fcr("net", "", table(G2, ["fcr_eligible"]))).toBe(6 / 12);
});

test("a reopened ticket that is open again is not resolved", () => {
  const rows: RawCell[][] = [
    ["ticket_id", "created", "resolved", "reopened_at", "interactions"],
    ["x", at(1, 1), at(1, 2), at(1, 5), 1],
    ["y", at(1, 1), at(1, 2), null, 1],
  ];
  expect(fcr("one_touch", "", rows)).toBe(1);
  expect(fcr("gross", "", rows)).toBe(1 / 2);
});
