import { beforeEach, describe, expect, it } from "vitest";
import type { Headless } from "../../src/local/headless";
import { fixtureHost, inScript } from "./fixture-host";

declare const SpreadsheetApp: GoogleAppsScript.Spreadsheet.SpreadsheetApp;
declare const Charts: GoogleAppsScript.Charts.Charts;

let host: Headless;
const script = (source: () => unknown): unknown => inScript(host, source);
const json = (source: () => unknown): unknown => JSON.parse(JSON.stringify(script(source)));
beforeEach(() => {
  host = fixtureHost({
    sheets: {
      Data: [
        ["Month", "n"],
        ["2024-01-31", 10],
        ["2024-02-29", 20],
        ["2024-03-31", 30],
      ],
      Other: [["x"]],
    },
  });
});

describe("sheets", () => {
  it("are made, moved, renamed, activated and removed; ids are numbers that stay", () => {
    expect(
      json(() => {
        const ss = SpreadsheetApp.getActiveSpreadsheet();
        const made = ss.insertSheet("It's a/b [x]?*", 2);
        const id = made.getSheetId();
        made.setName("O'Neil");
        ss.setActiveSheet(made);
        ss.moveActiveSheet(1);
        const names = ss.getSheets().map((sheet) => sheet.getName());
        ss.setActiveSheet(ss.getSheetByName("Data") as never);
        return [
          names,
          typeof id,
          ss.getSheetByName("O'Neil")?.getSheetId() === id,
          ss.getActiveSheet().getName(),
          ss.getSheetByName("o'neil"),
        ];
      }),
    ).toEqual([["O'Neil", "Data", "Other"], "number", true, "Data", null]);
    script(() =>
      SpreadsheetApp.getActiveSpreadsheet().deleteSheet(
        SpreadsheetApp.getActiveSpreadsheet().getSheetByName("O'Neil") as never,
      ),
    );
    expect(host.sheetNames()).toEqual(["Data", "Other"]);
  });

  it("are measured by what they hold", () => {
    expect(
      json(() => {
        const s = SpreadsheetApp.getActiveSpreadsheet().getSheetByName("Data") as GoogleAppsScript.Spreadsheet.Sheet;
        return [s.getLastRow(), s.getLastColumn(), s.getDataRange().getA1Notation(), s.getMaxRows(), s.getMaxColumns()];
      }),
    ).toEqual([4, 2, "A1:B4", 1000, 26]);
    host.set("Data", "D9", '=""');
    expect(host.spreadsheet.getSheetByName("Data")?.getLastRow()).toBe(9);
  });

  it("grow and shrink, and formulas, notes and named ranges follow", () => {
    expect(
      json(() => {
        const sheet = SpreadsheetApp.getActiveSpreadsheet().getSheetByName(
          "Data",
        ) as GoogleAppsScript.Spreadsheet.Sheet;
        sheet.getRange("D4").setFormula("=SUM(B2:B4)").setNote("kept");
        SpreadsheetApp.getActiveSpreadsheet().setNamedRange("mt_total", sheet.getRange("D4"));
        sheet.insertRowsBefore(2, 3);
        sheet.insertColumns(1, 1);
        sheet.deleteRows(2, 1);
        const at = SpreadsheetApp.getActiveSpreadsheet().getRangeByName(
          "mt_total",
        ) as GoogleAppsScript.Spreadsheet.Range;
        return [at.getA1Notation(), at.getFormula(), at.getValue(), at.getNote()];
      }),
    ).toEqual(["E6", "=SUM(C4:C6)", 60, "kept"]);
  });

  it("take widths, heights, frozen lines and hidden gridlines", () => {
    expect(
      json(() => {
        const sheet = SpreadsheetApp.getActiveSheet();
        sheet.setColumnWidths(2, 3, 72);
        sheet.setRowHeights(1, 2, 36);
        sheet.setFrozenRows(2);
        sheet.setFrozenColumns(1);
        sheet.setHiddenGridlines(true);
        return [
          sheet.getColumnWidth(2),
          sheet.getColumnWidth(4),
          sheet.getRowHeight(2),
          sheet.getFrozenRows(),
          sheet.getFrozenColumns(),
          sheet.hasHiddenGridlines(),
        ];
      }),
    ).toEqual([72, 72, 36, 2, 1, true]);
    script(() => SpreadsheetApp.getActiveSheet().setFrozenRows(0));
    expect(script(() => SpreadsheetApp.getActiveSheet().getFrozenRows())).toBe(0);
  });
});

describe("ranges", () => {
  it("say their notation, whole columns and the selection too", () => {
    const a1 = (range: string): unknown =>
      host.call("run", `() => SpreadsheetApp.getActiveSheet().getRange("${range}").getA1Notation()`);
    for (const [given, shown] of [
      ["A1", "A1"],
      ["b2:C3", "B2:C3"],
      ["A:A", "A:A"],
      ["C2:C", "C2:C"],
      ["Other!A1:B2", "A1:B2"],
    ])
      expect(a1(given as string)).toBe(shown);
    script(() => SpreadsheetApp.getActiveSpreadsheet().getRange("Data!B2:B4").activate());
    expect(
      json(() => {
        const r = SpreadsheetApp.getActiveRange();
        return [r?.getSheet().getName(), r?.getA1Notation(), SpreadsheetApp.getCurrentCell()?.getA1Notation()];
      }),
    ).toEqual(["Data", "B2:B4", "B2"]);
    script(() => SpreadsheetApp.getActiveSpreadsheet().getRange("Data!B1:B1000").activate());
    expect(script(() => SpreadsheetApp.getActiveRange()?.getA1Notation())).toBe("B:B");
  });

  it("keep number formats as they were set and show them in the file's language", () => {
    const formats = [
      "mmmm yyyy",
      "MMM-yy",
      "[Red]0.0",
      "0.00E+00",
      '"● "0" in linea"',
      '+0.0" pp";-0.0" pp";0.0" pp"',
      "#,##0.0,",
      "[h]:mm:ss",
      'yyyy"-Q"',
      "0.0%",
      "General",
      "d/m/yy h:mm",
    ];
    host.call(
      "run",
      `() => SpreadsheetApp.getActiveSheet().getRange(1, 5, ${formats.length}, 1).setNumberFormats(${JSON.stringify(formats.map((f) => [f]))}).setValues(${JSON.stringify(formats.map(() => [1234.5]))})`,
    );
    expect(json(() => SpreadsheetApp.getActiveSheet().getRange(1, 5, 12, 1).getNumberFormats())).toEqual(
      formats.map((f) => [f]),
    );
    expect(host.display("Data", "E1:E12").map((row) => row[0])).toEqual([
      "May 1903",
      "May-03",
      "1234.5",
      "1.23e+03",
      "● 1235 in linea",
      "+1234.5 pp",
      "1.2",
      "29628:00:00",
      "1903-Q",
      "123450.0%",
      "1234.5",
      "18/5/03 12:00",
    ]);
    const it = fixtureHost({ locale: "it_IT", sheets: { S: [["31/12/2025"]] } });
    it.call("run", '() => SpreadsheetApp.getActiveSheet().getRange("A1").setNumberFormat("mmmm yyyy")');
    expect(it.display("S", "A1")).toEqual([["dicembre 2025"]]);
    expect(host.display("Data", "E1")).toEqual([["May 1903"]]);
  });

  it("take styles one by one and in tables", () => {
    expect(
      json(() => {
        const range = SpreadsheetApp.getActiveSheet().getRange("A1:B2");
        range
          .setBackgrounds([
            ["#ff0000", null],
            ["#ff0000", "white"],
          ])
          .setFontWeights([
            ["bold", "normal"],
            [null, "bold"],
          ]);
        range
          .setHorizontalAlignments([
            ["left", "right"],
            ["center", null],
          ])
          .setFontSize(9)
          .setFontColor("#0B57D0")
          .setWrap(true);
        return [
          range.getBackgrounds(),
          range.getFontWeights(),
          range.getHorizontalAlignments(),
          range.getFontSize(),
          range.getFontColor(),
          range.getWrap(),
        ];
      }),
    ).toEqual([
      [
        ["#ff0000", "#ffffff"],
        ["#ff0000", "#ffffff"],
      ],
      [
        ["bold", "normal"],
        ["normal", "bold"],
      ],
      [
        ["left", "right"],
        ["center", "general"],
      ],
      9,
      "#0b57d0",
      true,
    ]);
  });

  it("are copied with everything: relative references move, names of sheets stay", () => {
    expect(
      json(() => {
        const ss = SpreadsheetApp.getActiveSpreadsheet();
        const staging = ss.insertSheet("Staging");
        const data = ss.getSheetByName("Data") as GoogleAppsScript.Spreadsheet.Sheet;
        staging.getRange("A1:C3").setFormulas([
          ["=Data!B2", "=A1*2", "=$A$1+A2"],
          ["=SUM(Data!B2:B)", "", ""],
          ['="a""b"', "", ""],
        ]);
        staging
          .getRange("A1")
          .setNumberFormat("0.0")
          .setBackground("#ff0000")
          .setBorder(true, true, true, true, null, null, "#000000", SpreadsheetApp.BorderStyle.SOLID_MEDIUM)
          .setNote("n");
        staging.getRange("B3:C3").merge();
        data.getRange("C3").setValue(200);
        staging
          .getRange("B1")
          .setDataValidation(
            SpreadsheetApp.newDataValidation()
              .requireValueInRange(data.getRange("B2:B4"))
              .setAllowInvalid(false)
              .build(),
          );
        staging.setConditionalFormatRules([
          SpreadsheetApp.newConditionalFormatRule()
            .whenFormulaSatisfied("=A1>5")
            .setFontColor("#00695c")
            .setRanges([staging.getRange("A1:C1")])
            .build(),
        ]);
        const target = ss.getSheetByName("Other") as GoogleAppsScript.Spreadsheet.Sheet;
        staging.getRange("A1:C3").copyTo(target.getRange("B2"));
        ss.deleteSheet(staging);
        const at = target.getRange("B2:D4");
        return [
          at.getFormulas(),
          at.getValues()[0],
          at.getCell(1, 1).getNumberFormat(),
          at.getCell(1, 1).getBackground(),
          at.getCell(1, 1).getNote(),
          at.getMergedRanges().map((range) => range.getA1Notation()),
          at.getCell(1, 2).getDataValidation()?.getCriteriaType(),
          target
            .getConditionalFormatRules()
            .map((rule) => [
              rule.getRanges().map((range) => range.getA1Notation()),
              rule.getBooleanCondition()?.getCriteriaType(),
            ]),
        ];
      }),
    ).toEqual([
      [
        ["=Data!C3", "=B2*2", "=$A$1+B3"],
        ["=SUM(Data!C3:C)", "", ""],
        ['="a""b"', "", ""],
      ],
      [200, 400, "#VALUE!"],
      "0.0",
      "#ff0000",
      "n",
      ["C4:D4"],
      "VALUE_IN_RANGE",
      [[["B2:D2"], "CUSTOM_FORMULA"]],
    ]);
  });

  it("are copied over what was there: nothing of it stays, and a mere look is copied too", () => {
    expect(
      json(() => {
        const ss = SpreadsheetApp.getActiveSpreadsheet();
        const [data, other] = [ss.getSheetByName("Data"), ss.getSheetByName("Other")] as [
          GoogleAppsScript.Spreadsheet.Sheet,
          GoogleAppsScript.Spreadsheet.Sheet,
        ];
        other
          .getRange("A1:C3")
          .setValues([
            ["old", "old", 1],
            ["old", "", 2],
            ["", "", 3],
          ])
          .setBackground("#ff0000")
          .setNumberFormat("0.00")
          .setNote("old");
        data.getRange("E2:F3").setBackground("#00ff00").setNumberFormat("0%");
        data.getRange("F3").setBackground(null).setFontWeight("bold").setNumberFormat("General");
        data.getRange("E1:G3").copyTo(other.getRange("A1"));
        const range = other.getRange("A1:C3");
        return [
          range.getValues(),
          range.getBackgrounds(),
          range.getNumberFormats(),
          range.getFontWeights()[2],
          range.getNotes()[0],
        ];
      }),
    ).toEqual([
      [
        ["", "", ""],
        ["", "", ""],
        ["", "", ""],
      ],
      [
        ["#ffffff", "#ffffff", "#ffffff"],
        ["#00ff00", "#00ff00", "#ffffff"],
        ["#00ff00", "#ffffff", "#ffffff"],
      ],
      [
        ["General", "General", "General"],
        ["0%", "0%", "General"],
        ["0%", "General", "General"],
      ],
      ["normal", "bold", "normal"],
      ["", "", ""],
    ]);
  });

  it("are copied as values only, and pasting twice leaves one set of rules", () => {
    expect(
      json(() => {
        const ss = SpreadsheetApp.getActiveSpreadsheet();
        const [data, other] = [ss.getSheetByName("Data"), ss.getSheetByName("Other")] as [
          GoogleAppsScript.Spreadsheet.Sheet,
          GoogleAppsScript.Spreadsheet.Sheet,
        ];
        data.getRange("C2").setFormula("=B2*2");
        data.setConditionalFormatRules([
          SpreadsheetApp.newConditionalFormatRule()
            .whenNumberGreaterThan(5)
            .setBold(true)
            .setRanges([data.getRange("C2:C3")])
            .build(),
        ]);
        data.getRange("C2").copyTo(other.getRange("C2"), SpreadsheetApp.CopyPasteType.PASTE_VALUES, false);
        data.getRange("A1:C4").copyTo(other.getRange("E1"));
        data.getRange("A1:C4").copyTo(other.getRange("E1"));
        return [
          other.getRange("C2").getFormula(),
          other.getRange("C2").getValue(),
          other.getConditionalFormatRules().length,
          other.getRange("G2").getFormula(),
        ];
      }),
    ).toEqual(["", 20, 1, "=F2*2"]);
  });

  it("are merged and taken apart, bordered and unbordered", () => {
    expect(
      json(() => {
        const r = SpreadsheetApp.getActiveSheet().getRange("D1:F1").merge();
        const merged = r.isPartOfMerge();
        r.breakApart();
        return [merged, r.isPartOfMerge()];
      }),
    ).toEqual([true, false]);
    script(() => {
      SpreadsheetApp.getActiveSheet().getRange("A1:B2").setBorder(true, true, true, true, true, true);
      SpreadsheetApp.getActiveSheet().getRange("A1:B2").setBorder(false, false, false, false, false, false);
    });
    expect(host.model.getters.getCellBorder({ sheetId: "0", col: 0, row: 0 })).toBeNull();
  });

  it("hold validations and notes", () => {
    expect(
      json(() => {
        const sheet = SpreadsheetApp.getActiveSheet();
        sheet
          .getRange("D1:D3")
          .setDataValidation(
            SpreadsheetApp.newDataValidation().requireValueInList(["a", "b"], true).setAllowInvalid(false).build(),
          );
        sheet.getRange("D2").setDataValidation(null);
        sheet.getRange("D1").setNote("why");
        return [
          sheet
            .getRange("D1:D3")
            .getDataValidations()
            .map((row) => row[0]?.getCriteriaValues() ?? null),
          sheet.getRange("D1").getNote(),
          sheet.getRange("D1").getDataValidation()?.getAllowInvalid(),
        ];
      }),
    ).toEqual([[[["a", "b"], true], null, [["a", "b"], true]], "why", false]);
  });
});

describe("formulas", () => {
  it("of an it_IT file take ; and decimal commas, and are shown so", () => {
    host = fixtureHost({ locale: "it_IT", sheets: { Dati: [[1, 2]] } });
    host.set("Dati", "C1", "=SUM(A1;B1)*0,5");
    host.set("Dati", "C2", "={1\\2;3\\4}");
    host.set("Dati", "C5", "=SUM(A1,B1)");
    expect(host.values("Dati", "C1:D3")).toEqual([
      [1.5, ""],
      [1, 2],
      [3, 4],
    ]);
    expect(host.formulas("Dati", "C1:C2")).toEqual([["=SUM(A1;B1)*0,5"], ["={1\\2;3\\4}"]]);
    // In an Italian file a comma separates no arguments.
    expect(host.values("Dati", "C5")).toEqual([["#ERROR!"]]);
    expect(host.formulas("Dati", "C5")).toEqual([["=SUM(A1,B1)"]]);
  });

  it("hold doubled quotes, backslashes, odd sheet names, and -2^2 is 4", () => {
    script(() => SpreadsheetApp.getActiveSpreadsheet().insertSheet("O'Neil/x").getRange("A1").setValue(7));
    const cases: [string, unknown][] = [
      ['="say ""hi"""', 'say "hi"'],
      ['="a\\"&"b"', "a\\b"],
      ["='O''Neil/x'!A1", 7],
      ["=-2^2", 4],
      ["=3-2^2", -1],
      ["=IF(TRUE;-2^2;0)", 4],
      ["={1,2;3,4}", 1],
      ["=DATE(2024;3;1)-DATE(2024;2;1)", 29],
      ["=N(TRUE)+SUMSQ(1;2)+MROUND(7;5)", 11],
      ['=IF(REGEXMATCH("abc";"^a");T("x");"")', "x"],
      ["=ISDATE(A2)", true],
      ["=SUM(ARRAYFORMULA(B2:B4*2))", 120],
    ];
    for (const [i, [formula, value]] of cases.entries()) {
      host.set("Data", `F${i * 3 + 1}`, formula);
      expect([formula, host.values("Data", `F${i * 3 + 1}`)[0]?.[0]]).toEqual([formula, value]);
      expect(host.formulas("Data", `F${i * 3 + 1}`)[0]?.[0]?.replace("(-2)^2", "-2^2")).toBe(
        formula.replaceAll(/(?<=[^{]*);(?![^{]*})/g, ","),
      );
    }
  });

  it("typed into the grid go the same way", () => {
    host.model.dispatch("UPDATE_CELL", { sheetId: "0", col: 3, row: 0, content: '=IF(B2>5;"a""b";0)' });
    expect(host.values("Data", "D1")).toEqual([['a"b']]);
  });
});

describe("named ranges, metadata, protection, conditional formats", () => {
  it("are found again", () => {
    expect(
      json(() => {
        const ss = SpreadsheetApp.getActiveSpreadsheet();
        const sheet = ss.getSheetByName("Data") as GoogleAppsScript.Spreadsheet.Sheet;
        ss.setNamedRange("mt_a", sheet.getRange("B2:B4"));
        sheet.addDeveloperMetadata("metriche", "1", SpreadsheetApp.DeveloperMetadataVisibility.PROJECT);
        ss.addDeveloperMetadata("file", "x");
        const found = ss.createDeveloperMetadataFinder().withKey("metriche").find();
        sheet
          .protect()
          .setWarningOnly(true)
          .setDescription("d")
          .setUnprotectedRanges([sheet.getRange("B4")]);
        const protection = sheet.getProtections(SpreadsheetApp.ProtectionType.SHEET)[0];
        return [
          ss.getNamedRanges().map((n) => [n.getName(), n.getRange().getA1Notation()]),
          found.map((m) => [m.getValue(), m.getVisibility(), m.getLocation().getSheet()?.getName()]),
          sheet.createDeveloperMetadataFinder().withKey("file").find().length,
          [
            protection?.isWarningOnly(),
            protection?.getDescription(),
            protection?.getUnprotectedRanges()[0]?.getA1Notation(),
          ],
        ];
      }),
    ).toEqual([[["mt_a", "B2:B4"]], [["1", "PROJECT", "Data"]], 0, [true, "d", "B4"]]);
    host.set("Data", "D1", "=SUM(mt_a)");
    expect(host.values("Data", "D1")).toEqual([[60]]);
    script(() => SpreadsheetApp.getActiveSpreadsheet().removeNamedRange("mt_a"));
    expect(host.spreadsheet.getNamedRanges()).toHaveLength(0);
  });

  it("replace all rules of the sheet and can be read, changed and written back", () => {
    expect(
      json(() => {
        const sheet = SpreadsheetApp.getActiveSheet();
        const range = sheet.getRange("B2:B4");
        const make = () => SpreadsheetApp.newConditionalFormatRule();
        sheet.setConditionalFormatRules([
          make().whenTextStartsWith("●").setFontColor("#00695C").setRanges([range]).build(),
          make().whenNumberEqualTo(0).setFontColor("#5F6368").setRanges([range]).build(),
          make().setGradientMinpoint("#FFFFFF").setGradientMaxpoint("#8AB4F8").setRanges([range]).build(),
          make().whenFormulaSatisfied("=$B2<5").setBold(true).setRanges([range]).build(),
        ]);
        const rules = sheet.getConditionalFormatRules();
        sheet.setConditionalFormatRules(rules.slice(0, 3));
        return [
          rules.map((rule) => rule.getBooleanCondition()?.getCriteriaType() ?? "GRADIENT"),
          rules[3]?.getBooleanCondition()?.getCriteriaValues(),
          sheet.getConditionalFormatRules().length,
        ];
      }),
    ).toEqual([["TEXT_STARTS_WITH", "NUMBER_EQUAL_TO", "GRADIENT", "CUSTOM_FORMULA"], ["=$B2<5"], 3]);
  });
});

describe("charts", () => {
  it("are inserted, found, changed and removed", () => {
    expect(
      json(() => {
        const sheet = SpreadsheetApp.getActiveSheet();
        const chart = sheet
          .newChart()
          .addRange(sheet.getRange("A1:A4"))
          .addRange(sheet.getRange("B1:B4"))
          .asLineChart()
          .setTitle("n a month")
          .setColors(["#0B57D0"])
          .setRange(0, 40)
          .setLegendPosition(Charts.Position.NONE)
          .setOption("width", 396)
          .setOption("height", 189)
          .setOption("useFirstColumnAsDomain", true)
          .setNumHeaders(1)
          .setPosition(6, 2, 3, 4)
          .build();
        sheet.insertChart(chart);
        const found = sheet.getCharts()[0] as GoogleAppsScript.Spreadsheet.EmbeddedChart;
        const before = [
          found.getRanges().map((r) => r.getA1Notation()),
          found.getOptions().get("title"),
          found.getContainerInfo().getAnchorRow(),
          found.getContainerInfo().getOffsetX(),
          typeof found.getChartId(),
        ];
        sheet.updateChart(
          found.modify().asColumnChart().setTitle("new").build().modify().setPosition(8, 2, 0, 0).build(),
        );
        const after = sheet.getCharts()[0] as GoogleAppsScript.Spreadsheet.EmbeddedChart;
        const changed = [
          after.getOptions().get("title"),
          after.getContainerInfo().getAnchorRow(),
          after.getChartId() === found.getChartId(),
          after.getOptions().get("width"),
        ];
        sheet.removeChart(after);
        return [before, changed, sheet.getCharts().length];
      }),
    ).toEqual([[["A1:A4", "B1:B4"], "n a month", 6, 3, "number"], ["new", 8, true, 396], 0]);
  });
});

describe("saving", () => {
  it("gives back the same workbook", () => {
    script(() => {
      const sheet = SpreadsheetApp.getActiveSheet();
      sheet.getRange("D1").setFormula("=CHURN_RATE(B2;B3)").setNumberFormat("[Red]0.0%").setNote("n");
      sheet.addDeveloperMetadata("metriche", "1");
    });
    const again = fixtureHost({ workbook: JSON.parse(JSON.stringify(host.save())) });
    expect(again.values("Data")).toEqual(host.values("Data"));
    expect(again.values("Data", "D1")).toEqual([[0.5]]);
    host = again;
    expect(
      json(() => {
        const s = SpreadsheetApp.getActiveSheet();
        return [s.getRange("D1").getNumberFormat(), s.getRange("D1").getNote(), s.getDeveloperMetadata().length];
      }),
    ).toEqual(["[Red]0.0%", "n", 1]);
  });
});
