import { describe, expect, test } from "vitest";
import type { PlainCell } from "../../src/local/headless";
import { type Opened, openPlan, planned, sourceOf } from "./open-plan";

const chosen = (metric: string, target: number | null = null, sources = [0]) => ({
  metric,
  method: "",
  sources,
  target,
  benchmark: null,
  best: null,
});

/** Payments on every day from 1 November 2025 to 12 January 2026: 10 a day, 20 from December on. */
function payments(): PlainCell[][] {
  const rows: PlainCell[][] = [["Customer id", "Date", "Amount"]];
  for (let day = 0; day < 73; day++) {
    const date = new Date(Date.UTC(2025, 10, 1 + day)).toISOString().slice(0, 10);
    rows.push([`C${day % 9}`, date, day < 30 ? 10 : 20]);
  }
  return rows;
}

const show = (o: Opened): string[][] => o.host.display("S");

describe("periods and cases", { timeout: 60_000 }, () => {
  test("an open period says its days, compares the same days and judges nothing", () => {
    const o = openPlan({
      sheets: { Payments: payments() },
      now: "2026-01-13",
      spec: { name: "S", sources: [sourceOf("payments")], metrics: [chosen("revenue", 500)], tiles: ["revenue"] },
    });
    // The latest closed month comes first: 31 days of 20.
    expect(show(o)[3]?.[1]).toBe("December 2025");
    expect(show(o)[4]?.[1]).toBe("Closed: 31 of 31 days");
    expect(
      show(o)
        .slice(7, 12)
        .map((r) => r.slice(1, 4)),
    ).toEqual([
      ["620", "", ""],
      ["● On target", "", ""],
      ["vs Nov 25", "+320", "+106.7%"],
      ["vs Dec 24", "–", "–"],
      ["target 500", "+120", "+24.0%"],
    ]);
    expect([show(o)[0]?.[13], show(o)[1]?.[13]]).toEqual(["● 1 on target", "1 of 1 target met"]);
    // The strip: November, December, the year so far (300 + 620), and nothing of the year before.
    const strip = show(o).filter((r) => r[1] === "Revenue")[2] as string[];
    expect(strip.slice(19, 24)).toEqual(["300", "", "620", "920", "–"]);
    o.host.set("S", "B4", "January 2026");
    // 1-12 January: 12 days of 20, against 1-12 December: the same.
    expect(show(o)[4]?.[1]).toBe("○ INCOMPLETE: 12 of 31 days");
    expect(show(o)[4]?.[5]).toBe("the same 12 days of Dec 25, Jan 25");
    expect(
      show(o)
        .slice(7, 10)
        .map((r) => r.slice(1, 4)),
    ).toEqual([
      ["240", "", ""],
      ["○ Incomplete", "", ""],
      ["vs 1–12 Dec", "0", "0.0%"],
    ]);
    expect([show(o)[0]?.[13], show(o)[1]?.[13]]).toEqual(["", "Not judged against targets: the period is not closed"]);
  });

  test("too few cases, and what is not computed, are said in words", () => {
    const rows: PlainCell[][] = [
      ["Month", "Customers at start", "Lost customers"],
      ["2025-09-01", 100, 5],
      ["2025-10-01", 4, 1],
    ];
    const o = openPlan({
      sheets: { Data: rows },
      spec: {
        name: "S",
        sources: [sourceOf("periods")],
        metrics: [chosen("churn-rate", 1 / 20), chosen("cac", null, [0])],
        tiles: ["churn-rate", "cac"],
      },
    });
    const tile = (column: number): (string | undefined)[] =>
      show(o)
        .slice(7, 13)
        .map((r) => r[column]);
    expect(tile(1)).toEqual([
      "25.0%",
      "○ Not enough data",
      "vs Sep 25",
      "vs Oct 24",
      "target 5%",
      "n 4: at least 5 are needed",
    ]);
    expect(show(o)[9]?.slice(2, 4)).toEqual(["–", "–"]);
    expect(tile(5).slice(0, 3)).toEqual(["–", "○ Not computed", "Needs a column with sales and"]);
    expect(show(o)[1]?.[13]).toBe("1 metric has too few cases to be judged");
  });

  test("the comparison cell shows one comparison or both", () => {
    const o = openPlan({
      sheets: { Payments: payments() },
      spec: { name: "S", sources: [sourceOf("payments")], metrics: [chosen("revenue")], tiles: ["revenue"] },
    });
    o.host.set("S", "F4", "Previous month");
    expect(
      show(o)
        .slice(9, 11)
        .map((r) => r[1]),
    ).toEqual(["vs Nov 25", ""]);
    o.host.set("S", "F4", "Same month, year before");
    expect(
      show(o)
        .slice(9, 11)
        .map((r) => r[1]),
    ).toEqual(["", "vs Dec 24"]);
  });

  test("a column that the log knows is named in the language of the report", () => {
    const rows = payments().map((r, i) => [...r, i === 0 ? "Canale di vendita" : i % 2 ? "Negozio" : "Sito"]);
    const { data, plan } = planned({
      sheets: { Payments: rows },
      spec: {
        name: "S",
        language: "it",
        sources: [{ ...sourceOf("payments"), columns: { channel: 3 } }],
        metrics: [chosen("revenue")],
        tiles: ["revenue"],
        segment: { source: 0, header: "channel" },
      },
    });
    expect(data.segments?.segments.length).toBe(2);
    const cells = plan.sheets[0]?.cells.flat() ?? [];
    expect(cells).toContain("Per canale");
    expect(cells.filter((cell) => /channel/.test(String(cell)))).toEqual([]);
  });

  test("text of the data never becomes a formula", () => {
    const rows = payments().map((r, i) => [...r, i === 0 ? "Channel" : i % 2 ? '=IMPORTXML("http://x")' : "+1"]);
    const o = openPlan({
      sheets: { Payments: rows.map((r) => r.map((c) => (typeof c === "string" && /^[=+]/.test(c) ? `'${c}` : c))) },
      spec: {
        name: "S",
        sources: [sourceOf("payments")],
        metrics: [chosen("revenue")],
        tiles: ["revenue"],
        segment: { source: 0, header: "Channel" },
      },
    });
    const own = o.plan.sheets.flatMap((s) => s.cells.flat()).filter((c) => typeof c === "object" && c !== null);
    expect(own.filter((c) => /IMPORTXML/.test((c as { formula: string }).formula))).toEqual([]);
  });
});

describe("identities", { timeout: 60_000 }, () => {
  test("a gap is named in data quality and in the frozen rows", () => {
    const rows: PlainCell[][] = [
      ["Month", "Cash in", "Cash out", "Cash"],
      ["2025-09-01", 100, 60, 540],
      ["2025-10-01", 100, 80, 560],
    ];
    const o = openPlan({
      sheets: { Cash: rows },
      spec: { name: "S", sources: [sourceOf("periods")], metrics: [chosen("net-burn")], tiles: [] },
    });
    const line = (): string[] => show(o).find((r) => r[1] === "Cash balance") as string[];
    // 540 + 100 - 80 = 560.
    expect(
      line()
        .slice(5, 13)
        .map((c) => c.trim())
        .filter((c) => c !== ""),
    ).toEqual(["540.00", "100.00", "80.00", "560.00", "0", "● adds up"]);
    expect(show(o)[4]?.[13]).toBe("no row left out");
    o.host.set("Cash", "D3", 555);
    expect(
      line()
        .slice(9, 13)
        .map((c) => c.trim())
        .filter((c) => c !== ""),
    ).toEqual(["555.00", "-5.00", "■ does not add up"]);
    expect(show(o)[4]?.[13]).toBe("■ an identity does not add up: see Data quality");
  });
});

test("what is as high as every other period is no highest", { timeout: 60_000 }, () => {
  const message = (last: number): string => {
    const months = ["2025-04-01", "2025-05-01", "2025-06-01", "2025-07-01", "2025-08-01", "2025-09-01"];
    const rows: PlainCell[][] = [["Month", "Revenue"], ...months.map((m, i) => [m, i === 5 ? last : 96])];
    const o = openPlan({
      sheets: { Totals: rows },
      spec: { name: "S", sources: [sourceOf("periods")], metrics: [chosen("revenue")], tiles: ["revenue"] },
    });
    return show(o)
      .flat()
      .find((cell) => cell.startsWith("Revenue:")) as string;
  };
  expect(message(96)).toBe("Revenue: no comparison yet");
  expect(message(97)).toBe("Revenue: highest in 6 periods");
});

test("of segments that are equal none is called the highest", { timeout: 60_000 }, () => {
  const finding = (ofWeb: number): string => {
    const rows: PlainCell[][] = [["Date", "Customer", "Amount", "Channel"]];
    for (const month of ["2025-10", "2025-11", "2025-12"]) {
      rows.push([`${month}-05`, "A", 100, "shop"], [`${month}-28`, "B", ofWeb, "web"]);
    }
    const o = openPlan({
      sheets: { Payments: rows },
      spec: {
        name: "S",
        sources: [sourceOf("payments")],
        metrics: [chosen("revenue")],
        tiles: [],
        segment: { source: 0, header: "Channel" },
      },
    });
    return show(o)
      .flat()
      .find((cell) => /^Revenue: (highest in|several)/.test(cell)) as string;
  };
  expect(finding(100)).toBe("Revenue: several share the highest value");
  expect(finding(120)).toBe("Revenue: highest in web");
});
