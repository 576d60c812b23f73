import { expect, test } from "vitest";
import { allFunctions } from "../../../src/core/metrics/index";
import { callFunction } from "../../../src/functions/call";
import { testContext } from "../../context";

/** CDNOW's published 2,357 customers count orders of 0: a paid order of 0 is a purchase, for every metric alike. */
const TABLE = [
  ["date", "customer_id", "amount", "status"],
  ["2025-06-10", "a", 0, "paid"],
  ["2025-07-10", "a", 30, "paid"],
  ["2025-07-12", "b", 0, "paid"],
  ["2025-07-13", "c", 10, "refund"],
];

test("a paid order of 0 is a purchase for every metric of payments; a refund alone is none", () => {
  const value = (name: string): unknown => {
    const f = allFunctions().find((each) => each.name === name);
    return f && callFunction(f, [TABLE, "2025-07"], testContext());
  };
  expect(value("ACTIVE_CUSTOMERS")).toBe(2); // a and b
  expect(value("NEW_CUSTOMERS")).toBe(1); // b; a began in June
  expect(value("REPEAT_RATE")).toBe(1 / 2); // a had bought before
  expect(value("REVENUE")).toBe(20); // 30 + 0 − 10
  expect(value("AOV_LOG")).toBe(10); // 20 ÷ 2 paid payments
});
