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
