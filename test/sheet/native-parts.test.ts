import { expect, test } from "vitest";
import { wilson } from "../../src/core/math/intervals";
import type { PlainCell } from "../../src/local/headless";
import { openPlan, sourceOf } from "./open-plan";

const churn = { metric: "churn-rate", method: "", sources: [0], target: null, benchmark: null, best: null };
const rows: PlainCell[][] = [
  ["Month", "Customers at start", "Lost customers"],
  ["2025-07-01", 1000, 20],
  ["2025-08-01", 1000, 80],
  ["2025-09-01", 900, 75],
  ["2025-10-01", 50, 0],
];

test("the data sheet's parts and intervals are core's, and noise is Newcombe's interval around 0", {
  timeout: 60_000,
}, () => {
  const o = openPlan({
    sheets: { D: rows },
    spec: { name: "S", sources: [sourceOf("periods")], metrics: [churn], tiles: [] },
  });
  const block = o.host.values("S - data").slice(6, 10);
  // The normal quantile of 0.975.
  const z = 1.959963984540054;
  rows.slice(1).forEach(([, n, k], i) => {
    const { low, high } = wilson(Number(k), Number(n), z);
    const got = (block[i] as number[]).slice(1, 7);
    [Number(k) / Number(n), Number(k), Number(n), Number(n), low, high].forEach((want, c) => {
      expect(got[c]).toBeCloseTo(want, 12);
    });
  });
  const mark = (name: string): unknown => {
    o.host.set("S", "B4", name);
    return o.host.display("S").find((r) => r[1] === "Customer churn ↓")?.[11];
  };
  // 2.0% to 8.0% of 1,000: no chance. 8.0% to 8.3%: well within it.
  expect(mark("August 2025")).toBe("");
  expect(mark("September 2025")).toBe("≈");
});
