import { describe, expect, test } from "vitest";
import type { PlainCell } from "../../src/local/headless";
import { openPlan, sourceOf } from "./open-plan";

const churn = { metric: "churn-rate", method: "", sources: [0], target: null, benchmark: null, best: null };
const revenue = { ...churn, metric: "revenue" };
const spec = { name: "S", sources: [sourceOf("periods")], metrics: [churn, revenue], tiles: ["churn-rate", "revenue"] };
const blanks = (n: number): PlainCell[][] => Array.from({ length: n }, () => [null, null, null, null]);

/** The tile's value, status line and the name of its period. */
function tile(o: ReturnType<typeof openPlan>): { period: unknown; churn: unknown; revenue: unknown } {
  const v = o.host.values("S");
  return { period: o.host.display("S")[3]?.[1], churn: v[7]?.[1], revenue: v[7]?.[5] };
}

describe("the summary follows the table without us", { timeout: 60_000 }, () => {
  test("months down as dates: a changed cell, next month's row, another period", () => {
    const rows: PlainCell[][] = [
      ["Month", "Customers at start", "Lost customers", "Revenue"],
      ["2025-08-01", 100, 5, 1000],
      ["2025-09-01", 110, 11, 1100],
      ["2025-10-01", 120, 6, 1200],
      ...blanks(5),
    ];
    const o = openPlan({ sheets: { Data: rows }, spec });
    expect(tile(o)).toEqual({ period: "October 2025", churn: 6 / 120, revenue: 1200 });
    o.host.set("Data", "C4", 12);
    expect(tile(o).churn).toBe(12 / 120);
    o.host.set("Data", "A5", "2025-11-01");
    expect(tile(o).period).toBe("October 2025");
    o.host.set("Data", "B5", 125);
    o.host.set("Data", "C5", 5);
    o.host.set("Data", "D5", 1300);
    expect(tile(o)).toEqual({ period: "November 2025", churn: 5 / 125, revenue: 1300 });
    o.host.set("S", "B4", "September 2025");
    expect(tile(o)).toEqual({ period: "September 2025", churn: 11 / 110, revenue: 1100 });
  });

  test("months across as texts, before a total column", () => {
    const rows: PlainCell[][] = [
      ["Voce", "ago 2025", "set 2025", "Totale"],
      ["Clienti a inizio mese", 100, 110, null],
      ["Clienti persi", 5, 11, 16],
      ["Ricavi", 1000, 1100, 2100],
    ];
    const o = openPlan({ sheets: { "L'anno": rows }, locale: "it_IT", spec: { ...spec, language: "it" } });
    expect(tile(o)).toEqual({ period: "settembre 2025", churn: 11 / 110, revenue: 1100 });
    // A column is inserted before the total, as a controller does.
    o.host.spreadsheet.getSheetByName("L'anno")?.insertColumnsAfter(3, 1);
    for (const [cell, value] of [
      ["D1", "ott 2025"],
      ["D2", 120],
      ["D3", 6],
      ["D4", 1200],
    ] as const)
      o.host.set("L'anno", cell, value);
    expect(tile(o)).toEqual({ period: "ottobre 2025", churn: 6 / 120, revenue: 1200 });
  });

  test("text numbers are read as the file's locale writes them; blanks are no zeros", () => {
    const rows: PlainCell[][] = [
      ["Month", "Customers at start", "Lost customers", "Revenue"],
      ["2025-09-01", 110, 11, 1100],
      ["2025-10-01", 120, null, 1200],
    ];
    const o = openPlan({ sheets: { Data: rows }, spec });
    expect(tile(o).churn).toBe("–");
    o.host.spreadsheet.getSheetByName("Data")?.getRange("C3").setNumberFormat("@").setValue("6");
    expect(tile(o).churn).toBe(6 / 120);
  });

  test("quarters from months: flows add up, the state at the start is the first month's", () => {
    const rows: PlainCell[][] = [
      ["Month", "Customers at start", "Lost customers", "Revenue"],
      ["2025-04-01", 90, 1, 900],
      ["2025-05-01", 95, 2, 950],
      ["2025-06-01", 98, 3, 980],
      ["2025-07-01", 100, 5, 1000],
      ["2025-08-01", 110, 11, 1100],
      ["2025-09-01", 120, 6, 1200],
    ];
    const o = openPlan({ sheets: { Data: rows }, spec: { ...spec, grain: "quarter" } });
    expect(tile(o)).toEqual({ period: "Q3 2025", churn: 22 / 100, revenue: 3300 });
    expect(o.data.metrics[0]?.rows.map((r) => r.now?.value)).toEqual([6 / 90, 22 / 100]);
  });

  test("a missing start is the end of the period before", () => {
    const rows: PlainCell[][] = [
      ["Month", "Customers at end", "Lost customers", "Revenue"],
      ["2025-08-01", 100, 5, 1000],
      ["2025-09-01", 110, 11, 1100],
    ];
    const o = openPlan({ sheets: { Data: rows }, spec });
    expect(tile(o).churn).toBe(11 / 100);
    const shown = o.host.display("S").flat();
    expect(shown).toContain("Customers at start are taken from “Customers at end” of the period before.");
  });

  test("a month that is not over is marked, not judged and not compared", () => {
    const rows: PlainCell[][] = [
      ["Month", "Customers at start", "Lost customers", "Revenue"],
      ["2025-09-01", 110, 11, 1100],
      ["2025-10-01", 120, 6, 1200],
    ];
    // Written in the middle of October: what the sheet does from then on follows the day itself.
    const { data } = openPlan({ sheets: { Data: rows }, spec, now: "2025-10-13" });
    expect(data.metrics[0]?.rows[1]).toMatchObject({ previous: null, year: null });
  });
});
