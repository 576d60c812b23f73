import { expect, test } from "vitest";
import { linesOf } from "../../src/core/drill-through";
import { question } from "../../src/core/evaluate";
import { findLogForm } from "../../src/core/find-metric";
import type { RawCell } from "../../src/core/inputs";
import { columnOf } from "../../src/core/log-inputs";
import { readLog } from "../../src/core/logs/read-log";
import { METRICS } from "../../src/core/metrics/index";
import { segments } from "../../src/core/series";
import { testContext } from "../context";
import { at } from "./call";

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
