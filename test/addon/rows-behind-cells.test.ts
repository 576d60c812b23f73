import { expect, it } from "vitest";
import { ticketsTable } from "../../src/local/samples/log-tables";
import { letters } from "../../src/sheet/formula";
import type { NumberChoice } from "../../src/sheet/rpc";
import { plainRows } from "../sheet/plain-rows";
import { reportOf, smallFile } from "./small-file";

const CHOSEN = ["complaints-received", "first-contact-resolution", "escalation-rate"];

it("the rows behind every cell of a summary add up to what the cell shows", { timeout: 120_000 }, () => {
  const { rows } = plainRows(ticketsTable("en"));
  const file = smallFile({ Tickets: rows });
  const source = file.source("Tickets");
  const segment = { source: 0, header: "Channel" };
  file.ask("build", { report: reportOf(file, [source], CHOSEN, { segment, tiles: CHOSEN }), token: "t" });
  const sheet = file.page.spreadsheet.getSheetByName("Report") as GoogleAppsScript.Spreadsheet.Sheet;
  const values = file.page.values("Report");
  const seen: Record<string, number> = {};
  const wrong: string[] = [];
  values.forEach((row, r) => {
    // The head is no number; below it, every column.
    row.forEach((value, c) => {
      if (typeof value !== "number" || r < 7 || value === 0) return;
      sheet.getRange(r + 1, c + 1).activate();
      const number = file.ask("whereAmI", {}) as NumberChoice | null;
      if (!number) return;
      const what = number.by ?? (number.segment === null ? "whole" : "segment");
      seen[what] = (seen[what] ?? 0) + 1;
      const behind = file.ask("rows", { number });
      const sum = behind.denominator === null ? behind.numerator : behind.numerator / behind.denominator;
      if (Math.abs(sum - value) > 1e-9)
        wrong.push(`${letters(c + 1)}${r + 1} ${JSON.stringify(number)}: ${sum}, not ${value}`);
    });
  });
  expect(wrong).toEqual([]);
  expect(Object.keys(seen).sort()).toEqual(["channel", "segment", "whole"]);
  expect(seen["whole"]).toBeGreaterThan(30);
});
