import JSZip from "jszip";
import { beforeAll, describe, expect, it } from "vitest";
import { provideDom } from "../../src/local/files/node-dom";
import { openFiles } from "../../src/local/files/open-files";
import { writeXlsx } from "../../src/local/files/write-xlsx";
import { nodeEngine } from "../../src/local/headless";
import { monthlyTotals, payments, reportOf, smallFile } from "../addon/small-file";
import { excelRepairs } from "./excel-repairs";
import { fixtureHost, inScript } from "./fixture-host";

declare const SpreadsheetApp: GoogleAppsScript.Spreadsheet.SpreadsheetApp;

interface SheetData {
  readonly name: string;
  readonly isVisible: boolean;
  readonly cells: Readonly<Record<string, unknown>>;
}
const sheetsOf = (book: { readonly data: object }): SheetData[] => (book.data as { sheets: SheetData[] }).sheets;

beforeAll(() => {
  nodeEngine();
  provideDom();
});

describe("what Excel would repair", () => {
  it.each([
    ["en_US", ["Month", "Customers at start", "Customers lost", "New customers", "Revenue"]],
    ["it_IT", ["Mese", "Clienti a inizio mese", "Clienti persi", "Nuovi clienti", "Ricavi"]],
  ] as const)("is nothing in a summary over totals and a log (%s)", async (locale, words) => {
    const file = smallFile({ "L'azienda": monthlyTotals([...words]), Payments: payments(200) }, locale);
    const sources = [file.source("L'azienda"), file.source("Payments")];
    const segment = { source: 1, header: "Channel" };
    const report = reportOf(file, sources, ["churn-rate", "revenue", "active-customers", "aov"], { segment });
    file.ask("build", { report, token: "t" });
    const bytes = await writeXlsx(file.page.host);
    expect(await excelRepairs(bytes)).toEqual([]);
    // The merged value of a tile is of 22 pt: 36 px are 27 pt.
    const sheets = (await JSZip.loadAsync(bytes)).file(/worksheets\/sheet\d+\.xml$/);
    const rows = await Promise.all(sheets.map((part) => part.async("text")));
    expect(rows.filter((xml) => xml.includes('<row r="8" ht="27" customHeight="1">'))).toHaveLength(1);
  });

  it("is nothing in a person's own sheets: AM/PM, choices with a comma, a check box, a long name, a long text", async () => {
    const name = "Un nome di foglio che è più lungo di trentuno caratteri";
    const host = fixtureHost({ sheets: { [name]: [["a"]], [`${name} bis`]: [["b"]] } });
    inScript(host, () => {
      const sheet = SpreadsheetApp.getActiveSpreadsheet().getSheets()[0] as GoogleAppsScript.Spreadsheet.Sheet;
      sheet.getRange("A1").setValue("x".repeat(40_000));
      sheet.getRange("A2").setNumberFormat("yyyy-mm-dd hh:mm:ss am/pm").setValue(46_000.75);
      sheet.getRange("A3").setValue(new Date(Date.UTC(2026, 0, 15, 12, 30)));
      const list = (values: string[]) => SpreadsheetApp.newDataValidation().requireValueInList(values, true).build();
      sheet.getRange("B1").setDataValidation(list(["Milano, Italia", "Roma"]));
      sheet.getRange("B2").setDataValidation(list(Array.from({ length: 40 }, (_, i) => `scelta ${i}`)));
      sheet.getRange("B3").setDataValidation(list(["sì", "no"]));
      sheet.getRange("B4").setDataValidation(list(['schermo 24"', "tastiera"]));
      sheet.getRange("C1").setDataValidation(SpreadsheetApp.newDataValidation().requireCheckbox().build());
      sheet.getRange("D1:E1").merge();
    });
    const bytes = await writeXlsx(host.host);
    expect(await excelRepairs(bytes)).toEqual([]);
    const zip = await JSZip.loadAsync(bytes);
    const xml = (await zip.file("xl/worksheets/sheet0.xml")?.async("text")) ?? "";
    expect([...xml.matchAll(/<formula1>([^<]*)</g)].map((m) => m[1])).toEqual([
      "'Choices'!$A$1:$A$2",
      "'Choices'!$B$1:$B$40",
      "&quot;sì,no&quot;",
      "'Choices'!$C$1:$C$2",
    ]);
    const again = await openFiles(nodeEngine(), [{ name: "again.xlsx", bytes }], {
      fallback: "en_US",
      timeZone: "Europe/Rome",
      today: 46_000,
    });
    const choices = sheetsOf(again).find(({ name }) => name === "Choices");
    expect([choices?.isVisible, choices?.cells["A1"], choices?.cells["C1"]]).toEqual([
      false,
      "Milano, Italia",
      'schermo 24"',
    ]);
    const styles = (await zip.file("xl/styles.xml")?.async("text")) ?? "";
    expect([...styles.matchAll(/formatCode="([^"]*hh[^"]*)"/g)].map((m) => m[1])).toEqual([
      "yyyy-mm-dd hh:mm:ss am/pm",
      "m/d/yyyy hh:mm:ss AM/PM",
    ]);
  });

  it("is no formula that Excel does not know by its name, and all come back by the name people write", async () => {
    const formulas = [
      "=SORT(A1:A2)",
      '=SUM(FILTER(A1:A2,A1:A2>0))&"SORT("',
      "=XMATCH(2,A1:A2)",
      "=MAXIFS(A1:A2,A1:A2,1)+MINIFS(A1:A2,A1:A2,2)",
    ];
    const host = fixtureHost({
      sheets: { N: [[1], [2]], F: formulas.map((f) => [f.replaceAll(/A1:A2/g, "N!A1:A2")]) },
    });
    const bytes = await writeXlsx(host.host);
    expect(await excelRepairs(bytes)).toEqual([]);
    const zip = await JSZip.loadAsync(bytes);
    const xml = (await zip.file("xl/worksheets/sheet1.xml")?.async("text")) ?? "";
    expect([...xml.matchAll(/_xlfn[\w.]*/g)].map(([name]) => name)).toEqual([
      "_xlfn._xlws.SORT",
      "_xlfn.XMATCH",
      "_xlfn.MAXIFS",
      "_xlfn.MINIFS",
    ]);
    const again = await openFiles(nodeEngine(), [{ name: "again.xlsx", bytes }], {
      fallback: "en_US",
      timeZone: "Europe/Rome",
      today: 46_000,
    });
    expect(JSON.stringify(sheetsOf(again)[1]?.cells)).not.toContain("_xl");
  });

  it("is found where it is", async () => {
    const zip = await JSZip.loadAsync(await writeXlsx(fixtureHost({ sheets: { A: [["x", 1]] } }).host));
    const path = "xl/worksheets/sheet0.xml";
    const sheet = (await zip.file(path)?.async("text")) ?? "";
    const broken = async (from: string | RegExp, to: string): Promise<string[]> => {
      zip.file(path, sheet.replace(from, to), { createFolders: false });
      return excelRepairs(await zip.generateAsync({ type: "uint8array" }));
    };
    expect(await broken(/$^/, "")).toEqual([]);
    expect(
      await broken(/<\/sheetData>/, '</sheetData><mergeCells count="2"><mergeCell ref="A1:B2"/></mergeCells>'),
    ).toEqual([`${path}: mergeCells: count`]);
    expect(await broken(/r="B1"/, 'r="A1"')).toEqual([`${path}: cell A1 out of order`]);
    expect(await broken(/<\/worksheet>/, "<sheetPr/></worksheet>")).toHaveLength(1);
    expect(await broken(/<c r="A1"/, '<c r="A1" s="999"')).not.toEqual([]);
    zip.file(path, sheet, { createFolders: false });
    zip.remove("xl/sharedStrings.xml");
    expect(await excelRepairs(await zip.generateAsync({ type: "uint8array" }))).toContain(
      "xl/_rels/workbook.xml.rels: sharedStrings.xml is not there",
    );
  });
});
