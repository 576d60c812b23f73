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
