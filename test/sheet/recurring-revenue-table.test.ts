import { expect, test } from "vitest";
import type { RawCell } from "../../src/core/inputs";
import { METRICS } from "../../src/core/metrics/index";
import { answerFrom } from "../../src/sheet/answerable";
import { type PeriodTable, readPeriodTable } from "../../src/sheet/period-table";

const possible = (table: PeriodTable): string[] =>
  METRICS.filter((m) => answerFrom(table, m, METRICS)?.possible).map((m) => m.id);

function read(headers: readonly string[]): PeriodTable {
  const row = (month: string, k: number): RawCell[] => [month, ...headers.slice(1).map((_, i) => 100 * (i + 1) + k)];
  const cells: RawCell[][] = [[...headers], row("2025-01", 1), row("2025-02", 2), row("2025-03", 3)];
  return readPeriodTable(cells, METRICS) as PeriodTable;
}

test("a controller's table of MRR movements gives retention, the start being the end of the month before", () => {
  const table = read(["mese", "MRR nuovo", "espansione", "contrazione", "MRR perso", "MRR", "clienti a fine mese"]);
  const start = table.columns.find((c) => c.measure.id === "MRR at start");
  expect(start).toMatchObject({ by: "derived", at: null, previousOf: "MRR at end" });
  expect(table.notes.map((n) => n.it)).toContain("L'MRR a inizio periodo è preso da “MRR” del periodo prima.");
  const ids = possible(table);
  for (const id of ["mrr", "arr", "net-new-mrr", "grr", "nrr", "gross-mrr-churn-rate", "quick-ratio", "arpa"]) {
    expect(ids).toContain(id);
  }
});

test("a start that the table has is not derived", () => {
  const table = read([
    "month",
    "starting MRR",
    "new MRR",
    "expansion MRR",
    "contraction MRR",
    "churned MRR",
    "ending MRR",
  ]);
  expect(table.columns.map((c) => [c.measure.id, c.by])).toEqual([
    ["MRR at start", "header"],
    ["new MRR", "header"],
    ["expansion MRR", "header"],
    ["contraction MRR", "header"],
    ["churned MRR", "header"],
    ["MRR at end", "header"],
  ]);
});

const bare = (headers: readonly string[]): Record<string, string> =>
  Object.fromEntries(read(headers).columns.map((c) => [c.header, c.measure.id]));

test("New and Churn are money among MRR movements, customers beside counts of customers", () => {
  expect(bare(["Month", "Starting MRR", "New", "Expansion", "Contraction", "Churn", "Ending MRR"])).toEqual({
    "Starting MRR": "MRR at start",
    New: "new MRR",
    Expansion: "expansion MRR",
    Contraction: "contraction MRR",
    Churn: "churned MRR",
    "Ending MRR": "MRR at end",
  });
  expect(bare(["mese", "MRR", "Nuovi", "Espansione", "Contrazione", "Persi"])).toMatchObject({
    Nuovi: "new MRR",
    Persi: "churned MRR",
  });
  expect(bare(["mese", "clienti inizio", "Nuovi", "Persi", "clienti fine", "MRR", "Espansione"])).toMatchObject({
    Nuovi: "new customers",
    Persi: "customers lost",
    Espansione: "expansion MRR",
  });
  expect(bare(["month", "New", "Lost", "Revenue"])).toMatchObject({ New: "new customers", Lost: "customers lost" });
});
