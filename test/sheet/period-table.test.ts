import { describe, expect, test } from "vitest";
import { DayCell, type RawTable } from "../../src/core/inputs";
import { complaintBase } from "../../src/core/measures";
import { METRICS } from "../../src/core/metrics";
import { dayOf, isoDay } from "../../src/core/period";
import { answerFrom } from "../../src/sheet/answerable";
import { aggregationOf, measuresOf } from "../../src/sheet/measure";
import { readPeriodLabel } from "../../src/sheet/period-label";
import { type PeriodTable, readPeriodTable } from "../../src/sheet/period-table";

const read = (cells: RawTable): PeriodTable | null => readPeriodTable(cells, METRICS);
const day = (y: number, m: number, d = 1): DayCell => new DayCell(dayOf(y, m, d));
const columns = (t: PeriodTable | null): Record<string, number | null> =>
  Object.fromEntries((t?.columns ?? []).map((c) => [c.measure.id, c.at]));

describe("labels of periods", () => {
  test.each([
    ["gen 2025", "month", "2025-01-01"],
    ["Gennaio 2025", "month", "2025-01-01"],
    ["gen-25", "month", "2025-01-01"],
    ["Jan-25", "month", "2025-01-01"],
    ["Sept 2024", "month", "2024-09-01"],
    ["2025-01", "month", "2025-01-01"],
    ["01/2025", "month", "2025-01-01"],
    ["2025 feb", "month", "2025-02-01"],
    ["Q3 2024", "quarter", "2024-07-01"],
    ["2024-Q3", "quarter", "2024-07-01"],
    ["1° trim. 2025", "quarter", "2025-01-01"],
    ["T4 25", "quarter", "2025-10-01"],
    ["III trimestre 2024", "quarter", "2024-07-01"],
    ["2025-W02", "week", "2025-01-06"],
    ["sett. 2 2025", "week", "2025-01-06"],
    ["W2 2025", "week", "2025-01-06"],
    ["2025", "year", "2025-01-01"],
  ])("%s is a %s from %s", (label, grain, from) => {
    const read = readPeriodLabel(label);
    expect([read?.grain, read && isoDay(read.from)]).toEqual([grain, from]);
  });
  test("a day is read day first, or month first where the file is", () => {
    expect(isoDay(readPeriodLabel("01/02/2025")?.from ?? 0)).toBe("2025-02-01");
    expect(isoDay(readPeriodLabel("01/02/2025", true)?.from ?? 0)).toBe("2025-01-02");
  });
  test.each(["Totale", "marzo", "Q5 2024", "x 2025", "13/2025", "2025-W60"])("%s is no period", (label) => {
    expect(readPeriodLabel(label)).toBeNull();
  });
});

describe("tables", () => {
  test("months down, dates, under two title lines and beside a blank column", () => {
    const t = read([
      ["Riepilogo clienti", null, null, null, null],
      [null, null, null, null, null],
      [null, "Mese", "Clienti a inizio mese", "Clienti persi", "Nuovi clienti"],
      [null, day(2025, 1), 100, 5, 9],
      [null, day(2025, 2), 104, 4, 8],
      [null, day(2025, 3), 108, 6, 7],
      [null, "Totale", null, 15, 24],
    ]);
    expect(t).toMatchObject({
      orientation: "down",
      header: 2,
      labels: 1,
      grain: "month",
      totalLabel: "Totale",
      title: "Riepilogo clienti",
      confidence: "sure",
    });
    expect(t?.lines.map((l) => isoDay(l.from))).toEqual(["2025-01-01", "2025-02-01", "2025-03-01"]);
    expect(columns(t)).toEqual({ "customers at start": 2, "customers lost": 3, "new customers": 4 });
  });

  test("months across with a total column that is left out", () => {
    const t = read([
      ["Voce", "gen 2025", "feb 2025", "mar 2025", "Totale"],
      ["Ricavi (€)", 1000, 1100, 1200, 3300],
      ["Spese di marketing", 100, 110, 120, 330],
      ["Nuovi clienti", 10, 11, 12, 33],
    ]);
    expect(t).toMatchObject({ orientation: "across", header: 0, labels: 0, grain: "month", totalLabel: "Totale" });
    expect(t?.lines.map((l) => l.at)).toEqual([1, 2, 3]);
    expect(columns(t)).toMatchObject({ revenue: 1, "sales and marketing spend": 2, "new customers": 3 });
  });

  test("bare months take the year of the title", () => {
    const t = read([
      ["Andamento 2024", null, null],
      ["Mese", "Ricavi", "Nuovi clienti"],
      ["Novembre", 10, 1],
      ["Dicembre", 11, 2],
      ["Gennaio", 12, 3],
    ]);
    expect(t?.lines.map((l) => isoDay(l.from))).toEqual(["2024-11-01", "2024-12-01", "2025-01-01"]);
  });

  test("quarters and years among months are subtotals", () => {
    const t = read([
      ["Month", "Revenue", "New customers"],
      ["Jan 2025", 10, 1],
      ["Feb 2025", 11, 2],
      ["Mar 2025", 12, 3],
      ["Q1 2025", 33, 6],
      ["Apr 2025", 13, 4],
    ]);
    expect(t?.lines.map((l) => [l.at, isoDay(l.from)])).toEqual([
      [1, "2025-01-01"],
      [2, "2025-02-01"],
      [3, "2025-03-01"],
      [5, "2025-04-01"],
    ]);
    expect(t?.confidence).toBe("sure");
  });

  test("a month that stands twice is said", () => {
    const t = read([
      ["Month", "Revenue", "New customers"],
      ["Jan 2025", 10, 1],
      ["Jan 2025", 11, 2],
      ["Feb 2025", 12, 3],
    ]);
    expect(t?.notes.map((n) => n.en)).toEqual(["1 line repeats its period: the first of each counts."]);
    expect(t?.confidence).toBe("likely");
  });

  test("weeks by dates", () => {
    const t = read([
      ["Week", "Inbound contacts", "Handled contacts"],
      [day(2025, 1, 6), 35, 28],
      [day(2025, 1, 13), 31, 30],
      [day(2025, 1, 20), 33, 29],
    ]);
    expect(t?.grain).toBe("week");
    expect(t?.confidence).toBe("sure");
  });

  test("no start column: it is the end of the period before, and said", () => {
    const t = read([
      ["Month", "Customers at end", "Lost customers"],
      [day(2025, 1), 100, 5],
      [day(2025, 2), 103, 6],
    ]);
    expect(t?.columns.find((c) => c.measure.id === "customers at start")).toMatchObject({
      at: null,
      by: "derived",
      previousOf: "customers at end",
    });
    expect(t?.notes[0]?.en).toBe("Customers at start are taken from “Customers at end” of the period before.");
    const churn = METRICS.find((m) => m.id === "churn-rate") as (typeof METRICS)[number];
    expect(answerFrom(t as PeriodTable, churn, METRICS)?.possible).toBe(true);
  });

  test("a rate is not the count of its name", () => {
    const t = read([
      ["Month", "Churn rate", "Lost customers", "Customers at start"],
      [day(2025, 1), 1 / 20, 5, 100],
      [day(2025, 2), 1 / 25, 4, 100],
    ]);
    expect(columns(t)["customers lost"]).toBe(2);
  });

  test("what a person mapped stands, and what they took away stays away", () => {
    const cells: RawTable = [
      ["Month", "A", "Lost customers"],
      [day(2025, 1), 100, 5],
      [day(2025, 2), 104, 4],
    ];
    const t = readPeriodTable(cells, METRICS, { "customers at start": 1, "customers lost": null });
    expect(columns(t)).toEqual({ "customers at start": 1 });
  });

  test("the missing input is named for a metric that cannot be had", () => {
    const t = read([
      ["Month", "Lost customers"],
      [day(2025, 1), 5],
      [day(2025, 2), 4],
    ]) as PeriodTable;
    const churn = METRICS.find((m) => m.id === "churn-rate") as (typeof METRICS)[number];
    expect(answerFrom(t, churn, METRICS)?.reason).toEqual({
      en: "Needs a column with customers at start",
      it: "Serve una colonna con clienti a inizio periodo",
    });
  });

  test("a log is no period table, nor a text", () => {
    expect(
      read([
        ["Customer", "Date", "Amount"],
        ["a", day(2025, 1, 3), 10],
        ["b", day(2025, 1, 3), 12],
        ["a", day(2025, 1, 3), 13],
        ["c", day(2025, 1, 4), 13],
        ["c", day(2025, 1, 4), 13],
        ["c", day(2025, 1, 4), 13],
      ])?.confidence ?? "none",
    ).not.toBe("sure");
    expect(read([["Hello"], ["x"]])).toBeNull();
    expect(read([])).toBeNull();
  });
});

test("how a longer period is made of shorter ones: states are not added up, nor are means", () => {
  const over = (how: string): string[] =>
    measuresOf(METRICS)
      .filter((m) => aggregationOf(m.input) === how)
      .map((m) => m.id)
      .sort();
  expect(over("first")).toEqual(["MRR at start", "customers at start", "former customers at start"]);
  expect(over("last")).toEqual(
    expect.arrayContaining([
      "MRR at end",
      "active customers",
      "cash",
      "customers at end",
      "debt",
      "paying customers at end",
    ]),
  );
  expect(over("none")).toEqual(
    expect.arrayContaining(["acquisition cost (cac)", "gross margin", "lifetime value (ltv)"]),
  );
  expect(over("sum")).toEqual(
    expect.arrayContaining(["customers lost", "new customers", "revenue", "cases", "cash in"]),
  );
  expect(over("sum")).not.toEqual(expect.arrayContaining(["inactive customers at end"]));
  // Contracts due in the period that are not decided yet belong to what was due: they add up with it.
  expect(over("sum")).toContain("renewals not decided yet");
  // Complaints per order of a quarter: orders add up; per customer: customers are a level.
  expect(aggregationOf(complaintBase, "Ordini")).toBe("sum");
  expect(aggregationOf(complaintBase, "Average customers")).toBe("mean");
});
