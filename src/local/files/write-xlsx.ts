import JSZip from "jszip";
import type { Host } from "../host";
import { chartXml } from "./chart-xml";
import { ChoicesSheet } from "./choices-sheet";
import { drawingXml } from "./drawing-xml";
import { excelFormat } from "./excel-format";
import { FileProblem } from "./file-problem";
import { fixWorksheet } from "./fix-worksheet";
import { commentBoxes, commentsXml } from "./notes-xml";
import { PackageParts, type Relationship } from "./package-parts";
import { chartsOfSheet, reference } from "./sheet-charts";
import { withTextForXml } from "./text-for-xml";
import { fromXmlText, xmlText } from "./xml";

/** The open workbook as the bytes of an .xlsx, with what the engine's own writer loses: names, notes, formats, charts that every spreadsheet opens. */
export async function writeXlsx(host: Host): Promise<Uint8Array> {
  host.book.compute();
  checkSize(host);
  const { files } = (await withTextForXml(() => host.model.exportXLSX())) as unknown as {
    files: { path: string; content?: string }[];
  };
  const parts = new PackageParts(
    files.flatMap(({ path, content }) => (content === undefined ? [] : [[path, content] as const])),
  );
  const sheets = host.model.getters.getSheetIds();
  const names = [...(parts.get("xl/workbook.xml") ?? "").matchAll(/<sheet [^>]*name="([^"]*)"/g)].map(([, name]) =>
    fromXmlText(name as string),
  );
  const nameOf = (sheetId: string): string => names[sheets.indexOf(sheetId)] ?? "";
  for (const path of parts.paths()) if (/^xl\/(charts|drawings)\//.test(path)) parts.remove(path);
  const choices = new ChoicesSheet(names);
  let charts = 0;
  sheets.forEach((sheetId, index) => {
    charts = finishSheet(host, parts, { sheetId, index, charts, nameOf, choices });
  });
  parts.set("xl/workbook.xml", fixWorkbook(host, parts.get("xl/workbook.xml") ?? "", nameOf));
  choices.writeInto(parts, sheets.length, host.engine.helpers.toXC);
  parts.set("xl/styles.xml", fixStyles(host, parts.get("xl/styles.xml") ?? ""));
  parts.set("xl/sharedStrings.xml", shortened(parts.get("xl/sharedStrings.xml") ?? ""));
  parts.writeContentTypes();
  const zip = new JSZip();
  // The kinds of the parts come first: some readers look no further.
  for (const [path, content] of [...parts.entries()].sort(
    ([a], [b]) => Number(b.startsWith("[")) - Number(a.startsWith("[")),
  )) {
    parts.set(path, content);
    zip.file(path, parts.get(path) as string, { createFolders: false });
  }
  return zip.generateAsync({ type: "uint8array", compression: "DEFLATE", compressionOptions: { level: 6 } });
}

/** Excel takes no more characters in a cell; it repairs a file with a longer text. */
const MOST_CHARACTERS = 32_767;

function shortened(strings: string): string {
  return strings.replace(/(<t[^>]*>)([^<]*)(?=<\/t>)/g, (whole, open: string, text: string) => {
    if (text.length <= MOST_CHARACTERS) return whole;
    const plain = fromXmlText(text);
    return plain.length <= MOST_CHARACTERS ? whole : open + xmlText(plain.slice(0, MOST_CHARACTERS));
  });
}

/** Rules of a sheet whose choices stand on the sheet of choices: as the engine writes them -> the range. */
function choicesOf(host: Host, sheetId: string, choices: ChoicesSheet): Map<string, string> {
  const found = new Map<string, string>();
  for (const { criterion } of host.model.getters.getDataValidationRules(sheetId)) {
    if (criterion.type !== "isValueInList") continue;
    const formula = choices.formulaFor(criterion.values, host.engine.helpers.numberToLetters);
    if (formula !== null) found.set(`"${criterion.values.join(",")}"`, formula);
  }
  return found;
}

/** Half of this takes 1.5 GB while it is written (100,000 rows of five columns); a page or Node has little more than twice that. */
export const MOST_CELLS_WRITTEN = 1_000_000;

function checkSize(host: Host): void {
  const { getters } = host.model;
  const cells = getters.getSheetIds().reduce((sum, id) => sum + getters.getEvaluatedCellsPositions(id).length, 0);
  if (cells <= MOST_CELLS_WRITTEN) return;
  throw new FileProblem(
    `The workbook has ${cells.toLocaleString("en")} cells and can be written as .xlsx up to ${MOST_CELLS_WRITTEN.toLocaleString("en")}: take out columns or rows that are not needed.`,
    `La cartella ha ${cells.toLocaleString("it")} celle e si può scrivere come .xlsx fino a ${MOST_CELLS_WRITTEN.toLocaleString("it")}: togli le colonne o le righe che non servono.`,
  );
}

interface SheetAt {
  readonly sheetId: string;
  readonly index: number;
  /** Charts written so far. */
  readonly charts: number;
  readonly nameOf: (sheetId: string) => string;
  readonly choices: ChoicesSheet;
}

/** Rows of merged cells: a row grows with its text here, but in Excel and LibreOffice not with that of a merged cell. */
function heightsOfMerges(host: Host, sheetId: string): Map<number, number> {
  const { getters } = host.model;
  const heights = new Map<number, number>();
  for (const { left: col, top: row, bottom } of getters.getMerges(sheetId)) {
    if (row !== bottom) continue;
    const { fontSize = 10 } = getters.getCellComputedStyle({ sheetId, col, row });
    const needed = Math.ceil((fontSize * 4) / 3) + ROOM_AROUND_TEXT;
    heights.set(row + 1, Math.max(heights.get(row + 1) ?? getters.getRowSize(sheetId, row), needed));
  }
  return heights;
}

/** Px above and below a line of text: 22 pt stand in a row of 36 px. */
const ROOM_AROUND_TEXT = 6;

/** Writes charts and notes of a sheet and ties them to it; gives how many charts there are by now. */
function finishSheet(host: Host, parts: PackageParts, at: SheetAt): number {
  const { sheetId, index, nameOf } = at;
  const path = `xl/worksheets/sheet${index}.xml`;
  const relationships: Relationship[] = parts.relationships(path).filter(({ type }) => type !== "drawing");
  const add = (type: string, target: string): string => {
    const id = `rIdM${relationships.length + 1}`;
    relationships.push({ id, type, target, external: false });
    return id;
  };
  const placed = chartsOfSheet(host, sheetId, nameOf);
  let drawing: string | undefined;
  if (placed.length > 0) {
    const drawingPath = `xl/drawings/drawing${index + 1}.xml`;
    parts.set(drawingPath, drawingXml(placed));
    placed.forEach(({ chart }, i) => {
      parts.set(`xl/charts/chart${at.charts + i + 1}.xml`, chartXml(chart));
    });
    parts.setRelationships(
      drawingPath,
      placed.map((_, i) => ({
        id: `rId${i + 1}`,
        type: "chart",
        target: `../charts/chart${at.charts + i + 1}.xml`,
        external: false,
      })),
    );
    drawing = add("drawing", `../drawings/drawing${index + 1}.xml`);
  }
  const notes = Object.entries(host.book.state.notes[sheetId] ?? {}).map(([place, text]) => {
    const [row, column] = place.split(",").map(Number) as [number, number];
    return { row, column, text };
  });
  notes.sort((a, b) => a.row - b.row || a.column - b.column);
  let boxes: string | undefined;
  if (notes.length > 0) {
    parts.set(
      `xl/comments${index + 1}.xml`,
      commentsXml(notes.map(({ row, column, text }) => [host.engine.helpers.toXC(column, row), text])),
    );
    parts.set(`xl/drawings/vmlDrawing${index + 1}.vml`, commentBoxes(notes));
    add("comments", `../comments${index + 1}.xml`);
    boxes = add("vmlDrawing", `../drawings/vmlDrawing${index + 1}.vml`);
  }
  parts.setRelationships(path, relationships);
  const landscape = !host.model.getters.getGridLinesVisibility(sheetId);
  parts.set(
    path,
    fixWorksheet(parts.get(path) ?? "", {
      links: linksOf(host, sheetId, nameOf),
      notes: boxes,
      drawing,
      landscape,
      heights: heightsOfMerges(host, sheetId),
      choices: choicesOf(host, sheetId, at.choices),
    }),
  );
  return at.charts + placed.length;
}

/** Links inside the file with the cell they lead to, which the engine does not keep. */
function linksOf(host: Host, sheetId: string, nameOf: (sheetId: string) => string): Map<string, string> {
  const links = new Map<string, string>();
  for (const [place, url] of Object.entries(host.book.state.links ?? {})) {
    const [own, row, column] = place.split(",") as [string, string, string];
    const cell = host.model.getters.getEvaluatedCell({ sheetId: own, row: Number(row), col: Number(column) });
    const target = cell.link?.url.replace("o-spreadsheet://", "");
    if (own !== sheetId || target === undefined || !host.model.getters.tryGetSheet(target)) continue;
    const range = /[&?]range=([A-Za-z0-9:$]+)/.exec(url)?.[1] ?? "A1";
    links.set(
      host.engine.helpers.toXC(Number(column), Number(row)),
      `'${nameOf(target).replaceAll("'", "''")}'!${range}`,
    );
  }
  return links;
}

/** Names of ranges, the sheet that is open, and a request to compute everything anew. */
function fixWorkbook(host: Host, xml: string, nameOf: (sheetId: string) => string): string {
  const { getters } = host.model;
  const names = getters
    .getNamedRanges()
    .map(
      ({ name, range }) =>
        `<definedName name="${xmlText(name)}">${xmlText(reference(host, nameOf(range.sheetId), range.zone))}</definedName>`,
    );
  const active = getters.getSheetIds().indexOf(getters.getActiveSheetId());
  return xml
    .replace(/<sheets>/, `<bookViews><workbookView activeTab="${Math.max(0, active)}"/></bookViews><sheets>`)
    .replace(
      /<\/sheets>/,
      `</sheets>${names.length > 0 ? `<definedNames>${names.join("")}</definedNames>` : ""}<calcPr calcId="0" fullCalcOnLoad="1"/>`,
    );
}

/** Number formats as they were set, and colours with their alpha. */
function fixStyles(host: Host, xml: string): string {
  return xml
    .replace(
      /formatCode="([^"]*)"/g,
      (_, code: string) => `formatCode="${xmlText(excelFormat(host.book.formats.fromEngine(fromXmlText(code))))}"`,
    )
    .replace(/rgb="([0-9A-Fa-f]{6})"/g, 'rgb="FF$1"');
}
