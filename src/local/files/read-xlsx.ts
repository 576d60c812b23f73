import JSZip from "jszip";
import { FileProblem } from "./file-problem";

/** Unpacked XML beyond this is refused: a workbook of 100,000 rows unpacks to a tenth of it. */
const MOST_BYTES = 400_000_000;
const MOST_PARTS = 5000;

/** The XML parts of a workbook by their path, as the engine's import takes them. Bounded: a zip bomb is refused before it unpacks. */
export async function readXlsxParts(
  name: string,
  bytes: Uint8Array,
  most = MOST_BYTES,
): Promise<Record<string, string>> {
  if (bytes.length >= 8 && bytes[0] === 0xd0 && bytes[1] === 0xcf && bytes[2] === 0x11 && bytes[3] === 0xe0)
    throw new FileProblem(
      `${name} is protected by a password or is an old .xls: open it in a spreadsheet and save it as .xlsx without a password.`,
      `${name} è protetto da password oppure è un vecchio .xls: aprilo in un foglio di calcolo e salvalo come .xlsx senza password.`,
    );
  let zip: JSZip;
  try {
    zip = await JSZip.loadAsync(bytes);
  } catch {
    throw notXlsx(name);
  }
  const parts = Object.values(zip.files).filter((file) => !file.dir && /\.(xml|rels)$/i.test(file.name));
  if (!parts.some((file) => file.name === "xl/workbook.xml")) throw notXlsx(name);
  // What the archive says of itself is asked first; an archive that lies is stopped while it unpacks.
  const said = parts.reduce(
    (sum, part) => sum + ((part as unknown as { _data?: { uncompressedSize?: number } })._data?.uncompressedSize ?? 0),
    0,
  );
  if (parts.length > MOST_PARTS || said > most) throw tooBig(name, most);
  const files: Record<string, string> = {};
  let left = most;
  for (const part of parts) {
    const text = await unpack(part, left, () => tooBig(name, most));
    left -= text.length;
    files[part.name] = text;
  }
  if (!files["xl/styles.xml"]) addPlainStyles(files);
  return files;
}

/** A workbook may do without styles; the engine's import may not. */
function addPlainStyles(files: Record<string, string>): void {
  const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
  const office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
  const sheetMl = "application/vnd.openxmlformats-officedocument.spreadsheetml";
  files["xl/styles.xml"] =
    `<styleSheet xmlns="${main}"><fonts><font><sz val="10"/></font></fonts><fills><fill><patternFill patternType="none"/></fill></fills><borders><border/></borders><cellStyleXfs><xf/></cellStyleXfs><cellXfs><xf fontId="0" fillId="0" borderId="0" numFmtId="0"/></cellXfs></styleSheet>`;
  const insert = (path: string, end: string, line: string): void => {
    files[path] = (files[path] ?? "").replace(end, `${line}${end}`);
  };
  insert(
    "[Content_Types].xml",
    "</Types>",
    `<Override PartName="/xl/styles.xml" ContentType="${sheetMl}.styles+xml"/>`,
  );
  insert(
    "xl/_rels/workbook.xml.rels",
    "</Relationships>",
    `<Relationship Id="rIdPlainStyles" Type="${office}/styles" Target="styles.xml"/>`,
  );
}

function notXlsx(name: string): FileProblem {
  return new FileProblem(
    `${name} is not an .xlsx workbook: save it again from a spreadsheet as .xlsx or .csv.`,
    `${name} non è una cartella .xlsx: salvala di nuovo da un foglio di calcolo come .xlsx o .csv.`,
  );
}

function tooBig(name: string, most: number): FileProblem {
  return new FileProblem(
    `${name} unpacks to more than ${most / 1e6} MB: take out what is not needed, or save the sheet as .csv.`,
    `${name} una volta estratto supera i ${most / 1e6} MB: togli ciò che non serve oppure salva il foglio come .csv.`,
  );
}

/** What JSZip's streams offer and its types do not. */
interface Stream {
  on(event: "data", act: (chunk: Uint8Array) => void): Stream;
  on(event: "error", act: (error: Error) => void): Stream;
  on(event: "end", act: () => void): Stream;
  resume(): Stream;
  pause(): Stream;
}

function unpack(part: JSZip.JSZipObject, most: number, problem: () => FileProblem): Promise<string> {
  return new Promise((resolve, reject) => {
    const decoder = new TextDecoder("utf-8");
    let text = "";
    let size = 0;
    const stream = (part as unknown as { internalStream(type: "uint8array"): Stream }).internalStream("uint8array");
    stream
      .on("data", (chunk) => {
        size += chunk.length;
        if (size > most) {
          stream.pause();
          reject(problem());
          return;
        }
        text += decoder.decode(chunk, { stream: true });
      })
      .on("error", () => reject(problem()))
      .on("end", () => resolve(text + decoder.decode()))
      .resume();
  });
}
