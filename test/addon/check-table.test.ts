import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { smallFile } from "./small-file";

test("the first rows of months across stand under the headers that name them", () => {
  const file = smallFile({
    Across: [
      ["Figure", "2025-01-01", "2025-02-01", "2025-03-01"],
      ["Customers at start", 100, 110, 120],
      ["Customers lost", 5, 6, 7],
    ],
  });
  const found = file.ask("tables", {}).tables[0];
  if (!found) throw new Error("no table found");
  const source = { place: found.place, kind: found.kind, columns: {}, assumptions: {} };
  const { columns, firstRows } = file.ask("check", { source });
  const lost = columns.findIndex((column) => column.header === "Customers lost");
  expect(firstRows.map((row) => row[lost])).toEqual(["5", "6", "7"]);
});

test("whose export a table is stands in the list of tables and on its check", () => {
  const csv = readFileSync(new URL("../fixtures/exports/stripe-subscriptions.csv", import.meta.url), "utf8");
  const rows = csv
    .trim()
    .split("\n")
    .map((line) => line.trim().split(","));
  const file = smallFile({
    Subs: rows,
    Own: [
      ["Date", "Customer", "Amount"],
      ["2025-01-02", "a", 10],
      ["2025-01-03", "b", 20],
    ],
  });
  const { tables } = file.ask("tables", {});
  expect(tables.map((t) => [t.place.sheetName, t.tool])).toEqual([
    ["Subs", "Stripe"],
    ["Own", undefined],
  ]);
  const [subs] = tables;
  if (!subs) throw new Error("no table found");
  const check = (kind: "subs" | "payments") =>
    file.ask("check", { source: { place: subs.place, kind, columns: {}, assumptions: {} } });
  expect(check("subs").tool).toBe("Stripe");
  // Read as another kind it is nobody's export.
  expect(check("payments").tool).toBeUndefined();
});
