import { expect, test } from "vitest";
import type { PlainCell } from "../../src/local/headless";
import type { ReportSpec } from "../../src/sheet/report";
import { type Opened, openPlan, sourceOf } from "./open-plan";

/** A payment on every second day of October and November 2025: of 10, then of 20; ten blank rows below. */
function payments(): PlainCell[][] {
  const rows: PlainCell[][] = [["Customer id", "Date", "Amount"]];
  for (let day = 0; day < 61; day += 2) {
    const date = new Date(Date.UTC(2025, 9, 1 + day)).toISOString().slice(0, 10);
    rows.push([`C${day % 9}`, date, day < 31 ? 10 : 20]);
  }
  for (let i = 0; i < 10; i++) rows.push([null, null, null]);
  return rows;
}

const metrics = ["revenue", "active-customers", "new-customers"].map((metric) => ({
  metric,
  method: "",
  sources: [0],
  target: null,
  benchmark: null,
  best: null,
}));
const open = (live: boolean): Opened => {
  const spec: Partial<ReportSpec> = { name: "S", sources: [sourceOf("payments")], metrics, tiles: ["revenue"], live };
  return openPlan({ sheets: { Payments: payments() }, now: "2025-12-02", addOn: true, spec });
};
const table = (o: Opened): (string | number | boolean)[][] =>
  o.host
    .values("S")
    .filter((r) => ["Revenue", "Active customers", "New customers"].includes(String(r[1])) && r[5] !== "");

test("live numbers are those of a refresh, and follow the rows", { timeout: 60_000 }, () => {
  const o = open(true);
  const numbers = (rows: (string | number | boolean)[][]): (string | number | boolean | undefined)[][] =>
    rows.map((r) => [r[1], r[5], r[9], r[10], r[21], r[22], r[23]]);
  expect(numbers(table(o))).toEqual(numbers(table(open(false))));
  // Sixteen days of October with 10; fifteen of November with 20.
  expect(table(o)[0]?.slice(5, 11)).toEqual([300, "", "", "", 160, 140]);
  const calls = o.plan.sheets.flatMap((s) => s.cells.flat()).filter((c) => /METRIC_SERIES/.test(JSON.stringify(c)));
  expect(calls).toHaveLength(1);
  o.host.set("Payments", "A33", "C1");
  o.host.set("Payments", "B33", "2025-12-01");
  o.host.set("Payments", "C33", 1000);
  o.host.set("Payments", "A34", "C2");
  o.host.set("Payments", "B34", "2025-11-30");
  o.host.set("Payments", "C34", 5);
  expect(o.host.values("S")[7]?.[1]).toBe(305);
});
