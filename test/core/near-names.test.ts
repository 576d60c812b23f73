import { expect, test } from "vitest";
import { nearest } from "../../src/core/find-metric";
import type { RawCell } from "../../src/core/inputs";
import { at, errorOf } from "./call";

const PAYMENTS: RawCell[][] = [
  ["payment id", "date", "customer", "amount", "channel"],
  ["P1", at(1, 3), "Anna", 10, "shop"],
  ["P2", at(1, 2), "Bruno", 20, "web"],
];

test("near names are those with the fewest letters to change, two swapped letters being one", () => {
  expect(nearest("CHRUN", ["CAC", "RUNWAY", "CHURN_RATE"])).toBe("CHURN_RATE, CAC, RUNWAY");
  expect(nearest("RETENTOIN", ["REFERRAL_RATE", "RETENTION_RATE", "NRR"]).split(", ")[0]).toBe("RETENTION_RATE");
  expect(nearest("MRR_CHURN", ["MRR", "CHURN_RATE", "NET_MRR_CHURN_RATE"]).split(", ")[0]).toBe("NET_MRR_CHURN_RATE");
  expect(nearest("CUSTOMER_CHURN_RATE", ["CUSTOMER_LIFETIME", "CHURN_RATE"]).split(", ")[0]).toBe("CHURN_RATE");
  expect(errorOf("METRIC_INFO", ["CHRUN"])).toMatch(/called CHRUN; did you mean CHURN_RATE, /);
});

test("over a table, near names are of metrics that it can answer", () => {
  const names = (sentence: string): string[] =>
    (sentence.match(/(?:did you mean|such as) (.*)[?.]$/)?.[1] ?? "").split(", ");
  for (const [name, args] of [
    ["DRILL_THROUGH", ["CHRUN", PAYMENTS, "2025-01"]],
    ["DRILL_THROUGH", ["CHURN_MONTHLY", PAYMENTS, "2025-01"]],
    ["SEGMENT_TABLE", ["REVENEU", PAYMENTS, "2025-01", "", "channel"]],
    ["METRIC_SERIES", ["REVENEU", PAYMENTS, "2025-01"]],
  ] as const) {
    const near = names(errorOf(name, args));
    expect(near).toHaveLength(3);
    for (const each of near) expect(errorOf("DRILL_THROUGH", [each, PAYMENTS, "2025-01"])).not.toMatch(/table of/);
    if (args[0] === "REVENEU") expect(near[0]).toBe("REVENUE");
  }
});
