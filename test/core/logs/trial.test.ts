import { expect, test } from "vitest";
import { readLog } from "../../../src/core/logs/read-log";
import { isoDay } from "../../../src/core/period";
import { testContext } from "../../context";

test("a customer pays from the end of the trial, but an older trial does not move a later start back", () => {
  const table = [
    ["customer_id", "start", "end", "mrr", "trial_end"],
    ["c1", "2025-03-01", null, 100, "2025-03-15"],
    ["c2", "2025-03-01", null, 100, null],
    ["c3", "2025-03-01", null, 100, "2024-06-10"],
  ];
  const log = readLog(table, ["subs"], testContext());
  expect([...log.dates("start")].map(isoDay)).toEqual(["2025-03-15", "2025-03-01", "2025-03-01"]);
});

// Catalogue 0: an end before the start is left out and counted. Only a trial that runs past the end explains it.
test("ended in the trial is no mistake; an end before the start is one, whatever older trial there was", () => {
  const table = [
    ["customer_id", "start", "end", "mrr", "trial_end"],
    ["c1", "2025-03-01", "2025-03-10", 100, "2025-03-15"],
    ["c2", "2025-03-01", "2025-01-10", 100, "2024-06-10"],
    ["c3", "2025-03-01", null, 100, null],
  ];
  const log = readLog(table, ["subs"], testContext());
  expect([...log.rows]).toEqual([2, 4]);
  expect(log.source.account().entries.filter((e) => e.leftOut)).toMatchObject([
    { rule: { en: "end before start" }, rows: [3] },
  ]);
});
