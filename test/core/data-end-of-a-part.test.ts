import { describe, expect, test } from "vitest";
import type { RawCell } from "../../src/core/inputs";
import { at, call } from "./call";

/**
 * The end of the data is that of the table ("the log's last date is 'now'", signatures.csv; "before the data
 * end", the window method). A where keeps rows; it does not move the day on which the table was exported.
 */
describe("a part of a table ends where the whole table ends", () => {
  const tickets: RawCell[][] = [
    [
      "ticket_id",
      "created",
      "first_reply",
      "resolved",
      "reopened_at",
      "channel",
      "customer_id",
      "interactions",
      "sla_hours",
    ],
    ["a", at(1, 1), null, null, null, "fax", "x", 0, 24],
    ["b", at(1, 2), at(1, 2, 6), at(1, 3), null, "chat", "y", 1, 24],
    ["c", at(1, 2), at(1, 31), at(1, 31), null, "mail", "z", 1, 24],
  ];
  const of = (name: string, ...args: RawCell[]): unknown => call(name, [tickets, "2025-01", "", ...args]);

  test("an open ticket has waited until the table's last date", () => {
    // Ticket a is open for 30 days on 31 January, against a target of 24 hours: 0 met, 1 breached.
    expect(of("SLA_ATTAINMENT_LOG", "", "channel", "fax")).toBe(0);
    expect(call("DRILL_THROUGH", ["FIRST_REPLY_TIME", tickets, "2025-01", "", "km_median", "channel", "fax"])).toEqual([
      ["row", "id", "denominator", "numerator", "note"],
      [2, "a", 0, 30 * 24, "no reply yet"],
    ]);
  });

  test("a ticket is old enough to tell by the table's last date", () => {
    // Ticket b was resolved 28 days before the data end: 1 of 1, and 0 of 1 reopened.
    expect(of("FCR_LOG", "window", 7, "channel", "chat")).toBe(1);
    expect(of("REOPEN_RATE_LOG", 7, "channel", "chat")).toBe(0);
  });

  test("the cases of the segments add up to those of the total", () => {
    for (const [metric, method] of [
      ["FCR_LOG", "window"],
      ["SLA_ATTAINMENT_LOG", "resolution"],
    ]) {
      const lines = call("SEGMENT_TABLE", [metric, tickets, at(1, 1), at(2, 1), "channel", method]) as RawCell[][];
      const n = lines.slice(1).map((line) => Number(line[2]));
      expect([metric, n.slice(0, -1).reduce((a, b) => a + b, 0)]).toEqual([metric, n[n.length - 1]]);
    }
  });

  test("leads and contracts too", () => {
    const leads: RawCell[][] = [
      ["lead_id", "created", "converted_at", "source"],
      ["a", at(1, 5), null, "fair"],
      ["b", at(1, 6), at(6, 30), "web"],
    ];
    // By the end of June a had 176 days, more than the window of 90: 0 of 1.
    expect(call("CONVERSION_RATE_LOG", [leads, "2025-01", "", "", "", "source", "fair"])).toBe(0);
    const subs: RawCell[][] = [
      ["customer_id", "start", "end", "mrr", "renewal_due", "plan"],
      ["a", at(1, 1), at(3, 1), 10, at(3, 1), "old"],
      ["b", at(1, 1), at(6, 30), 10, null, "new"],
    ];
    // a ended on the day it was due, 1 March, and the table goes on to 30 June, beyond its grace of 30 days: 0 of 1.
    expect(call("RENEWAL_RATE_LOG", [subs, "2025-03", "", "", "", "plan", "old"])).toBe(0);
  });
});

/** A where chooses whose cases count. What became of them is asked of the whole table: the unit does not change. */
describe("what happens outside the rows that a where keeps", () => {
  const tickets: RawCell[][] = [
    ["ticket_id", "created", "resolved", "channel", "customer_id", "interactions"],
    ["a", at(1, 2), at(1, 2), "phone", "x", 1],
    ["b", at(1, 4), at(1, 4), "mail", "x", 1],
    ["c", at(1, 5), at(1, 5), "phone", "y", 1],
    ["d", at(1, 31), at(1, 31), "mail", "z", 1],
  ];
  const of = (method: string, channel: string): unknown =>
    call("FCR_LOG", [tickets, "2025-01", "", method, 7, "channel", channel]);

  test("a customer who comes back through another channel has come back", () => {
    // By phone: a came back by mail after 2 days, c did not: 1 of 2.
    expect(of("window", "phone")).toBe(1 / 2);
    // By mail: b is followed by nothing; d is too recent to tell: 1 of 1.
    expect(of("window", "mail")).toBe(1);
  });

  test("a problem over two channels counts once, where it began", () => {
    // a and b are one problem with two interactions, begun by phone; c was solved at once: 1 of 2. By mail d: 1 of 1.
    expect(of("one_contact", "phone")).toBe(1 / 2);
    expect(of("one_contact", "mail")).toBe(1);
  });

  test("a contract that goes on with another plan is renewed", () => {
    const subs: RawCell[][] = [
      ["customer_id", "start", "end", "mrr", "renewal_due", "plan"],
      ["x", at(1, 1), at(3, 31), 10, at(3, 31), "basic"],
      ["x", at(4, 1), null, 20, null, "pro"],
      ["y", at(1, 1), at(3, 31), 10, at(3, 31), "basic"],
      ["z", at(12, 1), null, 10, null, "pro"],
    ];
    // Due in March: x went on as pro, y did not: 1 of 2.
    expect(call("RENEWAL_RATE_LOG", [subs, "2025-03", "", 30, "count", "plan", "basic"])).toBe(1 / 2);
  });
});
