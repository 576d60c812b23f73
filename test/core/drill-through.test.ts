import { expect, test } from "vitest";
import { linesOf } from "../../src/core/drill-through";
import { question } from "../../src/core/evaluate";
import { findLogForm } from "../../src/core/find-metric";
import type { RawCell } from "../../src/core/inputs";
import { columnOf } from "../../src/core/log-inputs";
import { readLog } from "../../src/core/logs/read-log";
import { METRICS } from "../../src/core/metrics/index";
import { parsePeriod, periodText } from "../../src/core/period";
import { segments } from "../../src/core/series";
import { testContext } from "../context";
import { at, call, errorOf } from "./call";

const HEADER = ["payment id", "date", "customer", "amount", "channel"];
const ROWS: RawCell[][] = [
  ["P1", at(1, 3), "Anna", 10, "shop"],
  [" P2 ", at(1, 2), "Bruno", 20, "web"],
  ["n/a", at(1, 4), "Carla", 30, "web"],
  [null, at(1, 5), null, 40, "shop"],
  [7, at(1, 6), "Dario", 50, "web"],
];
const MONTH = { from: 45658, before: 45689 };
const revenue = () => question(findLogForm(METRICS, "REVENUE").form);
const read = () => readLog([HEADER, ...ROWS], ["payments"], testContext());

test("a unit is called by its id, else by its customer, else by nothing, whether the ids were read before or not", () => {
  const expected = [
    [2, "P1"],
    [3, "P2"],
    [4, "Carla"],
    [5, null],
    [6, "7"],
  ];
  const log = read();
  expect(linesOf(revenue(), log, MONTH).map((l) => [l.row, l.id])).toEqual(expected);
  log.words("payment_id");
  expect(linesOf(revenue(), log, MONTH).map((l) => [l.row, l.id])).toEqual(expected);
});

test("the lines of a segment name the same units as those of the whole", () => {
  const log = read();
  const parts = segments(log, columnOf(log, "channel")).map((s) => linesOf(revenue(), s.log, MONTH));
  expect(parts.map((lines) => lines.map((l) => l.id))).toEqual([
    ["P1", null],
    ["P2", "Carla", "7"],
  ]);
});

const TICKETS: RawCell[][] = [
  ["ticket id", "created", "resolved"],
  ["T1", at(1, 3), at(1, 5)],
  ["T2", at(1, 2), at(3, 10)],
  ["T3", at(3, 1), null],
];

test("a state is listed at one instant: a period or a before is refused in one sentence", () => {
  expect(call("DRILL_THROUGH", ["BACKLOG", TICKETS, "2025-03-02"])).toEqual([
    ["row", "id", "denominator", "numerator", "note"],
    [3, "T2", null, 1, "open"],
    [4, "T3", null, 1, "open"],
  ]);
  for (const text of ["2025", "2025-Q1", "2025-03", "2025-W09"]) {
    expect(errorOf("DRILL_THROUGH", ["BACKLOG", TICKETS, text])).toBe(
      `DRILL_THROUGH: from (day of the count) must be a date, for example 2025-07-01; got “${text}”.`,
    );
  }
  expect(errorOf("DRILL_THROUGH", ["BACKLOG", TICKETS, 2025], { locale: "it_IT" })).toBe(
    "DRILL_THROUGH: from (giorno del conteggio) deve essere una data, per esempio 2025-07-01; trovato “2025”.",
  );
  expect(errorOf("DRILL_THROUGH", ["BACKLOG", TICKETS, at(3, 1), at(4, 1)])).toBe(
    "DRILL_THROUGH: BACKLOG is what stands at the beginning of one day, which is from; leave before empty.",
  );
  expect(errorOf("DRILL_THROUGH", ["BACKLOG", TICKETS, at(3, 1), at(4, 1)], { locale: "it_IT" })).toBe(
    "DRILL_THROUGH: BACKLOG è lo stato all'inizio di un giorno, che è from; lascia vuoto before.",
  );
});

test("a period is written as it is read", () => {
  for (const text of ["2025", "2025-Q3", "2025-07", "2025-W01", "2020-W53", "2025-07-14"]) {
    expect(periodText(parsePeriod(text) as { from: number; before: number })).toBe(text);
  }
});

test("a method given to a metric that has none is refused, not ignored", () => {
  const table = [HEADER, ...ROWS];
  const said = "REVENUE has no methods; leave method empty.";
  expect(errorOf("DRILL_THROUGH", ["REVENUE", table, "2025-01", "", "foo"])).toBe(`DRILL_THROUGH: ${said}`);
  expect(errorOf("SEGMENT_TABLE", ["REVENUE", table, "2025-01", "", "channel", "foo"])).toBe(`SEGMENT_TABLE: ${said}`);
  expect(errorOf("DRILL_THROUGH", ["INACTIVITY_RATE_LOG", table, "2025-02-01", "", 10], { locale: "it_IT" })).toBe(
    "DRILL_THROUGH: INACTIVITY_RATE_LOG non ha metodi; lascia vuoto method.",
  );
});
