import { describe, expect, test } from "vitest";
import type { RawCell } from "../../../src/core/inputs";
import { eachContractDue } from "../../../src/core/logs/contracts-due";
import { readLog } from "../../../src/core/logs/read-log";
import { parsePeriod } from "../../../src/core/period";
import { testContext } from "../../context";

type Contract = readonly [customer: string, start: string, end: string | null, due: string | null];
// Makes the log reach into 2026, so that everything due in 2025 is decided.
const LATER: Contract = ["later", "2026-06-01", null, null];

/** Contracts due in a period as `row renewed`, rows counted from the first contract. */
function due(when: string, grace: number, ...contracts: Contract[]): string[] {
  const table: RawCell[][] = [
    ["customer", "start", "end", "mrr", "renewal due"],
    ...contracts.map(([c, s, e, d], i): RawCell[] => [c, s, e, 10 + i, d]),
  ];
  const log = readLog(table, ["subs"], testContext());
  const found: string[] = [];
  const period = parsePeriod(when);
  if (period) eachContractDue(log, period, grace, (row, renewed) => found.push(`${row} ${renewed}`));
  return found.sort();
}

describe("a contract due in January", () => {
  test("is renewed when its row runs on, not when it ends on the day", () => {
    expect(due("2025-01", 30, ["a", "2024-01-10", null, "2025-01-10"], LATER)).toEqual(["0 true"]);
    expect(due("2025-01", 30, ["a", "2024-01-10", "2025-01-10", "2025-01-10"], LATER)).toEqual(["0 false"]);
    expect(due("2025-01", 30, ["a", "2024-01-10", "2025-01-11", "2025-01-10"], LATER)).toEqual(["0 true"]);
  });

  test("is renewed by a row that starts within the grace, on its last day too", () => {
    const next = (start: string): string[] =>
      due("2025-01", 30, ["a", "2024-01-10", "2025-01-10", "2025-01-10"], ["a", start, null, "2026-01-10"], LATER);
    expect(next("2025-01-10")).toEqual(["0 true"]);
    expect(next("2025-02-09")).toEqual(["0 true"]);
    expect(next("2025-02-10")).toEqual(["0 false"]);
  });

  test("counts in its month when renewed early, and the new row in its own", () => {
    const early: Contract[] = [
      ["a", "2024-01-10", "2024-11-20", "2025-01-10"],
      ["a", "2024-11-20", null, "2025-11-20"],
      LATER,
    ];
    expect(due("2025-01", 30, ...early)).toEqual(["0 true"]);
    expect(due("2024-11", 30, ...early)).toEqual([]);
    expect(due("2025-11", 30, ...early)).toEqual(["1 true"]);
  });

  test("is one contract where the price changed on the way and both rows name the same day", () => {
    const changed: Contract[] = [
      ["a", "2024-01-10", "2024-06-01", "2025-01-10"],
      ["a", "2024-06-01", "2025-01-10", "2025-01-10"],
      LATER,
    ];
    expect(due("2025-01", 30, ...changed)).toEqual(["1 false"]);
  });

  test("is not renewed by another contract of the customer that runs alongside", () => {
    const two: Contract[] = [
      ["a", "2024-01-10", "2025-01-10", "2025-01-10"],
      ["a", "2024-06-01", null, "2025-06-01"],
      LATER,
    ];
    expect(due("2025-01", 30, ...two)).toEqual(["0 false"]);
  });

  test("given up long before its day is still due, and not renewed", () => {
    expect(due("2025-01", 30, ["a", "2024-01-10", "2024-04-01", "2025-01-10"], LATER)).toEqual(["0 false"]);
  });

  test("is left out while the table does not reach the end of the grace", () => {
    const recent: Contract[] = [
      ["a", "2024-01-10", "2025-01-10", "2025-01-10"],
      ["b", "2024-01-10", null, "2025-01-10"],
    ];
    expect(due("2025-01", 30, ...recent, ["c", "2025-02-08", null, null])).toEqual(["1 true"]);
    expect(due("2025-01", 30, ...recent, ["c", "2025-02-09", null, null])).toEqual(["0 false", "1 true"]);
    // Running, and due on a day the table does not know yet.
    expect(due("2025-01", 0, ["b", "2024-01-10", null, "2025-01-10"])).toEqual([]);
  });
});
