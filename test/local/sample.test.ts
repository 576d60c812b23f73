import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { readMe } from "../../src/local/samples/read-me";
import { sampleTables } from "../../src/local/samples/sample-workbook";

const data = (name: string): string =>
  readFileSync(new URL(`../../src/local/samples/data/${name}`, import.meta.url), "utf8");
const tables = (language: "en" | "it") =>
  sampleTables(language, data("online-retail-customer-day.csv"), data("telco-contracts.csv"));

describe("the sample workbook", () => {
  it("names every sheet in its own page, in both languages", () => {
    for (const language of ["en", "it"] as const) {
      const text = Object.values(readMe(language).cells).join("\n");
      for (const { name } of tables(language)) expect(text).toContain(name);
    }
  });

  it("holds tables that add up: start - lost + new = end = next start", () => {
    const [customers] = tables("en");
    const rows = customers?.rows as number[][];
    rows.forEach((row, i) => {
      const [, start, lost, won, end] = row as [number, number, number, number, number];
      expect(start - lost + won).toBe(end);
      if (i > 0) expect(start).toBe(rows[i - 1]?.[4]);
    });
  });

  it("holds the same numbers in both languages", () => {
    const numbers = (language: "en" | "it"): unknown[] =>
      tables(language).map(({ rows }) => rows.map((row) => row.filter((cell) => typeof cell === "number")));
    expect(numbers("it")).toEqual(numbers("en"));
  });

  it("brings the real log whole: 16,763 customer-days, 8,911,407.90 in all", () => {
    const payments = tables("en").find(({ name }) => name === "Payments");
    expect(payments?.rows).toHaveLength(16_763);
    expect(payments?.rows.reduce((sum, row) => sum + (row[2] as number), 0)).toBeCloseTo(8_911_407.9, 2);
    expect(new Set(payments?.rows.map((row) => row[0])).size).toBe(4338);
  });
});
