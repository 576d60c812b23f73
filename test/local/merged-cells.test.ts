import { expect, it } from "vitest";
import { startHeadless } from "../../src/local/headless";

const code = `
function write(a1, values) { SpreadsheetApp.getActiveSpreadsheet().getSheets()[0].getRange(a1).setValues(values); }
function merge(a1) { SpreadsheetApp.getActiveSpreadsheet().getSheets()[0].getRange(a1).merge(); }
function format(a1, f) { SpreadsheetApp.getActiveSpreadsheet().getSheets()[0].getRange(a1).setNumberFormat(f); }
`;

it("keeps nothing of what is written on the covered cells of a merge", () => {
  const page = startHeadless({ code });
  page.call("merge", "A1:B1");
  page.call("write", "A1:C1", [[1, 2, 3]]);
  expect(page.values("Sheet1")).toEqual([[1, "", 3]]);
});

it("keeps plain text plain in a file that was saved and opened again", () => {
  const first = startHeadless({ code });
  first.call("format", "A1:A2", "@");
  first.call("write", "A1:A2", [["=1+1"], ["2025-3"]]);
  const page = startHeadless({ code, workbook: JSON.parse(JSON.stringify(first.save())) });
  page.call("format", "B1", "@");
  page.call("write", "B1:B1", [["2025-3"]]);
  expect(page.values("Sheet1")).toEqual([
    ["=1+1", "2025-3"],
    ["2025-3", ""],
  ]);
});
