import { expect, it } from "vitest";
import { startHeadless } from "../../src/local/headless";

it("has one filter a sheet, which can be asked for and removed", () => {
  const page = startHeadless({
    sheets: {
      Data: [
        ["a", "b"],
        [1, 2],
        [3, 4],
      ],
    },
  });
  const sheet = page.spreadsheet.getSheetByName("Data");
  expect(sheet?.getFilter()).toBeNull();
  sheet?.getRange("A1:B3").createFilter();
  expect(sheet?.getFilter()?.getRange().getA1Notation()).toBe("A1:B3");
  expect(() => sheet?.getRange("A1:B2").createFilter()).toThrow("already has a filter");
  sheet?.getFilter()?.remove();
  expect(sheet?.getFilter()).toBeNull();
  expect(page.values("Data")).toEqual([
    ["a", "b"],
    [1, 2],
    [3, 4],
  ]);
});
