import { expect, test } from "vitest";
import type { RawCell } from "../../../src/core/inputs";
import { call, errorOf } from "../call";

const spend: RawCell[][] = [
  ["date", "amount", "channel"],
  ["2025-01-10", 1000, "ads"],
  ["2025-03-11", 200, "ads"],
];
const leads: RawCell[][] = [
  ["lead id", "created", "converted at", "source"],
  ["L1", "2025-01-02", "2025-01-20", "ads"],
  ["L2", "2025-02-02", "2025-02-20", "ads"],
  ["L3", "2025-07-02", "2025-07-20", "ads"],
];

test("a month that the table of spend does not reach has no cost of acquisition", () => {
  expect(call("CAC_LOG", [spend, leads, "2025-01"])).toBe(1000);
  // Inside its dates a month without spend is one of no spend.
  expect(call("CAC_LOG", [spend, leads, "2025-02"])).toBe(0);
  expect(errorOf("CAC_LOG", [spend, leads, "2025-07"])).toBe(
    "CAC_LOG: the result is not defined: the table of spend goes from 2025-01-10 to 2025-03-11 and says nothing of this period.",
  );
  // Four months before July is March.
  expect(call("CAC_LOG", [spend, leads, "2025-07", undefined, "blended", 4])).toBe(200);
  expect(errorOf("CAC_BY_CHANNEL", [spend, leads, "2025-07"])).toMatch(/says nothing of this period/);
});

test("hours of a month without a call in the file give no throughput", () => {
  const calls: RawCell[][] = [
    ["start time", "direction", "answered", "talk time (s)"],
    ["2025-06-05 09:00", "inbound", "yes", 100],
    ["2025-06-13 16:00", "inbound", "yes", 300],
  ];
  const hours: RawCell[][] = [
    ["date", "agent", "hours"],
    ["2025-06-05", "Lia", 4],
    ["2025-07-01", "Lia", 8],
  ];
  // Two calls in four hours.
  expect(call("THROUGHPUT_PER_HOUR_LOG", [calls, hours, "2025-06"])).toBe(1 / 2);
  expect(errorOf("THROUGHPUT_PER_HOUR_LOG", [calls, hours, "2025-07"])).toMatch(
    /the table of .* goes from 2025-06-05 to 2025-06-13 and says nothing/,
  );
});
