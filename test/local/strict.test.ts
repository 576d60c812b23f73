import { beforeEach, describe, expect, it } from "vitest";
import type { Headless } from "../../src/local/headless";
import { fixtureHost, inScript } from "./fixture-host";

declare const SpreadsheetApp: GoogleAppsScript.Spreadsheet.SpreadsheetApp;
declare const PropertiesService: GoogleAppsScript.Properties.PropertiesService;
declare const Utilities: GoogleAppsScript.Utilities.Utilities;
declare const Session: GoogleAppsScript.Base.Session;
declare const LockService: GoogleAppsScript.Lock.LockService;
declare const CacheService: GoogleAppsScript.Cache.CacheService;
declare const Charts: GoogleAppsScript.Charts.Charts;

let host: Headless;
const script = (source: () => unknown): unknown => inScript(host, source);
const json = (source: () => unknown): unknown => JSON.parse(JSON.stringify(script(source)));
beforeEach(() => {
  host = fixtureHost({
    sheets: {
      Data: [
        ["a", 1],
        ["b", 2],
      ],
    },
  });
});

describe("what Google refuses", () => {
  it("dimensions that do not match", () => {
    expect(() =>
      script(() =>
        SpreadsheetApp.getActiveSheet()
          .getRange("A1:B2")
          .setValues([[1, 2]]),
      ),
    ).toThrow(
      "The number of rows in the data does not match the number of rows in the range. The data has 1 but the range has 2.",
    );
    expect(() =>
      script(() =>
        SpreadsheetApp.getActiveSheet()
          .getRange("A1:B2")
          .setValues([[1, 2], [3]]),
      ),
    ).toThrow(
      "The number of columns in the data does not match the number of columns in the range. The data has 1 but the range has 2.",
    );
    expect(() =>
      script(() =>
        SpreadsheetApp.getActiveSheet()
          .getRange("A1:B2")
          .setBackgrounds([["#fff"]]),
      ),
    ).toThrow(/number of rows/);
  });

  it("ranges without rows, outside the sheet, or with a name that is none", () => {
    expect(() => script(() => SpreadsheetApp.getActiveSheet().getRange(1, 1, 0, 2))).toThrow(
      "The number of rows in the range must be at least 1.",
    );
    expect(() => script(() => SpreadsheetApp.getActiveSheet().getRange(1, 1, 5000, 2))).toThrow(
      /outside the dimensions/,
    );
    expect(() => script(() => SpreadsheetApp.getActiveSheet().getRange("Nowhere!A1"))).toThrow("Range not found");
    expect(() => script(() => SpreadsheetApp.getActiveSheet().getRange("foo"))).toThrow("Range not found");
  });

  it("a sheet name that is taken, too long or empty", () => {
    expect(() => script(() => SpreadsheetApp.getActiveSpreadsheet().insertSheet("data"))).toThrow(
      'A sheet with the name "data" already exists. Please enter another name.',
    );
    expect(() => script(() => SpreadsheetApp.getActiveSheet().setName("x".repeat(101)))).toThrow(/100 characters/);
    expect(() => script(() => SpreadsheetApp.getActiveSheet().setName(""))).toThrow(/name/);
  });

  it("to delete the last sheet or all rows", () => {
    expect(() =>
      script(() => SpreadsheetApp.getActiveSpreadsheet().deleteSheet(SpreadsheetApp.getActiveSheet())),
    ).toThrow("You can't remove all the sheets in a document.");
    expect(() => script(() => SpreadsheetApp.getActiveSheet().deleteRows(1, 1000))).toThrow(
      "You can't delete all the rows on the sheet.",
    );
  });

  it("texts where an enum is asked for", () => {
    expect(() =>
      script(() =>
        SpreadsheetApp.getActiveSheet()
          .getRange("A1")
          .setBorder(true, true, true, true, true, true, "#000000", "SOLID" as never),
      ),
    ).toThrow(/don't match the method signature for SpreadsheetApp.Range.setBorder/);
    expect(() =>
      script(() =>
        SpreadsheetApp.getActiveSheet()
          .newChart()
          .setChartType("LINE" as never),
      ),
    ).toThrow(/setChartType/);
    expect(() => script(() => SpreadsheetApp.getActiveSheet().getProtections("SHEET" as never))).toThrow(
      /getProtections/,
    );
    expect(() => script(() => SpreadsheetApp.BorderStyle["WAVY" as "SOLID"])).toThrow(
      "BorderStyle.WAVY is not part of the local spreadsheet",
    );
  });

  it("chart methods before or of another type", () => {
    expect(() =>
      script(() =>
        (SpreadsheetApp.getActiveSheet().newChart() as never as { setTitle(t: string): void }).setTitle("x"),
      ),
    ).toThrow("EmbeddedChartBuilder.setTitle is not part of the local spreadsheet");
    expect(() =>
      script(() =>
        SpreadsheetApp.getActiveSheet()
          .newChart()
          .setHiddenDimensionStrategy(Charts.ChartHiddenDimensionStrategy.SHOW_BOTH),
      ),
    ).toThrow(/Unexpected error/);
    expect(() =>
      script(() =>
        (
          SpreadsheetApp.getActiveSheet().newChart().asLineChart() as never as {
            setXAxisRange(a: number, b: number): void;
          }
        ).setXAxisRange(0, 1),
      ),
    ).toThrow(/setXAxisRange/);
  });

  it("what is not there, by its name, and too many arguments", () => {
    expect(() =>
      script(() => (SpreadsheetApp.getActiveSheet() as never as { createPivot(): void }).createPivot()),
    ).toThrow("Sheet.createPivot is not part of the local spreadsheet");
    expect(() =>
      script(() =>
        (SpreadsheetApp.getActiveSheet().getRange("A1") as never as { setValue(a: number, b: number): void }).setValue(
          1,
          2,
        ),
      ),
    ).toThrow(/don't match the method signature for SpreadsheetApp.Range.setValue/);
    expect(() => script(() => ((SpreadsheetApp.getActiveSheet() as never as { x: number }).x = 1))).toThrow(
      "Sheet.x cannot be set",
    );
  });

  it("a null number format, a colour that is none, a cell of 50,001 characters", () => {
    expect(() =>
      script(() =>
        SpreadsheetApp.getActiveSheet()
          .getRange("A1")
          .setNumberFormat(null as never),
      ),
    ).toThrow(/setNumberFormat/);
    expect(() => script(() => SpreadsheetApp.getActiveSheet().getRange("A1").setBackground("reddish"))).toThrow(
      "Invalid argument: reddish",
    );
    expect(() => script(() => SpreadsheetApp.getActiveSheet().getRange("A1").setValue("x".repeat(50_001)))).toThrow(
      /50000 characters/,
    );
  });

  it("conditional formats of another sheet", () => {
    expect(() =>
      script(() => {
        const ss = SpreadsheetApp.getActiveSpreadsheet();
        const rule = SpreadsheetApp.newConditionalFormatRule()
          .whenCellEmpty()
          .setBold(true)
          .setRanges([ss.getSheetByName("Data")?.getRange("A1") as never])
          .build();
        ss.insertSheet("Other").setConditionalFormatRules([rule]);
      }),
    ).toThrow("Conditional format rule cannot reference a different sheet.");
  });

  it("its errors are errors of the script's own realm", () => {
    expect(
      script(() => {
        try {
          SpreadsheetApp.getActiveSheet().getRange("foo");
        } catch (error) {
          return error instanceof Error && error.message;
        }
        return "nothing thrown";
      }),
    ).toBe("Range not found");
  });
});

describe("values are typed in", () => {
  it("as a user of an en_US file types them", () => {
    script(() => {
      SpreadsheetApp.getActiveSheet()
        .getRange("A1:A9")
        .setValues([["=1+1"], ["1/2"], ["10%"], ["'x"], ["'=1"], ["1,234.5"], ["TRUE"], ["x"], ["$5"]]);
    });
    expect(host.values("Data", "A1:A9").map((row) => row[0])).toEqual([
      2,
      "2026-01-02",
      0.1,
      "x",
      "=1",
      1234.5,
      true,
      "x",
      5,
    ]);
    expect(host.display("Data", "A1:A9").map((row) => row[0])).toEqual([
      "2",
      "1/2/2026",
      "10%",
      "x",
      "=1",
      "1,234.50",
      "TRUE",
      "x",
      "$5",
    ]);
  });

  it("as a user of an it_IT file types them", () => {
    host = fixtureHost({ locale: "it_IT" });
    script(() => {
      SpreadsheetApp.getActiveSheet()
        .getRange("A1:A7")
        .setValues([["1/2"], ["3,5"], ["1.234,5"], ["31/12/2024"], ["3.5"], ["12/31/2024"], ["31 gennaio 2024"]]);
    });
    expect(host.values("Sheet1", "A1:A7").map((row) => row[0])).toEqual([
      "2026-02-01",
      3.5,
      1234.5,
      "2024-12-31",
      "3.5",
      "12/31/2024",
      "2024-01-31",
    ]);
    expect(host.display("Sheet1", "A1:A4").map((row) => row[0])).toEqual([
      "01/02/2026",
      "3,5",
      "1.234,50",
      "31/12/2024",
    ]);
  });

  it("but stay text in a plain-text cell, also when it begins with =", () => {
    script(() => {
      const range = SpreadsheetApp.getActiveSheet().getRange("A1:A4").setNumberFormat("@");
      range.setValues([["1/2"], ["=1+1"], ["007"], ["it's"]]);
    });
    expect(host.values("Data", "A1:A4").map((row) => row[0])).toEqual(["1/2", "=1+1", "007", "it's"]);
    expect(host.formulas("Data", "A2")).toEqual([[""]]);
    expect(json(() => SpreadsheetApp.getActiveSheet().getRange("A1:A2").getNumberFormats())).toEqual([["@"], ["@"]]);
  });

  it("numbers, booleans, dates and blanks arrive as they are", () => {
    host = fixtureHost({ timeZone: "Pacific/Auckland" });
    script(() => {
      SpreadsheetApp.getActiveSheet()
        .getRange("A1:A4")
        .setValues([[0.1 + 0.2], [true], [new Date(Date.UTC(2024, 2, 30, 11))], [null]]);
    });
    expect(host.values("Sheet1", "A1:A4").map((row) => row[0])).toEqual([0.1 + 0.2, true, "2024-03-31", ""]);
    expect(script(() => SpreadsheetApp.getActiveSheet().getRange("A3").getValue() instanceof Date)).toBe(true);
    expect(script(() => (SpreadsheetApp.getActiveSheet().getRange("A3").getValue() as Date).toISOString())).toBe(
      "2024-03-30T11:00:00.000Z",
    );
    // biome-ignore lint/suspicious/useIsArray: the array must be of the realm of Code.js.
    expect(script(() => SpreadsheetApp.getActiveSheet().getRange("A1:A2").getValues() instanceof Array)).toBe(true);
  });

  it("rich text is never read as anything else", () => {
    script(() => {
      SpreadsheetApp.getActiveSheet()
        .getRange("A1")
        .setRichTextValue(SpreadsheetApp.newRichTextValue().setText("=1+1").build());
    });
    expect(host.values("Data", "A1")).toEqual([["=1+1"]]);
  });
});

describe("authorisation", () => {
  it("builds the menu in every mode", () => {
    host.host.open("NONE");
    expect(host.menu.map((item) => item.label)).toEqual(["Open", "", "Fail"]);
    host.host.open("LIMITED");
  });

  it("refuses the document in NONE, writing in CUSTOM_FUNCTION, sidebars in LIMITED", () => {
    expect(() => host.host.call("onOpenReads", [], "NONE")).toThrow(
      /You do not have permission to call SpreadsheetApp.getActiveSpreadsheet/,
    );
    expect(() => host.host.call("run", ["() => PropertiesService.getUserProperties()"], "NONE")).toThrow(/permission/);
    expect(() => host.host.call("run", ["() => LockService.getDocumentLock()"], "NONE")).toThrow(/permission/);
    expect(host.host.call("run", ["() => Session.getActiveUserLocale()"], "NONE")).toBe("en");
    expect(() => host.host.call("showSidebar", [], "LIMITED")).toThrow(/permission to call Ui.showSidebar/);
    expect(() =>
      host.host.call("run", ["() => SpreadsheetApp.getActiveSheet().setName('x')"], "CUSTOM_FUNCTION"),
    ).toThrow(/permission to call setName/);
  });

  it("refuses services while the file is only loaded", () => {
    expect(() => fixtureHost({ code: "var name = SpreadsheetApp.getActiveSpreadsheet().getName();" })).toThrow(
      /permission/,
    );
  });

  it("opens the sidebar from a menu", () => {
    host.call("showSidebar");
    expect(host.sidebar?.title).toBe("Metriche");
    expect(host.sidebar?.html).toContain("<p id=");
  });
});

describe("google.script.run", () => {
  it("loses the whole answer to one Date, NaN or undefined", () => {
    expect(host.rpc("payload", "good")).toEqual({ a: [1, "x", null, true] });
    for (const what of ["date", "nan", "undef"]) expect(host.rpc("payload", what)).toBeNull();
  });

  it("reaches only public functions and hands on their errors", () => {
    expect(() => host.rpc("private_")).toThrow("Script function not found: private_");
    expect(() => host.rpc("nothing")).toThrow("Script function not found: nothing");
    expect(() => host.rpc("fail")).toThrow("This is what the user should read");
  });
});

describe("document calls", () => {
  it("are counted: reads and writes, not handles and builders", () => {
    host.calls.length = 0;
    script(() => {
      const sheet = SpreadsheetApp.getActiveSpreadsheet().getSheetByName("Data") as GoogleAppsScript.Spreadsheet.Sheet;
      const range = sheet.getRange(1, 1, 2, 2).offset(0, 1, 2, 1);
      range.getValues();
      range.setValues([[5], [6]]).setNumberFormat("0.0");
      SpreadsheetApp.newDataValidation().requireValueInList(["a"]).build();
    });
    expect(host.calls.map((call) => `${call.kind} ${call.name}`)).toEqual([
      "read Spreadsheet.getSheetByName",
      "read Range.getValues",
      "write Range.setValues",
      "write Range.setNumberFormat",
    ]);
  });

  it("fail on request, once, and what was written before stays", () => {
    host.failAt(2);
    expect(() =>
      script(() => {
        SpreadsheetApp.getActiveSheet().getRange("A1").setValue("first");
        SpreadsheetApp.getActiveSheet().getRange("A2").setValue("second");
      }),
    ).toThrow(/^Service Spreadsheets failed/);
    // The first call is getActiveSheet.
    expect(host.values("Data", "A1:A2")).toEqual([["a"], ["b"]]);
    script(() => SpreadsheetApp.getActiveSheet().getRange("A1").setValue("later"));
    expect(host.values("Data", "A1")).toEqual([["later"]]);
  });
});

describe("services", () => {
  it("keep properties with Google's limits", () => {
    script(() => PropertiesService.getDocumentProperties().setProperty("k", "v"));
    expect(script(() => PropertiesService.getDocumentProperties().getProperty("k"))).toBe("v");
    expect(script(() => PropertiesService.getUserProperties().getProperty("k"))).toBeNull();
    expect(() => script(() => PropertiesService.getDocumentProperties().setProperty("k", "x".repeat(9300)))).toThrow(
      "Argument too large: value",
    );
    expect(host.save().state?.properties.document).toEqual({ k: "v" });
  });

  it("keep the cache until its time", () => {
    let now = Date.UTC(2026, 0, 1);
    host = fixtureHost({ now: () => now });
    script(() => CacheService.getDocumentCache()?.put("k", "v", 60));
    expect(script(() => CacheService.getDocumentCache()?.get("k"))).toBe("v");
    now += 61_000;
    expect(script(() => CacheService.getDocumentCache()?.get("k"))).toBeNull();
  });

  it("give a lock unless another holds it", () => {
    const tryIt = () => LockService.getDocumentLock().tryLock(10);
    expect(script(tryIt)).toBe(true);
    host.host.lock._heldByOther = true;
    expect(script(tryIt)).toBe(false);
    expect(() => script(() => LockService.getDocumentLock().waitLock(10))).toThrow(/Lock timeout/);
  });

  it("format dates in any zone", () => {
    const at = (zone: string, pattern: string): unknown =>
      host.call(
        "run",
        `() => Utilities.formatDate(new Date(Date.UTC(2024, 2, 31, 0, 30, 5)), "${zone}", "${pattern}")`,
      );
    // Europe/Rome went from UTC+1 to UTC+2 at 01:00 UTC on 31 March 2024.
    expect(at("Europe/Rome", "yyyy-MM-dd HH:mm:ss Z")).toBe("2024-03-31 01:30:05 +0100");
    expect(at("America/New_York", "EEE d MMM yyyy, h:mm a")).toBe("Sat 30 Mar 2024, 8:30 PM");
    expect(at("Asia/Kolkata", "yyyy'-W'HHmm XXX")).toBe("2024-W0600 +05:30");
    expect(() => at("Mars/Olympus", "yyyy")).toThrow("Invalid argument: Mars/Olympus");
    expect(script(() => Session.getScriptTimeZone())).toBe("Etc/UTC");
    expect(script(() => Utilities.getUuid().length)).toBe(36);
  });
});
