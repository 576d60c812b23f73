import { expect, test } from "vitest";
import { call } from "./call";

/**
 * Every figure of the catalogue of benchmarks (section 13) with its year and grade: value, low, high, year, grade.
 * A second figure of a source (another year, a median beside a mean) is a line of its own and no end of a range.
 */
const PUBLISHED: Readonly<
  Record<string, readonly (readonly [number | null, number | null, number | null, string, string])[]>
> = {
  RETENTION_RATE: [
    [0.92, null, null, "c. 2016", "C"],
    [0.39, null, null, "c. 2016", "C"],
  ],
  POSITIVE_MENTION_RATE: [
    [0.211, null, null, "c. 2016", "C"],
    [0.046, null, null, "c. 2016", "C"],
  ],
  CSAT: [
    [0.82, null, null, "2013", "B"],
    [0.86, null, null, "2012", "B"],
    [null, null, null, "2019", "C"],
    [0.182, null, null, "c. 2016", "C"],
    [0.009, null, null, "c. 2016", "C"],
  ],
  NPS: [
    [30, null, null, "2024", "B"],
    [29, null, null, "2024", "B"],
    [9, null, null, "2024", "B"],
    [8, null, null, "2024", "B"],
    [-6, null, null, "2024", "B"],
    [32, null, null, "n.d.", "C"],
    [44, null, null, "n.d.", "C"],
    [null, 0, null, "n.d.", "D"],
    [null, 20, null, "n.d.", "D"],
    [null, 50, null, "n.d.", "D"],
    [null, 80, null, "n.d.", "D"],
  ],
  FCR: [
    [0.7, 0.67, 0.72, "2010-2022", "B"],
    [null, 0.7, 0.79, "2022", "B"],
    [null, 0.8, null, "2022", "B"],
    [null, null, 0.69, "2022", "B"],
    [0.78, null, null, "n.d.", "B"],
    [0.76, null, null, "n.d.", "B"],
    [0.72, null, null, "n.d.", "B"],
    [0.72, null, null, "n.d.", "B"],
    [0.71, null, null, "n.d.", "B"],
    [0.65, null, null, "n.d.", "B"],
    [0.61, null, null, "n.d.", "B"],
    [0.59, null, null, "n.d.", "B"],
    [0.74, 0.41, 0.94, "n.d.", "C"],
    [0.057, null, null, "c. 2016", "C"],
    [-0.004, null, null, "c. 2016", "C"],
  ],
  NRR: [1, 1.02, 1.03, 1.05, 1.07, 1.1].map((x) => [x, null, null, "2023", "A"] as const),
  GRR: [
    ...[0.9, 0.9, 0.92, 0.93, 0.93, 0.93].map((x) => [x, null, null, "2023", "A"] as const),
    [0.91, 0.82, 0.95, "2024", "C"],
  ],
  GROSS_MRR_CHURN_RATE: [[0.08, null, null, "2016", "C"]],
  CHURN_RATE: [[0.1, null, null, "2016", "C"]],
  YOY_CHANGE: [0.621, 0.789, 0.934].map((x) => [x, null, null, "2023", "B"] as const),
  LTV_CAC: [[3, 3, null, "2010s", "D"]],
  CAC_PAYBACK: [[12, null, 12, "2010s", "D"]],
  QUICK_RATIO: [[4, 4, null, "c. 2014-15", "D"]],
  MAGIC_NUMBER: [[1, 0.7, null, "2008", "D"]],
  RULE_OF_40: [[0.4, 0.4, null, "c. 2015", "D"]],
  BURN_MULTIPLE: [[0.5, 0.5, 3, "2020", "D"]],
  SERVICE_LEVEL: [[0.8, null, null, "n.d.", "D"]],
};

test.each(Object.keys(PUBLISHED))("the published figures of %s", (name) => {
  const lines = call("BENCHMARK", [name]) as unknown[][];
  expect(lines.slice(1).map(([value, low, high, , year, grade]) => [value, low, high, year, grade])).toEqual(
    PUBLISHED[name],
  );
  for (const line of lines.slice(1)) expect(line[3]).toMatch(/\w{3}.* \(.+\)$/);
});
