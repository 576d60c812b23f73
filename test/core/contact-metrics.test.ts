import { describe, expect, test } from "vitest";
import type { LogForm } from "../../src/core/define";
import { evaluate, question } from "../../src/core/evaluate";
import type { RawCell } from "../../src/core/inputs";
import { readLog } from "../../src/core/logs/read-log";
import { METRICS } from "../../src/core/metrics/index";
import { dayOf } from "../../src/core/period";
import { testContext } from "../context";
import { at, call, errorOf } from "./call";

const HEADER = ["time", "channel", "direction", "handled", "wait_s", "talk_s", "hold_s", "wrap_s", "abandoned"];
const contact = (
  channel: string,
  direction: string,
  handled: string,
  wait: number | null,
  talk: number | null,
  abandoned: string,
): RawCell[] => [at(7, 1, 9), channel, direction, handled, wait, talk, null, talk === null ? null : 30, abandoned];
const rows: RawCell[][] = [
  HEADER,
  contact("phone", "inbound", "yes", 10, 200, "no"),
  contact("phone", "Inbound", "yes", 20, 100, "no"),
  contact("phone", "in entrata", "yes", 21, 300, "no"),
  contact("phone", "inbound", "no", 5, null, "yes"),
  contact("phone", "inbound", "no", 15, null, "yes"),
  contact("phone", "inbound", "no", 90, null, "yes"),
  contact("phone", "inbound", "no", 40, null, "no"),
  contact("phone", "outbound", "yes", null, 400, "no"),
];

describe("service level: four formulas", () => {
  // Offered 7, answered 3, in 20 seconds 2; given up within 20 seconds 2.
  test.each([
    ["excl_short", 2 / 5],
    ["offered", 2 / 7],
    ["answered", 2 / 3],
    ["credit", 4 / 7],
  ])("%s", (method, expected) => {
    expect(call("SERVICE_LEVEL_LOG", [rows, "2025-07", "", "", method])).toBeCloseTo(expected, 12);
    // The scalar form of the same counts.
    expect(call("SERVICE_LEVEL", [2, 7, 2, method, 3])).toBeCloseTo(expected, 12);
  });

  test("another target", () => {
    expect(call("SERVICE_LEVEL_LOG", [rows, "2025-07", "", 30, "answered"])).toBe(1);
  });

  test("the scalar form refuses counts that contradict each other", () => {
    expect(errorOf("SERVICE_LEVEL", [8, 7])).toMatch(
      /answered_in_target \(contacts answered in target time\) cannot be more than offered .*; got 8 and 7/,
    );
    expect(errorOf("SERVICE_LEVEL", [2, 7, 2, "answered"])).toMatch(/answered .*is missing/);
    expect(errorOf("SERVICE_LEVEL", [0, 0])).toMatch(/offered .*must be above 0; got 0/);
    expect(
      call("SERVICE_LEVEL", [
        [[2], [0], [3]],
        [[4], [0], [4]],
      ]),
    ).toEqual([[1 / 2], [null], [3 / 4]]);
  });
});

test("short abandons are on neither side, the threshold included", () => {
  expect(call("ABANDON_RATE_LOG", [rows, "2025-07"])).toBeCloseTo(2 / 6, 12);
  expect(call("ABANDON_RATE_LOG", [rows, "2025-07", "", 4])).toBeCloseTo(3 / 7, 12);
  expect(call("ABANDON_RATE", [3, 7, 1])).toBeCloseTo(2 / 6, 12);
});

test("inbound only: handled ratio; both directions: handle time and throughput", () => {
  expect(call("HANDLED_RATIO_LOG", [rows, "2025-07"])).toBeCloseTo(3 / 7, 12);
  expect(call("INBOUND_TO_HANDLED_LOG", [rows, "2025-07"])).toBeCloseTo(7 / 3, 12);
  expect(call("AHT_LOG", [rows, "2025-07"])).toBe((200 + 100 + 300 + 400 + 4 * 30) / 4);
  const staffing = [
    ["date", "channel", "agent_hours"],
    [at(7, 1), "phone", 4],
    [at(7, 1), "email", 6],
    [at(8, 1), "phone", 99],
  ];
  expect(call("THROUGHPUT_PER_HOUR_LOG", [rows, staffing, "2025-07"])).toBe(4 / 10);
  expect(call("THROUGHPUT_PER_HOUR_LOG", [rows, staffing, "2025-07", "", "channel", "phone"])).toBe(4 / 4);
  expect(errorOf("THROUGHPUT_PER_HOUR_LOG", [rows, staffing, "2025-06"])).toMatch(/there are no agent hours/);
  expect(errorOf("THROUGHPUT_PER_HOUR_LOG", [rows, staffing, "2025-07", "", "channel", "chat"])).toMatch(/chat/);
});

test("nothing handled is not defined, and blank in a spill", () => {
  expect(errorOf("INBOUND_TO_HANDLED", [5, 0])).toMatch(/handled \(contacts handled\) must be above 0; got 0/);
  expect(
    call("INBOUND_TO_HANDLED", [
      [[5], [6]],
      [[0], [3]],
    ]),
  ).toEqual([[null], [2]]);
  expect(call("HANDLED_RATIO", [42, 40])).toBe(42 / 40);
});

test("scalars refuse what cannot be", () => {
  expect(errorOf("FCR", [9, 10, 2])).toMatch(/first_contact_resolved .*cannot be more than .*; got 9 and 8/);
  expect(errorOf("FCR", [0, 10, 10])).toMatch(/no cases that could be resolved at first contact/);
  expect(errorOf("REOPEN_RATE", [9, 8])).toMatch(/cannot be more than/);
  expect(errorOf("SLA_ATTAINMENT", [0, 0])).toMatch(/no cases with a target/);
  expect(errorOf("AHT", [100, 0, 0, 0])).toMatch(/handled \(contacts handled\) must be above 0; got 0/);
  expect(errorOf("COMPLAINT_RATE", [3, 0])).toMatch(/base .*must be above 0; got 0/);
  expect(errorOf("ESCALATION_RATE", [-1, 8])).toMatch(/must be at least 0; got -1/);
  expect(errorOf("FCR", [9, "abc"], { locale: "it_IT" })).toBe(
    "FCR: cases (casi) deve essere un numero; trovato “abc”.",
  );
});

test("n of a ratio to hours counts the contacts, not the shifts", () => {
  const { form } = findForm("THROUGHPUT_PER_HOUR_LOG");
  const logs = [readLog(rows, ["contacts"], testContext()), readLog(shifts, ["staffing"], testContext())];
  const { value, n, denominator } = evaluate(question(form), logs, {
    from: dayOf(2025, 7, 1),
    before: dayOf(2025, 8, 1),
  });
  expect([value, n, denominator]).toEqual([4 / 10, 4, 10]);
});

const shifts: RawCell[][] = [
  ["date", "channel", "agent_hours"],
  [at(7, 1), "phone", 4],
  [at(7, 1), "email", 6],
];

function findForm(name: string): { form: LogForm } {
  return { form: METRICS.find((m) => m.log?.name === name)?.log as LogForm };
}
