import { describe, expect, it } from "vitest";
import { fixtureHost, inScript } from "./fixture-host";

declare const SpreadsheetApp: GoogleAppsScript.Spreadsheet.SpreadsheetApp;

const sheets = {
  Data: [
    ["Month", "Start", "Lost"],
    ["2024-01-31", 480, 12],
    ["2024-02-29", 500, 25],
    ["2024-03-31", null, 5],
  ],
};

describe("custom functions in cells", () => {
  it("spill a column, show blank for null, and give one value for single cells", () => {
    const host = fixtureHost({ sheets });
    host.set("Data", "E2", "=CHURN_RATE(C2:C4,B2:B4)");
    host.set("Data", "F2", "=CHURN_RATE(C2,B2)");
    expect(host.values("Data", "E2:E4")).toEqual([[12 / 480], [25 / 500], [""]]);
    expect(host.values("Data", "F2")).toEqual([[12 / 480]]);
    expect(host.formulas("Data", "E2:E3")).toEqual([["=CHURN_RATE(C2:C4,B2:B4)"], [""]]);
  });

  it("take ; as well as , in an en_US file", () => {
    const host = fixtureHost({ sheets });
    host.set("Data", "E2", "=CHURN_RATE(C2;B2)");
    expect(host.values("Data", "E2")).toEqual([[12 / 480]]);
  });

  it("show #ERROR! with the thrown sentence on hover", () => {
    const host = fixtureHost({ sheets });
    host.set("Data", "E2", "=CHURN_RATE(5; 0)");
    expect(host.values("Data", "E2")).toEqual([["#ERROR!"]]);
    expect(host.display("Data", "E2")).toEqual([["#ERROR!"]]);
    expect(host.message("Data", "E2")).toBe("CHURN_RATE: customers at the start must be above zero.");
    host.set("Data", "E3", '=IFERROR(CHURN_RATE(5;0);"caught")');
    expect(host.values("Data", "E3")).toEqual([["caught"]]);
  });

  it("say themselves what is missing when an argument is left out", () => {
    const host = fixtureHost({ sheets });
    host.set("Data", "E2", "=CHURN_RATE(5)");
    expect(host.message("Data", "E2")).toBe("CHURN_RATE: a number is needed");
    host.set("Data", "E3", "=CHURN_RATE()");
    expect(host.message("Data", "E3")).toBe("CHURN_RATE: a number is needed");
  });

  it("get a blank as an empty text, an error as its text, booleans, dates, an omitted argument, ranges as rows", () => {
    const host = fixtureHost({ sheets: { Data: [["x", true, "=1/0", null, "2024-06-01"]] } });
    host.set("Data", "A2", "=DESCRIBE(A1, B1, C1)");
    host.set("Data", "A3", "=DESCRIBE(D1, E1)");
    host.set("Data", "A4", "=DESCRIBE(A1,,B1)");
    host.set("Data", "A5", "=DESCRIBE(A1:E1)");
    host.set("Data", "A6", "=DESCRIBE(A1:A1)");
    host.set("Data", "A7", "=DESCRIBE()");
    host.set("Data", "A8", "=DESCRIBE(D1:E1, NA())");
    // Midnight of 1 June in Rome is 22:00 the day before in UTC.
    expect(host.values("Data", "A2:A8").map((row) => row[0])).toEqual([
      'string "x" | boolean true | string "#DIV/0!"',
      'string "" | Date 2024-05-31T22:00:00.000Z',
      'string "x" | undefined undefined | boolean true',
      '1x5 string "x"',
      'string "x"',
      "",
      '1x2 string "" | string "#N/A"',
    ]);
  });

  it("get dates of any zone as that zone's midnight, on both sides of a clock change", () => {
    const days = { Data: [["2024-03-31"], ["2024-04-01"], ["2024-10-06"]] };
    const auckland = fixtureHost({ sheets: days, timeZone: "Pacific/Auckland" });
    for (const row of [1, 2, 3]) auckland.set("Data", `B${row}`, `=DESCRIBE(A${row})`);
    expect(auckland.values("Data", "B1:B3").map((row) => row[0])).toEqual([
      "Date 2024-03-30T11:00:00.000Z",
      "Date 2024-03-31T11:00:00.000Z",
      "Date 2024-10-05T11:00:00.000Z",
    ]);
    const honolulu = fixtureHost({ sheets: days, timeZone: "Pacific/Honolulu" });
    honolulu.set("Data", "B1", "=DESCRIBE(A1)");
    expect(honolulu.values("Data", "B1")).toEqual([["Date 2024-03-31T10:00:00.000Z"]]);
  });

  it("know the file's zone and locale and their own cell, and cannot write", () => {
    const host = fixtureHost({ sheets, locale: "it_IT", timeZone: "America/Sao_Paulo" });
    host.set("Data", "E2", "=PLACE()");
    host.set("Data", "E3", "=WRITES()");
    expect(host.values("Data", "E2")).toEqual([["America/Sao_Paulo it_IT E2"]]);
    expect(host.message("Data", "E3")).toMatch(/^You do not have permission to call setValue/);
  });

  it("return dates, texts that look like formulas, booleans and blanks; a NaN is #NUM!", () => {
    const host = fixtureHost({ sheets: { Data: [] } });
    ["nan", "date", "nothing", "text", "bool"].forEach((what, i) => {
      host.set("Data", `A${i + 1}`, `=RETURNS("${what}")`);
    });
    expect(host.values("Data", "A1:A5").map((row) => row[0])).toEqual([
      "#NUM!",
      "2024-06-01T02:00:00",
      "",
      "=1+1",
      true,
    ]);
  });

  it("read whole columns and many arguments, and spill many rows", () => {
    const host = fixtureHost({
      sheets: {
        Data: [
          ["a", 1],
          ["b", 2],
        ],
      },
    });
    host.set("Data", "D1", "=DESCRIBE(A:B)");
    host.set("Data", "F1", "=TABLE(900,3)");
    expect(host.values("Data", "D1")).toEqual([['1000x2 string "a"']]);
    expect(host.values("Data", "H900")).toEqual([[2699]]);
  });

  it("follow their arguments", () => {
    const host = fixtureHost({ sheets });
    host.set("Data", "E2", "=CHURN_RATE(C2;B2)");
    host.set("Data", "C2", 24);
    expect(host.values("Data", "E2")).toEqual([[24 / 480]]);
  });

  it("of two open documents each run in their own", () => {
    const one = fixtureHost({ sheets, timeZone: "Asia/Tokyo" });
    const two = fixtureHost({ sheets, timeZone: "UTC" });
    one.set("Data", "E2", "=PLACE()");
    two.set("Data", "E2", "=PLACE()");
    one.set("Data", "E3", "=PLACE()");
    expect(one.values("Data", "E2:E3").map((row) => row[0])).toEqual(["Asia/Tokyo en_US E2", "Asia/Tokyo en_US E3"]);
    expect(two.values("Data", "E2")).toEqual([["UTC en_US E2"]]);
  });

  it("are called again only when an argument changes, not when the sheet does", () => {
    const host = fixtureHost({ sheets });
    host.set("Data", "E2", "=COUNTED(B2:B3)");
    host.host.spreadsheet.insertSheet("More");
    host.set("More", "A1", 5);
    expect(host.values("Data", "E2")).toEqual([[1]]);
    host.set("Data", "B3", 501);
    expect(host.values("Data", "E2")).toEqual([[2]]);
    // The same number as a date is another argument.
    host.host.spreadsheet.getSheetByName("Data")?.getRange("B3").setNumberFormat("yyyy-mm-dd");
    expect(host.values("Data", "E2")).toEqual([[3]]);
    host.host.spreadsheet.setSpreadsheetTimeZone("Asia/Tokyo");
    expect(host.values("Data", "E2")).toEqual([[4]]);
  });

  it("are computed when a script reads, in the middle of its writing", () => {
    const host = fixtureHost({ sheets });
    expect(
      inScript(host, () => {
        const sheet = SpreadsheetApp.getActiveSheet();
        sheet.getRange("E2").setFormula("=CHURN_RATE(C2;B2)");
        const before = sheet.getRange("E2").getValue();
        sheet.getRange("C2").setValue(48);
        return [before, sheet.getRange("E2").getValue(), sheet.getRange("E2").getDisplayValue()].join(" ");
      }),
    ).toBe("0.025 0.1 0.1");
  });
});
