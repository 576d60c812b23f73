import JSZip from "jszip";
import { beforeAll, describe, expect, it } from "vitest";
import { FileProblem } from "../../src/local/files/file-problem";
import { provideDom } from "../../src/local/files/node-dom";
import { type GivenFile, openFiles } from "../../src/local/files/open-files";
import { readXlsxParts } from "../../src/local/files/read-xlsx";
import { writeXlsx } from "../../src/local/files/write-xlsx";
import { type Headless, nodeEngine } from "../../src/local/headless";
import { currentVersion, emptySheet } from "../../src/local/samples/sample-workbook";
import type { LocaleCode } from "../../src/local/sheets/locales";
import { fixtureHost, inScript } from "./fixture-host";

declare const SpreadsheetApp: GoogleAppsScript.Spreadsheet.SpreadsheetApp;
declare const Charts: GoogleAppsScript.Charts.Charts;

beforeAll(() => {
  nodeEngine();
  provideDom();
});

const today = 46_037; // 2026-01-15
async function open(files: GivenFile[], locale?: LocaleCode): Promise<Headless> {
  const workbook = await openFiles(nodeEngine(), files, {
    ...(locale ? { locale } : {}),
    fallback: "en_US",
    timeZone: "Europe/Rome",
    today,
  });
  return fixtureHost({ workbook });
}
const csv = (name: string, text: string): GivenFile => ({ name, bytes: new TextEncoder().encode(text) });

describe("a .csv", () => {
  it("opens as a spreadsheet of its locale imports it", async () => {
    const host = await open([
      csv(
        "vendite 2025.csv",
        '\ufeffData;Cliente;Importo;Quota\r\n31/12/2025;Rossi;1.234,50;10%\r\n15/01/2026;007;-3,5;"=1+1"\r\n',
      ),
    ]);
    expect(host.sheetNames()).toEqual(["vendite 2025"]);
    expect(host.values("vendite 2025")).toEqual([
      ["Data", "Cliente", "Importo", "Quota"],
      ["2025-12-31", "Rossi", 1234.5, 0.1],
      ["2026-01-15", 7, -3.5, "=1+1"],
    ]);
    expect(host.display("vendite 2025")[1]).toEqual(["31/12/2025", "Rossi", "1.234,50", "10%"]);
    expect(host.host.book.locale.code).toBe("it_IT");
  });

  it("opens by the locale a person names, beside others, each as a sheet", async () => {
    const host = await open([csv("a.csv", "x,d\n1.5,1/2/2025\n"), csv("dir/a.csv", "y\n2\n")], "en_GB");
    expect(host.sheetNames()).toEqual(["a", "a 2"]);
    expect(host.values("a")).toEqual([
      ["x", "d"],
      [1.5, "2025-02-01"],
    ]);
  });

  it("of 300 columns or 20,000 rows opens", async () => {
    const wide = Array.from({ length: 300 }, (_, i) => `c${i}`).join(",");
    const long = Array.from({ length: 20_000 }, (_, i) => `${i},x`).join("\n");
    const host = await open([csv("wide.csv", `${wide}\n${wide.replaceAll("c", "")}\n`), csv("long.csv", long)]);
    expect(host.values("wide", "KN1:KN2")).toEqual([["c299"], [299]]);
    expect(host.values("long", "A20000")).toEqual([[19_999]]);
  });
});

describe("a file that cannot be opened", () => {
  const problem = async (file: GivenFile): Promise<string> => {
    const error = await open([file]).then(
      () => undefined,
      (e: unknown) => e,
    );
    expect(error).toBeInstanceOf(FileProblem);
    return (error as FileProblem).sentences.en;
  };

  it("is refused with one sentence that names it", async () => {
    expect(await problem(csv("empty.csv", ""))).toMatch(/^empty.csv is empty/);
    expect(await problem(csv("blank.csv", " \n\n"))).toMatch(/^blank.csv holds no text/);
    expect(await problem({ name: "x.xlsx", bytes: Uint8Array.from([1, 2, 3, 4, 5, 6, 7, 8, 9]) })).toMatch(
      /^x.xlsx is not an .xlsx workbook/,
    );
    expect(
      await problem({
        name: "old.xls",
        bytes: Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, 0, 0]),
      }),
    ).toMatch(/protected by a password or is an old .xls/);
    expect(
      await problem({ name: "photo.csv", bytes: Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0, 1, 2, 3, 4, 5, 0x41]) }),
    ).toMatch(/neither an .xlsx nor a text file/);
    expect(await problem(csv("report.pdf", "%PDF-1.4\n1 0 obj\n"))).toMatch(/is a PDF/);
    expect(await problem(csv("report.xlsx", "%PDF-1.4\n1 0 obj\n"))).toMatch(/is not an .xlsx workbook/);
    const other = await new JSZip().file("word/document.xml", "<x/>").generateAsync({ type: "uint8array" });
    expect(await problem({ name: "letter.docx", bytes: other })).toMatch(/^letter.docx is not an .xlsx workbook/);
  });

  it("is refused when it unpacks beyond measure, whether the archive says so or lies", async () => {
    const zip = new JSZip()
      .file("xl/workbook.xml", "<workbook/>")
      .file("xl/worksheets/sheet1.xml", "<c/>".repeat(500_000));
    const bytes = await zip.generateAsync({ type: "uint8array", compression: "DEFLATE" });
    expect(bytes.length).toBeLessThan(10_000);
    await expect(readXlsxParts("bomb.xlsx", bytes, 1_000_000)).rejects.toThrow(/^bomb.xlsx unpacks to more than 1 MB/);
    // The size in the directory, 2,000,000 little-endian, made 16.
    const lie = Uint8Array.from(bytes);
    for (let i = 0; i + 4 <= lie.length; i++)
      if (new DataView(lie.buffer).getUint32(i, true) === 2_000_000) new DataView(lie.buffer).setUint32(i, 16, true);
    await expect(readXlsxParts("bomb.xlsx", lie, 1_000_000)).rejects.toThrow(FileProblem);
  });
});

/** A workbook with one of everything the writer must keep. */
function full(): Headless {
  const host = fixtureHost({
    sheets: {
      "Dati'x": [
        ["Month", "n"],
        ["2024-01-31", 10],
        ["2024-02-29", 20.5],
        ["2024-03-31", 30],
      ],
      Out: [],
    },
  });
  inScript(host, () => {
    const ss = SpreadsheetApp.getActiveSpreadsheet();
    const [data, out] = [ss.getSheetByName("Dati'x"), ss.getSheetByName("Out")] as [
      GoogleAppsScript.Spreadsheet.Sheet,
      GoogleAppsScript.Spreadsheet.Sheet,
    ];
    out
      .getRange("A1:A4")
      .setFormulas([
        ["=SUM('Dati''x'!B2:B)"],
        ['="a""b & <c>"'],
        ["=CHURN_RATE(5;10)"],
        ["=SUMPRODUCT('Dati''x'!B2:B4*2)"],
      ]);
    out.getRange("B1").setNumberFormat('"● "0" in linea"').setValue(3);
    out.getRange("B2").setNumberFormat("[Red]0.0").setValue(-1.25).setNote("why\nso");
    out.getRange("B3").setNumberFormat("@").setValue("007");
    out.getRange("C1:D1").merge().setValue("merged").setBackground("#e8f0fe");
    out
      .getRange("C2")
      .setDataValidation(
        SpreadsheetApp.newDataValidation().requireValueInRange(data.getRange("B2:B4")).setAllowInvalid(false).build(),
      );
    out.setConditionalFormatRules([
      SpreadsheetApp.newConditionalFormatRule()
        .whenTextStartsWith("●")
        .setFontColor("#00695C")
        .setRanges([out.getRange("B1:B9")])
        .build(),
      SpreadsheetApp.newConditionalFormatRule()
        .whenFormulaSatisfied("=$B1<5")
        .setBold(true)
        .setRanges([out.getRange("B1:B9")])
        .build(),
      SpreadsheetApp.newConditionalFormatRule()
        .setGradientMinpoint("#FFFFFF")
        .setGradientMaxpoint("#8AB4F8")
        .setRanges([out.getRange("B1:B9")])
        .build(),
    ]);
    out.setHiddenGridlines(true);
    out.setFrozenRows(2);
    ss.setNamedRange("mt_a", data.getRange("B2:B4"));
    out.getRange("D4").setFormula("=SUM(mt_a)");
    out
      .getRange("D5")
      .setRichTextValue(
        SpreadsheetApp.newRichTextValue().setText("go").setLinkUrl(`#gid=${data.getSheetId()}&range=B2`).build(),
      );
    const chart = () =>
      out.newChart().addRange(data.getRange("A1:A4")).addRange(data.getRange("B1:B4")).setNumHeaders(1);
    out.insertChart(
      chart()
        .asLineChart()
        .setTitle("a & b")
        .setColors(["#0B57D0"])
        .setRange(0, 40)
        .setLegendPosition(Charts.Position.TOP)
        .setPosition(12, 1, 0, 0)
        .build(),
    );
    out.insertChart(chart().asColumnChart().setStacked().setPosition(12, 6, 0, 0).build());
    out.insertChart(chart().asBarChart().setPosition(30, 1, 0, 0).build());
    out.insertChart(chart().asPieChart().setPosition(30, 6, 0, 0).build());
    out.insertChart(chart().asAreaChart().setPosition(50, 1, 0, 0).build());
    out.insertChart(chart().asScatterChart().setPosition(50, 6, 0, 0).build());
  });
  return host;
}

describe("an .xlsx", () => {
  it("is written with parts that are well-formed, known, and tied together", async () => {
    const zip = await JSZip.loadAsync(await writeXlsx(full().host));
    const parser = new (
      globalThis as unknown as { DOMParser: new () => { parseFromString(text: string, type: string): Document } }
    ).DOMParser();
    const types = (await zip.file("[Content_Types].xml")?.async("text")) ?? "";
    for (const [path, file] of Object.entries(zip.files)) {
      if (file.dir) continue;
      const text = await file.async("text");
      expect([path, parser.parseFromString(text, "text/xml").querySelector("parsererror")?.textContent ?? ""]).toEqual([
        path,
        "",
      ]);
      if (!path.endsWith(".rels")) continue;
      for (const [, target] of text.matchAll(/Target="([^"]+)"/g)) {
        const base = path.replace(/_rels\/[^/]+$/, "");
        const full = new URL(target as string, `http://x/${base}`).pathname.slice(1);
        expect([path, full, Object.hasOwn(zip.files, full)]).toEqual([path, full, true]);
      }
    }
    for (const [, part] of types.matchAll(/PartName="\/([^"]+)"/g))
      expect(Object.hasOwn(zip.files, part as string)).toBe(true);
  });

  it("orders the elements of worksheets and charts as the schemas do", async () => {
    const zip = await JSZip.loadAsync(await writeXlsx(full().host));
    const order = (text: string, names: readonly string[]): string[] =>
      [...text.matchAll(/<(?:c:)?([a-zA-Z]+)[ />]/g)].map((m) => m[1] as string).filter((name) => names.includes(name));
    const sheet = (await zip.file("xl/worksheets/sheet1.xml")?.async("text")) ?? "";
    // CT_Worksheet, ECMA-376 part 1, 18.3.1.99.
    const sequence = [
      "sheetPr",
      "sheetViews",
      "sheetFormatPr",
      "cols",
      "sheetData",
      "mergeCells",
      "conditionalFormatting",
      "dataValidations",
      "hyperlinks",
      "pageMargins",
      "pageSetup",
      "drawing",
      "legacyDrawing",
    ];
    expect([...new Set(order(sheet, sequence))]).toEqual(sequence);
    // CT_LineSer, CT_BarSer...: 21.2.2.
    const series = [
      "idx",
      "order",
      "tx",
      "spPr",
      "invertIfNegative",
      "marker",
      "dPt",
      "cat",
      "xVal",
      "val",
      "yVal",
      "smooth",
    ];
    for (let i = 1; i <= 6; i++) {
      const chart = (await zip.file(`xl/charts/chart${i}.xml`)?.async("text")) ?? "";
      for (const [, body] of chart.matchAll(/<c:ser>(.*?)<\/c:ser>/g)) {
        const flat = (body as string)
          .replace(/<c:marker>.*?<\/c:marker>/, "<c:marker/>")
          .replace(/<c:dPt>.*?<\/c:dPt>/g, "<c:dPt/>");
        const found = [...new Set(order(flat, series))];
        expect(found).toEqual(series.filter((name) => found.includes(name)));
      }
    }
    expect(sheet).not.toContain('errorStyle=""');
    expect([...sheet.matchAll(/priority="(\d+)"/g)].map((m) => m[1])).toEqual(["1", "2", "3"]);
    expect(sheet).not.toMatch(/rgb="[0-9A-F]{6}"/);
  });

  it("keeps formulas, names, formats, notes, links and charts", async () => {
    const zip = await JSZip.loadAsync(await writeXlsx(full().host));
    const text = async (path: string): Promise<string> => (await zip.file(path)?.async("text")) ?? "";
    const sheet = (await text("xl/worksheets/sheet1.xml")).replaceAll("&apos;", "'");
    expect(sheet).toContain("<f>SUM('Datiʼx'!B2:B1000)</f><v>60.5</v>");
    expect(sheet).toContain("<f>SUM(mt_a)</f>");
    // A product of ranges is computed cell by cell: it stays an array formula. The value of a custom function stays a value.
    expect(sheet).toMatch(/<f t="array" ref="A4">SUMPRODUCT/);
    expect(sheet).toMatch(/<c r="A3">\s*<v>0.5<\/v>/);
    expect(sheet).toContain("location=\"'Datiʼx'!B2\"");
    expect(await text("xl/workbook.xml")).toContain("<definedName name=\"mt_a\">'Datiʼx'!$B$2:$B$4</definedName>");
    expect(await text("xl/styles.xml")).toContain('formatCode="[Red]0.0"');
    expect(await text("xl/comments2.xml")).toContain(
      '<comment ref="B2" authorId="0"><text><t xml:space="preserve">why\nso</t>',
    );
    expect(await text("xl/charts/chart1.xml")).toContain("<c:f>'Datiʼx'!$B$2:$B$4</c:f>");
    expect(await text("xl/charts/chart1.xml")).toContain("<a:t>a &amp; b</a:t>");
    expect(await text("xl/charts/chart1.xml")).toContain('<c:max val="40"/><c:min val="0"/>');
  });

  it("of 200 sheets opens, and formulas the engine does not know are kept and shown", async () => {
    const sheets = Array.from({ length: 200 }, (_, i) => ({
      ...emptySheet(String(i + 1), `S${i + 1}`, 3, 4),
      cells: i === 0 ? { A1: "x", A2: "=SUM(1,2)" } : { A1: String(i) },
    }));
    const data = { version: currentVersion(nodeEngine()), sheets };
    const zip = await JSZip.loadAsync(await writeXlsx(fixtureHost({ workbook: { data } }).host));
    const path = "xl/worksheets/sheet0.xml";
    const first = (await zip.file(path)?.async("text")) ?? "";
    zip.file(
      path,
      first.replace(/<c r="A1"[^>]*>.*?<\/c>/s, '<c r="A1"><f>_xlfn.LET(_xlpm.x,2,_xlpm.x+1)</f><v>3</v></c>'),
    );
    const host = await open([{ name: "many.xlsx", bytes: await zip.generateAsync({ type: "uint8array" }) }]);
    expect(host.sheetNames()).toHaveLength(200);
    expect(host.values("S200")).toEqual([[199]]);
    expect(host.values("S1")).toEqual([["#NAME?"], [3]]);
    expect(host.formulas("S1")[0]?.[0]).toContain("LET(");
  });

  it("with its texts in the cells, as Java and Python libraries write them, keeps them", async () => {
    const zip = await JSZip.loadAsync(await writeXlsx(fixtureHost({ sheets: { A: [["x", 1]] } }).host));
    const path = "xl/worksheets/sheet0.xml";
    const first = (await zip.file(path)?.async("text")) ?? "";
    const inline =
      '<c r="A1" t="inlineStr"><is><r><t>Rossi</t></r><r><rPr><b/></rPr><t xml:space="preserve"> &amp; figli</t></r><rPh sb="0" eb="1"><t>x</t></rPh></is></c>';
    zip.file(path, first.replace(/<c r="A1"[^>]*>.*?<\/c>/s, inline));
    const host = await open([{ name: "a.xlsx", bytes: await zip.generateAsync({ type: "uint8array" }) }]);
    expect(host.values("A")).toEqual([["Rossi & figli", 1]]);
  });

  it("comes back as it went", async () => {
    const host = full();
    const again = await open([{ name: "again.xlsx", bytes: await writeXlsx(host.host) }]);
    expect(again.sheetNames()).toEqual(["Dati'x", "Out"]);
    expect(again.values("Dati'x")).toEqual(host.values("Dati'x"));
    expect(again.values("Out", "A1:D5")).toEqual(host.values("Out", "A1:D5"));
    expect(again.formulas("Out", "A1")).toEqual([["=SUM('Dati''x'!B2:B1000)"]]);
    // The engine reads no area charts.
    expect(again.spreadsheet.getSheetByName("Out")?.getCharts().length).toBe(5);
    expect(
      again.spreadsheet.getSheetByName("Out")?.getRange("C2").getDataValidation()?.getCriteriaType().toString(),
    ).toBe("VALUE_IN_RANGE");
    expect(again.spreadsheet.getRangeByName("mt_a")?.getA1Notation()).toBe("B2:B4");
    expect(again.spreadsheet.getSheetByName("Out")?.getRange("B2").getNote()).toBe("why\nso");
  });

  it("of somebody else opens together with a .csv", async () => {
    const bytes = await writeXlsx(full().host);
    const host = await open([{ name: "book.xlsx", bytes }, csv("extra.csv", "a,b\n1,2\n")]);
    expect(host.sheetNames()).toEqual(["extra", "Dati'x", "Out"]);
    expect(host.values("Out", "A1")).toEqual([[60.5]]);
  });
});
